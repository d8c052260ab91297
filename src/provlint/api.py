"""The public functions: lint a text, lint files."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provlint.config.schema import Settings
    from provlint.engine.discover import Candidate
    from provlint.engine.result import DocumentResult
    from provlint.finding import Finding


def lint_text(text: str, *, path: str = "<text>", settings: Settings | None = None) -> tuple[Finding, ...]:
    """The findings in a text, in its order. `path` gives the format by its ending and stands in the findings.

    No configuration file is read; without `settings` the default rules run. Raises ConfigError, PackError or PluginError.
    """
    from provlint.config.schema import Settings
    from provlint.engine.prepare import prepare
    from provlint.engine.run import lint

    plan = prepare(settings or Settings()).plan
    return lint(plan.document(text, path), plan).findings


def lint_paths(paths: Iterable[str], *, settings: Settings | None = None) -> Iterator[DocumentResult]:
    """The result of each document below `paths`, with its findings and verdict, in order; those of one configuration together.

    Without `settings` the configuration file closest to each document counts, as on the command line. Raises ConfigError,
    PackError or PluginError, and FileNotFoundError for a path that is missing or cannot be walked.
    """
    from provlint.config.load import Configurations
    from provlint.engine.discover import configured
    from provlint.engine.files import run
    from provlint.engine.prepare import prepare

    files = Configurations()
    troubles: list[str] = []
    parts: dict[str, tuple[Settings, dict[str, Candidate]]] = {}
    for path in paths:
        closest, closer = (files.of(path), files.nested) if settings is None else (settings, None)
        for counting, candidate in configured([path], closest, troubles.append, closer):
            parts.setdefault(counting.config_file, (counting, {}))[1].setdefault(candidate.path, candidate)
    if troubles:
        raise FileNotFoundError(troubles[0])
    for counting, candidates in parts.values():
        yield from run(list(candidates.values()), prepare(counting))
