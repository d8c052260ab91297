"""When two texts are the same, and when saying it twice is no repetition."""

from __future__ import annotations

from provlint.document.tokens import composed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.document import Document

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


def has_twins(document: Document, least: int) -> bool:
    """Whether exactly two lines begin alike, as two equal paragraphs of at least `least` code points do.

    A look that is cheaper than finding the blocks. First lines of paragraphs are taken to be half as long as these at least,
    since shorter ones are verse, and copies to be wrapped alike.
    """
    text, length = document.masked, max(min(least // 2, HEAD), 1)
    no_prose = NO_PROSE if document.format == "text" else NO_PROSE + " \t"
    lines = [line for line in text.split("\n") if len(line) >= length and line[0] not in no_prose]
    # Few characters are longer in lower case, and none of these twice as long.
    heads = [line.lstrip(" \t*_")[: 2 * HEAD].lower()[:HEAD] for line in lines]
    if not text.isascii():
        heads = straight("\n".join(heads)).split("\n")
    if len(set(heads)) == len(heads):
        return False
    heads = sorted([head for head in heads if "\0" not in head])
    return any(
        one == two and one not in (before, after)
        for before, one, two, after in zip(["", *heads], heads, heads[1:], [*heads[2:], ""], strict=False)
    )


def in_other_entry(document: Document, first: int, second: int) -> bool:
    """Whether the lines of both offsets are indented and one between is less so: they describe different entries.

    In a manual, entries are told apart by indentation alone, and what one says word for word, the next may say again.
    """
    columns, start, end = document.view(_columns), document.lines.row(first), document.lines.row(second)
    margin = min(columns[start - 1], columns[end - 1])
    return margin > 0 and min(columns[start - 1 : end]) < margin


def _columns(document: Document) -> list[int]:
    """The columns before each line's text; as many as a line can have where nothing stands on it."""
    rows = [document.text[start:end] for start, end in document.lines.spans()]
    return [len(row[: len(row) - len(row.lstrip())].expandtabs()) if row.strip() else len(document.text) * TAB for row in rows]
