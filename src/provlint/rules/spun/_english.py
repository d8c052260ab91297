"""How often words and pairs of words stand in English, in two bytes a pair: what broken collocations are weighed by.

The counts are of web English and of clean texts (`bench/quality/train_collocations.py`), rounded to powers of two. They are
kept as an XOR filter (Graf and Lemire 2020): three bytes of three tables give, together, a key's check byte, and three
nibbles its level. One of 256 unknown pairs passes for a known one. Looking a pair up costs a quarter of a microsecond,
loading the file the reading of it.

A pair's key is the CRC-32 of its second word going on from the CRC-32 of the first; a word's own key starts from ALONE
instead, lest “into” be the pair “in to”.
"""

from __future__ import annotations

from zlib import crc32

from provlint.lazy import cache
from provlint.resources import rules_root

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

FILE = "spun/english.bin"
MAGIC = b"provlint english 1\n"

SECOND, THIRD = 0x9E3779B1, 0x85EBCA77
"""Numbers that make a key's second and third place; places must not depend on each other linearly, hence the product."""

ALONE = 0x9E5DB7C3
"""What the CRC-32 of a word's own key starts from; its bytes are no letters, as CRC-32 only mixes them into the first letters."""

PAIR_FLOOR, PAIR_STEP = 7e-8, 2.0
"""Probability of a pair of level 0, and how many times likelier each level is than the one below."""
WORD_FLOOR, WORD_STEP = 2e-8, 2.5
"""The same of a word."""
UNKNOWN_PAIR, LEAST = 5e-8, 1e-9
"""Probability that a pair the filter does not know has at most, and at least."""

PAIR = tuple(PAIR_FLOOR * PAIR_STEP**level for level in range(16))
WORD = tuple(WORD_FLOOR * WORD_STEP**level for level in range(16))

MARKS = '.,;:!?()"“”„«»–—…[]{}|*_/<>=+#\0'
"""What parts words that stand beside each other, and counts as a word itself; apostrophes and hyphens stay within words."""


def words_of(folded: str) -> list[bytes]:
    """The words and marks of a folded text, as the counts know them."""
    for mark in MARKS:
        if mark in folded:
            folded = folded.replace(mark, f" {mark} ")
    folded = folded.replace("'s ", " 's ").replace("\n\n", " \n. ")
    return folded.encode("utf-8", "surrogatepass").split()


class English:
    """The counts. Raises ValueError for bytes that are none."""

    def __init__(self, data: bytes) -> None:
        start = len(MAGIC) + 4
        size = int.from_bytes(data[start - 4 : start], "little")
        if not data.startswith(MAGIC) or len(data) != start + 3 * size + 3 * (size + 1 >> 1):
            raise ValueError(f"{FILE} is damaged; make it anew with bench/quality/train_collocations.py")
        self._size = size
        self._checks = [data[start + size * number : start + size * (number + 1)] for number in range(3)]
        half, start = size + 1 >> 1, start + 3 * size
        self._levels = [data[start + half * number : start + half * (number + 1)] for number in range(3)]

    def known(self, keys: Sequence[int]) -> list[bool]:
        """Whether the keys are of known words or pairs."""
        size = self._size
        one, two, three = self._checks
        return [
            one[key % size] ^ two[(key * (key ^ SECOND) >> 15) % size] ^ three[(key * (key ^ THIRD) >> 17) % size] == key & 255
            for key in keys
        ]

    def level(self, key: int) -> int:
        """The level of a known key; -1 of an unknown one."""
        size = self._size
        first, second, third = key % size, (key * (key ^ SECOND) >> 15) % size, (key * (key ^ THIRD) >> 17) % size
        one, two, three = self._checks
        if one[first] ^ two[second] ^ three[third] != key & 255:
            return -1
        one, two, three = self._levels
        return (
            one[first >> 1] >> (first & 1) * 4 ^ two[second >> 1] >> (second & 1) * 4 ^ three[third >> 1] >> (third & 1) * 4
        ) & 15

    def word(self, word: bytes) -> float:
        """The probability of a word."""
        return WORD[max(0, self.level(crc32(word, ALONE)))]

    def pair(self, left: bytes, right: bytes) -> float:
        """The probability of a known pair; 0 of an unknown one."""
        level = self.level(crc32(right, crc32(left)))
        return PAIR[level] if level >= 0 else 0.0

    def likely(self, left: bytes, right: bytes) -> float:
        """The probability of a pair, guessed from its words' where it is unknown."""
        return self.pair(left, right) or max(LEAST, min(UNKNOWN_PAIR, self.word(left) * self.word(right)))


@cache
def english() -> English:
    """The shipped counts. Raises OSError or ValueError where the file is missing or damaged."""
    return English(rules_root().read(FILE))
