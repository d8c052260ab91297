"""What a rule says (Hit) and what a user reads (Finding): plain values, complete when made and never changed."""

from __future__ import annotations

from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Self

SEVERITIES = ("info", "warning", "error")
"""The severities in rising order."""


def at_least(threshold: str) -> tuple[str, ...]:
    """The severities from the threshold on; none where it is no severity, as `never` is not."""
    return SEVERITIES[SEVERITIES.index(threshold) :] if threshold in SEVERITIES else ()


class Span(Record):
    """A half-open range of code points of `Document.text`: `text[start:end]`. `(0, 0)` stands for the whole document."""

    start: int
    end: int

    def shift(self, by: int) -> Self:
        """The same range `by` code points further on."""
        return type(self)(self.start + by, self.end + by)

    def covers(self, other: Span) -> bool:
        """Whether `other` lies within this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


def _span(cls: type[Span], start: int, end: int) -> Span:
    """A span, at half the cost of a record's own way: thirty are made of a usual document."""
    return tuple.__new__(cls, (start, end))


if not TYPE_CHECKING:  # a type checker allows no `__new__` in a named tuple
    Span.__new__ = staticmethod(_span)

WHOLE_DOCUMENT = Span(0, 0)
"""The span of a finding that is about the document as a whole; reports show it at 1:1."""


class Fix(Record):
    """A repair: replace each span by its text. Edits do not overlap and stand in the document's order.

    `safe` fixes keep the meaning of the text whatever the rule mistook; the others are applied only on request.
    `message` says in a few words what the repair does.
    """

    edits: tuple[tuple[Span, str], ...]
    safe: bool = False
    message: str = ""


class Hit(Record):
    """All that a rule may say of a document.

    span        where, in code points of `Document.text`
    data        values for the placeholders of the rule's message; always strings
    fix         the repair of this place, if there is one
    confidence  0 to 1
    severity    this hit's own severity where it differs from the rule's
    only_with   id of a rule without whose own hit in the same document this one is not reported (weak evidence)
    """

    span: Span
    data: Mapping[str, str] = {}
    fix: Fix | None = None
    confidence: float = 1.0
    severity: str | None = None
    only_with: str | None = None


class Finding(Record):
    """One defect as reported: a hit with its message, place and identity.

    line, column         1-based; columns count code points; `end_column` is exclusive
    utf16_column         1-based columns of start and end in UTF-16 code units
    byte_span            half-open offsets in bytes of the document as UTF-8, a UTF-8 file's byte order mark included
    excerpt              the text at the span, cut at 200 code points
    fingerprint          32 hex digits over rule, normalised text, neighbouring words and ordinal; no line number in it
    """

    path: str
    rule: str
    severity: str
    message: str
    span: Span
    line: int
    column: int
    end_line: int
    end_column: int
    utf16_column: tuple[int, int]
    byte_span: tuple[int, int]
    excerpt: str
    fix: Fix | None
    fingerprint: str
    confidence: float = 1.0
