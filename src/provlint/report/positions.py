"""Rows and columns in UTF-16 code units, the unit that SARIF reports declare."""

from __future__ import annotations

from bisect import bisect_left

from provlint.document.lines import Lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.finding import Span


class Utf16Positions:
    """Positions in one text: each lookup costs two binary searches, however long the line is."""

    def __init__(self, text: str) -> None:
        self.lines = Lines(text)
        self._wide = [] if text.isascii() else [at for at, character in enumerate(text) if character > "\uffff"]

    def position(self, offset: int) -> tuple[int, int]:
        """The 1-based row and column of a code point's offset; the column counts UTF-16 code units."""
        row, column = self.lines.position(offset)
        if self._wide:
            column += bisect_left(self._wide, offset) - bisect_left(self._wide, offset - column + 1)
        return row, column

    def region(self, span: Span) -> dict[str, int]:
        """The span as the four numbers of a SARIF region; the end is exclusive."""
        (row, column), (end_row, end_column) = self.position(span.start), self.position(span.end)
        return {"startLine": row, "startColumn": column, "endLine": end_row, "endColumn": end_column}
