"""Packs keys with levels into the XOR filter that `provlint.rules.spun._english` reads (Graf and Lemire 2020).

Each key has a place in each of three tables; keys are put in order so that each has a place no later one needs, and then written
last to first, each time setting that one place so that the three give what they should.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from provlint.rules.spun._english import MAGIC

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

ROOM = 1.24
"""Places per key: below 1.23 there is mostly no order."""


def packed_filter(levels: Mapping[int, int], strange: Container[int]) -> bytes:
    """The bytes of `rules/spun/english.bin`. Raises ValueError where no order of the keys is found.

    levels   key → level
    strange  the keys of known pairs that a likelier one may have been replaced by
    """
    sizes = _primes(int(len(levels) * ROOM / 3))
    for _ in range(20):
        order = _order(levels, sizes)
        if order is not None:
            return _written(
                {key: (key & 254 | (key in strange), key >> 8 & 240 | level) for key, level in levels.items()}, order, sizes
            )
        sizes = _primes(sizes[2] + 1)
    raise ValueError("no order of the keys was found; raise ROOM")


def _primes(least: int) -> tuple[int, int, int]:
    """Three primes from `least` on: what a key leaves over by each of them says nothing of the others."""
    found: list[int] = []
    while len(found) < 3:
        if all(least % divisor for divisor in range(2, int(least**0.5) + 1)):
            found.append(least)
        least += 1
    return found[0], found[1], found[2]


def _places(key: int, sizes: tuple[int, int, int]) -> tuple[int, int, int]:
    first, second, third = sizes
    return key % first, first + key % second, first + second + key % third


def _order(levels: Mapping[int, int], sizes: tuple[int, int, int]) -> list[tuple[int, int]] | None:
    """Key and its own place, in the order in which they can be taken away; None where some cannot."""
    mixed, degree = [0] * sum(sizes), [0] * sum(sizes)
    for key in levels:
        for place in _places(key, sizes):
            mixed[place] ^= key
            degree[place] += 1
    single = [place for place, count in enumerate(degree) if count == 1]
    order = []
    while single:
        own = single.pop()
        if degree[own] != 1:
            continue
        key = mixed[own]
        order.append((key, own))
        for place in _places(key, sizes):
            mixed[place] ^= key
            degree[place] -= 1
            if degree[place] == 1:
                single.append(place)
    return order if len(order) == len(levels) else None


def _written(cells: Mapping[int, tuple[int, int]], order: list[tuple[int, int]], sizes: tuple[int, int, int]) -> bytes:
    checks, rest = bytearray(sum(sizes)), bytearray(sum(sizes))
    for key, own in reversed(order):
        check, level = cells[key]
        for place in _places(key, sizes):
            if place != own:
                check ^= checks[place]
                level ^= rest[place]
        checks[own], rest[own] = check, level
    return MAGIC + b"".join(size.to_bytes(4, "little") for size in sizes) + bytes(checks) + bytes(rest)
