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
    gap: re.Pattern[str]  # lines that say nothing: blank ones and comments
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
        expression(r"(?:\n *(?:#[^\n]*)?(?![^\n]))*"),
        expression(rf"(?m)^{blanks}{key}:(?:{blanks}|{gap}(?:{value}|(\[[^\n]*\])){blanks})$"),
        expression(rf"""(?m)^{key}:{gap}(?:([>|]-?){blanks}|('[^'\n]*|"[^"\\\n]*))$"""),
        expression(rf"(?m)^{blanks}-{gap}{value}{blanks}$"),
        expression(
            r""" {0,200}(?:([^\s\-?:,\[\]{}#&*!|>'"%@`][^,\[\]{}#:'"?&*!|>%@`]*)|'([^'\n]*)'|"([^"\\\n]*)") {0,200}(?:,(?!$)|$)"""
        ),
        expression(PLAIN),
    )


class _Line(Record):
    """A line with something on it: where in the source it starts, its text, and whether a blank line or a comment follows."""

    start: int
    text: str
    apart: bool = False

    @property
    def indent(self) -> int:
        return len(self.text) - len(self.text.lstrip(" "))


def read_simple(source: str, offset: int) -> dict[str, Field] | None:
    """The fields of a mapping whose first code point stands at `offset`; None where it may be more than a simple one."""
    shapes = _shapes()
    if shapes.odd.search(source):
        return None
    source = f"\n{source.removesuffix(chr(10))}"
    offset -= 1
    fields: dict[str, Field] = {}
    entries, keys = 0, set()
    at = shapes.gap.match(source, 0).end()  # type: ignore[union-attr]  # it matches nothing as well
    while at < len(source):
        at += 1
        if source[at] == " ":
            return None
        entry = shapes.entry.match(source, at)
        # The line break before the next line that says something.
        after = shapes.gap.match(source, entry.end()).end() if entry else -1  # type: ignore[union-attr]
        if entry and source[after + 1 : after + 2] not in (" ", "-"):
            field = _entry(entry, offset)
            read = None if field is None else {entry[1]: field}
        else:
            lines, after = _lines_of_entry(source, at)
            read = _read_entry(source, offset, lines[0], lines[1:])
        if read is None or any(key in fields for key in read):
            return None
        keys.add(source[at : source.find(":", at)])
        fields |= read
        at = after
        entries += 1
    return fields if fields and len(keys) == entries else None


def _lines_of_entry(source: str, at: int) -> tuple[list[_Line], int]:
    """The lines of the entry that begins at `at`, and the line break before the next entry.

    To it belong the lines that are indented or begin an item, and all of a value in quotation marks.
    """
    lines: list[_Line] = []
    gap = _shapes().gap
    opening = _shapes().opening.match(source, at)
    mark = opening[3][0] if opening and opening[3] else ""
    while at <= len(source):
        end = source.find("\n", at)
        end = len(source) if end < 0 else end
        text = source[at:end]
        if lines and not mark and text[:1] not in (" ", "-"):
            break
        if mark and lines and text.rstrip(" ").endswith(mark):
            mark = ""
        after = gap.match(source, end).end()  # type: ignore[union-attr]  # it matches nothing as well
        lines.append(_Line(at, text, after > end))
        at = after + 1
    return lines, at - 1


def _read_entry(source: str, offset: int, head: _Line, rest: list[_Line]) -> dict[str, Field] | None:
    """The fields of a top-level entry, which goes on over the lines `rest`; None for one that is not simple."""
    entry = _shapes().entry.match(source, head.start)
    if entry is None or (rest and entry.group(2, 3, 4, 5) != (None, None, None, None)):
        return _read_long(offset, head, rest)
    if not rest:
        field = _entry(entry, offset)
        return None if field is None else {entry[1]: field}
    if rest[0].text.lstrip(" ").startswith("- "):
        field = _read_list(source, offset, rest)
        return None if field is None else {entry[1]: field}
    return _read_nested(source, offset, entry[1], rest)


def _read_list(source: str, offset: int, lines: list[_Line]) -> Field | None:
    """The list whose items the lines are."""
    values = []
    indent = lines[0].indent
    for line in lines:
        item = _shapes().item.match(source, line.start)
        value = _scalar(item, 1) if item else None
        if value is None or line.indent != indent:
            return None
        values.append(value)
    return Field(", ".join(values), Span(offset + lines[0].start + indent, offset + _end(lines[-1])))


def _read_nested(source: str, offset: int, key: str, lines: list[_Line]) -> dict[str, Field] | None:
    """The fields of the mapping below `key` whose entries the lines are."""
    fields: dict[str, Field] = {}
    indent = lines[0].indent
    for line in lines:
        entry = _shapes().entry.match(source, line.start)
        field = _entry(entry, offset) if entry else None
        if entry is None or field is None or line.indent != indent or f"{key}.{entry[1]}" in fields:
            return None
        fields[f"{key}.{entry[1]}"] = field
    return fields


def _read_long(offset: int, head: _Line, rest: list[_Line]) -> dict[str, Field] | None:
    """The field of an entry whose value goes on over lines that follow at once, all indented alike but for those in quotes."""
    if not rest or any(line.apart for line in (head, *rest[:-1])):
        return None
    opening = _shapes().opening.match(head.text)
    pieces = [line.text.strip(" ") for line in rest]
    if opening and opening[3]:
        if any(line.text.startswith(("---", "...")) for line in rest):
            return None
        value, key, start = _quoted([opening[3].rstrip(" "), *pieces]), opening[1], opening.start(3)
    elif not rest[0].indent or any(line.indent != rest[0].indent for line in rest):
        return None
    elif opening:
        value, key, start = _block(opening[2], rest), opening[1], opening.start(2)
    else:
        entry = _shapes().entry.match(head.text)
        if entry is None or entry[2] is None or not all(_shapes().plain.fullmatch(piece) for piece in pieces):
            return None
        pieces = [entry[2].rstrip(" "), *pieces]
        value = None if any(": " in piece or " #" in piece or piece.endswith(":") for piece in pieces) else " ".join(pieces)
        key, start = entry[1], entry.start(2)
    return None if value is None else {key: Field(value, Span(offset + head.start + start, offset + _end(rest[-1])))}


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
    """Where in the source the line's text ends."""
    return line.start + len(line.text.rstrip(" "))


def _entry(entry: re.Match[str], offset: int) -> Field | None:
    """The field of an entry on one line; the source starts at `offset`."""
    _, plain, single, double, flow = entry.groups()
    if flow:
        value = _flow(flow)
    elif plain is single is double:  # none of them
        at = offset + entry.end(1) + 1
        return Field("", Span(at, at))
    else:
        value = _scalar(entry, 2)
    if value is None:
        return None
    whole = entry[0]
    first = entry.end(1) - entry.start() + 1
    first = len(whole) - len(whole[first:].lstrip(" "))
    return Field(value, Span(offset + entry.start() + first, offset + entry.start() + len(whole.rstrip(" "))))


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
