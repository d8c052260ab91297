"""Writes down the findings that are there, so that only new ones are reported, and takes out of that file what is gone."""

from __future__ import annotations

import os
import sys

from provlint.cli import FAILED, check, output
from provlint.report import safe
from provlint.report.summary import count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Iterator, Mapping

    from provlint.cli.known import Parts
    from provlint.cli.outcome import Outcome
    from provlint.engine.baseline import Baseline
    from provlint.engine.known import Entry
    from provlint.engine.result import DocumentResult

ACTIONS = {
    "write": "take every finding there is for known, in place of what the file says",
    "prune": "take out what no longer occurs; add nothing",
}


class Arguments(check.Arguments):
    """The options with their defaults: those of `lint check` that say what is linted, and how."""

    action = "write"
    exit_zero = True


def add_arguments(parser: ArgumentParser) -> None:
    """Declares the options."""
    from provlint.cli.check_options import add_input, add_selection

    says = "; ".join(f"{name}: {what}" for name, what in ACTIONS.items())
    parser.add_argument("action", choices=tuple(ACTIONS), help=says)
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files and folders to lint; default: this folder")
    parser.add_argument("-q", "--quiet", action="store_true", help="say nothing but what goes wrong")
    kept = "the file; default: the configured one, else .lint-baseline.json beside the configuration"
    parser.add_argument("--baseline", metavar="FILE", type=os.path.abspath, help=kept)
    add_selection(parser)
    add_input(parser)


def run(arguments: Arguments) -> int:
    """Writes or prunes; returns 0, or 2 where something could not be linted. Raises ConfigError, or WriteError for no room."""
    from provlint.cli.outcome import Outcome
    from provlint.cli.overrides import by_settings, configurations

    output.prepare_stdout()
    found = configurations(arguments)
    outcome = Outcome(arguments)
    parts = outcome.prepare(by_settings(arguments, found), found.nested)
    first = parts[0].settings
    if not outcome.documents:
        outcome.summarise("full", statistics=False)
        return FAILED
    action = _prune if arguments.action == "prune" else _write
    for line in action(outcome, _files(outcome.parts, first.baseline or _default(first.root))):
        if not arguments.quiet:
            sys.stdout.write(f"{safe.message(line)}\n")
    return outcome.status()


def _default(root: str) -> str:
    from provlint.engine.baseline import NAME

    return os.path.join(root, NAME)


def _files(parts: Parts, fallback: str) -> Mapping[str, str]:
    """Path of each document → the file for what is known of it."""
    from provlint.cli.known import baseline_files

    files = baseline_files(parts)
    return {each.path: files[part.settings.config_file] or fallback for part, candidates in parts for each in candidates}


def _write(outcome: Outcome, files: Mapping[str, str]) -> Iterator[str]:
    """Makes each file anew; yields what was done."""
    from provlint.config.files import shown
    from provlint.config.schema import ConfigError
    from provlint.engine.baseline import Recorder, is_ours

    recorders = {file: Recorder(file) for file in dict.fromkeys(files.values())}
    for file in recorders:
        if not is_ours(file):
            raise ConfigError(f"{shown(file)}: not a baseline of provlint, so it is not overwritten; name another file")
    for result in outcome.results():
        recorders[files[result.path]].take(result)
    for file, recorder in recorders.items():
        baseline = recorder.baseline()
        _save(file, baseline)
        number, documents = sum(baseline.findings.values()), len(baseline.documents)
        yield f"{shown(file)}: holds {count(number, 'finding')} in {count(documents, 'document')}"
        if not any(part.settings.baseline == file for part, _ in outcome.parts):
            name = os.path.basename(file)
            yield f'`lint --baseline {shown(file)}` leaves them out, or the setting: baseline = "{name}"'


def _prune(outcome: Outcome, files: Mapping[str, str]) -> Iterator[str]:
    """Takes out of each file what the run did not find; yields what was done."""
    from provlint.config.files import shown
    from provlint.engine.baseline import read

    baselines = {file: read(file) for file in dict.fromkeys(files.values())}
    pruning = {file: _Pruning(file, baseline, outcome.parts) for file, baseline in baselines.items()}
    for result in outcome.results():
        pruning[files[result.path]].take(result)
    for file, one in pruning.items():
        left = one.left()
        if left != baselines[file]:
            _save(file, left)
        before, now = sum(baselines[file].findings.values()), sum(left.findings.values())
        yield f"{shown(file)}: took out {before - now:,} of {count(before, 'finding')}, {now:,} left"


class _Pruning:
    """One baseline while it is set against what is found."""

    def __init__(self, file: str, baseline: Baseline, parts: Parts) -> None:
        from provlint.engine.baseline import Recorder

        self._baseline = baseline
        self._known = baseline.known(file)
        self._kept = Recorder(file)
        self._seen: set[str] = set()
        ran = {name for prepared, _ in parts for name in prepared.plan.rules}
        there = {name for prepared, _ in parts for name in prepared.registry.rules}
        self._not_run = there - ran

    def take(self, result: DocumentResult) -> None:
        """Keeps what is found again, as it is now; of a document that could not be linted everything is kept at the end."""
        if result.failed or result.skipped is not None:
            return
        matches = self._known.matches(result)
        self._seen.add(self._known.folder.name(result.path))
        self._kept.take(result._replace(findings=tuple(finding for at, finding in enumerate(result.findings) if at in matches)))

    def left(self) -> Baseline:
        """What is found again, and what this run could not find: of documents it left out, and of rules that did not run."""
        for each, number in self._baseline.findings.items():
            if self._stays(each):
                self._kept.add(each, number, self._baseline.documents.get(each.path, ""))
        return self._kept.baseline()

    def _stays(self, known: Entry) -> bool:
        if known.path in self._seen:
            return known.rule in self._not_run
        return not self._known.was_renamed(known.path) and not self._known.folder.lacks(known.path)


def _save(file: str, baseline: Baseline) -> None:
    from provlint.engine.baseline import encode
    from provlint.write import replace

    replace(os.path.realpath(file), encode(baseline))
