"""Large constant tables of which one document asks little: kept as hundreds of small packed drawers, opened one by one.

Loading a dictionary of five thousand phrases costs a third of a bare interpreter's start; loading its drawers as bytes costs a
hundredth, and each drawer that is opened a few microseconds. (A constant database on disk, as `cdb` is one, in `store`'s format.)
"""

from __future__ import annotations

from provlint import store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any

FILLED = 6
"""Entries of a drawer, about: fewer cost more to load as a whole, more cost more to open."""
MANY = 4
"""One in so many drawers of a table that is held whole is opened by itself; then all the others are, since they will be asked."""


def drawers_of(table: Mapping[str, object]) -> list[bytes]:
    """The table in the form that `Lookup` takes and `provlint.store` keeps; values are what `store.packed` takes."""
    drawers: list[dict[str, object]] = [{} for _ in range(max(1, len(table) // FILLED))]
    for key, value in table.items():
        drawers[_hash(key) % len(drawers)][key] = value
    return [store.packed(drawer) for drawer in drawers]


SMALL = 100
"""Drawers up to which nothing is gained by opening all at once."""
HELD = 6000
"""Entries held of a table, about 1 MB: of larger ones a run asks less than a tenth, and what it asks again is opened again."""


class Lookup:
    """What a table tells of a key; reads like a dictionary that knows its keys but does not count or list them.

    make  makes the table anew where a drawer turns out to be damaged
    """

    __slots__ = ("_drawers", "_held", "_make")

    def __init__(self, drawers: Sequence[bytes] | store.Drawers, make: Callable[[], Mapping[str, object]] = dict) -> None:
        self._drawers = drawers
        self._make = make
        self._held: tuple[dict[str, Any], set[int]] = ({}, set())
        """The entries of the drawers that were opened, and their numbers; one pair, since another thread may change both."""

    def get(self, key: str, default: Any = None) -> Any:
        """The value of the key, or `default`."""
        return self._around(key).get(key, default)

    def __getitem__(self, key: str) -> Any:
        """The value of the key. Raises KeyError where there is none."""
        return self._around(key)[key]

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and key in self._around(key)

    def _around(self, key: str) -> dict[str, Any]:
        """Entries among which the key is if it is in the table."""
        found, opened = self._held
        if key in found or len(opened) >= len(self._drawers):
            return found
        try:
            return self._open(_hash(key) % len(self._drawers))
        except ValueError:  # a file of the cache that was damaged: a miss, as any other
            self._held = {**self._make()}, set(range(len(self._drawers)))
            return self._held[0]

    def _open(self, number: int) -> dict[str, Any]:
        found, opened = self._held
        small = len(self._drawers) * FILLED <= HELD
        if len(found) > HELD and not small:
            found, opened = self._held = {}, set()
        every = small and len(opened) * MANY >= len(self._drawers) > SMALL
        for wanted in range(len(self._drawers)) if every else (number,):
            if wanted not in opened:
                found.update(store.unpacked(self._drawers[wanted]))  # type: ignore[call-overload]  # a drawer is a dict
                opened.add(wanted)  # only now: who sees it looks for its entries
        return found


def lines_of(words: Iterable[str]) -> dict[str, str]:
    """The words, none of which holds a line break, as `WordSet` takes them: by their first two characters, one a line."""
    found: dict[str, list[str]] = {}
    for word in sorted(words):
        found.setdefault(word[:2], []).append(word)
    return {start: "\n".join(["", *group, ""]) for start, group in found.items()}


OFTEN = 1000
"""Questions from which a set of words is made one, which takes .9 ms for 7,500 words and answers in .1 in place of 1 µs."""


class WordSet:
    """A set of words that costs little to load and to ask a few hundred times.

    For 7,500 words, 375 of them asked for, .02 and .19 ms; drawers take .03 and .56, a dictionary .64 and next to nothing.

    lines  the words, one a line, by as many of their first characters as `by` says
    """

    __slots__ = ("_asked", "_by", "_lines", "_words")

    def __init__(self, lines: Mapping[str, str], by: int = 2) -> None:
        self._lines, self._by = lines, by
        self._asked = 0
        self._words: frozenset[str] | None = None

    def __contains__(self, word: object) -> bool:
        if self._words is not None:
            return word in self._words
        self._asked += 1
        if self._asked > OFTEN:
            self._words = frozenset([word for group in self._lines.values() for word in group[1:-1].split("\n")])
        return isinstance(word, str) and f"\n{word}\n" in self._lines.get(word[: self._by], "") and "\n" not in word

    def longer(self, start: str, length: int) -> str:
        """The first word that begins with `start`, of two letters and more, and has `length` letters at least; "" for none."""
        group = self._lines.get(start[:2], "")
        at = group.find(f"\n{start}") + 1
        while at:
            end = group.index("\n", at)
            if end - at >= length:
                return group[at:end]
            at = group.find(f"\n{start}", end) + 1
        return ""


def told_lines(table: Mapping[str, str]) -> dict[str, str]:
    """The table, no key or value of which has a line break or tab, as `LineTable` takes it: by the first character of the key."""
    found: dict[str, list[str]] = {}
    for key, value in table.items():
        found.setdefault(key[:1], []).append(f"{key}\t{value}")
    return {start: "\n".join(["", *group, ""]) for start, group in found.items()}


class LineTable:
    """A table of texts that costs little to load and to ask some dozen times, as `WordSet` is a set of such words.

    For 1,500 phrases .04 ms, a dictionary .25.
    """

    __slots__ = ("_asked", "_lines", "_table")

    def __init__(self, lines: Mapping[str, str]) -> None:
        self._lines = lines
        self._asked = 0
        self._table: dict[str, str] | None = None

    def get(self, key: str, default: str = "") -> str:
        """What the table tells of the key, or `default`."""
        if self._table is not None:
            return self._table.get(key, default)
        self._asked += 1
        if self._asked > OFTEN:
            self._table = self.whole()
        group = self._lines.get(key[:1], "")
        at = group.find(f"\n{key}\t") + 1
        if not at or "\n" in key or "\t" in key:
            return default
        at += len(key) + 1
        return group[at : group.index("\n", at)]

    def __contains__(self, key: str) -> bool:
        return bool(self.get(key))

    def whole(self) -> dict[str, str]:
        """The table as a dictionary."""
        rows = [row.partition("\t") for group in self._lines.values() for row in group[1:-1].split("\n")]
        return {key: value for key, _, value in rows}


def kept(name: str, stamp: object, make: Callable[[], Mapping[str, object]]) -> Lookup:
    """The table that `make` makes, kept between runs under `name` and an equal `stamp`, and read drawer by drawer."""
    drawers = store.load_drawers(name, stamp)
    if drawers is not None:
        return Lookup(drawers, make)
    made = drawers_of(make())
    store.save_drawers(name, stamp, made)
    return Lookup(store.load_drawers(name, stamp) or made, make)


def _hash(key: str) -> int:
    return int.from_bytes(store.checksum(key.encode("utf-8", "surrogatepass")), "little")
