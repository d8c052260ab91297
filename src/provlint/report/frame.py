"""The window of a line around a span: prose lines are whole paragraphs, of which only the neighbourhood helps."""

from __future__ import annotations

from provlint.record import Record
from provlint.report import safe
from provlint.report.width import cells, sizes_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from provlint.document.lines import Lines
    from provlint.finding import Span

TAB = "    "
"""A tab is drawn as four blanks: its true width would depend on what the window leaves out."""

_REACH = 16
"""Code points by which a cut moves to reach a blank; longer words (and scripts without blanks) are cut inside."""


class Window(Record):
    """What is drawn of one line: safe text left of the span, in it and right of it, with an ellipsis where text is left out.

    carets  cells that the marked text takes, at least 1
    more    further lines that the span takes
    """

    before: str
    marked: str
    after: str
    carets: int
    more: int


def window(text: str, lines: Lines, span: Span, width: int) -> Window:
    """The neighbourhood of the span's start in its line, at most `width` cells wide.

    A long span leaves a third of them to what stands before it and is shown by both ends, one over several lines by its start.
    """
    row = lines.row(span.start)
    line = lines.span(row)
    start, end = min(span.start, line.end), min(span.end, line.end)
    low, high = max(line.start, start - width), min(line.end, start + width)
    shown, sizes = _drawn(text[low:high])
    at, until = start - low, min(end, high) - low
    limit = width - min(sum(sizes[:at]), width // 3) - 2
    stop = at + _fit(sizes[at:until], limit)
    cut = low + stop < end
    marked = _long(text[start:end], limit, ends_here=span.end <= line.end) if cut else "".join(shown[at:stop])
    room = width - cells(marked)
    after = 1 if cut else sum(sizes[stop:])
    left = _side(shown[:at][::-1], sizes[:at][::-1], max(room // 2, room - after), complete=low == line.start)[::-1]
    room -= cells("".join(left))
    right = ["…"] * (span.end != line.end) if cut else _side(shown[stop:], sizes[stop:], room, complete=high == line.end)
    more = max(lines.row(max(span.end - 1, span.start)) - row, 0)
    return Window("".join(left), marked, "".join(right), max(cells(marked), 1), more)


def _drawn(text: str) -> tuple[list[str], list[int]]:
    """What is drawn for each code point, and its cells."""
    shown = safe.characters(text, TAB)
    return shown, sizes_of(shown)


def _long(text: str, room: int, *, ends_here: bool) -> str:
    """The start of a text that does not fit into `room` cells and, if it `ends_here`, an ellipsis and its end."""
    tail = ""
    if ends_here:
        shown, sizes = _drawn(text[-room:])
        tail = "".join(_side(shown[::-1], sizes[::-1], room // 2, complete=False)[::-1])
    shown, sizes = _drawn(text[:room])
    kept = _fit(sizes, room - cells(tail))
    blank = _last_blank(shown[:kept])
    return "".join(shown[: kept if blank is None else blank + ends_here]) + tail


def _side(pieces: Sequence[str], sizes: Sequence[int], room: int, *, complete: bool) -> list[str]:
    """What of the pieces, given from the span outwards, fits into `room` cells; cut at a blank and closed by an ellipsis.

    `complete` says whether the pieces reach the line's end.
    """
    if complete and sum(sizes) <= room:
        return list(pieces)
    kept = _fit(sizes, max(room - 2, 0))
    blank = kept if pieces[kept : kept + 1] == [" "] else _last_blank(pieces[:kept])
    if blank is None:
        return [*pieces[:kept], "…"]
    return [*pieces[:blank], " ", "…"]


def _fit(sizes: Sequence[int], room: int) -> int:
    """How many of the leading pieces fit into `room` cells."""
    used = 0
    for kept, size in enumerate(sizes):
        used += size
        if used > room:
            return kept
    return len(sizes)


def _last_blank(pieces: Sequence[str]) -> int | None:
    """The index of the last blank within reach of the end, None where there is none."""
    for index in range(len(pieces) - 1, max(len(pieces) - 1 - _REACH, -1), -1):
        if pieces[index] == " ":
            return index
    return None
