"""Foreign lines that a document lists or lets somebody say: items, glossaries, sources, the parts of a play, a dialogue.

Each is told by the rows around it, which have the same shape; page furniture has it by chance at most. Asked only of documents
with foreign lines.
"""

from __future__ import annotations

from provlint.rules.language._units import MARKERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from provlint.document import Document
    from provlint.finding import Span
    from provlint.rules.language._scorer import Foreign

FEWEST = 3
"""Rows of a list at least."""
ITEMS = ("- ", "* ", "+ ", "• ", "· ", "– ", "| ")
"""What items of a list, and rows of one, begin with."""
DASHES = ("– ", "— ", "- ", "― ")
"""What the parts of a dialogue begin with."""
ENDS = (".", "?", "!", "…", ";", "。", "？")
"""What somebody says ends in."""
GOES_ON = (",", ";", "—", "–", "،", "؛", "、")
"""Ends of a line that goes on in the next: one in a stanza has them, buttons and menus never do; labels end in colons."""
PARTED = (" – ", " — ", " = ", " → ", " - ", "\t")
"""What stands between a word and what it means."""
ENTRY = 80
"""Code points of the longest such row."""
PAIR = 3
"""Rows from a sentence with its translation to the next one."""
NUMBERED, DIGITS, ROMAN = ".)", 5, frozenset("IVX")
"""What stands behind the number of an item, its longest, and the signs of some."""
YEARS = "1400", "2100"
"""From the first books to those of now."""
SCENE = 40
"""Rows on either side of it in which somebody speaks again."""
SPEAKER = 30
"""Code points of the longest name before what somebody says."""


def is_item_among(document: Document, run: Sequence[Foreign]) -> bool:
    """Whether it is one item of a list of three and more that are not foreign: a bar is no such item, and a few words without a
    neighbour may be any language's.
    """
    return len(run) == 1 and _is_among(document, document.lines.row(run[0].span.start), _mark)


def is_listed(document: Document, span: Span, foreign: Collection[int]) -> bool:
    """Whether the line is what somebody says in a play, chat or dialogue, a glossary's entry, a source among others, or a verse
    that an own line goes on in; `foreign` are the rows of all foreign lines. No sentence inside a paragraph is.
    """
    row = document.lines.row(span.start)
    if document.text[document.lines.span(row).start : span.start].strip(MARKERS):
        return False
    if row - 1 not in foreign and _row(document, row - 1).endswith(GOES_ON):
        return True
    return _is_spoken(document, row) or any(_is_among(document, row, shape) for shape in SHAPES) or _is_translated(document, row)


def _is_among(document: Document, row: int, shape_of: Callable[[str], str]) -> bool:
    """Whether the row and those around it, three at least without a row of another shape between, have a shape."""
    shape = shape_of(_row(document, row))
    if not shape:
        return False
    around = range(max(1, row - FEWEST + 1), min(len(document.lines), row + FEWEST - 1) + 1)
    same = {number for number in around if shape_of(_row(document, number)) == shape}
    first = last = row
    while first - 1 in same:
        first -= 1
    while last + 1 in same:
        last += 1
    return last - first + 1 >= FEWEST


def _row(document: Document, number: int) -> str:
    """The text of a row, 1-based; "" for one that the document has not."""
    return document.text[slice(*document.lines.span(number))].strip() if 1 <= number <= len(document.lines) else ""


def _mark(text: str) -> str:
    """The mark of an item, but for numbers."""
    return text[:2] if text[:2] in ITEMS else ""


def _number(text: str) -> str:
    """Something where the text is an item with a number or a letter before it."""
    head = text.partition(" ")[0]
    number = head[:-1]
    told = number.isdecimal() or (len(number) == 1 and number.isalpha()) or ROMAN.issuperset(number)
    return "1" if head[-1:] in NUMBERED and 0 < len(number) <= DIGITS and told else ""


def _parting(text: str) -> str:
    """What parts a word from what it means; "" of a longer row, as of prose with a dash in it."""
    return next((mark for mark in PARTED if mark in text), "") if len(text) < ENTRY else ""


def _year(text: str) -> str:
    """Something where the text ends in a year or several volumes' years, as sources do: 1967–93."""
    last = text.rstrip(").").rpartition(" ")[2]
    year, rest = last[:4], last[4:]
    years = not rest or (rest[0] in "–-/" and rest[1:].isdecimal())
    return "1" if years and year.isdecimal() and YEARS[0] <= year < YEARS[1] else ""


def _utterance(text: str) -> str:
    """Something where the text is a part of a dialogue."""
    return "–" if text.startswith(DASHES) and text.endswith(ENDS) else ""


def _is_translated(document: Document, row: int) -> bool:
    """Whether the row and one beside it, ending in the same mark, stand by themselves, and two others near: a phrase book."""
    first = row if _row(document, row + 1) else row - 1
    return _is_pair(document, first) and any(_is_pair(document, first + step) for step in (-PAIR, PAIR))


def _is_pair(document: Document, first: int) -> bool:
    """Whether two rows stand by themselves, of which both end in the same mark of a sentence."""
    above, one, other, below = (_row(document, number) for number in range(first - 1, first + 3))
    return bool(one and other) and not (above or below) and one[-1] == other[-1] and one.endswith(ENDS)


def _is_spoken(document: Document, row: int) -> bool:
    """Whether a name stands before what the row says, with which two others begin: those of a play, a chat, an interview."""
    speaker = _speaker(_row(document, row))
    around = range(max(1, row - SCENE), min(len(document.lines), row + SCENE) + 1) if speaker else ()
    told = [_row(document, number) for number in around]
    if speaker.isupper() and speaker[-1] == ".":  # in a play whoever speaks counts
        return sum(1 for text in told if _speaker(text)[-1:] == ".") >= FEWEST
    return sum(1 for text in told if text.startswith(speaker)) >= FEWEST


def _speaker(text: str) -> str:
    """The name before what somebody says, with its mark; "" for any other text: `HAMLET.`, `Ada:`."""
    for mark in (":", "：", "."):
        name, found, rest = text.partition(mark)
        if found and rest[:1] in (" ", "") and 0 < len(name) <= SPEAKER and name[0].isupper() and (mark != "." or name.isupper()):
            return name + mark
    return ""


SHAPES = (_number, _parting, _year, _utterance)
"""What rows of lists have in common that page furniture has by chance at most."""
