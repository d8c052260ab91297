"""Phrases of web interfaces by language: what share bars, consent dialogs and menus say (rules/residue/interface.tsv).

The table is read when the first line asks for it; documents whose lines all pass the cheap gates never load it.
"""

from __future__ import annotations

from itertools import pairwise

from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from provlint.document import Document


TABLE = "residue/interface.tsv"
MAX_LENGTH = 60
"""Code points up to which a line may be an interface phrase."""
MARKERS = " \t\0\r\n\x0b\x0c\xa0\u2003\u200b\u3000\ufeff*•·-–>|[]"
"""What may stand around a line's text: blanks, list marks, a masked link."""
PUNCTUATION = ".,:;!?()[]*_'\"“”’–…"
ANNOUNCEMENT = 41
"""Code points within which the colon of "Read also:" stands."""
FEW = 64
"""Searches of the whole table (0.1 ms each) that together cost less than indexing its words (15 ms)."""

_searched: set[str] = set()


def normal_line(text: str) -> str:
    """The line as the table writes it: lower case, runs of anything but letters one blank, "" where there is no letter."""
    from provlint.document.tokens import is_word_char

    lowered = text.lower()
    if lowered.replace(" ", "").isalpha():
        return " ".join(lowered.split())
    return " ".join("".join(char if is_word_char(char) and not char.isdigit() else " " for char in lowered).split())


@cache
def uses_of(phrase: str) -> tuple[tuple[str, str], ...]:
    """(language, category) of each language that uses the phrase, given in normal form.

    Categories: share, reaction, comment, subscribe, account, consent, navigation, more (read more), related, meta.
    """
    return tuple((row[0], row[2]) for row in _rows_with(phrase) if row[1] == phrase)


@cache
def languages_of_word(word: str) -> frozenset[str]:
    """The languages in whose interface phrases the word stands."""
    return frozenset(row[0] for row in _rows_with(word) if word in row[1].split(" "))


def _rows_with(text: str) -> Iterator[list[str]]:
    """The rows whose phrase may hold the text. A few searches are cheaper than an index of all words, many are not."""
    if len(_searched) < FEW:
        _searched.add(text)
        yield from _rows_by_search(text)
    else:
        index, rows = _index()
        word = text.split(" ", 1)[0]
        yield from (rows[number] for number in index.get(word, ()))


def _rows_by_search(text: str) -> Iterator[list[str]]:
    table = _table()
    at = table.find(text)
    while at >= 0:
        start, end = table.rfind("\n", 0, at) + 1, table.find("\n", at)
        yield table[start:end].split("\t")
        at = table.find(text, end) if end >= 0 else -1


@cache
def _table() -> str:
    from provlint.resources import rules_root

    return rules_root().read(TABLE).decode().partition("\n")[2].rstrip("\n") + "\n"


@cache
def _index() -> tuple[Mapping[str, Sequence[int]], Sequence[list[str]]]:
    """Word → numbers of the rows whose phrases hold it, and all rows."""
    rows = [line.split("\t") for line in _table().split("\n") if line]
    index: dict[str, list[int]] = {}
    for number, row in enumerate(rows):
        for word in set(row[1].split(" ")):
            index.setdefault(word, []).append(number)
    return index, rows


def phrases_of(language: str) -> Mapping[str, str]:
    """Phrase in normal form → category, of one language."""
    return _own(language)[0]


@cache
def _own(language: str) -> tuple[Mapping[str, str], frozenset[str]]:
    """The phrases of a language, and their first words."""
    from provlint.resources import derived

    def make(rows: Iterable[tuple[str, ...]]) -> tuple[Mapping[str, str], frozenset[str]]:
        own = {phrase: category for code, phrase, category, _ in rows if code == language}
        return own, frozenset(phrase.split(" ", 1)[0] for phrase in own)

    return derived(f"interface-{language}", TABLE, make)


def has_interface_lines(document: Document) -> bool:
    """Whether any line is an interface phrase or begins with one and a colon: asked first, since most documents have none."""
    masked = document.masked
    table, heads = _own(document.language or "en")
    for start, end in pairwise((*document.lines.starts, len(masked))):
        if masked.startswith("#", start):
            continue
        piece = masked[start : min(end, start + MAX_LENGTH + 20)]
        if end - start > MAX_LENGTH + 20:
            piece, colon, _ = piece[:ANNOUNCEMENT].partition(":")
            if not colon:
                continue
        words = piece.strip(MARKERS).split(None, 1)
        first = words[0].lower().strip(PUNCTUATION) if words else ""
        if (first in heads or (first and not first.isalpha())) and (
            normal_line(piece) in table or normal_line(piece.partition(":")[0]) in table
        ):
            return True
    return False
