"""Finds whether a document stops inside a sentence; `cut-sentence` reports strong verdicts, `maybe-cut` weaker ones.

A cut behind a complete sentence leaves no sign in the text, and nothing here looks for one. What an open end is worth is said in
`_open_end.py`.
"""

from __future__ import annotations

from provlint.rules.truncation._lines import ends_whole, is_closed, unfenced

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.document import Document
    from provlint.rules.truncation._markers import Marker
    from provlint.rules.truncation._open_end import Ending


def markers_at_the_end(document: Document) -> tuple[Marker, ...]:
    """The markers that `_markers.find_markers` finds, which is not loaded for a document that ends whole."""
    if document.view(ends_whole):
        return ()
    from provlint.rules.truncation._markers import find_markers

    return document.view(find_markers)


def find_ending(document: Document) -> Ending | None:
    """The strongest verdict on the document's end, or None where nothing suggests a cut."""
    if document.view(ends_whole):
        return None
    document = document.view(unfenced) or document
    if markers := document.view(markers_at_the_end):
        from provlint.rules.truncation._open_end import judge_excerpt
        from provlint.rules.truncation._tail import find_tail_before

        tail = find_tail_before(document, markers[0].span.start)
        return judge_excerpt(document, tail) if tail else None
    return _of_tails(document)


def _of_tails(document: Document) -> Ending | None:
    """The first strong verdict on what may be the end of the prose, else the first of all."""
    from provlint.rules.truncation._signs import unclosed_markup
    from provlint.rules.truncation._tail import find_tails, is_foreign

    weaker = None
    for tail in document.view(find_tails):
        markup = unclosed_markup(document, tail.prose) if not tail.trailers else ""
        closed = not markup and is_closed(document.masked[tail.prose.start : tail.prose.end])
        if closed:
            if not tail.trailers:
                return None
            continue
        from provlint.rules.truncation._open_end import judge, unclosed

        ending = unclosed(document, tail, markup) if markup else judge(document, tail)
        if ending and is_foreign(document, tail.prose):
            continue  # a button of a page, below which the text has ended
        if ending and ending.strong:
            return ending
        weaker = weaker or ending
    return weaker
