"""Spins clean texts word by word, as three families of spinners do: training documents of `spun/likely-spun`.

Each spun text has its original beside it, so that a model trained on both learns words and not subjects.
"""

from __future__ import annotations

from functools import cache
from random import Random
from typing import TYPE_CHECKING, TypeAlias

from bench.quality.load import ROOT
from provlint.document.tokens import find_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    Phrase: TypeAlias = tuple[str, ...]
    Dictionary: TypeAlias = dict[str, list[tuple[Phrase, list[Phrase]]]]
    """First word → what begins with it, the longest first, each with what may stand for it."""

WORDS = ROOT / "bench" / "quality" / "spun_words.tsv"
LEXICON = ROOT / "rules" / "spun" / "substitutions.tsv"

RATES = (0.08, 0.15, 0.3)
"""Shares of the known words that a text loses. Low ones: from (.3, .5, .7) a model learns the loudest words and no others, and
cross-validated recall on 300 words fell from .92 to .83; between (.05, .1, .2) and (.15, .3, .45) it does not change."""

STEADY = 0.85
"""How often a word that is replaced in a text is replaced where it stands once more."""


def spin(words: Sequence[str], family: str, seed: int) -> list[str]:
    """The words as a spinner of the family leaves them; the same seed gives the same."""
    random, dictionary = Random(seed), dictionaries()[family]  # noqa: S311 - no secret depends on it
    rate = RATES[int(random.random() * len(RATES))]
    chosen: dict[Phrase, Phrase | None] = {}
    spun: list[str] = []
    at = 0
    while at < len(words):
        found = _phrase_at(words, at, dictionary)
        if found is None:
            spun.append(words[at])
            at += 1
            continue
        original, others = found
        if original not in chosen:
            chosen[original] = others[int(random.random() * len(others))] if random.random() < rate else None
        put = chosen[original]
        spun += put if put and random.random() < STEADY else original
        at += len(original)
    return spun


def _phrase_at(words: Sequence[str], at: int, dictionary: Dictionary) -> tuple[Phrase, list[Phrase]] | None:
    for original, others in dictionary.get(words[at], ()):
        if tuple(words[at : at + len(original)]) == original:
            return original, others
    return None


@cache
def dictionaries() -> dict[str, Dictionary]:
    """The dictionary of each family, of single words and of phrases."""
    made: dict[str, dict[Phrase, dict[Phrase, None]]] = {}
    for family, original, spun in (*_words(), *_lexicon()):
        made.setdefault(family, {}).setdefault(original, {})[spun] = None
    return {family: _by_first(entries) for family, entries in made.items()}


def _by_first(entries: dict[Phrase, dict[Phrase, None]]) -> Dictionary:
    indexed: Dictionary = {}
    for original in sorted(entries, key=lambda phrase: (-len(phrase), phrase)):
        indexed.setdefault(original[0], []).append((original, sorted(entries[original])))
    return indexed


def _words() -> Iterator[tuple[str, Phrase, Phrase]]:
    for family, original, variants in _rows(WORDS):
        for variant in variants.split(" / "):
            yield family, _split(original), _split(variant)


def _lexicon() -> Iterator[tuple[str, Phrase, Phrase]]:
    """What the lexicon of `spun/substituted-phrase` puts for what, without the words on either side that stay as they are."""
    for original, spun, family, *_ in _rows(LEXICON):
        before, after = _split(original), _split(spun)
        if family == "grammar" or before == after or not before or not after:
            continue
        if len(before) == len(after):
            yield from ((family, (old,), (new,)) for old, new in zip(before, after, strict=True) if old != new)
        else:
            yield family, *_changed(before, after)


def _changed(before: Phrase, after: Phrase) -> tuple[Phrase, Phrase]:
    """The middles that differ, or the whole phrases where one has no middle."""
    least = min(len(before), len(after))
    head = next((at for at in range(least) if before[at] != after[at]), least)
    tail = next((at for at in range(least - head) if before[-1 - at] != after[-1 - at]), least - head)
    middles = before[head : len(before) - tail], after[head : len(after) - tail]
    return middles if all(middles) else (before, after)


def _split(phrase: str) -> Phrase:
    return find_words(phrase.lower().replace("’", "'"))


def _rows(path: Path) -> Iterator[list[str]]:
    lines = [line for line in path.read_text("utf-8").split("\n") if line and line[0] != "#"]
    yield from (line.split("\t") for line in lines[1:])
