"""Finds what stands around a page's comment box (Leave a comment, No comments yet, Your email address will not be published,
Reply) where it stands as lines of the text.

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
    return run_hits(document, "comment-prompt")


RULE = Rule(
    id=rule_id(__name__),
    summary="Comment box left in the text",
    severity="warning",
    message="comment prompt: “{match}”",
    why="Buttons and menus of the page were taken for its text; a reader or a model learns them as part of the document.",
    help="Delete the line; if many documents have it, correct the extraction.",
    doc=__doc__ or "",
    check=check,
    needs=("has_interface_lines",),
    bad=(
        Example(f"{PROSE}\n⟦Leave a comment⟧\n⟦Cancel reply⟧\n⟦Post comment⟧\n", fixed=PROSE),
        Example(f"{PROSA}\n⟦Kommentar schreiben⟧\n⟦Kommentare anzeigen⟧\n"),
    ),
    good=(
        Example(f"{PROSE}\nComments\n\nTwo neighbours wrote to us after the first report and asked what becomes of the hedge.\n"),
        Example(f"{PROSE}\nNo comments, said the mayor\n"),
        Example(
            "Reply\n\nDear neighbours, the hedge stays where it is, and the gate will be painted before the "
            "summer.\n\nThe family\n"
        ),
    ),
)
