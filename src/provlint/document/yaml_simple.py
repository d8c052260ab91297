"""The YAML that nearly all front matter consists of, read without PyYAML.

Importing PyYAML costs as much as an empty interpreter, and its pure loader reads .3 MB/s: on the bench corpus it took longer than
all other views together. So this reader accepts a subset so narrow that it cannot differ from YAML, and hands over the rest: one
`key: value` a line, lists of such values, mappings of them one level deep, values that go on over indented lines, comments on
lines of their own, but no escapes and no deeper nesting. A property test holds both readers to the same answer, spans included;
so did 1,731 documents, of which it declines one in twenty.
"""

from __future__ import annotations

from provlint.document.front_matter import Field
from provlint.expressions import expression
from provlint.finding import Span
from provlint.lazy import cache
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

PLAIN = r"""[^\s\-?:,\[\]{}#&*!|>'"%@`][^\n]*"""


class _Shapes(Record):
    odd: re.Pattern[str]  # what YAML's reader treats apart: other line breaks, control characters, tabs, marks
    entry: re.Pattern[str]
    opening: re.Pattern[str]  # an entry whose value is to come: `key: >`, `key: "The first line`
    item: re.Pattern[str]
    flow: re.Pattern[str]
    plain: re.Pattern[str]


@cache
def _shapes() -> _Shapes:
    key = r"([A-Za-z_][A-Za-z0-9_.-]{0,60}(?: [A-Za-z0-9_.-]{1,60}){0,4})"
    value = rf"""(?:({PLAIN})|'([^'\n]*)'|"([^"\\\n]*)")"""
    blanks, gap = " {0,200}", " {1,200}"  # more are for YAML's own reader
    return _Shapes(
        expression("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"),
        expression(rf"\A{key}:(?:{blanks}|{gap}(?:{value}|(\[[^\n]*\])){blanks})$"),
        expression(rf"""\A{key}:{gap}(?:([>|]-?){blanks}|('[^'\n]*|"[^"\\\n]*))$"""),
        expression(rf"\A({blanks})-{gap}{value}{blanks}$"),
        expression(
            r""" {0,200}(?:([^\s\-?:,\[\]{}#&*!|>'"%@`][^,\[\]{}#:'"?&*!|>%@`]*)|'([^'\n]*)'|"([^"\\\n]*)") {0,200}(?:,(?!$)|$)"""
        ),
        expression(PLAIN),
    )


class _Line(Record):
    """A line with something on it: where it starts, its text, and whether a blank line or a comment follows."""

    start: int
    text: str
    apart: bool = False

    @property
    def indent(self) -> int:
        return len(self.text) - len(self.text.lstrip(" "))


def read_simple(source: str, offset: int) -> dict[str, Field] | None:
    """The fields of a mapping whose first code point stands at `offset`; None where it may be more than a simple one."""
    if _shapes().odd.search(source):
        return None
    fields: dict[str, Field] = {}
    lines: list[_Line] = []
    at = offset
    for text in source.removesuffix("\n").split("\n"):
        if text.strip(" ") and text.lstrip(" ")[0] != "#":
            lines.append(_Line(at, text))
        elif lines:
            lines[-1] = lines[-1]._replace(apart=True)
        at += len(text) + 1
    first, entries, keys = 0, 0, set()
    while first < len(lines):
        keys.add(lines[first].text.partition(":")[0])
        after = first + 1
        while after < len(lines) and lines[after].text[0] in " -":
            after += 1
        read = _read_entry(lines[first], lines[first + 1 : after])
        if read is None or any(key in fields for key in read):
            return None
        fields |= read
        first = after
        entries += 1
    return fields if fields and len(keys) == entries else None


def _read_entry(head: _Line, rest: list[_Line]) -> dict[str, Field] | None:
    """The fields of a top-level entry, which goes on over the lines `rest`; None for one that is not simple."""
    entry = _shapes().entry.match(head.text)
    if entry is None or (rest and entry.group(2, 3, 4, 5) != (None, None, None, None)):
        return _read_long(head, rest)
    if not rest:
        field = _entry(entry, head.start)
        return None if field is None else {entry[1]: field}
    if rest[0].text.lstrip(" ").startswith("- "):
        field = _read_list(rest)
        return None if field is None else {entry[1]: field}
    return _read_nested(entry[1], rest)


def _read_list(lines: list[_Line]) -> Field | None:
    """The list whose items the lines are."""
    values = []
    for line in lines:
        item = _shapes().item.match(line.text)
        value = _scalar(item, 2) if item else None
        if value is None or line.indent != lines[0].indent:
            return None
        values.append(value)
    return Field(", ".join(values), Span(lines[0].start + lines[0].indent, _end(lines[-1])))


def _read_nested(key: str, lines: list[_Line]) -> dict[str, Field] | None:
    """The fields of the mapping below `key` whose entries the lines are."""
    fields: dict[str, Field] = {}
    for line in lines:
        entry = _shapes().entry.match(line.text, line.indent)
        field = _entry(entry, line.start) if entry else None
        if entry is None or field is None or line.indent != lines[0].indent or f"{key}.{entry[1]}" in fields:
            return None
        fields[f"{key}.{entry[1]}"] = field
    return fields


def _read_long(head: _Line, rest: list[_Line]) -> dict[str, Field] | None:
    """The field of an entry whose value goes on over lines that follow at once, all indented alike."""
    if not rest or not rest[0].indent or any(line.indent != rest[0].indent for line in rest):
        return None
    if any(line.apart for line in (head, *rest[:-1])):
        return None
    opening = _shapes().opening.match(head.text)
    pieces = [line.text.strip(" ") for line in rest]
    if opening is None:
        entry = _shapes().entry.match(head.text)
        if entry is None or entry[2] is None or not all(_shapes().plain.fullmatch(piece) for piece in pieces):
            return None
        pieces = [entry[2].rstrip(" "), *pieces]
        value = None if any(": " in piece or " #" in piece or piece.endswith(":") for piece in pieces) else " ".join(pieces)
        key, start = entry[1], entry.start(2)
    elif opening[2]:
        value, key, start = _block(opening[2], rest), opening[1], opening.start(2)
    else:
        value, key, start = _quoted([opening[3].rstrip(" "), *pieces]), opening[1], opening.start(3)
    return None if value is None else {key: Field(value, Span(head.start + start, _end(rest[-1])))}


def _block(mark: str, lines: list[_Line]) -> str | None:
    """The value of a block scalar: folded behind `>`, as it stands behind `|`; the last break is left out where `-` says so."""
    if lines[-1].apart:  # a blank line or an indented comment there is part of the value
        return None
    pieces = [line.text[line.indent :] for line in lines]
    return (" " if mark[0] == ">" else "\n").join(pieces) + ("" if mark.endswith("-") else "\n")


def _quoted(pieces: list[str]) -> str | None:
    """The value of a quoted scalar of several lines, whose quotation mark may only stand at either end."""
    value, mark = " ".join(pieces), pieces[0][0]
    if value[-1] != mark or mark in value[1:-1] or (mark == '"' and "\\" in value) or not all(pieces):
        return None
    return value[1:-1]


def _end(line: _Line) -> int:
    """Where the line's text ends."""
    return line.start + len(line.text.rstrip(" "))


def _entry(entry: re.Match[str], start: int) -> Field | None:
    """The field of an entry on one line, which starts at `start`."""
    if entry[5]:
        value = _flow(entry[5])
    elif entry.group(2, 3, 4) == (None, None, None):
        at = start + entry.end(1) + 1
        return Field("", Span(at, at))
    else:
        value = _scalar(entry, 2)
    if value is None:
        return None
    whole = entry.string[entry.end(1) + 1 :]
    first = start + entry.end(1) + 1 + len(whole) - len(whole.lstrip(" "))
    return Field(value, Span(first, first + len(whole.strip(" "))))


def _scalar(match: re.Match[str], group: int) -> str | None:
    """The value of a plain or quoted scalar; None for a plain one that may be something else."""
    plain, single, double = match.group(group, group + 1, group + 2)
    if plain is None:
        return str(double if single is None else single)
    plain = plain.rstrip(" ")
    return None if ": " in plain or " #" in plain or plain.endswith(":") else str(plain)


def _flow(text: str) -> str | None:
    """The items of `[a, 'b']`, joined; None for anything nested or unusual."""
    inside = text[1:-1].strip(" ")
    if not inside:
        return ""
    values, at = [], 0
    while at < len(inside):
        item = _shapes().flow.match(inside, at)
        if not item:
            return None
        plain = item[1]
        values.append(plain.rstrip(" ") if plain is not None else item[2] if item[2] is not None else item[3])
        at = item.end()
    return ", ".join(values)
