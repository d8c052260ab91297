"""The formulas: rates with their intervals, precision and F1 as if clean and defective documents were equally many."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bench.quality.sample import Trial

Z95 = 1.959964
"""Normal quantile of a two-sided interval of 95 %."""


@dataclass(frozen=True, slots=True)
class Tally:
    """So many hits in so many trials."""

    hits: int
    total: int

    @property
    def rate(self) -> float | None:
        """Hits per trial, None where there was no trial."""
        return self.hits / self.total if self.total else None

    @property
    def per_thousand(self) -> float | None:
        """Hits per 1000 trials, None where there was no trial."""
        return 1000 * self.hits / self.total if self.total else None

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's interval of 95 % for the rate."""
        return wilson(self.hits, self.total)


def tally(trials: Iterable[Trial], name: str) -> Tally:
    """In how many of the trials `name` found something."""
    found = [name in trial.found for trial in trials]
    return Tally(sum(found), len(found))


def wilson(hits: int, total: int, z: float = Z95) -> tuple[float, float]:
    """Wilson's score interval for a rate: lower and upper bound; (0, 1) where there was no trial.

    Unlike the textbook interval it keeps a width where there are no hits: 0 of 3000 is at most 1.3 per 1000.
    """
    if not total:
        return 0.0, 1.0
    rate, square = hits / total, z * z
    centre = rate + square / (2 * total)
    spread = z * sqrt(rate * (1 - rate) / total + square / (4 * total * total))
    scale = 1 + square / total
    return max(0.0, (centre - spread) / scale), min(1.0, (centre + spread) / scale)


def balanced_precision(recall: float | None, false_rate: float | None) -> float | None:
    """Precision where clean and defective documents are equally many; None where nothing is found or a rate is unknown."""
    if recall is None or false_rate is None or not recall + false_rate:
        return None
    return recall / (recall + false_rate)


def balanced_f1(recall: float | None, false_rate: float | None) -> float | None:
    """F1 where clean and defective documents are equally many; 0 where nothing is found, None where a rate is unknown."""
    if recall is None or false_rate is None:
        return None
    precision = balanced_precision(recall, false_rate)
    return 2 * precision * recall / (precision + recall) if precision else 0.0


def worst(tallies: Iterable[Tally]) -> float | None:
    """The highest of the rates that are known."""
    return max((rate for entry in tallies if (rate := entry.rate) is not None), default=None)
