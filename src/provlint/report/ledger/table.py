"""The ledger as a table for people: a line a document, each date and author with its carrier; `?` marks what is ambiguous."""

from __future__ import annotations

from provlint.report import safe
from provlint.report.width import cell, cells

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provlint.engine.ledger import Entry

COLUMNS = (
    ("path", 48),
    ("publish_date", 34),
    ("update_date", 12),
    ("author", 24),
    ("title", 40),
    ("site", 20),
    ("source_url", 40),
    ("licence", 20),
    ("language", 8),
    ("origin", 20),
)
"""Columns with the most cells of each; what is longer is cut."""


def render(entries: Iterable[Entry]) -> Iterator[str]:
    """A heading and a line a document, columns as wide as they need to be."""
    rows = [[name.replace("_", " ") for name, _ in COLUMNS]]
    rows += ([_cell(entry, name, most) for name, most in COLUMNS] for entry in entries)
    widths = [max(cells(row[at]) for row in rows) for at in range(len(COLUMNS))]
    for row in rows:
        padded = [text + " " * (width - cells(text)) for text, width in zip(row, widths, strict=True)]
        yield "  ".join(padded).rstrip() + "\n"


def _cell(entry: Entry, name: str, most: int) -> str:
    if name == "path":
        return safe.path(entry.path)
    value = entry.values[name]
    if value is None:
        return "-"
    text = safe.line(value.value) or "-"
    if name == "publish_date":
        text += f"{'?' if value.ambiguous else ''} ({safe.line(value.carrier)})"
    return _cut(text, most)


def _cut(text: str, most: int) -> str:
    """The text in at most so many cells, with an ellipsis where it was longer."""
    if cells(text) <= most:
        return text
    used = at = 0
    while used + cell(text[at]) < most:
        used += cell(text[at])
        at += 1
    return text[:at] + "…"
