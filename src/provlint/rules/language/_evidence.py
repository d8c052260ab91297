"""What can speak against a line by itself: letters that the main language has not, words of others, their interface phrases.

What else is strange in a document is a name, a term or code, and most of what the gates let through is: it convicts nobody, so
it is measured only where something else may.
"""

from __future__ import annotations

from provlint.document.interface import normal_line, uses_of
from provlint.rules.language._titles import is_titled, languages_of_strange, lettered

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection


BARS = ("·", "|", "•")
"""What stands between buttons in one line."""
LEAST = 3
"""Letters of the shortest of them; others are units and initials."""


def may_convict(text: str, strange: Collection[str], main: str) -> bool:
    """Whether anything in the text, of which these words are not at home, speaks for another language than the main one.

    Says no only of texts without any of the measures "letters", "script", "support" and "phrase".
    """
    if not text.isascii():
        from provlint.document.alphabets import letters_of

        if not is_latin(main) or has_foreign_letter(text, letters_of(main)):
            return True
    return _is_foreign_phrase(text, main) or any(_tells_of_another(word, main) for word in strange)


def plain_may_convict(text: str, words: Collection[str], strange: Collection[str], main: str) -> bool:
    """The same of a short line in ASCII, which may be a name as well: by its capitals, or as one word that no list has.

    `_features.is_name_like` tells names by a line's measures.
    """
    if _is_foreign_phrase(text, main):
        return True
    if is_titled(lettered(text)):
        return False
    return any(_tells_of_another(word, main, listed=len(words) == 1) for word in strange)


def _is_foreign_phrase(text: str, main: str) -> bool:
    languages = languages_of_phrase(text)
    return bool(languages) and main not in languages


def languages_of_phrase(text: str) -> set[str]:
    """The languages whose interfaces have the line, or all that stands between its bars: "J'aime · Répondre · 2 h"."""
    languages = {language for language, _ in uses_of(normal_line(text))}
    bar = next((mark for mark in BARS if mark in text), "")
    if languages or not bar:
        return languages
    parts = [part for piece in text.split(bar) if len(part := normal_line(piece)) >= LEAST]
    told = [{language for language, _ in uses_of(part)} for part in parts]
    return set.intersection(*told) if len(told) > 1 else languages


def _tells_of_another(word: str, main: str, *, listed: bool = False) -> bool:
    """Whether the word is told to be of other languages than the main one; `listed` by lists of words, not by its parts."""
    if not word[0].isalpha():
        return False
    languages = languages_of_strange(word)
    if not (languages or listed):
        from provlint.rules.language._parts import languages_of_parts

        languages = languages_of_parts(word)[0]
    return bool(languages) and main not in languages


def is_latin(language: str) -> bool:
    """Whether the language is written in Latin letters only."""
    from provlint.document.alphabets import SCRIPT_LANGUAGE
    from provlint.document.function_words import SHARED_SCRIPT

    shared = any(language in languages for languages in SHARED_SCRIPT.values())
    return not shared and language not in SCRIPT_LANGUAGE.values()


def has_foreign_letter(text: str, own: frozenset[str]) -> bool:
    """Whether a letter stands in the text that is neither ASCII nor among the language's own."""
    return any(char > "\x7f" and char.isalpha() and char.lower() not in own for char in text)
