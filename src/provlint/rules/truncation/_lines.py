"""The last lines of a document, from the end upwards, without what only looks like text."""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Span
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document


def last_lines(document: Document, count: int) -> Iterator[Span]:
    """The last `count` non-blank lines, stripped, last first; link definitions and front matter are left out."""
    for row in rows_from_end(document):
        span = stripped(document.text, document.lines.span(row))
        if span.start == span.end or document.masked[span.start] == "\0":
            continue  # blank, or code, in which "..." is no mark of an excerpt
        if not apparatus().match(document.text, span.start, span.end):
            yield span
            count -= 1
            if not count:
                return


def rows_from_end(document: Document) -> range:
    """The rows behind the front matter, last first."""
    body = document.front_matter.span.end if document.front_matter else 0
    return range(len(document.lines), document.lines.row(body) - 1 if body else 0, -1)


def stripped(text: str, span: Span) -> Span:
    """The span without blanks at either end; empty spans stay where they start."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


@cache
def apparatus() -> re.Pattern[str]:
    """Link and footnote definitions and attribute lists: they follow the prose and are no part of it."""
    return expression(r"\[[^\]\n]{1,200}\]:|\{:[^}\n]{0,200}\}$|(?:[-*_][ \t]?){3,9}$|:::")
