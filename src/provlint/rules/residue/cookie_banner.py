"""Finds consent dialogs (Accept all cookies, Cookie settings, Privacy policy) where they stand as lines of the text; also as
full sentences in the first or last lines ("We use cookies to improve your experience."), unless the document is about
cookies.

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
from provlint.rules.residue._report import hits_besides_runs
from provlint.rules.residue._sentences import COOKIE_WORDS, NOTICE, find_notices

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.finding import Hit
    from provlint.rule import Options


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a line, in the document's order."""
    notices = ((notice.span, NOTICE) for notice in document.view(find_notices) if notice.kind == "cookie-banner")
    yield from hits_besides_runs(document, "cookie-banner", notices)


RULE = Rule(
    id=rule_id(__name__),
    summary="Cookie notice left in the text",
    severity="warning",
    message="cookie notice: “{match}”",
    why="Buttons and menus of the page were taken for its text; a reader or a model learns them as part of the document.",
    help="Delete the line; if many documents have it, correct the extraction.",
    doc=__doc__ or "",
    check=check,
    gate=COOKIE_WORDS,
    needs=("has_interface_lines",),
    bad=(
        Example(
            f"⟦We use cookies to give you the best experience on our site.⟧\n⟦Accept all cookies⟧\n⟦Cookie settings⟧\n\n{PROSE}"
        ),
        Example(f"{PROSA}\n⟦Diese Website verwendet Cookies, um Ihnen die Nutzung zu erleichtern.⟧\n"),
        Example(f"{PROSE}\n⟦Accept all⟧\n⟦Reject all⟧\n⟦Manage preferences⟧\n", fixed=PROSE),
    ),
    good=(
        Example(
            "This site explains how a shop uses cookies.\n\nCookies are small files. Without cookies a basket "
            "would be empty at every click, and with cookies it stays full.\n"
        ),
        Example(f"{PROSE}\nPrivacy\n\nThe hedge was planted for that reason, and it has grown to twice the height of a child.\n"),
        Example(
            "They bake cookies for the harvest, and the recipe uses cookies of last year, crushed and mixed "
            "with butter and a little cinnamon.\n"
        ),
    ),
)
