"""Words that no list has, told by their parts: compounds of two listed words, and forms of a listed word with another ending.

Germanic and Finnic languages write compounds as one word, so that a list never has them all; half of the labels that were missed
consisted of one. Asked only about words of candidate lines that are in no list.
"""

from __future__ import annotations

from provlint.lazy import cache
from provlint.rules.language._titles import languages_of_strange

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from provlint.lookup import Lookup
    from provlint.rules.language._features import Clue

TABLE, LABELS = "language/common-words.tsv", "language/interface-words.tsv"
COMPOUNDING = frozenset({"af", "da", "de", "et", "fi", "hu", "is", "nl", "no", "sv"})
"""Languages that write compounds as one word."""
LINKS = ("s", "es", "n", "en", "e", "er")
"""What may stand between the parts of a compound."""
HEAD, TAIL = 3, 4
"""Letters of the shortest first and last part."""
LONGEST = 40
"""Letters beyond which a word is none."""
STEM = 6
"""Letters that a form and a listed word have in common at their beginning."""
COMPOUND, STEMMED = 0.8, 0.5
"""What a word counts that is a compound of a language's words, or shares its beginning with one of them."""
WIDESPREAD = 6
"""Languages beyond which a word is one of many."""


def measure_support(clue: Clue, main: str, away: set[str]) -> None:
    """How many of the words one other language has and the main one has not; words in no list by their parts."""
    values, words = clue.values, dict.fromkeys(clue.unit.words)
    support: dict[str, float] = {}
    parts: dict[str, float] = {}
    alien = 0
    for word in words:
        if word not in away or not word[0].isalpha():
            continue
        languages, worth = languages_of_strange(word), 1.0
        if not languages:
            languages, worth = languages_of_compound(word), COMPOUND
        if not languages:
            languages, worth = languages_of_stem(word), STEMMED
        alien += not languages
        if main in languages:
            continue
        for language in languages:
            support[language] = support.get(language, 0.0) + worth
            if worth < 1.0:
                parts[language] = parts.get(language, 0.0) + worth
    best = max(support.values(), default=0.0)
    values["support"] = best / len(words)
    values["support of words"] = min(best, 4.0) / 2
    values["parts"] = max(parts.values(), default=0.0) / len(words)
    values["alien"] = alien / len(words)
    for language, count in parts.items():
        clue.favour(language, 0.5 * count)


def languages_of_compound(word: str) -> set[str]:
    """The languages of which the word, in lower case, is a compound of two listed words; empty for most words."""
    found: set[str] = set()
    if not HEAD + TAIL <= len(word) <= LONGEST:
        return found
    parts = _parts()
    for cut in range(HEAD, len(word) - TAIL + 1):
        last = parts.get(word[cut:], "")
        if last:
            languages = _pairs(last)
            for link in ("", "-", *LINKS):
                first = word[: cut - len(link)] if word.endswith(link, 0, cut) else ""
                if len(first) >= HEAD:
                    found |= languages & _pairs(parts.get(first, ""))
    return found


def languages_of_stem(word: str) -> set[str]:
    """The languages of which a listed word begins with the word's first six letters; empty for beginnings of many."""
    found = _pairs(_parts().get(f"{word[:STEM]}-", "")) if len(word) >= STEM else set()
    return found if len(found) <= WIDESPREAD else set()


def _pairs(codes: str) -> set[str]:
    return {codes[at : at + 2] for at in range(0, len(codes), 2)}


@cache
def _parts() -> Lookup:
    """Word of a compounding language, or six letters and a hyphen → the languages, as one text."""
    from provlint.resources import lookup, table

    def make(rows: Iterable[tuple[str, ...]]) -> dict[str, str]:
        found: dict[str, dict[str, None]] = {}
        for language, words in (*rows, *table(LABELS)):
            for word in words.split(" "):
                if language in COMPOUNDING and len(word) >= HEAD and word.isalpha():
                    found.setdefault(word, {})[language] = None
                if len(word) >= STEM:
                    found.setdefault(f"{word[:STEM]}-", {})[language] = None
        return {word: "".join(sorted(languages)) for word, languages in found.items()}

    return lookup("parts-of-words", TABLE, make)
