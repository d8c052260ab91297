"""Quotations are found in the marks of many languages, and apostrophes are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provlint.document import Document


def quoted(text: str, path: str = "a.txt") -> list[str]:
    """The quotations of a text."""
    return [text[start:end] for start, end in Document(text, path).quotations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “we left” and ‘so what’ then.", ["“we left”", "‘so what’"]),
        ('He said "we left" and "why?" then.', ['"we left"', '"why?"']),
        ("He said 'we left' then.", ["'we left'"]),
        ("Er sagte „wir gehen“, dann ‚nein‘.", ["„wir gehen“", "‚nein‘"]),
        ("Er sagte »wir gehen« dann.", ["»wir gehen«"]),
        ("Il dit « on part » puis ‹ non ›.", ["« on part »", "‹ non ›"]),
        ("彼は「行く」と『言った』。", ["「行く」", "『言った』"]),
        ("“He said ‘no’ twice,” she said.", ["“He said ‘no’ twice,”"]),
        ("He said ``we left'' and `why' then.", ["``we left''", "`why'"]),
        ("It’s the boys’ and the girls’ turn.", []),
        ("It's the boys' and the girls' turn.", []),
        ("The ’90s, the ‘90s and others’ tales", []),
        ('A 5" disk and a 3" one.', []),
        ("An “open quote.\n\nAnother” paragraph.", []),
        ('An "open quote.\n\nAnother" paragraph.', []),
        ("“First paragraph goes on.\n\n“Second one ends.” So.", ["“First paragraph goes on.", "“Second one ends.”"]),
        ("“Wrapped\nquotation.” So.", ["“Wrapped\nquotation.”"]),
        ("“" + "a" * 3000 + "”", []),
    ],
)
def test_marks(text: str, expected: list[str]) -> None:
    """Each kind of mark, and the looks-alike."""
    assert quoted(text) == expected


def test_quote_blocks_and_code() -> None:
    """Markdown's quote blocks count, code does not."""
    assert quoted('> we left\n> at noon\n\nHe said `"x"`.\n', "a.md") == ["we left\n> at noon"]


@given(st.text("ab “”‘’'\"„«»「」\n>", max_size=80), st.sampled_from(["a.md", "a.txt"]))
def test_quotations_are_ordered(text: str, path: str) -> None:
    """No overlaps, nothing outside the text, no blank line inside."""
    end = 0
    for start, stop in Document(text, path).quotations:
        assert end <= start < stop <= len(text)
        assert "\n\n" not in text[start:stop]
        end = stop
