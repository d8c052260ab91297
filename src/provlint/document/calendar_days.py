"""Days as numbers, without datetime, whose import a plain run does not need."""

from __future__ import annotations

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def day_exists(year: int, month: int, day: int) -> bool:
    """Whether the Gregorian calendar has that day."""
    if not (1 <= month <= 12 and 1 <= day <= 31 and 1 <= year <= 9999):
        return False
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return day <= _LENGTHS[month - 1] + (month == 2 and leap)


def day_number(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01 (negative before it), by Hinnant's civil-day algorithm."""
    year -= month <= 2
    era = year // 400
    of_era = year - era * 400
    of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719468


def civil_date(days: int) -> tuple[int, int, int]:
    """Year, month and day of a number of days since 1970-01-01: the inverse of `day_number`."""
    days += 719468
    era = days // 146097
    of_era = days - era * 146097
    of_cycle = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * of_cycle + of_cycle // 4 - of_cycle // 100)
    moon = (5 * of_year + 2) // 153
    month = moon + (3 if moon < 10 else -9)
    return of_cycle + era * 400 + (month <= 2), month, of_year - (153 * moon + 2) // 5 + 1


def weekday(days: int) -> int:
    """Monday 0 to Sunday 6 of a number of days since 1970-01-01, which was a Thursday."""
    return (days + 3) % 7
