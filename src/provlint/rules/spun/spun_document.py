"""Says that the document as a whole was rewritten word by word by a synonym spinner, and lists the strongest evidence.

The evidence are the findings of `spun/substituted-phrase`, `spun/mangled-name` and `spun/mangled-contraction`; what a
document quotes or discusses is none. Entries of tier A are hardly possible in natural English, those of tier B are met in it
now and then. The rule needs **two distinct entries of tier A, or one of A and one of B, or three distinct ones of B** (in
old, scriptural or legal prose at least one of A). What counts is what was put for what: “most cancers” is one entry, whatever
follows. Several articles that disagree with their word (“an big”) count as one entry of B. In more than 400 words there must
also be three pieces of evidence per 1,000 words, and in a document of five paragraphs and more they must stand in more than
one paragraph and in at least a fifth of them, since a spun text is spun throughout.

Broader than any list is the wording as a whole, which is scored as `spun/likely-spun` does from 120 words on. A high score makes
the verdict where one piece of evidence stands beside it, a very high one alone. With models that had not seen the source of what
they judged, the rule finds 39 of 44 imitations of a translation dictionary of about 300 words, 20 of 20 of a rewriter and 17 of
20 of a phrase thesaurus, of those of 120 to 200 words .62, .96 and .51; it is wrong on none of 4,395 clean texts of 300 words and
on one of 6,367 shorter ones. Of 58 real pages of the three families, from which nothing was made, it finds 55 (two of the others
have fewer than 120 words).

Short texts give little evidence: under 100 words expect a recall of a half at best. Whole-sentence rewriting and round-trip
translation leave no phrases that could be listed and are not found.
"""

from __future__ import annotations

from provlint.rule import Rule, rule_id
from provlint.rules.spun._examples import BAD, GOOD
from provlint.rules.spun._verdict import check
from provlint.rules.spun._wording import telling_words

RULE = Rule(
    id=rule_id(__name__),
    summary="Document rewritten by a synonym spinner",
    severity="error",
    message="document reads as machine-spun: {evidence} ({pieces})",
    why="The words were replaced one by one by a program: names, terms and statements are no longer those of the author.",
    help="Drop the document, or replace it by its source.",
    doc=__doc__ or "",
    check=check,
    evidence=("spun/mangled-contraction", "spun/mangled-name", "spun/substituted-phrase"),
    literals=telling_words(),
    bad=BAD,
    good=GOOD,
    verdict="drop",
)
