"""What lines begin with that are statements of a page, spelt out of what the tables of statements and counters write short.

Asked only while something is made of the tables that is then kept between runs.
"""

from __future__ import annotations

from provlint.document.function_words import words_of
from provlint.document.interface import (
    ANYTHING,
    CHARACTERS,
    FEW_LETTERS,
    FIRST_LETTERS,
    GAP,
    JOINED,
    MOST_STARTS,
    NETWORK,
    OPENING,
    OR,
    STEM,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


def starts_of(phrase: str, language: str) -> Iterator[str]:
    """What lines begin with that the phrase, with its alternatives, stands for: up to the first word that not all prose has."""
    begun = phrase.partition(ANYTHING)[0].partition(NETWORK)[0].partition(GAP)[0].strip()
    words = begun.split(" ") if begun else []
    if language in JOINED:
        yield from (start.replace(" ", "")[:CHARACTERS] for start in spelt(words) if start)
        return
    common, count = words_of(language), 1
    while count < min(OPENING, len(words)) and not common.isdisjoint(words[count - 1].split(OR)):
        count += 1
    while count < min(OPENING, len(words)) and len(list(spelt(words[: count + 1]))) <= MOST_STARTS:
        count += 1
    for start in spelt(words[:count]):
        if start:
            yield start.partition(STEM)[0] if STEM in start else f"{start} "  # "OpenAI says" does not begin with "open"


def spelt(words: Sequence[str]) -> Iterator[str]:
    """All phrases that the words with their alternatives stand for."""
    if not words:
        yield ""
        return
    for rest in spelt(words[1:]):
        for word in words[0].split(OR):
            yield f"{word} {rest}".rstrip()


def first_letters(start: str, language: str) -> Iterable[str]:
    """What a line with the start begins with, whatever stands behind its first word; behind a short one a blank or apostrophe."""
    if language in JOINED:
        return (start[:2],)
    word = start.partition(" ")[0]
    if len(word) > FEW_LETTERS:
        return (word[:FIRST_LETTERS],)
    return " ".join(start.split()[:2])[:FIRST_LETTERS], f"{word}'", f"{word}’"
