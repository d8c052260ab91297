"""The YAML that nearly all front matter consists of, read without PyYAML.

Importing PyYAML costs as much as an empty interpreter, and its pure loader reads .3 MB/s: on the bench corpus it took longer than
all other views together. So this reader accepts a subset so narrow that it cannot differ from YAML, and hands over the rest: one
`key: value` a line, lists of such values, comments on lines of their own, but no escapes, continuation lines or nesting. A
property test holds both readers to the same answer, spans included; so did 1,577 documents.
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
    item: re.Pattern[str]
    flow: re.Pattern[str]


@cache
def _shapes() -> _Shapes:
    value = rf"""(?:({PLAIN})|'([^'\n]*)'|"([^"\\\n]*)")"""
    return _Shapes(
        expression("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"),
        expression(rf"([A-Za-z_][A-Za-z0-9_.-]{{0,60}}(?: [A-Za-z0-9_.-]{{1,60}}){{0,4}}):(?: *| +(?:{value}|(\[[^\n]*\])) *)$"),
        expression(rf"( *)- +{value} *$"),
        expression(r""" *(?:([^\s\-?:,\[\]{}#&*!|>'"%@`][^,\[\]{}#:'"?&*!|>%@`]*)|'([^'\n]*)'|"([^"\\\n]*)") *(?:,(?!$)|$)"""),
    )


def read_simple(source: str, offset: int) -> dict[str, Field] | None:
    """The fields of a mapping whose first code point stands at `offset`; None where it may be more than a simple one."""
    shapes = _shapes()
    if shapes.odd.search(source):
        return None
    fields: dict[str, Field] = {}
    items: list[tuple[int, int, int, str]] = []  # indentation, start, end, value
    last, at = "", 0
    for line in source.split("\n"):
        start, at = at, at + len(line) + 1
        entry = shapes.entry.match(line)
        if entry:
            if not _close(fields, last, items, offset) or entry[1] in fields:
                return None
            last, items = entry[1], []
            field = _entry(entry, start, offset)
            if field is None:
                return None
            fields[last] = field
        elif line.strip(" ") and line.lstrip(" ")[0] != "#":
            item = shapes.item.match(line)
            if not item or not last or fields[last].value or fields[last].span.end > fields[last].span.start:
                return None
            value = _scalar(item, 2)
            if value is None:
                return None
            items.append((len(item[1]), start + len(item[1]), start + len(line.rstrip(" ")), value))
    return fields if fields and _close(fields, last, items, offset) else None


def _close(fields: dict[str, Field], key: str, items: list[tuple[int, int, int, str]], offset: int) -> bool:
    """Give the last key its list; whether the list's items are one list."""
    if items:
        if any(item[0] != items[0][0] for item in items):
            return False
        fields[key] = Field(", ".join(item[3] for item in items), Span(offset + items[0][1], offset + items[-1][2]))
    return True


def _entry(entry: re.Match[str], start: int, offset: int) -> Field | None:
    if entry[5]:
        value = _flow(entry[5])
    elif entry.group(2, 3, 4) == (None, None, None):
        at = offset + start + entry.end(1) + 1
        return Field("", Span(at, at))
    else:
        value = _scalar(entry, 2)
    if value is None:
        return None
    whole = entry[0][entry.end(1) + 1 :]
    first = offset + start + entry.end(1) + 1 + len(whole) - len(whole.lstrip(" "))
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
