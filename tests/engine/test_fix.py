"""Repairs applied to a text."""

from __future__ import annotations

import time
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from provlint.engine.fix import apply, choose, composed, edited, moved
from provlint.finding import Fix, Span


def fix(*edits: tuple[int, int, str], safe: bool = False) -> Fix:
    """A fix of these edits."""
    return Fix(tuple((Span(start, end), text) for start, end, text in edits), safe=safe)


def test_edits_do_not_move_each_other() -> None:
    """Offsets are those of the text before any edit."""
    assert apply("one two three", [fix((0, 3, "longer")), fix((4, 7, ""), (8, 8, "+"))]) == "longer  +three"


def test_of_two_that_overlap_the_first_is_made() -> None:
    """A fix is made whole or not at all."""
    assert apply("0123456789", [fix((0, 5, "x")), fix((4, 6, "y"), (9, 10, "z"))]) == "x56789"


def test_of_two_that_overlap_the_safe_one_is_made() -> None:
    """Even where it comes later."""
    assert choose([fix((0, 5, "x")), fix((4, 6, "y"), safe=True)]) == (((4, 6, "y"),), (1,))


def test_equal_edits_are_made_once() -> None:
    """Two findings with one repair count as two that were repaired."""
    assert choose([fix((1, 2, "")), fix((1, 2, "")), fix((1, 2, ""), (2, 3, "x"))]) == (((1, 2, ""), (2, 3, "x")), (0, 1, 2))
    assert choose([fix((1, 2, "a")), fix((1, 2, "b")), fix()]) == (((1, 2, "a"),), (0,))
    assert choose([fix((1, 1, "a")), fix((1, 1, "b")), fix((1, 1, "a"))]) == (((1, 1, "a"),), (0, 2))


def test_neighbours_do_not_overlap() -> None:
    """What ends where another begins; an insertion stands before what begins there."""
    assert apply("abcd", [fix((1, 2, "")), fix((2, 3, "X")), fix((1, 1, "-"))]) == "a-Xd"
    assert apply("abcd", [fix((1, 3, "")), fix((2, 2, "-"))]) == "ad"


def test_fifty_thousand_fixes_take_no_quadratic_time() -> None:
    """Twice as many cost about twice the time."""

    def cost(number: int) -> float:
        fixes = [fix((3 * at, 3 * at + 2, ""), safe=True) for at in range(number)]
        start = time.process_time()
        assert apply("abc" * number, fixes) == "c" * number
        return time.process_time() - start

    cost(1000)
    assert min(cost(50_000) for _ in range(2)) < 8 * min(cost(12_500) for _ in range(2)) + 0.1


def test_where_a_span_stands_afterwards() -> None:
    """None where something in it has changed."""
    edits = ((2, 4, "xyz"), (6, 6, "!"), (9, 10, ""))
    assert moved(Span(0, 2), edits) == Span(0, 2)
    assert moved(Span(4, 6), edits) == Span(5, 7)
    assert moved(Span(6, 8), edits) == Span(8, 10)
    assert moved(Span(10, 12), edits) == Span(11, 13)
    assert moved(Span(3, 5), edits) is None
    assert moved(Span(5, 7), edits) is None
    assert moved(Span(6, 6), edits) is None
    assert moved(Span(0, 0), edits) == Span(0, 0)


@st.composite
def edits_of(draw: st.DrawFn, length: int) -> list[tuple[int, int, str]]:
    """Edits of a text of this length, in order, without overlaps."""
    cuts = sorted(draw(st.lists(st.integers(0, length), max_size=8, unique=True)))
    pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
    return [(start, end, draw(st.sampled_from(("", "X", "YZ", "wxyz")))) for start, end in pairs]


@given(st.data(), st.text("abcdefgh", max_size=30))
@settings(max_examples=300, deadline=None)
def test_composed_edits_do_what_both_do(data: st.DataObject, text: str) -> None:
    """One list of edits instead of two passes."""
    first = data.draw(edits_of(len(text)))
    between = edited(text, first)
    then = data.draw(edits_of(len(between)))
    both = composed(len(text), first, then)
    assert edited(text, both) == edited(between, then)
    assert all(one[1] <= other[0] for one, other in pairwise(both))


@given(st.data(), st.text("abcdefgh", min_size=1, max_size=30))
@settings(max_examples=200, deadline=None)
def test_what_is_chosen_goes_together(data: st.DataObject, text: str) -> None:
    """Every fix made is made whole; every other one is in the way of one that is."""
    fixes = [
        fix(*data.draw(edits_of(len(text)).filter(bool)), safe=data.draw(st.booleans()))
        for _ in range(data.draw(st.integers(1, 5)))
    ]
    choice = choose(fixes)
    assert list(choice.edits) == sorted(choice.edits)
    assert all(one[1] <= other[0] for one, other in pairwise(choice.edits))
    wanted = {(span.start, span.end, new) for number in choice.made for span, new in fixes[number].edits}
    assert wanted == set(choice.edits)
    assert choice.made
