"""Measures whether an expression's time doubles where its text does: on CPU time, several times, the least of it."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from provlint.packs.matchers.syntax import REPEATS, nodes, op, parser
from tests.linear.attacks import attacks

RATIO = 2.5
"""How much longer twice the text may take."""
SMALL, LARGE = 8_000, 100_000
"""Code points. What takes less than `CHEAP` at `SMALL` cannot be quadratic, unless a step took a thousandth of what it takes."""
CHEAP = 0.004
"""Seconds: 500 nanoseconds a code point. One step for each pair of 8,000 code points takes a fifteenth of a second."""
END = "\1x"
"""What ends a run so that nothing that wants the end of a line or text is content."""
STEP = 0.1
"""Seconds up to which what seems slow is measured once more at twice the size: where `re` begins to take its memory from the
system in large pieces, it takes a step once, and is as linear above it as below."""
HOPELESS = 3.5
"""A ratio after which two measurements are enough."""
TRIES = 6
"""Measurements until a ratio counts: another process's load only ever makes one worse."""


class Slow(NamedTuple):
    """An attack under which an expression takes more than twice the time for twice the text."""

    pattern: str
    attack: str
    seconds: float
    ratio: float


def slow_attacks(pattern: re.Pattern[str], *, everything: bool = False) -> Iterator[Slow]:
    """The attacks that the expression does not stand.

    everything  measure each attack at LARGE and twice as much, instead of only those that are not cheap
    """
    for attack in attacks(pattern):
        if not everything and _seconds(pattern, attack, SMALL) < CHEAP:
            continue
        size = LARGE if everything or _widest(pattern) * 4 > SMALL else SMALL
        seconds, ratio = _ratio(pattern, attack, size)
        if ratio > RATIO and seconds < STEP:
            seconds, ratio = _ratio(pattern, attack, 2 * size)
        if ratio > RATIO:
            yield Slow(pattern.pattern, attack, seconds, ratio)


def _ratio(pattern: re.Pattern[str], attack: str, size: int) -> tuple[float, float]:
    return doubling(lambda length: _seconds(pattern, attack, length), size, CHEAP)


def doubling(seconds: Callable[[int], float], size: int, cheap: float) -> tuple[float, float]:
    """Seconds for twice the size, and how many times those for the size; at most RATIO where they are below `cheap`."""
    once = twice = float("inf")
    for number in range(TRIES):
        once, twice = min(once, seconds(size)), min(twice, seconds(2 * size))
        if twice <= RATIO * once or twice < cheap:
            return twice, min(RATIO, twice / (once or 1e-9))
        if number and twice > HOPELESS * once:
            break
    return twice, twice / once


def _seconds(pattern: re.Pattern[str], attack: str, size: int) -> float:
    text = (attack * (size // len(attack) + 1))[:size] + END
    begun = time.process_time()
    for _ in pattern.finditer(text):
        pass
    return time.process_time() - begun


def _widest(pattern: re.Pattern[str]) -> int:
    """The largest bound of a repetition: from some times that length on, an expression's time shows how it grows."""
    tree: Any = parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)
    bounds = [int(value[1]) for kind, value in nodes(tree) if kind in REPEATS and value[1] is not op.MAXREPEAT]
    return max(bounds, default=0)
