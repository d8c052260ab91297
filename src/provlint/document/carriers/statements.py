"""What carriers state outright about a field, the highest first: front matter, metadata, sidecar, the markup of a page."""

from __future__ import annotations

from provlint.document.carriers.front import Value, front_fields
from provlint.document.carriers.keys import by_field, matching, says_nothing
from provlint.document.carriers.sidecar import sidecar_fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from provlint.document import Document


def statements(document: Document, field: str) -> Iterator[Value]:
    """The values of a field (a key of `keys.KEYS`) as they stand there; those that say nothing are left out."""
    keys = document.view(_front_keys)
    if field in keys:
        fields = document.view(front_fields)
        for key in keys[field]:
            if not says_nothing(fields[key].value):
                yield Value(fields[key].value, f"front matter: {key}", fields[key].span)
    if document.metadata:
        yield from _placeless(document.metadata, field, "metadata")
    if document.on_disk:
        beside = document.view(sidecar_fields)
        if beside:
            yield from _placeless(beside, field, "sidecar")
    if document.format == "html":
        from provlint.document.carriers.page import page_values

        yield from page_values(document, field)


def _front_keys(document: Document) -> Mapping[str, list[str]]:
    """Field → keys of the front matter that name it."""
    fields = document.view(front_fields)
    return by_field(fields) if fields else {}


def _placeless(values: Mapping[str, str], field: str, carrier: str) -> Iterator[Value]:
    for key in matching(values, field):
        if not says_nothing(values[key]):
            yield Value(values[key], f"{carrier}: {key}", None)
