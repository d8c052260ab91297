"""Applies repairs to a text: edits are data, never found again by searching.

An edit is `(start, end, replacement)` in code points of the text before any of them. Fixes are made whole or not at all.
"""

from __future__ import annotations

from provlint.finding import Span
from provlint.lazy import bisect_left
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from provlint.finding import Fix

    Edit = tuple[int, int, str]


class Choice(Record):
    """What of the fixes offered is made in one go.

    edits  in the text's order, without overlaps
    made   number of each fix that is made, in the order in which they were offered
    """

    edits: tuple[Edit, ...]
    made: tuple[int, ...]


def choose(fixes: Sequence[Fix]) -> Choice:
    """As many of the fixes as do not touch each other's places; of two that do, the first safe one, else the first.

    Fixes may share edits: what is deleted twice is deleted once.
    """
    chosen = _Chosen()
    made = [
        number for number in sorted(range(len(fixes)), key=lambda number: not fixes[number].safe) if chosen.take(fixes[number])
    ]
    return Choice(tuple(chosen.edits), tuple(sorted(made)))


class _Chosen:
    """Edits without overlaps, in order; asked and grown fix by fix, in logarithmic time for each edit."""

    def __init__(self) -> None:
        self.edits: list[Edit] = []

    def take(self, fix: Fix) -> bool:
        """Takes the fix's edits unless one of them is in the way of another; whether it did."""
        wanted = [(span.start, span.end, replacement) for span, replacement in fix.edits]
        new = [edit for edit in wanted if not self._has(edit)]
        if not wanted or any(self._clashes(edit) for edit in new):
            return False
        for edit in new:
            self.edits.insert(bisect_left(self.edits, edit), edit)
        return True

    def _has(self, edit: Edit) -> bool:
        at = bisect_left(self.edits, edit)
        return at < len(self.edits) and self.edits[at] == edit

    def _clashes(self, edit: Edit) -> bool:
        """Whether a neighbour overlaps the edit or changes the same place in another way."""
        at = bisect_left(self.edits, edit)
        near = self.edits[max(at - 1, 0) : at + 1]
        return any(other[:2] == edit[:2] or (other[0] < edit[1] and edit[0] < other[1]) for other in near)


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text with the edits made; they are in order and do not overlap."""
    pieces: list[str] = []
    at = 0
    for start, end, replacement in edits:
        pieces += (text[at:start], replacement)
        at = end
    return "".join([*pieces, text[at:]])


def apply(text: str, fixes: Iterable[Fix]) -> str:
    """The text with as many of the fixes made as go together."""
    return edited(text, choose(list(fixes)).edits)


def moved(span: Span, edits: Sequence[Edit]) -> Span | None:
    """Where a span of the text stands after the edits; None where one of them changes something in it."""
    by = 0
    for start, end, replacement in edits:
        if start >= span.end and (start, end) != span:
            break
        if end > span.start or (start, end) == span:
            return None
        by += len(replacement) - (end - start)
    return span.shift(by)


def composed(length: int, first: Iterable[Edit], then: Iterable[Edit]) -> tuple[Edit, ...]:
    """The edits of a text of `length` code points that do what `first` does and `then` does to the outcome."""
    edits: list[Edit] = []
    at, pending = 0, ""
    for piece in _cut(_pieces(length, first), then):
        if isinstance(piece, str):
            pending += piece
            continue
        if piece.start > at or pending:
            edits.append((at, piece.start, pending))
        at, pending = piece.end, ""
    if at < length or pending:
        edits.append((at, length, pending))
    return tuple(edits)


def _pieces(length: int, edits: Iterable[Edit]) -> Iterator[Span | str]:
    """What an edited text consists of: spans of the text before, and new text."""
    at = 0
    for start, end, replacement in edits:
        if start > at:
            yield Span(at, start)
        if replacement:
            yield replacement
        at = end
    if at < length:
        yield Span(at, length)


def _cut(pieces: Iterable[Span | str], edits: Iterable[Edit]) -> Iterator[Span | str]:
    """The pieces with edits made, whose offsets count along the pieces."""
    source = iter(pieces)
    held: Span | str | None = None
    at = 0

    def advance(until: int) -> Iterator[Span | str]:
        nonlocal at, held
        while at < until:
            piece = held if held is not None else next(source)
            size = len(piece) if isinstance(piece, str) else piece.end - piece.start
            taken = min(size, until - at)
            front, back = _split(piece, taken)
            held = back if taken < size else None
            at += taken
            yield front

    for start, end, replacement in edits:
        yield from advance(start)
        for _ in advance(end):
            pass
        if replacement:
            yield replacement
    if held is not None:
        yield held
    yield from source


def _split(piece: Span | str, at: int) -> tuple[Span | str, Span | str]:
    if isinstance(piece, str):
        return piece[:at], piece[at:]
    middle = piece.start + at
    return Span(piece.start, middle), Span(middle, piece.end)
