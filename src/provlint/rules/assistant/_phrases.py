"""Finds first-person phrases of chat assistants where they are spoken, not quoted."""

from __future__ import annotations

from itertools import groupby

from provlint.expressions import expression
from provlint.finding import Span
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from provlint.document import Document
    from provlint.document.blocks import Block

ENDS = 3
"""Blocks at either end of a document in which a phrase is the assistant's own frame and not somebody's topic."""


REACH = 600
"""Code points to either side of a stem within which a frame that holds it lies; the longest frames take half of that."""


def spoken(document: Document, frames: Iterable[str], stems: frozenset[str]) -> Iterator[Span]:
    """The places of the frames outside of quotations, in order. One of the stems stands in every frame."""
    end = 0
    for start, stop in around(document, stems):
        for match in _compiled(tuple(frames)).finditer(document.folded, start, stop):
            span = Span(*match.span())
            if span.start >= end and "\0" not in match[0] and not _quoted(document, span):
                yield span
                end = span.end


def around(document: Document, stems: frozenset[str]) -> list[tuple[int, int]]:
    """Where frames with the stems in them may lie: half-open, in order, apart from each other."""
    windows: list[tuple[int, int]] = []
    for at in document.places_of(stems):
        start, stop = max(0, at - REACH), min(len(document.text), at + REACH)
        if windows and start <= windows[-1][1]:
            windows[-1] = (windows[-1][0], stop)
        else:
            windows.append((start, stop))
    return windows


def at_the_ends(document: Document, span: Span) -> bool:
    """Whether the span stands in the first or last blocks of the document."""
    return any(block.start <= span.start < block.end for block in document.view(_outer_blocks))


def _outer_blocks(document: Document) -> list[Block]:
    blocks = [block for block in document.blocks if block.kind != "code"]
    return blocks[:ENDS] + blocks[-ENDS:]


def _quoted(document: Document, span: Span) -> bool:
    """Whether a quotation, a table or a code span holds the place."""
    from provlint.document.places import holding

    if holding(document.quotations, span.start):
        return True
    block = holding(document.blocks, span.start)
    return block is not None and block.kind in ("table", "quote")


@cache
def _compiled(frames: tuple[str, ...]) -> re.Pattern[str]:
    """The frames as one expression, in their order.

    Those in a row that begin with a word's edge stand in a group: `re` then asks for the edge once at each place, and not once
    for each of fifty frames, which took nine tenths of the time.
    """
    groups = ["|".join(group) for _, group in groupby(frames, key=lambda frame: frame.startswith("\\b"))]
    return expression("|".join(f"(?:{group})" for group in groups))
