"""Phrases of web interfaces by language: what share bars, consent dialogs and menus say (rules/residue/interface.tsv).

The table is read when the first line asks for it; documents whose lines all pass the cheap gates never load it.
"""

from __future__ import annotations

from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

TABLE = "residue/interface.tsv"


def normal_line(text: str) -> str:
    """The line as the table writes it: lower case, runs of anything but letters one blank, "" where there is no letter."""
    from provlint.document.tokens import is_word_char

    lowered = text.lower()
    if lowered.replace(" ", "").isalpha():
        return " ".join(lowered.split())
    return " ".join("".join(char if is_word_char(char) and not char.isdigit() else " " for char in lowered).split())


@cache
def phrases() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Phrase in normal form → (language, category) of each language that uses it.

    Categories: share, reaction, comment, subscribe, account, consent, navigation, more (read more), related, meta.
    """
    from provlint.resources import table

    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for language, phrase, category, _ in table(TABLE):
        found[phrase] = (*found.get(phrase, ()), (language, category))
    return found


@cache
def phrases_of(language: str) -> Mapping[str, str]:
    """Phrase in normal form → category, of one language: its rows stand together, so the rest of the table is not parsed."""
    from provlint.resources import rules_root

    text = rules_root().read(TABLE).decode()
    start = text.find(f"\n{language}\t") + 1
    if not start:
        return {}
    end = text.find("\n", text.rfind(f"\n{language}\t") + 1)
    rows = (line.split("\t") for line in text[start:end].split("\n"))
    return {phrase: category for _, phrase, category, _ in rows}


@cache
def phrase_words() -> Mapping[str, frozenset[str]]:
    """Word → the languages in whose interface phrases it stands."""
    found: dict[str, set[str]] = {}
    for phrase, uses in phrases().items():
        languages = [language for language, _ in uses]
        for word in phrase.split():
            found.setdefault(word, set()).update(languages)
    return {word: frozenset(languages) for word, languages in found.items()}
