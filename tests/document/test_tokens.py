"""Words are what people call words, apostrophes and combining marks included."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provlint.document import Document
from provlint.document.tokens import count_words, find_words, word_runs


@pytest.mark.parametrize(
    ("folded", "expected"),
    [
        ("don't stop, it's 3.5", ("don't", "stop", "it's", "3", "5")),
        ("'quoted' rock'n'roll ''x'' y'''z '", ("quoted", "rock'n'roll", "x", "y", "z")),
        ("a_b-c/d", ("a", "b", "c", "d")),
        ("cafe\u0301 हिन्दी", ("cafe\u0301", "हिन्दी")),
        ("код — это «слово»", ("код", "это", "слово")),
        ("a\0\0b\u00a0c", ("a", "b", "c")),
        ("", ()),
    ],
)
def test_words(folded: str, expected: tuple[str, ...]) -> None:
    """Runs of letters, digits and marks; apostrophes only inside."""
    assert find_words(folded) == expected


@given(st.text("aé1'_ \n\0-\u0301\u2003") | st.text())
def test_words_are_the_runs(text: str) -> None:
    """The blanking and splitting equals a scan of every character."""

    def word_char(char: str) -> bool:
        return char.isalnum() or (char >= "\u0300" and unicodedata.category(char)[0] == "M")

    expected, at = [], 0
    while at < len(text):
        end = at
        while end < len(text) and (
            word_char(text[end]) or (end > at and text[end] == "'" and word_char(text[end + 1 : end + 2] or " "))
        ):
            end += 1
        if end > at:
            expected.append(text[at:end])
        at = max(end, at + 1)
    assert list(find_words(text)) == expected


def test_counts() -> None:
    """Each word's number, and 0 is not stored for others."""
    assert dict(count_words(Document("The cat. THE end").words)) == {"the": 2, "cat": 1, "end": 1}


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("read more", ["read", "more"]),
        ("it's on", ["it", "s", "on"]),
        ("a_b", ["a", "b"]),
        ("[+", []),
        ("'tis", ["tis"]),
        ("", []),
        ("caf\u0301e x", ["caf\u0301e", "x"]),
    ],
)
def test_word_runs(phrase: str, expected: list[str]) -> None:
    """A phrase is looked up by what a document with it must hold."""
    assert word_runs(phrase) == expected
