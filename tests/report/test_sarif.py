"""`sarif`: what code scanning reads, and what a schema cannot say."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from provlint.engine.result import DocumentResult, RunInfo
from provlint.finding import Finding, Fix, Span
from provlint.report import renderer, sarif, sarif_results
from provlint.report.line_hash import line_hashes
from provlint.report.sarif_results import LONGEST
from provlint.report.sarif_rules import _semantic
from provlint.report.urls import FOLDER, SYSTEM, document_reference

Make = Callable[..., Finding]
Result = Callable[..., DocumentResult]
TEXT = "A mill\r\nby {owner} 😀 and {more}.\n"


def log(results: list[DocumentResult], run: RunInfo) -> Any:
    """The run object of the report."""
    whole = json.loads("".join(renderer("sarif")(results, run)))
    assert ("2.1.0", 1) == (whole["version"], len(whole["runs"]))
    return whole["runs"][0]


def test_result(make: Make, document: Result, run: RunInfo) -> None:
    """Level, escaped message, region in UTF-16 units with snippet, fingerprints, repair."""
    fix = Fix(((Span(25, 31), "x"),), message="Fill it in")
    found = make(TEXT, "{more}", "template/unfilled-placeholder", "unfilled {match} [x](y)", fix=fix)
    entry = log([document(TEXT, [found], "a b/c:d#.md")], run)["results"][0]
    location = {"uri": "a%20b/c%3Ad%23.md", "uriBaseId": "%SRCROOT%", "index": 0}
    assert {
        "ruleId": "template/unfilled-placeholder",
        "ruleIndex": 5,
        "level": "error",
        "message": {"text": "unfilled {{more}} \\[x\\](y)"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": location,
                    "region": {"startLine": 2, "startColumn": 19, "endLine": 2, "endColumn": 25, "snippet": {"text": "{more}"}},
                }
            }
        ],
        "partialFingerprints": {
            "primaryLocationLineHash": entry["partialFingerprints"]["primaryLocationLineHash"],
            "provlintSpan/v1": found.fingerprint,
        },
        "rank": 100.0,
        "fixes": [
            {
                "description": {"text": "Fill it in"},
                "properties": {"applicability": "unsafe"},
                "artifactChanges": [
                    {
                        "artifactLocation": location,
                        "replacements": [
                            {
                                "deletedRegion": {"startLine": 2, "startColumn": 19, "endLine": 2, "endColumn": 25},
                                "insertedContent": {"text": "x"},
                            }
                        ],
                    }
                ],
            }
        ],
    } == entry


def test_verdicts_and_failures(hostile: list[DocumentResult], run: RunInfo) -> None:
    """Documents carry their verdict; what failed or was skipped is a notification, and the run has not succeeded."""
    whole = log(hostile, run)
    assert {"verdict": "fix", "decidedBy": ["residue/reaction-bar"]} == whole["artifacts"][0]["properties"]
    invocation = whole["invocations"][0]
    assert ["error", "note", "note"] == [each["level"] for each in invocation["toolExecutionNotifications"]]
    assert not invocation["executionSuccessful"]
    assert {"drop": 0, "fix": 8, "keep": 2} == whole["properties"]["verdicts"]


def test_no_index_for_an_unannounced_rule(make: Make, document: Result, run: RunInfo) -> None:
    """A rule that the run does not describe is named, not numbered."""
    entry = log([document(TEXT, [make(TEXT, "mill", "residue/reaction-bar")])], run._replace(rules={}))["results"][0]
    assert "residue/reaction-bar" == entry["ruleId"]
    assert "ruleIndex" not in entry


def test_the_worst_come_first_and_the_mildest_are_left_out(
    make: Make, document: Result, run: RunInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    """GitHub would choose in the same way, and refuse all where there are too many."""
    rules = ["encoding/invisible-character", "residue/reaction-bar", "template/unfilled-placeholder"]
    results = [document(TEXT, [make(TEXT, "mill", rule) for rule in rules], name) for name in ("a.md", "b.md")]
    levels = [entry["level"] for entry in log(results, run)["results"]]
    assert levels == ["error", "error", "warning", "warning", "note", "note"]
    monkeypatch.setattr(sarif, "LIMIT", 3)
    whole = log(results, run)
    places = [
        (entry["level"], entry["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]) for entry in whole["results"]
    ]
    assert places == [("error", "a.md"), ("error", "b.md"), ("warning", "a.md")]
    (note,) = whole["invocations"][0]["toolExecutionNotifications"]
    assert note["message"]["text"].startswith("3 results left out")
    same = [document(TEXT, [make(TEXT, "mill", rules[1])], f"{name}.md") for name in "abcde"]
    kept = [entry["locations"][0]["physicalLocation"]["artifactLocation"]["index"] for entry in log(same, run)["results"]]
    assert kept == [0, 1, 2]


def test_a_log_does_not_grow_with_the_documents(run: RunInfo, monkeypatch: pytest.MonkeyPatch) -> None:
    """Artifacts and notifications are limited, too; a result beyond has no index."""
    monkeypatch.setattr(sarif_results, "MOST", 2)
    whole = log([DocumentResult(f"{number}.md", None, skipped="binary") for number in range(5)], run)
    texts = [note["message"]["text"] for note in whole["invocations"][0]["toolExecutionNotifications"]]
    assert texts == ["skipped: binary", "skipped: binary", "3 notifications on further documents left out."]
    assert len(whole["artifacts"]) == 2


def test_what_a_baseline_keeps_out_is_suppressed(make: Make, document: Result, run: RunInfo) -> None:
    """It comes last and says so; nothing else does."""
    old = make(TEXT, "{owner}", "template/unfilled-placeholder")
    results = [document(TEXT, [make(TEXT, "mill", "residue/reaction-bar")], baselined=(old,))]
    first, last = log(results, run)["results"]
    assert "suppressions" not in first
    assert (last["ruleId"], last["suppressions"][0]["kind"]) == ("template/unfilled-placeholder", "external")
    assert last["partialFingerprints"]["primaryLocationLineHash"] == line_hashes(TEXT, 2)[1]


def test_other_encodings_are_named(make: Make, document: Result, run: RunInfo) -> None:
    """By their registered names, with the line as GitHub reads it in the hash."""
    text = "grün {owner}\n"
    found = make(text, "grün", "spun/substituted-phrase")
    whole = log([document(text, [found], encoding="cp1252"), document(text, [found], "b.md")], run)
    assert ["windows-1252", None] == [artifact.get("encoding") for artifact in whole["artifacts"]]
    hashes = [entry["partialFingerprints"]["primaryLocationLineHash"] for entry in whole["results"]]
    assert hashes == [line_hashes("gr\ufffdn {owner}\n", 1)[0], line_hashes(text, 1)[0]]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[a](b) {0}", "\\[a\\](b) {{0}}"),
        ("\\[a\\](b)", "<U+005C>\\[a<U+005C>\\](b)"),
        ("\\\\[a", "\\<U+005C>\\[a"),
        ("C:\\d", "C:\\d"),
    ],
)
def test_messages_hold_no_links(text: str, shown: str) -> None:
    """No bracket of a document's stands without our backslash, and none of its backslashes before ours."""
    assert sarif_results.message(text) == shown


def test_huge_region_is_narrowed(make: Make, document: Result, run: RunInfo) -> None:
    """A snippet must be its region's whole text, so the region shrinks to its first line."""
    text = "first line\n" + "x" * LONGEST
    found = make(text, Span(0, len(text)), "spun/substituted-phrase", "all of it")
    region = log([document(text, [found])], run)["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 11, "snippet": {"text": "first line"}} == region


@pytest.mark.parametrize(
    ("path", "uri", "base"),
    [
        ("a/b.md", "a/b.md", FOLDER),
        ("./a.md", "a.md", FOLDER),
        ("é 😀?.md", "%C3%A9%20%F0%9F%98%80%3F.md", FOLDER),
        ("\udcff%41.md", "%FF%2541.md", FOLDER),
        ("<stdin>", "%3Cstdin%3E", FOLDER),
        ("/srv/a b.md", "srv/a%20b.md", SYSTEM),
    ],
)
def test_reference(path: str, uri: str, base: str) -> None:
    """Percent-encoded from the bytes of the name, relative to one of two places."""
    assert (uri, base) == document_reference(path)


def test_path_above_the_folder() -> None:
    """No `..` is allowed in a reference."""
    uri, base = document_reference("../a.md")
    assert SYSTEM == base
    assert not uri.startswith(("/", ".."))
    assert uri.endswith("a.md")


@pytest.mark.parametrize(
    ("version", "semantic"), [("0.1.0", "0.1.0"), ("1.2", "1.2.0"), ("1.2.3.dev4+g1a2b", "1.2.3-dev4"), ("2.0rc1", "2.0.0-rc1")]
)
def test_semantic_version(version: str, semantic: str) -> None:
    """Python's versions in the form that SARIF asks for."""
    assert semantic == _semantic(version)
