"""The line index breaks where editors do, and offsets survive the way through rows and columns."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provlint.document.lines import Lines, unify_breaks
from provlint.finding import Span

TEXTS = st.text("ab\r\n\u2028\u0085\x0b\x0c\0 😀", max_size=60)


@given(TEXTS)
def test_lines_break_at_cr_lf_and_both_only(text: str) -> None:
    """`str.splitlines` would also break at U+2028, U+0085, FF and VT."""
    lines = Lines(text)
    assert [text[start:end] for start, end in lines.spans()] == re.split(r"\r\n|\n|\r", text)
    assert len(lines) == len(re.split(r"\r\n|\n|\r", text))


@given(TEXTS)
def test_offset_round_trip(text: str) -> None:
    """Every offset, the end included, is where its row and column say."""
    lines = Lines(text)
    for at in range(len(text) + 1):
        row, column = lines.position(at)
        assert lines.offset(row, column) == at
        assert lines.row(at) == row


@given(TEXTS)
def test_unified_breaks_keep_offsets(text: str) -> None:
    """The scanners know LF only and still report the text's offsets."""
    flat = unify_breaks(text)
    assert len(flat) == len(text)
    assert "\r" not in flat
    assert flat.count("\n") == len(Lines(text)) - 1


def test_no_such_row() -> None:
    """A row beyond the text is the caller's mistake."""
    with pytest.raises(IndexError):
        Lines("a\nb").offset(3, 1)


def test_last_line_ending_in_cr() -> None:
    """A CR at the very end starts an empty last line."""
    assert Lines("a\r").spans() == [Span(0, 1), Span(2, 2)]
