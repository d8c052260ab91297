"""Whether a document may hold a copy at all: asked of each, so apart from the pages of the rules and what finds the copies."""

from __future__ import annotations

from provlint.rules.duplication._comparison import NO_PROSE, has_twins, shortest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from provlint.document import Document
    from provlint.finding import Hit
    from provlint.rule import Options

SHORTEST = 25
"""Code points of a sentence that can start a run; "He laughed." starts many."""
LENGTH = 150
"""Code points of a run at least."""
HEAD = 12
"""Code points in which the last sentences of two runs are compared before the sentences are found."""
FENCES = 6
"""Lines of tables, or that begin or end listings, from which Markdown is taken for a manual before its blocks are found."""


def check_paragraphs(document: Document, options: Options) -> Iterable[Hit]:
    """Each paragraph that stands above already."""
    least = options.integer("min-characters")
    if not has_twins(document, least):
        return ()
    from provlint.rules.duplication.repeated_paragraph import copies

    return copies(document, least)


def check_sentences(document: Document, options: Options) -> Iterable[Hit]:
    """The second of each two equal runs of sentences."""
    if not _may_repeat(document):
        return ()
    from provlint.rules.duplication.repeated_sentence_run import repeated_runs

    return repeated_runs(document, options.integer("min-sentences"))


def _may_repeat(document: Document) -> bool:
    """Whether the pieces between full stops and line breaks hold a run twice that is long enough.

    The first sentence of a run starts a line or follows a full stop both times. This look costs a tenth of finding the sentences.
    """
    body = document.front_matter.span.end if document.front_matter else 0
    text = document.masked[body:] if body else document.masked
    least = shortest(SHORTEST, text)
    # One of the same length is written in half the time.
    lines = text.replace(". ", ".\n") if least == SHORTEST else text.replace("\u3002", "\n").replace("\n ", "\n")
    pieces = lines.split("\n")
    long = [piece for piece in pieces if len(piece) >= least]
    if len(long) == len(set(long)):
        return False
    no_prose = NO_PROSE if document.format == "text" else NO_PROSE + " \t"
    # Listings and tables make a manual, in which no run counts that stands in two sections.
    manual = document.format == "markdown" and max(document.text.count("\n```"), document.text.count("\n|")) >= FENCES
    pieces = [piece for piece in pieces if piece]
    last: dict[str, int] = {}
    for at, piece in enumerate(pieces):
        if manual and piece[0] == "#":
            last.clear()
        if len(piece) >= least and piece[0] not in no_prose:
            if piece in last and _extent(pieces, last[piece], at) >= shortest(LENGTH, text):
                return True
            last[piece] = at
    return False


def _extent(pieces: Sequence[str], one: int, two: int) -> int:
    """How far the pieces from both numbers on are equal; of the first that differ, but begin alike, the shorter one counts."""
    size, second = 0, two
    while one < second and two < len(pieces) and pieces[one] == pieces[two]:
        size += len(pieces[one]) + 1
        one, two = one + 1, two + 1
    if one < second and two < len(pieces) and pieces[one][:HEAD] == pieces[two][:HEAD]:
        size += min(len(pieces[one]), len(pieces[two]))
    return size
