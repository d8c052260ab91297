"""The ledger as metadata of a data set in Croissant 1.0 (https://docs.mlcommons.org/croissant/docs/croissant-spec.html).

Each document is a file of the distribution with its hash; the record set `documents` has a field for every field of the ledger,
and the values themselves. Licence, creator and date of the whole set are stated only where all documents allow it.
"""

from __future__ import annotations

import json
from mimetypes import guess_type
from urllib.parse import quote

from provlint.engine.ledger import FIELDS
from provlint.report import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provlint.engine.ledger import Entry

SPECIFICATION = "http://mlcommons.org/croissant/1.0"

CONTEXT: dict[str, object] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileObject": "cr:fileObject",
    "fileProperty": "cr:fileProperty",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}
"""The context that the specification prescribes."""

COLUMNS = ("path", "sha256", *FIELDS)
_ADDRESSES = ("canonical_url",)
"""Fields whose every value is an address; a source may be named by its name alone."""


def render(entries: Iterable[Entry]) -> Iterator[str]:
    """One JSON-LD object; the set's own statements need all documents, so they are gathered first."""
    known = list(entries)
    about = {
        "@context": CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": SPECIFICATION,
        "name": "documents",
        "description": f"Provenance of {len(known)} documents, as their carriers state it; made by provlint.",
        **_agreed(known, "licence", "license"),
        **_agreed(known, "site", "creator"),
        **_latest(known),
        "distribution": [_file(entry) for entry in known],
        "recordSet": [
            {
                "@type": "cr:RecordSet",
                "@id": "documents",
                "name": "documents",
                "key": {"@id": "documents/path"},
                "field": [_field(name) for name in COLUMNS],
                "data": [_row(entry) for entry in known],
            }
        ],
    }
    yield safe.json_text(json.dumps(about, indent=2)) + "\n"


def _file(entry: Entry) -> dict[str, object]:
    path = safe.path(entry.path)
    return {
        "@type": "cr:FileObject",
        "@id": path,
        "name": path,
        "contentUrl": quote(path),
        "contentSize": f"{entry.size} B",
        "encodingFormat": _format(path),
        "sha256": entry.sha256,
    }


def _format(path: str) -> str:
    if path.lower().endswith((".md", ".markdown", ".mdx", ".qmd")):
        return "text/markdown"  # older Pythons do not know it
    return guess_type(path)[0] or "text/plain"


def _field(name: str) -> dict[str, object]:
    kind = "sc:URL" if name in _ADDRESSES else "sc:Text"
    return {"@type": "cr:Field", "@id": f"documents/{name}", "name": name, "dataType": kind}


def _row(entry: Entry) -> dict[str, str | None]:
    texts = {name: safe.data(value.value) if value else None for name, value in entry.values.items()}
    row = {"path": safe.path(entry.path), "sha256": entry.sha256, **texts}
    return {f"documents/{name}": row[name] for name in COLUMNS}


def _agreed(entries: Iterable[Entry], field: str, key: str) -> dict[str, object]:
    """The value that all documents have in common, under `key`."""
    found = {value.value if (value := entry.values[field]) else "" for entry in entries}
    if len(found) != 1 or "" in found:
        return {}
    text = safe.data(found.pop())
    return {key: {"@type": "sc:Organization", "name": text} if key == "creator" else text}


def _latest(entries: Iterable[Entry]) -> dict[str, object]:
    """The set is published no earlier than its latest document; stated only where every document has its day."""
    days = [value.value if (value := entry.values["publish_date"]) else "" for entry in entries]
    return {"datePublished": max(days)} if days and all(len(day) == len("2024-05-07") for day in days) else {}
