"""`python -m bench.quality.train_dates`: learns what each sign of a date is worth, and writes `date_weights.py`.

A text has one day of publication, or none that it tells: so each of its dates, and "none of them", is an answer, and the
weights are those under which the right answers are likely (a softmax per document). Trained on half of the hosts of the pages,
and on clean documents whose date is known or that have none; the other half of the hosts is what docs/quality.md reports.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from bench.quality.families.dates import day_of, near, trained_on
from bench.quality.load import find_data
from provlint.document import Document
from provlint.document.carriers.body_date import signs_of_dates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.quality.load import Data

FILE = Path(__file__).resolve().parents[2] / "src" / "provlint" / "document" / "carriers" / "date_weights.py"

UNDATED = {"bbc", "abc-rural", "fnc-train", "jargon", "jekyll-docs", "jinja-docs", "webtext-firefox", "webtext-overheard"} | {
    f"brown-{section}" for section in "abh"
}
"""Sources of clean documents in which no date is the day of publication."""

ROUNDS, RATE, PENALTY = 800, 0.05, 1.0
"""Steps of gradient descent (Adam), their size, and the penalty on large weights: chosen by cross-validation over hosts."""


class Page(NamedTuple):
    """The signs of each date of a text, and whether each is the right one."""

    signs: tuple[tuple[str, ...], ...]
    right: tuple[bool, ...]


def pages(data: Data) -> Iterator[Page]:
    """What is trained on; texts without any date that can be meant teach nothing."""
    for row in data.rows("dates_dev"):
        if trained_on(row["host"]) and day_of(row["date"]) and isinstance(row["main_text"], str):
            for text in (row["main_text"], row["page_text"] or ""):
                yield from _page(text, "page.txt", row["date"])
    for row in data.rows("clean_dev"):
        if row["source"] in UNDATED:
            yield from _page(row["text"], f"document.{row['format']}", "")
        elif day_of(row["date"]) and row["source"] not in ("inaugural", "sotu"):
            yield from _page(row["text"], f"document.{row['format']}", row["date"])


def _page(text: str, path: str, day: str) -> Iterator[Page]:
    made = signs_of_dates(Document(text, path))
    if made:
        yield Page(tuple(names for _, names in made), tuple(bool(day) and near(found.date.iso, day) for found, _ in made))


def train(lesson: list[Page]) -> dict[str, float]:
    """Sign → weight, signs of no weight left out."""
    names = sorted({sign for page in lesson for signs in page.signs for sign in signs})
    weights, mean, square = (dict.fromkeys(names, 0.0) for _ in range(3))
    for step in range(1, ROUNDS + 1):
        slope = {name: -PENALTY / len(lesson) * weight for name, weight in weights.items()}
        for page in lesson:
            _learn(page, weights, slope, len(lesson))
        for name, value in slope.items():
            mean[name] = 0.9 * mean[name] + 0.1 * value
            square[name] = 0.999 * square[name] + 0.001 * value * value
            moved = mean[name] / (1 - 0.9**step) / (math.sqrt(square[name] / (1 - 0.999**step)) + 1e-8)
            weights[name] += RATE * moved
    return {name: weight for name, weight in weights.items() if abs(weight) >= 0.05}


def _learn(page: Page, weights: dict[str, float], slope: dict[str, float], total: int) -> None:
    odds = [math.exp(max(-30.0, min(30.0, sum(weights[sign] for sign in signs)))) for signs in page.signs]
    whole = 1.0 + sum(odds)
    right = sum(odd for odd, good in zip(odds, page.right, strict=True) if good)
    for signs, odd, good in zip(page.signs, odds, page.right, strict=True):
        change = ((odd / right if good else 0.0) - odd / whole) / total
        for sign in signs:
            slope[sign] += change


def main() -> None:
    """Trains and writes the weights."""
    weights = train(list(pages(find_data())))
    rows = "\n".join(f'    "{name}": {weight:.2f},' for name, weight in sorted(weights.items()))
    FILE.write_text(
        '"""What each sign of `date_signs` is worth, by bench/quality/train_dates.py: do not edit."""\n\n'
        f'from __future__ import annotations\n\nWEIGHTS = {{\n{rows}\n}}\n"""Sign → logarithm of the odds."""\n',
        "utf-8",
    )


if __name__ == "__main__":
    main()
