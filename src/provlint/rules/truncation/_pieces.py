"""Whether the last word of a text is a piece of a word, told by the frequent words of its language.

The frequent words are those that the language rules have: some thousands for each of 35 languages. A token that is none of them,
but that one of them begins with, is a piece in two cuts of three; of the words that sentences end with, one in a hundred looks
the same (counted over 16,000 ends of sentences and 60,000 cuts in documents of 24 languages).
"""

from __future__ import annotations

from provlint.rules.truncation._lines import bare
from provlint.rules.truncation._scripts import is_caseless
from provlint.rules.truncation._signs import broken_word, last_word, opens, tail_language

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.document import Document

ENDING = 2
"""Letters that a frequent word must have behind the piece: one is an ending more often than not."""
LONG_PIECE, LONG_ENDING = 5, 3
"""Letters of a piece from which two more may be an ending, too, and letters that must then follow."""
UNIT = 4
"""Letters that a unit behind a number has at most."""
BEFORE = "'’-‐\"“”„«»‘‚([/"
"""Marks that may stand before a word."""
HYPHENS = ("-", "‐")
CLIPPED = """\
lib libs repo repos config configs async auth admin param params impl regex docs spec specs util utils func args vars ctx msg
info demo demos temp dir dirs exec proc perf prod stats sync bool char num obj ref refs src tmp init prev eval dev intro promo
photo foto video auto moto disco kilo euro
"""
"""Words that were clipped by people, in all languages: they end sentences as other words do."""


def piece_of_word(document: Document, text: str, *, surely: bool) -> str:
    """The last word if it is none, but may be the beginning of one; "" for a word, and for a name.

    A capitalised one counts only where it opens the sentence, and in German. Where the text is prose for sure, one letter may be
    missing.
    """
    word = last_word(text).replace("’", "'").rpartition("'")[2]  # "l'ouv": an article is no part of the piece
    folded = word.lower()
    if not word.isalpha() or is_caseless(word[-1]) or folded in CLIPPED.split():
        return ""
    before = bare(text)[: -len(word)]
    if before and not (before[-1].isspace() or before[-1] in BEFORE):
        return ""  # behind a combining mark: half a word only for us
    language = tail_language(document)
    if word != folded and not (word[1:] == folded[1:] and (language == "de" or opens(text, word))):
        return ""
    if piece := broken_word(document, text):
        return piece
    if len(word) <= UNIT and before.rstrip()[-1:].isdigit():
        return ""
    # What stands elsewhere in the document is a word of its own; asked last, since the words have to be counted for it.
    found = is_piece(folded, language, surely=surely) and not _is_part_of_name(before, language)
    return word if found and document.word_counts.get(folded, 0) < 2 else ""


def _is_part_of_name(before: str, language: str) -> bool:
    """Whether what stands before a word is the rest of a package's or an option's name: a hyphen behind no frequent word."""
    from provlint.document.home import known_words

    if before[-1:] not in HYPHENS:
        return False
    tokens = before[:-1].split()
    return not tokens or tokens[-1].lower().strip(BEFORE) not in known_words(language)


def is_piece(word: str, language: str, *, surely: bool = False) -> bool:
    """Whether the word, in lower case, is no frequent word of the language, but one of them begins with it."""
    if language == "en" and len(word) <= 3:
        from provlint.rules.truncation._english import SHORT

        if word in SHORT.split():
            return False
    from provlint.document.home import known_words

    known = known_words(language)
    if len(word) == 1:
        return word not in known
    more = 1 if surely else ENDING if len(word) < LONG_PIECE else LONG_ENDING
    return word not in known and bool(known.longer(word, len(word) + more))
