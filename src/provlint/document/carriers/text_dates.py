"""Dates of publication and update in the text itself: labelled lines, datelines, and scored dates of the body.

Extraction throws the date away: only 13 to 17 % of main texts still hold it, so most dates of a text are of events, and a date of
the body is believed only above a measured score.
"""

from __future__ import annotations

from provlint.document.date_labels import Kind, label_after, label_before
from provlint.document.dates import Date, find_dates, find_short_dates
from provlint.expressions import expression
from provlint.finding import Span
from provlint.lazy import cache
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document

HEAD, TAIL = 2500, 600
"""Code points at both ends of the text in which dates are looked for; further in, dates belong to the story."""

SHORT_LINE, PROSE_LINE = 80, 160
"""Code points of a line up to which it is furniture rather than prose, and from which on it is prose."""

FAR = 400
"""Code points of a line that are looked at on either side of a date, so that one endless line costs no more than many."""

BELIEVED = 3.0
"""Score from which on a date of the body counts as the day of publication.

Measured on 532 main texts (dates_dev.jsonl.gz) in two halves by host: at 3.0 precision .94 and .95, recall .44 and .45 of the
texts that hold the date anywhere, undated ones called dated .005 and .000. At 2.8 precision
falls to .84 and .86; above, recall does.
"""


class TextDate(Record):
    """A date near the head or tail of a text: what a label makes of it ("published", "updated" or "") and how much speaks for it.

    labelled  the label stands on the same line, which is no prose
    dateline  it stands in a newspaper's dateline ("LONDON, 3 April 2024 (Reuters) –")
    score     rises with the chance that it is the day of publication; see `BELIEVED`
    """

    date: Date
    kind: str
    labelled: bool
    dateline: bool
    score: float


@cache
def _expression(name: str) -> re.Pattern[str]:
    return expression(
        {
            "thai": "[\u0e01-\u0e4e] ?25\\d\\d",  # a letter and a Buddhist year
            "time": r"\d{1,2}\s?[:.h]\s?(?:\d{2}(?::\d{2})?)?(?!\d)",
            "clock": r"\d{1,2}\s?[:.h]\s?\d{2}(?!\d)|\d\s?(?:am|pm|a\.m|p\.m|uhr|h)\b|[午]",
            "filler": (
                r"(?i)\b(?:um|at|uhr|am|pm|on|the|den|le|el|il|del|às|alle|klo|kl|h|hrs?|utc|gmt|cest?|[ecmp]s?t|edt|pdt|z|t)\b|"
                r"[^\w\0]|_"
            ),
            "dateline": r"\W{0,3}[^\W\d_][^\n\d]{1,48}[,(\s–—-]{1,3}",
            "set-off": r"[ \t*_]{0,3}(?:[)\]|–—•·:/]|[-,] (?![a-z])|by |von |par |por |$|[\r\n])",
            "dateline-end": (
                r"[\s)]{0,2}(?:\(?/?(?:PR ?Newswire|Reuters|AP|AFP|dpa|EFE|PTI|ANSA|Xinhua|GLOBE NEWSWIRE|Business Wire)|"
                r"[–—]|--|-\s)"
            ),
        }[name]
    )


def find_text_dates(document: Document) -> tuple[TextDate, ...]:
    """The dates near the head and the tail of the text, in order, each with its label and score."""
    text = document.masked
    start = document.front_matter.span.end if document.front_matter else 0
    head = min(len(text), start + HEAD)
    tail = max(head, len(text) - TAIL)
    dates = [date for low, high in ((start, head), (tail, len(text))) for date in _dates(document, text, low, high)]
    dates += (date for date in _short_years(text, start) if not any(date.span.overlaps(other.span) for other in dates))
    dates.sort()
    return tuple(_judge(text, start, dates))


def _dates(document: Document, text: str, low: int, high: int) -> tuple[Date, ...]:
    """The dates of a part; the language is asked for only where it decides something, since finding it out costs more."""
    found = find_dates(text, low, high) if low < high else ()
    if not text.isascii() and _expression("thai").search(text, low, high):
        return find_dates(text, low, high, "th")
    if any(date.ambiguous for date in found):
        return find_dates(text, low, high, document.language)
    return found


def _short_years(text: str, start: int) -> Iterator[Date]:
    """Dates with years of two digits in the first 600 code points, of which only labelled ones are kept."""
    for date in find_short_dates(text, start, min(len(text), start + 600)):
        line = _line(text, date.span)
        kind, _, end = label_before(text[line.start : date.span.start])
        if kind in (Kind.PUBLISHED, Kind.UPDATED) and date.span.start - line.start - end < 12:
            yield date


def _judge(text: str, start: int, dates: list[Date]) -> Iterator[TextDate]:
    previous_end = start
    for number, date in enumerate(dates):
        line = _line(text, date.span)
        part = max(line.start, previous_end)
        yield _judged(text, Span(part, line.end), date, (line, date.span.start - start, number))
        previous_end = date.span.end


def _judged(text: str, part: Span, date: Date, place: tuple[Span, int, int]) -> TextDate:
    line, offset, number = place
    before, after = text[part.start : date.span.start], text[date.span.end : line.end]
    kind, label_start, label_end = label_before(before[-80:])
    near = bool(kind) and len(before[-80:]) - label_end < 26 and label_start < 48
    if not near and kind != Kind.OTHER:
        kind = label_after(after[:40])
        near = bool(kind)
    if kind == Kind.OTHER and len(before[-80:]) - label_end > 24:
        kind = Kind.NONE
    dateline = _is_dateline(text, line, date)
    labelled = near and kind in (Kind.PUBLISHED, Kind.UPDATED) and line.end - line.start <= PROSE_LINE and not _prose_after(after)
    labelled = labelled and not after.rstrip().endswith((".", "!", "?", "。"))
    if kind == Kind.PUBLISHED and not labelled and _prose_after(after):
        kind = Kind.NONE  # "Date: 12 May 2024, 8 pm, at the town hall": an announcement
    score = _score(text, line, date, kind if near or kind == Kind.OTHER else Kind.NONE, labelled=labelled)
    score += 1.2 if offset < 400 else 0.8 if offset < 1500 else 0.0
    score += 0.3 if number == 0 else 0.0
    if not labelled and not _alone(text, line, date) and _within_prose(text, line):
        score -= 2.0
    score += 2.5 if dateline else 0.8 if offset < 400 and _opens(text, line, date) else 0.0
    return TextDate(date, kind if near else Kind.NONE, labelled, dateline, round(score, 2))


def _score(text: str, line: Span, date: Date, kind: str, *, labelled: bool) -> float:
    """What label, line and neighbours say (catalogue of provenance, scorer measured on 973 pages)."""
    content = text[line.start : line.end]
    score = {Kind.PUBLISHED: 2.0 if labelled else 0.8, Kind.UPDATED: 0.8, Kind.OTHER: -1.5}.get(kind, 0.0)
    lead = _opens(text, line, date) and text[date.span.end : date.span.end + 3].strip(" ")[:1] in ("-", "–", "—", ")", ":")
    if _alone(text, line, date):
        score += 1.5
    if len(content) <= SHORT_LINE:
        score += 1.0
    elif lead:
        score += 1.5  # "(18.01.2018) The minister ...": the first words of the story
    elif len(content) > PROSE_LINE:
        score -= 1.0
    if _expression("clock").search(text[max(line.start, date.span.start - 12) : min(line.end, date.span.end + 16)].lower()):
        score += 0.7
    if not kind:
        score += {Kind.PUBLISHED: 1.0, Kind.OTHER: -2.5}.get(_previous_label(text, line), 0.0)
    if "©" in content or "copyright" in content.lower():
        score -= 3.0
    if (content[:1] in ("—", "–", "[", "(", "|") or content[:2] in ("- ", "* ", "• ")) and not _alone(text, line, date):
        score -= 1.0
    return score


def _line(text: str, span: Span) -> Span:
    """The line around a date, cut where it is longer than `FAR` on either side: such a line is prose whatever else it holds."""
    low, high = max(0, span.start - FAR), min(len(text), span.end + FAR)
    start = max(text.rfind("\n", low, span.start) + 1, text.rfind("\r", low, span.start) + 1, low)
    ends = [at for at in (text.find("\n", span.end, high), text.find("\r", span.end, high)) if at >= 0]
    return Span(start, min(ends, default=high))


def _alone(text: str, line: Span, date: Date) -> bool:
    """Whether nothing but a weekday and a time stands on the date's line."""
    first = date.weekday.start if date.weekday else date.span.start
    rest = text[line.start : first] + " " + text[date.span.end : line.end]
    if len(rest) >= 60 or (rest.rstrip().endswith(".") and _wrapped(text, line)):
        return False
    return len(_expression("filler").sub("", _expression("time").sub(" ", rest))) <= 2


def _wrapped(text: str, line: Span) -> bool:
    """Whether the line before is prose that goes on in this one."""
    before = text[max(0, line.start - 120) : max(0, line.start - 1)].rpartition("\n")[2].rstrip()
    return len(before) > 40 and before[-1] not in ".!?:"


def _within_prose(text: str, line: Span) -> bool:
    """Whether the line is one of a hard-wrapped paragraph: it and both neighbours about as long as a terminal is wide."""
    before = text[max(0, line.start - 120) : max(0, line.start - 1)].rpartition("\n")[2]
    after = text[line.end + 1 : line.end + 120].partition("\n")[0]
    if text[line.start : line.start + 1].islower() and len(before.strip()) > 35:
        return True
    return all(35 < len(other.strip()) < 100 for other in (before, text[line.start : line.end], after))


def _previous_label(text: str, line: Span) -> str:
    """The kind of the label that the line before, if short, ends with; a line that ends in a colon speaks of something else."""
    end = line.start - 1
    while end > 0 and text[end - 1] in " \t\r\n":
        end -= 1
    start = text.rfind("\n", 0, max(end, 0)) + 1
    if not 0 < end - start <= 40:
        return Kind.NONE
    kind, _, label_end = label_before(text[start:end])
    if kind and not text[start + label_end : end].strip(" :：.*_"):
        return kind
    return Kind.OTHER if text[end - 1] in ":：" else Kind.NONE


def _is_dateline(text: str, line: Span, date: Date) -> bool:
    """Whether the line begins with a place in capitals and the date, and an agency or a dash follows."""
    first = date.weekday.start if date.weekday else date.span.start
    before = text[line.start : first]
    if len(before) > 52 or not _expression("dateline").fullmatch(before):
        return False
    place = before.split(",")[0].strip(" (*_")
    capital = sum(char.isupper() for char in place) >= max(3, len(place.replace(" ", "")) * 0.8)
    return capital and bool(_expression("dateline-end").match(text, date.span.end))


def _opens(text: str, line: Span, date: Date) -> bool:
    """Whether the date opens its line and something other than prose sets it off: brackets, a dash, a bar, the line's end."""
    first = date.weekday.start if date.weekday else date.span.start
    return not text[line.start : first].strip(" \t([*_|") and bool(_expression("set-off").match(text, date.span.end))


def _prose_after(after: str) -> bool:
    """Whether a sentence goes on behind the date: words in small letters, more than a byline has."""
    if "\u3040" <= after[:1] <= "\uffef":
        return len(after) > 12  # scripts without blanks
    words = after.split()
    return len(words) > 6 and sum(word[0].islower() for word in words[:8]) > 3
