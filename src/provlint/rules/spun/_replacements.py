"""What a replacement may stand for: `rules/spun/replacements.bin`, of which one document opens a few hundred lines.

The file is text behind an index: lines "name<TAB>loss<TAB>original:rank|original:rank<TAB>tail|tail", in buckets by the
name's CRC-32. `loss` is what its pairs lose of their weight since people, too, put it into unlikely company ("many",
"vital"), in tenths of a natural logarithm. `share` is the probability that a spinner puts it for the original, in
thousandths. A tail is what follows the name in a replacement of several words; the name alone need be none.
"""

from __future__ import annotations

from zlib import crc32

from provlint.lazy import cache
from provlint.record import Record
from provlint.resources import rules_root

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FILE = "spun/replacements.bin"
MAGIC = b"provlint replacements 1\n"
SHARES = (0.35, 0.25, 0.15, 0.1, 0.07, 0.05, 0.04, 0.03)
"""Probability that a spinner chooses a replacement, by its place in the dictionary's row for the original: a guess."""
MOST = 50_000
"""Names kept at hand: a document has hundreds, a corpus no more than so many that matter."""


class Replacement(Record):
    """A name: what its pairs lose, its originals with their shares, and the tails of longer replacements by first word."""

    loss: float
    originals: Sequence[tuple[Sequence[bytes], float]]
    longer: Mapping[bytes, Sequence[Sequence[bytes]]]


class Replacements:
    """The replacements, opened one by one. Raises ValueError for bytes that are none."""

    def __init__(self, data: bytes) -> None:
        start = len(MAGIC) + 4
        self._buckets = int.from_bytes(data[start - 4 : start], "little")
        if not data.startswith(MAGIC) or len(data) < start + 4 * (self._buckets + 1):
            raise ValueError(f"{FILE} is damaged; make it anew with bench/quality/train_collocations.py")
        self._offsets = start
        self._text = start + 4 * (self._buckets + 1)
        self._data = data
        self._opened: dict[bytes, Replacement | None] = {}

    def get(self, words: bytes) -> Replacement | None:
        """The replacement of that name; None for words that are none."""
        if words not in self._opened:
            if len(self._opened) >= MOST:
                self._opened.clear()
            self._opened[words] = self._open(words)
        return self._opened[words]

    def _open(self, words: bytes) -> Replacement | None:
        at = self._offsets + 4 * (crc32(words) % self._buckets)
        begin, end = (self._text + int.from_bytes(self._data[place : place + 4], "little") for place in (at, at + 4))
        bucket = self._data[begin:end]
        wanted = b"\n" + words + b"\t"
        found = bucket.find(wanted)
        if found < 0:
            return None
        loss, originals, tails = bucket[found + len(wanted) : bucket.index(b"\n", found + 1)].split(b"\t")
        pairs = (part.split(b":") for part in originals.split(b"|") if part)
        shares = tuple((name.split(), SHARES[int(rank)]) for name, rank in pairs)
        longer: dict[bytes, list[list[bytes]]] = {}
        for tail in map(bytes.split, tails.split(b"|") if tails else ()):
            longer.setdefault(tail[0], []).append(tail)
        return Replacement(int(loss) / 10, shares, longer)


@cache
def replacements() -> Replacements:
    """The shipped replacements. Raises OSError or ValueError where the file is missing or damaged."""
    return Replacements(rules_root().read(FILE))
