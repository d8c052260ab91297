"""Phrases of web interfaces by language: what share bars, consent dialogs and menus say (rules/residue/interface.tsv).

The table is read when the first line asks for it; documents whose lines all pass the cheap gates never load it.
"""

from __future__ import annotations

from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import TypeAlias

    Lexicon: TypeAlias = tuple[Mapping[str, tuple[tuple[str, str], ...]], Mapping[str, frozenset[str]]]

TABLE = "residue/interface.tsv"


def normal_line(text: str) -> str:
    """The line as the table writes it: lower case, runs of anything but letters one blank, "" where there is no letter."""
    from provlint.document.tokens import is_word_char

    lowered = text.lower()
    if lowered.replace(" ", "").isalpha():
        return " ".join(lowered.split())
    return " ".join("".join(char if is_word_char(char) and not char.isdigit() else " " for char in lowered).split())


def phrases() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Phrase in normal form → (language, category) of each language that uses it.

    Categories: share, reaction, comment, subscribe, account, consent, navigation, more (read more), related, meta.
    """
    return _lexicon()[0]


def phrase_words() -> Mapping[str, frozenset[str]]:
    """Word → the languages in whose interface phrases it stands."""
    return _lexicon()[1]


@cache
def _lexicon() -> Lexicon:
    from provlint.resources import derived

    return derived("interface", TABLE, _indexed)


def _indexed(rows: Iterable[tuple[str, ...]]) -> Lexicon:
    """The phrases, and the words in them, with their languages."""
    uses: dict[str, tuple[tuple[str, str], ...]] = {}
    words: dict[str, set[str]] = {}
    for language, phrase, category, _ in rows:
        uses[phrase] = (*uses.get(phrase, ()), (language, category))
        for word in phrase.split():
            words.setdefault(word, set()).add(language)
    return uses, {word: frozenset(languages) for word, languages in words.items()}


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
