"""The ledger as W3C PROV-JSON (https://www.w3.org/submissions/prov-json/): documents, their sources and authors.

A document is an entity; what it was copied from is one, too (`wasDerivedFrom`, an origin as `prov:PrimarySource`); authors and
sites are agents (`wasAttributedTo`). The publish date is `dcterms:issued`, and the time of `wasGeneratedBy` where it names a day:
at midnight without a time zone, since PROV knows no dates without a time.
"""

from __future__ import annotations

import json
from urllib.parse import quote

from provlint.report import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provlint.engine.ledger import Entry

PREFIXES = {
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "document": "urn:provlint:document:",
    "source": "urn:provlint:source:",
    "agent": "urn:provlint:agent:",
    "provlint": "urn:provlint:vocabulary:",
}
"""Prefix → namespace, besides `prov` and `xsd`, which PROV-JSON knows."""

FULL_DATE = len("2024-05-07")


def render(entries: Iterable[Entry]) -> Iterator[str]:
    """One JSON object; PROV-JSON sorts by kind, so all documents are gathered first."""
    gathered = _Gathered()
    for entry in entries:
        gathered.add(entry)
    made = {"prefix": PREFIXES, **{kind: part for kind, part in gathered.parts.items() if part}}
    yield safe.json_text(json.dumps(made, indent=2)) + "\n"


class _Gathered:
    """The statements by kind, each with a name; relations have blank ones."""

    def __init__(self) -> None:
        kinds = ("entity", "agent", "wasGeneratedBy", "wasAttributedTo", "wasDerivedFrom", "alternateOf")
        self.parts: dict[str, dict[str, dict[str, object]]] = {kind: {} for kind in kinds}

    def add(self, entry: Entry) -> None:
        """All that a document's entry says."""
        texts = {name: safe.data(value.value) for name, value in entry.values.items() if value}
        identity = f"document:{quote(safe.path(entry.path), safe='')}"
        self.parts["entity"][identity] = {
            "prov:label": safe.path(entry.path),
            "provlint:sha256": entry.sha256,
            **{name: texts[field] for name, field in _TERMS.items() if field in texts},
            **{name: _date(texts[field]) for name, field in _DATES.items() if field in texts},
        }
        if len(texts.get("publish_date", "")) == FULL_DATE:
            self._relate("wasGeneratedBy", {"prov:entity": identity, "prov:time": f"{texts['publish_date']}T00:00:00"})
        for field, kind in (("author", "prov:Person"), ("site", "prov:Organization")):
            if field in texts:
                agent = self._named("agent", texts[field], {"prov:type": _name(kind), "foaf:name": texts[field]})
                self._relate("wasAttributedTo", {"prov:entity": identity, "prov:agent": agent})
        for field, extra in (("source_url", {}), ("origin", {"prov:type": _name("prov:PrimarySource")})):
            if field in texts and texts[field] != texts.get("canonical_url"):
                source = self._named("source", texts[field], _place(texts[field]))
                self._relate("wasDerivedFrom", {"prov:generatedEntity": identity, "prov:usedEntity": source, **extra})
        if "canonical_url" in texts:
            other = self._named("source", texts["canonical_url"], _place(texts["canonical_url"]))
            self._relate("alternateOf", {"prov:alternate1": identity, "prov:alternate2": other})

    def _named(self, prefix: str, text: str, attributes: dict[str, object]) -> str:
        identity = f"{prefix}:{quote(text, safe='')}"
        self.parts["agent" if prefix == "agent" else "entity"].setdefault(identity, attributes)
        return identity

    def _relate(self, kind: str, attributes: dict[str, object]) -> None:
        self.parts[kind][f"_:{kind}{len(self.parts[kind]) + 1}"] = attributes


_TERMS = {"dcterms:title": "title", "dcterms:license": "licence", "dcterms:language": "language"}
_DATES = {"dcterms:issued": "publish_date", "dcterms:modified": "update_date"}


def _date(text: str) -> dict[str, str]:
    """A date of day, month or year as a typed literal."""
    kinds = {FULL_DATE: "xsd:date", len("2024-05"): "xsd:gYearMonth", len("2024"): "xsd:gYear"}
    return {"$": text, "type": kinds.get(len(text), "xsd:string")}


def _name(text: str) -> dict[str, str]:
    return {"$": text, "type": "prov:QUALIFIED_NAME"}


def _place(text: str) -> dict[str, object]:
    """What is known of a source: its address, or only its name."""
    return {"prov:location": {"$": text, "type": "xsd:anyURI"}} if "://" in text else {"prov:label": text}
