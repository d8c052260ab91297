"""`rdjsonl`: the diagnostics of `rdjson`, one a line, each with its source."""

from __future__ import annotations

from provlint.report.json import encoded
from provlint.report.rdjson import SOURCE, diagnostics

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provlint.engine.result import DocumentResult, RunInfo


def render(results: Iterable[DocumentResult], _run: RunInfo) -> Iterator[str]:
    """One line of JSON a finding; nothing where nothing was found."""
    for diagnostic in diagnostics(results):
        yield encoded({**diagnostic, "source": SOURCE}) + "\n"
