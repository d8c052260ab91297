"""langdetect's profiles read n-gram by n-gram: 5 MB of memory instead of 64, and the same numbers to the last bit.

langdetect turns its 55 profiles into a dictionary of 88,000 lists of 55 numbers, of which 24 in 25 are 0.0, and that takes .25 s
of CPU. A text asks for a few hundred of them. So what the profiles say is kept as drawers of text, in the cache's folder where
there is one, and the list of an n-gram is made when it is asked for.
"""

from __future__ import annotations

import os

from provlint import store
from provlint.resources import FolderRoot

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    Profile: TypeAlias = "tuple[str, list[int]]"
    """Language, and how many n-grams of one, two and three code points were counted for it."""

LAYOUT = 1
"""To be raised when the drawers or their records are made otherwise."""
DRAWERS = 1024
"""Drawers that the n-grams are spread over: some 85 records or 1.6 KB in each, searched through in a microsecond."""
LONGEST = 3
"""Code points of the longest n-grams."""
FIRST = ord("0")
"""The character that stands for the first language; the others are those that follow it."""
ASKED = 8192
"""N-grams whose record is kept at hand, or that there is none; 2 MB at most."""
LISTED = 2048
"""N-grams whose list of numbers is kept at hand; 2 MB at most."""


class Probabilities:
    """N-gram → how probable it is in each language; reads like the dictionary that langdetect makes.

    languages   names of the profiles, in the order in which langdetect loads them, which is the order of the numbers
    """

    __slots__ = ("_drawers", "_folder", "_lists", "_records", "_sizes", "languages")

    def __init__(self, folder: str) -> None:
        """Takes the drawers of the profiles in `folder` from the cache, or makes them.

        Raises OSError, ValueError, KeyError, TypeError or AttributeError where the profiles are not what they are known to be.
        """
        self._folder = folder
        self._records: dict[str, bytes] = {}
        self._lists: dict[str, list[float]] = {}
        stamp = stamp_of(folder)
        name = f"langdetect-{store.tag(folder)}"
        drawers = store.load_drawers(name, stamp)
        if drawers is None or not self._open(drawers):
            made = drawers_of(folder)
            store.save_drawers(name, stamp, made)
            self._open(store.load_drawers(name, stamp) or made)

    def _open(self, drawers: Sequence[bytes] | store.Drawers) -> bool:
        """Takes the drawers, the last of which tells of the profiles; returns whether it could be read."""
        try:
            profiles: list[Profile] = store.unpacked(drawers[DRAWERS])  # type: ignore[assignment]  # as `drawers_of` packed it
        except (OSError, ValueError):
            return False
        self._drawers = drawers
        self._sizes = [sizes for _, sizes in profiles]
        self.languages = [language for language, _ in profiles]
        return True

    def __contains__(self, gram: str) -> bool:
        return bool(self._record(gram))

    def __getitem__(self, gram: str) -> list[float]:
        """One number for each language, not to be changed; zeros for an n-gram that is in no profile."""
        numbers = self._lists.get(gram)
        if numbers is None:
            numbers = [0.0] * len(self.languages)
            known, _, counts = self._record(gram).partition(b"\t")
            for sign, count in zip(known, counts.split(), strict=True):
                numbers[sign - FIRST] = (
                    1.0 * int(count) / self._sizes[sign - FIRST][len(gram) - 1]
                )  # as in langdetect's add_profile
            if len(self._lists) >= LISTED:
                self._lists.clear()
            self._lists[gram] = numbers
        return numbers

    def languages_with(self, gram: str) -> list[int]:
        """The numbers of the languages whose profile has the n-gram."""
        return [sign - FIRST for sign in self._record(gram).partition(b"\t")[0]]

    def _record(self, gram: str) -> bytes:
        """What is known of the n-gram: a character for each language, a tab, and their counts; empty for an unknown one."""
        record = self._records.get(gram)
        if record is None:
            encoded = gram.encode("utf-8", "surrogatepass")
            _, _, rest = self._drawer(_drawer_of(encoded)).partition(b"\n%b\t" % encoded)
            record = rest.partition(b"\n")[0]
            if len(self._records) >= ASKED:
                self._records.clear()
            self._records[gram] = record
        return record

    def _drawer(self, number: int) -> bytes:
        try:
            return self._drawers[number]
        except (OSError, ValueError):  # a file of the cache that was damaged: a miss, as any other
            self._open(drawers_of(self._folder))
            return self._drawers[number]


def stamp_of(folder: str) -> object:
    """What the drawers depend on: how they are made, the profiles, and their order."""
    return (LAYOUT, os.listdir(folder), FolderRoot(folder).stamp())


def drawers_of(folder: str) -> list[bytes]:
    """The profiles' n-grams in drawers: `LF (GRAM TAB LANGUAGES TAB COUNTS LF)*`; and one more, the packed list of `Profile`s.

    One profile at a time is in memory. Raises as `Probabilities` does.
    """
    import json

    drawers = [bytearray() for _ in range(DRAWERS)]
    profiles: list[Profile] = []
    for name in _names(folder):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            profile = json.load(file)
        sign = FIRST + len(profiles)
        profiles.append((profile["name"], profile["n_words"]))
        for gram, count in profile["freq"].items():
            if type(count) is not int or count < 0 or not 1 <= len(gram) <= LONGEST or "\n" in gram or "\t" in gram:
                raise ValueError(gram)
            encoded = gram.encode()
            drawers[_drawer_of(encoded)] += b"%b\t%c\t%d\n" % (encoded, sign, count)
    if not 2 <= len(profiles) < 0x7F - FIRST or not all(len(sizes) == LONGEST and all(sizes) for _, sizes in profiles):
        raise ValueError(folder)
    for number, drawer in enumerate(drawers):
        drawers[number] = _joined(drawer)  # type: ignore[call-overload]  # in place: two times all of them is two times the memory
    return [*drawers, store.packed(profiles)]  # type: ignore[list-item]


def _joined(drawer: bytearray) -> bytes:
    """The drawer with one record for each n-gram instead of one for each language that has it."""
    found: dict[bytes, list[bytes]] = {}
    for record in bytes(drawer).split(b"\n")[:-1]:
        gram, sign, count = record.split(b"\t")
        kept = found.setdefault(gram, [b"", b""])
        kept[0] += sign
        kept[1] += b" " + count
    return b"\n" + b"".join([b"%b\t%b\t%b\n" % (gram, *kept) for gram, kept in found.items()])


def _names(folder: str) -> list[str]:
    """The profiles in the order in which langdetect loads them, which is that of the folder itself."""
    return [name for name in os.listdir(folder) if name[0] != "." and os.path.isfile(os.path.join(folder, name))]


def _drawer_of(encoded: bytes) -> int:
    return int.from_bytes(store.checksum(encoded)[:2], "little") % DRAWERS
