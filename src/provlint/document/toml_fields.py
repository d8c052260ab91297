"""TOML front matter, and the places of fields whose parser gives none."""

from __future__ import annotations

import re

from provlint.document.front_matter import Field
from provlint.finding import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def read_toml(source: str, offset: int) -> tuple[dict[str, Field], list[tuple[Span, str]]]:
    """The fields and problems of a TOML source whose first code point stands at `offset`."""
    try:
        import tomllib
    except ImportError:  # Python 3.10
        import tomli as tomllib  # type: ignore[import-not-found,no-redef,unused-ignore]  # the same parser's older name
    try:
        table = tomllib.loads(source)
    except (ValueError, RecursionError) as error:  # TOMLDecodeError, and the interpreter's limit on digits
        reason = str(error).partition("\n")[0]
        return {}, [(Span(offset, offset + len(source)), f"front matter that is no TOML: {reason}")]
    return place_fields(table, source, offset), []


def place_fields(table: Mapping[str, object], source: str, offset: int) -> dict[str, Field]:
    """The leaves of nested tables as fields; a value's place is found from its key's line, in the source's order."""
    fields: dict[str, Field] = {}
    for key, value in _leaves(table, ""):
        fields.setdefault(key, Field(value, _place(key.rpartition(".")[2], source).shift(offset)))
    return fields


_DEEPEST = 100
"""Tables within tables of which the leaves are told: dotted keys in nested tables may go deeper than Python recurses."""


def _leaves(table: Mapping[str, object], prefix: str, depth: int = 0) -> Iterator[tuple[str, str]]:
    if depth > _DEEPEST:
        return
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _leaves(value, f"{prefix}{name}.", depth + 1)
        elif isinstance(value, list):
            yield prefix + name, ", ".join(_text(item) for item in value if not isinstance(item, (dict, list)))
            for item in value:
                if isinstance(item, dict):
                    yield from _leaves(item, f"{prefix}{name}.", depth + 1)
        else:
            yield prefix + name, _text(value)


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else "" if value is None else str(value)


def _place(name: str, source: str) -> Span:
    """The rest of the first line that sets `name`, in quotes or not; the whole source where none does."""
    key = re.escape(name)
    match = re.search(rf"""(?m)(?:^|[\s,{{.])["']?{key}["']?[ \t]{{0,9}}[=:][ \t]{{0,9}}([^\n]{{1,2000}})$""", source)
    if not match:
        return Span(0, len(source))
    value = match[1].rstrip(" \t,")
    return Span(match.start(1), match.start(1) + len(value))
