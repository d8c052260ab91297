"""Dates in a text: shapes, languages, scripts, and what only looks like a date."""

from __future__ import annotations

import pytest

from provlint.document.calendar_days import civil_date, day_exists, day_number, weekday
from provlint.document.dates import find_dates, find_short_dates, parse_date
from provlint.document.months import month_number


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Published On Tue Apr 01 2025", "Apr 01 2025"),
        ("Stand: 12.08.2024", "12.08.2024"),
        ("at 2024-05-07T10:00Z", "2024-05-07"),
        ("on 2024/05/07 it", "2024/05/07"),
        ("el 7 de mayo de 2024", "7 de mayo de 2024"),
        ("7th of May, 2024", "7th of May, 2024"),
        ("Sept. 3, 2024", "Sept. 3, 2024"),
        ("1er mars 2021", "1er mars 2021"),
        ("12. 8. 2024", "12. 8. 2024"),
        ("2024. május 7.", "2024. május 7"),
        ("2024 m. gegužės 7 d.", "2024 m. gegužės 7"),
        ("2024. gada 7. maijs", "2024. gada 7. maijs"),
        ("於2024年5月7日發布", "2024年5月7日"),
        ("2024년 5월 7일", "2024년 5월 7일"),
        ("٧ مايو ٢٠٢٤", "٧ مايو ٢٠٢٤"),
        ("7 मई 2024", "7 मई 2024"),
        ("7 במאי 2024", "7 במאי 2024"),
        ("7 d’octubre del 2024", "7 d’octubre del 2024"),
        ("ngày 7 tháng 5 năm 2024", "7 tháng 5 năm 2024"),
        ("7 Meán Fómhair 2024", "7 Meán Fómhair 2024"),
        ("10:30 - 7 May 2024", "7 May 2024"),
    ],
)
def test_every_shape_is_found_where_it_stands(text: str, found: str) -> None:
    """Spans hold the date alone: neither its label nor the weekday nor what follows."""
    assert [text[date.span.start : date.span.end] for date in find_dates(text)] == [found]


@pytest.mark.parametrize(
    "text",
    [
        "2024-02-30",
        "31.02.2024",
        "2019/20/21",
        "3-5 May 2024",
        "May 3-5, 2024",
        "3 May 2024 – 5 May 2024",
        "13.10.2021 - 15.10.2021",
        "v1.2.2020",
        "version 1.2.2020",
        "ISBN 978-3-16-2020-1",
        "+49 30 1234 2020",
        "030 12.05.2019",
        "in May 2024",
        "since 2019",
        "5 o'clock May 2024",
        "1.2.2020.3",
    ],
)
def test_what_only_looks_like_a_date(text: str) -> None:
    """Impossible days, periods, versions, numbers of books and telephones, months without a day."""
    assert find_dates(text) == ()


@pytest.mark.parametrize(
    ("text", "language", "iso", "ambiguous"),
    [
        ("12/31/2024", "", "2024-12-31", False),
        ("31/12/2024", "", "2024-12-31", False),
        ("03/04/2024", "", "2024-03-04", True),
        ("03/04/2024", "en", "2024-03-04", True),
        ("03/04/2024", "fr", "2024-04-03", False),
        ("03/04/2024 5:30 PM", "en", "2024-03-04", False),
        ("03.04.2024", "en", "2024-04-03", False),
        ("04/04/2024", "", "2024-04-04", False),
        ("7 listopada 2024", "hr", "2024-10-07", False),
        ("7 listopada 2024", "pl", "2024-11-07", False),
        ("7 listopada 2024", "", "2024-11-07", True),
        ("7 พฤษภาคม 2567", "th", "2024-05-07", False),
    ],
)
def test_order_and_names_follow_the_language(text: str, language: str, iso: str, ambiguous: bool) -> None:
    """Above 12 decides, then the language and its clock; what stays open is marked."""
    (date,) = find_dates(text, language=language)
    assert (date.iso, date.ambiguous) == (iso, ambiguous)


@pytest.mark.parametrize(
    ("text", "fits"),
    [("Tue, 7 May 2024", True), ("Wednesday, May 7, 2024", False), ("mardi 7 mai 2024", True), ("The 7 May 2024", True)],
)
def test_a_weekday_is_checked_against_its_date(text: str, fits: bool) -> None:
    """A word that is no weekday says nothing."""
    (date,) = find_dates(text)
    assert date.weekday_fits is fits


def test_years_of_two_digits_are_read_apart() -> None:
    """They are worth believing only beside a label, so the plain search leaves them out."""
    assert find_dates("12.08.24") == ()
    assert [date.iso for date in find_short_dates("12.08.24", 0, 8)] == ["2024-08-12"]


@pytest.mark.parametrize(
    ("value", "iso"),
    [
        ("2024-05-07", "2024-05-07"),
        ("2024-05-07 10:51:00 -0400", "2024-05-07"),
        ("Tue, 07 May 2024 10:00:00 +0200", "2024-05-07"),
        ("20240507", "2024-05-07"),
        ("1715040000", "2024-05-07"),
        ("1715040000000", "2024-05-07"),
        ("2024-05", "2024-05"),
        ("2024", "2024"),
        ("1865-03-04", "1865-03-04"),
        ("May 7, 2024", "2024-05-07"),
        ("0000-00-00", None),
        ("2024-02-30", None),
        ("99999-01-01", None),
        ("soon", None),
        ("", None),
    ],
)
def test_metadata_values(value: str, iso: str | None) -> None:
    """Every form that publishing tools write; an impossible one is None, never an exception."""
    date = parse_date(value)
    assert (date.iso if date else None) == iso


def test_the_calendar_agrees_with_datetime() -> None:
    """Days, weekdays and leap years over four centuries."""
    from datetime import date, timedelta

    for offset in range(-140_000, 30_000, 97):
        day = date(1970, 1, 1) + timedelta(days=offset)
        assert day_number(day.year, day.month, day.day) == offset
        assert civil_date(offset) == (day.year, day.month, day.day)
        assert weekday(offset) == day.weekday()
    assert not day_exists(1900, 2, 29)
    assert day_exists(2000, 2, 29)


def test_the_table_has_the_months_of_forty_languages() -> None:
    """One name per language, so that a table made anew cannot lose one unseen."""
    may = (
        "may mai mayo maio maggio mei maig maiatza maj květen máj svibanj мај май мая травень травня gegužė maijs toukokuu maí "
        "mars bealtaine mai május μάιος mayıs мамыр მაისი մայիս מאי مايو مه مئی मई মে மே మే മേയ് मे મે ਮਈ พฤษภาคม mei mayo majo"
    )
    assert [name for name in may.split() if not month_number(name, "")[0]] == []
