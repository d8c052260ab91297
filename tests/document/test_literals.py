"""The two ways to find literal phrases agree, and find whole words only."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from provlint.document import Document
from provlint.document.literals import LiteralIndex, Occurrence, by_longest_word
from provlint.document.mask import fold

LETTERS = "abİé'’_-\u0301\u0301 \nक\u093f1"
TEXTS = st.text(LETTERS, max_size=60)
PHRASES = st.lists(st.text(LETTERS, min_size=1, max_size=6).map(fold), min_size=1, max_size=8)


def places(index: LiteralIndex, document: Document, way: str) -> list[Occurrence]:
    """All whole-word places that one of the two ways finds."""
    from provlint.document import literals

    find = getattr(index, way)
    found = [place for _, place in find(document) if literals._whole(document.folded, place.start, place.end)]
    return sorted(set(found))


@given(TEXTS, PHRASES)
@example("the corporate’s plan", ["the corporate"])
@example("a_b", ["a", "a_b", "b"])
@example("x'a", ["'a", "'"])
@example("a'b'a", ["b'a", "a"])
@example("\ud800\udc00 b", ["b"])
def test_both_ways_find_the_same_places(text: str, phrases: list[str]) -> None:
    """Which way is taken depends on the size of the document only."""
    index = LiteralIndex({"rule": by_longest_word(phrases)})
    document = Document(text)
    assert places(index, document, "_by_words") == places(index, document, "_by_automaton")


@given(TEXTS, PHRASES)
def test_word_by_word_misses_nothing(text: str, phrases: list[str]) -> None:
    """Against a search of every phrase at every place."""
    from provlint.document import literals

    document = Document(text)
    folded = document.folded
    expected = sorted(
        {
            Occurrence(phrase, at, at + len(phrase))
            for phrase in phrases
            for at in range(len(folded))
            if folded.startswith(phrase, at) and literals._whole(folded, at, at + len(phrase))
        }
    )
    assert places(LiteralIndex({"rule": by_longest_word(phrases)}), document, "_by_words") == expected


def test_owners_get_their_places_in_order() -> None:
    """Phrases may belong to several rules; rules without a place are absent."""
    index = LiteralIndex(
        {owner: by_longest_word(phrases) for owner, phrases in {"a": ["read more", "more"], "b": ["more"], "c": ["less"]}.items()}
    )
    document = Document("Read more, MORE!")
    found = index.scan(document)
    assert found == {
        "a": [Occurrence("read more", 0, 9), Occurrence("more", 5, 9), Occurrence("more", 11, 15)],
        "b": [Occurrence("more", 5, 9), Occurrence("more", 11, 15)],
    }


def test_large_documents_give_the_same() -> None:
    """The automaton takes over above 64,000 code points."""
    index = LiteralIndex({"a": by_longest_word(["the corporate"])})
    text = "x " * 40_000 + "the Corporate’s"
    assert index.scan(Document(text)) == {"a": [Occurrence("the corporate", 80_000, 80_013)]}
