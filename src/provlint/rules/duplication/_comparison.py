"""When two texts are the same, and when saying it twice is no repetition."""

from __future__ import annotations

from provlint.document.tokens import composed
from provlint.expressions import expression
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from provlint.document import Document
    from provlint.document.blocks import Block

_PAIRS = tuple(zip("’‘ʼ′“”„«»″–—‑\u00a0\u202f\u2009", '\'\'\'\'""""""---   ', strict=True))


MARKS = " \t#*_=>|~"
"""Marks of markup around a line."""
NO_PROSE = "-+|#>`<\0"
"""First characters of items, rows, headings and quotations."""
HEAD = 60
"""Code points in which the first lines of two equal paragraphs are compared."""
TAB = 8
"""Columns of a tab at most."""
BREAKS = ("heading", "code", "table", "list", "html")
"""Blocks that start another part of a manual, in which a paragraph or sentences of the part before may return."""

MANUAL = ("code", "table", "html")
"""Blocks that make a document a manual or reference where more than one stands to ten paragraphs."""

ITEMS = 10
"""Items of lists up to which a document is none; more of them must be half as many as its paragraphs."""


def normal(text: str) -> str:
    """The text in NFC and lower case, with straight quotes, plain dashes and single blanks, without marks of markup around it."""
    if not text.isascii():
        text = straight(composed(text))
    return " ".join(text.strip(MARKS).casefold().split())


def straight(text: str) -> str:
    """The text with straight quotes, plain dashes and blanks."""
    if not text.isascii():
        for char, same in _PAIRS:  # most stand in no text; to translate a text sign by sign takes five times as long
            text = text.replace(char, same)
    return text


def shortest(least: int, text: str) -> int:
    """The code points that `least` of them come to in the text: Chinese and Japanese say in one what takes three elsewhere."""
    return max(least // 3, 1) if not text.isascii() and "\u3002" in text else least


def has_twins(document: Document, least: int) -> bool:
    """Whether exactly two lines begin alike, and go on alike as two equal paragraphs of at least `least` code points do.

    A look that is cheaper than finding the blocks. First lines of paragraphs are taken to be half as long as these at least,
    since shorter ones are verse, and copies to be wrapped alike.
    """
    text = document.masked
    least = shortest(least, text)
    length = max(min(least // 2, HEAD), 1)
    no_prose = NO_PROSE if document.format == "text" else NO_PROSE + " \t"
    rows = text.split("\n")
    long = [row for row in rows if len(row) >= length and row[0] not in no_prose]
    # Few characters are longer in lower case, and none of these twice as long; written together they are lowered at once.
    together = "\n".join([row.lstrip(" \t*_")[: 2 * HEAD] for row in long]).lower()
    heads = [head[:HEAD] for head in together.split("\n")] if long else []
    if not text.isascii():
        heads = straight("\n".join(heads)).split("\n")
    if len(set(heads)) == len(heads):
        return False
    numbers = [number for number, row in enumerate(rows) if len(row) >= length and row[0] not in no_prose]
    alike: dict[str, list[int]] = {}
    for head, number in zip(heads, numbers, strict=True):
        alike.setdefault(head, []).append(number)
    pairs = [(twins[0], twins[1]) for head, twins in alike.items() if len(twins) == 2 and "\0" not in head]
    return any(_go_on_alike(rows, first, second, least) for first, second in pairs)


def _go_on_alike(rows: Sequence[str], first: int, second: int, least: int) -> bool:
    """Whether the rows from both on are equal for `least` code points, or as far as one is wrapped and the other not."""
    size = 0
    while size < least and second < len(rows) and rows[second].strip():
        here, there = normal(rows[first]), normal(rows[second])
        if here != there:
            return here.startswith(there) or bool(here and there.startswith(here))
        size += len(rows[second]) + 1
        first, second = first + 1, second + 1
    return size >= least


def is_numbered(text: str) -> bool:
    """Whether the text begins with the number of a section, as headings and their places in a table of contents do."""
    return text[:1].isdigit() and bool(_number().match(text))


@cache
def _number() -> re.Pattern[str]:
    return expression(r"\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\. ")


def in_other_entry(document: Document, first: int, second: int) -> bool:
    """Whether the lines of both offsets are indented and one between is less so: they describe different entries.

    In a manual, entries are told apart by indentation alone, and what one says word for word, the next may say again.
    """
    columns, start, end = document.view(_columns), document.lines.row(first), document.lines.row(second)
    margin = min(columns[start - 1], columns[end - 1])
    return margin > 0 and min(columns[start - 1 : end]) < margin


def is_manual(blocks: Sequence[Block]) -> bool:
    """Whether the blocks are a manual's or reference's, whose parts say the same by right."""
    paragraphs = sum(block.kind == "paragraph" for block in blocks)
    if sum(block.kind in MANUAL for block in blocks) * 10 > paragraphs:
        return True
    return sum(block.kind == "list" for block in blocks) > max(ITEMS, paragraphs // 2)


def at_one_place(blocks: Sequence[Block], one: int, two: int) -> bool:
    """Whether both blocks, given by number, open or close their sections, as a notice does that is put under each heading."""
    (before, after), (before_copy, after_copy) = _place(blocks, one), _place(blocks, two)
    return before == before_copy or (after == after_copy == 0 and before > 0 and before_copy > 0)


def _place(blocks: Sequence[Block], number: int) -> tuple[int, int]:
    """How many blocks of its section stand before the block and behind it."""
    start = end = number
    while start and blocks[start - 1].kind not in ("heading", "title"):
        start -= 1
    while end + 1 < len(blocks) and blocks[end + 1].kind != "heading":
        end += 1
    return number - start, end - number


def _columns(document: Document) -> list[int]:
    """The columns before each line's text; as many as a line can have where nothing stands on it."""
    rows = [document.text[start:end] for start, end in document.lines.spans()]
    return [len(row[: len(row) - len(row.lstrip())].expandtabs()) if row.strip() else len(document.text) * TAB for row in rows]
