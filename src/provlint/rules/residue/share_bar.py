"""Finds the buttons and links with which a page is passed on (Share, Tweet, Copy link, Share on Facebook, Print) where they
stand as lines of the text.

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
from provlint.rules.residue._examples import PROSE, PROSE_FR
from provlint.rules.residue._report import run_hits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.finding import Hit
    from provlint.rule import Options


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a line, in the document's order."""
    return run_hits(document, "share-bar")


RULE = Rule(
    id=rule_id(__name__),
    summary="Share buttons left in the text",
    severity="warning",
    message="share button: “{match}”",
    why="Buttons and menus of the page were taken for its text; a reader or a model learns them as part of the document.",
    help="Delete the line; if many documents have it, correct the extraction.",
    doc=__doc__ or "",
    check=check,
    needs=("has_interface_lines",),
    bad=(
        Example(f"{PROSE}\n⟦Share⟧\n⟦Tweet⟧\n⟦Pin it⟧\n⟦Copy link⟧\n", fixed=PROSE),
        Example(f"{PROSE_FR}\n⟦Partager sur Facebook⟧\n⟦Partager sur Twitter⟧\n⟦Imprimer⟧\n"),
        Example(f"The orchard is sold\n⟦Share this article⟧\n⟦Copy link⟧\n\n{PROSE}"),
    ),
    good=(
        Example(
            f"{PROSE}\nShare\n\nThe share of the family was paid in apples for as long as anyone in the valley can remember.\n"
        ),
        Example(
            f"{PROSE}\n## Share this\n\nSites write this above their buttons; a heading of the kind is part of "
            f"a text about them.\n"
        ),
        Example("Company\nShare\nPrice\nOrchards Ltd\n12\n3.40\nValley Juice\n9\n2.10\n"),
    ),
)
