"""Lines of nothing but what pages count and time: "4,512 views", "By Ada Quill | 5 min read | Updated 3 hours ago".

A reading time and a number of views are enough alone, wherever they stand: no author writes them on a line of their own. A day
with the time of day needs its label ("Updated 4 March, 10:32"), "3 hours ago" a label or another such line, and names and dates
are furniture only beside one: alone they say who wrote the text and when.
"""

from __future__ import annotations

from provlint.document.counted_lines import FACES, JOINED, LONGEST_COUNTER, MACHINES, POSTED
from provlint.document.counters import ENDS, MARK, NUMBER, PAGER, forms_of, is_pager
from provlint.document.interface import normal_line
from provlint.document.months import month_number, weekday_numbers
from provlint.document.page_heads import is_faced
from provlint.expressions import IGNORECASE, expression
from provlint.finding import Span
from provlint.lazy import cache
from provlint.record import Record
from provlint.rules.residue._announced import LIKELY, SURE
from provlint.rules.residue._lines import COLONS, LIST_MARKS, Line, is_ended, is_numbered, read_lines
from provlint.rules.residue._single import Single
from provlint.rules.residue._words import BY

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from provlint.document import Document

FACE = "face"
"""The kind of faces with their numbers."""
DATE, TIME = "qdateq", "qtimeq"
"""Words that stand for a day in digits and a time of day, as MARK does for a number."""
FORM_WORDS, FORM_LETTERS = 8, 24
"""Words, or letters where there are no blanks, of the longest form."""
BESIDE_TIMES = frozenset({
    "gmt", "utc", "est", "edt", "et", "cst", "cdt", "pst", "pdt", "pt", "cet", "cest", "bst", "ist", "msk", "мск", "wib",
    "jst", "uhr", "hrs", "h", "hs", "kl", "klo", "am", "pm", "at", "um", "a", "à", "às", "as", "las", "alle", "ore", "om",
    "o", "на", "в", "la", "saat", "ώρα", "pukul", "lúc", "u", "о", "st", "nd", "rd", "th", "de", "of", "den", "d", "le", "el",
    "il", "do", "del", "г", "года", "р", "року", "on", "er", "y", "година", "tarihinde", "ngày", "tháng", "thứ", "tư", "sáu",
    "bảy", "الساعة", "ساعت",
    "בשעה", "час", "год", "hodin", "óra", "kell", "i", "em", "godz", "r", "v", "ob",
})  # fmt: skip
"""What stands between a day, its month and its time."""
SIGNING = BY | {"автором", "від", "от", "од", "από", "bởi", "per", "autor", "autorem", "بواسطة", "door", "från", "redaktor"}
"""What stands between a day and the name of who wrote."""
DAY, SIGNED = frozenset({"date", "time"}), frozenset({"byline", "machine", "date"})
"""The kinds of a page's day with its time, and of a day that a machine has signed."""
HEAD = 5
"""Lines from the title within which a page says when it was made."""
DESK_WORDS = 5
"""Words of the longest part of a line that names an author or a section."""
NEAR = 2
"""Rows that such lines of one group are apart at most: a blank one may stand between them."""


class Counted(Record):
    """What a line of counters says.

    kinds   of its parts: count, share, reading, ago, label, date, time, page, pager; byline and name for parts without number
    sure    whether it is furniture by itself
    """

    kinds: frozenset[str]
    sure: bool


def find_counted(document: Document) -> tuple[Single, ...]:
    """The lines of counters and times, each with what stands beside it and belongs to it, in order."""
    lines = document.view(read_lines)
    language = document.language or "en"
    told = {at: counted for at, line in enumerate(lines) if (counted := _counted(document, line, language)) is not None}
    _drop_days(lines, told)
    found: set[int] = set()
    group = range(0)
    for at, counted in told.items():
        if not group.start or at not in group:  # once for all of its lines; a title is in no group but its own
            group = _group(lines, at, told)
        if at not in found and (not _is_authors(lines, at, told) if counted.sure else len(group) > 1):
            found.update(group)
    return tuple([_single(lines[at], told.get(at)) for at in sorted(found)])


def _drop_days(lines: Sequence[Line], told: dict[int, Counted]) -> None:
    """Leaves only one of the days with a time of day: the page's, at its head and nowhere else, in the minute of a machine or
    beside who wrote it; meetings and concerts begin on the quarter, and diaries have many.
    """
    days = [at for at, counted in told.items() if counted.kinds >= DAY and not counted.sure]
    for at in days:
        named = not told[at].kinds.isdisjoint(("byline", "name", "label")) or any(
            lines[near].category == "byline" for near in (at - 1, at + 1) if 0 <= near < len(lines) and near not in told
        )
        sharp = _sharp().search(lines[at].text) is not None
        if len(days) > 1 or not 0 < at < HEAD or is_ended(lines[at].text) or (sharp and not named):
            del told[at]
        else:
            told[at] = told[at]._replace(sure=True)


def _counted(document: Document, line: Line, language: str) -> Counted | None:
    """What the line says, where all of it are counters and times, names beside them aside; None for any other line."""
    if len(line.text) > LONGEST_COUNTER or line.text[0] in "#|" or not any(map(str.isdecimal, line.text)):
        return None
    if "%" in line.text or is_numbered(line.text):
        return None
    if is_faced(line.text) or is_pager(line.text, language):
        return Counted(frozenset({FACE if line.text[0] in FACES else PAGER}), sure=True)
    before = document.masked[document.lines.starts[line.row - 1] : line.start]
    if before[-2:] in LIST_MARKS or "|" in before or (document.format != "text" and ">" in before):
        return None
    parts = [part for part in _separators().split(with_marks(line.text)) if part.strip()]
    kinds: set[str] = set()
    for part in parts:
        said = said_of(part, language)
        if said is None:
            said = _signed(part, language) or _authored(part, language) or (_named(part) if len(parts) > 1 else None)
        if said is None:
            return None
        kinds |= said
    sure = (
        not kinds.isdisjoint(("reading", "page"))
        or "count" in kinds
        or ("share" in kinds and (language != "en" or _thousands().search(line.text) is not None))
        or ("label" in kinds and not kinds.isdisjoint(("time", "ago")))
        or ("ago" in kinds and len(parts) > 1)
        or kinds >= SIGNED
    )
    return (
        Counted(frozenset(kinds), sure) if kinds - {"byline", "name", "date", "time", "label"} or sure or kinds >= DAY else None
    )


def _signed(part: str, language: str) -> set[str] | None:
    """The kinds of a part with a name behind "by", a label and mostly a day before it: "Posted on 4 March 2021 by admin"."""
    words = part.split()
    for at in [at for at, word in enumerate(words) if at and word.lower() in SIGNING]:
        end = at + 1
        while end < len(words) and words[end] not in (DATE, TIME) and words[end].lower() not in BESIDE_TIMES:
            end += 1
        before = said_of(" ".join(words[:at]), language) if 1 < end - at <= DESK_WORDS else None
        after = said_of(" ".join(words[end:]), language) if words[end:] else set[str]()
        if before is not None and after is not None and "label" in before:
            machine = part.lower().startswith(POSTED) or words[end - 1].lower().rstrip(".") in MACHINES
            return before | after | ({"byline", "machine"} if machine else {"byline"})
    return None


def _authored(part: str, language: str) -> set[str] | None:
    """The kinds of a part of "by", a name, and a day with its time behind a comma or dash."""
    words = part.split()
    end = next((at for at, word in enumerate(words) if word.strip(",") in (DATE, TIME)), 0)
    if (
        words[0].lower() not in BY
        or not 1 < end <= DESK_WORDS
        or not all(word[0].isupper() for word in words[1:end] if word.isalpha())
    ):
        return None
    after = said_of(" ".join(words[end:]), language)
    return after | {"byline"} if after is not None and after >= DAY else None


def with_marks(text: str) -> str:
    """The text with a word for each day in digits, each time of day and each other number."""
    return _numbers().sub(f" {MARK} ", _times().sub(f" {TIME} ", _dates().sub(f" {DATE} ", text)))


def said_of(part: str, language: str) -> set[str] | None:
    """The kinds of what a part of a line is made of; None where anything else stands in it."""
    normal = normal_line(part).replace(MARK, NUMBER)
    forms = forms_of(language)
    if language in JOINED:
        return _read(expression(f"{DATE}|{TIME}|.").findall(normal.replace(" ", "")), forms, language, FORM_LETTERS, "")
    return _read(normal.split(" "), forms, language, FORM_WORDS, " ")


def _read(tokens: Sequence[str], forms: Mapping[str, str], language: str, longest: int, blank: str) -> set[str] | None:
    kinds: set[str] = set()
    at = numbers = months = 0
    while at < len(tokens):
        for length in range(min(longest, len(tokens) - at), 0, -1):
            if (kind := forms.get(blank.join(tokens[at : at + length]), PAGER)) not in (PAGER, ENDS):
                kinds.add(kind)
                at += length
                break
        else:
            token = tokens[at]
            if token == DATE:
                kinds.add("date")
            elif token == TIME:
                kinds.add("time")
            elif token == NUMBER:
                numbers += 1
            elif month_number(token, language)[0]:
                months += 1
            elif token not in BESIDE_TIMES and not weekday_numbers(token):
                return None
            at += 1
    if numbers and not (months or "date" in kinds):
        return None
    return kinds | ({"date"} if months and numbers else set())


def _named(part: str) -> set[str] | None:
    """Whether the part, one of several, names an author or a section."""
    words = part.split()
    if len(words) > DESK_WORDS or any(word in (DATE, TIME, MARK) for word in words):
        return None
    if words[0].lower() in BY:
        return {"byline"}
    return {"name"} if words[0][0].isupper() and not is_ended(part) else None


def _group(lines: Sequence[Line], at: int, told: Mapping[int, Counted]) -> range:
    """The indices of the lines around one that belong to it: counters and times, bylines and dates, bare numbers."""
    first = last = at
    while first > 1 and lines[first].row - lines[first - 1].row <= NEAR and _belongs(lines, first - 1, told):
        first -= 1
    while last + 1 < len(lines) and lines[last + 1].row - lines[last].row <= NEAR and _belongs(lines, last + 1, told):
        last += 1
    return range(first, last + 1)


def _belongs(lines: Sequence[Line], at: int, told: Mapping[int, Counted]) -> bool:
    if at in told:
        return True
    close = (at and lines[at].row - lines[at - 1].row == 1) or (at + 1 < len(lines) and lines[at + 1].row - lines[at].row == 1)
    return lines[at].category == "byline" or (lines[at].category == "counter" and bool(close))


def _is_authors(lines: Sequence[Line], at: int, told: Mapping[int, Counted]) -> bool:
    """Whether a count may be the author's: announced by a colon, in a list of numbers of other kinds, or part of a paragraph."""
    if told[at].kinds - {"count", "share"}:
        return False
    line = lines[at]
    if is_ended(line.text):
        return True
    for other in (at - 1, at + 1):
        if not 0 <= other < len(lines) or other in told:
            continue
        near = lines[other]
        apart = abs(near.row - line.row)
        if other < at and near.text[-1] in COLONS and apart <= NEAR and not near.category:
            return True
        if apart == 1 and not near.category and (any(map(str.isdecimal, near.text)) or not near.short) and near.text[0] != "#":
            return True
    return False


def _single(line: Line, counted: Counted | None) -> Single:
    kinds = counted.kinds if counted else frozenset[str]()
    if FACE in kinds:
        category = "reaction"
    elif line.category == "counter" or (kinds & {"count", "share"} and kinds <= {"count", "share", "label", "name"}):
        category = "counter"
    else:
        category = "meta" if kinds and kinds <= {"reading", "name", "page", PAGER} else "byline"
    return Single(Span(line.start, line.end), category, SURE if counted and counted.sure else LIKELY)


@cache
def _sharp() -> re.Pattern[str]:
    """A time on the quarter of an hour."""
    return expression(r"(?<!\d)\d{1,2}[:.h](?:00|15|30|45)(?!\d)|(?<![\d:.])\d{1,2}\s?(?:[ap]\.?m|uhr|h)\b", IGNORECASE)


@cache
def _dates() -> re.Pattern[str]:
    return expression(
        r"\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:(?:19|20)\d\d\b|\d\d\b)"
        r"|\b(?:19|20)\d\d\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,2}(?:\s?[日일]|\.|\b)|\d{1,2}月\d{1,2}日"
    )


@cache
def _times() -> re.Pattern[str]:
    return expression(
        r"(?i)\b\d{1,2}(?::\d\d){1,2}(?:\s?[ap]\.?m\b\.?)?|\b\d{1,2}h\d\d\b|\b\d{1,2}\s?[ap]\.?m\b\.?"
        r"|(?:오전|오후|午前|午後|上午|下午)|\b\d{1,2}\.\d\d(?=\s?(?:uhr|hrs|h\b|[ap]\.?m))|\bkl(?:o|okka)?\.?\s\d{1,2}\.\d\d\b|(?:오전|오후)?\s?\d{1,2}[时時点시]\s?\d{1,2}[分분]?"
    )


@cache
def _numbers() -> re.Pattern[str]:
    """A number with blanks or marks between its thousands, what shortens it, and a second one to which it reaches."""
    return expression(
        r"\d+(?:[.,'’\xa0\u202f ]\d{3})*(?:[.,]\d+)?"
        r"(?:\s?(?:[万萬千만천]|(?:[KkM]|mil|Mio|Tsd|tis|tys|тыс|тис|rb|jt|bin|mn)\b\.?))?\+?(?:\s?[-–~～]\s?\d{1,3}\b)?"
    )


@cache
def _thousands() -> re.Pattern[str]:
    return expression(r"\d\s?[KkM]\b")


@cache
def _separators() -> re.Pattern[str]:
    return expression(r"\s*[|•·‧∙⋅｜／/]\s*|\s[–—>-]\s|\s{3,}|\t")
