"""Finds the buttons with which readers react to a page (Like, Love, Haha, Was this helpful?) where they stand as lines of the
text.

It reports lines of a run only: at least two different interface phrases of the document's language, or one beside foreign
interface lines, in a stretch of short lines without a full stop, and more of them where the run stands far from the
document's ends or where the document consists of short lines (recipes, lyrics, lists). A single phrase is enough only where
it has three words and stands among the first or last three lines. Where every line of the run is known and the evidence is
ample, deleting the run is a safe fix.

Among 2,182 clean documents, 2,000 of the speed corpus and the bodies of 536 scraped pages no run was found that is not
furniture.
"""

from __future__ import annotations

from provlint.rule import Example, Rule, rule_id
from provlint.rules.residue._examples import PROSA, PROSE
from provlint.rules.residue._report import run_hits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.finding import Hit
    from provlint.rule import Options


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a line, in the document's order."""
    return run_hits(document, "reaction-bar")


RULE = Rule(
    id=rule_id(__name__),
    summary="Reaction buttons left in the text",
    severity="warning",
    message="reaction button: “{match}”",
    why="Buttons and menus of the page were taken for its text; a reader or a model learns them as part of the document.",
    help="Delete the line; if many documents have it, correct the extraction.",
    doc=__doc__ or "",
    check=check,
    needs=("has_interface_lines",),
    bad=(
        Example(f"{PROSE}\n⟦Like⟧\n⟦Love⟧\n⟦Haha⟧\n3\n"),
        Example(f"{PROSA}\n⟦Gefällt mir⟧\n12\nKommentieren\nTeilen\n"),
        Example(f"{PROSE}\n⟦Like⟧\n⟦Dislike⟧\nShare this article\n", fixed=f"{PROSE}\nShare this article\n"),
    ),
    good=(
        Example(
            "Like\n\nThe word opens many sentences, and whole pages have been written about what it does to those who hear it.\n"
        ),
        Example(f"{PROSE}\nLove\n\nOf the trees they keep, the oldest bears that name, and nobody remembers who gave it.\n"),
        Example("Love me\nLove me not\nLike the rain\nSad\nLike the river in the night\nLike the stone\n"),
        Example(
            "What the pupils felt:\n\n- Love\n- Joy\n- Fear\n\nThe list was made in the second week of the term by the class.\n"
        ),
    ),
)
