"""Dates in a text: years are found first, and only beside them anything else is tried.

No library does this fast and right enough: on the evaluation pages dateparser's scan took 78 ms a page at a precision of .25 and
datefinder 75 ms at .33. Never a date here: ranges, versions, days that the calendar has not.
"""

from __future__ import annotations

from itertools import pairwise

from provlint.document.calendar_days import civil_date, day_exists, day_number, weekday
from provlint.document.date_shapes import DateShape, may_be_day, read_date
from provlint.document.months import weekday_numbers
from provlint.expressions import expression
from provlint.finding import Span
from provlint.lazy import cache
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

FIRST_YEAR, LAST_YEAR = 1950, 2049
"""Years looked for in a text; older ones are history, not dates of publication. Metadata may name any year."""


class Date(Record):
    """A day found in a text, at `text[span]` without its weekday.

    ambiguous  day and month may be exchanged, or the month's name means another month in another language
    weekday    where the day's name stands before it, or None; `weekday_fits` is False where it names another day
    shape      "iso", "cjk", "numeric", "named" or "short" (a year of two digits)
    """

    span: Span
    iso: str
    ambiguous: bool
    shape: str
    weekday: Span | None = None
    weekday_fits: bool = True

    @property
    def days(self) -> int:
        """Days since 1970-01-01."""
        return iso_days(self.iso)


def iso_days(iso: str) -> int:
    """Days since 1970-01-01 of `YYYY-MM-DD`; of `YYYY-MM` and `YYYY` the first day."""
    year, month, day = (*(int(part) for part in iso.split("-")), 1, 1)[:3]
    return day_number(year, month, day)


@cache
def _expression(name: str) -> re.Pattern[str]:
    return expression(
        {
            "any-year": r"(?<!\d)\d{4}(?!\d)",
            "short?": r"\d[./-]\d{1,2}[./-]\d\d",
            "short": r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d\d)(?![\d/%]|[.,:-]\d)",
            "range": r"\s{0,2}(?:[-–—]|to|until|till|bis|au|al|hasta|até|fino al|tot|do|до)\s{0,2}",
            "compact": r"(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)",
            "reduced": r"\s{0,40}(\d{4})(?:-(\d\d))?\s{0,40}",
            "epoch": r"\s{0,40}(\d{10}|\d{13})\s{0,40}",
        }[name]
    )


def find_dates(
    text: str, start: int = 0, end: int | None = None, language: str = "", *, foreign: bool = True
) -> tuple[Date, ...]:
    """The dates whose years stand in `text[start:end]`, in order; `language` (ISO 639-1 or "") settles order and months.

    foreign  whether the text may hold digits of other scripts than Latin; to look for them takes ten times as long
    """
    end = len(text) if end is None else end
    foreign = (foreign and not text.isascii()) or language == "th"
    years = _any_years(text, start, end, language) if foreign else _years(text, start, end)
    found: list[Date] = []
    for shape in _shapes(text, years, language):
        if found and shape.span.start < found[-1].span.end:
            continue
        found.append(_date(text, shape))
    return _without_ranges(text, found)


def _any_years(text: str, start: int, end: int, language: str) -> Iterator[int]:
    """Where the years of a part begin, in digits of any script."""
    for match in _expression("any-year").finditer(text, start, end):
        year = int(match[0]) - (543 if language == "th" and int(match[0]) > 2400 else 0)
        if FIRST_YEAR <= year <= LAST_YEAR:
            yield match.start()


def _years(text: str, start: int, end: int) -> list[int]:
    """Where the years of a part begin: found by their centuries, which takes a tenth of what an expression does."""
    found = []
    for century in ("19", "20"):
        at = text.find(century, start, end)
        while at >= 0:
            year = text[at : min(at + 4, end)]
            alone = not (at and text[at - 1].isdecimal()) and not text[at + 4 : min(at + 5, end)].isdecimal()
            if alone and len(year) == 4 and year.isdecimal() and FIRST_YEAR <= int(year) <= LAST_YEAR:
                found.append(at)
            at = text.find(century, at + 2, end)
    return sorted(found)


def _shapes(text: str, years: Iterable[int], language: str) -> Iterator[DateShape]:
    for at in years:
        if may_be_day(text, at):
            shape = read_date(text, Span(at, at + 4), language)
            if shape:
                yield shape


def _date(text: str, shape: DateShape) -> Date:
    iso = f"{shape.year:04}-{shape.month:02}-{shape.day:02}"
    name = _weekday_before(text, shape.span.start)
    fits = name is None or weekday(day_number(shape.year, shape.month, shape.day)) in weekday_numbers(text[name.start : name.end])
    return Date(shape.span, iso, shape.ambiguous, shape.shape, name, fits)


def _weekday_before(text: str, start: int) -> Span | None:
    """The name of a weekday right before `start`; names of one or two letters mean too much elsewhere."""
    end = start
    while end > 0 and text[end - 1] in " ,.\u00a0" and start - end < 4:
        end -= 1
    at = end
    while at > 0 and end - at < 14 and (text[at - 1].isalpha() or text[at - 1] == "-"):
        at -= 1
    return Span(at, end) if end - at > 2 and weekday_numbers(text[at:end]) else None


def _without_ranges(text: str, dates: list[Date]) -> tuple[Date, ...]:
    """The dates that are not the beginning or end of a period."""
    ranged: set[int] = set()
    for at, (left, right) in enumerate(pairwise(dates)):
        start = right.weekday.start if right.weekday else right.span.start
        if start - left.span.end < 14 and _expression("range").fullmatch(text, left.span.end, start):
            ranged |= {at, at + 1}
    return tuple(date for at, date in enumerate(dates) if at not in ranged)


def find_short_dates(text: str, start: int, end: int, language: str = "") -> tuple[Date, ...]:
    """Dates with years of two digits ("12.08.24") in `text[start:end]`: worth believing only beside a label."""
    found: list[Date] = []
    if not _expression("short?").search(text, start, end):
        return ()
    for match in _expression("short").finditer(text, start, end):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        year += 2000 if year < 50 else 1900
        american = match[2] == "/" and language in ("", "en")
        day, month = (second, first) if (american and first <= 12) or second > 12 else (first, second)
        if day_exists(year, month, day):
            ambiguous = american and first <= 12 and second <= 12 and first != second
            found.append(_date(text, DateShape(Span(*match.span()), year, month, day, ambiguous, "short")))
    return tuple(found)


def parse_date(value: str, language: str = "") -> Date | None:
    """The date that a metadata value states, or None; `iso` is shortened to year or month where the value says no more.

    Takes ISO 8601 with or without a time, 8 digits, Unix times of 10 or 13 digits, and every shape `find_dates` knows.
    """
    text = value.strip()[:200]
    whole = Span(0, len(value))
    for read in (_reduced, _compact, _epoch):
        iso = read(text)
        if iso:
            return Date(whole, iso, ambiguous=False, shape="iso")
    for match in _expression("any-year").finditer(text):
        shape = read_date(text, Span(*match.span()), language)
        if shape:
            return _date(text, shape)
    short = find_short_dates(text, 0, len(text), language)
    return short[0] if short else None


def _reduced(text: str) -> str:
    match = _expression("reduced").fullmatch(text)
    if not match or int(match[1]) < 1000 or not 1 <= int(match[2] or 1) <= 12:
        return ""
    return f"{int(match[1])}-{int(match[2]):02}" if match[2] else str(int(match[1]))


def _compact(text: str) -> str:
    match = _expression("compact").match(text)
    return _iso(*(int(part) for part in match.groups())) if match else ""


def _epoch(text: str) -> str:
    match = _expression("epoch").fullmatch(text)
    return _iso(*civil_date(int(match[1][:10]) // 86400)) if match else ""


def compact_date(text: str) -> tuple[str, Span] | None:
    """The first date of eight digits ("20250401") in `text` and its place."""
    for match in _expression("compact").finditer(text):
        iso = _iso(*(int(part) for part in match.groups()))
        if iso:
            return iso, Span(*match.span())
    return None


def _iso(year: int, month: int, day: int) -> str:
    return f"{year:04}-{month:02}-{day:02}" if day_exists(year, month, day) else ""
