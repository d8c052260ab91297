"""Finds menus, breadcrumbs, log-in lines, reading times and pagers (Skip to content, Log in, Next page, 5 min read, Back to
top) where they stand as lines of the text.

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
    return run_hits(document, "navigation")


RULE = Rule(
    id=rule_id(__name__),
    summary="Site navigation left in the text",
    severity="warning",
    message="site navigation: “{match}”",
    why="Buttons and menus of the page were taken for its text; a reader or a model learns them as part of the document.",
    help="Delete the line; if many documents have it, correct the extraction.",
    doc=__doc__ or "",
    check=check,
    needs=("has_interface_lines",),
    bad=(
        Example(f"⟦Skip to content⟧\n⟦Home⟧\n⟦About us⟧\n⟦Contact⟧\n⟦Log in⟧\n\n{PROSE}"),
        Example(f"{PROSA}\n⟦Nächste Seite⟧\n⟦Nach oben⟧\n⟦Impressum⟧\n⟦Startseite⟧\n".replace("⟦Impressum⟧", "Impressum")),
        Example(f"{PROSE}\n⟦Previous post⟧\n⟦Next post⟧\n⟦Back to top⟧\n", fixed=PROSE),
    ),
    good=(
        Example(f"{PROSE}\nContact\n\nThe family can be reached at the gate from nine to five on every day but Sunday.\n"),
        Example(
            "# Search\n\nThe window has three buttons:\n\n- Cancel\n- Reset\n- Apply\n\nThe first one closes "
            "it, and the last one keeps what was chosen before.\n"
        ),
        Example(f"{PROSE}\nHome\n\nThat is what the trees are called by those who grew up under them.\n"),
    ),
)
