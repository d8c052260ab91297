"""Looks offsets up among places that stand in order and apart, as blocks, sentences and quotations do.

A document may have as many quotations as it has hits: to ask all of them for each takes hours for two megabytes.
"""

from __future__ import annotations

from bisect import bisect_right

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


def _start(place: Place) -> int:
    return place.start
