"""Where the prose of a document ends, and what stands behind that: the question every rule of this family starts with.

Works from the last line upwards and stops at the first line of prose, so its cost does not grow with the document.
"""

from __future__ import annotations

from provlint.document.lines import stripped
from provlint.expressions import expression
from provlint.finding import Span
from provlint.lazy import cache
from provlint.record import Record
from provlint.rules.residue._sentences import COOKIE_GATE, LETTER_GATE
from provlint.rules.residue._sentences import find_notices as find_prompts
from provlint.rules.truncation._lines import (
    apparatus,
    ends_in_full_stop,
    is_closed,
    is_origin,
    rows_from_end,
    stripped_row,
    unfenced,
)
from provlint.rules.truncation._paywall import find_notices, has_word

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document

SHORT = 60
"""Code points up to which an unfinished line may be furniture: a button, a name, a counter, a heading of a list of links."""
MAX_TRAILERS = 14
"""Lines behind the prose that are looked past; scraped pages end in up to a dozen interface lines."""
HEADLINE = 45
"""Code points of an open line from which it is no heading of a section."""
SIGNATURE = 25
"""Code points up to which a line right below a finished one stands for itself, as an agency's name below its report does."""
PROMPT_WORDS = (*COOKIE_GATE, *LETTER_GATE)
"""One of these, in lower case, stands in every prompt."""
DASHES = ("--", "— ", "– ")
"""What the source of a quotation stands behind."""
SOURCE, SOURCE_ROWS = 100, 3
"""Code points of a line of such a source at most, and its lines."""
WRAPPED = range(35, 161)
"""Lengths of a line that a hard-wrapping editor may have broken; longer lines are paragraphs of their own."""


class Tail(Record):
    """The end of a document.

    prose      the last paragraph of prose up to its last character; lines of a hard-wrapped paragraph are taken together
    trailers   the lines behind it, without surrounding blanks, in the document's order
    """

    prose: Span
    trailers: tuple[Span, ...]


def find_tails(document: Document) -> tuple[Tail, ...]:
    """The places where the prose may end, last first: each further one takes the last line of prose for furniture.

    Empty for a document without prose, or whose last lines are code, a list, a table, a heading or another structure.
    """
    return tuple(_tails(document.view(unfenced) or document))


def find_tail_before(document: Document, end: int) -> Tail | None:
    """The last paragraph before an offset, whatever stands behind; None where that is a list or another structure."""
    masked, lines = document.masked, document.lines
    for row in range(lines.row(end), 0, -1):
        span = lines.span(row)
        span = stripped(masked, Span(span.start, min(span.end, max(end, span.start))))
        if span.start < span.end:
            start = None if _structure().match(masked, span.start, span.end) else _paragraph_start(document, row)
            return None if start is None else Tail(Span(start, span.end), ())
    return None


def _tails(document: Document) -> Iterator[Tail]:
    masked, trailers, structure = document.masked, [], _structure()
    source = _source(document)
    for row in rows_from_end(document):
        span = stripped_row(document, masked, row)
        if row in source or _is_apart(document, span):
            continue
        if structure.match(masked, span.start, span.end) or not masked[span.start : span.end].strip("\0 "):
            return
        if _is_notice(document, span):
            continue
        if not any(char.isalnum() or char == "\0" for char in masked[span.start : span.end]):
            trailers.append(span)
            continue
        start = _paragraph_start(document, row)
        if start is None:
            return
        yield Tail(Span(start, span.end), tuple(reversed(trailers)))
        alone = start == span.start
        whole = is_closed(masked[span.start : span.end]) or span.end - span.start > SHORT
        if not alone or (whole and not is_label(document.text[span.start : span.end])):
            return
        trailers.append(span)
        if len(trailers) > MAX_TRAILERS:
            return


def _source(document: Document) -> range:
    """The rows of the source of a quotation, which stands behind dashes at the document's end: "-- Ada Quill: Of apples"."""
    masked = document.masked
    tail = masked.rstrip()[-(SOURCE_ROWS + 1) * SOURCE :]
    if not any(dash in tail for dash in DASHES):
        return range(0)
    end = 0
    for row in rows_from_end(document):
        span = stripped_row(document, masked, row)
        line = masked[span.start : span.end]
        if not line and not end:
            continue
        end = end or row
        if line.startswith(DASHES) and is_source(line):
            return range(row, end + 1)
        if not line or len(line) > SOURCE or end - row + 1 == SOURCE_ROWS:
            break
    return range(0)


def is_source(line: str) -> bool:
    """Whether a line behind dashes names who said what stands above it: two hyphens say so, of other dashes its capitals.

    A dash also begins speech, which may be cut.
    """
    name = line.lstrip("-–— ")
    if not name or len(line) > SOURCE:
        return False
    from provlint.rules.truncation._signs import is_headline

    return line.startswith("--") or is_headline(name)


def _paragraph_start(document: Document, row: int) -> int | None:
    """Where the paragraph starts whose last line is `row`; None where it is part of a list, quote or other structure."""
    masked, lines = document.masked, document.lines
    below = stripped_row(document, masked, row)
    start, structure = below.start, _structure()
    indented = start > lines.starts[row - 1]
    while row > 1:
        row -= 1
        above = stripped_row(document, masked, row)
        if above.end - above.start not in WRAPPED:
            item = indented and above.start < above.end and structure.match(masked, above.start, above.end)
            return None if item else start
        if structure.match(masked, above.start, above.end):
            return None
        # A line so short is, below a finished one, a signature and not the start of a sentence.
        if below.end - below.start <= SIGNATURE and is_closed(masked[above.start : above.end]):
            return start
        start, below = above.start, above
    return start


def follows_open_line(document: Document, prose: Span) -> bool:
    """Whether the paragraph above ends open, too, or is a label: then both are headlines of other pages, or captions.

    The document's first line is its title, and short lines are headings of sections: both prove nothing.
    """
    masked, lines = document.masked, document.lines
    row = lines.row(prose.end) - 1
    last = stripped(masked, lines.span(row + 1)).start
    if last <= prose.start:
        row = lines.row(prose.start) - 1
    elif not masked[last].isupper():
        return False  # hard-wrapped prose
    while row and lines.span(row).start + 1 >= lines.span(row).end:
        row -= 1
    above = stripped(masked, lines.span(row)) if row else prose
    if (last <= prose.start and not masked[: above.start].strip("\0\r\n\t ")) or _structure().match(
        masked, above.start, above.end
    ):
        return False
    if is_label(document.text[above.start : above.end]):
        return True
    return above.end - above.start >= HEADLINE and not ends_in_full_stop(masked[above.start : above.end])


def _is_notice(document: Document, span: Span) -> bool:
    """Whether the line is a notice of a paywall, of cookies, of a newsletter or of a feed: sentences, but not the text's."""
    if is_origin(document.text[span.start : span.end]):
        return True
    if has_word(document, span) and any(notice.overlaps(span) for notice in document.view(find_notices)):
        return True
    # A prompt holds its words in one line; asking this one for them costs a tenth of finding all prompts.
    line = document.folded[span.start : span.end]
    return any(map(line.__contains__, PROMPT_WORDS)) and any(prompt.span.overlaps(span) for prompt in document.view(find_prompts))


def is_foreign(document: Document, span: Span) -> bool:
    """Whether interface text in another language stands in the span. Asked of what would be called a cut: it reads all lines."""
    from provlint.rules.language._scorer import judge

    return any(line.short and line.span.overlaps(span) for line in document.view(judge).lines)


def _is_apart(document: Document, span: Span) -> bool:
    """Whether the line, stripped, is no part of the text: blank, a definition or markup."""
    return span.start == span.end or bool(apparatus().match(document.masked, span.start, span.end)) or _is_markup(document, span)


def _is_markup(document: Document, span: Span) -> bool:
    """Whether a masked line is a comment or tags, which say nothing about the prose, rather than code."""
    return (
        document.masked[span.start] == "\0"
        and document.text.startswith("<", span.start)
        and not (document.masked[span.start : span.end].strip("\0 "))
    )


def is_label(line: str) -> bool:
    """Whether a line of any length is known furniture: credits, tags, rights, related links, sign-offs."""
    return bool(_label().match(line))


@cache
def _structure() -> re.Pattern[str]:
    return expression(
        r"(?:[-*+•·▪◦‣–>|#=~:]|\(?(?:\d{1,3}|[a-zA-Z])[.)]|\.\.|\[\d{1,3}\]|\[\^)(?:\s|$|[|>#=])|(?<![-*_=~])[-*_=~]{3,}$|\.\. "
    )


@cache
def _label() -> re.Pattern[str]:
    return expression(
        r"""(?ix)\W{0,6}(?:
        (?:tags?|topics?|categor(?:y|ies)|filed\sunder|posted\s(?:in|by|on)|source|via|photos?|images?|credits?|pictures?|video
          |related(?:\s\w{1,15})?|more|see\salso|read\salso|also\sread|read\smore|more\s(?:on|from|about|in)\b[^:]{0,40}|share|follow
          |contact|e-?mail|tel|phone|website|address|hours|note|update|correction|with\sreports?\sfrom|reporting\sby|edited\sby
          |written\sby|by|published|last\supdated|copyright|isbn|doi|quelle|foto|schlagworte|quelle|mehr\szum\sthema|auteur|autor
          |fonte|fuente|etiquetas|mots-cl[ée]s|tagged)\s{0,2}[:|]
        |©|\(c\)\s|copyright\s|all\srights\sreserved
        |https?://|www\.|@\w|\#\w|\S{1,64}@\S{1,64}\.\w
        |(?:photo(?:graph)?s?|images?|pictures?)\s(?:of|by|from|via|courtesy)\b
        |(?:with\s(?:reports?|files|additional\sreporting)|reporting\sby|additional\sreporting|related\b|posted\s(?:in|by|on|at)\b))"""
    )
