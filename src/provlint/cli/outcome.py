"""What a run of the linter comes to: the parts it consists of, the exit status, the totals and what is told on the way."""

from __future__ import annotations

import sys

from provlint.cli import FAILED, output
from provlint.config.schema import ConfigError
from provlint.engine.discover import Candidate, configured
from provlint.finding import at_least

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from provlint.cli.check import Arguments
    from provlint.config.load import Configurations
    from provlint.config.schema import Settings
    from provlint.engine.discover import Closer
    from provlint.engine.known import Known
    from provlint.engine.prepare import Prepared
    from provlint.engine.result import DocumentResult

STDIN = "-"

TOTALLING = ("full", "grouped")
"""Formats that end in totals of their own."""


class Outcome:
    """What has to be known of the results once they have passed: status and totals."""

    def __init__(self, arguments: Arguments) -> None:
        self._arguments = arguments
        self._parts: list[tuple[Prepared, Sequence[Candidate]]] = []
        self._known: dict[str, Sequence[Known]] = {}
        self._found = self._failed = False
        self.documents = self.unchanged = self.excluded = 0
        self._settings: Settings | None = None
        from provlint.report.summary import Tally

        self._tally = Tally()

    def prepare(self, groups: Iterable[tuple[Settings, Sequence[str]]], closer: Closer | None) -> list[Prepared]:
        """Finds the documents below the paths and prepares a run for each configuration that counts for some of them.

        groups  paths by the configuration that counts for them
        closer  asked for configuration files met on the way, as in engine.discover
        Raises ConfigError, PackError or PluginError.
        """
        parts: dict[str, tuple[Prepared, list[Candidate]]] = {}
        given: set[str] = set()
        named = [(self._part(settings, parts), paths) for settings, paths in groups]
        for prepared, paths in named:
            readers = (*prepared.registry.readers,)  # those of plugins: the same under every configuration
            for settings, candidate in self._candidates(paths, _reading(prepared.settings, readers), _with(closer, readers)):
                if candidate.path not in given or candidate.content is not None:
                    given.add(candidate.path)
                    self._part(settings, parts)
                    parts[settings.config_file][1].append(candidate)
        self._parts += parts.values()
        self.documents = sum(len(candidates) for _, candidates in self._parts)
        return [prepared for prepared, _ in self._parts]

    def leave_out_known(self, found: Configurations) -> None:
        """From here on what a baseline names, and what the revision of --since has, is no finding. Raises ConfigError."""
        if self._arguments.since is not None or any(prepared.settings.baseline for prepared, _ in self._parts):
            from provlint.cli import known

            self._known = known.by_baselines(self._parts)
            if self._arguments.since is not None:
                before = self.documents
                self._parts, past = known.since(self._arguments.since, self._parts, found)
                self._known = {
                    part.settings.config_file: (*self._known.get(part.settings.config_file, ()), past) for part, _ in self._parts
                }
                self.documents = sum(len(candidates) for _, candidates in self._parts)
                self.unchanged = before - self.documents

    @property
    def parts(self) -> Sequence[tuple[Prepared, Sequence[Candidate]]]:
        """The runs, each with its documents."""
        return self._parts

    def _results(self, candidates: Sequence[Candidate], prepared: Prepared) -> Iterator[DocumentResult]:
        """The results of a run without what is known."""
        past = self._known.get(prepared.settings.config_file, ())
        if prepared.settings.repair:
            from provlint.cli import fixing

            return fixing.results(candidates, prepared, past)
        from provlint.engine.files import run as run_files
        from provlint.report import WITHOUT_FINGERPRINTS

        format = prepared.settings.format
        marked = bool(past) or format not in WITHOUT_FINGERPRINTS or format in prepared.registry.reporters
        results = run_files(candidates, prepared, alone=True, marked=marked)
        for known in past:
            results = known.filter(results)
        return results

    @property
    def gives_back(self) -> bool:
        """Whether standard input is a document of a run that repairs: what becomes of it goes to standard output."""
        candidates = (candidate for _, candidates in self._parts for candidate in candidates)
        return not self._arguments.diff and any(candidate.content is not None for candidate in candidates)

    def _part(self, settings: Settings, parts: dict[str, tuple[Prepared, list[Candidate]]]) -> Prepared:
        """The run under a configuration, prepared once."""
        if settings.config_file not in parts:
            from provlint.engine.prepare import prepare
            from provlint.report import WITHOUT_PAGES

            self._say("note", f"configuration: {settings.config_file or 'none'}", wanted=self._arguments.verbose)
            prepared = prepare(settings, pages=settings.format not in WITHOUT_PAGES)
            if self._arguments.verbose:
                self._say("note", f"language detector: {detector_of(prepared)}", wanted=True)
            parts[settings.config_file] = (prepared, [])
        return parts[settings.config_file][0]

    def results(self) -> Iterator[DocumentResult]:
        """The results of all parts, in order, counted as they pass."""
        for prepared, candidates in self._parts:
            failing = at_least(prepared.settings.fail_on)
            worst = {"fix": ("fix", "drop"), "drop": ("drop",)}.get(prepared.settings.fail_verdict, ())
            for result in self._watched(self._results(candidates, prepared), len(candidates)):
                self._failed = self._failed or result.failed
                if self._arguments.diff:
                    self._found = self._found or bool(result.edits)
                    worst = failing = ()
                self._found = self._found or any(finding.severity in failing for finding in result.findings)
                self._found = self._found or (result.verdict in worst and _newly_judged(result))
                for line in result.notices:
                    self._say("error" if result.failed else "warning", line, wanted=result.failed or not self._arguments.quiet)
                self._settings = prepared.settings
                yield result

    def listed(self, results: Iterable[DocumentResult]) -> Iterator[DocumentResult]:
        """Those of `results`, each with no more findings than are to be listed. Status and totals are made of all."""
        limits = None
        for result in results:
            if not result.findings or self._settings is None:
                yield result
                continue
            if limits is None:
                from provlint.engine.limits import Limits

                limits = Limits()
            listed = limits.listed(result, self._settings)
            self._tally.unlisted += listed.unlisted
            yield listed

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

    def notes(self, found: Configurations) -> tuple[str, ...]:
        """What configuration files keep from being reported, in words; from here on the totals say it."""
        if self.excluded or any(part.settings.config_file and part.settings.origins for part, _ in self._parts):
            from provlint.cli.silenced import silenced

            self._tally.notes = silenced(self._parts, found.values, self.excluded)
        return self._tally.notes

    def summarise(self, format: str, *, statistics: bool) -> None:
        """Totals on standard error for the formats that do not show them, and the remedy where nothing was linted."""
        if not self.documents:
            if self.unchanged:
                self._say("note", f"no document changed since {self._arguments.since}", wanted=not self._arguments.quiet)
            elif not self._failed and not any(prepared.settings.force_exclude for prepared, _ in self._parts):
                self.trouble("no documents found; name files, or set `extensions` and `exclude` in the configuration")
            return
        if self._tally.skipped and not self._tally.documents and not self._failed:
            self.trouble("no document among the files found, all were skipped as binary; name text files")
        shown = format in TOTALLING and not self._arguments.output_file and not self._arguments.diff
        if shown or self._arguments.quiet or sys.stderr is None:
            return
        from provlint.report.paint import painter
        from provlint.report.summary import totals

        lines = [*totals(self._tally)]
        if self._arguments.diff:
            from provlint.cli import fixing

            lines = [*fixing.totals(self._tally)]
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

    def _candidates(
        self, paths: Sequence[str], settings: Settings, closer: Closer | None
    ) -> Iterator[tuple[Settings, Candidate]]:
        if STDIN in paths:
            yield settings, standard_input(self._arguments.stdin_filename, settings)
        yield from configured([path for path in paths if path != STDIN], settings, self.trouble, closer, self._exclude)

    def _exclude(self, _path: str) -> None:
        self.excluded += 1

    def _say(self, kind: str, message: str, *, wanted: bool) -> None:
        if wanted:
            from provlint.cli.trouble import say

            say(kind, message)


def _newly_judged(result: DocumentResult) -> bool:
    """Whether a finding that is not known already has a share in the verdict."""
    return not result.baselined or any(finding.rule in result.decided_by for finding in result.findings)


def _reading(settings: Settings, readers: Sequence[str]) -> Settings:
    """The settings under which a walk takes the files of plugins' readers, too."""
    return settings._replace(extensions=(*settings.extensions, *readers)) if readers else settings


def _with(closer: Closer | None, readers: Sequence[str]) -> Closer | None:
    if closer is None or not readers:
        return closer

    def reading(folder: str) -> Settings | None:
        settings = closer(folder)
        return settings and _reading(settings, readers)

    return reading


def detector_of(prepared: Prepared) -> str:
    """Name and version of the language detector; looking the version up costs milliseconds."""
    from provlint.document.detectors import default_detector, identity_of

    return identity_of(prepared.plan.detector or default_detector())


def standard_input(name: str | None, settings: Settings) -> Candidate:
    """Standard input as a document, cut just above the size limit so that the limit speaks for itself. Raises ConfigError."""
    if sys.stdin is None:
        raise ConfigError("standard input is closed; name a file")
    content = sys.stdin.buffer.read(settings.max_size + 1)
    return Candidate(name or "<stdin>", explicit=True, content=content)
