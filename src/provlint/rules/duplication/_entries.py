"""Entries of a manual told apart by indentation alone: what one says word for word, the next may say again."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.document import Document


def in_other_entry(document: Document, first: int, second: int) -> bool:
    """Whether the lines of both offsets are indented and one between is less so: they describe different entries."""
    lines, text = document.lines, document.text
    rows = [text[slice(*lines.span(row))] for row in range(lines.row(first), lines.row(second) + 1)]
    columns = [_indent(row) for row in rows if row.strip()]
    margin = min(columns[0], columns[-1])
    return margin > 0 and min(columns) < margin


def _indent(line: str) -> int:
    """The columns before a line's text."""
    return len(line[: len(line) - len(line.lstrip())].expandtabs())
