"""The public functions: lint a text, lint files."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provlint.config.schema import Settings
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
    """The result of each document below `paths`, in order, with its findings and verdict.

    Without `settings` the configuration file nearest to the first path counts, as on the command line. Raises ConfigError,
    PackError or PluginError, and FileNotFoundError for a path that is missing or cannot be walked.
    """
    from provlint.engine.discover import discover
    from provlint.engine.files import run
    from provlint.engine.prepare import prepare

    given = list(paths)
    if settings is None:
        from provlint.config.load import settings_for

        settings = settings_for(given[0] if given else ".")
    troubles: list[str] = []
    candidates = list(discover(given, settings, troubles.append))
    if troubles:
        raise FileNotFoundError(troubles[0])
    yield from run(candidates, prepare(settings))
