"""Rows and columns in the units that formats ask for: UTF-16 code units (SARIF) and bytes of UTF-8 (rdjson)."""

from __future__ import annotations

from provlint.document.lines import Lines
from provlint.lazy import bisect_left

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


class Utf8Positions:
    """Positions in one text, columns in bytes of UTF-8: each lookup encodes two chunks at most, however long the line is."""

    CHUNK = 512  # code points

    def __init__(self, text: str) -> None:
        self.lines = Lines(text)
        self._text = text
        self._ascii = text.isascii()
        self._chunks = [0]

    def position(self, offset: int) -> tuple[int, int]:
        """The 1-based row and column of a code point's offset; the column counts bytes."""
        row, column = self.lines.position(offset)
        if not self._ascii:
            column = self._bytes(offset) - self._bytes(offset - column + 1) + 1
        return row, column

    def _bytes(self, offset: int) -> int:
        """Bytes before the code point at `offset`."""
        number = offset // self.CHUNK
        while len(self._chunks) <= number:
            start = (len(self._chunks) - 1) * self.CHUNK
            self._chunks.append(self._chunks[-1] + _octets(self._text[start : start + self.CHUNK]))
        return self._chunks[number] + _octets(self._text[number * self.CHUNK : offset])


def _octets(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))
