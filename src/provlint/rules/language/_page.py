"""The units of a document that could be in another language: what the cheap gates let through.

Gates are there for precision: with a fast detector they save no time, yet without them every second clean document is hit
(catalogue figures in docs/decisions). They look at function words and at the document's own vocabulary, nothing else. What is
asked of every line is asked of sets of words, so that a line of ordinary prose costs a few microseconds.
"""

from __future__ import annotations

from provlint.document.function_words import words_of
from provlint.document.home import home_of
from provlint.document.tokens import only_words
from provlint.lazy import bisect_right, cached_property
from provlint.rules.language._evidence import may_convict, plain_may_convict
from provlint.rules.language._inline import is_set_apart, strange_sentences
from provlint.rules.language._units import LONG, Unit, find_places, make_unit, words_elsewhere

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from provlint.document import Document
    from provlint.document.home import Home

LOOKED_AT = 240
"""Code points of a line that the first gate reads."""
SURE, TRIES = 1_000_000, 5
"""What is told of a word instead of how often it stands in long lines, and places more at which it is looked for there."""
FEW = 4
"""Words up to which it is cheaper to look for them than to count all words of the document."""
BEHIND = " .,;:!?)"
"""What may stand behind a word that plainly ends there."""
PROSE_WORDS = 12
"""Words from which a line is prose; an eighth of own function words then settles it."""


class Page:
    """The units of a document with what the gates need.

    places   (start, end) of every unit
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._home = home_of(document.language)
        self._units: list[Unit] = []
        self._passed: list[int] = []
        """Numbers of short lines of which no unit was made: at home whatever stands elsewhere, or convicting nobody."""
        self._others: list[int] = []
        """Numbers of those that convict nobody, as names: asked only where another line may."""
        self.places, marks = find_places(document) if document.language else ([], [])
        self._read(marks)

    @cached_property
    def convicting(self) -> Sequence[Unit]:
        """The candidates that could be reported though no other is; most documents have none."""
        home = self._home
        return self._let_through([u for u in self._units if may_convict(u.text, home.strangers(u.words), home.language)])

    @cached_property
    def candidates(self) -> Sequence[Unit]:
        """All units that no gate holds back, in order."""
        convicting = {*self.convicting}
        others = [unit for unit in self._units if unit not in convicting]
        others += [unit for number in self._others for unit in self._unit(number)]
        return sorted((*convicting, *self._let_through(others)))

    def elsewhere(self, units: Sequence[Unit]) -> Mapping[str, int]:
        """Word of the units → how often it stands in long lines, as far as `words_elsewhere` needs to know."""
        return self._elsewhere(units, lambda unit: unit.words)

    def _read(self, marks: Iterable[str]) -> None:
        masked = self._document.masked
        for number, ((start, end), mark) in enumerate(zip(self.places, marks)):  # noqa: B905 - a mark for each place
            if end - start >= LONG:
                self._read_long(number, start, end)
            elif (
                "x" in mark
                or "m" in mark
                or "e" in mark
                or (
                    "s" in mark
                    and not (
                        3 * mark.count("s") <= len(mark) - mark.count("c") - mark.count(":") and _is_plain(masked[start:end])
                    )
                )
            ):
                self._read_short(number, start, end)
            else:
                self._passed.append(number)

    def _read_short(self, number: int, start: int, end: int) -> None:
        """Takes a short line among the units, or what has passed."""
        words, home = self._words_at(start, end), self._home
        english = words_of("en")
        if home.own is not english and not english.isdisjoint(words):
            self._units += self._unit(number)
            return
        strange = home.strangers(words)
        if strange:
            text = self._document.masked[start:end]
            plain = _is_plain(text)
            if not (plain and _is_plainly_home(words, strange, home.own)):
                if not plain or plain_may_convict(text.replace("\0", " "), words, strange, home.language):
                    self._units += self._unit(number)
                    return
                self._others.append(number)
        self._passed.append(number)

    def _words_at(self, start: int, end: int) -> Sequence[str]:
        """The words at a place, between blanks."""
        return only_words(self._document.folded[start:end]).split()

    def _read_long(self, number: int, start: int, end: int) -> None:
        """Takes a long line, or its sentences that do not read at home, among the units."""
        folded = self._document.folded[start:end]
        sentences = strange_sentences(folded, self._home)
        if sentences is None:
            self._units += self._unit(number)
            return
        masked = self._document.masked
        for first, last in sentences:
            if not is_set_apart(masked[start : start + first], masked[start + first : start + last]):
                unit = make_unit(self._document, number, start + first, start + last, inline=True)
                self._units += (unit,) if unit else ()

    def _unit(self, number: int) -> tuple[Unit, ...]:
        """The unit of a place, if it does not read at home."""
        start, end = self.places[number]
        if _reads_at_home(self._document.folded[start : min(end, start + LOOKED_AT)], self._home):
            return ()
        unit = make_unit(self._document, number, start, end)
        return (unit,) if unit else ()

    def _let_through(self, units: Iterable[Unit]) -> Sequence[Unit]:
        """Those of the units that are not at home."""
        units = [unit for unit in units if not _at_home(unit, self._home, {})]  # nor are they with nothing elsewhere
        elsewhere = self._elsewhere(units, lambda unit: self._home.strangers(unit.words)) if units else {}
        return [unit for unit in units if not _at_home(unit, self._home, elsewhere)] if any(elsewhere.values()) else units

    def _elsewhere(self, units: Sequence[Unit], words_of_unit: Callable[[Unit], Iterable[str]]) -> Mapping[str, int]:
        """Each word of the units → how often it stands in the document outside the short units: exact where it matters.

        Of the lines that have passed no units were made; it is done now where a word's answer depends on them.
        """
        inside = {word: 0 for unit in units for word in words_of_unit(unit)}
        _count(inside, (word for unit in self._units if unit.is_short for word in unit.words))
        long = [unit for unit in units if not unit.is_short]
        most = max([len(unit.words) for unit in long], default=0)
        needed: dict[str, int] = {}
        for unit in long:
            for word in unit.words:
                needed[word] = max(needed.get(word, 0), 1 + unit.words.count(word))
        found = self._counts(inside, needed)
        rest = {word for word, count in found.items() if 0 < count < SURE}
        if not rest:
            return found
        passed = dict.fromkeys(rest, 0)
        folded = self._document.folded
        texts = [(number, folded[slice(*self.places[number])]) for number in self._passed_with(rest)]
        places = [(number, only_words(text).split()) for number, text in texts]
        _count(passed, (word for _, own in places for word in own))
        open_ = {word for word, count in passed.items() if found[word] - count <= most}
        more = [unit for number, own in places if not open_.isdisjoint(own) for unit in self._unit(number)]
        inside = dict.fromkeys(open_, 0)
        _count(inside, (word for unit in more if unit.is_short for word in unit.words))
        return {word: count - inside.get(word, 0) for word, count in found.items()}

    def _passed_with(self, words: Collection[str]) -> Sequence[int]:
        """The numbers of passed lines in which any of the words stands, if only within another, in order; of more words all."""
        if len(words) > FEW:
            return self._passed
        folded, places = self._document.folded, self.places
        found: set[int] = set()
        for word in words:
            at = folded.find(word)
            while at >= 0:
                number = max(0, bisect_right(places, (at, len(folded))) - 1)
                end = places[number][1]
                if at + len(word) <= end:
                    found.add(number)
                    at = folded.find(word, end)
                else:
                    at = folded.find(word, at + 1)
        return sorted(found.intersection(self._passed))

    def _counts(self, inside: Mapping[str, int], needed: Mapping[str, int]) -> dict[str, int]:
        """Word → how often it stands in the document beyond the times that it is known to.

        `SURE` of a word that stands in long lines as often as is needed.
        """
        if "word_counts" in self._document.__dict__ or len(inside) > FEW:
            counts = self._document.word_counts
            return {word: counts.get(word, 0) - known for word, known in inside.items()}
        folded = self._document.folded
        found = dict.fromkeys(inside, 0)
        for word, known in inside.items():
            if self._stands_in_long(word, needed.get(word, 1)):
                found[word] = SURE
            elif folded.count(word) != known:
                found[word] = self._count_of(word) - known
        return found

    def _stands_in_long(self, word: str, times: int) -> bool:
        """Whether the word plainly stands in long lines so many times; it is looked for at few places more."""
        folded, places = self._document.folded, self.places
        at, length = folded.find(f" {word}") + 1, len(word)
        for _ in range(times + TRIES):
            if not at:
                break
            if folded[at + length : at + length + 1] in BEHIND:
                start, end = places[max(0, bisect_right(places, (at, len(folded))) - 1)]
                if start <= at < end and end - start >= LONG:
                    times -= 1
                    if not times:
                        return True
            at = folded.find(f" {word}", at) + 1
        return False

    def _count_of(self, word: str) -> int:
        """How often the word stands in the document."""
        if "word_counts" not in self._document.__dict__:
            text = f" {self._document.clean} "
            if f" {word} {word} " not in text:  # of which `str.count` would count every other
                return text.count(f" {word} ")
        return self._document.word_counts.get(word, 0)


def read_page(document: Document) -> Page:
    """The units of a document and those among them that may be foreign; none where the main language is unknown."""
    return Page(document)


def _count(counts: dict[str, int], words: Iterable[str]) -> None:
    """Counts those of the words that have a count."""
    for word in words:
        if word in counts:
            counts[word] += 1


def _reads_at_home(folded: str, home: Home) -> bool:
    """The first gate, on the raw words of a line's beginning: enough function words, or nothing but known words."""
    tokens, own, english = folded.split(), home.own, words_of("en")
    if len(tokens) >= PROSE_WORDS:
        # Spanish and Portuguese share function words, English has hardly any of others.
        return len(own.intersection(tokens)) >= max(3, len(tokens) // 8) and (own is english or home.mostly_known(tokens))
    if own is not english and not english.isdisjoint(tokens) and is_foreign_phrase(folded, own):
        return False
    return not home.unknown(tokens)


def _is_plain(text: str) -> bool:
    """Whether the text is in ASCII and without quotation marks."""
    return text.isascii() and '"' not in text


def _is_plainly_home(words: Sequence[str], strange: set[str], own: frozenset[str]) -> bool:
    """Whether a line of these words is at home, be its strange ones elsewhere in the document or not."""
    if 3 * sum(map(strange.__contains__, words)) > len(words) and 5 * sum(map(own.__contains__, words)) < 2 * len(words):
        return False
    words = [word for word in words if not word.isdigit()]
    return 3 * sum(map(strange.__contains__, words)) <= len(words) or (
        len(words) >= 3 and 5 * sum(map(own.__contains__, words)) >= 2 * len(words)
    )


def is_foreign_phrase(line: str, own: frozenset[str]) -> bool:
    """Whether a line of several words is an interface phrase, but not of the language with these function words."""
    from provlint.document.interface import MAX_LENGTH, normal_line, uses_of

    uses = uses_of(normal_line(line)) if len(line) <= MAX_LENGTH and " " in line.strip() else ()
    return bool(uses) and all(words_of(language) is not own for language, _ in uses)


def _at_home(unit: Unit, home: Home, elsewhere: Mapping[str, int]) -> bool:
    """Whether the unit's words are all the document's or the language's own."""
    words, own = unit.words, home.own
    if len(words) >= 3 and 5 * sum(map(own.__contains__, words)) >= 2 * len(words):
        return True
    if len(words) == 1 and words[0].isascii() and len(words[0]) <= 3:
        return True
    if own is not words_of("en") and words_of("en").intersection(words) and is_foreign_phrase(unit.text, own):
        return False
    away = home.strangers(words) - words_elsewhere(unit, elsewhere)
    strange = sum(map(away.__contains__, words))
    return not strange or (3 * strange <= len(words) and unit.text.isascii())
