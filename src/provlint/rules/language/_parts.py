"""Words that no list has, told by their parts: compounds of two listed words, and forms of a listed word with another ending.

Germanic and Finnic languages write compounds as one word, so that a list never has them all; half of the labels that were missed
consisted of one. Asked only about words of candidate lines that are in no list.
"""

from __future__ import annotations

from provlint.lazy import cache, recent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from collections.abc import Set as AbstractSet

    from provlint.lookup import Lookup
    from provlint.rules.language._features import Clue

TABLE, LABELS = "language/common-words.tsv", "language/interface-words.tsv"
COMPOUNDING = frozenset({"af", "da", "de", "et", "fi", "hu", "is", "nl", "no", "sv"})
"""Languages that write compounds as one word."""
LINKS = ("s", "es", "n", "en", "e", "er")
"""What may stand between the parts of a compound."""
HEAD, TAIL = 4, 4
"""Letters of the shortest first and last part."""
LONGEST = 40
"""Letters beyond which a word is none."""
STEM = 6
"""Letters that a form and a listed word have in common at their beginning."""
COMPOUND, STEMMED = 0.8, 0.5
"""What a word counts that is a compound of a language's words, or shares its beginning with one of them."""
WIDESPREAD = 6
"""Languages beyond which a word is one of many."""


def measure_support(clue: Clue, main: str, told: Mapping[str, AbstractSet[str]]) -> None:
    """How many of the words one other language has and the main one has not; words in no list by their parts.

    told   word of those away from home → the languages whose lists have it
    """
    values, words = clue.values, dict.fromkeys(clue.unit.words)
    support: dict[str, float] = {}
    parts: dict[str, float] = {}
    alien = 0
    for word in words:
        if word not in told:
            continue
        languages, worth = (told[word], 1.0) if told[word] else languages_of_parts(word)
        alien += not languages
        if main in languages:
            continue
        for language in languages:
            support[language] = support.get(language, 0.0) + worth
            if worth < 1.0:
                parts[language] = parts.get(language, 0.0) + worth
    clue.supported = frozenset(support)
    best = max(support.values(), default=0.0)
    values["support"] = best / len(words)
    values["support of words"] = min(best, 4.0) / 2
    values["parts"] = max(parts.values(), default=0.0) / len(words)
    values["alien"] = alien / len(words)
    for language, count in parts.items():
        clue.favour(language, 0.5 * count)


@recent
def languages_of_parts(word: str) -> tuple[AbstractSet[str], float]:
    """The languages that a word in no list is told by, and what it counts for them."""
    languages = languages_of_compound(word)
    return (languages, COMPOUND) if languages else (languages_of_stem(word), STEMMED)


def languages_of_compound(word: str) -> set[str]:
    """The languages of which the word, in lower case, is a compound of two listed words; empty for most words."""
    found: set[str] = set()
    if not HEAD + TAIL <= len(word) <= LONGEST:
        return found
    for entry in _parts().get(word[:HEAD], "").split("\n"):
        first, _, codes = entry.partition(" ")
        if first and word.startswith(first):
            for link in ("", "-", *LINKS):
                rest = len(first) + len(link)
                if len(word) - rest >= TAIL and word.startswith(link, len(first)):
                    found |= _pairs(codes) & _pairs(_codes_of(word[rest:]))
    return found


def languages_of_stem(word: str) -> set[str]:
    """The languages of which a listed word begins with the word's first six letters; empty for beginnings of many."""
    found = _pairs(_parts().get(f"{word[:STEM]}-", "")) if len(word) >= STEM else set()
    return found if len(found) <= WIDESPREAD else set()


def _codes_of(word: str) -> str:
    """The codes of the compounding languages that list the word."""
    _, found, rest = f"\n{_parts().get(word[:HEAD], '')}".partition(f"\n{word} ")
    return rest.partition("\n")[0] if found else ""


def _pairs(codes: str) -> set[str]:
    return {codes[at : at + 2] for at in range(0, len(codes), 2)}


@cache
def _parts() -> Lookup:
    """Four letters → the words of compounding languages that begin with them, each with its languages on a line, so that one
    question finds every first part; six letters and a hyphen → the languages with such a word.
    """
    from provlint.resources import lookup, table

    def make(rows: Iterable[tuple[str, ...]]) -> dict[str, str]:
        listed: dict[str, dict[str, None]] = {}
        stems: dict[str, dict[str, None]] = {}
        for language, words in (*rows, *table(LABELS)):
            for word in words.split(" "):
                if language in COMPOUNDING and len(word) >= HEAD and word.isalpha():
                    listed.setdefault(word, {})[language] = None
                if len(word) >= STEM:
                    stems.setdefault(f"{word[:STEM]}-", {})[language] = None
        groups: dict[str, list[str]] = {}
        for word in sorted(listed):
            groups.setdefault(word[:HEAD], []).append(f"{word} {''.join(sorted(listed[word]))}")
        found = {stem: "".join(sorted(languages)) for stem, languages in stems.items()}
        return found | {start: "\n".join(lines) for start, lines in groups.items()}

    return lookup("parts-of-words", TABLE, make)
