"""Sentences end where they end, not at each full stop."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provlint.document import Document
from provlint.document.sentences import TERMINALS, ends_sentence, split_sentences


def sentences(text: str) -> list[str]:
    """The sentences of a plain paragraph."""
    return [text[start:end] for start, end in split_sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    "expected",
    [
        ["It rained.", "We left!", "Why?", "Nobody knows…"],
        ["Mr. Smith met Dr. J. R. Jones of St. Ives.", "They talked."],
        ["It costs 3.5 million, e.g. in the U.S. market.", "It did."],
        ["We live in the U.S. Army barracks."],
        ["He came from the U.S.", "The train was late."],
        ["“It rained.”", "She left."],
        ["“Really?” he asked.", "(It did.)", "Then he left."],
        ["He paused... and went on.", "Then he stopped..."],
        ["See v1.2.3 of foo.py now.", "It runs."],
        ["A claim.[1]", "Another one.[^2]", "End"],
        ["It was I.", "He knew."],
        ["*It rained.*", "**We left.**", "End."],
        ["He said: “We left.”", "‘Why?’", "Nobody knows."],
        ["1. It rained.", "Then we left."],
        ["Yahoo! is a firm.", "So it goes."],
        ["See no. 5 and fig. 3.", "They said no.", "It is art."],
        ["It belongs to Foo Ltd.", "The firm is old."],
        ["He works at Acme Inc. and at Foo Ltd. now.", "Bye."],
    ],
)
def test_english(expected: list[str]) -> None:
    """Abbreviations, initials, numbers, ellipses, quotations, footnotes."""
    assert sentences(" ".join(expected)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("雨が降った。私たちは去った！なぜ？", ["雨が降った。", "私たちは去った！", "なぜ？"]),
        ("彼は「雨だ。」と言った。終わり。", ["彼は「雨だ。」", "と言った。", "終わり。"]),
        ("बारिश हुई। हम चले गए।", ["बारिश हुई।", "हम चले गए।"]),
        ("هل أمطرت؟ نعم.", ["هل أمطرت؟", "نعم."]),
        ("Es regnete z.B. am Montag. Wir gingen.", ["Es regnete z.B. am Montag.", "Wir gingen."]),
    ],
)
def test_other_scripts(text: str, expected: list[str]) -> None:
    """Wide marks need no blank after them."""
    assert sentences(text) == expected


def test_paragraphs_bound_sentences() -> None:
    """A heading is no sentence, and an open paragraph does not run into the next."""
    text = "# A head\n\nIt rained\n\nWe left. See `a.b` and so on. End\n\n```\nx. y.\n```\n"
    document = Document(text, "a.md")
    assert [text[start:end] for start, end in document.sentences] == ["It rained", "We left.", "See `a.b` and so on.", "End"]


@given(st.text('aB .!?…。”")[1]^\n\0', max_size=60))
def test_sentences_cover_what_is_not_blank(text: str) -> None:
    """Nothing but blanks and masked characters stands between two sentences."""
    at = 0
    for start, end in split_sentences(text, 0, len(text)):
        assert not text[at:start].strip(" \n\0")
        assert start < end
        at = end
    assert not text[at:].strip(" \n\0")


@pytest.mark.parametrize(
    "text",
    ["It rained.", "Why?”", "(It did.)", "**It rained.**", "Done.[1]", "Done.[^note]", "Done. [2]", "Done.¹", "Done. {#id}",
     "He paused…", "雨が降った。", "降った。」", "हुई।", "نعم؟", "Done.  \n",
     *(f"x{mark}" for mark in TERMINALS)],
)  # fmt: skip
def test_finished(text: str) -> None:
    """Whatever closes after the mark."""
    assert ends_sentence(text)


@pytest.mark.parametrize(
    "text",
    ["", "in the AI a", "It rained,", "as follows:", "(Reuters)", "A. Smith", "“open", "word-", "3.5", "[1]", "**bold**", "***"],
)
def test_open(text: str) -> None:
    """What an editor would not print as the end."""
    assert not ends_sentence(text)
