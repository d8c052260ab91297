"""Applies repairs to a text: edits are data, never found again by searching."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from provlint.finding import Fix


def apply(text: str, fixes: Iterable[Fix]) -> str:
    """`text` with the fixes made; a fix that touches what an earlier one changes is left out."""
    chosen: list[tuple[int, int, str]] = []
    for fix in fixes:
        edits = [(span.start, span.end, replacement) for span, replacement in fix.edits]
        if not any(_clash(edit, other) for edit in edits for other in chosen):
            chosen += edits
    for start, end, replacement in sorted(chosen, reverse=True):
        text = text[:start] + replacement + text[end:]
    return text


def _clash(one: tuple[int, int, str], other: tuple[int, int, str]) -> bool:
    """Whether two edits overlap or insert at the same place."""
    return (one[0] < other[1] and other[0] < one[1]) or one[:2] == other[:2]
