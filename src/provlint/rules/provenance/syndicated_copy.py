"""Finds statements that the text stood elsewhere first: "The post ... appeared first on ..." (WordPress feeds, in ten
languages), "originally published on", "republished with permission of", and credits of news agencies in a dateline, alone on
a line or after ©.

A fact for the ledger rather than a defect: of 1,000 scraped pages 22 have one. The name of the origin is extracted. What a
book or film says about itself within the text ("first published in 1851") is left alone: the statement must be about this
article, or begin its line.
"""

from __future__ import annotations

from provlint.document.carriers.syndication import GATE, find_syndication
from provlint.finding import Hit
from provlint.rule import Example, Rule, rule_id, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """A hit on each statement of origin."""
    for place in document.view(find_syndication):
        origin = document.text[place.origin.start : place.origin.end]
        yield Hit(place.span, {"origin": origin or "another place"})


RULE = Rule(
    id=rule_id(__name__),
    summary="A copy of a text that appeared elsewhere first",
    severity="info",
    message="copied from {origin}",
    why="The same text stands elsewhere, under other rights, and a corpus may hold it many times.",
    help="Keep the original, or record its address as the source.",
    doc=__doc__ or "",
    check=check,
    gate=GATE,
    shows=shown(find_syndication),
    verdict="keep",
    bad=(
        Example("The mill stands.\n\n⟦The post Quiet mills appeared first on River News⟧.\n", message="copied from River News"),
        Example("⟦This article was originally published on River News⟧ under a free licence.\n"),
        Example("⟦HARBOUR CITY (Reuters) -⟧ The mill stands still, its owner said on Monday.\n", message="copied from Reuters"),
        Example("Die Mühle steht.\n\n⟦Der Beitrag Stille Mühlen erschien zuerst auf Flussblatt⟧.\n"),
    ),
    good=(
        Example("The novel was originally published in 1851 and first appeared in London.\n"),
        Example("She told Reuters that the mill stands still. Reuters (AP, too) reported it.\n"),
        Example("Cookies first appeared on our shelves in May.\n"),
        Example("The word was originally posted by sailors.\n"),
    ),
)
