"""Blocks: the parts a document consists of, so that rules can say "the title", "the last paragraph", "the menu at the end"."""

from __future__ import annotations

from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.document import Document


class Block(Record):
    """A part of the document: `text[start:end]`, never blank at either end; blocks are in order and never overlap.

    kind   title      what names the whole document, at its start
           heading    names what follows; level 1 to 6, or 0 where the format knows no levels
           paragraph  prose; hard-wrapped lines are one paragraph
           list       one item of a list with its continuation
           quote      a quote block
           code       fenced, indented or literal code
           table      rows of a table
           html       lines that hold markup only
           furniture  a run of short open lines at the head or tail of plain text (menus, counters, buttons)

    The span leaves out the marks before the text (`#`, `-`, `>`) and a heading's underline or closing marks.
    """

    kind: str
    start: int
    end: int
    level: int = 0


def find_blocks(document: Document) -> tuple[Block, ...]:
    """The blocks of a document, front matter left out."""
    if document.format in ("markdown", "rst", "html"):
        from provlint.document.markup_blocks import find_markup_blocks

        return find_markup_blocks(document)
    from provlint.document.plain_blocks import find_plain_blocks

    return find_plain_blocks(document)


def is_title(line: str) -> bool:
    """Whether a line can name a document: at most 25 words and 160 code points, and no full stop at its end.

    The longest of 1,489 titles in front matter has 20 words and 138 code points; 3 of them end in one of the marks.
    """
    line = line.strip()
    if not line or len(line) > 160 or line.count(" ") > 24:
        return False
    return line[-1] not in ".,;:。，；：" or line.endswith(("...", "…"))
