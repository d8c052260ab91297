"""Code that is marked by lines: fences, indented blocks of Markdown, literal blocks of reStructuredText."""

from __future__ import annotations

from provlint.expressions import expression

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

DIRECTIVES = frozenset(
    ("code-block", "code", "sourcecode", "parsed-literal", "math", "raw", "doctest", "testcode", "testoutput", "prompt",
     "console", "highlight", "ipython", "toctree", "autosummary", "automodule", "autoclass", "autofunction", "automethod",
     "include", "literalinclude", "image", "graphviz", "digraph", "mermaid", "plantuml", "uml", "productionlist")
)  # fmt: skip
"""Directives of reStructuredText whose body is no prose."""


def fence_at(text: str, at: int, start: int) -> int:
    """The end of the fenced code that the run of ` or ~ at `at` opens, or 0 for no fence; one never closed ends with the text."""
    char = text[at]
    if at and text[at - 1] == char:  # before the run is measured: a caller may ask at each of its characters
        return 0
    size = at
    while text.startswith(char, size):
        size += 1
    length = size - at
    if length < 3:
        return 0
    before = text[max(start, at - 40) : at]
    prefix = before[before.rfind("\n") + 1 :]
    if len(prefix) == 40 or not expression(r"[ \t>]{0,40}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})?$").match(prefix):
        return 0
    line_end = text.find("\n", size)
    line_end = len(text) if line_end < 0 else line_end
    if char == "`" and "`" in text[size:line_end]:
        return 0
    end = _fence_end(text, line_end, char, length)
    if ">" in prefix:
        outside = expression(r"\n(?![ \t]*>)").search(text, line_end, end)
        end = min(end, outside.start()) if outside else end
    return end


def _fence_end(text: str, at: int, char: str, length: int) -> int:
    """The end of the first line behind `at`, a line break, that is a fence of at least `length`; else of the text."""
    found = text.find(char * length, at)
    while found >= 0:
        line = text.rfind("\n", at, found)
        end = found + length
        while text.startswith(char, end):
            end += 1
        if line >= 0 and not text[line + 1 : found].strip(" \t>"):
            stop = text.find("\n", end)
            after = text[end : len(text) if stop < 0 else stop]
            if not after.strip(" \t"):
                return end + len(after)
        at, found = end, text.find(char * length, end)
    return len(text)


def find_indented(text: str, start: int) -> list[tuple[int, int]]:
    """Markdown's indented code: lines with four blanks or a tab after a blank line, unless they go on a list item."""
    if "\n    " not in text and "\n\t" not in text:
        return []
    found = []
    offset = -1  # column where the text of the list item around begins; -1 outside of lists
    at = start
    for chunk in expression(r"\n[ \t]*\n((?: {4}| {0,3}\t)[ \t]*)(?=\S)").finditer(text, start):
        first = chunk.start(1)
        if first < at:
            continue
        offset = _item_offset(text[at:first], offset)
        width = len(chunk[1].replace("\t", "    "))
        end, at = _indented_end(text, first)
        marker = expression(r"(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}").match(text, chunk.end())
        if offset >= 0 and marker:
            offset = width + len(marker[0])
            at = text.find("\n", first)
        elif offset < 0 or width >= offset + 4:
            found.append((first, end))
        else:
            at = text.find("\n", first)
        if at < 0:
            break
    return found


def _item_offset(gap: str, offset: int) -> int:
    """Where the text of the list item starts to which an indented line after `gap` would belong; -1 for none."""
    lines = expression(r"(?m)^[ ]{0,3}[^\s][^\n]*").findall(gap)
    if not lines:
        return offset
    gap = gap.rstrip()
    chunk = gap[max(gap.rfind("\n\n"), gap.rfind("\n \n")) + 1 :]
    items = expression(r"(?m)^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})").findall(chunk)
    if items:
        return len(items[-1].replace("\t", "    "))
    if expression(r"(?m)^ {0,3}(?:\[\^|:[ \t]|!!!|\?\?\?|===|:::|\.\. )").search(chunk):
        return 4
    return offset if offset >= 0 and not expression(r"(?m)^[^\s]").search(chunk) else -1


def _indented_end(text: str, at: int) -> tuple[int, int]:
    """The end of the last line with four blanks or a tab from `at` on, and the start of the first line that has neither."""
    end = at
    while at < len(text):
        line_end = text.find("\n", at)
        line_end = len(text) if line_end < 0 else line_end
        if text[at:line_end].strip(" \t"):
            before, tab, _ = text[at : at + 4].partition("\t")
            if before.strip(" ") or not (tab or len(before) == 4):
                break
            end = line_end
        at = line_end + 1
    return end, min(at, len(text))


def find_literal_blocks(text: str, start: int) -> list[tuple[int, int]]:
    """What is no prose in reStructuredText: literal blocks (after `::`), bodies of code directives, doctest blocks."""
    found = [*_literal_blocks(text, start)]
    return found if ">>> " not in text else [*found, *_doctests(text, start)]


def _literal_blocks(text: str, start: int) -> Iterator[tuple[int, int]]:
    at = text.find("::", start)
    while at >= 0:
        line_start = text.rfind("\n", 0, at) + 1
        line_end = text.find("\n", at)
        if line_end < 0:
            return
        line = text[line_start:line_end]
        stripped = line.lstrip(" \t")
        directive = stripped.startswith(".. ")
        if stripped[3:].partition("::")[0] in DIRECTIVES if directive else line.rstrip().endswith("::"):
            end = _deeper_end(text, line_end + 1, _indent(line))
            yield (line_start if directive else at, max(end, line_end))
            line_end = max(end, line_end)
        at = text.find("::", line_end)


def _doctests(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Paragraphs that begin with Python's prompt: docutils takes them for doctest blocks, which end with a blank line."""
    for prompt in expression(r"(?m)(?:(?<=\n\n)|\A)[ \t]{0,40}>>> ").finditer(text, start):
        end = expression(r"\n[ \t]*(?:\n|\Z)").search(text, prompt.end())
        yield prompt.start(), end.start() if end else len(text)


def _deeper_end(text: str, at: int, indent: int) -> int:
    """The end of the last line from `at` on that is indented by more than `indent`; blank lines between are skipped."""
    end = 0
    while at < len(text):
        line_end = text.find("\n", at)
        line_end = len(text) if line_end < 0 else line_end
        line = text[at:line_end]
        if line.strip():
            if _indent(line) <= indent:
                break
            end = line_end
        at = line_end + 1
    return end


def _indent(line: str) -> int:
    """The columns before the line's text; a tab goes to the next multiple of eight, as in reStructuredText."""
    return len(line[: len(line) - len(line.lstrip(" \t"))].expandtabs())


def find_comments(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Comments of reStructuredText: `..`, but for directive, target, footnote or substitution, and its indented lines."""
    opener = r"(?m)^([ \t]{0,40})\.\.(?:[ \t]{1,8}(?!\[[^\]\n]{1,60}\]|\||_|[\w+.:-]{1,60}::)(?=\S)|(?=\n[ \t]{1,40}\S))"
    for mark in expression(opener).finditer(text, start):
        line_end = text.find("\n", mark.end())
        if line_end < 0:
            line_end = len(text)
        yield mark.start(), max(line_end, _deeper_end(text, line_end + 1, len(mark[1].expandtabs())))
