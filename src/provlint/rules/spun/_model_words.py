"""What the model of `spun/likely-spun` looks at: the words of the prose and which of them stand side by side.

The training script (`bench/quality/train_spun.py`) takes its words and pairs from here, so that both sides always agree.
"""

from __future__ import annotations

from itertools import pairwise
from zlib import crc32

from provlint.document.mentions import mentioned_areas
from provlint.document.tokens import is_word_char

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from provlint.document import Document

BREAK = "."
"""Stands for any run of marks that parts clauses: a word at a clause's edge pairs with it."""

NUMBER = "0"
"""Stands for every word with a digit in it."""

SENTENCE = 8
"""Words from which a list item is prose; shorter ones are names, and in a list of phrases no sentence uses them."""

_BREAKS = ',;:!?()[]{}"“”„«»…–—|/\\<>=*_#\0'
_BLANKS = "".join(
    [char for char in map(chr, range(128)) if not (char.isalnum() or char.isspace() or char in f"'{BREAK}{_BREAKS}")]
)


def prose_words(document: Document) -> list[str]:
    """The words of paragraphs and of list items that are sentences, in lower case, with BREAK between clauses.

    Masked text (code, links, front matter), quote blocks, tables, headings and what the document merely names are left out.
    Longer quotations count, since a spinner does not spare them.
    """
    text = _without_mentions(document)
    # Sign by sign is a fifth of what one translation of all takes: most signs stand in no document.
    for char in _BREAKS:
        text = text.replace(char, BREAK)
    for char in (*_BLANKS, *(char for char in document.foreign if not is_word_char(char))):
        text = text.replace(char, " ")
    words: list[str] = [BREAK]
    for block in document.blocks:
        part = text[block.start : block.end].replace(BREAK, f" {BREAK} ").split()
        if block.kind == "paragraph" or (block.kind == "list" and len(part) >= SENTENCE):
            _add_words(words, part)
    return words


def count_prose(words: Iterable[str]) -> int:
    """How many of the words are words."""
    return sum(word != BREAK for word in words)


def features(words: Sequence[str]) -> set[int]:
    """CRC-32 of each distinct word and of each distinct pair of neighbours, which have a blank between them."""
    encoded = [word.encode("utf-8", "replace") for word in words]
    found = set(encoded) - {BREAK.encode(), NUMBER.encode()}
    found.update(map(b" ".join, pairwise(encoded)))
    return set(map(crc32, found))


def _without_mentions(document: Document) -> str:
    pieces, at = [], 0
    folded = document.folded
    for area in document.view(mentioned_areas):
        pieces += [folded[at : area.start], "\0" * (area.end - area.start)]
        at = area.end
    return "".join([*pieces, folded[at:]])


def _add_words(words: list[str], pieces: Iterable[str]) -> None:
    for piece in pieces:
        word = piece if piece.isalpha() or piece == BREAK else _plain(piece)
        if word and not (word == BREAK == words[-1]):
            words.append(word)
    if words[-1] != BREAK:
        words.append(BREAK)


def _plain(word: str) -> str:
    word = word.strip("'")
    return NUMBER if any(map(str.isdigit, word)) else word
