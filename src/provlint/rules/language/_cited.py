"""Lines in another language that the document cites: quotations, verse, and lists that a sentence of its own announces.

A poem or a menu in its own language is why the document was written, and interface text is never announced; so what is cited is
not reported; nor is one item in the midst of a list of the document's own. Asked only of documents with foreign lines.
"""

from __future__ import annotations

from provlint.document.interface import normal_line, uses_of
from provlint.document.places import is_quoted
from provlint.rules.language._scorer import neighbours
from provlint.rules.language._units import LONG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from provlint.document import Document
    from provlint.finding import Span
    from provlint.rules.language._scorer import Foreign

VERSES = 3
"""Lines of a stanza at least."""
VERSE = 70
"""Code points of a verse at most."""
GOES_ON = (",", ";", "—", "–", "،", "؛", "、")
"""Ends of a line that goes on in the next: one in a stanza has them, buttons and menus never do; labels end in colons."""
FEWEST, ITEMS = 3, 40
"""Rows of an announced list. Of planted interface text one line in forty stands behind a colon by chance, mostly alone."""
FARTHEST = 20
"""Rows on either side of it in which there is prose."""
MARKS = ("- ", "* ", "+ ", "• ", "· ", "– ", "| ")
"""What items of a list, and rows of one, begin with."""
SHARE = 0.5
"""Share of an announced list's rows that are foreign: a list of the document's own may have a foreign line behind it."""


def uncited(document: Document, lines: Sequence[Foreign]) -> list[Foreign]:
    """The lines that the document does not cite, in order."""
    kept = [line for line in lines if not _is_quoted(document, line.span)]
    runs = neighbours(kept)
    cited = {line.number for run in runs if _is_stanza(document, run) or _is_item_among(document, run) for line in run}
    if any(text in document.masked for text in (":\n", ":\r", ": \n", "：")):
        cited |= _announced(document, kept)
    return [line for line in kept if line.number not in cited or _is_phrase(document, line.span)]


def _is_quoted(document: Document, span: Span) -> bool:
    """Whether the line stands in quotation marks that may open and close in other lines, in a quote block, or in italics."""
    if is_quoted(document, span):
        return True
    text, row = document.text, document.lines.span(document.lines.row(span.start))
    before, after = text[row.start : span.start].strip(), text[span.end : row.end].strip()
    if before.startswith(">") and not before.strip("> "):
        return True
    return before in ("*", "_") and after == before and not _is_phrase(document, span)


def _is_phrase(document: Document, span: Span) -> bool:
    """Whether the line is a known phrase of interfaces."""
    return bool(uses_of(normal_line(document.text[span.start : span.end])))


def _is_stanza(document: Document, run: Sequence[Foreign]) -> bool:
    """Whether neighbouring lines are verse: short ones, of which one at least plainly goes on in the next."""
    texts = [document.text[line.span.start : line.span.end] for line in run]
    return (
        len(run) >= VERSES
        and max(map(len, texts)) <= VERSE
        and any(text.endswith(GOES_ON) for text in texts)
        and not any(_is_phrase(document, line.span) for line in run)
    )


def _is_item_among(document: Document, run: Sequence[Foreign]) -> bool:
    """Whether it is one item of a list of three and more that are not foreign: a bar is no such item, and a few words without a
    neighbour may be any language's.
    """
    if len(run) > 1:
        return False
    row = document.lines.row(run[0].span.start)
    around = range(max(1, row - FEWEST + 1), min(len(document.lines), row + FEWEST - 1) + 1)
    marks = {number: document.text[slice(*document.lines.span(number))].lstrip(" \t")[:2] for number in around}
    first = last = row
    while marks.get(first - 1) == marks[row]:
        first -= 1
    while marks.get(last + 1) == marks[row]:
        last += 1
    return marks[row] in MARKS and last - first + 1 >= FEWEST


def _announced(document: Document, lines: Sequence[Foreign]) -> set[int]:
    """The numbers of the lines in a list in the midst of the text that an own line, ending in a colon, announces."""
    rows = document.lines
    foreign = {rows.row(line.span.start): line.number for line in lines}
    found: set[int] = set()
    for row, number in foreign.items():
        if number in found:
            continue
        announcer, block = _list_around(document, row)
        inside = [foreign[other] for other in block if other in foreign]
        mostly = len(block) >= FEWEST and len(inside) >= SHARE * len(block)
        if mostly and announcer not in foreign and _is_amid(document, announcer, block):
            found.update(inside)
    return found


def _is_amid(document: Document, announcer: int, block: range) -> bool:
    """Whether prose stands before the announcing row and behind the list: at either end of a document buttons do as well."""
    before = range(max(1, announcer - FARTHEST), announcer)
    behind = range(block.stop, min(len(document.lines), block.stop + FARTHEST) + 1)
    return all(
        any(len(document.masked[slice(*document.lines.span(row))].strip(" \t\0")) >= LONG for row in rows)
        for rows in (before, behind)
    )


def _list_around(document: Document, row: int) -> tuple[int, range]:
    """The row of a line that ends in a colon, and those of the list behind it that holds `row`; empty where there is none.

    Rows are 1-based. A known phrase of interfaces ("Share:") announces nothing.
    """
    lines, masked = document.lines, document.masked

    def text(number: int) -> str:
        return masked[slice(*lines.span(number))].strip(" \t\0*_") if 1 <= number <= len(lines) else ""

    first = row
    while first > 1 and row - first < ITEMS and 0 < len(text(first - 1)) < LONG and not text(first - 1).endswith((":", "：")):
        first -= 1
    announcer = first - 1
    if announcer > 1 and not text(announcer):
        announcer -= 1
    head = text(announcer)
    if not head.endswith((":", "：")) or uses_of(normal_line(head.rstrip(":："))) or uses_of(normal_line(head)):
        return announcer, range(0)
    last = row
    while last < len(lines) and last - first < ITEMS and 0 < len(text(last + 1)) < LONG:
        last += 1
    return announcer, range(first, last + 1)
