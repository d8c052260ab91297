"""Places of all literal phrases of all selected rules in a document, found together.

Small documents go word by word: a phrase can only stand where its first word does, so the document's word set picks the few
phrases worth a `str.find`. Large ones go through one automaton. Both give the same places (a property test holds them to it).
"""

from __future__ import annotations

from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ahocorasick_rs import AhoCorasick

    from provlint.document import Document

SMALL = 64_000
"""Code points up to which the word-by-word way is used; it needs no automaton, whose building costs more than the search."""


class Occurrence(Record):
    """A literal phrase at `folded[start:end]`."""

    phrase: str
    start: int
    end: int


class LiteralIndex:
    """Searches phrases (lower case, straight apostrophes) as whole words, for many owners at once."""

    def __init__(self, literals: Mapping[str, Iterable[str]]) -> None:
        self._owners: dict[str, list[str]] = {}
        for owner, phrases in literals.items():
            for phrase in phrases:
                self._owners.setdefault(phrase, []).append(owner)
        self._heads: dict[str, list[str]] | None = None
        self._automaton: AhoCorasick | None = None
        self._phrases: list[str] = []

    def scan(self, document: Document) -> Mapping[str, Sequence[Occurrence]]:
        """Owner → places of its phrases, by start, then end. Owners without a place are absent."""
        folded = document.folded
        find = self._by_words if len(folded) <= SMALL else self._by_automaton
        found: dict[str, list[Occurrence]] = {}
        for place in find(document):
            if _whole(folded, place.start, place.end):
                for owner in self._owners[place.phrase]:
                    found.setdefault(owner, []).append(place)
        for places in found.values():
            places.sort(key=_order)
        return found

    def _by_words(self, document: Document) -> Iterator[Occurrence]:
        if self._heads is None:
            from provlint.document.tokens import first_word

            self._heads = {}
            for phrase in self._owners:
                self._heads.setdefault(first_word(phrase), []).append(phrase)
        folded = document.folded
        for head in self._heads.keys() & document.word_counts.keys() | self._heads.keys() & {""}:
            for phrase in self._heads[head]:
                at = folded.find(phrase)
                while at >= 0:
                    yield Occurrence(phrase, at, at + len(phrase))
                    at = folded.find(phrase, at + 1)

    def _by_automaton(self, document: Document) -> Iterator[Occurrence]:
        if self._automaton is None:
            from ahocorasick_rs import AhoCorasick

            self._phrases = list(self._owners)
            self._automaton = AhoCorasick(self._phrases)
        for number, start, end in self._automaton.find_matches_as_indexes(document.folded, overlapping=True):
            yield Occurrence(self._phrases[number], start, end)


def _whole(text: str, start: int, end: int) -> bool:
    """Whether no word goes on over either edge of `text[start:end]`."""
    before = start > 0 and _joins(text[start - 1]) and _joins(text[start])
    return not before and not (end < len(text) and _joins(text[end]) and _joins(text[end - 1]))


def _joins(char: str) -> bool:
    return char.isalnum() or char == "_"


def _order(place: Occurrence) -> tuple[int, int, str]:
    return place.start, place.end, place.phrase
