"""From edits of a text to the hunks of a unified diff, in time linear in the text: nothing is compared, the edits are known.

Lines end at LF alone, as for git and patch; a CR before it belongs to the line.
"""

from __future__ import annotations

from provlint.lazy import bisect_right
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from provlint.engine.fix import Edit

CONTEXT = 3
"""Lines shown before and after a change, as everywhere."""


class Hunk(Record):
    """A stretch of changed lines with what stands around them.

    old, new  0-based first line in either text, and how many lines of it the hunk holds
    lines     sign (" ", "-" or "+") and line, its LF included where it has one
    """

    old: tuple[int, int]
    new: tuple[int, int]
    lines: tuple[tuple[str, str], ...]


class _Change(Record):
    """Lines `first` to `last` (exclusive) of the old text, and what stands in their place."""

    first: int
    last: int
    lines: list[str]


def hunks(text: str, edits: Sequence[Edit]) -> Iterator[Hunk]:
    """The hunks that make the edits; these are in order and do not overlap."""
    lines = text.split("\n")
    lines = [f"{line}\n" for line in lines[:-1]] + lines[-1:] * bool(lines[-1])
    shift = 0
    for group in _groups(_changes(text, lines, edits)):
        first, last = max(group[0].first - CONTEXT, 0), min(group[-1].last + CONTEXT, len(lines))
        shown: list[tuple[str, str]] = []
        at = first
        for change in group:
            shown += [(" ", line) for line in lines[at : change.first]]
            shown += [("-", line) for line in lines[change.first : change.last]]
            shown += [("+", line) for line in change.lines]
            at = change.last
        shown += [(" ", line) for line in lines[at:last]]
        grown = sum(len(change.lines) - (change.last - change.first) for change in group)
        yield Hunk((first, last - first), (first + shift, last - first + grown), tuple(shown))
        shift += grown


def _groups(changes: Iterable[_Change]) -> Iterator[list[_Change]]:
    """The changes whose contexts touch, together."""
    group: list[_Change] = []
    for change in changes:
        if group and change.first - group[-1].last > 2 * CONTEXT:
            yield group
            group = []
        group.append(change)
    if group:
        yield group


def _changes(text: str, lines: Sequence[str], edits: Sequence[Edit]) -> Iterator[_Change]:
    """What the edits do to whole lines."""
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    pending = list(reversed(edits))
    while pending:
        first = bisect_right(starts, pending[-1][0]) - 1
        made: list[str] = []
        at = starts[first]
        while True:
            start, end, replacement = pending.pop()
            made += (text[at:start], replacement)
            at = end
            line_end = starts[min(bisect_right(starts, at), len(lines))]
            whole = at in (starts[bisect_right(starts, at) - 1], len(text)) and _ends_line(made)
            if whole or not (pending and pending[-1][0] < line_end):
                break
        if not whole:
            made.append(text[at:line_end])
            at = line_end
        last = bisect_right(starts, at) - 1 if at < len(text) else len(lines)
        yield from _trimmed(lines, first, last, "".join(made))


def _ends_line(made: Sequence[str]) -> bool:
    """Whether the new text of a change ends where a line ends, or is empty."""
    tail = next((piece for piece in reversed(made) if piece), "\n")
    return tail.endswith("\n")


def _trimmed(lines: Sequence[str], first: int, last: int, new: str) -> Iterator[_Change]:
    """The change without the lines at either end that stay as they are; none where all do."""
    made = [f"{line}\n" for line in new.split("\n")]
    made[-1:] = [made[-1][:-1]] * (made[-1] != "\n")
    while first < last and made and lines[first] == made[0]:
        first += 1
        del made[0]
    while first < last and made and lines[last - 1] == made[-1]:
        last -= 1
        del made[-1]
    if first < last or made:
        yield _Change(first, last, made)
