"""Looks offsets up among places that stand in order and apart, as blocks, sentences and quotations do.

A document may have as many quotations as it has hits: to ask all of them for each takes hours for two megabytes.
"""

from __future__ import annotations

from provlint.lazy import bisect_right

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Protocol, TypeVar

    from provlint.document import Document
    from provlint.finding import Span

    class Place(Protocol):
        """What stands at `text[start:end]`."""

        @property
        def start(self) -> int:
            """Its first code point."""

        @property
        def end(self) -> int:
            """The code point after its last one."""

    P = TypeVar("P", bound=Place)


def holding(places: Sequence[P], offset: int) -> P | None:
    """The place with `start <= offset < end`, or None; the places are in order and do not overlap."""
    number = bisect_right(places, offset, key=_start)
    return places[number - 1] if number and offset < places[number - 1].end else None


def is_quoted(document: Document, span: Span) -> bool:
    """Whether a quotation of the document covers the place, its marks included."""
    quotation = holding(document.quotations, span.start)
    return quotation is not None and quotation.covers(span)


NAMED = 12
"""Words up to which a quotation is taken as what the text speaks of; a longer one is speech, or a letter in quotation marks."""
FRAGMENT = 5
"""Words from which a quotation that begins in lower case is part of somebody's speech."""
SAYING = ("said", "says", "added", "adds", "explained", "noted", "commented", "told")
"""Words behind a quotation that make it speech: a press release may have a blank in it."""


def is_named(document: Document, span: Span) -> bool:
    """Whether the place stands in a short quotation or in a quote block: the text speaks of it and does not use it.

    Nothing is named where the quotation is most of the document.
    """
    quotation = holding(document.quotations, span.start)
    if quotation is None or quotation.start == span.start or not quotation.covers(span):
        return False  # no quotation, or marks of the field itself
    if 2 * (quotation.end - quotation.start) > len(document.text):
        return False
    text = document.text
    if text.startswith(">", quotation.start):
        return True
    words = text[quotation.start : quotation.end].split(None, NAMED)
    if len(words) > NAMED or (len(words) >= FRAGMENT and words[0][1:2].islower()):
        return False
    return text[quotation.end : quotation.end + 12].split(None, 1)[:1] not in ([word] for word in SAYING)


def _start(place: Place) -> int:
    return place.start
