r"""The six ways a date stands around its year: y-m-d, 年月日, d.m.y and m/d/y, d Month y, Month d y, y Month d.

Each reader gets the place of a year and looks only at a window beside it, so a text without years costs one search for years.
Digits of all scripts count: `\d` and `int` take Arabic-Indic, Persian, Devanagari, Bengali and full-width digits as they are.
"""

from __future__ import annotations

from provlint.document.calendar_days import day_exists
from provlint.document.months import month_number
from provlint.expressions import expression
from provlint.finding import Span
from provlint.lazy import cache
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

BEFORE, AFTER = 28, 26
"""Code points looked at on either side of a year: "Wednesday 24th of September, " and " m. rugpjūčio 24 d." fit."""

_CONNECTORS_WORDS = (
    "de del of do da dos d g г р ж año anno năm the den af av m gada ko eko e ren года года. року pe le la na th st "
    "nd rd er º ª a o го"
)
CONNECTORS = frozenset(_CONNECTORS_WORDS.split())
"""Words that may stand between the parts of a date, and endings of ordinals; nothing else may."""

_GAP = " \t\u00a0\u202f\u2009.,/-–'’،\u200e\u200f"
_DAY_FIRST_WORDS = "de fr es pt it nl ca gl ro pl cs sk sl hr sr bs mk bg ru uk be sv da nb nn no fi et lv el tr vi id ms he ar"
_DAY_FIRST = frozenset(_DAY_FIRST_WORDS.split())


class DateShape(Record):
    """A date as read at `text[span]`: `ambiguous` where day and month may be exchanged or the month's name has two meanings."""

    span: Span
    year: int
    month: int
    day: int
    ambiguous: bool
    shape: str


@cache
def _expression(name: str) -> re.Pattern[str]:
    return expression(
        {
            "iso": r"(\s?[-/.]\s?)(\d{1,2})\1(\d{1,2})(?![\d/]|[.-]\d)",
            "cjk": r"\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]?",
            "numeric": r"(?<![\d.,/:-])(\d{1,2})(\s?[./-]\s?)(\d{1,2})\2$",
            "figure": r"\d",
            "token": r"\d+|[^\s\d!-&(-/:-@\[-`{-~\x00–—…·•«»“”„（）【】「」、。，：،]+",
        }[name]
    )


def may_be_day(text: str, year: int) -> bool:
    """Whether a figure beside the four digits at `year` may be the day of a date."""
    figure = _expression("figure")
    return bool(figure.search(text, max(0, year - BEFORE), year) or figure.search(text, year + 4, year + 4 + AFTER))


def read_date(text: str, year: Span, language: str = "") -> DateShape | None:
    """The date whose year stands at `text[year]`, or None; a day the calendar has not is none."""
    number = int(text[year.start : year.end])
    if language == "th" and number > 2400:
        number -= 543  # Buddhist years, in Thai text only
    for reader in (_iso, _cjk, _named_before, _named_after, _numeric):
        found = reader(text, year, number, language)
        if found is not None:
            return found if day_exists(found.year, found.month, found.day) else None
    return None


def _iso(text: str, year: Span, number: int, language: str) -> DateShape | None:  # noqa: ARG001 - all readers have one signature
    if year.start and text[year.start - 1] in "./-" and text[year.start - 2 : year.start - 1].isdigit():
        return None
    match = _expression("iso").match(text, year.end)
    if not match:
        return None
    return DateShape(Span(year.start, match.end()), number, int(match[2]), int(match[3]), ambiguous=False, shape="iso")


def _cjk(text: str, year: Span, number: int, language: str) -> DateShape | None:  # noqa: ARG001 - see _iso
    match = _expression("cjk").match(text, year.end)
    if not match:
        return None
    end = match.end() - (len(match[0]) - len(match[0].rstrip()))
    return DateShape(Span(year.start, end), number, int(match[1]), int(match[2]), ambiguous=False, shape="cjk")


def _numeric(text: str, year: Span, number: int, language: str) -> DateShape | None:
    line = max(text.rfind("\n", max(0, year.start - BEFORE), year.start) + 1, year.start - BEFORE, 0)
    match = _expression("numeric").search(text, line, year.start)
    after = text[year.end : year.end + 2]
    if not match or after[:1] in ("-", "/") or (after[:1] == "." and after[1:].isdigit()) or _versioned(text, match.start()):
        return None
    first, second, separator = int(match[1]), int(match[3]), match[2].strip()
    day_first = separator == "." or language in _DAY_FIRST or first > 12
    if second > 12:
        day_first = False
    ambiguous = separator != "." and first <= 12 and second <= 12 and first != second and language not in _DAY_FIRST
    if ambiguous and not day_first and _american_clock(text, year.end):
        ambiguous = False
    day, month = (first, second) if day_first else (second, first)
    return DateShape(Span(match.start(), year.end), number, month, day, ambiguous, "numeric")


def _versioned(text: str, start: int) -> bool:
    """Whether what stands before `start` makes the number a version, a price or an address."""
    before = text[max(0, start - 10) : start].lower().rstrip()
    if before[-1:].isdigit() and ":" not in before[-6:]:
        return True  # a telephone number
    return before.endswith(("v", "version", "ver.", "version:", "v.", "release", "$", "€", "£", "#", "+", "_", "="))


def _american_clock(text: str, end: int) -> bool:
    """Whether a clock of the United States follows: "a.m.", "PM", "EST"."""
    after = text[end : end + 24].upper()
    return any(mark in after for mark in (" AM", " PM", "A.M.", "P.M.", " EST", " EDT", " PST", " PDT", " CST", " CDT"))


def _tokens(text: str, start: int, end: int) -> list[Span]:
    return [Span(*match.span()) for match in _expression("token").finditer(text, start, end)]


def _named_before(text: str, year: Span, number: int, language: str) -> DateShape | None:
    """`d Month y` and `Month d, y`, read from the year to the left."""
    start = max(text.rfind("\n", max(0, year.start - BEFORE), year.start) + 1, year.start - BEFORE, 0)
    walk = _Walk(text, _tokens(text, start, year.start)[::-1], year, language)
    day, month, guessed, first = 0, 0, False, year
    for token in walk.steps():
        if first.start <= token.start:
            continue  # the second word of a month's name
        if not day and text[token.start].isdigit():
            day = walk.day(token)
            if not day or (month and walk.in_figure(token)):
                return None
        elif not month:
            month, guessed, token = walk.month(token)  # noqa: PLW2901 - a name of two words starts earlier
            if not month and walk.vietnamese(token) and day:
                month, day = day, 0
            elif not month:
                return None
        else:
            return None
        first = token
        if day and month:
            return DateShape(Span(first.start, year.end), number, month, day, guessed, "named")
    return None


def _named_after(text: str, year: Span, number: int, language: str) -> DateShape | None:
    """`y Month d` and the Latvian `y. d. Month`, read from the year to the right."""
    end = text.find("\n", year.end, year.end + AFTER)
    end = min(len(text), year.end + AFTER) if end < 0 else end
    walk = _Walk(text, _tokens(text, year.end, end), year, language)
    day, month, guessed = 0, 0, False
    for token in walk.steps():
        if not day and text[token.start].isdigit():
            day = walk.day(token)
            if not day:
                return None
        elif not month:
            month, guessed, token = walk.month(token)  # noqa: PLW2901 - a name of two words ends later
            if not month:
                return None
        if day and month:
            return DateShape(Span(year.start, token.end), number, month, day, guessed, "named")
    return None


class _Walk:
    """Steps over the tokens of a date outwards from its year, connectors left out, until a gap ends it."""

    __slots__ = ("_language", "_last", "_text", "_tokens")

    def __init__(self, text: str, tokens: list[Span], year: Span, language: str) -> None:
        self._text, self._tokens, self._last, self._language = text, tokens, year, language

    def steps(self) -> list[Span]:
        """The tokens that belong to the date's surroundings, nearest first; at most five."""
        found: list[Span] = []
        for token in self._tokens:
            low, high = sorted((self._last, token))
            gap = self._text[low.end : high.start]
            if len(gap) > 4 or gap.strip(_GAP):
                break
            self._last = token
            word = self._text[token.start : token.end].lower()
            if word not in CONNECTORS or (word == "mar"):
                found.append(token)
            if len(found) == 5:
                break
        return found

    def day(self, token: Span) -> int:
        """The day a number stands for, or 0."""
        digits = self._text[token.start : token.end]
        return int(digits) if len(digits) <= 2 and int(digits) <= 31 else 0

    def in_figure(self, token: Span) -> bool:
        """Whether the number goes on to the left ("3-5 May", "2.5 May") and so is no day or a range's end."""
        before = self._text[max(0, token.start - 4) : token.start]
        trimmed = before.rstrip(" ")
        return (
            trimmed[-1:] in ("-", "–", "—", ".", ",", "/", ":", "&")
            and trimmed[-2:-1].isdigit()
            and (before == trimmed or trimmed[-1] in "-–—&")
        )

    def month(self, token: Span) -> tuple[int, bool, Span]:
        """Number, whether guessed, and place of the month's name at `token`, which may be two words ("Meán Fómhair", "พ.ค.")."""
        at = self._tokens.index(token)
        if at + 1 < len(self._tokens):
            pair = sorted((token, self._tokens[at + 1]))
            name = self._text[pair[0].start : pair[1].end]
            if not any(char.isdigit() for char in name):
                number, guessed = month_number(name, self._language)
                if number:
                    return number, guessed, Span(pair[0].start, pair[1].end)
        number, guessed = month_number(self._text[token.start : token.end], self._language)
        return number, guessed, token

    def vietnamese(self, token: Span) -> bool:
        """Whether the word says that the number beside it is a month."""
        return self._text[token.start : token.end].lower() in ("tháng", "thg")
