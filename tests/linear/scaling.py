"""Measures whether an expression's time doubles where its text does: on CPU time, several times, the least of it."""

from __future__ import annotations

import re
import time
from typing import Any, NamedTuple

from tests.linear.attacks import REPEATS, attacks, nodes, op, parser

RATIO = 2.5
"""How much longer twice the text may take."""
SMALL, LARGE = 12_500, 100_000
"""Code points. What takes less than `CHEAP` at `SMALL` cannot be quadratic, unless a step took a thousandth of what it takes."""
CHEAP = 0.005
"""Seconds: 400 nanoseconds a code point. One step for each pair of 12,500 code points takes a tenth of a second."""
END = "\1x"
"""What ends a run so that nothing that wants the end of a line or text is content."""
TRIES = 6
"""Measurements until a ratio counts: another process's load only ever makes one worse."""


class Slow(NamedTuple):
    """An attack under which an expression takes more than twice the time for twice the text."""

    pattern: str
    attack: str
    seconds: float
    ratio: float


def slow_attacks(pattern: re.Pattern[str], *, everything: bool = False) -> list[Slow]:
    """The attacks that the expression does not stand.

    everything  measure each attack at LARGE and twice as much, instead of only those that are not cheap
    """
    found = []
    for attack in attacks(pattern):
        if not everything and _seconds(pattern, attack, SMALL) < CHEAP:
            continue
        size = LARGE if everything or _widest(pattern) * 4 > SMALL else SMALL
        seconds, ratio = _ratio(pattern, attack, size)
        if ratio > RATIO:
            found.append(Slow(pattern.pattern, attack, seconds, ratio))
    return found


def _ratio(pattern: re.Pattern[str], attack: str, size: int) -> tuple[float, float]:
    once = twice = float("inf")
    for _ in range(TRIES):
        once, twice = min(once, _seconds(pattern, attack, size)), min(twice, _seconds(pattern, attack, 2 * size))
        if twice <= RATIO * once or twice < CHEAP:
            return twice, min(RATIO, twice / (once or 1e-9))
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
