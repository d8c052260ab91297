"""Places of all literal phrases of all selected rules in a document, found together.

Small documents go word by word: a phrase can only stand where its first word and its last do, so the document's word set picks
the few phrases worth a `str.find`. Large ones go through one automaton. Both give the same places (a property test holds them
to it).
"""

from __future__ import annotations

from provlint.document.tokens import first_word, is_word_char
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import TypeAlias

    from ahocorasick_rs import AhoCorasick

    from provlint.document import Document

    Heads: TypeAlias = Mapping[str, str]

SMALL = 64_000
"""Code points up to which the word-by-word way is used; it needs no automaton, whose building costs more than the search."""


class Occurrence(Record):
    """A literal phrase at `folded[start:end]`."""

    phrase: str
    start: int
    end: int


def by_first_word(phrases: Iterable[str]) -> Heads:
    """First word → the phrases that begin with it, one a line; under "" those that begin with no word.

    A rule's phrases are loaded in every run and few of them looked at: as lines they cost half of what they do one by one.
    """
    found: dict[str, list[str]] = {}
    for phrase in dict.fromkeys(phrases):
        found.setdefault(first_word(phrase), []).append(phrase)
    return {head: "\n".join(group) for head, group in found.items()}


class LiteralIndex:
    """Searches phrases (lower case, straight apostrophes) as whole words, for many owners at once.

    literals  owner → its phrases, as `by_first_word` gives them
    """

    def __init__(self, literals: Mapping[str, Heads]) -> None:
        self._literals = {owner: heads for owner, heads in literals.items() if heads}
        self._automaton: AhoCorasick | None = None
        self._phrases: list[str] = []
        self._owners: dict[str, list[str]] = {}

    def scan(self, document: Document) -> Mapping[str, Sequence[Occurrence]]:
        """Owner → places of its phrases, by start, then end. Owners without a place are absent."""
        folded = document.folded
        find = self._by_words if len(folded) <= SMALL else self._by_automaton
        found: dict[str, list[Occurrence]] = {}
        for owner, place in find(document):
            if _whole(folded, place.start, place.end):
                found.setdefault(owner, []).append(place)
        for places in found.values():
            places.sort(key=_order)
        return found

    def _by_words(self, document: Document) -> Iterator[tuple[str, Occurrence]]:
        folded = document.folded
        words = set(document.word_counts)
        if "'" in folded:
            # "the corporate" stands in "the corporate's" too: the parts of a word with apostrophes count as words as well.
            words.update([part for word in document.word_counts if "'" in word for part in word.split("'")])
        for owner, heads in self._literals.items():
            for head in heads.keys() & words | heads.keys() & {""}:
                for phrase in heads[head].split("\n"):
                    last = phrase[phrase.rfind(" ") + 1 :]
                    if last.isalpha() and last not in words:
                        continue
                    at = folded.find(phrase)
                    while at >= 0:
                        yield owner, Occurrence(phrase, at, at + len(phrase))
                        at = folded.find(phrase, at + 1)

    def _by_automaton(self, document: Document) -> Iterator[tuple[str, Occurrence]]:
        if self._automaton is None:
            from ahocorasick_rs import AhoCorasick

            for owner, heads in self._literals.items():
                for phrases in heads.values():
                    for phrase in phrases.split("\n"):
                        self._owners.setdefault(phrase, []).append(owner)
            self._phrases = list(self._owners)
            self._automaton = AhoCorasick(self._phrases)
        try:
            matches = self._automaton.find_matches_as_indexes(document.folded, overlapping=True)
        except UnicodeEncodeError:  # lone surrogates, which no UTF-8 file holds but a JSON line can
            matches = self._automaton.find_matches_as_indexes(_without_surrogates(document.folded), overlapping=True)
        for number, start, end in matches:
            phrase = self._phrases[number]
            for owner in self._owners[phrase]:
                yield owner, Occurrence(phrase, start, end)


def _whole(text: str, start: int, end: int) -> bool:
    """Whether no word goes on over either edge of `text[start:end]`."""
    before = start > 0 and _joins(text[start - 1]) and _joins(text[start])
    return not before and not (end < len(text) and _joins(text[end]) and _joins(text[end - 1]))


def _joins(char: str) -> bool:
    return char == "_" or is_word_char(char)


def _without_surrogates(text: str) -> str:
    return text.encode("utf-32", "surrogatepass").decode("utf-32", "replace")


def _order(place: Occurrence) -> tuple[int, int, str]:
    return place.start, place.end, place.phrase
