"""Names the defects of documents, where they stand, why they matter and how to repair them."""

from __future__ import annotations

import sys
from os import devnull

from provlint import __version__, expressions
from provlint.cli import output
from provlint.cli.outcome import STDIN, TOTALLING, Outcome, detector_of
from provlint.cli.overrides import by_settings, configurations
from provlint.config.schema import ConfigError
from provlint.engine.result import RunInfo

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Sequence

    from provlint.engine.prepare import Prepared
    from provlint.report import Renderer


class Arguments:
    """The options with their defaults; None where a configuration file may speak."""

    paths: Sequence[str] = ()
    format: str | None = None
    output_file: str | None = None
    fail_on: str | None = None
    fail_verdict: str | None = None
    report: str | None = None
    stdin_filename: str | None = None
    lang: str | None = None
    detector: str | None = None
    jobs: int | None = None
    baseline: str | None = None
    since: str | None = None
    config: str | None = None
    isolated = False
    gitignore = True
    force_exclude = False
    inline_config = True
    cache = True
    fix = False
    diff = False
    unsafe_fixes = False
    fix_hard_linked = False
    statistics = False
    bench = False
    exit_zero = False
    verbose = False
    quiet = False
    color = "auto"

    def __init__(self) -> None:
        self.select: list[str] = []
        self.ignore: list[str] = []
        self.extend_select: list[str] = []
        self.severity: list[str] = []
        self.plugin: list[str] = []


def add_arguments(parser: ArgumentParser) -> None:
    """Declares the options."""
    from provlint.cli.check_options import add_options

    add_options(parser)


PLAIN = {
    "--no-cache": ("cache", False),
    "--isolated": ("isolated", True),
    "--exit-zero": ("exit_zero", True),
    "--fix": ("fix", True),
    "--diff": ("diff", True),
    "--unsafe-fixes": ("unsafe_fixes", True),
    "--quiet": ("quiet", True),
}
"""Options without a value that need no argparse, whose import costs half of a bare interpreter's start."""


def plain_arguments(words: Sequence[str]) -> Arguments | None:
    """The arguments of a command line of paths and common options, made without argparse; None where there are others."""
    arguments = Arguments()
    paths: list[str] = []
    left = list(reversed(words))
    while left:
        word = left.pop()
        if word == STDIN or not word.startswith("-"):
            paths.append(word)
        elif word in PLAIN:
            setattr(arguments, *PLAIN[word])
        elif word in ("--format", "--output-format") and left and not left[-1].startswith("-"):
            arguments.format = left.pop()
        else:
            return None
    arguments.paths = paths
    return arguments


def run(arguments: Arguments) -> int:
    """Lints the paths and reports; returns the exit status."""
    output.prepare_stdout()
    found = configurations(arguments)
    outcome = Outcome(arguments)
    parts = outcome.prepare(by_settings(arguments, found), found.nested)
    if arguments.bench:
        from provlint.cli import bench

        return bench.run(outcome)
    outcome.leave_out_known(found)
    first = parts[0].settings
    aside = arguments.fix and outcome.gives_back  # for standard input that comes back repaired
    file = arguments.output_file or (devnull if aside and sys.stderr is None else None)
    stream = None if file else sys.stderr if aside else sys.stdout
    info = RunInfo(
        __version__,
        dict(sorted({name: rule for part in parts for name, rule in part.plan.rules.items()}.items())),
        colour=output.colour(arguments.color, stream),
        width=output.width(stream),
        statistics=arguments.statistics,
        notes=outcome.notes(found),
        detector=detector_of(parts[0]) if first.detector or first.format == "sarif" else "",
    )
    render = _renderer("diff" if arguments.diff else first.format, parts[0])
    if outcome.documents or first.format not in TOTALLING:  # "no findings in 0 documents" would sound like success
        results = outcome.results()
        if arguments.report:
            from provlint.report.verdicts import written

            results = written(results, lambda text: output.write([text], arguments.report))
        output.write(render(outcome.listed(results), info), file, stream)
    outcome.summarise(first.format, statistics=arguments.statistics)
    expressions.keep()
    return outcome.status()


def _renderer(format: str, prepared: Prepared) -> Renderer:
    """The function that renders a format, ours or a plugin's. Raises ConfigError for an unknown one."""
    if format in prepared.registry.reporters:
        return prepared.registry.reporters[format]  # type: ignore[return-value]  # as the hook's documentation asks
    from provlint.report import renderer

    if format == "diff":
        from provlint.report.diff import render

        return render
    try:
        return renderer(format)
    except ValueError as error:
        raise ConfigError(f"{prepared.settings.origin('format')}: format: {error}") from error
