"""Blocks of Markdown, and near enough of reStructuredText and HTML: one pass over the lines, no parser."""

from __future__ import annotations

from provlint.document.blocks import Block, is_title
from provlint.document.lines import unify_breaks
from provlint.expressions import expression
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from provlint.document import Document

_HIDDEN = " \t\0"
_SPECIAL = frozenset("#=-_*+>|<`~:^\"'.0123456789[\0")
"""First code points of lines that may be more than a paragraph's."""


@cache
def _compile(pattern: str) -> re.Pattern[str]:
    return expression(pattern)


def find_markup_blocks(document: Document) -> tuple[Block, ...]:
    """The blocks of a marked-up document in order."""
    start = document.front_matter.span.end if document.front_matter else 0
    walk = _Walk(document.text, unify_breaks(document.masked), document.format, start)
    blocks = walk.run()
    if blocks and not start and blocks[0].kind == "paragraph" and len(blocks) > 1:
        text = document.text[blocks[0].start : blocks[0].end]
        if "\n" not in text and is_title(text):
            return (blocks[0]._replace(kind="title"), *blocks[1:])
    if blocks and blocks[0].kind == "heading" and (blocks[0].level == 1 or not start):
        return (blocks[0]._replace(kind="title"), *blocks[1:])
    return tuple(blocks)


class _Walk:
    """The state of one pass: the blocks so far, the last of which may still be open."""

    def __init__(self, text: str, masked: str, format: str, start: int) -> None:
        self.text = text
        self.masked = masked
        self.format = format
        self.start = start
        self.blocks: list[Block] = []
        self.kind = ""  # of the open block
        self.open = 0
        self.end = 0
        self.lines = 0

    def run(self) -> list[Block]:
        masked, at = self.masked, self.start
        while at <= len(masked):
            end = masked.find("\n", at)
            end = len(masked) if end < 0 else end
            self._line(at, end)
            at = end + 1
        self._close()
        return self.blocks

    def _line(self, start: int, end: int) -> None:
        line = self.masked[start:end]
        left = line.lstrip()
        if not left:
            self._blank()
            return
        at = end - len(left)
        end = start + len(line.rstrip())
        if self.kind == "code" and left[0] != "\0":
            self._close()
        if left[0] not in _SPECIAL:
            self._text(at, end)
        elif left[0] == "\0":
            self._hidden(left, at, end)
        else:
            self._marked(left.rstrip(), at, end, at - start)

    def _blank(self) -> None:
        # Code goes on over blank lines; whether it does shows in the next line.
        if self.kind != "code":
            self._close()

    def _text(self, at: int, end: int) -> None:
        """A line of prose: goes on with the open block, or opens a paragraph."""
        if self.kind in ("paragraph", "list", "quote") or (self.kind == "table" and "|" in self.masked[at:end]):
            self.end = end
            self.lines += 1
        else:
            self._open("paragraph", at, end)

    def _open(self, kind: str, at: int, end: int) -> None:
        self._close()
        if at < end:
            self.kind, self.open, self.end, self.lines = kind, at, end, 1

    def _close(self, level: int = 0) -> None:
        if self.kind:
            self._add(self.kind, self.open, self.end, level)
            self.kind = ""

    def _add(self, kind: str, start: int, end: int, level: int) -> None:
        """Adds what is left without the blanks at either end, those that are masked with what they indent or follow included."""
        text = self.text
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            self.blocks.append(Block(kind, start, end, level))

    def _hidden(self, left: str, at: int, end: int) -> None:
        """A line that starts masked: code, markup, or prose that starts with it."""
        if left.strip(_HIDDEN):
            self._text(at, end)
            return
        first = self.text[at]
        kind = "html" if first == "<" and not _is_link(self.text, at) else "code"
        if kind == "code" and (
            (self.kind in ("paragraph", "list", "quote") and first not in "`~") or (first == "`" and not self._fenced(at))
        ):
            self._text(at, end)
        elif self.kind == kind:
            self.end = end
        elif self.kind == "code":
            self.end = end  # markup within fenced code
        elif _is_link(self.text, at):
            self._text(at, end)
        else:
            self._open(kind, at, end)

    def _fenced(self, at: int) -> bool:
        return self.kind == "code" or self.text.startswith("```", at)

    def _marked(self, left: str, at: int, end: int, indent: int) -> None:
        first = left[0]
        if first == "#" and self.format != "rst":
            self._heading(left, at, end)
        elif first in "=-_*+:~^\"'`#." and self._rule(left):
            pass
        elif first in "-*+0123456789" and (item := _compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]{1,80}").match(left)):
            if self.kind == "paragraph" and left[0].isdigit() and item[0].rstrip() not in ("1.", "1)"):
                self._text(at, end)
            else:
                self._open("list", at + item.end(), end)
        elif first == ">" and indent < 4:
            self._quote(left, at, end)
        elif first == "|" or (first in "-:" and not left.strip("|-: \t") and "|" in left):
            self._table(at, end)
        elif first == "[" and not left.partition("]:")[2].strip(_HIDDEN) and "]:\0" in left.replace(" ", ""):
            self._close()  # a reference definition is no part of the text
        elif first == "." and self.format == "rst" and left.startswith(".. "):
            self._close()
        else:
            self._text(at, end)

    def _heading(self, left: str, at: int, end: int) -> None:
        match = _compile(r"(#{1,6})(?:[ \t]{1,80}|$)").match(left)
        if not match:
            self._text(at, end)
            return
        self._close()
        content = left[match.end() :]
        bare = content.rstrip("#")
        if not bare or bare[-1:] in " \t":
            content = bare.rstrip()
        start = at + match.end()
        self._add("heading", start, start + len(content), len(match[1]))

    def _rule(self, left: str) -> bool:
        """Whether the line is an underline or a thematic break; an underline makes the open paragraph a heading."""
        bare = left.replace(" ", "")
        mark, rst = bare[0], self.format == "rst"
        if bare.strip(mark) or (mark == "." and not rst):
            return False
        underline = len(bare) > 2 if rst else mark in "=-"
        if self.kind == "paragraph" and underline and " " not in left and self.lines < 4:
            self.kind = "heading"
            self._close(1 if mark == "=" else 2)
            return True
        if len(bare) >= 3 and (rst or mark in "-_*"):
            self._close()
            return True
        return mark == "=" and len(bare) >= 3

    def _quote(self, left: str, at: int, end: int) -> None:
        content = left.lstrip("> \t")
        if not content:
            if self.kind == "quote":
                self._close()
        elif self.kind == "quote":
            self.end = end
        else:
            self._open("quote", at + len(left) - len(content), end)

    def _table(self, at: int, end: int) -> None:
        if self.kind == "table":
            self.end = end
        elif self.kind == "paragraph" and self.lines == 1 and self.masked[at:end].strip("|-: \t") == "":
            self.kind, self.end = "table", end  # the paragraph was the table's head
        else:
            self._open("table", at, end)


def _is_link(text: str, at: int) -> bool:
    """Whether an address stands here: masked, and still something to read."""
    return bool(_compile(r"<?(?:\w{2,20}://|www\.|mailto:|[\w.+-]{1,64}@)").match(text, at))
