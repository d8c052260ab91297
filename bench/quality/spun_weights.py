"""Counts words and pairs in spun texts and in their originals, and packs what they say into the model of `spun/likely-spun`."""

from __future__ import annotations

import zlib
from array import array
from collections import Counter
from dataclasses import dataclass, replace
from math import log
from typing import TYPE_CHECKING

from provlint.rules.spun._model import FAMILIES, MAGIC, Level

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

BITS = 17
"""Slots of the tables are 2 ** BITS; with CHOSEN of them wanted one in six meets a better one in its slot and is dropped."""

CHOSEN = 45_000
"""Words and pairs that the model wants to know. Cross-validated F1 on 300 words: .95 with 30,000, 60,000 and all 2 million."""

SMOOTHING = 0.3
"""Added to each count; .1 to .5 differ by less than .01 in F1."""

STRONGEST, UNITS = 6.0, 31
"""Largest logarithm of the odds of one feature, and how many steps there are up to it (more of them changed nothing)."""

FEWEST = 4
"""Times that a word or pair must have been met in spun and original texts together."""


@dataclass(frozen=True, slots=True)
class Pair:
    """The features of a text and of what spinners made of it, by family; `weight` says how many such pairs it stands for."""

    source: str
    original: array[int]
    spun: Mapping[str, array[int]]
    weight: int = 1


def common(pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs without the features that are too rare for a weight: most of them, and the counting is several times faster."""
    counts: Counter[int] = Counter()
    for pair in pairs:
        for features in (pair.original, *pair.spun.values()):
            _count(counts, features, pair.weight)
    kept = {code for code, count in counts.items() if count >= FEWEST}
    return [
        replace(pair, original=_within(kept, pair.original), spun={name: _within(kept, spun) for name, spun in pair.spun.items()})
        for pair in pairs
    ]


def _within(kept: set[int], features: array[int]) -> array[int]:
    return array(features.typecode, [code for code in features if code in kept])


def packed_tables(pairs: Iterable[Pair]) -> bytes:
    """The checks and the weights of all families, unpacked as `provlint.rules.spun._model` reads them."""
    counts = _counts(pairs)
    size = 1 << BITS
    checks, weights = bytearray(size), [bytearray(size) for _ in FAMILIES]
    for _, code, units in reversed(_chosen(counts)):  # the most telling last, so that it keeps the slot
        slot = code & (size - 1)
        checks[slot] = code >> 24
        for table, value in zip(weights, units, strict=True):
            table[slot] = value % 256
    return b"".join([bytes(checks), *map(bytes, weights)])


def model_file(tables: bytes, short: Level, long: Level) -> bytes:
    """The content of the model's file."""
    numbers = " ".join(f"{number:.4f}" for number in (*short, *long))
    return f"{MAGIC} {BITS} {STRONGEST / UNITS:.6f} {numbers}\n".encode() + zlib.compress(tables, 9)


def _counts(pairs: Iterable[Pair]) -> list[tuple[Counter[int], Counter[int]]]:
    """For each family: in how many spun texts a feature stands, and in how many originals."""
    spun: dict[str, Counter[int]] = {family: Counter() for family in FAMILIES}
    shared: Counter[int] = Counter()
    own: dict[str, Counter[int]] = {family: Counter() for family in FAMILIES}
    for pair in pairs:
        for family, features in pair.spun.items():
            _count(spun[family], features, pair.weight)
        if len(pair.spun) == len(FAMILIES):
            _count(shared, pair.original, pair.weight)
        else:
            for family in pair.spun:
                _count(own[family], pair.original, pair.weight)
    return [(spun[family], shared + own[family]) for family in FAMILIES]


def _count(counter: Counter[int], features: array[int], weight: int) -> None:
    counter.update(features if weight == 1 else dict.fromkeys(features, weight))


def _chosen(counts: Sequence[tuple[Counter[int], Counter[int]]]) -> list[tuple[float, int, tuple[int, ...]]]:
    """The CHOSEN features that say most, best first: how much, CRC-32, weights in units."""
    found: list[tuple[float, int, tuple[int, ...]]] = []
    telling: dict[int, None] = {}
    for spun, original in counts:
        telling |= {code: None for code, more in spun.items() if _differs(more, original[code])}
        telling |= {code: None for code, less in original.items() if _differs(spun[code], less)}
    for code in telling:
        odds = [_odds(spun[code], original[code]) for spun, original in counts]
        much = max(
            abs(value) * (spun[code] + original[code]) ** 0.5 for value, (spun, original) in zip(odds, counts, strict=True)
        )
        found.append((much, code, tuple(round(value / STRONGEST * UNITS) for value in odds)))
    found.sort(key=lambda entry: (-entry[0], entry[1]))
    return found[:CHOSEN]


def _differs(more: int, less: int) -> bool:
    """Whether counts differ by more than their standard error: what does not is never among the chosen."""
    return more + less >= FEWEST and (more - less) ** 2 > more + less


def _odds(more: int, less: int) -> float:
    if more + less < FEWEST:
        return 0.0
    return min(STRONGEST, max(-STRONGEST, log((more + SMOOTHING) / (less + SMOOTHING))))
