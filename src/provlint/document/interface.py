"""Phrases of web interfaces by language: what share bars, consent dialogs and menus say (rules/residue/interface.tsv).

The table is read when the first line asks for it; documents whose lines all pass the cheap gates never load it.
"""

from __future__ import annotations

from provlint.document.lines import unify_breaks
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from provlint.document import Document
    from provlint.lookup import Lookup


TABLE = "residue/interface.tsv"
WORDS = "language/interface-words.tsv"
"""Language → further words of interfaces: of shops, administration and accounts."""
MAX_LENGTH = 60
"""Code points up to which a line may be an interface phrase."""
MARKERS = " \t\0\r\n\x0b\x0c\xa0\u2003\u200b\u3000\ufeff*•·-–>|[]"
"""What may stand around a line's text: blanks, list marks, a masked link."""
PUNCTUATION = ".,:;!?()[]*_'\"“”’–…"
_NO_LETTERS = {code: " " for code in range(128) if not chr(code).isalpha()}
ANNOUNCEMENT = 41
"""Code points within which the colon of "Read also:" stands."""


def normal_line(text: str) -> str:
    """The line as the table writes it: lower case, runs of anything but letters one blank, "" where there is no letter."""
    from provlint.document.tokens import is_word_char

    lowered = text.lower()
    if lowered.isascii():
        return " ".join(lowered.translate(_NO_LETTERS).split())
    lowered = lowered.replace("i\u0307", "i")  # what a Turkish capital becomes
    for char in set(lowered):
        if not char.isalpha() and (char.isdigit() or not is_word_char(char)):
            lowered = lowered.replace(char, " ")
    return " ".join(lowered.split())


def uses_of(phrase: str) -> tuple[tuple[str, str], ...]:
    """(language, category) of each language that uses the phrase, given in normal form.

    Categories: share, reaction, comment, subscribe, account, consent, navigation, more (read more), related, meta.
    """
    told = _phrases().get(phrase, "").split(" ")
    return tuple(zip(told[::2], told[1::2], strict=True)) if len(told) > 1 else ()


def languages_of_word(word: str) -> frozenset[str]:
    """The languages in whose interface phrases the word stands."""
    return frozenset(_words().get(word, "").split())


@cache
def _phrases() -> Lookup:
    """Phrase → languages and categories in turn, as one text."""
    from provlint.resources import lookup

    def make(rows: Iterable[tuple[str, ...]]) -> dict[str, str]:
        uses: dict[str, list[str]] = {}
        for language, phrase, category, _ in rows:
            uses.setdefault(phrase, []).extend((language, category))
        return {phrase: " ".join(told) for phrase, told in uses.items()}

    return lookup("interface-phrases", TABLE, make)


@cache
def _words() -> Lookup:
    """Word → languages of the phrases that it stands in, as one text."""
    from provlint.resources import lookup, table

    def make(rows: Iterable[tuple[str, ...]]) -> dict[str, str]:
        words: dict[str, dict[str, None]] = {}
        for language, phrase in (*((row[0], row[1]) for row in rows), *table(WORDS)):
            for word in phrase.split(" "):
                words.setdefault(word, {})[language] = None
        return {word: " ".join(languages) for word, languages in words.items()}

    return lookup("words-of-interfaces", TABLE, make)


def phrases_of(language: str) -> Mapping[str, str]:
    """Phrase in normal form → category, of one language."""
    return _own(language)[0]


def first_words(language: str) -> frozenset[str]:
    """The words that phrases of the language begin with."""
    return _own(language)[1]


@cache
def _own(language: str) -> tuple[Mapping[str, str], frozenset[str], frozenset[str]]:
    """The phrases of a language, their first words, and all their words."""
    from provlint.resources import derived

    def make(rows: Iterable[tuple[str, ...]]) -> tuple[Mapping[str, str], frozenset[str], frozenset[str]]:
        own = {phrase: category for code, phrase, category, _ in rows if code == language}
        words = frozenset(word for phrase in own for word in phrase.split(" "))
        return own, frozenset(phrase.split(" ", 1)[0] for phrase in own), words

    return derived(f"interface-phrases-{language}", TABLE, make)


def has_interface_lines(document: Document) -> bool:
    """Whether any line is an interface phrase or begins with one and a colon: asked first, since most documents have none."""
    table, heads, words = _own(document.language or "en")
    for line in unify_breaks(document.masked).split("\n"):
        if not line or line[0] == "#":
            continue
        piece = line
        if len(line) > MAX_LENGTH + 20:
            colon = line.find(":", 0, ANNOUNCEMENT)
            if colon < 0:
                continue
            piece = line[:colon]
        tokens = piece.strip(MARKERS).split(None, 1)
        first = tokens[0].lower().strip(PUNCTUATION) if tokens else ""
        if (
            (first in heads or (first and not first.isalpha()))
            and _is_of(words, piece)
            and (normal_line(piece) in table or normal_line(piece.partition(":")[0]) in table)
        ):
            return True
    return False


def _is_of(words: frozenset[str], line: str) -> bool:
    """Whether the line, up to a colon, consists of the words: told at its first other word, in most lines the second."""
    for token in line.lower().split():
        bare = token.strip(PUNCTUATION)
        if bare not in words and (bare.isalpha() or not words.issuperset(normal_line(token.partition(":")[0]).split())):
            return False
        if ":" in token:
            return True
    return True
