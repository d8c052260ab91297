"""Lines in another language that the document cites: quotations, verse, and lists that a sentence of its own announces.

A poem or a menu in its own language is why the document was written, and interface text is never announced; so what is cited is
not reported; nor is one item in the midst of a list of the document's own. Asked only of documents with foreign lines.
"""

from __future__ import annotations

from provlint.document.interface import normal_line, uses_of
from provlint.document.places import is_quoted
from provlint.rules.language._listed import GOES_ON, is_item_among, is_listed
from provlint.rules.language._scorer import neighbours
from provlint.rules.language._units import LONG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from provlint.document import Document
    from provlint.finding import Span
    from provlint.rules.language._scorer import Foreign

VERSES = 3
"""Lines of a stanza at least."""
VERSE = 70
"""Code points of a verse at most."""
FEWEST, ITEMS = 3, 40
"""Rows of a list that any line ending in a colon announces; a paragraph that does announces a single one, too. Of planted
interface text one line in forty stands behind a colon by chance."""
DISHES = 4
"""Different lines of a list in another language: of planted bars without a known phrase hardly one has as many."""
LABEL = 1.5
"""Blanks in each of them, on average: the labels of a menu are shorter."""
FARTHEST = 20
"""Rows on either side of it in which there is prose."""
SHARE = 0.2
"""Share of an announced list's rows that are foreign: a list of the document's own may have a foreign line behind it."""


def uncited(document: Document, lines: Sequence[Foreign]) -> list[Foreign]:
    """The lines that the document does not cite, in order."""
    kept = [line for line in lines if not _is_quoted(document, line.span)]
    runs = neighbours(kept)
    cited = {line.number for run in runs if _is_stanza(document, run) or is_item_among(document, run) for line in run}
    foreign = {document.lines.row(line.span.start) for line in lines}
    cited.update(line.number for line in kept if is_listed(document, line.span, foreign))
    cited.update(_listed_alone(document, kept))
    if any(text in document.masked for text in (":\n", ":\r", ": \n", "：")):
        cited |= _announced(document, kept)
    return [line for line in kept if line.number not in cited or is_phrase(document, line.span)]


def _listed_alone(document: Document, lines: Sequence[Foreign]) -> Iterator[int]:
    """The numbers of short lines in one language above a paragraph, none of which interfaces are known to have: dishes."""
    short = [line for line in lines if line.short]
    for language in {line.language for line in short}:
        own = [line for line in short if line.language == language]
        texts = {document.text[slice(*line.span)] for line in own}
        if len(texts) < DISHES or sum(text.count(" ") for text in texts) < LABEL * len(texts):
            continue
        if any(is_phrase(document, line.span) for line in short):
            continue
        after = range(document.lines.row(own[-1].span.start) + 1, len(document.lines) + 1)
        if any(_is_prose(document, row) for row in after):
            yield from (line.number for line in own)


def _is_quoted(document: Document, span: Span) -> bool:
    """Whether the line stands in quotation marks that may open and close in other lines, in a quote block, or in italics."""
    if is_quoted(document, span):
        return True
    text, row = document.text, document.lines.span(document.lines.row(span.start))
    before, after = text[row.start : span.start].strip(), text[span.end : row.end].strip()
    if before.startswith(">") and not before.strip("> "):
        return True
    return before in ("*", "_") and after == before and not is_phrase(document, span)


def is_phrase(document: Document, span: Span) -> bool:
    """Whether the line is a known phrase of interfaces."""
    return bool(uses_of(normal_line(document.text[span.start : span.end])))


def _is_stanza(document: Document, run: Sequence[Foreign]) -> bool:
    """Whether neighbouring lines are verse: short ones, of which one at least plainly goes on in the next."""
    texts = [document.text[line.span.start : line.span.end] for line in run]
    return (
        len(run) >= VERSES
        and max(map(len, texts)) <= VERSE
        and any(text.endswith(GOES_ON) for text in texts)
        and not any(is_phrase(document, line.span) for line in run)
    )


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
        if announcer in foreign or len(inside) < SHARE * len(block):
            continue
        if _is_introduced(document, announcer, block) or (len(block) >= FEWEST and _is_amid(document, announcer, block)):
            found.update(inside)
    return found


def _is_introduced(document: Document, announcer: int, block: range) -> bool:
    """Whether a paragraph announces the lines and another goes on right behind: in a manual a colon announces the code below."""
    after = next((row for row in range(block.stop, len(document.lines) + 1) if _text(document, row)), 0)
    if not (block and after) or _text(document, after)[0].islower():
        return False
    return _is_prose(document, announcer) and _is_prose(document, after)


def _is_amid(document: Document, announcer: int, block: range) -> bool:
    """Whether prose stands before the announcing row and behind the list: at either end of a document buttons do as well."""
    before = range(max(1, announcer - FARTHEST), announcer)
    behind = range(block.stop, min(len(document.lines), block.stop + FARTHEST) + 1)
    return all(any(_is_prose(document, row) for row in rows) for rows in (before, behind))


def _is_prose(document: Document, row: int) -> bool:
    """Whether the row is prose by its length, of which scripts without blanks need half."""
    text = _text(document, row)
    return len(text) >= (LONG if " " in text else LONG // 2)


def _text(document: Document, row: int) -> str:
    """The text of a row, 1-based, code and marks of emphasis left out; "" for a row that the document has not."""
    return document.masked[slice(*document.lines.span(row))].strip(" \t\0*_") if 1 <= row <= len(document.lines) else ""


def _list_around(document: Document, row: int) -> tuple[int, range]:
    """The row of a line that ends in a colon, and those of the list behind it that holds `row`; empty where there is none.

    Rows are 1-based. A known phrase of interfaces ("Share:") announces nothing.
    """

    def text(number: int) -> str:
        return _text(document, number)

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
    while last < len(document.lines) and last - first < ITEMS and 0 < len(text(last + 1)) < LONG:
        last += 1
    return announcer, range(first, last + 1)
