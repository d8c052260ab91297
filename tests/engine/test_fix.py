"""Repairs applied to a text."""

from __future__ import annotations

from provlint.engine.fix import apply
from provlint.finding import Fix, Span


def test_edits_do_not_move_each_other() -> None:
    """Offsets are those of the text before any edit."""
    fixes = [Fix(((Span(0, 3), "longer"),)), Fix(((Span(4, 7), ""), (Span(8, 8), "+")))]
    assert apply("one two three", fixes) == "longer  +three"


def test_of_two_that_overlap_the_first_is_made() -> None:
    """A fix is made whole or not at all."""
    fixes = [Fix(((Span(0, 5), "x"),)), Fix(((Span(4, 6), "y"), (Span(9, 10), "z")))]
    assert apply("0123456789", fixes) == "x56789"


def test_equal_deletions_are_made_once() -> None:
    """Two findings with one repair."""
    assert apply("abc", [Fix(((Span(1, 2), ""),)), Fix(((Span(1, 2), ""),))]) == "ac"
