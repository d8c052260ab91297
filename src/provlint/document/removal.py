"""Edits that take whole lines out of a text without leaving holes, shared by the rules that find lines that do not belong."""

from __future__ import annotations

from provlint.finding import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.document import Document


def line_removal(document: Document, span: Span, *, run: Span | None = None) -> Span:
    """What to delete so that the lines of `span` go, with their breaks.

    `run` is the stretch of lines that goes with it, each by its own edit: its first line takes the blank lines before the run
    along where the run ends the text or a blank line follows, so that no two blank lines are left.
    """
    lines = document.lines
    run = run or span
    first, last = lines.row(span.start), lines.row(max(span.start, span.end - 1))
    start = lines.starts[first - 1]
    end = lines.starts[last] if last < len(lines) else len(document.text)
    if first == lines.row(run.start) and _is_blank_after(document, lines.row(max(run.start, run.end - 1))):
        while first > 1 and not document.text[lines.starts[first - 2] : start].strip():
            first -= 1
            start = lines.starts[first - 1]
    return Span(start, end)


def _is_blank_after(document: Document, row: int) -> bool:
    """Whether the text ends after a 1-based row, or a blank line follows it."""
    if row >= len(document.lines):
        return True
    following = document.lines.span(row + 1)
    return not document.text[following.start : following.end].strip()


def says_whence(document: Document, span: Span) -> bool:
    """Whether the span is what names the document's author or date: deleting it would lose them."""
    named = (document.carriers.author, document.carriers.publish_date)
    return any(value and value.span and value.span.overlaps(span) for value in named)
