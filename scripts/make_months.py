"""Writes src/provlint/document/month_names.py from the CLDR by way of Babel, so that no name of a month is typed by hand.

    pip install babel && python scripts/make_months.py

Names whose month differs from language to language (lip, srp, lis, listopad, ...) go to CONFLICTS with their languages.
"""

from __future__ import annotations

import re
import textwrap
from collections import defaultdict
from pathlib import Path

from babel import Locale, __version__
from babel.dates import get_day_names, get_month_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

TARGET = Path(__file__).parents[1] / "src" / "provlint" / "document" / "month_names.py"

_LANGUAGES = (
    "en de fr es pt it nl ca gl eu oc ro pl cs sk sl hr sr sr_Latn bs mk bg ru uk be lt lv et fi sv da nb nn is fo ga cy hu sq "
    "el tr az kk uz ka hy he ar ar_MA ar_LB fa ur hi bn ta te ml mr gu pa th vi id ms fil sw af eo de_AT"
)
LANGUAGES = tuple(_LANGUAGES.split())
"""Chinese, Japanese and Korean write numbers; dates.py reads them without names."""

_WEEKDAY_LANGUAGES = "en de fr es pt it nl ca ro pl cs sk sl hr bg ru uk fi sv da nb hu el tr id vi"
WEEKDAY_LANGUAGES = tuple(_WEEKDAY_LANGUAGES.split())

EXTRA = {2: "fevrier fevr feber", 3: "maerz", 8: "aout", 9: "sept setiembre sep", 12: "decembre"}
"""Spellings that CLDR has not: without accents, as typewriters and file names write them."""

PREFIX = re.compile(r"^(?:de |d’|d'|del )")
HEADER = '''"""Names of months and weekdays in {count} locales, by scripts/make_months.py from Babel {version}: do not edit.

MONTHS and WEEKDAYS hold one text per month (January first) and weekday (Monday first), names separated by |, in lower case and
without a final full stop. CONFLICTS gives, for a name that means different months, language:month pairs.
"""

from __future__ import annotations

'''


def collect(languages: Iterable[str], read: Callable[..., Mapping[int, str]]) -> dict[str, dict[int, list[str]]]:
    """Name → number → languages, of the wide and abbreviated names, inflected and not."""
    found: dict[str, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    for language in languages:
        locale = Locale.parse(language)
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for number, written in read(width, context=context, locale=locale).items():
                    name = PREFIX.sub("", written.lower().strip(" .\u200f"))
                    if len(name) > 1 and not any(char.isdigit() for char in name) and locale.language not in found[name][number]:
                        found[name][number].append(locale.language)
    return found


def texts(found: dict[str, dict[int, list[str]]], numbers: range) -> list[str]:
    """One text of names per number."""
    return ["|".join(sorted(name for name, months in found.items() if number in months)) for number in numbers]


def tuple_source(name: str, values: list[str]) -> str:
    """A tuple of long texts, wrapped at 120 columns."""
    lines = [f"{name} = ("]
    for value in values:
        pieces = textwrap.wrap(value.replace("|", "| "), 108, break_long_words=False)
        pieces = [piece.replace("| ", "|") for piece in pieces]
        lines += ["    (", *(f'        "{piece}"' for piece in pieces), "    ),"]
    return "\n".join([*lines, ")"]) + "\n"


def main() -> None:
    """Write the module."""
    months = collect(LANGUAGES, get_month_names)
    for number, names in EXTRA.items():
        for name in names.split():
            months[name].setdefault(number, [])
    days = collect(WEEKDAY_LANGUAGES, get_day_names)
    conflicts = {name: found for name, found in months.items() if len(found) > 1}
    lines = [
        f'    "{name}": "{" ".join(f"{lang}:{number}" for number, langs in sorted(found.items()) for lang in langs)}",'
        for name, found in sorted(conflicts.items())
    ]
    header = HEADER.format(count=len(LANGUAGES), version=__version__)
    source = "\n".join(
        [
            header + tuple_source("MONTHS", texts(months, range(1, 13))),
            tuple_source("WEEKDAYS", texts(days, range(7))),
            "CONFLICTS = {",
            *lines,
            "}",
            "",
        ]
    )
    TARGET.write_text(source, encoding="utf-8")


if __name__ == "__main__":
    main()
