"""Cells of a terminal: how wide text is drawn, and breaking lines by it."""

from __future__ import annotations

_CELLS: dict[str, int] = {}
_WITHOUT_WIDTH = frozenset("\u00ad")
"""Characters of the ranges that `cell` knows by heart that are drawn in no cell; control characters never come here."""


def cell(character: str) -> int:
    """Cells that one character takes: 2 for East Asian wide ones, 0 for combining and format ones, else 1."""
    known = _CELLS.get(character)
    if known is None and (" " <= character < "\u0300" or "\u2010" <= character <= "\u2027") and character not in _WITHOUT_WIDTH:
        known = _CELLS[character] = 1  # Latin letters, dashes and quotation marks: the usual ones, without an import
    if known is None:
        from unicodedata import category, east_asian_width

        if category(character) in ("Mn", "Me", "Cf") or "\u1160" <= character <= "\u11ff":  # vowels and finals of Hangul join
            known = 0
        else:
            known = 2 if east_asian_width(character) in "WF" else 1
        _CELLS[character] = known
    return known


def cells(text: str) -> int:
    """Cells that a text without control characters takes."""
    return len(text) if text.isascii() else sum(map(cell, text))


def sizes_of(pieces: list[str]) -> list[int]:
    """Cells that each piece takes: a character, or several in ASCII."""
    known = [_CELLS.get(piece, -1) for piece in pieces]
    return known if -1 not in known else [cell(piece) if len(piece) == 1 else len(piece) for piece in pieces]


def wrap(text: str, first: int, rest: int) -> list[str]:
    """The text broken at blanks: the first line at most `first` cells wide, the others `rest`; a longer word stands alone."""
    lines: list[str] = []
    line, used, limit = "", 0, first
    for word in text.split(" "):
        width = cells(word)
        if line and used + 1 + width > limit:
            lines.append(line)
            line, used, limit = word, width, rest
        else:
            line, used = (f"{line} {word}", used + 1 + width) if line else (word, width)
    return [*lines, line]
