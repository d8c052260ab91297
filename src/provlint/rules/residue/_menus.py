"""Menus and buttons that stand as items of a list: at the very beginning or end of a page, or below "Share this:".

An item of one word says nothing by itself: lists of anything are made of such. Here the list speaks: above all text or below it,
from the home page on, of names of a site's parts, of the links to the pages before and behind, or of nothing but buttons. What an
author lists leads to files and headings of his own, or to many sites; a page's menu leads to places of its own site.
"""

from __future__ import annotations

from provlint.document.counters import PAGER, forms_of
from provlint.document.interface import normal_line
from provlint.rules.residue._lines import COLONS
from provlint.rules.residue._words import HOME, said

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from provlint.document import Document
    from provlint.rules.residue._lines import Line

MARKS = frozenset("-*+•")
LEAST = 3
"""Items of a menu whose names are known, at least; half of all items are."""
MOST = 30
"""Items of the longest menu."""
ITEM_WORDS = 4
"""Words of its longest item."""
PARTS = frozenset({"navigation", "consent", "account", "shop", "meta", "subscribe", "more"})
"""Categories of the names of a site's parts."""
LEGAL = frozenset({"meta", "consent"})
"""Categories of what only a page has at its foot: its imprint, its terms."""
BUTTONS = frozenset({"share", "reaction", "more", "comment", "navigation"})
"""Categories of what stands below "Share this:"."""
ABOVE = 3
"""Lines of furniture that may stand above a menu."""


def menu_lines(document: Document, lines: Sequence[Line], language: str) -> Iterator[tuple[Line, str]]:
    """The lines of lists that are menus, pagers and bars of buttons, with their categories, in order."""
    if not lines:
        return
    top = next((at for at in range(min(ABOVE, len(lines))) if not lines[at].category or _is_item(document, lines[at])), 0)
    first = _items(document, lines, top, 1)
    if _is_menu(document, first, lines, language):
        yield from ((line, "navigation") for line in first)
    for at, line in enumerate(lines):
        if line.category == "share" and at + 1 < len(lines) and (line.text[-1] in COLONS or line.strong):
            bar = _items(document, lines, at + 1, 1)
            if len(bar) > 1 and _is_bar(bar, language):
                yield from ((each, "share") for each in (line, *bar))
    last = _items(document, lines, len(lines) - 1, -1)
    if len(last) + len(first) <= len(lines) and (
        _is_pager(document, last, language) or _is_menu(document, last, lines, language)
    ):
        yield from ((line, "navigation") for line in last)


def _items(document: Document, lines: Sequence[Line], at: int, step: int) -> Sequence[Line]:
    """The items of the list that begins, or with step -1 ends, with the line."""
    found: list[Line] = []
    while 0 <= at < len(lines) and len(found) <= MOST and _is_item(document, lines[at]):
        if found and abs(lines[at].row - found[-1].row) > 2:
            break
        found.append(lines[at])
        at += step
    return found[::step] if len(found) <= MOST else ()


def _is_item(document: Document, line: Line) -> bool:
    """Whether the line is an item of a list that leads nowhere or to a place of a site, not to a file or a heading."""
    row = document.lines.span(line.row)
    text = document.text[row.start : row.end].strip()
    if text[:1] not in MARKS or text[1:2] not in (" ", "\t") or line.text.count(" ") >= ITEM_WORDS:
        return False
    _, link, target = text.partition("](")
    return not link or target.startswith(("/", "http"))


def _is_menu(document: Document, items: Sequence[Line], lines: Sequence[Line], language: str) -> bool:
    """Whether the items name the parts of a site, the home page among them, in a text that has others than such lines."""
    if not LEAST <= len(items) < len(lines):
        return False
    told = [said(line.text, language) for line in items]
    known = sum(1 for line, each in zip(items, told, strict=True) if each.category in PARTS or _is_home(line))
    if not any(map(_is_home, items)) and not (
        known == len(items) and any(each.exact and each.category in LEGAL for each in told)
    ):
        return False
    return known >= LEAST and 2 * known >= len(items) and len(_hosts(document, items)) < 2 and not all(map(_is_short, lines))


def _is_short(line: Line) -> bool:
    return line.short


def _is_home(line: Line) -> bool:
    return line.text.lower() in HOME


def _is_pager(document: Document, items: Sequence[Line], language: str) -> bool:
    """Whether the items are links to the pages before and behind, and at most one to all of them."""
    if not 1 < len(items) <= LEAST or len(_hosts(document, items)) > 1:
        return False
    words = {word for word, kind in forms_of(language).items() if kind == PAGER}
    told = [_is_neighbour(line, words, language) for line in items]
    return sum(told) > 1 and all(is_told or _is_home(line) for line, is_told in zip(items, told, strict=True))


def _is_neighbour(line: Line, words: set[str], language: str) -> bool:
    if line.statement and line.category == "navigation":
        return True
    normal = normal_line(line.text)
    found = said(line.text, language)
    return normal in words or (found.exact and found.category == "navigation" and not words.isdisjoint(normal.split()))


def _is_bar(items: Sequence[Line], language: str) -> bool:
    """Whether all items are buttons, and most of them such as pass a page on."""
    told = [said(line.text, language).category for line in items]
    return BUTTONS.issuperset(told) and 2 * told.count("share") >= len(told)


def _hosts(document: Document, items: Sequence[Line]) -> frozenset[str]:
    """The hosts to which links among the items lead."""
    found = set()
    for line in items:
        row = document.lines.span(line.row)
        target = document.lowered[row.start : row.end].partition("](http")[2]
        if target:
            found.add(target.partition("://")[2].partition(")")[0].partition("/")[0])
    return frozenset(found)
