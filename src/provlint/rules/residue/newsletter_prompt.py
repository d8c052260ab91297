"""Finds invitations to subscribe, follow, upgrade or donate, and the advertisement marks between them (Subscribe to our
newsletter, Choose the plan that is best for you, Advertisement) where they stand as lines of the text; also as full
sentences in the first or last lines ("Sign up for our newsletter and get the news delivered to your inbox."), unless the
document is about newsletters.

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
from provlint.rules.residue._examples import PROSA_PT, PROSE
from provlint.rules.residue._report import hits_besides_runs
from provlint.rules.residue._sentences import NEWSLETTER_WORDS, NOTICE, find_notices

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.finding import Hit
    from provlint.rule import Options


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a line, in the document's order."""
    notices = ((notice.span, NOTICE) for notice in document.view(find_notices) if notice.kind == "newsletter-prompt")
    yield from hits_besides_runs(document, "newsletter-prompt", notices)


RULE = Rule(
    id=rule_id(__name__),
    summary="Invitation to subscribe left in the text",
    severity="warning",
    message="invitation to subscribe: “{match}”",
    why="Buttons and menus of the page were taken for its text; a reader or a model learns them as part of the document.",
    help="Delete the line; if many documents have it, correct the extraction.",
    doc=__doc__ or "",
    check=check,
    gate=NEWSLETTER_WORDS,
    needs=("has_interface_lines",),
    bad=(
        Example(f"{PROSE}\n⟦Subscribe to our newsletter⟧\n⟦Enter your email address⟧\n⟦Upgrade to Plus⟧\n", fixed=PROSE),
        Example(f"{PROSE}\n⟦Sign up for our newsletter and get the latest from the valley delivered to your inbox.⟧\n"),
        Example(f"{PROSA_PT}\n⟦Atualizar para Plus⟧\n⟦Escolha o plano que é melhor para você⟧\n"),
    ),
    good=(
        Example(
            "Our newsletter has a new form. Whoever wants to read it can subscribe to our newsletter at the "
            "gate.\n\nThe newsletter comes every month. The next newsletter tells of the harvest, and the "
            "newsletter after that of the juice.\n"
        ),
        Example(f"{PROSE}\nFollow\n\nThat was the only word on the sign, and an arrow stood beside it.\n"),
        Example(
            f"{PROSE}\nAdvertisement\n\nIn the paper of that week the family promised apples to everyone who came to help.\n"
        ),
    ),
)
