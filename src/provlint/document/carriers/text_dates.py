"""Dates near a text's head and tail, with what their lines say of them: labels ("Published", "Stand") and datelines.

Extraction throws the date away: only 13 to 17 % of main texts still hold it, so most dates of a text are of events. One without a
label is believed only where `body_date` has reasons to.
"""

from __future__ import annotations

from provlint.document.carriers.date_lines import LONG_LINE, owned, prose_after
from provlint.document.carriers.publication import SHORT, date_zones, foreign_years
from provlint.document.date_labels import GENERIC, Kind, label_after, label_around, label_before
from provlint.document.dates import Date, find_dates, find_short_dates
from provlint.expressions import expression
from provlint.finding import Span
from provlint.lazy import cache
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from provlint.document import Document

FAR = 400
"""Code points of a line that are looked at on either side of a date, so that one endless line costs no more than many."""


class TextDate(Record):
    """A date near the head or tail of a text.

    line      its line, or the part of an endless one around it
    kind      what a label makes of it: "published", "updated", "other", or "" without one
    labelled  the label stands on the same line, which is no prose
    dateline  it stands in a newspaper's dateline ("LONDON, 3 April 2024 (Reuters) –")
    """

    date: Date
    line: Span
    kind: str
    labelled: bool
    dateline: bool


@cache
def _expression(name: str) -> re.Pattern[str]:
    return expression(
        {
            "thai": "[\u0e01-\u0e4e] ?25\\d\\d",  # a letter and a Buddhist year
            "dateline": r"\W{0,3}[^\W\d_][^\n\d]{1,48}[,(\s–—-]{1,3}",
            "dateline-end": (
                r"[\s)]{0,2}(?:\(?/?(?:PR ?Newswire|Reuters|AP|AFP|dpa|EFE|PTI|ANSA|Xinhua|GLOBE NEWSWIRE|Business Wire)|"
                r"[–—]|--|-\s)"
            ),
        }[name]
    )


def find_text_dates(document: Document) -> tuple[TextDate, ...]:
    """The dates near the head and the tail of the text, in order."""
    text = document.masked
    zones = date_zones(document)
    start = zones[0].start
    dates = [date for zone in zones for date in _dates(document, text, *zone)]
    dates += (date for date in _short_years(text, start) if not any(date.span.overlaps(other.span) for other in dates))
    dates.sort()
    return tuple(_labelled(text, start, dates))


def _dates(document: Document, text: str, low: int, high: int) -> tuple[Date, ...]:
    """The dates of a part; the language is asked for only where it decides something, since finding it out costs more."""
    if low == high:
        return ()
    found = find_dates(text, low, high, foreign=foreign_years(document))
    if not text.isascii() and _expression("thai").search(text, low, high):
        return find_dates(text, low, high, "th")
    if any(date.ambiguous for date in found):
        return find_dates(text, low, high, document.language)
    return found


def _short_years(text: str, start: int) -> Iterator[Date]:
    """Dates with years of two digits near the head, of which only labelled ones are kept."""
    for date in find_short_dates(text, start, min(len(text), start + SHORT)):
        line = _line(text, date.span)
        kind, _, end = label_before(text[line.start : date.span.start])
        if kind in (Kind.PUBLISHED, Kind.UPDATED) and date.span.start - line.start - end < 12:
            yield date


def _labelled(text: str, start: int, dates: Sequence[Date]) -> Iterator[TextDate]:
    previous_end = start
    for number, date in enumerate(dates):
        line = _line(text, date.span)
        kind, labelled = _label(text[max(line.start, previous_end) : date.span.start], text[date.span.end : line.end], line)
        previous_end = date.span.end
        if labelled and kind == Kind.PUBLISHED and owned(text, line):
            kind, labelled = Kind.OTHER, False
        dateline = number == 0 and date.span.start - start < 400 and _is_dateline(text, line, date)
        yield TextDate(date, line, kind, labelled, dateline)


def _label(before: str, after: str, line: Span) -> tuple[str, bool]:
    """The kind of the label of a date between these parts of its line, and whether it is a label rather than prose."""
    head = before[-80:]
    kind, start, end = label_before(head)
    near = bool(kind) and len(head) - end < 26 and start < 48
    if not near and kind != Kind.OTHER:
        kind = label_after(after[:40])
        near = bool(kind)
    if kind == Kind.OTHER and len(head) - end > 24:
        kind = Kind.NONE
    prose = prose_after(after)
    labelled = near and kind in (Kind.PUBLISHED, Kind.UPDATED) and line.end - line.start <= LONG_LINE and not prose
    labelled = labelled and not after.rstrip().endswith((".", "!", "?", "。"))
    if kind == Kind.PUBLISHED and not labelled and prose:
        leads = not before[: len(before) - len(head) + start].strip(" *_#>")
        if head[start:end].lower() in GENERIC or not leads:
            kind = Kind.NONE  # "Date: 12 May 2024, 8 pm, at the town hall": an announcement
    if not kind:
        return label_around(before, after), False
    return (kind if near or kind == Kind.OTHER else Kind.NONE), labelled


def _line(text: str, span: Span) -> Span:
    """The line around a date, cut where it is longer than `FAR` on either side: such a line is prose whatever else it holds."""
    low, high = max(0, span.start - FAR), min(len(text), span.end + FAR)
    start = max(text.rfind("\n", low, span.start) + 1, text.rfind("\r", low, span.start) + 1, low)
    ends = [at for at in (text.find("\n", span.end, high), text.find("\r", span.end, high)) if at >= 0]
    return Span(start, min(ends, default=high))


def _is_dateline(text: str, line: Span, date: Date) -> bool:
    """Whether the line begins with a place in capitals and the date, and an agency or a dash follows."""
    first = date.weekday.start if date.weekday else date.span.start
    before = text[line.start : first]
    if len(before) > 52 or not _expression("dateline").fullmatch(before):
        return False
    place = before.split(",")[0].strip(" (*_")
    capital = sum(char.isupper() for char in place) >= max(3, len(place.replace(" ", "")) * 0.8)
    return capital and bool(_expression("dateline-end").match(text, date.span.end))
