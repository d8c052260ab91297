"""langdetect's detector with its loop over n-grams and languages written anew: faster, and the same to the last bit.

Of langdetect's own stay how a text is cleaned and cut into n-grams, the order of the draws, and the answer. Bits are the same
because each number goes through the same operations in the same order; tests/document/test_langdetect_tables.py compares them.

This relies on the insides of langdetect 1.0.9, the last version since 2021. Where its source is another, langdetect is asked as
it comes: dearer, and nothing else.
"""

from __future__ import annotations

from binascii import crc32
from operator import itemgetter

import langdetect
from langdetect import detector, detector_factory
from langdetect.lang_detect_exception import ErrorCode, LangDetectException

from provlint.document.langdetect_tables import Probabilities

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

KNOWN_SOURCE = {"langdetect.detector": 1784638576, "langdetect.detector_factory": 1462185897}
"""Module of langdetect 1.0.9 whose insides are relied on → CRC-32 of its source, line ends as `\\n`."""
LOOK = 5
"""Draws between two looks at whether a language is certain; the first look is after the first draw."""


def asker() -> Callable[[str], list[Any]]:
    """What tells the languages of a text as `langdetect.detect_langs` with the seed 0 does; raises what that raises."""
    try:
        factory = _Factory() if known_source() else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        factory = None
    if factory is None:
        langdetect.DetectorFactory.seed = 0
        return langdetect.detect_langs  # type: ignore[no-any-return]  # of an untyped package

    def ask(text: str) -> list[Any]:
        made = factory.create()
        made.append(text)
        return made.get_probabilities()  # type: ignore[no-any-return]  # of an untyped package

    return ask


def known_source() -> bool:
    """Whether the modules relied on are those of the known version. Raises OSError or TypeError where they are no files."""
    for module in (detector, detector_factory):
        with open(module.__file__, "rb") as file:
            if crc32(file.read().replace(b"\r\n", b"\n")) != KNOWN_SOURCE[module.__name__]:
                return False
    return True


class _Factory(detector_factory.DetectorFactory):  # type: ignore[misc]  # of an untyped package
    """Makes detectors that read `Probabilities`. Its seed is its own, so that another user of langdetect keeps theirs."""

    seed = 0

    def __init__(self) -> None:
        self.word_lang_prob_map = Probabilities(detector_factory.PROFILES_DIRECTORY)
        self.langlist = self.word_lang_prob_map.languages

    def _create_detector(self) -> _Detector:
        return _Detector(self)


class _Detector(detector.Detector):  # type: ignore[misc]  # of an untyped package
    """langdetect's detector with seven attempts of another make.

    Languages of which the text has no n-gram stay equal to each other, most of all where the text is a label, and are counted as
    one until all are summed up, in the order that langdetect sums them in.
    """

    def _detect_block(self) -> None:
        self.cleaning_text()
        grams = self._extract_ngrams()
        if not grams:
            raise LangDetectException(ErrorCode.CantDetectError, "No features in text.")
        present = {language for gram in set(grams) for language in self.word_lang_prob_map.languages_with(gram)}
        kept = sorted(present)
        absent = [language for language in range(len(self.langlist)) if language not in present]
        places = {language: place for place, language in enumerate(kept)} | dict.fromkeys(absent, len(kept))
        spread = itemgetter(*[places[language] for language in range(len(self.langlist))])
        factors = _Factors(self.word_lang_prob_map, [*kept, *absent[:1]])
        self.langprob = [0.0] * len(self.langlist)
        self.random.seed(self.seed)
        for _ in range(self.n_trial):
            alpha = self.alpha + self.random.gauss(0.0, 1.0) * self.ALPHA_WIDTH
            factors.begin(alpha / self.BASE_FREQ)
            shares = spread(self._attempt(grams, factors, spread))
            self.langprob = [total + share / self.n_trial for total, share in zip(self.langprob, shares, strict=True)]

    def _attempt(self, grams: list[str], factors: _Factors, spread: Callable[[list[float]], Sequence[float]]) -> list[float]:
        """The languages' shares after drawing n-grams, with a look after every fifth, until one is certain or patience ends."""
        below, count = self.random._randbelow, len(grams)  # noqa: SLF001 - what `choice` does, whose layer costs as much again
        initial = self._init_probability()
        drawn = factors[grams[below(count)]]
        products = [initial[language] * b for language, b in zip(factors.languages, drawn, strict=True)]
        for _ in range(self.ITERATION_LIMIT // LOOK):
            total = sum(spread(products))
            if max(products) / total > self.CONV_THRESHOLD:
                break
            drawn = [factors[grams[below(count)]] for _ in range(LOOK)]
            products = [a / total * b * c * d * e * f for a, b, c, d, e, f in zip(products, *drawn, strict=True)]
        total = sum(spread(products))
        return [product / total for product in products]


class _Factors(dict):  # type: ignore[type-arg]  # a dictionary's own lookup is the fastest
    """N-gram → what it multiplies the shares of the `languages` by in this attempt."""

    def __init__(self, numbers: Probabilities, languages: list[int]) -> None:
        super().__init__()
        self.languages = languages
        self._numbers = numbers
        self._kept: dict[str, list[float]] = {}
        self._weight = 0.0

    def begin(self, weight: float) -> None:
        """The next attempt, with another weight of what is unknown."""
        self.clear()
        self._weight = weight

    def __missing__(self, gram: str) -> list[float]:
        kept = self._kept.get(gram)
        if kept is None:
            numbers = self._numbers[gram]
            kept = self._kept[gram] = [numbers[language] for language in self.languages]
        weight = self._weight
        made = self[gram] = [weight + number for number in kept]
        return made
