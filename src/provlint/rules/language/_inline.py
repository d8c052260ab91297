"""Sentences inside a paragraph of another language: found by function words and then by known words."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from provlint.document.home import Home

LEAST_LENGTH, LEAST_WORDS = 30, 5
"""Code points and words from which a sentence inside a paragraph is looked at."""
OWN_SHARE = 5
"""A sentence with a function word of the main language in so many of its words is at home."""
TELLING = {"en": " the "}
"""What stands in half of a language's sentences and in those of no other: it is looked for before their words are."""
QUOTED, EMPHASIS = '"“”„«»「」『』‹›', "*_[("
"""Marks in a sentence, and at its beginning, that set it apart from the paragraph around it."""


def strange_sentences(paragraph: str, home: Home) -> list[tuple[int, int]] | None:
    """Where in the paragraph (folded) sentences stand that do not read at home.

    None where it counts as a whole: it is one sentence, or no sentence of it reads at home and all or none in one other language.
    """
    own = home.own
    pieces = paragraph.replace("? ", ". ").replace("! ", ". ").split(". ")
    if len(pieces) < 2:
        return None
    strange = []
    at_home = at = 0
    telling = TELLING.get(home.language, "\n")
    for piece in pieces:
        length = len(piece)
        if length >= LEAST_LENGTH and telling in piece:
            at_home += 1
        elif length >= LEAST_LENGTH:
            tokens = piece.split()
            if len(tokens) >= LEAST_WORDS:
                if OWN_SHARE * len(own.intersection(tokens)) >= len(tokens) or home.mostly_known(tokens):
                    at_home += 1
                else:
                    strange.append((at, min(len(paragraph), at + length + 1)))
        at += length + 2
    if at_home or not strange:
        return strange
    apart = [each for each in strange if _speaks_another(paragraph[slice(*each)].split(), own)]
    return apart if 0 < len(apart) < len(strange) else None


def _speaks_another(tokens: Sequence[str], own: frozenset[str]) -> bool:
    """Whether a fifth of the words are function words of one other language, and not of the main one."""
    from provlint.document.function_words import languages_of_words

    index, counts = languages_of_words(), dict[str, int]()
    for token in tokens:
        for language in () if token in own else index.get(token, ()):
            counts[language] = counts.get(language, 0) + 1
    return OWN_SHARE * max(counts.values(), default=0) >= len(tokens)


def is_set_apart(before: str, sentence: str) -> bool:
    """Whether quotation marks, emphasis or an open parenthesis set the sentence apart from what stands before it."""
    return any(mark in sentence for mark in QUOTED) or sentence.lstrip()[:1] in EMPHASIS or _is_open(before)


def _is_open(before: str) -> bool:
    """Whether a quotation or a parenthesis that began in the text is still open at its end."""
    low = before.count("„")
    opened, closed = (low, before.count("“") + before.count("”")) if low else (before.count("“"), before.count("”"))
    straight = before.count('"') % 2 == 1
    return straight or opened > closed or before.count("«") != before.count("»") or before.count("(") > before.count(")")
