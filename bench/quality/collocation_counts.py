"""Counts of words and word pairs: of web English from the package wordsegment, of clean development texts from beside the
checkout.

wordsegment 1.3.1 (Apache 2.0) ships the most frequent 333,000 words and 258,000 pairs of a trillion words of the web; what
is rarer than one pair in ten million it does not know. Clean texts add marks, apostrophes, and what news, speeches and
fiction hold.
"""

from __future__ import annotations

import math
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING
from zlib import crc32

from bench.quality.load import clean_samples, own_samples
from provlint.document import Document
from provlint.rules.spun import _english

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence
    from pathlib import Path

    from bench.quality.load import Data

WORDS = 1_024_908_267_229
"""Words that the web counts were taken from."""
SEEN = 3
"""Times that a pair must stand in clean texts to be known by them alone."""
STRENGTH = 4e6
"""Words that the web's probability of a pair weighs as many as, against the clean texts' own counts."""


class Counts:
    """Probabilities of words and pairs, as bytes and in the spelling of `provlint.rules.spun._english.words_of`."""

    def __init__(self, folder: Path, texts: Iterable[Sequence[bytes]]) -> None:
        self._words = {word.encode(): int(count) / WORDS for word, count in _rows(folder / "unigrams.txt")}
        pairs = ((tuple(pair.encode().split()), int(count)) for pair, count in _rows(folder / "bigrams.txt"))
        self._pairs = {(pair[0], pair[1]): count / WORDS for pair, count in pairs if len(pair) == 2}
        self._clean: Counter[tuple[bytes, bytes]] = Counter()
        self._clean_words: Counter[bytes] = Counter()
        for text in texts:
            self._clean.update(pairwise(text))
            self._clean_words.update(text)
        self._size = max(1, self._clean_words.total())

    def word(self, word: bytes) -> float:
        """The probability of a word; marks and contractions as in clean texts."""
        web = self._words.get(word, 0.0)
        return max(web, self._clean_words[word] / self._size if not word.isalpha() else 0.0)

    def phrase(self, phrase: str) -> float:
        """The probability of a word or phrase by the web counts."""
        words = phrase.encode().split()
        inner = math.prod(
            min(1.0, self._pairs.get(pair, _english.LEAST) / max(self.word(pair[0]), _english.WORD_FLOOR))
            for pair in pairwise(words)
        )
        return self.word(words[0]) * inner

    def levels(self, useful: Container[bytes]) -> tuple[dict[int, int], list[tuple[bytes, bytes]]]:
        """Key → level of every known pair with a useful word and of its words, for the filter; and these pairs."""
        known = self._pairs.keys() | {pair for pair, seen in self._clean.items() if seen >= SEEN}
        pairs = sorted(pair for pair in known if pair[0] in useful or pair[1] in useful)
        found = {}
        for word in sorted({word for pair in pairs for word in pair}):
            found[crc32(word, _english.ALONE)] = _level(self.word(word), _english.WORD_FLOOR, _english.WORD_STEP)
        for pair in pairs:
            found[_english.key_of(*pair)] = _level(self.pair(pair), _english.PAIR_FLOOR, _english.PAIR_STEP)
        return found, pairs

    def pair(self, pair: tuple[bytes, bytes]) -> float:
        """The probability of a pair."""
        web, seen = self._pairs.get(pair), self._clean[pair]
        # What only clean texts know was not rarer on the web than they say, or has marks, which the web counts lack.
        guess = web if web is not None else seen / self._size if not b"".join(pair).isalpha() else _english.UNKNOWN_PAIR
        return (seen + STRENGTH * guess) / (self._size + STRENGTH)


def clean_documents(data: Data) -> Iterator[tuple[str, list[bytes]]]:
    """Source and words of the clean English development documents and of our own clean ones but traps; copies are left out."""
    seen = set()
    for source, path, text in _clean_texts(data):
        if text[:400] not in seen:
            seen.add(text[:400])
            yield source, _english.words_of(Document(text, path).folded)


def _clean_texts(data: Data) -> Iterator[tuple[str, str, str]]:
    for sample in clean_samples(data):
        if sample.facts["lang"] == "en":
            yield sample.source, sample.path, sample.text
    for row in data.rows("bench"):
        yield row["id"].split("/")[0], row["id"], row["text"]
    for sample in own_samples(data, ()):
        if not sample.traps:
            yield sample.source, sample.path, sample.text


def _level(probability: float, floor: float, step: float) -> int:
    return min(15, max(0, round(math.log(max(probability, floor) / floor, step))))


def _rows(path: Path) -> Iterator[list[str]]:
    with path.open(encoding="utf-8") as lines:
        yield from (line.rstrip("\n").split("\t") for line in lines)
