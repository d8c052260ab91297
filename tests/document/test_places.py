"""Offsets are looked up among places as they would be by asking each."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from provlint.document import Document
from provlint.document.places import holding, is_named, is_quoted
from provlint.finding import Span

EDGES = st.lists(st.integers(0, 40), max_size=12).map(sorted)


@given(EDGES, st.integers(0, 45))
def test_the_place_that_holds_an_offset(edges: list[int], offset: int) -> None:
    """Places may touch, and may be empty: those hold nothing."""
    places = [Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=False)]
    slowly = [place for place in places if place.start <= offset < place.end]
    found = holding(places, offset)
    assert slowly == ([found] if found else [])


def test_a_place_that_a_quotation_covers() -> None:
    """Its marks are part of it; what reaches beyond it is not quoted."""
    document = Document("He said “no way” and “yes”.\n", "a.txt")
    assert [span.start for span in document.quotations] == [8, 21]
    assert is_quoted(document, Span(8, 16))
    assert is_quoted(document, Span(9, 11))
    assert not is_quoted(document, Span(9, 20))
    assert not is_quoted(document, Span(0, 2))
    assert not is_quoted(document, Span(16, 17))


def test_a_short_quotation_names_what_stands_in_it() -> None:
    text = 'A card that begins "Dear [Name]" is thrown away, and nobody asks the postman why it came.\n'
    at = text.index("[Name]")
    assert is_named(Document(text), Span(at, at + 6))
    spoken = text.replace(" is thrown", " said he and threw")
    assert is_named(Document(spoken), Span(at, at + 6)) is False
    letter = '"Dear [Name], we thank you."\n'
    at = letter.index("[Name]")
    assert not is_named(Document(letter), Span(at, at + 6))
    assert not is_named(Document("An «Anrede» is missing from the letter here."), Span(3, 11))
