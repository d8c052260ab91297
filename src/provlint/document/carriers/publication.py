"""The days of publication and update, carrier by carrier, and what is wrong with them."""

from __future__ import annotations

from provlint.document.carriers.front import Value
from provlint.document.carriers.places import date_in_file_name, date_in_folders, date_in_url
from provlint.document.carriers.statements import statements
from provlint.expressions import expression
from provlint.finding import Span
from provlint.lazy import cache
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.document.carriers.text_dates import TextDate

STATED = 0.9
"""Confidence in labelled lines and datelines."""

HEAD, TAIL = 6000, 600
"""Code points at both ends of the text in which dates are looked for: of 233 pages 219 have their date there."""

SHORT = 600
"""Code points at the beginning in which years of two digits are looked for."""


class Publication(Record):
    """Dates by carrier, the highest first.

    published, updated  a value per carrier that names a day
    impossible          metadata values under a date's key that name no day ("2024-02-30")
    wrong_weekdays      places of a weekday and the date that it does not fit
    """

    published: tuple[Value, ...]
    updated: tuple[Value, ...]
    impossible: tuple[Value, ...]
    wrong_weekdays: tuple[Span, ...]


def find_publication(document: Document) -> Publication:
    """The days of publication and update of a document."""
    stated = [*_metadata(document, "publish_date")]
    updates = [*_metadata(document, "update_date")]
    placed = [*_places(document)]
    texts = _text_dates(document) if document.format != "html" else ()
    published = [value for value in stated if value.value] + placed + [*_published(texts)]
    if not published and document.format == "html":
        from provlint.document.carriers.page_text import find_shown_date

        published += find_shown_date(document)
    elif not published and texts:
        published += _body(document)
    updated = [value for value in updates if value.value] + [*_updated(texts)]
    impossible = [_with_text(document, value) for value in stated + updates if not value.value]
    shown = {value.span for value in published}
    stating = (found for found in texts if found.labelled or found.dateline or found.date.span in shown)
    wrong = [_with_weekday(found) for found in stating if not found.date.weekday_fits]
    return Publication(tuple(published), tuple(updated), tuple(impossible), tuple(wrong))


def _text_dates(document: Document) -> tuple[TextDate, ...]:
    """The dates of the text; a text without a year near its ends has none, and needs no module that reads them."""
    if not _may_hold_dates(document):
        return ()
    from provlint.document.carriers.text_dates import find_text_dates

    return document.view(find_text_dates)


def date_zones(document: Document) -> tuple[Span, Span]:
    """The parts of the text in which dates are looked for: its head, without front matter, and its tail, which may be empty."""
    end = len(document.text)
    start = document.front_matter.span.end if document.front_matter else 0
    head = min(end, start + HEAD)
    return Span(start, head), Span(max(head, end - TAIL), end)


def foreign_years(document: Document) -> bool:
    """Whether the text has digits of other scripts than Latin, or may name years of the Thai calendar."""
    return bool(document.foreign) and bool(_expression("foreign").search("".join(document.foreign)))


def _may_hold_dates(document: Document) -> bool:
    """Whether a year or a date with a year of two digits may stand near an end of the text."""
    text = document.masked
    for start, end in date_zones(document):
        if text.find("20", start, end) >= 0 or text.find("19", start, end) >= 0:
            return True
    start = date_zones(document)[0].start
    return bool(_expression("short").search(text, start, start + SHORT)) or foreign_years(document)


@cache
def _expression(name: str) -> re.Pattern[str]:
    return expression({"foreign": "[^\\D0-9]|[\u0e01-\u0e4e]", "short": r"[0-9][./-][0-9]{1,2}[./-][0-9][0-9]"}[name])


def carriers_tried(document: Document) -> tuple[str, ...]:
    """The names of the carriers that were asked for the day of publication, in order."""
    names = ["front matter"]
    if document.metadata:
        names.append("metadata")
    if document.on_disk:
        names.append("sidecar")
    if document.format == "html":
        names.append("markup")
    if not document.path.startswith("<"):
        names += ["file name", "path"]
    if any(field and "/" in field.value for field in (document.carriers.canonical_url, document.carriers.source_url)):
        names.append("url")
    return (*names, "text")


def _metadata(document: Document, field: str) -> Iterator[Value]:
    """The dates that carriers state outright; a value that names no day comes with an empty `value`."""
    for stated in statements(document, field):
        value = _parsed(document, stated)
        if value.value or stated.carrier.startswith(("front matter", "metadata", "sidecar")):
            yield value


def _parsed(document: Document, stated: Value) -> Value:
    from provlint.document.dates import parse_date

    date = parse_date(stated.value) or parse_date(stated.value, document.language)
    return stated._replace(value=date.iso if date else "", ambiguous=bool(date and date.ambiguous))


def _with_text(document: Document, value: Value) -> Value:
    text = document.text[value.span.start : value.span.end] if value.span else ""
    return Value(text, value.carrier, value.span)


def _places(document: Document) -> Iterator[Value]:
    if not document.path.startswith("<"):
        for carrier, iso in (("file name", date_in_file_name(document.path)), ("path", date_in_folders(document.path))):
            if iso:
                yield Value(iso, carrier, None, 0.95)
    for field in (document.carriers.canonical_url, document.carriers.source_url):
        iso = date_in_url(field.value) if field else ""
        if field and iso:
            yield Value(iso, "url", field.span, 0.95)
            return


def _published(texts: tuple[TextDate, ...]) -> Iterator[Value]:
    """The first labelled line, then the dateline."""
    labelled = next((found for found in texts if found.labelled and found.kind == "published"), None)
    if labelled:
        yield _value(labelled, "labelled line", STATED)
    dateline = next((found for found in texts if found.dateline and found is not labelled), None)
    if dateline and dateline.kind in ("", "published"):
        yield _value(dateline, "dateline", STATED)


def _body(document: Document) -> Iterator[Value]:
    from provlint.document.carriers.body_date import find_body_date

    best = find_body_date(document)
    if best:
        yield _value(best.found, "body", best.chance)


def _updated(texts: tuple[TextDate, ...]) -> Iterator[Value]:
    labelled = next((found for found in texts if found.labelled and found.kind == "updated"), None)
    if labelled:
        yield _value(labelled, "labelled line", STATED)


def _value(found: TextDate, carrier: str, confidence: float) -> Value:
    return Value(found.date.iso, carrier, found.date.span, confidence, found.date.ambiguous)


def _with_weekday(found: TextDate) -> Span:
    weekday = found.date.weekday
    return Span(weekday.start if weekday else found.date.span.start, found.date.span.end)
