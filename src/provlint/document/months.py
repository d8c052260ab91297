"""What a name says about the month or weekday: looked up only beside a year, so documents without years pay nothing."""

from __future__ import annotations

from provlint.lazy import cache


@cache
def _numbers(kind: str) -> dict[str, tuple[int, ...]]:
    """Name → numbers it may stand for; months from 1, weekdays from 0 (Monday)."""
    from provlint.document import month_names

    texts, first = (month_names.MONTHS, 1) if kind == "month" else (month_names.WEEKDAYS, 0)
    found: dict[str, tuple[int, ...]] = {}
    for number, names in enumerate(texts, start=first):
        for name in names.split("|"):
            found[name] = (*found.get(name, ()), number)
    return found


def month_number(name: str, language: str) -> tuple[int, bool]:
    """The month that `name` (any case) stands for, 1 to 12, and whether that is a guess; (0, False) for no month.

    A name that differs between Slavic languages follows `language`; without it the language with most speakers is guessed.
    """
    key = name.lower().strip("’'").removesuffix(".")
    months = _numbers("month").get(key, ())
    if not months and key[:2] in ("d’", "d'", "l'", "l’"):
        months = _numbers("month").get(key[2:], ())
    if not months and key[:1] == "ב":  # Hebrew joins "in" to the name
        months = _numbers("month").get(key[1:], ())
    if len(months) < 2:
        return (months[0] if months else 0), False
    return _conflicting(key, language)


def _conflicting(name: str, language: str) -> tuple[int, bool]:
    from provlint.document.month_names import CONFLICTS

    by_language = dict(pair.split(":") for pair in CONFLICTS[name].split())
    if language in by_language:
        return int(by_language[language]), False
    guess = by_language.get("pl") or by_language.get("cs") or next(iter(by_language.values()))
    return int(guess), True


def weekday_numbers(name: str) -> tuple[int, ...]:
    """The weekdays that `name` (any case) may stand for, Monday 0 to Sunday 6; empty for no weekday."""
    return _numbers("weekday").get(name.lower().removesuffix("."), ())
