"""Words in company that they hardly keep in English, where another word would be at home: “advised reporters” for “told
reporters”.

A spinner looks words up alone, so each word it leaves is English and its neighbours are not its own. For each word r that
stands for others (`_replacements`) between x and y the weight is how much likelier the text is if a spinner put r for some
o than if a person wrote it, as natural logarithm: P(x o y) · share(o→r) · SHARE against P(x r y), by the probabilities of
pairs (`_english`); at least on one side o must be known to stand there, and r not. It is the logarithm of a likelihood
ratio, so weights of independent places add up.

`broken_words` is pure counting; `broken_collocations` is a view of a document, with the guards: names, quotations,
mentions.
"""

from __future__ import annotations

from math import log
from zlib import crc32

from provlint.document.mentions import is_mention
from provlint.document.tokens import is_word_char
from provlint.finding import Span
from provlint.record import Record
from provlint.rules.spun._english import PAIR, english, words_of
from provlint.rules.spun._replacements import replacements

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from provlint.document import Document
    from provlint.rules.spun._english import English
    from provlint.rules.spun._replacements import Replacement, Replacements

SHARE = 0.25
"""Words that a spinner replaces, about, of those it could."""
LIGHTEST, HEAVIEST = 1.5, 6.0
"""Weights from which a word counts, and that it counts at most: the counts cannot tell rare from impossible."""

SAMPLE, SPARSE = 240, 2.0
"""Words and marks looked at first in a text at least twice as long, and weight per 100 of them below which the rest is left
alone: spun texts have 12 and more."""


class Broken(Record):
    """A replacement `words[first:last]` in strange company `words[start:end]`, with its weight and its likeliest original."""

    start: int
    end: int
    first: int
    last: int
    original: str
    weight: float


class Collocation(Record):
    """A broken collocation of a document: `text` at `span` would be `likelier`; `entry` names what was put for what.

    quoted  whether it stands in somebody's quoted speech
    """

    span: Span
    text: str
    likelier: str
    original: str
    entry: str
    weight: float
    quoted: bool


class Weigher:
    """Weighs words by what is known of English and of spinners."""

    def __init__(self, known: English, told: Replacements) -> None:
        self.english = known
        self.replacements = told

    def broken_words(self, words: Sequence[bytes]) -> list[Broken]:
        """The replacements among the words whose company is broken, in order; none overlaps another."""
        get = self.replacements.get
        strange = self.english.strange(list(map(crc32, words[1:], map(crc32, words))))
        strange.append(0)
        found: list[Broken] = []
        after = 0
        for first, word in enumerate(words):
            before, after = after, strange[first]
            told = get(word)
            if told is None:
                continue
            best = self._weighed(words, first, first + 1, told, (before, after)) if (before or after) and told.originals else None
            if told.longer and first + 1 < len(words):
                for longer in told.longer.get(words[first + 1], ()):
                    one = self._longer(words, first, first + 1 + len(longer))
                    if one and (best is None or one.weight > best.weight):
                        best = one
            if best and (not found or found[-1].last <= first or best.weight > found[-1].weight):
                if found and found[-1].last > first:
                    found.pop()
                found.append(best)
        return found

    def is_sparse(self, words: Sequence[bytes]) -> bool:
        """Whether three samples of a long text have so little that is broken that the whole can have little more."""
        if len(words) < 2 * SAMPLE:
            return False
        third = SAMPLE // 3
        starts = (0, (len(words) - third) // 2, len(words) - third)
        parts = [words[start : start + third] for start in starts]
        return sum(one.weight for part in parts for one in self.broken_words(part)) * 100 < SPARSE * SAMPLE

    def _longer(self, words: Sequence[bytes], first: int, last: int) -> Broken | None:
        """The replacement of several words, if they stand there and weigh enough."""
        told = self.replacements.get(b" ".join(words[first:last]))
        return self._weighed(words, first, last, told, (1, 1)) if told and told.originals else None

    def _weighed(
        self, words: Sequence[bytes], first: int, last: int, told: Replacement, strange: tuple[int, int]
    ) -> Broken | None:
        """The replacement `words[first:last]`, if it weighs enough beside one of the neighbours it is strange to."""
        inner = words[first:last]
        best, side, sums = 0.0, -1, {}
        for after, neighbour in enumerate((words[first - 1 : first], words[last : last + 1])):
            if strange[after] and neighbour:
                shares = self._side(neighbour[0], told, after)
                if shares:
                    weight = log(sum(shares.values()) * SHARE / self._natural(neighbour[0], inner, after))
                    if weight > best:
                        best, side, sums = weight, after, shares
        if best - told.loss < LIGHTEST:
            return None
        other = words[last : last + 1] if side == 0 else words[first - 1 : first]
        joint = self._other_side(inner, other[0], told, 1 - side, sums) if other else 0.0
        weight = min(best + joint - told.loss, HEAVIEST)
        if weight < LIGHTEST:
            return None
        original = told.originals[max(sums, key=sums.__getitem__)][0]
        return Broken(first - (side == 0), last + (side == 1), first, last, b" ".join(original).decode(), weight)

    def _other_side(
        self, inner: Sequence[bytes], other: bytes, told: Replacement, after: int, sums: Mapping[int, float]
    ) -> float:
        """What the other neighbour adds to the weight, or takes from it where the replacement is more at home there."""
        known = self._side(other, told, after)
        total = 0.0
        for number, share in sums.items():
            original, rank = told.originals[number]
            beside = known.get(number, 0.0) / rank or self._natural(other, original, after)
            total += share * beside / self._alone(original)
        return log(total / sum(sums.values()) / (self._natural(other, inner, after) / self._alone(inner)))

    def _side(self, neighbour: bytes, told: Replacement, after: int) -> dict[int, float]:
        """Number of an original → probability that it stood beside the neighbour and was replaced; known pairs only."""
        key = crc32(neighbour)
        level_of, found = self.english.level, {}
        for number, (original, share) in enumerate(told.originals):
            level = level_of(crc32(neighbour, crc32(original[-1])) if after else crc32(original[0], key))
            if level >= 0:
                found[number] = PAIR[level] * share * (self._rest(original, after) if len(original) > 1 else 1.0)
        return found

    def _natural(self, neighbour: bytes, inner: Sequence[bytes], after: int) -> float:
        """The probability of the words beside the neighbour."""
        pair = (inner[-1], neighbour) if after else (neighbour, inner[0])
        return self.english.likely(*pair) * self._rest(inner, after)

    def _rest(self, phrase: Sequence[bytes], after: int) -> float:
        """The probability of a phrase's other words, given the first, or the last where the neighbour stands after it."""
        if len(phrase) < 2:
            return 1.0
        chain = self._chain(phrase)
        return chain * self.english.word(phrase[0]) / self.english.word(phrase[-1]) if after else chain

    def _alone(self, inner: Sequence[bytes]) -> float:
        return self.english.word(inner[0]) * self._chain(inner)

    def _chain(self, inner: Sequence[bytes]) -> float:
        """The probability of the further words of a phrase after its first."""
        found = 1.0
        for one, two in zip(inner, inner[1:], strict=False):  # noqa: RUF007 - itertools would be one more import
            found *= min(1.0, self.english.likely(one, two) / self.english.word(one))
        return found


def shipped_weigher() -> Weigher:
    """The weigher by the shipped files. Raises OSError or ValueError where one is missing or damaged."""
    return Weigher(english(), replacements())


def broken_words(document: Document) -> tuple[Broken, ...]:
    """What is broken by counts alone, without any guard; places count in `english_words`. A view of a document.

    Nothing where a sample of a long document shows that it has few.
    """
    words = document.view(english_words)
    weigher = shipped_weigher()
    return () if weigher.is_sparse(words) else tuple(weigher.broken_words(words))


def english_words(document: Document) -> list[bytes]:
    """The words and marks of a document, as the counts know them. A view of a document."""
    return words_of(document.folded)


def broken_collocations(document: Document) -> tuple[Collocation, ...]:
    """The broken collocations that the document uses and does not merely mention, in order; names are left out. A view."""
    words = document.view(english_words)
    plain = document.folded.replace("\n", " ")
    found: dict[Span, Collocation] = {}
    for broken in document.view(broken_words):
        before, inner, after = (
            b" ".join(words[start:end]).decode("utf-8", "surrogatepass")
            for start, end in ((broken.start, broken.first), (broken.first, broken.last), (broken.last, broken.end))
        )
        text = _joined(before, inner, after)
        for span in _places(plain, text):
            inside = Span(span.start + text.index(inner, len(before)), 0)
            inside = Span(inside.start, inside.start + len(inner))
            if span not in found and not _is_name(document.masked, span, inside) and not is_mention(document, span):
                likelier = _joined(before, broken.original, after)
                quoted = any(quotation.covers(span) for quotation in document.quotations)
                entry = f"{inner}={broken.original}"
                found[span] = Collocation(span, text, likelier, broken.original, entry, broken.weight, quoted)
    return tuple(found[span] for span in sorted(found))


def _joined(*parts: str) -> str:
    """The words with blanks between them, none before a mark or an 's."""
    text = ""
    for part in parts:
        text += f" {part}" if text and part and part[0].isalnum() and text[-1] not in "(“„«[" else part
    return text


def _places(plain: str, text: str) -> Iterator[Span]:
    """Where the text stands as whole words."""
    at = plain.find(text)
    while at >= 0:
        end = at + len(text)
        whole = not (at and is_word_char(plain[at - 1]) and is_word_char(text[0]))
        if whole and not (end < len(plain) and is_word_char(plain[end]) and is_word_char(text[-1])):
            yield Span(at, end)
        at = plain.find(text, at + 1)


def _is_name(masked: str, span: Span, inside: Span) -> bool:
    """Whether a capital shows a name: in the replacement inside a sentence, or in all words."""
    if not masked[inside.start].isupper():
        return False
    words = masked[span.start : span.end].split()
    before = masked[: inside.start].rstrip("\t\n\r “\"‘'(")
    if len(words) > 1 and not any(word[0].islower() for word in words):
        return True
    return bool(before) and before[-1] not in ".!?:\0"
