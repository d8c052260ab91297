"""Figures as text: cells with their counts, and tables that read in a terminal as well as in Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bench.quality.scores import Tally

NONE = "–"
"""Stands where there is nothing to measure."""


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table with aligned columns, ended by a line break; "" where there is no row."""
    lines = [list(row) for row in rows]
    if not lines:
        return ""
    widths = [max(len(line[column]) for line in [list(header), *lines]) for column in range(len(header))]
    drawn = [list(header), ["-" * width for width in widths], *lines]
    return "".join(f"| {' | '.join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))} |\n" for line in drawn)


def share(value: float | None) -> str:
    """A rate with two places: .85, 1.00."""
    if value is None:
        return NONE
    return f"{value:.2f}".removeprefix("0")


def counted(tally: Tally) -> str:
    """A recall with its counts: .85 (51/60)."""
    return f"{share(tally.rate)} ({tally.hits}/{tally.total})" if tally.total else NONE


def alarms(tally: Tally) -> str:
    """False alarms per 1000 with counts and the interval of 95 %: 0.5 (1/2003; 0.1–2.8)."""
    if not tally.total:
        return NONE
    low, high = tally.interval
    return f"{tally.per_thousand:.1f} ({tally.hits}/{tally.total}; {1000 * low:.1f}–{1000 * high:.1f})"
