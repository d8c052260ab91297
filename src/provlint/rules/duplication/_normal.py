"""Texts made comparable: what a copy may change without being another text."""

from __future__ import annotations

_SAME = str.maketrans("’‘ʼ′“”„«»″–—‑\u00a0\u202f\u2009", '\'\'\'\'""""""---   ')


def normal(text: str) -> str:
    """The text in NFC and lower case, with straight quotes, plain dashes and single blanks, without marks of markup around it."""
    if not text.isascii():
        from unicodedata import normalize

        text = normalize("NFC", text).translate(_SAME)
    return " ".join(text.strip(" \t#*_=>|~").casefold().split())
