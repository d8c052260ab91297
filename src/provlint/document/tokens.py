"""Words and their counts, made once for all rules that look at vocabulary."""

from __future__ import annotations

from provlint.expressions import expression
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Mapping

_ASCII = bytes([code if code >= 128 or chr(code).isalnum() or chr(code) == "'" else 32 for code in range(256)])
"""Of UTF-8, what each byte becomes: a blank for all of ASCII that belongs into no word."""

_ASCII_BYTES = bytes(range(128))


def find_words(folded: str) -> tuple[str, ...]:
    """The words in order: runs of letters, digits and combining marks, with single apostrophes between them kept."""
    return tuple(only_words(folded).split())


def only_words(folded: str) -> str:
    """The text with a blank for everything that belongs into no word; same length.

    By way of bytes, which have a table for ASCII. With `str.split` behind it, a third of the time an expression that finds words
    takes.
    """
    data = folded.encode("utf-8", "surrogatepass").translate(_ASCII)
    text = data.decode("utf-8", "surrogatepass")
    if len(data) > len(text):
        for char in set(data.translate(None, _ASCII_BYTES).decode("utf-8", "surrogatepass")):
            if not is_word_char(char):
                text = text.replace(char, " ")
    if _has_outer(text):
        # After the first step no two apostrophes stand together, so one pass for each side removes the outer ones.
        text = f" {text} ".replace("''", "  ").replace(" '", "  ").replace("' ", "  ")[1:-1]
    return text


def _has_outer(text: str) -> bool:
    """Whether an apostrophe stands at an edge of a word: most have letters on either side, and removing none takes longest."""
    at = text.find("'")
    while at >= 0:
        around = text[at - 1 : at + 2] if at else ""
        if len(around) < 3 or around[0] in " '" or around[2] in " '":
            return True
        at = text.find("'", at + 1)
    return False


def _count_one_by_one(counts: dict[str, int], words: Iterable[str]) -> None:
    for word in words:
        counts[word] = counts.get(word, 0) + 1


try:  # what collections.Counter counts with, without the import of collections; other Pythons may not have it
    from _collections import _count_elements as _count  # type: ignore[import-not-found]  # private, hence without stubs
except ImportError:
    _count = _count_one_by_one


def count_words(words: Iterable[str]) -> Mapping[str, int]:
    """How often each word stands in `words`."""
    counts: dict[str, int] = {}
    _count(counts, words)
    return counts


def is_word_char(char: str) -> bool:
    """Whether the code point belongs into words: a letter, a digit or a combining mark (without which Indic words fall apart)."""
    if char.isalnum():
        return True
    if char < "\u0300" or "\u2000" <= char < "\u20d0":  # no marks there; dashes and quotation marks are frequent
        return False
    from unicodedata import category

    return category(char)[0] == "M"


def word_runs(phrase: str) -> list[str]:
    """The runs of word characters in the phrase, in order.

    A document that holds the phrase as whole words holds each of them as a word or as a word's part between apostrophes.
    """
    if phrase.replace(" ", "").isalnum():  # most are; a tenth of the cost
        return phrase.split()
    return "".join([char if is_word_char(char) else " " for char in phrase]).split()


def foreign_characters(text: str) -> frozenset[str]:
    """The characters of the text that are not ASCII.

    By way of bytes, since UTF-8 without its ASCII is UTF-8 still: 500 MB/s, an expression does 100.
    """
    if text.isascii():
        return frozenset()
    return frozenset(text.encode("utf-8", "surrogatepass").translate(None, _ASCII_BYTES).decode("utf-8", "surrogatepass"))


def composed(text: str) -> str:
    """The text in NFC; where no character of it is ever composed, without unicodedata, whose import costs more than asking."""
    if text.isascii() or not _composing().search(text):
        return text
    from unicodedata import normalize

    return normalize("NFC", text)


@cache
def _composing() -> re.Pattern[str]:
    """A character that NFC may change: below U+0300 it changes none, nor dashes and quotation marks."""
    return expression(r"[^\x00-\u02ff\u2010-\u2027]")
