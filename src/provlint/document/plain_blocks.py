"""Blocks of plain text, by shape alone.

How it goes: blank lines bound chunks. If the lines of the document are hard-wrapped (`_wrap_width`), the lines of a chunk are
joined and an indented line starts a new paragraph; else each line is a block of its own, as in scraped texts without blank
lines. Then the first block may become the title, short open lines between longer paragraphs become headings, and runs of short
open lines at either end become furniture.
"""

from __future__ import annotations

from provlint.document.blocks import Block, is_title
from provlint.document.lines import unify_breaks
from provlint.document.sentences import ends_sentence
from provlint.expressions import expression
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document

_BULLETS = "-*+•·‣◦▪–—"


@cache
def _item() -> re.Pattern[str]:
    return expression(r"(?:[-*+•·‣◦▪–—]|\d{1,3}[.)]|[a-zA-Z]\))[ \t]{1,40}(?=\S)")


def find_plain_blocks(document: Document) -> tuple[Block, ...]:
    """The blocks of a plain text in order."""
    text = unify_breaks(document.masked)
    start = document.front_matter.span.end if document.front_matter else 0
    lines = list(_lines(unify_breaks(document.text), start))
    width = _wrap_width(text, lines)
    blocks = _join(text, lines, width)
    if not blocks:
        return ()
    return tuple(_name(text, _furniture(text, blocks)))


def _lines(text: str, start: int) -> Iterator[tuple[int, int, int]]:
    """Start, end and indentation of each line without its outer blanks; blank lines have start == end."""
    at = start
    while at <= len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line = text[at:end]
        bare = line.strip()
        if bare:
            indent = len(line) - len(line.lstrip())
            yield at + indent, at + indent + len(bare), indent
        else:
            yield at, at, 0
        at = end + 1


def _wrap_width(text: str, lines: list[tuple[int, int, int]]) -> int:
    """The column at which the document's lines are wrapped, or 0 for one paragraph a line.

    Wrapped means: nineteen in twenty lines are at most 160 long, and of the lines that another follows at once, six in ten are
    full: the next line's first word would not have fitted within the width (the length that one line in ten exceeds).
    """
    lengths = sorted(indent + end - start for start, end, indent in lines if end > start)
    if len(lengths) < 4 or lengths[len(lengths) * 19 // 20] > 160:
        return 0
    width = lengths[len(lengths) * 9 // 10]
    if width < 35:
        return 0
    inner = full = 0
    for (start, end, indent), (after, after_end, _) in zip(lines, lines[1:], strict=False):  # noqa: RUF007 - itertools is another import
        if end > start and after_end > after:
            inner += 1
            # One word of slack: the widest lines of a text differ by a word.
            word = text[after : min(after_end, after + 40)].partition(" ")[0]
            full += indent + end - start + 1 + len(word) > width - 8
    return width if inner and full * 10 >= inner * 6 else 0


def _join(text: str, lines: list[tuple[int, int, int]], width: int) -> list[Block]:
    """Paragraphs, list items and code, before titles, headings and furniture are told apart."""
    blocks: list[Block] = []
    joining, margin, short = False, 0, False
    for first, end, indent in lines:
        if first == end:
            joining = joining and blocks[-1].kind == "code"
            continue
        kind, start = "paragraph", first
        if not text[start:end].strip("\0 \t"):
            kind = "code"
        elif text[start] in _BULLETS or (not joining and (text[start].isdigit() or text.startswith(")", start + 1))):
            item = _item().match(text, start, end)
            if item:
                kind, start = "list", item.end()
        last = blocks[-1] if blocks else None
        if last and joining and _goes_on(last.kind, kind, indent - margin, short=short):
            blocks[-1] = last._replace(end=end)
        else:
            blocks.append(Block(kind, start, end))
            margin = indent
        margin = min(margin, indent)
        joining = width > 0 or kind == "code"
        # A line far from full ends its paragraph; one with an open end only if it is as short as a heading, for first lines
        # are often indented by much.
        size = indent + end - start
        short = size < width * 0.4 or (size < width * 0.6 and ends_sentence(text[start:end]))
    return blocks


def _goes_on(before: str, kind: str, indent: int, *, short: bool) -> bool:
    """Whether a line of this kind belongs to the block before it, in wrapped text."""
    if kind == "code" or before == "code":
        return kind == before
    if kind == "list":
        return False
    return before == "list" or (indent < 2 and not short)


def _is_open(text: str, block: Block) -> bool:
    """Whether a block is one short line that ends without a mark: at most 10 words and 60 code points."""
    line = text[block.start : block.end]
    if len(line) > 60 or "\n" in line or line.count(" ") > 9:
        return False
    return line[-1] not in ",;:" and not ends_sentence(line)


def _furniture(text: str, blocks: list[Block]) -> list[Block]:
    """The blocks with runs of short open lines as furniture: two and more at the tail, three and more after a title.

    Only in documents of prose, with half of the characters in paragraphs of 80 code points and more: else it may be verse.
    """
    size = sum(block.end - block.start for block in blocks)
    prose = sum(block.end - block.start for block in blocks if block.end - block.start >= 80)
    if prose * 2 < size:
        return blocks
    tail = len(blocks)
    while tail > 1 and blocks[tail - 1].kind == "paragraph" and _is_open(text, blocks[tail - 1]):
        tail -= 1
    if len(blocks) - tail >= 2:
        blocks = [*blocks[:tail], Block("furniture", blocks[tail].start, blocks[-1].end)]
    head = 1
    while head < len(blocks) and blocks[head].kind == "paragraph" and _is_open(text, blocks[head]):
        head += 1
    if head >= 4 and head < len(blocks):
        blocks = [blocks[0], Block("furniture", blocks[1].start, blocks[head - 1].end), *blocks[head:]]
    return blocks


def _name(text: str, blocks: list[Block]) -> list[Block]:
    """The blocks with the title and the headings named."""
    named = list(blocks)
    for index, block in enumerate(blocks):
        if block.kind != "paragraph":
            continue
        line = text[block.start : block.end]
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        if not following or "\n" in line:
            continue
        if index == 0 and is_title(line):
            named[0] = block._replace(kind="title")
        elif index and _is_heading(line, following):
            named[index] = block._replace(kind="heading")
    return named


def _is_heading(line: str, following: Block) -> bool:
    """Whether a line names what follows: up to 15 words and 100 code points, starts large, open, before something longer."""
    if len(line) > 100 or line.count(" ") > 14 or line[0].islower() or not (line[0].isalnum() or line[0] in "“\"'‘«¿¡(「"):
        return False
    if following.kind not in ("paragraph", "list", "quote") or following.end - following.start <= max(60, len(line)):
        return following.kind == "list" and line[-1] == ":"
    return line[-1] not in ",;" and (line[-1] in "?？" or not ends_sentence(line)) and line[-1] != "\0"
