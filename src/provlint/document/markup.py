"""One scan from left to right over everything that hides prose from view: code, comments, tags, math, link targets.

A construct starts with one of a few characters, so the scan jumps from one such character to the next; whichever construct opens
first wins, as in the formats themselves. A closing mark that is not there is searched for once, not once per opening mark:
that keeps hostile texts linear.
"""

from __future__ import annotations

from provlint.document.code_lines import fence_at, find_comments, find_indented, find_literal_blocks
from provlint.expressions import expression
from provlint.lazy import bisect_left

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Mapping
    from typing import ClassVar

CODE_ELEMENTS = ("pre", "code", "script", "style", "samp", "kbd", "textarea", "svg", "math", "xmp")
"""Elements whose content is masked with them."""

TAGS = frozenset(
    "a abbr acronym address applet area "  # noqa: SIM905 - a list of strings would be four times as long
    "article aside audio b base basefont bdi bdo big blockquote body br button canvas caption center cite code col "
    "colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form "
    "frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map "
    "mark menu meta meter nav noframes noscript object ol optgroup option output p param picture pre progress q rp rt "
    "ruby s samp script section select slot small source span strike strong style sub summary sup svg table tbody td "
    "template textarea tfoot th thead time title tr track tt u ul var video wbr".split()
)
"""HTML's elements. `<first name>` is no tag but a placeholder somebody should have filled in, so it must stay visible."""

MODEL_TAGS = frozenset(
    ("think", "thinking", "reasoning", "scratchpad", "antthinking", "antartifact", "tool_call", "tool_response")
)
MODEL_PREFIXES = ("antml:", "grok:")
"""Tags of chat models' own markup: no element of any page, but debris that a reader sees, so it must stay visible."""

_CHARS = {"markdown": "`~<$\\{]", "rst": "`<\\", "html": "<"}
"""Characters that open something, where it is not those of plain text."""

_SHAPES = {"~": "~(?=~~)", "<": r"<(?=[^\s<>])", "{": r"\{(?=%|\{[<%])", "$": r"\$", "\\": r"\\", "]": r"\](?=\()"}
"""Character → how what it may open begins, where the character alone does not say."""

_PLAIN = {"`": r"`(?!`)[^`\n]{1,200}(`)(?!`)", "]": r"\]\([^()\s]{1,300}(\))"}
"""The usual shapes of inline code and link targets of Markdown, whole: nothing else has to be looked at there.

They begin with the character itself, since a search for alternatives that all do is as fast as one for the characters.
"""


def find_markup(text: str, format: str, start: int) -> list[tuple[int, int]]:
    """What to mask after `start` in a text whose breaks are LF only: half-open ranges by start; they may overlap."""
    found: list[tuple[int, int]] = []
    if format == "markdown":
        found += find_indented(text, start)
        if "]:" in text:
            from provlint.document.addresses import find_definitions

            found += find_definitions(text, start)
    elif format == "rst":
        found += find_literal_blocks(text, start)
        if "\n.." in text or text.startswith(".."):
            found += find_comments(text, start)
    if not found:
        return Scan(text, format, start, []).run()
    found.sort()
    return sorted(found + Scan(text, format, start, found).run())


class Scan:
    """The state of one scan; `known` are ranges by start that are masked already and open nothing."""

    def __init__(self, text: str, format: str, start: int, known: list[tuple[int, int]]) -> None:
        self.text = text
        self.format = format
        self.start = start
        self.known = known
        self.found: list[tuple[int, int]] = []
        self._absent: set[str] = set()
        self._ticks: dict[int, list[int]] | None = None
        self._paragraph_end = -1

    def run(self) -> list[tuple[int, int]]:
        """The ranges found, by start."""
        text = self.text
        chars = "".join([char for char in _CHARS.get(self.format, "`~<\\") if _worth(text, char)])
        if not chars:
            return []
        plain = [_PLAIN[char] for char in chars if char in _PLAIN] if self.format == "markdown" else []
        search = expression("|".join([*plain, *[_SHAPES.get(char, char) for char in chars]])).search
        at, known = self.start, 0
        match = search(text, at)
        while match:
            at = match.start()
            while known < len(self.known) and self.known[known][1] <= at:
                known += 1
            if known < len(self.known) and self.known[known][0] <= at:
                at = self.known[known][1]
            elif match.lastindex:
                at = self._take(at + (text[at] == "]"), match.end())
            else:
                at = self._openers[text[at]](self, at)
            match = search(text, at)
        return self.found

    def _take(self, start: int, end: int) -> int:
        self.found.append((start, end))
        return end

    def _close(self, mark: str, at: int) -> int:
        """The offset of the next `mark` from `at` on, or -1; an absent mark is searched for once."""
        if mark in self._absent:
            return -1
        found = self.text.find(mark, at)
        if found < 0:
            self._absent.add(mark)
        return found

    def _limit(self, at: int) -> int:
        """The end of the paragraph around `at`: the next blank line."""
        if at >= self._paragraph_end:
            match = expression(r"\n[ \t]*\n").search(self.text, at)
            self._paragraph_end = match.start() if match else len(self.text)
        return self._paragraph_end

    def _tick(self, at: int) -> int:
        text = self.text
        if self.format == "rst":
            return self._ticks_from(at) if text.startswith("``", at) else at + 1
        if not text.startswith("`", at + 1):  # the usual case, a pair of single ones, needs no index of runs
            end = text.find("`", at + 1, self._limit(at))
            if end < 0:
                return at + 1
            if self.format == "text" and not _is_pair(text, at, end):
                return at + 1
            if not text.startswith("`", end + 1):
                return self._take(at, end + 1)
        elif text.startswith("```", at):
            end = fence_at(text, at, self.start)
            if end:
                return self._take(at, end)
        return self._ticks_from(at)

    def _ticks_from(self, at: int) -> int:
        """The end of the inline code that the run of backticks at `at` opens, or of the run itself."""
        if self._ticks is None:
            self._ticks = {}
            for run in expression("`+").finditer(self.text, at):
                self._ticks.setdefault(run.end() - run.start(), []).append(run.start())
        end = at + 1
        while self.text.startswith("`", end):
            end += 1
        length = end - at
        if self.format == "rst" and length != 2:
            return end
        runs = self._ticks.get(length, ())
        index = bisect_left(runs, end)
        # ``TeX's quotation marks'' end in apostrophes.
        if index < len(runs) and runs[index] < self._limit(at) and (length != 2 or "''" not in self.text[end : runs[index]]):
            return self._take(at, runs[index] + length)
        return end

    def _tilde(self, at: int) -> int:
        end = fence_at(self.text, at, self.start)
        return self._take(at, end) if end else at + 1

    def _angle(self, at: int) -> int:
        text = self.text
        if text.startswith("<!--", at):
            end = self._close("-->", at + 4)
            return self._take(at, end + 3) if end >= 0 else at + 4
        tag = expression(r"</?([a-zA-Z][\w:.-]{0,40})(?=[\s/>])([^<>]{0,2000})>").match(text, at)
        end = self._tag(at, tag) if tag else 0
        if end:
            return end
        link = expression(r"<(?:[a-zA-Z][\w+.-]{1,20}:[^\s<>]{1,2000}|[^\s<>@]{1,64}@[^\s<>@]{1,255})>").match(text, at)
        return self._take(at, link.end()) if link else at + 1

    def _tag(self, at: int, tag: re.Match[str]) -> int:
        """Where to go on after a tag of HTML, or 0 for something else between the same brackets."""
        name = tag[1].lower()
        closing = self.text.startswith("</", at)
        if name in CODE_ELEMENTS and not closing and not tag[2].endswith("/"):
            end = self._element_end(name, tag.end())
            if end:
                return self._take(at, end)
        if name in MODEL_TAGS or name.startswith(MODEL_PREFIXES):
            return 0
        known = name in TAGS or name in CODE_ELEMENTS or closing or "=" in tag[2]
        if known and self.format in ("markdown", "html"):
            return self._take(at, tag.end())
        return tag.end() if known else 0

    def _element_end(self, name: str, at: int) -> int:
        if name in self._absent:
            return 0
        end = expression(rf"(?i)</{name}[ \t\n]{{0,9}}>").search(self.text, at)
        if not end:
            self._absent.add(name)
            return 0
        return end.end()

    def _dollar(self, at: int) -> int:
        text = self.text
        before = text[at - 1] if at else " "
        if before == "\\":
            return at + 1
        limit = self._limit(at)
        if text.startswith("$$", at):
            end = text.find("$$", at + 2, limit)
            return self._take(at, end + 2) if end > at + 2 else at + 2
        end = text.find("$", at + 1, min(limit, at + 400))
        if end < 0 or before.isalnum():
            return at + 1
        inside = text[at + 1 : end]
        after = text[end + 1 : end + 2]
        if not inside or inside[0].isspace() or inside[-1].isspace() or after.isalnum():
            return max(end, at + 1)
        if inside[-1] == "\\" or ((" " in inside or inside[0].isdigit()) and not _is_math(inside)):
            return end
        return self._take(at, end + 1)

    def _backslash(self, at: int) -> int:
        text = self.text
        mark = text[at + 1 : at + 2]
        if mark in ("(", "[") and self.format != "text":
            end = text.find("\\)" if mark == "(" else "\\]", at + 2, min(self._limit(at), at + 2000))
            # Converters escape brackets of prose ("\[sic\]"): only what looks like math is math.
            if end >= 0 and (_is_math(text[at + 2 : end]) or (mark == "(" and end < at + 5)):
                return self._take(at, end + 2)
        elif text.startswith("\\begin{", at):
            name = expression(r"[a-zA-Z]{1,30}\*?\}").match(text, at + 7)
            end = self._close("\\end{" + name[0], at) if name else -1
            if name and end >= 0:
                return self._take(at, end + 5 + len(name[0]))
        return at + 2

    def _brace(self, at: int) -> int:
        match = expression(r"\{(?:%-?|\{[<%])[ \t]{0,9}(raw|verbatim|highlight|codeblock|comment)\b").match(self.text, at)
        if not match:
            return at + 1
        name = match[1]
        if name not in self._absent:
            end = expression(rf"\{{(?:%-?|\{{[<%])[ \t]{{0,9}}(?:end|/[ \t]?){name}[ \t]{{0,9}}(?:-?%\}}|[>%]\}}\}})").search(
                self.text, match.end()
            )
            if end:
                return self._take(at, end.end())
            self._absent.add(name)
        return match.end()

    def _target(self, at: int) -> int:
        text = self.text
        if not text.startswith("](", at):
            return at + 1
        limit = at + 2 + 2000
        end = text.find(")", at + 2, limit)
        for _ in range(4):
            if end < 0 or text.count("(", at + 2, end) <= text.count(")", at + 2, end):
                break
            end = text.find(")", end + 1, limit)
        from provlint.document.addresses import is_target

        if end < 0 or not is_target(text[at + 2 : end]):
            return at + 2
        return self._take(at + 1, end + 1)

    # Sign → what reads a construct that begins with it at an offset, and returns where to go on.
    _openers: ClassVar[Mapping[str, Callable[[Scan, int], int]]] = {
        "`": _tick, "~": _tilde, "<": _angle, "$": _dollar, "\\": _backslash, "{": _brace, "]": _target
    }  # fmt: skip


def _is_pair(text: str, start: int, end: int) -> bool:
    """Whether two backticks of plain text stand around code; there, `word' is a quotation and the next ` opens another one."""
    return not (
        text[end - 1].isspace()
        or text[start + 1].isspace()
        or text[end + 1 : end + 2].isalnum()
        or (start and text[start - 1].isalnum())
    )


def _worth(text: str, char: str) -> bool:
    """Whether a construct that starts with `char` can be in the text; single signs are found ten times as fast as pairs."""
    if char not in text:
        return False
    if char == "~":
        return "~~~" in text
    if char == "$":
        return text.find("$", text.find("$") + 1) > 0
    if char == "\\":
        return "\\begin{" in text or "\\(" in text or "\\[" in text
    if char == "{":
        return "{%" in text or "{{<" in text or "{{%" in text
    return char != "]" or "](" in text


def _is_math(inside: str) -> bool:
    return any(sign in inside for sign in "^_=\\+<>")
