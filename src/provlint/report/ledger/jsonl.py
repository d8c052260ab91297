"""The ledger as JSONL: one object a document, one line each, pure ASCII.

Every field is null or `{value, carrier, span, confidence, ambiguous}`; `span` is null where the value stands outside of the text,
else half-open offsets in code points. `tried` names the carriers that were asked for the publish date.
"""

from __future__ import annotations

import json

from provlint.report import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provlint.document.carriers import Value
    from provlint.engine.ledger import Entry


def render(entries: Iterable[Entry]) -> Iterator[str]:
    """One line a document."""
    for entry in entries:
        values = {name: _value(value) for name, value in entry.values.items()}
        path = entry.path if safe.data(entry.path) == entry.path else safe.path(entry.path)
        made = {"path": path, "sha256": entry.sha256, **values, "tried": list(entry.tried)}
        yield safe.json_text(json.dumps(made)) + "\n"


def _value(value: Value | None) -> dict[str, object] | None:
    if value is None:
        return None
    return {
        "value": safe.data(value.value),
        "carrier": safe.data(value.carrier),
        "span": {"start": value.span.start, "end": value.span.end} if value.span else None,
        "confidence": value.confidence,
        "ambiguous": value.ambiguous,
    }
