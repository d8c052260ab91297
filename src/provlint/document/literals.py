"""Places of all literal phrases of all selected rules in a document, found together.

Small documents go word by word: a phrase can only stand where all of its words do, so the document's word set picks the few
phrases worth a `str.find`: those whose longest word it has, which is mostly their rarest. Large ones go through one automaton,
as do all documents of a long run. Both give the same places (a property test holds them to it).
"""

from __future__ import annotations

from provlint.document.tokens import is_word_char, word_runs
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import TypeAlias

    from ahocorasick_rs import AhoCorasick

    from provlint.document import Document

    Heads: TypeAlias = Mapping[str, str]

SMALL = 64_000
"""Code points of a document, and of all before it, up to which the word-by-word way is used: it takes .27 ms for 4,600 code
points and the automaton .04, but that costs 5 ms to load and build."""


class Search:
    """Where texts stand in `Document.lowered`, all of them found in one pass by one automaton, made when first asked for.

    One pass for the literals and the gates of a run takes 31 ms for 2.3 MB, a pass for each of the two 51.
    """

    def __init__(self) -> None:
        self._sources: list[Callable[[], Iterable[str]]] = []
        self._texts: list[str] = []
        self._read = 0
        self._known: dict[frozenset[str], bool] = {}
        self._automaton: AhoCorasick | None = None

    def add(self, texts: Callable[[], Iterable[str]]) -> None:
        """Takes texts (lower case, straight apostrophes) into the search; `texts` is called when the automaton is made."""
        self._sources.append(texts)

    def begin(self, document: Document) -> None:
        """Says that another document begins: what the automaton is worth depends on how much is read."""
        self._read += len(document.text)

    def pays(self, document: Document) -> bool:
        """Whether so much has been read, or is to be in this document, that the automaton is worth its making."""
        return max(self._read, len(document.text)) > SMALL

    def starts(self, document: Document) -> Mapping[str, Sequence[int]]:
        """Each text that stands in the document → where, in order."""
        return document.view(self._find)

    def knows(self, texts: frozenset[str]) -> bool:
        """Whether all of the texts are searched for; the automaton has been made."""
        if texts not in self._known:
            self._known[texts] = texts.issubset(self._texts)
        return self._known[texts]

    def _find(self, document: Document) -> Mapping[str, Sequence[int]]:
        if self._automaton is None:
            self._texts = list(dict.fromkeys(text for source in self._sources for text in source()))
            if not self._texts:
                return {}
            self._automaton = automaton_of(self._texts)
        texts: Sequence[str] = self._texts
        found: dict[str, list[int]] = {}
        for number, start, _ in matches_of(self._automaton, document.lowered):
            text = texts[number]
            if text in found:
                found[text].append(start)
            else:
                found[text] = [start]
        return found


class Occurrence(Record):
    """A literal phrase at `folded[start:end]`."""

    phrase: str
    start: int
    end: int


def by_longest_word(phrases: Iterable[str]) -> Heads:
    """Longest word → the phrases that have it, one a line; under "" those that have no word.

    A rule's phrases are loaded in every run and few of them looked at: as lines they cost half of what they do one by one.
    """
    found: dict[str, list[str]] = {}
    for phrase in dict.fromkeys(phrases):
        head = phrase if phrase.isalnum() else max(word_runs(phrase), key=len, default="")
        found.setdefault(head, []).append(phrase)
    return {word: "\n".join(group) for word, group in found.items()}


class LiteralIndex:
    """Searches phrases (lower case, straight apostrophes) as whole words, for many owners at once.

    literals  owner → its phrases, as `by_longest_word` gives them
    search    what finds them in long runs; it may look for other texts as well
    """

    def __init__(self, literals: Mapping[str, Heads], search: Search | None = None) -> None:
        self._literals = {owner: heads for owner, heads in literals.items() if heads}
        self._owners: dict[str, list[str]] = {}
        self._search = search or Search()
        self._search.add(self._phrases)

    def scan(self, document: Document) -> Mapping[str, Sequence[Occurrence]]:
        """Owner → places of its phrases, by start, then end. Owners without a place are absent."""
        find = self._by_automaton if self._search.pays(document) else self._by_words
        found: dict[str, list[Occurrence]] = {}
        for owner, place in find(document):
            found.setdefault(owner, []).append(place)
        for places in found.values():
            places.sort(key=_order)
        return found

    def _by_words(self, document: Document) -> Iterator[tuple[str, Occurrence]]:
        folded = document.folded
        words = set(document.word_counts)
        often = {word for word, count in document.word_counts.items() if count > 1} | {""}
        if "'" in folded:
            # "the corporate" stands in "the corporate's" too: the parts of a word with apostrophes count as words as well.
            parts = [part for word in document.word_counts if "'" in word for part in word.split("'")]
            words.update(parts)
            often.update(parts)
        for owner, heads in self._literals.items():
            for head in heads.keys() & words | heads.keys() & {""}:
                for phrase in _standing(heads[head], words):
                    at = folded.find(phrase)
                    while at >= 0:
                        if _whole(folded, at, at + len(phrase)):
                            yield owner, Occurrence(phrase, at, at + len(phrase))
                            if head not in often:
                                break  # the phrase can stand but once
                        at = folded.find(phrase, at + 1)

    def has_searched(self, document: Document) -> bool:
        """Whether one search finds all texts of the run in the document: then `standing` is told at once."""
        return self._search.pays(document)

    def standing(self, document: Document, texts: frozenset[str]) -> Mapping[str, Sequence[int]] | None:
        """Each of the texts that stands in `lowered`, within words too → where; None where it would have to be searched for."""
        if not self._search.pays(document):
            return None
        found = self._search.starts(document)
        # Few texts stand in a document; the view of keys would go through all that are asked for.
        return {text: found[text] for text in texts.intersection(found)} if self._search.knows(texts) else None

    def _by_automaton(self, document: Document) -> Iterator[tuple[str, Occurrence]]:
        folded, found = document.folded, self._search.starts(document)
        for phrase in found.keys() & self._owners.keys():
            for start in found[phrase]:
                # What is searched is the text without a mask.
                if folded.startswith(phrase, start) and _whole(folded, start, start + len(phrase)):
                    place = Occurrence(phrase, start, start + len(phrase))
                    for owner in self._owners[phrase]:
                        yield owner, place

    def _phrases(self) -> Iterable[str]:
        """All phrases; from now on it is known whose they are."""
        for owner, heads in self._literals.items():
            for phrases in heads.values():
                for phrase in phrases.split("\n"):
                    self._owners.setdefault(phrase, []).append(owner)
        return self._owners


def automaton_of(phrases: Sequence[str]) -> AhoCorasick:
    """An automaton that finds the phrases, which it numbers from 0; needs one phrase at least."""
    from ahocorasick_rs import AhoCorasick

    return AhoCorasick(phrases)


def matches_of(automaton: AhoCorasick, text: str) -> Sequence[tuple[int, int, int]]:
    """Number, start and end of each place of its phrases in the text, overlapping ones too."""
    try:
        return automaton.find_matches_as_indexes(text, overlapping=True)
    except UnicodeEncodeError:  # lone surrogates, which no UTF-8 file holds but a JSON line can
        return automaton.find_matches_as_indexes(_without_surrogates(text), overlapping=True)


def places_in(text: str, wanted: Iterable[str]) -> list[int]:
    """Where any of the wanted texts stands in the text, in order."""
    found = []
    for one in wanted:
        at = text.find(one)
        while at >= 0:
            found.append(at)
            at = text.find(one, at + 1)
    return sorted(found)


def _standing(phrases: str, words: set[str]) -> list[str]:
    """Those of the phrases, which stand one a line, of which all words are among the words."""
    plain = phrases.replace("\n", "").replace(" ", "").isalnum()  # mostly; then there is no need to ask it of each
    return [phrase for phrase in phrases.split("\n") if words.issuperset(phrase.split() if plain else word_runs(phrase))]


BESIDE = " \n.,"
"""What mostly stands beside a word, and in none."""


def _whole(text: str, start: int, end: int) -> bool:
    """Whether no word goes on over either edge of `text[start:end]`."""
    if text[start - 1 : start] in BESIDE and text[end : end + 1] in BESIDE:  # at an edge of the text nothing stands there
        return True
    before = start > 0 and _joins(text[start - 1]) and _joins(text[start])
    return not before and not (end < len(text) and _joins(text[end]) and _joins(text[end - 1]))


def _joins(char: str) -> bool:
    return char == "_" or is_word_char(char)


def _without_surrogates(text: str) -> str:
    return text.encode("utf-32", "surrogatepass").decode("utf-32", "replace")


def _order(place: Occurrence) -> tuple[int, int, str]:
    return place.start, place.end, place.phrase
