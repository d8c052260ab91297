"""Positions in every unit: the marks of each format, applied to the text in that format's unit, give the span's text back."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from provlint.document.lines import Lines
from provlint.engine.result import DocumentResult, RunInfo
from provlint.finding import Finding, Fix, Span
from provlint.report import renderer
from provlint.report.frame import window
from provlint.report.positions import Utf8Positions, Utf16Positions
from provlint.report.width import cells

ALPHABET = st.sampled_from(
    ["a", " ", "\t", "é", "e\u0301", "😀", "漢", "\u2028", "\u0085", "\x0b", "\u200d", "\n", "\r\n", "\r", "\ufeff"]
)
RUN = RunInfo("0.1.0", {})


def rows(text: str) -> list[str]:
    """The lines with their breaks; only CR LF, LF and CR end one."""
    return re.findall(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$|$", text)


def offset(text: str, row: int, column: int, *, utf16: bool) -> int:
    """The offset of a 1-based row and column."""
    lines = [*rows(text), ""]
    line = lines[row - 1]
    before = line.encode("utf-16-le")[: 2 * (column - 1)].decode("utf-16-le") if utf16 else line[: column - 1]
    return sum(map(len, lines[: row - 1])) + len(before)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, Span]:
    """A text and a span that neither starts nor ends between CR and LF."""
    pieces = draw(st.lists(ALPHABET, min_size=1, max_size=40))
    first = draw(st.integers(0, len(pieces) - 1))
    last = draw(st.integers(first + 1, len(pieces)))
    start = len("".join(pieces[:first]))
    end = start + len("".join(pieces[first:last]))
    text = "".join(pieces)
    inside = any(text[at - 1 : at + 1] == "\r\n" for at in (start, end) if at)
    return (text, Span(0, len(text))) if inside else (text, Span(start, end))


@given(marked())
@settings(max_examples=1000, deadline=None)
def test_units(make: Callable[..., Finding], document: Callable[..., DocumentResult], case: tuple[str, Span]) -> None:
    """JSON in code points, UTF-16 units and bytes, its edits, and SARIF regions, snippets and replacements: all are the span."""
    text, span = case
    fix = Fix(((span, "x"),))
    results = [document(text, [make(text, span, "residue/reaction-bar", fix=fix)])]
    flat = json.loads("".join(renderer("json")(results, RUN)))[0]
    edit = flat["fix"]["edits"][0]
    for start, end in ((flat["location"], flat["end_location"]), (edit["location"], edit["end_location"])):
        assert span == tuple(offset(text, place["row"], place["column"], utf16=False) for place in (start, end))
    assert span == tuple(
        offset(text, flat[key]["row"], flat["utf16_column"][which], utf16=True)
        for key, which in (("location", "start"), ("end_location", "end"))
    )
    assert text[span.start : span.end].encode() == text.encode()[flat["byte_span"]["start"] : flat["byte_span"]["end"]]
    entry = json.loads("".join(renderer("sarif")(results, RUN)))["runs"][0]["results"][0]
    region = entry["locations"][0]["physicalLocation"]["region"]
    deleted = entry["fixes"][0]["artifactChanges"][0]["replacements"][0]["deletedRegion"]
    for numbers in (region, deleted):
        assert span == (
            offset(text, numbers["startLine"], numbers["startColumn"], utf16=True),
            offset(text, numbers["endLine"], numbers["endColumn"], utf16=True),
        )
    assert text[span.start : span.end] == region["snippet"]["text"]
    diagnostic = json.loads("".join(renderer("rdjsonl")(results, RUN)))
    for place in (diagnostic["location"]["range"], diagnostic["suggestions"][0]["range"]):
        assert span == tuple(offset_of_bytes(text, place[end]["line"], place[end]["column"]) for end in ("start", "end"))


def offset_of_bytes(text: str, row: int, column: int) -> int:
    """The offset of a 1-based row and a 1-based column in bytes."""
    lines = [*rows(text), ""]
    return sum(map(len, lines[: row - 1])) + len(lines[row - 1].encode()[: column - 1].decode())


LINES = st.lists(st.characters(codec="utf-8") | ALPHABET, max_size=60).map("".join)


@given(LINES, st.data())
@settings(max_examples=500, deadline=None)
def test_every_unit_of_a_line(
    make: Callable[..., Finding], document: Callable[..., DocumentResult], line: str, data: st.DataObject
) -> None:
    """The columns that editors, servers and reviewers read, each counted in the plainest way."""
    line = line.replace("\r", "").replace("\n", "") + "x"
    start = data.draw(st.integers(0, len(line) - 1))
    end = data.draw(st.integers(start + 1, len(line)))
    results = [document("before\r\n" + line, [make("before\r\n" + line, Span(start + 8, end + 8), "residue/reaction-bar")])]
    points, wide, octets = ([measure(line[:at]) for at in (start, end)] for measure in (len, utf_16, utf_8))
    flat = json.loads("".join(renderer("jsonl")(results, RUN)))
    assert points == [flat["location"]["column"] - 1, flat["end_location"]["column"] - 1]  # LSP utf-32, and 1-based ours
    assert wide == [flat["utf16_column"]["start"] - 1, flat["utf16_column"]["end"] - 1]  # LSP utf-16
    assert octets == [flat["byte_span"]["start"] - 8, flat["byte_span"]["end"] - 8]  # LSP utf-8, bytes from the line's start
    region = json.loads("".join(renderer("sarif")(results, RUN)))["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert wide == [region["region"]["startColumn"] - 1, region["region"]["endColumn"] - 1]
    place = json.loads("".join(renderer("rdjsonl")(results, RUN)))["location"]["range"]
    assert octets == [place["start"]["column"] - 1, place["end"]["column"] - 1]
    annotation = "".join(renderer("github")(results, RUN))
    assert f",line=2,endLine=2,col={points[0] + 1},endColumn={points[1] + 1}::" in annotation
    row = "".join(renderer("csv")(results, RUN)).split("\r\n")[1]
    assert row.startswith(f'"notes.md",2,{points[0] + 1},2,{points[1] + 1},')


def test_long_lines_are_counted_in_pieces() -> None:
    """Bytes before places in, at and behind the borders of the pieces, in any order."""
    text = "é😀a" * 700
    positions = Utf8Positions(text)
    for at in (2100, 0, 511, 512, 513, 1023, 1024, 1025, 1600):
        assert positions.position(at) == (1, len(text[:at].encode()) + 1)


def utf_16(text: str) -> int:
    """Length in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def utf_8(text: str) -> int:
    """Length in bytes of UTF-8."""
    return len(text.encode())


def test_the_table_everybody_gets_wrong(make: Callable[..., Finding], document: Callable[..., DocumentResult]) -> None:
    """The line with an accent, an emoji, a combining mark and a tab before the span."""
    text = "é 😀 e\u0301\tBAD end"
    found = make(text, "BAD", "residue/reaction-bar")
    flat = json.loads("".join(renderer("jsonl")([document(text, [found])], RUN)))
    assert (8, 11) == (flat["location"]["column"], flat["end_location"]["column"])
    assert {"start": 9, "end": 12} == flat["utf16_column"]
    assert {"start": 12, "end": 15} == flat["byte_span"]
    assert (1, 9) == Utf16Positions(text).position(7)
    place = json.loads("".join(renderer("rdjsonl")([document(text, [found])], RUN)))["location"]["range"]
    assert (13, 16) == (place["start"]["column"], place["end"]["column"])
    assert "col=8,endColumn=11::" in "".join(renderer("github")([document(text, [found])], RUN))
    shown = window(text, Lines(text), found.span, 60)
    assert (10, 3) == (cells(shown.before), shown.carets)  # a tab is drawn as four cells
