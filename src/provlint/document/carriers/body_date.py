"""The last carrier: a date without a label that stands where the day of publication stands, by weights learned from pages.

Asked only where nothing else names the day. Weights and what they reach: bench/quality/train_dates.py, docs/quality.md.
"""

from __future__ import annotations

from provlint.document.carriers.date_signs import impossible, signs, surroundings
from provlint.document.carriers.date_weights import WEIGHTS
from provlint.document.carriers.text_dates import find_text_dates
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.document import Document
    from provlint.document.carriers.text_dates import TextDate

BELIEVED = 0.7
"""Chance from which on a date counts as the day of publication: by cross-validation over the hosts that were trained on."""

_EULER = 2.718281828459045


class BodyDate(Record):
    """The best date of a body and its chance, 0 to 1, all places of the same day together."""

    found: TextDate
    chance: float


def find_body_date(document: Document) -> BodyDate | None:
    """The date that is most likely the day of publication, if it is likely enough."""
    made = signs_of_dates(document)
    odds = [_EULER ** sum(WEIGHTS.get(sign, 0.0) for sign in names) for _, names in made]
    total = 1.0 + sum(odds)  # and one for the answer that no date here is it
    days: dict[str, float] = {}
    for (found, _), odd in zip(made, odds, strict=True):
        days[found.date.iso] = days.get(found.date.iso, 0.0) + odd / total
    day = max(days, key=lambda iso: days[iso], default="")
    if not day or days[day] < BELIEVED:
        return None
    _, best = max((odd, number) for number, odd in enumerate(odds) if made[number][0].date.iso == day)
    return BodyDate(made[best][0], round(days[day], 2))


def signs_of_dates(document: Document) -> list[tuple[TextDate, tuple[str, ...]]]:
    """The dates of a text that may be its day of publication, each with its signs."""
    dates = document.view(find_text_dates)
    start = document.front_matter.span.end if document.front_matter else 0
    text = document.masked
    possible = [number for number, found in enumerate(dates) if not impossible(text, found)]
    if not possible:
        return []
    around = surroundings(text, start, dates)
    return [(dates[number], tuple(signs(around, number))) for number in possible]
