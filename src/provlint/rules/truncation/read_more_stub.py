"""Finds documents that are nothing but a teaser: at most 120 words of prose, then a link to the rest of the text.

Two shapes count. Either a marker of an excerpt (see `truncation/excerpt-marker`) ends the short text, or a read-more line
stands below a single paragraph, whether that is complete or not. Lists of teasers, with a link under each, are index pages and
left alone.

The finding stands on the whole document, since there is nothing in it to repair.
"""

from __future__ import annotations

from provlint.finding import WHOLE_DOCUMENT, Hit
from provlint.rule import Example, Option, Rule, rule_id, shown
from provlint.rules.truncation._lines import ends_open
from provlint.rules.truncation._markers import find_markers, read_more_line
from provlint.rules.truncation._tail import SHORT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

WORD = 6
"""Code points a word takes with its blank: bounds the text that is worth counting, so that long documents cost nothing."""


def check(document: Document, options: Options) -> Iterator[Hit]:
    """One hit on a document that is a teaser."""
    limit = options.integer("max-words")
    body = document.front_matter.span.end if document.front_matter else 0
    if len(document.text) - body > limit * WORD * 3:
        return
    line = read_more_line(document)
    markers = document.view(find_markers)
    if not line and not markers:
        return
    end = min([marker.span.start for marker in markers] + ([line.start] if line else []))
    prose = [piece for piece in document.masked[body:end].split("\n") if len(piece.strip()) > SHORT]
    words = sum(len(piece.split()) for piece in prose)
    if prose and words <= limit and (markers or len(prose) == 1):
        yield Hit(WHOLE_DOCUMENT, {"words": str(words), "match": document.text[line.start : line.end] if line else ""})


RULE = Rule(
    id=rule_id(__name__),
    summary="Document that is only the beginning of another",
    severity="error",
    message="the document is a teaser of {words} words; the text itself stands elsewhere",
    why="A teaser names its subject and says nothing about it.",
    help="Fetch the text that the link leads to, or leave the document out.",
    doc=__doc__ or "",
    check=check,
    shows=shown(ends_open),
    verdict="drop",
    options=(Option("max-words", 120, "Words of prose up to which a document with a read-more link is a teaser."),),
    bad=(
        Example(
            (
                "⟦⟧New ferry on order\n\nThe council has ordered a new ferry from a yard in the north, which will carry "
                "forty cars.\n\nRead more\n"
            ),
            path="ferry.txt",
        ),
        Example("⟦⟧The council has ordered a new ferry from a yard in the north, which will carry forty cars and […]\n"),
    ),
    good=(
        Example(
            "New ferry on order\n\nThe council has ordered a new ferry from a yard in the north, which will carry forty cars.\n",
            path="ferry.txt",
        ),
        Example(
            "A new ferry has been ordered from a yard in the north, and it will carry forty cars.\n\nRead more\n\n"
            "A second pier will be built beside the old one during the coming winter months.\n\nRead more\n",
            path="index.txt",
        ),
        Example("# Links\n\n- [Read more](a.md)\n"),
    ),
)
