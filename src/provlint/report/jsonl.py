"""`jsonl`: the objects of `json`, one a line."""

from __future__ import annotations

from provlint.report.json import objects

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provlint.engine.result import DocumentResult, RunInfo


def render(results: Iterable[DocumentResult], run: RunInfo) -> Iterator[str]:
    """One line of JSON a finding; nothing where nothing was found."""
    for line in objects(results, run):
        yield line + "\n"
