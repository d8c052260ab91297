"""Dates that a document's name, folder or address carries: no text holds them, and they are right nearly always.

URLs: precision 1.00 where they have a date, which 17 % do (catalogue, 60 pages). File names: nodejs, Rust and Ruby posts by name.
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

_MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec"
_MONTHS = {name: str(number) for number, name in enumerate(_MONTH_NAMES.split(), start=1)}

_FOLDERS_OF_ONE = frozenset(("index", "_index", "readme", "post", "article", "content"))
"""Names of a file whose folder is the document (Hugo's page bundles), without their ending."""


@cache
def _expression(name: str) -> re.Pattern[str]:
    return expression(
        {
            "name": r"(?<![\d.])((?:19|20)\d\d)([-_.])(\d\d)\2(\d\d)(?!\d)",
            "folders": r"(?:^|/)((?:19|20)\d\d)/(\d\d?)/(\d\d?)/[^/]{0,300}$",
            "url-words": r"/((?:19|20)\d\d)(?:/[a-z_]{4,20}/(\d\d?)|/([a-z]{3}))/(\d\d?)/",
            "url": r"/((?:19|20)\d\d)([/-])(\d\d?)\2(\d\d?)(?=[/\-_.?#]|$)",
        }[name]
    )


def date_in_file_name(path: str) -> str:
    """The ISO date in a path's last part, or in its folder's name where the file is the folder's only document; "" for none."""
    folder, _, name = path.rpartition("/")
    found = _named(name)
    if not found and name.partition(".")[0].lower() in _FOLDERS_OF_ONE:
        found = _named(folder.rpartition("/")[2])
    return found


def _named(name: str) -> str:
    match = _expression("name").search(name)
    if match:
        return _iso(match[1], match[3], match[4])
    return _compact(name)


def _compact(name: str) -> str:
    """The ISO date of eight digits in a name, or ""."""
    if sum(map(str.isdigit, name)) < len("20250401"):
        return ""
    from provlint.document.dates import compact_date

    compact = compact_date(name)
    return compact[0] if compact else ""


def date_in_folders(path: str) -> str:
    """The ISO date of the three folders above a file ("2025/04/01/title.md"), or ""."""
    match = _expression("folders").search(path)
    return _iso(match[1], match[2], match[3]) if match else ""


def date_in_url(url: str) -> str:
    """The ISO date in an address, or "": the day must be there, year and month alone are none."""
    match = _expression("url").search(url)
    if match:
        return _iso(match[1], match[3], match[4])
    words = _expression("url-words").search(url.lower())
    if words:
        return _iso(words[1], words[2] or _MONTHS.get(words[3], "0"), words[4])
    return _compact(url.partition("?")[0]) if "/" in url else ""


def _iso(year: str, month: str, day: str) -> str:
    from provlint.document.calendar_days import day_exists

    if not day_exists(int(year), int(month), int(day)):
        return ""
    return f"{int(year):04}-{int(month):02}-{int(day):02}"
