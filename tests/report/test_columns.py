"""Positions in every unit: the marks of each format, applied to the text in that format's unit, give the span's text back."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from provlint.engine.result import DocumentResult, RunInfo
from provlint.finding import Finding, Fix, Span
from provlint.report import renderer
from provlint.report.positions import Utf16Positions

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


def test_the_table_everybody_gets_wrong(make: Callable[..., Finding], document: Callable[..., DocumentResult]) -> None:
    """The line with an accent, an emoji, a combining mark and a tab before the span."""
    text = "é 😀 e\u0301\tBAD end"
    found = make(text, "BAD", "residue/reaction-bar")
    flat = json.loads("".join(renderer("jsonl")([document(text, [found])], RUN)))
    assert (8, 11) == (flat["location"]["column"], flat["end_location"]["column"])
    assert {"start": 9, "end": 12} == flat["utf16_column"]
    assert {"start": 12, "end": 15} == flat["byte_span"]
    assert (1, 9) == Utf16Positions(text).position(7)
