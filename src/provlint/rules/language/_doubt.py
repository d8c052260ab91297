"""Doubts a document's main language where its foreign lines are in one that the rest of the document speaks as well.

A short page with much code, or one whose prose is all short lines, may be taken for English by a few names and headings: its own
lines would then count as foreign. Asked only of documents with findings.
"""

from __future__ import annotations

from provlint.document.alphabets import SCRIPT_LANGUAGE, SIGNS, count_scripts
from provlint.document.function_words import SHARED_SCRIPT, words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from provlint.document import Document
    from provlint.rules.language._scorer import Foreign

SPOKEN = 0.5
"""Function words of the other language for each of the main one, outside the foreign lines, from which neither is foreign."""
WRITTEN = 0.5
"""Letters of the other script for each of the main one's, outside the foreign lines, from which neither is."""
SCARCE = 3
"""Function words of the main language outside the foreign lines; with fewer it is none, if those lines have as many of theirs."""
DIFFERENT = 4
"""Different function words of its own, no other language's, that each of a document's several languages has."""
DENSE = 2
"""Letters that a sign of these scripts counts for."""


def believed(document: Document, lines: Sequence[Foreign], main: str) -> list[Foreign]:
    """The lines in languages that the rest of the document does not speak, or write, as much as its main language."""
    rest = _without(document, lines)
    words = rest.lower().split()
    if words_of(main) and sum(map(words_of(main).__contains__, words)) < SCARCE <= _own_words(document, lines):
        return []  # the rest is a list of names
    silent = {language for language in {line.language for line in lines} if not _is_spoken(words, language, main)}
    foreign = {language for language in silent if _scripts_of(language) != _scripts_of(main)}
    letters = count_scripts(rest) if foreign else {}
    silent -= {language for language in foreign if _is_written(letters, language, main)}
    return [line for line in lines if line.language in silent]


def _own_words(document: Document, lines: Sequence[Foreign]) -> int:
    """How many function words of their languages the lines have."""
    return sum(
        sum(map(words_of(line.language).__contains__, document.folded[line.span.start : line.span.end].split())) for line in lines
    )


def spoken(document: Document, votes: Mapping[str, int]) -> dict[str, int]:
    """The votes for languages of which the document has function words; a detector may take any table or code for Afrikaans."""
    counts, words = document.word_counts, {language: words_of(language) for language in votes}
    kept = {}
    for language, count in votes.items():
        others = frozenset().union(*(words[other] for other in votes if other != language))
        if not words[language] or sum(word in counts for word in words[language] - others) >= DIFFERENT:
            kept[language] = count
    return kept


def _without(document: Document, lines: Sequence[Foreign]) -> str:
    """The document's text, code masked, without the lines."""
    ends = [0, *(line.span.end for line in lines)]
    starts = [*(line.span.start for line in lines), len(document.masked)]
    return "\n".join(document.masked[end:start] for end, start in zip(ends, starts, strict=True))


def _is_spoken(words: Sequence[str], language: str, main: str) -> bool:
    own, theirs = words_of(main), words_of(language)
    if not own or not theirs:
        return False
    here, there = own - theirs, theirs - own
    return sum(map(there.__contains__, words)) > SPOKEN * sum(map(here.__contains__, words))


def _is_written(letters: Mapping[str, int], language: str, main: str) -> bool:
    own, theirs = _scripts_of(main), _scripts_of(language)
    return _weight(letters, theirs - own or theirs) > WRITTEN * _weight(letters, own)  # of Japanese in Chinese its kana


def _scripts_of(language: str) -> frozenset[str]:
    """The scripts that the language is written in."""
    if language == "ja":
        return frozenset({"kana", "han"})
    scripts = {script for script, code in SCRIPT_LANGUAGE.items() if code == language}
    scripts |= {script for script, codes in SHARED_SCRIPT.items() if language in codes}
    return frozenset(scripts or {"latin"})


def _weight(letters: Mapping[str, int], scripts: frozenset[str]) -> int:
    return sum(letters.get(script, 0) * (DENSE if script in SIGNS else 1) for script in scripts)
