"""Names the defects of documents, where they stand, why they matter and how to repair them."""

from __future__ import annotations

import sys

from provlint import __version__, expressions
from provlint.cli import FAILED, output
from provlint.config.load import override, settings_for
from provlint.config.schema import ConfigError
from provlint.engine.discover import Candidate, discover
from provlint.engine.result import RunInfo
from provlint.finding import SEVERITIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Iterable, Iterator, Sequence

    from provlint.config.schema import Settings
    from provlint.engine.prepare import Prepared
    from provlint.engine.result import DocumentResult
    from provlint.report import Renderer

STDIN = "-"

TOTALLING = ("full", "grouped")
"""Formats that end in totals of their own."""


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
    config: str | None = None
    isolated = False
    gitignore = True
    inline_config = True
    cache = True
    statistics = False
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
    outcome = _Outcome(arguments)
    parts = [outcome.part(settings, paths) for settings, paths in _by_settings(arguments)]
    first = parts[0].settings
    stream = None if arguments.output_file else sys.stdout
    info = RunInfo(
        __version__,
        dict(sorted({name: rule for part in parts for name, rule in part.plan.rules.items()}.items())),
        colour=output.colour(arguments.color, stream),
        width=output.width(stream),
        statistics=arguments.statistics,
        detector=_detector(parts[0]) if first.detector or first.format == "sarif" else "",
    )
    render = _renderer(first.format, parts[0])
    if outcome.documents or first.format not in TOTALLING:  # "no findings in 0 documents" would sound like success
        results = outcome.results()
        if arguments.report:
            from provlint.report.verdicts import written

            results = written(results, lambda text: output.write([text], arguments.report))
        output.write(render(results, info), arguments.output_file)
    outcome.summarise(first.format, statistics=arguments.statistics)
    expressions.keep()
    return outcome.status()


class _Outcome:
    """What has to be known of the results once they have passed: status and totals."""

    def __init__(self, arguments: Arguments) -> None:
        self._arguments = arguments
        self._parts: list[tuple[Prepared, Sequence[Candidate]]] = []
        self._found = self._failed = False
        self.documents = 0
        from provlint.report.summary import Tally

        self._tally = Tally()

    def part(self, settings: Settings, paths: Sequence[str]) -> Prepared:
        """Prepares the run over the paths that share a configuration and finds the documents below them.

        Raises ConfigError, PackError or PluginError.
        """
        from provlint.engine.prepare import prepare
        from provlint.report import WITHOUT_PAGES

        self._say("note", f"configuration: {settings.config_file or 'none'}", wanted=self._arguments.verbose)
        prepared = prepare(settings, pages=settings.format not in WITHOUT_PAGES)
        if self._arguments.verbose:
            self._say("note", f"language detector: {_detector(prepared)}", wanted=True)
        endings = (*settings.extensions, *prepared.registry.readers)
        candidates = list(self._candidates(paths, settings._replace(extensions=endings)))
        self._parts.append((prepared, candidates))
        self.documents += len(candidates)
        return prepared

    def results(self) -> Iterator[DocumentResult]:
        """The results of all parts, in order, counted as they pass."""
        from provlint.engine.files import run as run_files

        for prepared, candidates in self._parts:
            threshold = prepared.settings.fail_on
            failing = SEVERITIES[SEVERITIES.index(threshold) :] if threshold in SEVERITIES else ()
            worst = {"fix": ("fix", "drop"), "drop": ("drop",)}.get(prepared.settings.fail_verdict, ())
            for result in self._watched(run_files(candidates, prepared), len(candidates)):
                self._failed = self._failed or result.failed
                self._found = self._found or any(finding.severity in failing for finding in result.findings)
                self._found = self._found or result.verdict in worst
                for line in result.notices:
                    self._say("error" if result.failed else "warning", line, wanted=result.failed or not self._arguments.quiet)
                yield result

    def _watched(self, results: Iterable[DocumentResult], total: int) -> Iterator[DocumentResult]:
        """The results, counted; with a bar where standard error is a terminal on which no report is being written."""
        counted = self._tally.watch(results)
        reporting = self._arguments.output_file is None and sys.stdout is not None and sys.stdout.isatty()
        if self._arguments.quiet or reporting or sys.stderr is None or not sys.stderr.isatty():
            yield from counted
            return
        from provlint.report.progress import progress

        with progress(total, enabled=True) as advance:
            for result in counted:
                yield result
                advance()

    def trouble(self, message: str) -> None:
        """Tells of something that keeps the run from being complete."""
        self._failed = True
        self._say("error", message, wanted=True)

    def summarise(self, format: str, *, statistics: bool) -> None:
        """Totals on standard error for the formats that do not show them, and the remedy where nothing was linted."""
        if not self.documents:
            if not self._failed:
                self.trouble("no documents found; name files, or set `extensions` and `exclude` in the configuration")
            return
        if self._tally.skipped and not self._tally.documents and not self._failed:
            self.trouble("no document among the files found, all were skipped as binary; name text files")
        shown = format in TOTALLING and not self._arguments.output_file
        if shown or self._arguments.quiet or sys.stderr is None:
            return
        from provlint.report.paint import painter
        from provlint.report.summary import totals

        lines = [*totals(self._tally)]
        if statistics:
            from provlint.report.statistics import table

            lines = [*table(self._tally), [], *lines]
        paint = painter(colour=output.colour(self._arguments.color, sys.stderr))
        sys.stderr.write("".join([paint(line) for line in lines]))

    def status(self) -> int:
        """0, 1 or 2, as documented for the command line."""
        if self._failed:
            return FAILED
        return int(self._found and not self._arguments.exit_zero)

    def _candidates(self, paths: Sequence[str], settings: Settings) -> Iterator[Candidate]:
        if STDIN not in paths:
            yield from discover(paths, settings, self.trouble)
            return
        yield _standard_input(self._arguments, settings)
        yield from discover([path for path in paths if path != STDIN], settings, self.trouble)

    def _say(self, kind: str, message: str, *, wanted: bool) -> None:
        if wanted:
            from provlint.cli.trouble import say

            say(kind, message)


def _by_settings(arguments: Arguments) -> list[tuple[Settings, list[str]]]:
    """The paths by the configuration that counts for them, in order of the first path of each. Raises ConfigError."""
    values = _values(arguments)
    by_file: dict[str, tuple[Settings, list[str]]] = {}
    for path in arguments.paths or ((STDIN,) if arguments.stdin_filename else (".",)):
        place = (arguments.stdin_filename or ".") if path == STDIN else path
        settings = settings_for(place, config=arguments.config, isolated=arguments.isolated)
        if settings.config_file not in by_file:
            by_file[settings.config_file] = (override(settings, values) if values else settings, [])
        by_file[settings.config_file][1].append(path)
    return list(by_file.values())


def _detector(prepared: Prepared) -> str:
    """Name and version of the language detector; looking the version up costs milliseconds."""
    from provlint.document.detectors import default_detector, identity_of

    return identity_of(prepared.plan.detector or default_detector())


def _values(arguments: Arguments) -> dict[str, object]:
    """Field of Settings → value, for the options that were given. Raises ConfigError."""
    values: dict[str, object] = {}
    for field in ("select", "ignore", "extend_select"):
        names = _listed(getattr(arguments, field))
        if names:
            values[field] = names
    if arguments.plugin:
        values["plugins"] = tuple(arguments.plugin)
    for field in ("format", "fail_on", "fail_verdict", "lang", "detector", "jobs"):
        if getattr(arguments, field) is not None:
            values[field] = getattr(arguments, field)
    if not arguments.gitignore:
        values["respect_gitignore"] = False
    if not arguments.inline_config:
        values["inline_config"] = False
    if arguments.severity:
        values["severity"] = dict(_severity(word) for word in _listed(arguments.severity))
    return values


def _listed(words: Iterable[str]) -> tuple[str, ...]:
    """The names in values such as `a,b`, given once or several times."""
    return tuple(name.strip() for word in words for name in word.split(",") if name.strip())


def _severity(word: str) -> tuple[str, str]:
    name, equals, level = word.partition("=")
    if not (name and equals) or level not in SEVERITIES:
        raise ConfigError(f"--severity {word}: expected RULE=error, RULE=warning or RULE=info")
    return name, level


def _standard_input(arguments: Arguments, settings: Settings) -> Candidate:
    """Standard input as a document, cut just above the size limit so that the limit speaks for itself."""
    if sys.stdin is None:
        raise ConfigError("standard input is closed; name a file")
    content = sys.stdin.buffer.read(settings.max_size + 1)
    return Candidate(arguments.stdin_filename or "<stdin>", explicit=True, content=content)


def _renderer(format: str, prepared: Prepared) -> Renderer:
    """The function that renders a format, ours or a plugin's. Raises ConfigError for an unknown one."""
    if format in prepared.registry.reporters:
        return prepared.registry.reporters[format]  # type: ignore[return-value]  # as the hook's documentation asks
    from provlint.report import renderer

    try:
        return renderer(format)
    except ValueError as error:
        raise ConfigError(f"{prepared.settings.origin('format')}: format: {error}") from error
