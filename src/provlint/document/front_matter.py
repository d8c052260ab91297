"""Front matter: the metadata block that many publishing tools put before the text. Read as data of strangers.

Every scalar stays text: no dates that do not exist, no integers too long, no constructed objects (catalogue of hostile input).
"""

from __future__ import annotations

from provlint.document.lines import unify_breaks
from provlint.finding import Span
from provlint.lazy import cached_property
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import MappingProxyType
    from typing import TypeAlias

    Told: TypeAlias = "tuple[Mapping[str, Field], tuple[tuple[Span, str], ...]]"
else:
    MappingProxyType = type(type.__dict__)  # `types` has it, whose import costs a thirtieth of an interpreter's start

SIZE_LIMIT = 65_536
"""Code points of front matter that is read; the longest of 1,701 in our data has 5,988."""


class Field(Record):
    """One value, as text, and where it stands in the document's text (quotes included; a list's span holds all its items)."""

    value: str
    span: Span


def _nothing() -> Told:
    return MappingProxyType({}), ()


class FrontMatter:
    """The metadata before the text. Most rules ask only where it ends: what it says is read when that is first asked for.

    span  from the first fence to the line break after the last one
    kind  "yaml", "toml" or "json"
    """

    def __init__(self, span: Span, kind: str, read: Callable[[], Told] = _nothing, source: str = "") -> None:
        self.span = span
        self.kind = kind
        self._read = read
        self._source = source

    @cached_property
    def _told(self) -> Told:
        return self._read()

    @property
    def names(self) -> frozenset[str]:
        """The keys that stand at the beginning of a line of YAML, told at a fiftieth of what reading the values costs."""
        return frozenset([line.partition(":")[0] for line in self._source.split("\n") if line[:1].isalpha()])

    @property
    def fields(self) -> Mapping[str, Field]:
        """Key → value; nested keys joined by dots, list items by ", "."""
        return self._told[0]

    @property
    def problems(self) -> tuple[tuple[Span, str], ...]:
        """What could not be read, each with its place and a message."""
        return self._told[1]


def read_front_matter(text: str) -> FrontMatter | None:
    """The front matter at the very start of a text, or None. Raises nothing; a block never closed is none."""
    if text.startswith("---"):
        return _fenced(text, "---", "yaml")
    if text.startswith("+++"):
        return _fenced(text, "+++", "toml")
    if text.startswith(("{\n", "{\r")):
        return _json(text)
    return None


def _fenced(text: str, fence: str, kind: str) -> FrontMatter | None:
    head = unify_breaks(text[: SIZE_LIMIT + 8])
    first = head.find("\n")
    if first < 0 or head[:first].rstrip(" \t") != fence:
        return None
    at = first
    while True:
        at = head.find("\n" + fence, at)
        if at < 0:
            return (_dotted(head, first) if kind == "yaml" else None) or _unread(text, head, kind)
        end = head.find("\n", at + 1)
        end = len(head) if end < 0 else end
        if not head[at + 1 + len(fence) : end].strip(" \t"):
            return _parse(head, Span(first + 1, at + 1), Span(0, min(end + 1, len(text))), kind)
        at = end


def _dotted(head: str, first: int) -> FrontMatter | None:
    """YAML may also end its block with three dots on a line."""
    at = head.find("\n...\n", first)
    if at < 0:
        return None
    return _parse(head, Span(first + 1, at + 1), Span(0, at + 5), "yaml")


def _parse(head: str, body: Span, span: Span, kind: str) -> FrontMatter | None:
    source = head[body.start : body.end]
    if not source.strip():
        return FrontMatter(span, kind)
    if kind == "toml" or _begins_with_key(source):
        return FrontMatter(span, kind, lambda: _tell(source, body, kind) or _nothing(), source if kind == "yaml" else "")
    told = _tell(source, body, kind)
    return None if told is None else FrontMatter(span, kind, lambda: told)  # no mapping: a text that starts with a thematic break


def _begins_with_key(source: str) -> bool:
    """Whether the first line of YAML is a key's: then it is a mapping, or one with mistakes."""
    key, colon, value = source.partition("\n")[0].partition(":")
    return bool(colon) and key.replace("_", "a").isalnum() and key.isascii() and key[0].isalpha() and value[:1] in ("", " ")


def _tell(source: str, body: Span, kind: str) -> Told | None:
    """What the source says, which stands at `body`; None where it is no mapping."""
    if kind == "yaml":
        from provlint.document.yaml_simple import read_simple

        simple = read_simple(source, body.start)
        if simple is not None:
            return MappingProxyType(simple), ()
    from provlint.document.front_depth import nested_deeply

    if nested_deeply(source, kind):
        return MappingProxyType({}), ((body, "front matter nested too deeply to be read"),)
    if kind == "yaml":
        from provlint.document.yaml_fields import read_yaml

        outcome = read_yaml(source, body.start)
        if outcome is None:
            return None
    else:
        from provlint.document.toml_fields import read_toml

        outcome = read_toml(source, body.start)
    fields, problems = outcome
    return MappingProxyType(fields), tuple(problems)


def _unread(text: str, head: str, kind: str) -> FrontMatter | None:
    """What is told of a block that has no end where one is looked for."""
    from provlint.document.front_unread import unread

    return unread(text, head, kind)


def read_metadata(text: str, kind: str) -> Mapping[str, Field]:
    """The fields of a whole file of "yaml", "toml" or "json"; empty for one that is no mapping or cannot be read."""
    from provlint.document.front_depth import nested_deeply

    source = unify_breaks(text[: SIZE_LIMIT + 1])
    if len(source) > SIZE_LIMIT or nested_deeply(source, kind):
        return {}
    if kind == "json":
        from provlint.document.toml_fields import place_fields

        value = _json_object(source)
        return place_fields(value[0], source, 0) if value else {}
    if kind == "toml":
        from provlint.document.toml_fields import read_toml

        return read_toml(source, 0)[0]
    from provlint.document.yaml_fields import read_yaml

    outcome = read_yaml(source, 0)
    return outcome[0] if outcome else {}


def _json_object(head: str) -> tuple[dict[str, object], int] | None:
    """The JSON object at the start of a text and its end; None for anything else. Numbers stay text."""
    from json import JSONDecoder

    try:
        value, end = JSONDecoder(parse_int=str, parse_float=str, parse_constant=str).raw_decode(head.lstrip("\ufeff \n\t"))
    except (ValueError, RecursionError):
        return None
    return (value, end) if isinstance(value, dict) else None


def _json(text: str) -> FrontMatter | None:
    """A JSON object at the start, closed by a brace on a line of its own that a blank line or the text follows (Hugo)."""
    from provlint.document.front_depth import nested_deeply

    head = text[:SIZE_LIMIT]
    if nested_deeply(head):
        return _unread(text, head, "json")
    found = _json_object(head)
    if found is None and len(text) > len(head):
        return _unread(text, head, "json")
    if found is None or head[found[1] : found[1] + 2].strip(" \r\n\t"):
        return None
    value, end = found
    while end < len(text) and text[end] in " \t\r":
        end += 1
    if text.startswith("\n", end):
        end += 1
    from provlint.document.toml_fields import place_fields

    fields = MappingProxyType(place_fields(value, head[:end], 0))
    return FrontMatter(Span(0, end), "json", lambda: (fields, ()))
