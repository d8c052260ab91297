"""How often words and pairs of words stand in English, in two bytes a pair: what broken collocations are weighed by.

The counts are of web English and of clean texts (`bench/quality/train_collocations.py`), rounded to powers of two. They are
kept as an XOR filter (Graf and Lemire 2020): a byte of each of three tables, at the key modulo the table's size, give
together the key's check byte, and three nibbles its level. One of 256 unknown pairs passes for a known one. Looking a pair
up costs a fifth of a microsecond, loading the file the reading of it.

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

ALONE = 0x9E5DB7C3
"""What the CRC-32 of a word's own key starts from; its bytes are no letters, as CRC-32 only mixes them into the first letters."""

PAIR_FLOOR, PAIR_STEP = 7e-8, 2.0
"""Probability of a pair of level 0, and how many times likelier each level is than the one below."""
WORD_FLOOR, WORD_STEP = 2e-8, 2.5
"""The same of a word."""
UNKNOWN_PAIR, UNKNOWN_MARK, LEAST = 5e-8, 5e-7, 1e-9
"""Probability that an unknown pair has at most, of two words and of a word and a mark (of marks only clean texts tell), and
that it has at least."""

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


def key_of(left: bytes, right: bytes) -> int:
    """The key of a pair."""
    return crc32(right, crc32(left))


class English:
    """The counts. Raises ValueError for bytes that are none."""

    def __init__(self, data: bytes) -> None:
        at = len(MAGIC)
        self._sizes = [int.from_bytes(data[at + 4 * number : at + 4 * number + 4], "little") for number in range(3)]
        at += 12
        if not data.startswith(MAGIC) or len(data) != at + 2 * sum(self._sizes):
            raise ValueError(f"{FILE} is damaged; make it anew with bench/quality/train_collocations.py")
        self._checks: list[bytes] = []
        self._levels: list[bytes] = []
        for tables in (self._checks, self._levels):
            for size in self._sizes:
                tables.append(data[at : at + size])
                at += size

    def strange(self, keys: Sequence[int]) -> list[int]:
        """For each key of a pair 0 where the pair is known and nothing is likelier there; else another number."""
        first, second, third = self._sizes
        one, two, three = self._checks
        return [one[key % first] ^ two[key % second] ^ three[key % third] ^ key & 254 for key in keys]

    def level(self, key: int) -> int:
        """The level of a known key; -1 of an unknown one."""
        first, second, third = self._sizes
        one, two, three = self._checks
        first, second, third = key % first, key % second, key % third
        if (one[first] ^ two[second] ^ three[third] ^ key) & 254:
            return -1
        one, two, three = self._levels
        level = one[first] ^ two[second] ^ three[third] ^ key >> 8 & 240
        return level if level < 16 else -1

    def word(self, word: bytes) -> float:
        """The probability of a word."""
        return WORD[max(0, self.level(crc32(word, ALONE)))]

    def pair(self, left: bytes, right: bytes) -> float:
        """The probability of a known pair; 0 of an unknown one."""
        level = self.level(key_of(left, right))
        return PAIR[level] if level >= 0 else 0.0

    def likely(self, left: bytes, right: bytes) -> float:
        """The probability of a pair, guessed from its words' where it is unknown."""
        known = self.pair(left, right)
        if known:
            return known
        most = UNKNOWN_PAIR if left.isalpha() and right.isalpha() else UNKNOWN_MARK
        return max(LEAST, min(most, self.word(left) * self.word(right)))


@cache
def english() -> English:
    """The shipped counts. Raises OSError or ValueError where the file is missing or damaged."""
    return English(rules_root().read(FILE))
