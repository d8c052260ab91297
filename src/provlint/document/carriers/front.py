"""What a carrier states, and the first carrier: the fields of front matter, or of header lines in documents without it.

Broken front matter is read line by line: a block that no parser takes still shows its date to a reader, so a missing date must
not be reported for it.
"""

from __future__ import annotations

from provlint.document.front_matter import Field
from provlint.expressions import MULTILINE, expression
from provlint.finding import Span
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from provlint.document import Document

HEADER_LINES = 30
"""Lines of a header (Pelican's "Title: ..." block) at most; the longest in its documentation has twelve."""

_HEADER_STARTS = ("title:", "date:", "author:", "slug:", "category:", "layout:", ":title:", ":date:")


class Value(Record):
    """A value and where it comes from.

    carrier     "front matter: date", "file name", "path", "url", "labelled line", "dateline", "body", "byline", ...
    span        the place in the document's text; None where it stands outside of it
    confidence  0 to 1
    ambiguous   whether the value may mean something else (day and month exchanged)
    """

    value: str
    carrier: str
    span: Span | None
    confidence: float = 1.0
    ambiguous: bool = False


def front_fields(document: Document) -> Mapping[str, Field]:
    """Key → value and place: of the front matter, of its readable lines where it is broken, or of Pelican's header lines."""
    front = document.front_matter
    if front and (front.fields or not front.problems):
        return front.fields
    if front:
        return _line_fields(document.text, front.span)
    start = document.text[:12].lower()
    if not start.startswith(_HEADER_STARTS):
        return {}
    end = document.text.find("\n\n")
    if end < 0 or document.text.count("\n", 0, end) > HEADER_LINES:
        return {}
    fields = _line_fields(document.text, Span(0, end + 1))
    return fields if len(fields) == document.text.count("\n", 0, end) + 1 else {}


def _line_fields(text: str, span: Span) -> dict[str, Field]:
    found: dict[str, Field] = {}
    line = expression(r"^:?([A-Za-z][\w.-]{0,40})[ \t]{0,8}[:=][ \t]{0,8}([^\n\r]{1,500})$", MULTILINE)
    for match in line.finditer(text, span.start, span.end):
        value = match[2].rstrip()
        place = Span(match.start(2), match.start(2) + len(value))
        found.setdefault(match[1], Field(value.strip("\"'"), place))
    return found
