"""Finds “a” before a vowel's sound and “an” before a consonant's ("a organization", "an company"). Where a program replaced the
noun, the article before it stayed: rewritten texts have .118 wrong articles per 100 words, clean ones about .005.

People make this mistake too, so it is off by itself and only supports `spun/spun-document`. Words in h ("an historic"),
letters and abbreviations, words that speakers differ about, and words of other languages are left alone.
"""

from __future__ import annotations

from provlint.document.mentions import is_mention
from provlint.finding import Hit
from provlint.rule import Example, Rule, rule_id
from provlint.rules.spun._articles import find_mismatches

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """The mismatches that the document does not merely quote."""
    for span in document.view(find_mismatches):
        if not is_mention(document, span):
            yield Hit(span, {}, confidence=0.5)


RULE = Rule(
    id=rule_id(__name__),
    summary="Article that does not agree with the word after it",
    severity="info",
    message="“{match}”: the article does not agree with the word after it",
    why="The word after the article may have been replaced by a program.",
    help="Correct the article, and look whether the word is the author's.",
    doc=__doc__ or "",
    check=check,
    bad=(
        Example("He joined ⟦a organization⟧ that mends bridges.\n"),
        Example(
            "It was ⟦an big⟧ surprise and ⟦a early⟧ one.\n", message="“an big”: the article does not agree with the word after it"
        ),
    ),
    good=(
        Example("A European union of one-armed bandits is a unique idea, a one-off, and a useful one.\n"),
        Example("An hour later an MP sent an X-ray to an 18-year-old and an FBI agent.\n"),
        Example("Vitamin A is sold in boxes of ten, and an historic hotel keeps a few.\n"),
        Example("The note said “a apple”, which the teacher struck out.\n"),
    ),
    default=False,
    verdict="keep",
    languages=("en",),
)
