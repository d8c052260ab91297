"""The frame: whatever the line, it fits, shows the span's start and has its carets right under it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from provlint.document.lines import Lines
from provlint.finding import Span
from provlint.report.frame import window
from provlint.report.width import cells

PIECES = ["the", "heron", "e\u0301tude", "漢字", "😀", "\t", "\x1b[2J", "\u202e", "a" * 60, "##[x]"]
WORDS = st.lists(st.sampled_from(PIECES), max_size=60)


@given(WORDS, st.integers(0, 400), st.integers(0, 400), st.integers(30, 120))
@settings(max_examples=500, deadline=None)
def test_fits_and_marks(words: list[str], start: int, length: int, width: int) -> None:
    """Never wider than asked for; the marked text begins and ends as the span does unless it is escaped."""
    text = " ".join(words)
    start = min(start, len(text))
    span = Span(start, min(start + length, len(text)))
    shown = window(text, Lines(text), span, width)
    assert cells(shown.before + shown.marked + shown.after) <= width
    assert max(cells(shown.marked), 1) == shown.carets
    plain = text[span.start : span.end].isprintable() and "##" not in text
    if plain:
        head, ellipsis, tail = shown.marked.partition("…")
        assert text[span.start : span.end].startswith(head.rstrip() if ellipsis else head)
        assert text[span.start : span.end].endswith(tail.lstrip())


def draw(text: str, marked: str, width: int = 60) -> list[str]:
    """The two lines of a frame."""
    start = text.index(marked)
    shown = window(text, Lines(text), Span(start, start + len(marked)), width)
    return [shown.before + shown.marked + shown.after, " " * cells(shown.before) + "^" * shown.carets]


PROSE = (
    "The meadow behind the old mill had been left alone for a decade, and in that time the grass had grown to the height of "
    "a child, which nobody minded."
)


def test_short_line_is_shown_whole() -> None:
    """Nothing is left out of a line that fits."""
    assert ["Nobody has {filled} this.", "           ^^^^^^^^"] == draw("Nobody has {filled} this.", "{filled}")


def test_cut_at_words() -> None:
    """A long line is cut at blanks on both sides."""
    assert [
        "… for a decade, and in that time the grass had grown to …",
        "                            ^^^^",
    ] == draw(PROSE, "time")


def test_at_the_ends() -> None:
    """At the line's beginning and end the other side takes the room."""
    assert [
        "The meadow behind the old mill had been left alone for a …",
        "    ^^^^^^",
    ] == draw(PROSE, "meadow")
    assert [
        "… had grown to the height of a child, which nobody minded.",
        "                                                   ^^^^^^^",
    ] == draw(PROSE, "minded.")


def test_wide_span_shows_its_start() -> None:
    """A long span leaves room for what stands before it, and shows how it begins and ends."""
    assert [
        "… meadow behind the old mill had been left … nobody minded.",
        "                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
    ] == draw(PROSE, PROSE[PROSE.index("mill") :])
    shown, carets = draw(PROSE, PROSE[4:100])
    assert shown.startswith("The meadow behind the")
    assert shown.endswith("…")
    assert carets.startswith("    ^")


def test_carets_stand_under_wide_and_combining_characters() -> None:
    """Two cells for wide, none for combining characters, four for a tab, eight for what is shown by number."""
    assert ["e\u0301 漢    BAD", "        ^^^"] == draw("e\u0301 漢\tBAD", "BAD")
    assert ["e\u0301 漢 字 x", "  ^^^^^"] == draw("e\u0301 漢 字 x", "漢 字")
    assert ["a<U+200B>b", " ^^^^^^^^"] == draw("a\u200bb", "\u200b")


def test_lines_of_a_long_span_are_counted() -> None:
    """A span over lines says how many follow; its own last line break is none."""
    text = "one\r\ntwo\r\nthree"
    assert [2, 0, 1] == [window(text, Lines(text), Span(*span), 60).more for span in ((0, 15), (0, 5), (0, 6))]


def test_huge_line_costs_nothing() -> None:
    """Only the neighbourhood of the span is looked at."""
    text = "word " * 400_000
    shown = window(text, Lines(text), Span(1_000_000, 1_000_004), 60)
    assert "… word word word word word word word word word word word …" == shown.before + shown.marked + shown.after
