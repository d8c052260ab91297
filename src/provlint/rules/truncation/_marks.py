"""How a finished line looks: closing marks of all scripts, and the markup and quotation marks that may follow them."""

from __future__ import annotations

TERMINAL = frozenset(".!?…:;。！？．｡：；؟۔؛।॥։።፧፨။၊᙮‼⁇⁈⁉‽⸮")
"""Marks that close a sentence or announce what follows; a colon before a stripped list or picture is no cut."""
CLOSING = frozenset(")]}\"'”’»›）］｝」』】〉》〗〙›>“‘«")
"""Brackets and quotation marks that may follow a closing mark; openers too, since several languages close with them."""
TRAILING = frozenset("*_~`\\†‡§¶¹²³⁰⁴⁵⁶⁷⁸⁹ \t\r\n\u00a0\u200b\ufeff")
"""Emphasis, footnote signs and blanks: passed over before the last character is judged."""


def bare(line: str) -> str:
    """The line without trailing blanks, emphasis and footnote signs."""
    end = len(line)
    while end and line[end - 1] in TRAILING:
        end -= 1
    return line[:end]


def is_closed(line: str) -> bool:
    """Whether nothing suggests that the line goes on: it ends in a closing mark, a bracket, a quotation mark, or masked text.

    Lines that end in a symbol, an emoji or a combining sign count as closed: nobody cuts there.
    """
    line = bare(line)
    if not line:
        return True
    last = line[-1]
    if last in TERMINAL or last in CLOSING or last == "\0":
        return True
    return not (last.isalnum() or last in ",-–—‐‑،、，(“‘«„[")


def ends_in_full_stop(line: str) -> bool:
    """Whether the line ends in a closing mark, with nothing but brackets and quotation marks behind it."""
    line = bare(line)
    end = len(line)
    while end and (line[end - 1] in CLOSING or line[end - 1] in TRAILING or line[end - 1] == "\0"):
        end -= 1
    return bool(end) and line[end - 1] in TERMINAL
