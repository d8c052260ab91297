"""Words in company that they hardly keep in English, where another word would be at home: “advised reporters” for “told
reporters”.

A spinner looks words up alone, so each word it leaves is English and its neighbours are not its own. For each word r that
stands for others (`_replacements`) between x and y the weight is how much likelier the text is if a spinner put r for some
o than if a person wrote it, as natural logarithm: P(x o) · P(o y) · share(o→r) · SHARE against P(x r) · P(r y), on the side
or sides that tell more (`_english`). It is the logarithm of a likelihood ratio, so weights of independent places add up.

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
    from collections.abc import Iterator, Sequence

    from provlint.document import Document
    from provlint.rules.spun._english import English
    from provlint.rules.spun._replacements import Replacement, Replacements

SHARE = 0.25
"""Words that a spinner replaces, about, of those it could."""
LIGHTEST, HEAVIEST = 1.5, 6.0
"""Weights from which a word counts, and that it counts at most: the counts cannot tell rare from impossible."""
SINGLE_LETTERS = 2
"""Letters of words that are no replacements whatever the dictionary says."""


class Broken(Record):
    """A replacement `words[first:last]` in strange company `words[start:end]`, with its weight and its likeliest original."""

    start: int
    end: int
    first: int
    last: int
    original: str
    weight: float


class Collocation(Record):
    """A broken collocation of a document: `text` at `span` would be `likelier`; `entry` names what was put for what."""

    span: Span
    text: str
    likelier: str
    original: str
    entry: str
    weight: float


class Weigher:
    """Weighs words by what is known of English and of spinners."""

    def __init__(self, known: English, told: Replacements) -> None:
        self.english = known
        self.replacements = told

    def broken_words(self, words: Sequence[bytes]) -> list[Broken]:
        """The replacements among the words whose company is broken, in order; none overlaps another."""
        get = self.replacements.get
        found: list[Broken] = []
        for first, word in enumerate(words):
            if len(word) <= SINGLE_LETTERS:
                continue
            told = get(word)
            if told is None:
                continue
            best = self._weighed(words, first, first + 1, told) if told.originals else None
            for tail in told.longer:
                last = first + 1 + len(tail)
                if words[first + 1 : last] == tail:
                    longer = get(b" ".join(words[first:last]))
                    one = self._weighed(words, first, last, longer) if longer else None
                    if one and (best is None or one.weight > best.weight):
                        best = one
            if best and (not found or found[-1].last <= first or best.weight > found[-1].weight):
                if found and found[-1].last > first:
                    found.pop()
                found.append(best)
        return found

    def _weighed(self, words: Sequence[bytes], first: int, last: int, told: Replacement) -> Broken | None:
        """The replacement `words[first:last]`, if it weighs enough."""
        left = self._side(words[first - 1], told, 0) if first else {}
        right = self._side(words[last], told, 1) if last < len(words) else {}
        if not left and not right:
            return None
        inner = words[first:last]
        weights = [0.0, 0.0, 0.0]
        here, there, alone = 1.0, 1.0, 1.0
        if left:
            here = self._natural(words[first - 1], inner, 0)
            weights[0] = log(sum(left.values()) * SHARE / here)
        if right:
            there = self._natural(words[last], inner, 1)
            weights[1] = log(sum(right.values()) * SHARE / there)
        shared = {number: left[number] * right[number] / self._share(told, number) for number in left.keys() & right.keys()}
        if shared:
            alone = self._alone(inner)
            weights[2] = log(sum(shared.values()) * SHARE * alone / (here * there))
        weight = min(max(weights) - told.loss, HEAVIEST)
        if weight < LIGHTEST:
            return None
        number = weights.index(max(weights))
        told_by = (left, right, shared)[number]
        original = told.originals[max(told_by, key=told_by.__getitem__)][0]
        start, end = first - (number != 1), last + (number != 0)
        return Broken(start, end, first, last, b" ".join(original).decode(), weight)

    def _side(self, neighbour: bytes, told: Replacement, after: int) -> dict[int, float]:
        """Number of an original → probability that it stood beside the neighbour and was replaced; known pairs only."""
        key = crc32(neighbour)
        found: dict[int, float] = {}
        for number, (original, share) in enumerate(told.originals):
            level = self.english.level(crc32(neighbour, crc32(original[-1])) if after else crc32(original[0], key))
            if level >= 0:
                found[number] = PAIR[level] * share * (self._rest(original, after) if len(original) > 1 else 1.0)
        return found

    def _share(self, told: Replacement, number: int) -> float:
        """What the product of both sides holds once too often: the original's share and its own probability."""
        original, share = told.originals[number]
        return share * self._alone(original)

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
    """What is broken by counts alone, without any guard; places count in `english_words`. A view of a document."""
    return tuple(shipped_weigher().broken_words(document.view(english_words)))


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
                found[span] = Collocation(span, text, likelier, broken.original, f"{inner}={broken.original}", broken.weight)
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
