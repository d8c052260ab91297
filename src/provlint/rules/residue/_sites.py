"""The name of the site that a page is from, where it stands as a line: in a menu, above the title, in the notice at its foot."""

from __future__ import annotations

from itertools import combinations

from provlint.document.counted_lines import HEADING, HEADS, STROKE
from provlint.document.page_heads import has_site
from provlint.finding import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from provlint.rules.residue._lines import Line

MAX_WORDS = 5
HEAD, TAIL = 8, 12
"""Lines from either end in which a site names itself."""
LONGEST = 40
"""Code points of the longest name."""
MARKS = " |-–—·•:»«<｜_－"
SUFFIXES = (" | ", " - ", " – ", " — ", " · ")
"""What stands between the title of a page and the name of its site."""


def site_lines(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that are the site's name: it stands behind the title, behind the sign ©, or at both ends of the page."""
    head = {line.text: index for index, line in enumerate(lines[:HEAD]) if _is_name(line)}
    start = max(HEAD, len(lines) - TAIL)
    tail = {line.text: at for at, line in enumerate(lines[start:], start) if _is_name(line) and not _is_heading(lines, at)}
    names = head.keys() & tail.keys()
    ends = [lines[0].text.rpartition(mark)[2] for mark in SUFFIXES if lines and mark in lines[0].text]
    ends += [line.text.lstrip("©(c) 0123456789-–,") for line in lines[start:] if line.text[0] == "©"]
    found = {index for name, index in [*head.items(), *tail.items()] if name in names or name in ends}
    return frozenset(found)


def _is_heading(lines: Sequence[Line], index: int) -> bool:
    return index + 1 < len(lines) and not lines[index + 1].short


def _is_name(line: Line) -> bool:
    text = line.text
    return line.short and not line.category and text[0].isupper() and text.count(" ") < MAX_WORDS and any(map(str.isalpha, text))


def titled(lines: Sequence[Line]) -> Iterator[Span]:
    """The name of the site behind the title, where this stands at the head once with it and once without; and the lines of that
    name alone at either end of the page, where the title of the page has it behind a stroke.
    """
    if not lines:
        return
    for one, other in combinations(lines[:HEADS], 2):
        short, long = (one, other) if len(one.text) < len(other.text) else (other, one)
        rest = _behind(short.text.strip(HEADING), long.text.strip(HEADING))
        if rest:
            yield Span(long.end - len(rest), long.end)
            return
    name = lines[0].text.rpartition(STROKE)[2]
    if name != lines[0].text:
        for line in (*lines[1:HEADS], *lines[max(HEADS, len(lines) - 3) :]):
            if line.text == name and _is_name(line):
                yield Span(line.start, line.end)


def _behind(short: str, long: str) -> str:
    """The name of a site that the longer line has behind the shorter one; "" where there is none."""
    if not has_site(short.casefold(), long.casefold()):
        return ""
    name = long[len(short) :].lstrip(MARKS)
    good = 0 < len(name) <= LONGEST and name.count(" ") < MAX_WORDS and not name[0].islower() and name[-1] not in ".!?:;,"
    return name if good else ""
