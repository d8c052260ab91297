"""Prose much harder or much easier than that of the other documents of the run, by the Flesch reading ease of
[textstat](https://textstat.org): one that was generated, or is of another kind, often stands apart so.

The run's documents of the same language are measured first: their median and spread (1.4826 times the median deviation, which few
odd ones cannot move) are the usual, and more than four spreads from it (option `times`) is apart. At least twenty documents
of a language with 100 words of prose (option `min-words`) have to be there, else nothing is said; so a run over one file finds
nothing. The option `reference` names the usual instead: `en:62:9` for a median of 62 and a spread of 9.

It is information and opt-in: to be unlike the others is no defect.
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
    """One hit on the whole document where its reading ease is far from what is usual for its language."""
    usual = _usual(options.strings("reference")).get(document.language)
    if usual is None:
        return
    score = reading_ease(document, options.integer("min-words"))
    median, spread = usual
    if score is not None and abs(score - median) > options.number("times") * max(spread, 1.0):
        kind = "easier" if score > median else "harder"
        yield Hit(WHOLE_DOCUMENT, {"score": f"{score:.0f}", "median": f"{median:.0f}", "kind": kind})


def _usual(reference: tuple[str, ...]) -> dict[str, tuple[float, float]]:
    """Language → median and spread. Raises ValueError for an entry of another form."""
    made = {}
    for entry in reference:
        language, median, spread = entry.split(":")
        made[language] = (float(median), float(spread))
    return made


_EASY = "The boat is on the river and the man is in it. "
_HARD = (
    "Institutional interdependencies notwithstanding, organizational accountability necessitates multidimensional evaluation. "
)
_USUAL = {"reference": ("en:60:8",)}

RULE = Rule(
    id=rule_id(__name__),
    summary="Prose unlike that of the run's other documents",
    severity="info",
    message="reading ease {score}, much {kind} than the run's usual {median}",
    why="A document apart from its collection is often generated, machine-made or of another kind.",
    help="Look whether the document belongs here.",
    doc=__doc__ or "",
    check=check,
    default=False,
    verdict="keep",
    languages=LANGUAGES,
    options=(
        Option("times", default=4.0, doc="Spreads from the median beyond which a document is apart"),
        Option("min-words", default=100, doc="Words of prose from which a document is measured"),
        Option("reference", default=(), doc="language:median:spread of what is usual; empty to measure the run"),
    ),
    bad=(
        Example("⟦⟧" + "The administration of the institution is this. " + _HARD * 15 + "\n", options=_USUAL),
        Example("⟦⟧" + _EASY * 12 + "\n", options=_USUAL, message="reading ease 110, much easier than the run's usual 60"),
    ),
    good=(
        Example(_EASY * 12 + "\n", options={"reference": ("en:110:8",)}),
        Example(_EASY * 12 + "\n"),
        Example(_EASY * 3 + "\n", options=_USUAL),
    ),
)
