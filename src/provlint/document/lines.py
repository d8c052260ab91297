"""The line index: offsets to lines and columns. Lines end at CR LF, LF and CR only, never as `str.splitlines` does."""

from __future__ import annotations

from provlint.finding import Span
from provlint.lazy import bisect_right

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from provlint.document import Document


def line_starts(text: str) -> list[int]:
    """The offset of each line's first code point; a text always has a first line."""
    starts, at = [0], 0
    if "\r" not in text:
        for line in text.split("\n"):  # faster than a search for each break
            at += len(line) + 1
            starts.append(at)
        starts.pop()
        return starts
    at = text.find("\n")
    cr = text.find("\r")
    while at >= 0 or cr >= 0:
        if at < 0 or 0 <= cr < at:
            end = cr + 1
            if end == at:
                end, at = at + 1, text.find("\n", at + 1)
            cr = text.find("\r", end)
        else:
            end, at = at + 1, text.find("\n", at + 1)
        starts.append(end)
    return starts


class Lines:
    """Rows and columns of a text; rows and columns are 1-based, columns count code points."""

    __slots__ = ("_text", "starts")

    def __init__(self, text: str) -> None:
        self._text = text
        self.starts = line_starts(text)

    def __len__(self) -> int:
        return len(self.starts)

    def row(self, offset: int) -> int:
        """The 1-based row of the code point at `offset`."""
        return bisect_right(self.starts, offset)

    def position(self, offset: int) -> tuple[int, int]:
        """The 1-based row and column of `offset`."""
        row = bisect_right(self.starts, offset)
        return row, offset - self.starts[row - 1] + 1

    def offset(self, row: int, column: int) -> int:
        """The offset of a 1-based row and column. Raises IndexError for a row the text has not."""
        return self.starts[row - 1] + column - 1

    def span(self, row: int) -> Span:
        """The 1-based row's text without its line break."""
        start = self.starts[row - 1]
        end = self.starts[row] if row < len(self.starts) else len(self._text)
        if end > start and self._text[end - 1] == "\n":
            end -= 1
        if end > start and row < len(self.starts) and self._text[end - 1] == "\r":
            end -= 1
        return Span(start, end)

    def spans(self) -> list[Span]:
        """All lines in order, without their line breaks."""
        return [self.span(row) for row in range(1, len(self.starts) + 1)]


def unify_breaks(text: str) -> str:
    """The text with every line break as one LF and the CR of a CR LF as a blank: same length and offsets, LF only to look for."""
    if "\r" not in text:
        return text
    return text.replace("\r\n", " \n").replace("\r", "\n")


def masked_lines(document: Document) -> Sequence[str]:
    """The lines of `document.masked` without their breaks, a CR before a LF as a blank: each begins one behind the last's end."""
    return unify_breaks(document.masked).split("\n")


def stripped(text: str, span: Span) -> Span:
    """The span without blanks at either end; of nothing but blanks the empty one at its end."""
    piece = text[span.start : span.end]
    bare = piece.lstrip()
    start = span.end - len(bare)
    return Span(start, start + len(bare.rstrip()))
