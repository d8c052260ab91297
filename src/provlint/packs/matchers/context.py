"""The small language in which a substitution says what must stand beside it.

A context is a list of alternatives separated by blanks, tested on the words directly before (`left`) or after (`right`):

    model        that word               model*   a word that begins so          *s      a word that ends so
    as_a         those words in a row    #        a number                       Aa      a capitalised word
    ^            an edge: the start or end of the text, of a paragraph or of a sentence, or a quotation mark
    @ai          any of the words of `terms.ai` in the rule's [match] table (which may use all of this)
    ~cloud       the word stands within five words on that side
    !fashion     must not stand there (goes with all of the above)

One of the alternatives without `!` must hold, if there are any, and none with `!` may. Punctuation marks are words of their own;
hyphens between words are blanks. Everything is in lower case with straight apostrophes.
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Mapping, Sequence
    from typing import TypeAlias

    Near: TypeAlias = Sequence[str]
    """Words from the nearest to the farthest, as they are written."""
    Test: TypeAlias = Callable[[Near], bool]

REACH = 5
"""Words that `~` looks at."""

WINDOW = 90
"""Code points read on either side for REACH words; words are cut there."""

EDGES = frozenset('.!?:;"“”(\n')


def before(text: str, start: int) -> list[str]:
    """The up to REACH words before `start`, nearest first; a line break stands for the edge of the text or of a paragraph."""
    found = _tokens().findall(text, max(0, start - WINDOW), start)[::-1]
    return _close(found, edge=start <= WINDOW)


def after(text: str, end: int) -> list[str]:
    """The up to REACH words after `end`, nearest first; a line break stands for the edge of the text or of a paragraph."""
    return _close(_tokens().findall(text, end, end + WINDOW), edge=end + WINDOW >= len(text))


def _close(found: list[str], *, edge: bool) -> list[str]:
    if len(found) < REACH and edge:
        found.append("\n")
    return found[:REACH]


@cache
def _tokens() -> re.Pattern[str]:
    return expression(r"[^\W_]+(?:['’ʼ][^\W\d_]+)*|\n[ \t]{0,8}\n|[^\w\s-]")


def parse(context: str, terms: Mapping[str, Sequence[str]], *, backwards: bool) -> Test | None:
    """The test that `context` describes, or None where it asks nothing. Raises ValueError for an unknown term."""
    wanted: list[Test] = []
    banned: list[Test] = []
    for item in context.split():
        unwanted = item.startswith("!")
        (banned if unwanted else wanted).extend(_tests(item[unwanted:], terms, backwards=backwards))
    if not wanted and not banned:
        return None

    def test(near: Near) -> bool:
        return (not wanted or any(one(near) for one in wanted)) and not any(one(near) for one in banned)

    return test


def _tests(item: str, terms: Mapping[str, Sequence[str]], *, backwards: bool) -> list[Test]:
    window = item.startswith("~")
    name = item[window:]
    if not name.startswith("@"):
        return [_test(name, window=window, backwards=backwards)]
    if name[1:] not in terms:
        raise ValueError(f"unknown term {name}")
    return [_test(word, window=window, backwards=backwards) for word in terms[name[1:]]]


def _test(item: str, *, window: bool, backwards: bool) -> Test:
    words = [_word_test(word) for word in item.split("_")]
    if backwards:
        words.reverse()
    if window:
        return lambda near: any(words[0](word) for word in near)
    return lambda near: len(near) >= len(words) and all(test(word) for test, word in zip(words, near, strict=False))


def _word_test(item: str) -> Callable[[str], bool]:
    if item == "#":
        return lambda word: word[0].isdigit()
    if item == "^":
        return lambda word: word[0] in EDGES
    if item == "Aa":
        return lambda word: word[0].isupper()
    if item.endswith("*") and len(item) > 1:
        return lambda word: _fold(word).startswith(item[:-1])
    if item.startswith("*") and len(item) > 1:
        return lambda word: _fold(word).endswith(item[1:])
    return lambda word: _fold(word) == item


def _fold(word: str) -> str:
    return word.lower().replace("’", "'").replace("ʼ", "'")
