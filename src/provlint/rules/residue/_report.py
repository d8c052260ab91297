"""Hits with their fixes, the same for every rule of the family."""

from __future__ import annotations

from provlint.document.removal import line_removal
from provlint.finding import Fix, Hit
from provlint.rules.residue._runs import find_residue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provlint.document import Document
    from provlint.finding import Span


def run_hits(document: Document, kind: str) -> Iterator[Hit]:
    """One hit for each line of this kind in the document's runs of furniture."""
    for found in document.view(find_residue):
        if found.kind == kind:
            yield line_hit(document, found.span, found.confidence, run=found.run, safe=found.safe)


def hits_besides_runs(document: Document, kind: str, singles: Iterable[tuple[Span, float]]) -> Iterator[Hit]:
    """The hits of this kind in runs, then those on single lines (span, confidence) that no run holds."""
    yield from run_hits(document, kind)
    in_runs = {found.span for found in document.view(find_residue)}
    for span, confidence in singles:
        if span not in in_runs:
            yield line_hit(document, span, confidence)


def line_hit(document: Document, span: Span, confidence: float, *, run: Span | None = None, safe: bool = False) -> Hit:
    """A hit on a line whose repair is to delete it."""
    edits = ((line_removal(document, span, run=run), ""),)
    return Hit(span, fix=Fix(edits, safe=safe, message="Delete the line"), confidence=confidence)
