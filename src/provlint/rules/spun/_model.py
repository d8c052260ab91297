"""The model of `spun/likely-spun`: what each word and pair of neighbours says for three families of spinners, and thresholds.

The file is made by `python -m bench.quality.train_spun`: a line of numbers (`read_model`), then, packed by zlib, four tables of
`2 ** bits` bytes: a check, and a weight for each family. A word or pair stands in the slot that the low bits of its CRC-32 name,
if the high byte of the CRC is the check there; of those that were not chosen one in several hundred passes for another.
"""

from __future__ import annotations

from math import exp, sqrt
from zlib import crc32, decompress

from provlint.lazy import cache
from provlint.record import Record
from provlint.resources import rules_root

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

FILE = "spun/likely-spun.bin"
MAGIC = "provlint-likely-spun-1"

FAMILIES = ("mtdict", "rewriter", "spinbot")
"""Families of spinners in the tables' order: translation dictionary, rewriter, phrase thesaurus."""

SHORT, LONG = 160, 300
"""Words of the two classes of length (120 to 200, about 300) that have thresholds; between them thresholds change steadily."""


class Level(Record):
    """What holds at one length.

    threshold  raw score from which a document is hit
    alarms     clean documents of 1000 that reach it, by cross-validation
    centre     raw score that is as likely for clean as for spun documents
    slope      how fast the logarithm of the odds grows with the raw score
    """

    threshold: float
    alarms: float
    centre: float
    slope: float


class Verdict(Record):
    """Raw `score`, the same as `probability` (clean and spun documents being equally many), and what holds at that length."""

    score: float
    probability: float
    level: Level


class Model(Record):
    """The weights, one unit of which is `step` of the logarithm of the odds, and the levels at SHORT and LONG words."""

    bits: int
    step: float
    short: Level
    long: Level
    checks: bytes
    weights: tuple[memoryview, ...]

    def judge(self, features: Iterable[int], words: int) -> Verdict:
        """What the features of a text of so many words say: those of the family that they say most of count."""
        score = self.score(features)
        level = self.level(words)
        exponent = min(50.0, max(-50.0, level.slope * (level.centre - score)))
        return Verdict(score, 1 / (1 + exp(exponent)), level)

    def score(self, features: Iterable[int]) -> float:
        """The raw score: weights in proportion to the root of their number, so that length alone changes little."""
        last, checks, (first, second, third) = (1 << self.bits) - 1, self.checks, self.weights
        total = one = two = three = 0
        for code in features:
            total += 1
            slot = code & last
            if checks[slot] == code >> 24:
                one += first[slot]
                two += second[slot]
                three += third[slot]
        return max(one, two, three) * self.step / sqrt(total or 1)

    def weight(self, word: str) -> float:
        """What a word says by itself for the family that it says most for: the logarithm of the odds."""
        code, last = crc32(word.encode("utf-8", "replace")), (1 << self.bits) - 1
        slot = code & last
        return max(table[slot] for table in self.weights) * self.step if self.checks[slot] == code >> 24 else 0.0

    def level(self, words: int) -> Level:
        """What holds for a text of so many words."""
        share = min(1.0, max(0.0, (words - SHORT) / (LONG - SHORT)))
        return Level(*(low + share * (high - low) for low, high in zip(self.short, self.long, strict=True)))


@cache
def shipped_model() -> Model:
    """The model in the shipped rules. Raises ValueError where the file is of another kind."""
    return read_model(rules_root().read(FILE))


def read_model(data: bytes) -> Model:
    """The model that `write_model` of the training script made. Raises ValueError for anything else."""
    head, _, packed = data.partition(b"\n")
    found = head.decode("ascii", "replace").split()
    numbers = found[1:]
    if found[:1] != [MAGIC] or len(numbers) != 2 + 2 * len(Level._fields):
        raise ValueError(f"{FILE} is no {MAGIC}: make it anew with python -m bench.quality.train_spun")
    bits, step, levels = int(numbers[0]), float(numbers[1]), [float(number) for number in numbers[2:]]
    tables, size = decompress(packed), 1 << bits
    weights = tuple(memoryview(tables)[size * at : size * (at + 1)].cast("b") for at in range(1, 1 + len(FAMILIES)))
    half = len(levels) // 2
    return Model(bits, step, Level(*levels[:half]), Level(*levels[half:]), tables[:size], weights)
