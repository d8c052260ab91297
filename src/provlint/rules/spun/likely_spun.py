"""Says that the wording as a whole is unlike written English and like what three families of synonym spinners write, where no
single phrase proves it. It is a statistic, for a curator to look at; `spun/spun-document` is the rule with evidence.

The score adds up what each distinct word and each distinct pair of neighbours says: how much more often it is met in texts
spun by a translation dictionary, a rewriter or a phrase thesaurus than in the same texts as they were written. Only prose of
English documents is looked at, without code, tables, headings, quote blocks, links and phrases that the document merely names,
and only where there are at least 120 words of it: shorter texts say too little.

Measured by cross-validation, each collection of documents scored by a model that had not seen it (four collections of our
imitations, 28 clean ones):

| words | found | false alarms per 1000 clean texts | F1, clean and spun being equally many |
|---|---|---|---|
| about 300 | .92 of 88 spun texts | 2.4 (16 of 6,602) | .96 |
| 120 to 200 | .82 of 244 spun texts | 3.8 (40 of 10,484) | .90 |

Of clean texts that were written as traps (lists of spun phrases, articles about spinners, legal and commercial boilerplate)
one in ten is hit. Of 55 real spun pages of the three families with 120 words and more, none of which was used for the model,
all were found, and none of 39 real clean ones in unusual English (Indian and Nigerian English, translations, manuals, law,
patents, fiction, eighteenth and nineteenth century). Spinners with a thesaurus of senses are mostly missed: none of our
imitations and 3 of 11 real pages were found.
"""

from __future__ import annotations

from provlint.finding import WHOLE_DOCUMENT, Hit
from provlint.rule import Rule, rule_id
from provlint.rules.spun._model_examples import BAD, GOOD
from provlint.rules.spun._wording import telling_words, wording

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit on the whole document, or none."""
    found = document.view(wording)
    if found is None or found.verdict.score < found.verdict.level.threshold:
        return
    confidence = min(found.verdict.probability, 0.99)
    data = {
        "score": f"{confidence:.2f}".lstrip("0"),
        "alarms": f"{max(1, round(found.verdict.level.alarms))}",
        "words": str(found.words),
    }
    yield Hit(WHOLE_DOCUMENT, data, confidence=confidence)


RULE = Rule(
    id=rule_id(__name__),
    summary="Wording that a synonym spinner may have made",
    severity="info",
    message="wording is unlike written English: score {score}; of 1000 clean documents with {words} words {alarms} score as high "
    "as this rule asks for",
    why="Words that do not belong together are a sign that a program replaced them.",
    help="Read a paragraph: if names or fixed phrases are wrong, drop the document or replace it by its source.",
    doc=__doc__ or "",
    check=check,
    default=False,
    verdict="keep",
    languages=("en",),
    literals=telling_words(),
    bad=BAD,
    good=GOOD,
)
