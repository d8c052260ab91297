"""`github`, `gitlab`, `junit`, `rdjson`: the very words that services read, and what they refuse or do not show."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provlint.engine.result import DocumentResult, RunInfo
from provlint.finding import Finding, Fix, Span
from provlint.report import renderer
from provlint.report.rdjson import LONGEST

Make = Callable[..., Finding]
Result = Callable[..., DocumentResult]
TEXT = "A mill\r\nby {owner} 😀 and {more}.\n"
PAGE = "https://github.com/provlint/provlint/blob/main/docs/rules/template/unfilled-placeholder.md"


@pytest.fixture(autouse=True)
def no_summary(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests run inside a job, too."""
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)


def shown(name: str, results: list[DocumentResult], run: RunInfo) -> str:
    """The report."""
    return "".join(renderer(name)(results, run))


def test_github(make: Make, document: Result, run: RunInfo) -> None:
    """One command a finding; what would end a property is escaped, `%` first; no columns across lines or for a document."""
    found = [
        make(TEXT, "{more}", "template/unfilled-placeholder", "100% {match}, a:b"),
        make(TEXT, Span(2, 11), "residue/reaction-bar", "two lines"),
        make(TEXT, Span(0, 0), "provenance/missing-publish-date", "no date"),
        make(TEXT, "mill", "encoding/invisible-character", "odd"),
    ]
    assert shown("github", [document(TEXT, found, "a,b:%0A.md")], run) == (
        "::error title=template/unfilled-placeholder,file=a%2Cb%3A%250A.md,"
        "line=2,endLine=2,col=18,endColumn=24::100%25 {more}, a:b\n"
        "::warning title=provenance/missing-publish-date,file=a%2Cb%3A%250A.md,line=1,endLine=1::no date\n"
        "::warning title=residue/reaction-bar,file=a%2Cb%3A%250A.md,line=1,endLine=2::two lines\n"
        "::notice title=encoding/invisible-character,file=a%2Cb%3A%250A.md,line=1,endLine=1,col=3,endColumn=7::odd\n"
    )


def test_github_shows_the_surest_of_each_rule_and_file_first(make: Make, document: Result, run: RunInfo) -> None:
    """Ten of a kind; one of each rule and document before a second one; the rest is counted in the last notice."""
    text = "x" * 40
    bars = [make(text, Span(at, at + 1), "residue/reaction-bar", f"bar {at}", confidence=0.5 + at / 100) for at in range(12)]
    date = make(text, Span(0, 0), "provenance/missing-publish-date", "no date", confidence=0.1)
    odd = [make(text, Span(at, at + 1), "encoding/invisible-character", f"odd {at}") for at in range(11)]
    lines = shown("github", [document(text, [*bars, date, *odd]), document(text, bars[:1], "b.md")], run).split("\n")
    warnings = [line.partition("::")[2].partition("::")[2] for line in lines if line.startswith("::warning")]
    assert warnings == ["bar 11", "bar 0", "no date", "bar 10", "bar 9", "bar 8", "bar 7", "bar 6", "bar 5", "bar 4"]
    assert Counter(line.split(" ")[0].strip(":") for line in lines if line) == {"warning": 10, "notice": 9, "notice::provlint": 1}
    assert lines[-2] == "::notice::provlint: 6 findings not shown here; the format full lists all"


def test_github_writes_the_step_summary(
    make: Make, document: Result, run: RunInfo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Behind what other steps have written; with every finding, those that are not annotated too."""
    summary = tmp_path / "summary.md"
    summary.write_text("# Build\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    found = [make(TEXT, Span(at, at + 1), "residue/reaction-bar", f"bar {at}") for at in range(11)]
    assert "1 finding not shown here; the step summary lists all" in shown("github", [document(TEXT, found)], run)
    written = summary.read_text("utf-8")
    assert written.startswith("# Build\n## provlint\n\n1 document: 1 fix")
    assert "and 8 more of" in written


def test_github_says_when_the_summary_cannot_be_written(
    document: Result, run: RunInfo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A report that is lost is an error, not a success."""
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "nowhere" / "summary.md"))
    with pytest.raises(OSError, match="nowhere"):
        shown("github", [document("Well.\n", [])], run)


NASTY = st.text(st.sampled_from("%0AD\r\n:,=#[] \t\x1b\x9b\u2028\u202e\udcffé😀") | st.characters(), max_size=40)


@given(NASTY, NASTY)
def test_github_cannot_be_broken_out_of(message: str, path: str) -> None:
    """Whatever message and name: one line, which reads back as what is safe to show of them."""
    found = Finding(path, "a/b", "error", message, Span(1, 2), 1, 2, 1, 3, (2, 3), (1, 2), "", None, "f")
    text = shown("github", [DocumentResult(path, "xy", (found,), "fix")], RunInfo("1", {}))
    assert text.count("\n") == 1
    assert text.count("::") - text.partition("endColumn=3::")[2].count("::") == 2
    properties = text[len("::error ") :].partition("::")[0].split(",")
    assert [each.partition("=")[0] for each in properties] == ["title", "file", "line", "endLine", "col", "endColumn"]
    assert "\r" not in text


def test_gitlab(make: Make, document: Result, run: RunInfo) -> None:
    """The fields that merge requests read; the path as Git knows it."""
    found = make(TEXT, Span(2, 11), "residue/reaction-bar", "two lines")
    (entry,) = json.loads(shown("gitlab", [document(TEXT, [found], "./docs/new\nline.md")], run))
    assert entry == {
        "description": "two lines (residue/reaction-bar)",
        "check_name": "residue/reaction-bar",
        "fingerprint": entry["fingerprint"],
        "severity": "minor",
        "location": {"path": "docs/new\nline.md", "lines": {"begin": 1, "end": 2}},
    }


def test_gitlab_fingerprints_are_unique(make: Make, document: Result, run: RunInfo) -> None:
    """Of equal ones only the first would be shown: copies of a document, and repetitions, have their own. They are stable."""
    found = [make(TEXT, "{more}", "template/unfilled-placeholder")] * 3
    results = [document(TEXT, found, name) for name in ("a.md", "b.md", "\udcff.md")]
    prints = [entry["fingerprint"] for entry in json.loads(shown("gitlab", results, run))]
    assert len(prints) == len(set(prints)) == 9
    assert prints[:3] == [entry["fingerprint"] for entry in json.loads(shown("gitlab", results[:1], run))]


@pytest.mark.parametrize("path", ["/srv/a.md", "../a.md", "a\\b.md", "./a.md", "\udcff.md"])
def test_gitlab_paths_are_relative(path: str, make: Make, document: Result, run: RunInfo) -> None:
    """Neither `./`, nor a leading slash, nor a backslash."""
    found = make(TEXT, "mill", "residue/reaction-bar")
    shown_path = json.loads(shown("gitlab", [document(TEXT, [found], path)], run))[0]["location"]["path"]
    assert not shown_path.startswith((".", "/"))
    assert "\\" not in shown_path
    shown_path.encode("utf-8")


def test_junit(make: Make, document: Result, run: RunInfo) -> None:
    """Failures, errors, a skipped test, a passed one; markup and illegal characters are harmless."""
    found = [
        make(TEXT, "{more}", "template/unfilled-placeholder", '<b> & "{match}" \x00\ufffe]]>'),
        make(TEXT, Span(0, 0), "provenance/missing-publish-date", "no date"),
    ]
    denied = make("", Span(0, 0), "internal/unreadable-file", "denied")
    results = [
        document(TEXT, found, "a&b.md"),
        document("", [denied], "gone.md", verdict="", failed=True)._replace(text=None),
        DocumentResult("picture.md", None, skipped="binary"),
        document("Well.\n", [], "well.md"),
    ]
    root = ET.fromstring(shown("junit", results, run))  # noqa: S314 - our own report
    assert [
        ("a&b.md", "2", "2", "0", "0"),
        ("gone.md", "1", "0", "1", "0"),
        ("picture.md", "1", "0", "0", "1"),
        ("well.md", "1", "0", "0", "0"),
    ] == [tuple(suite.attrib[name] for name in ("name", "tests", "failures", "errors", "skipped")) for suite in root]
    case = root[0][1]
    assert case.attrib == {"name": "template/unfilled-placeholder:2:18", "classname": "a&b.md"}
    assert case[0].attrib == {"type": "error", "message": '<b> & "{more}" <U+0000><U+FFFE>]]>'}
    assert (case[0].text or "").split("\n")[0] == 'a&b.md:2:18: <b> & "{more}" <U+0000><U+FFFE>]]>'
    assert [root[1][0][0].tag, root[2][0][0].tag, len(root[3][0])] == ["error", "skipped", 0]


def test_rdjson(make: Make, document: Result, run: RunInfo) -> None:
    """Columns in bytes; the edits of one fix as one suggestion."""
    fix = Fix(((Span(11, 18), "é"), (Span(25, 31), "x")))
    found = make(TEXT, "{more}", "template/unfilled-placeholder", "unfilled {match}", fix=fix)
    assert json.loads(shown("rdjson", [document(TEXT, [found])], run)) == {
        "source": {"name": "provlint", "url": "https://github.com/provlint/provlint"},
        "diagnostics": [
            {
                "message": "unfilled {more}",
                "location": {
                    "path": "notes.md",
                    "range": {"start": {"line": 2, "column": 21}, "end": {"line": 2, "column": 27}},
                },
                "severity": "ERROR",
                "code": {"value": "template/unfilled-placeholder", "url": PAGE},
                "suggestions": [
                    {"range": {"start": {"line": 2, "column": 4}, "end": {"line": 2, "column": 27}}, "text": "é 😀 and x"}
                ],
            }
        ],
    }


def test_rdjson_without_findings_and_with_a_long_fix(make: Make, document: Result, run: RunInfo) -> None:
    """An empty list is one; nobody reads a suggestion of pages."""
    assert json.loads(shown("rdjson", [], run))["diagnostics"] == []
    text = "x" * (LONGEST + 2)
    found = make(text, "x", "residue/reaction-bar", fix=Fix(((Span(0, 1), ""), (Span(LONGEST, LONGEST + 1), ""))))
    assert "suggestions" not in json.loads(shown("rdjson", [document(text, [found])], run))["diagnostics"][0]


def test_rdjsonl_is_the_same_by_line(hostile: list[DocumentResult], run: RunInfo) -> None:
    """Each with its source."""
    whole = json.loads(shown("rdjson", hostile, run))
    lines = [json.loads(line) for line in shown("rdjsonl", hostile, run).split("\n") if line]
    assert lines == [{**diagnostic, "source": whole["source"]} for diagnostic in whole["diagnostics"]]
