"""One fact about a document's origin and the carrier that states it."""

from __future__ import annotations

from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.finding import Span


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
