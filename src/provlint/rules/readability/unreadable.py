"""Prose far outside what people write to be read, by the Flesch reading ease of [textstat](https://textstat.org): under 0 (option
`lowest`), which academic papers rarely reach, over 100 words (option `min-words`) of paragraphs and more.

Only for languages that the measure has constants for: English, German, Spanish, French, Italian, Dutch and Russian. It is
information and opt-in: a measure of syllables and sentence lengths is no defect. textstat is imported only when this rule is
selected, and works without a network in the version that is pinned.
"""

from __future__ import annotations

from provlint.finding import WHOLE_DOCUMENT, Hit
from provlint.rule import Example, Option, Rule, rule_id
from provlint.rules.readability._measure import LANGUAGES, reading_ease

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options


def check(document: Document, options: Options) -> Iterator[Hit]:
    """One hit on the whole document where its reading ease is below the lowest allowed."""
    score = reading_ease(document, options.integer("min-words"))
    if score is not None and score < options.number("lowest"):
        yield Hit(WHOLE_DOCUMENT, {"score": f"{score:.0f}", "lowest": f"{options.number('lowest'):.0f}"})


_HARD = (
    "Institutional interdependencies notwithstanding, organizational accountability necessitates multidimensional evaluation. "
)

RULE = Rule(
    id=rule_id(__name__),
    summary="Prose far harder than people write",
    severity="info",
    message="reading ease {score}, under {lowest}",
    why="Such text is mostly generated, machine-made or no prose at all.",
    help="Look whether the document is what it should be.",
    doc=__doc__ or "",
    check=check,
    default=False,
    verdict="keep",
    languages=LANGUAGES,
    options=(
        Option("lowest", default=0.0, doc="Flesch reading ease under which a document is reported"),
        Option("min-words", default=100, doc="Words of prose from which a document is measured"),
    ),
    bad=(
        Example("⟦⟧" + "The administration of the institution is this. " + _HARD * 15 + "\n"),
        Example("⟦⟧" + "The boat is on the river and the man is in it. " * 12 + "\n", options={"lowest": 120.0}),
    ),
    good=(
        Example("The boat is on the river and the man is in it. " * 12 + "\n"),
        Example(_HARD + "\n"),
        Example("```\n" + _HARD * 20 + "\n```\n"),
    ),
)
