"""The repair that all rules of the family share: cut back to the last whole sentence, and take out the marks behind it.

Whichever of them is applied, the others find nothing more; so the edits of one are the edits of all.
"""

from __future__ import annotations

from provlint.document.lines import stripped
from provlint.document.removal import line_removal
from provlint.finding import Fix, Span
from provlint.rules.truncation._clauses import rest_of
from provlint.rules.truncation._ending import find_ending
from provlint.rules.truncation._lines import TERMINAL, is_closed
from provlint.rules.truncation._markers import find_markers
from provlint.rules.truncation._paywall import find_notices
from provlint.rules.truncation._tail import find_tails
from provlint.rules.truncation.cut_word import find_piece
from provlint.rules.truncation.unclosed_quote import open_place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.document import Document

SENTENCE = 40
"""Code points from which on what stands open before a notice is a sentence; shorter, it may be a heading or a name."""


def cut_back(document: Document) -> Fix | None:
    """The open sentence, marks of an excerpt and paywall notices at the document's end, as one unsafe fix.

    None where there are none, or no whole sentence stands before them.
    """
    spans, notices = [marker.span for marker in document.view(find_markers)], document.view(find_notices)
    ending, piece = document.view(find_ending), document.view(find_piece)
    rest = None
    if ending:
        rest = _with_open_mark(document, ending.rest)
    elif piece:
        rest = rest_of(document, document.view(find_tails)[0].prose)
    elif spans:
        rest = _open_sentence(document, spans[0].start)
    elif notices:
        rest = _open_sentence(document, notices[0].start)
        rest = rest if rest.end - rest.start >= SENTENCE else None
    if rest and rest.start < rest.end:
        if TERMINAL.isdisjoint(document.masked[: rest.start]):
            return None  # no whole sentence to cut back to: without the marks nothing would say that the text is cut
        spans.append(rest)
    spans += notices
    edits = [_removed(document, span) for span in _merged(document.text, sorted(spans, key=lambda span: span.start))]
    if not edits:
        return None
    whole = "Cut back to the last whole sentence"
    return Fix(tuple((span, "") for span in edits), safe=False, message=whole)


def _open_sentence(document: Document, end: int) -> Span:
    """The unfinished sentence before a marker or notice, in a list too; an empty span where none is open."""
    lines, text = document.lines, document.masked
    row = lines.row(end)
    line = stripped(text, Span(lines.span(row).start, end))
    while row > 1 and line.start == line.end:
        row -= 1
        line = stripped(text, lines.span(row))
    said = text[line.start : line.end].rstrip("… »›→[(")
    if said.endswith(".."):  # the marker's own; a single full stop is the sentence's
        said = said.rstrip(". …")
    return Span(end, end) if is_closed(said) else rest_of(document, line)


def _with_open_mark(document: Document, rest: Span) -> Span:
    """The rest, from the sentence on whose quotation mark or bracket would stay open without it."""
    before = Span(max(document.text.rfind("\n", 0, rest.start) + 1, 0), rest.start)
    opened = open_place(document.masked[before.start : before.end])
    return rest if opened is None else Span(rest_of(document, Span(before.start, before.start + opened)).start, rest.end)


def _removed(document: Document, span: Span) -> Span:
    """The span with the blanks before it, or its lines where nothing else stands on them."""
    text, lines = document.text, document.lines
    row, last = lines.row(span.start), lines.row(max(span.start, span.end - 1))
    if not text[lines.starts[row - 1] : span.start].strip() and not text[span.end : lines.span(last).end].strip():
        return line_removal(document, span)
    start, end = span
    while start and text[start - 1].isspace():
        start -= 1
    return Span(start, end)


def _merged(text: str, spans: list[Span]) -> list[Span]:
    """The spans without overlaps, as one where nothing but blanks lies between two."""
    found: list[Span] = []
    for span in spans:
        if found and not text[found[-1].end : span.start].strip():
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        elif span.start < span.end:
            found.append(span)
    return found
