"""“a” and “an” before the wrong sound: what is left over when the word behind an article was replaced.

A view of a document (`document.view(find_mismatches)`), made only when a rule of the family has other evidence or was asked for.
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Span
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from provlint.document import Document

VOWEL_WORD = r"(?:[aio]|e(?![uw])|u(?:n(?!i|anim)|p|l|r(?!a|i)))[a-z]{2,30}"
"""A word that begins with a vowel's sound; "one", "use" and "European" do not."""

CONSONANT_WORD = r"[bcdfgjklmnpqrstvwyz][a-z]{2,30}"
"""A word that begins with a consonant's sound; words in h and x are left out, since speakers differ and letters are spelt."""

NOT_AFTER_A = frozenset(
    {
        "and",
        "are",
        "all",
        "any",
        "about",
        "above",
        "also",
        "another",
        "although",
        "after",
        "again",
        "along",
        "among",
        "apart",
        "around",
        "aside",
        "away",
        "either",
        "else",
        "even",
        "ever",
        "every",
        "if",
        "in",
        "into",
        "is",
        "its",
        "it's",
        "of",
        "off",
        "on",
        "once",
        "one",
        "oneself",
        "only",
        "onto",
        "or",
        "other",
        "our",
        "out",
        "over",
        "own",
        "once-",
        "one-",
        "ouija",
        "ewe",
        "eyre",
        "amp",
        "inch",
        "la",
        "las",
        "los",
        "un",
        "une",
        "est",
        "el",
        "etc",
        "uno",
        "una",
        "un-",
        "ang",
        "ako",
        "amo",
        "am",
        "as",
        "at",
        "an",
    }
)
"""Words after a letter or a slip of the pen, and words of other languages; "once" and "one" begin with a consonant's sound."""


def find_mismatches(document: Document) -> tuple[Span, ...]:
    """The places, article and word, in order; quotations are looked at too."""
    return tuple(
        Span(match.start(), match.end())
        for match in _expression().finditer(document.masked)
        if match[1] not in NOT_AFTER_A and not _spelt(match[2])
    )


def _spelt(word: str | None) -> bool:
    """Whether the word is spoken letter by letter, as “nth” or “mpeg” begin."""
    return word is not None and not expression("[aeiouy]").search(word[:3])


@cache
def _expression() -> re.Pattern[str]:
    # The letter first, so that the search jumps from one to the next.
    return expression(rf"a(?<![\w.'’/-]a)(?: ({VOWEL_WORD})|n ({CONSONANT_WORD}))(?![\w'’-])")
