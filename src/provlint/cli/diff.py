"""Sets two states of a collection against each other: folders, reports of findings, or revisions of Git."""

from __future__ import annotations

import os
import sys

from provlint.cli import FAILED, check, output
from provlint.config.schema import THRESHOLDS, ConfigError
from provlint.engine.findings_file import ENDINGS
from provlint.finding import at_least

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Iterable, Iterator

    from provlint.config.load import Configurations
    from provlint.config.schema import Settings
    from provlint.engine.compare import Difference, State
    from provlint.engine.result import DocumentResult

FORMATS = ("text", "json")


class Arguments(check.Arguments):
    """The options with their defaults."""

    old = new = ""
    rev = False


def add_arguments(parser: ArgumentParser) -> None:
    """Declares the options."""
    from provlint.cli.check_options import add_input, add_selection

    what = "folder or document, report (json, jsonl, sarif) or revision of Git; what exists as a path is taken for one"
    parser.add_argument("old", metavar="OLD", help=what)
    parser.add_argument("new", metavar="NEW", help="the same kind of thing, later")
    parser.add_argument("paths", nargs="*", metavar="PATH", help="of two revisions: only these files and folders")
    parser.add_argument("--rev", action="store_true", help="OLD and NEW are revisions, whatever exists")
    parser.add_argument("--format", "--output-format", choices=FORMATS, help="default: text")
    parser.add_argument("-o", "--output-file", metavar="FILE", help="write the comparison to FILE once it is complete")
    parser.add_argument("--fail-on", choices=THRESHOLDS, help="lowest severity of a new finding that makes the exit status 1")
    parser.add_argument("--exit-zero", action="store_true", help="exit with 0 whatever is new; 2 stays 2")
    parser.add_argument("--color", choices=("auto", "always", "never"), help="default: auto, on a terminal")
    parser.add_argument("-v", "--verbose", action="store_true", help="name what moved within its document or persists, too")
    add_selection(parser)
    add_input(parser)


def run(arguments: Arguments) -> int:
    """Prints what became of the findings; returns 1 where a new one meets the threshold. Raises ConfigError."""
    from provlint.cli.overrides import configurations
    from provlint.report import difference as report

    output.prepare_stdout()
    format, arguments.format = arguments.format or "text", None  # a report's format is another setting
    found = configurations(arguments)
    comparison = _Comparison(arguments, found)
    made = comparison.made()
    stream = None if arguments.output_file else sys.stdout
    colour = output.colour(arguments.color, stream)
    lines = report.json(made) if format == "json" else report.text(made, colour=colour, everything=arguments.verbose)
    output.write(lines, arguments.output_file)
    if comparison.failed:
        return FAILED
    failing = at_least(arguments.fail_on or found.of(comparison.place).fail_on)
    return int(any(spot.severity in failing for spot in made.new) and not arguments.exit_zero)


class _Comparison:
    """Finds out what OLD and NEW are, and compares them.

    place   whose configuration counts for both
    failed  whether something could not be compared
    """

    def __init__(self, arguments: Arguments, found: Configurations) -> None:
        self._arguments, self._found = arguments, found
        self.place = "."
        self.failed = False

    def made(self) -> Difference:
        """The comparison."""
        from provlint.engine.compare import difference

        old, new = self._arguments.old, self._arguments.new
        kinds = [self._kind(old), self._kind(new)]
        if kinds == ["revision", "revision"]:
            return self._revisions(old, new)
        if self._arguments.paths:
            raise ConfigError(
                f"{self._arguments.paths[0]}: only two revisions are compared in parts; name the parts as OLD and NEW"
            )
        if kinds == ["findings", "findings"]:
            from provlint.engine.findings_file import read

            return difference(read(old), read(new))
        if kinds[0] != kinds[1]:
            words = {
                "revision": "no path, hence a revision",
                "findings": "a report",
                "folder": "a folder",
                "document": "a document",
            }
            shown = " and ".join(f"{word} is {words[kind]}" for word, kind in zip((old, new), kinds, strict=True))
            raise ConfigError(f"{shown}; name two of a kind (`lint --since REV` sets what is there against a revision)")
        self.place = new
        return difference(self._linted(old), self._linted(new))

    def _kind(self, word: str) -> str:
        if self._arguments.rev or not os.path.lexists(word):
            return "revision"
        if os.path.isdir(word):
            return "folder"
        return "findings" if word.lower().endswith(ENDINGS) else "document"

    def _linted(self, top: str) -> State:
        """The state of a folder or document, by the configuration of NEW."""
        from provlint.config.files import shown
        from provlint.engine.compare import state
        from provlint.engine.discover import discover
        from provlint.engine.side import moved, results, takes

        if not os.path.isdir(top):
            name = os.path.basename(self.place)
            folder, place = os.path.dirname(os.path.abspath(top)), os.path.dirname(os.path.abspath(self.place))
            found = results([os.path.basename(top)], folder, place, self._found.of)
            return state(each._replace(path=name) for each in self._told(found))
        folder, place = os.path.abspath(top), os.path.abspath(self.place)
        settings = self._found.of(place)
        there = discover([top], settings._replace(root=moved(settings.root, place, folder)), self._trouble)
        base = shown(top)
        prefix = "" if base == "." else base.rstrip("/") + "/"
        names = [candidate.path.removeprefix(prefix) for candidate in there]
        taken = [name for name in names if takes(name, self._settings(place, name), place)]
        return state(self._told(results(taken, folder, place, self._found.of)))

    def _settings(self, place: str, name: str) -> Settings:
        return self._found.of(os.path.join(place, name))

    def _revisions(self, old: str, new: str) -> Difference:
        """Of two revisions only the documents are linted that differ, with what stands beside them."""
        from provlint.engine.compare import difference, state
        from provlint.engine.revisions import Repository
        from provlint.engine.side import Snapshot, companions, results

        try:
            repository = Repository(".")
            before, after = repository.files(old), repository.files(new)
        except ConfigError as error:
            if self._arguments.rev:
                raise
            both = f"{old}, {new}: not two folders or two reports, and not two revisions"
            raise ConfigError(f"{both}: {error}") from error
        self.place = repository.top
        documents = sorted(self._chosen(before.keys() | after.keys(), repository.top))
        changed = [name for name in documents if any(before.get(each) != after.get(each) for each in companions(name))]
        limit = self._found.of(repository.top).max_size
        states = []
        for files in (before, after):
            with Snapshot(repository, files, limit) as snapshot:
                names = snapshot.fill(changed)
                states.append(state(self._told(results(names, snapshot.folder, repository.top, self._found.of))))
            for name in snapshot.missing:
                self._trouble(f"{name}: its content is missing from the repository, is too large, or its name can be no file's")
        return difference(states[0], states[1], len(documents) - len(changed))

    def _chosen(self, names: Iterable[str], top: str) -> Iterator[str]:
        """The documents among the files of two revisions, below the paths that were asked for."""
        from provlint.engine.known import Folder
        from provlint.engine.side import takes

        wanted = [Folder(top).name(os.path.abspath(path)).rstrip("/") for path in self._arguments.paths]
        everything = not wanted or top in map(os.path.realpath, self._arguments.paths)
        met: set[str] = set()
        for name in names:
            above = [path for path in wanted if name == path or name.startswith(f"{path}/")]
            met.update(above)
            if (everything or above) and (name in wanted or takes(name, self._settings(top, name), top)):
                yield name
        for path in wanted:
            if path not in met and not everything:
                raise ConfigError(f"{path}: in neither revision")

    def _told(self, results: Iterable[DocumentResult]) -> Iterator[DocumentResult]:
        """The results; what could not be linted is told of."""
        for result in results:
            if result.failed:
                for finding in result.findings:
                    if finding.rule.startswith("internal/"):
                        self._trouble(f"{result.path}: {finding.message}")
                for notice in result.notices:
                    self._trouble(notice)
                self.failed = True
            yield result

    def _trouble(self, message: str) -> None:
        from provlint.cli.trouble import say

        self.failed = True
        say("error", message)
