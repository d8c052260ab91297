"""Packs keys with levels into the XOR filter that `provlint.rules.spun._english` reads (Graf and Lemire 2020).

Each key has a place in each of three tables; keys are put in order so that each has a place no later one needs, and then written
last to first, each time setting that one place so that the three give what they should.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from provlint.rules.spun._english import MAGIC, SECOND, THIRD

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOM = 1.24
"""Places per key: below 1.23 there is mostly no order."""


def packed_filter(levels: Mapping[int, int]) -> bytes:
    """The bytes of `rules/spun/english.bin`. Raises ValueError where no order of the keys is found."""
    size = int(len(levels) * ROOM / 3) + 10
    for larger in range(20):
        order = _order(levels, size + larger)
        if order is not None:
            return _written(levels, order, size + larger)
    raise ValueError("no order of the keys was found; raise ROOM")


def _places(key: int, size: int) -> tuple[int, int, int]:
    return key % size, size + (key * (key ^ SECOND) >> 15) % size, 2 * size + (key * (key ^ THIRD) >> 17) % size


def _order(levels: Mapping[int, int], size: int) -> list[tuple[int, int]] | None:
    """Key and its own place, in the order in which they can be taken away; None where some cannot."""
    mixed, degree = [0] * (3 * size), [0] * (3 * size)
    for key in levels:
        for place in _places(key, size):
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
        for place in _places(key, size):
            mixed[place] ^= key
            degree[place] -= 1
            if degree[place] == 1:
                single.append(place)
    return order if len(order) == len(levels) else None


def _written(levels: Mapping[int, int], order: list[tuple[int, int]], size: int) -> bytes:
    checks, nibbles = bytearray(3 * size), bytearray(3 * size)
    for key, own in reversed(order):
        check, level = key & 255, levels[key]
        for place in _places(key, size):
            if place != own:
                check ^= checks[place]
                level ^= nibbles[place]
        checks[own], nibbles[own] = check, level
    halves = [nibbles[size * number : size * (number + 1)] + b"\0" for number in range(3)]
    levels_packed = b"".join(bytes(low | high << 4 for low, high in zip(half[::2], half[1::2], strict=False)) for half in halves)
    return MAGIC + size.to_bytes(4, "little") + bytes(checks) + levels_packed
