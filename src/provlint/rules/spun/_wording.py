"""The score of a document's wording, made once for the two rules that ask for it, and only where telling words stand."""

from __future__ import annotations

from provlint.document.literals import by_longest_word
from provlint.lazy import cache
from provlint.record import Record
from provlint.resources import rules_root

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.document import Document
    from provlint.document.literals import Heads
    from provlint.rules.spun._model import Verdict

WORDS = "spun/likely-spun-words.txt"
"""Single words that say much for a spinner, a word a line; made with the model."""
TOLD, SPAN = 2, 200
"""Distinct telling words that a document must have to be scored: two, and in longer ones so many as there are spans of 200 words.
8 % of clean texts of 300 words have them, and all spun ones whose score reaches a verdict; short spun texts have them in 94 %."""
FEWEST = 120
"""Words of prose from which the score means anything: below, recall at the same rate of false alarms falls under a half."""
RULES = ("spun/spun-document", "spun/likely-spun")
"""The rules that have the telling words as their literals."""


class Wording(Record):
    """What the model says of a document's wording: the distinct telling words, how many words of prose, and the verdict."""

    told: tuple[str, ...]
    words: int
    verdict: Verdict


@cache
def telling_words() -> Heads:
    """The telling words as `Rule.literals`: one and the same for both rules, since what is the same is kept once."""
    return by_longest_word(rules_root().read(WORDS).decode().split())


def wording(document: Document) -> Wording | None:
    """The score of an English document with enough words, some of them telling; None of any other."""
    told = {place.phrase for rule in RULES for place in document.literals.get(rule, ())}
    if len(told) < TOLD or document.language != "en" or len(told) < len(document.words) // SPAN:
        return None
    from provlint.rules.spun._model import shipped_model  # only where a document is scored: unpacking the tables takes 2 ms
    from provlint.rules.spun._model_words import count_prose, features, prose_words

    words = prose_words(document)
    count = count_prose(words)
    return Wording(tuple(sorted(told)), count, shipped_model().judge(features(words), count)) if count >= FEWEST else None
