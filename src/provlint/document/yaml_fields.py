"""YAML front matter by PyYAML's pure loader, without the parts of YAML that attack their reader: aliases, anchors, tags.

The C loader is not used: 200,000 open brackets end its process (catalogue of hostile input).
"""

from __future__ import annotations

import yaml

from provlint.document.front_matter import Field
from provlint.finding import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


class _RefusedError(Exception):
    """A part of YAML that front matter has no use for."""

    def __init__(self, message: str, mark: object) -> None:
        super().__init__(message)
        self.mark = mark


class _Loader(yaml.BaseLoader):
    """Composes nodes only: nothing is constructed, scalars stay text."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        event: Any = self.peek_event()  # type: ignore[no-untyped-call]  # the stubs leave it open
        if isinstance(event, yaml.AliasEvent):
            raise _RefusedError(f"front matter with the alias *{event.anchor}; write the value out", event.start_mark)
        if getattr(event, "anchor", None):
            raise _RefusedError(f"front matter with the anchor &{event.anchor}; write the value out", event.start_mark)
        if getattr(event, "tag", None):
            raise _RefusedError(f"front matter with the tag {event.tag}; leave it out", event.start_mark)
        node: yaml.Node | None = super().compose_node(parent, index)
        return node


def read_yaml(source: str, offset: int) -> tuple[dict[str, Field], list[tuple[Span, str]]] | None:
    """The fields and problems of a YAML mapping whose first code point stands at `offset`; None where it is no mapping.

    A source that is no YAML at all counts as a mapping if some line of it looks like a key.
    """
    problems: list[tuple[Span, str]] = []
    try:
        node = _Loader(source).get_single_node()
    except (_RefusedError, yaml.MarkedYAMLError) as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "mark", None)
        at = min(mark.index if mark else 0, len(source) - 1)
        message = str(error) if isinstance(error, _RefusedError) else f"front matter that is no YAML: {error.problem}"
        return _lenient(source, offset, Span(offset + at, offset + at + 1), message)
    except Exception as error:  # the loader's own faults (RecursionError, ReaderError, ...) are the document's
        message = f"front matter that cannot be read: {type(error).__name__}"
        return _lenient(source, offset, Span(offset, offset + len(source)), message)
    if not isinstance(node, yaml.MappingNode):
        return None
    fields: dict[str, Field] = {}
    for key, value, span, repeated in _flatten(node, ""):
        if repeated:
            problems.append((span.shift(offset), f"front matter with the key {key} twice; the first one counts"))
        else:
            fields.setdefault(key, Field(value, span.shift(offset)))
    return fields, problems


def _flatten(node: yaml.MappingNode, prefix: str) -> Iterator[tuple[str, str, Span, bool]]:
    """Key, value, span and whether the key came before, of each leaf of a mapping."""
    seen: set[str] = set()
    for key_node, value in node.value:
        name = key_node.value if isinstance(key_node, yaml.ScalarNode) else "?"
        key = prefix + name
        if name in seen:
            yield key, "", _span(key_node), True
            continue
        seen.add(name)
        if isinstance(value, yaml.MappingNode):
            yield from _flatten(value, key + ".")
        elif isinstance(value, yaml.SequenceNode):
            yield key, ", ".join(_items(value)), _span(value), False
            yield from _nested(value, key + ".")
        else:
            yield key, value.value, _span(value), False


def _items(node: yaml.SequenceNode) -> Iterator[str]:
    for item in node.value:
        if isinstance(item, yaml.ScalarNode):
            yield item.value
        elif isinstance(item, yaml.SequenceNode):
            yield from _items(item)


def _nested(node: yaml.SequenceNode, prefix: str) -> Iterator[tuple[str, str, Span, bool]]:
    """The leaves of the mappings in a list (`author: [{name: ...}]`), the first of each key."""
    seen: set[str] = set()
    for item in node.value:
        if isinstance(item, yaml.MappingNode):
            for leaf in _flatten(item, prefix):
                if leaf[0] not in seen:
                    seen.add(leaf[0])
                    yield leaf


def _span(node: yaml.Node) -> Span:
    """Where a node stands in the source; block nodes end with the line break, which is no part of a value."""
    start, end = node.start_mark.index, _end(node)
    buffer = node.start_mark.buffer
    if buffer is None or end <= start:
        return Span(start, max(start, end))
    return Span(start, start + len(buffer[start:end].rstrip(" \t\n\0")))


def _end(node: yaml.Node) -> int:
    """Where a node ends: a block list where its last item does, not where comments and blank lines after it do."""
    while isinstance(node, yaml.SequenceNode) and not node.flow_style and node.value:
        node = node.value[-1]
    return node.end_mark.index


def _lenient(source: str, offset: int, place: Span, message: str) -> tuple[dict[str, Field], list[tuple[Span, str]]] | None:
    """The top-level `key: value` lines of a source that the loader refuses, so that one bad line does not hide the others."""
    import re

    fields: dict[str, Field] = {}
    for match in re.finditer(r"(?m)^([A-Za-z_][\w.-]{0,60})[ \t]{0,9}:(?:[ \t]{1,9}([^\n]{1,2000}))?$", source):
        value = (match[2] or "").strip()
        if value and value[0] not in "&*!|>[{":
            start = offset + match.start(2)
            fields.setdefault(match[1], Field(value.strip("\"'"), Span(start, start + len(value))))
        else:
            fields.setdefault(match[1], Field("", Span(offset + match.end(1), offset + match.end(1))))
    return (fields, [(place, message)]) if fields else None
