"""Positions in every unit, excerpts and fingerprints."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provlint.document import Document
from provlint.document.read import Source
from provlint.engine import fingerprints as module
from provlint.engine.fingerprints import identity
from provlint.engine.place import Remark, place
from provlint.finding import WHOLE_DOCUMENT, Finding, Hit, Span

TEXTS = st.text(st.sampled_from("aé😀e\u0301\u4e2d \t\r\n\u2028\x85"), max_size=1500)


def placed(text: str, *spans: Span, source: Source | None = None) -> tuple[Finding, ...]:
    """The findings at the spans."""
    return place(Document(text, "a.txt", source=source), [Remark("a/b", "warning", "found", Hit(span)) for span in spans])


def test_the_line_that_everybody_gets_wrong() -> None:
    """The catalogue's example: each unit counts the same span differently."""
    text = "é 😀 e\u0301\tBAD end"
    at = text.index("BAD")
    (finding,) = placed(text, Span(at, at + 3))
    assert (finding.column, finding.end_column) == (8, 11)
    assert finding.utf16_column == (9, 12)
    assert finding.byte_span == (12, 15)


@given(TEXTS, st.data())
def test_every_unit_names_the_same_text(text: str, data: st.DataObject) -> None:
    """Slicing the text by rows and columns, by bytes and by UTF-16 units gives what stands at the span."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    (finding,) = placed(text, Span(start, end))
    lines = Document(text).lines
    assert lines.offset(finding.line, finding.column) == start
    assert lines.offset(finding.end_line, finding.end_column) == end
    assert text.encode()[slice(*finding.byte_span)].decode() == text[start:end]
    row = text[lines.starts[finding.line - 1] :].encode("utf-16-le")
    assert row[: 2 * (finding.utf16_column[0] - 1)].decode("utf-16-le") == text[lines.starts[finding.line - 1] : start]
    assert finding.excerpt == text[start:end][:200]


def test_a_byte_order_mark_takes_bytes_but_no_column() -> None:
    """Offsets in bytes are those of the file; columns begin behind the mark."""
    (finding,) = placed("bad", Span(0, 3), source=Source("utf-8", 3))
    assert finding.byte_span == (3, 6)
    assert finding.column == 1


def test_equal_findings_have_fingerprints_of_their_own() -> None:
    """The ordinal tells equal words with equal neighbours apart."""
    text = "x bad y\n" * 3
    found = placed(text, *(Span(at, at + 3) for at in (2, 10, 18)))
    assert len({finding.fingerprint for finding in found}) == 3
    assert all(len(finding.fingerprint) == 32 for finding in found)


PARAGRAPHS = ("BAD begins it, and", "then comes BAD in the middle", "and the last one ends BAD")


def fingerprints(text: str) -> list[str]:
    """Those of every BAD in the text."""
    starts = [at for at in range(len(text)) if text.startswith("BAD", at)]
    return [finding.fingerprint for finding in placed(text, *(Span(at, at + 3) for at in starts))]


@given(
    st.permutations(PARAGRAPHS),
    st.lists(
        st.tuples(st.integers(0, 3), st.sampled_from(["A new one.", "It is not bad at all.", "中文没有空格" * 9])), max_size=4
    ),
    st.sampled_from(["\n\n", "\r\n\r\n", "\r\r", "\n \t\n\n"]),
    st.sampled_from([" ", "\n", "  \t ", "\r\n  ", " " * 15]),
)
def test_a_fingerprint_survives_a_move(order: list[str], besides: list[tuple[int, str]], between: str, blank: str) -> None:
    """Paragraphs change places, others come in between, lines are wrapped anew: each BAD keeps its fingerprint."""
    paragraphs = [paragraph.replace(" ", blank) for paragraph in order]
    for at, paragraph in besides:
        paragraphs.insert(at, paragraph)
    assert sorted(fingerprints(between.join(paragraphs))) == sorted(fingerprints("\n\n".join(PARAGRAPHS)))


def test_a_fingerprint_is_that_of_its_words() -> None:
    """Other neighbours in the paragraph make another one; words further off do not."""
    (known,) = fingerprints("first come the eight or nine words of a long line, then BAD ones follow in the same long line")
    assert fingerprints("here come the eight or nine words of a long line, then BAD ones follow in the other one") == [known]
    assert fingerprints("first come the eight or nine words of a long line, and BAD ones follow in the same long line") != [known]


@given(st.integers(1, 6))
def test_equals_are_numbered(number: int) -> None:
    """With one of them gone the others keep the fingerprints of as many as are left; the first has the identity."""
    text = "\n\n".join(["a BAD one"] * number)
    assert fingerprints(text) == fingerprints("\n\n".join(["a BAD one"] * 6))[:number]
    assert fingerprints(text)[0] == identity("a/b", text, Span(2, 5))


def test_the_whole_document_stands_at_the_top() -> None:
    """1:1, without extent."""
    (finding,) = placed("text", WHOLE_DOCUMENT)
    assert (finding.line, finding.column, finding.end_line, finding.end_column) == (1, 1, 1, 1)


def test_equal_findings_are_worked_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fifty thousand of them are a document of half a megabyte; each has a fingerprint of its own all the same."""
    calls: list[str] = []
    normal = module._normal

    def counting(text: str) -> str:
        calls.append(text)
        return normal(text)

    monkeypatch.setattr(module, "_normal", counting)
    text = "&amp;amp; " * 5000
    findings = placed(text, *(Span(at, at + 9) for at in range(0, len(text), 10)))
    assert len({finding.fingerprint for finding in findings}) == 5000
    assert len(calls) < 3 * 50  # those near the ends have other surroundings


def test_many_surroundings_are_forgotten_and_told_apart_all_the_same() -> None:
    """What is remembered does not grow with the document, and changes no fingerprint."""
    text = "".join(f"word{number} here\n\n" for number in range(600)) * 2
    spans = [Span(match.start(), match.end()) for match in re.finditer("here", text)]
    together = [finding.fingerprint for finding in placed(text, *spans)]
    assert len(set(together)) == 1200
    assert together[:600] == [identity("a/b", text, span) for span in spans[:600]]
