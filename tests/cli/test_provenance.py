"""`lint provenance`: the ledger in its formats, and what keeps it from being complete."""

from __future__ import annotations

import io
import json
import sys
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import pytest

from provlint.engine.ledger import FIELDS
from provlint.report.ledger import FORMATS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Lint

DATED = (
    "---\ntitle: Quiet mills\nauthor: Anna Beispiel\ndate: 2024-05-07\nlastmod: 2024-05-09\nlicense: CC-BY-4.0\n"
    "source: https://example.org/mills\nsite_name: River News\nlang: en\n---\n\nThe mill by the river stands still.\n"
)


@pytest.fixture
def folder(here: Path) -> Path:
    """Two documents: one with everything in its front matter, one with nothing but a sidecar's author."""
    texts = here / "texts"
    texts.mkdir()
    (texts / "dated.md").write_text(DATED, "utf-8")
    (texts / "plain.txt").write_text("Only words stand here, and nobody signed them.\n", "utf-8")
    (texts / "plain.json").write_text('{"author": "Bo Muster"}', "utf-8")
    return here


def entries(out: str) -> dict[str, dict[str, Any]]:
    return {entry["path"]: entry for entry in map(json.loads, out.splitlines())}


def test_an_entry_has_every_field_with_its_evidence(folder: Path, lint: Lint) -> None:
    """A value, its carrier, place, confidence; null where no carrier has it."""
    found = lint("provenance", "texts")
    assert (found.status, found.err) == (0, "")
    made = entries(found.out)
    assert list(made) == ["texts/dated.md", "texts/plain.txt"]
    dated = made["texts/dated.md"]
    assert set(dated) == {"path", "sha256", *FIELDS, "tried"}
    assert dated["sha256"] == sha256(DATED.encode()).hexdigest()
    date = dated["publish_date"]
    assert {**date, "span": None} == {
        "value": "2024-05-07",
        "carrier": "front matter: date",
        "span": None,
        "confidence": 1.0,
        "ambiguous": False,
    }
    assert DATED[date["span"]["start"] : date["span"]["end"]] == "2024-05-07"
    values = {field: dated[field]["value"] for field in FIELDS if dated[field]}
    assert values == {
        "title": "Quiet mills",
        "author": "Anna Beispiel",
        "publish_date": "2024-05-07",
        "update_date": "2024-05-09",
        "source_url": "https://example.org/mills",
        "site": "River News",
        "licence": "CC-BY-4.0",
        "language": "en",
    }
    plain = made["texts/plain.txt"]
    assert plain["publish_date"] is None
    assert plain["tried"] == ["front matter", "sidecar", "file name", "path", "text"]
    assert plain["author"] == {
        "value": "Bo Muster",
        "carrier": "sidecar: author",
        "span": None,
        "confidence": 1.0,
        "ambiguous": False,
    }


def test_the_table_is_for_people(folder: Path, lint: Lint) -> None:
    """A heading, a line a document, a dash for what nobody says; nothing that drives a terminal."""
    (folder / "texts" / "odd.md").write_text('---\nauthor: "\\e[31mred"\ndate: 2024-05-07\n---\n\nText.\n', "utf-8")
    lines = lint("provenance", "--format", "table", "texts").out.splitlines()
    assert [line.split()[0] for line in lines] == ["path", "texts/dated.md", "texts/odd.md", "texts/plain.txt"]
    assert "2024-05-07 (front matter: date)" in lines[1]
    assert "\x1b" not in "".join(lines)


def test_prov_json_names_entities_agents_and_relations(folder: Path, lint: Lint) -> None:
    """As the W3C submission has it: attributes qualified, relations by the names of their roles, prefixes declared."""
    made = json.loads(lint("provenance", "--format", "prov-json", "texts").out)
    document = "document:texts%2Fdated.md"
    assert made["entity"][document]["dcterms:issued"] == {"$": "2024-05-07", "type": "xsd:date"}
    assert list(made["wasGeneratedBy"].values()) == [{"prov:entity": document, "prov:time": "2024-05-07T00:00:00"}]
    assert {(one["prov:entity"], one["prov:agent"]) for one in made["wasAttributedTo"].values()} == {
        (document, "agent:Anna%20Beispiel"),
        (document, "agent:River%20News"),
        ("document:texts%2Fplain.txt", "agent:Bo%20Muster"),
    }
    (derived,) = made["wasDerivedFrom"].values()
    assert derived == {"prov:generatedEntity": document, "prov:usedEntity": "source:https%3A%2F%2Fexample.org%2Fmills"}
    names = {*made["entity"], *made["agent"]}
    for kind in ("wasGeneratedBy", "wasAttributedTo", "wasDerivedFrom"):
        for name, relation in made[kind].items():
            assert name.startswith("_:")
            assert {value for key, value in relation.items() if key not in ("prov:time", "prov:type")} <= names
    used = {key.partition(":")[0] for part in made["entity"].values() for key in part} | {
        name.partition(":")[0] for name in names
    }
    assert used <= {*made["prefix"], "prov"}


def test_croissant_has_the_keys_that_its_specification_requires(folder: Path, lint: Lint) -> None:
    """Data set, files with hashes, one record set whose fields have types, and the records themselves."""
    made = json.loads(lint("provenance", "--format", "croissant", "texts").out)
    assert (made["@type"], made["conformsTo"]) == ("sc:Dataset", "http://mlcommons.org/croissant/1.0")
    assert {"@context", "name", "description", "distribution", "recordSet"} <= set(made)
    assert "license" not in made, "one document states none"
    for file in made["distribution"]:
        assert file["@type"] == "cr:FileObject"
        assert {"@id", "name", "contentUrl", "encodingFormat", "sha256"} <= set(file)
    (records,) = made["recordSet"]
    fields = [field["@id"] for field in records["field"]]
    assert fields == [f"documents/{name}" for name in ("path", "sha256", *FIELDS)]
    assert all(field["@type"] == "cr:Field" and field["dataType"] in ("sc:Text", "sc:URL") for field in records["field"])
    assert [list(record) for record in records["data"]] == [fields, fields]
    assert records["key"] == {"@id": "documents/path"}


def test_croissant_states_of_the_set_what_holds_for_all(folder: Path, lint: Lint) -> None:
    """Licence and date, where every document has them."""
    made = json.loads(lint("provenance", "--format", "croissant", "texts/dated.md").out)
    assert (made["license"], made["datePublished"]) == ("CC-BY-4.0", "2024-05-07")


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_into_a_file_and_twice_the_same(folder: Path, lint: Lint, format: str) -> None:
    """What a run writes depends on the documents alone."""
    assert lint("provenance", "texts", "--format", format, "-o", "one").out == ""
    lint("provenance", "texts", "--format", format, "-o", "two")
    assert (folder / "one").read_bytes() == (folder / "two").read_bytes() != b""


def test_standard_input_under_a_name(folder: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    """The name's date counts, files beside it do not."""
    stream = io.TextIOWrapper(io.BytesIO(b"Only words.\n"))
    monkeypatch.setattr(sys, "stdin", stream)
    (entry,) = entries(lint("provenance", "-", "--stdin-filename", "texts/2024-05-07-plain.txt").out).values()
    assert entry["publish_date"]["carrier"] == "file name"
    assert entry["author"] is None


def test_what_cannot_be_read_is_told_and_ends_with_two(folder: Path, lint: Lint) -> None:
    """The other documents are in the ledger all the same."""
    (folder / "texts" / "image.md").write_bytes(b"\0\1\2\3" * 500)
    found = lint("provenance", "texts/image.md", "texts/dated.md", "texts/none.md")
    assert found.status == 2
    assert list(entries(found.out)) == ["texts/dated.md"]
    assert "texts/image.md: binary file" in found.err
    assert "texts/none.md: no such file" in found.err
    assert lint("provenance", "texts").status == 0, "a binary file that a walk meets is no document"


def test_nothing_found_is_no_success(here: Path, lint: Lint) -> None:
    """An empty folder has no ledger."""
    (here / "empty").mkdir()
    found = lint("provenance", "empty")
    assert (found.status, found.out) == (2, "")
    assert "no documents found" in found.err
