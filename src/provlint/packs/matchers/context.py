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
from provlint.lazy import cache, cached_property

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence
    from typing import TypeAlias

    from provlint.finding import Span

    Near: TypeAlias = Sequence[str]
    """Words from the nearest to the farthest, as they are written."""

REACH = 5
"""Words that `~` looks at."""

WINDOW = 90
"""Code points read on either side for REACH words; words are cut there."""

NARROW = 45
"""Code points that nearly always hold REACH words and two more, which show that the edge has cut none of them; half the cost."""

EDGES = frozenset('.!?:;"“”(\n')


class Place:
    """A phrase's place in a text, with the words on either side read once for all contexts that ask for them.

    text, span   the words are those of `text`, masked, beside `span`
    """

    def __init__(self, text: str, span: Span) -> None:
        self.text, self.span = text, span

    @cached_property
    def before(self) -> tuple[Near, Near]:
        """The words before, as they are written and folded."""
        return _both(before(self.text, self.span.start))

    @cached_property
    def after(self) -> tuple[Near, Near]:
        """The words after, as they are written and folded."""
        return _both(after(self.text, self.span.end))


def _both(near: Near) -> tuple[Near, Near]:
    if not near:
        return near, near
    # U+001F, which stands in no word, holds them apart while all are folded at once.
    return near, "\x1f".join(near).lower().replace("’", "'").replace("ʼ", "'").split("\x1f")


def before(text: str, start: int) -> list[str]:
    """The up to REACH words before `start`, nearest first; a line break stands for the edge of the text or of a paragraph."""
    found = _tokens().findall(text, max(0, start - NARROW), start)
    if len(found) < REACH + 2:
        found = _tokens().findall(text, max(0, start - WINDOW), start)
    return _close(found[::-1], edge=start <= WINDOW)


def after(text: str, end: int) -> list[str]:
    """The up to REACH words after `end`, nearest first; a line break stands for the edge of the text or of a paragraph."""
    found = _tokens().findall(text, end, end + NARROW)
    if len(found) < REACH + 2:
        found = _tokens().findall(text, end, end + WINDOW)
    return _close(found, edge=end + WINDOW >= len(text))


def _close(found: list[str], *, edge: bool) -> list[str]:
    if len(found) < REACH and edge:
        found.append("\n")
    return found[:REACH]


@cache
def _tokens() -> re.Pattern[str]:
    return expression(r"[^\W_]+(?:['’ʼ][^\W\d_]+)*|\n[ \t]{0,8}\n|[^\w\s-]")


class Context:
    """What must stand on one side of a phrase, read item by item when asked: a document asks few contexts, and seldom twice.

    Raises ValueError for an unknown term.

    terms      the lists that `@` names
    backwards  whether the words are told from the phrase to the left
    """

    __slots__ = ("_backwards", "_banned", "_wanted")

    def __init__(self, context: str, terms: Mapping[str, Sequence[str]], *, backwards: bool) -> None:
        self._backwards = backwards
        wanted, banned = context.split(), []
        if "!" in context:
            banned = [item[1:] for item in wanted if item[0] == "!" and len(item) > 1]  # alone it is the mark itself
            wanted = [item for item in wanted if item[0] != "!" or len(item) == 1]
        if "@" in context:
            wanted, banned = _with_named(wanted, terms), _with_named(banned, terms)
        self._wanted, self._banned = wanted, banned

    def holds(self, place: Place) -> bool:
        """Whether the words beside the place are as asked."""
        near, folded = place.before if self._backwards else place.after
        if self._wanted and not self._any(self._wanted, near, folded):
            return False
        return not (self._banned and self._any(self._banned, near, folded))

    def _any(self, items: Sequence[str], near: Near, folded: Near) -> bool:
        """Whether one of the items, none of them with `!` or `@`, is there."""
        if folded and folded[0] in items and folded[0] != "#":
            return True  # most items are plain words, and no other sign of an item is a word
        for item in items:
            if item.isalpha() and item != "Aa":
                continue
            if item[0] == "~":
                wanted = item[1:]
                if wanted in folded if _is_word(wanted) else any(map(_is, [wanted] * len(near), near, folded)):
                    return True
            else:
                words = item.split("_")
                if self._backwards:
                    words.reverse()
                if len(near) >= len(words) and all(map(_is, words, near, folded)):
                    return True
        return False


def _with_named(items: Sequence[str], terms: Mapping[str, Sequence[str]]) -> list[str]:
    """The items, those of the terms in place of the terms."""
    return [named for item in items for named in _named(item, terms)]


def _named(item: str, terms: Mapping[str, Sequence[str]]) -> Sequence[str]:
    """The item, or those of the term that it names."""
    window = item.startswith("~")
    if item[window : window + 1] != "@":
        return (item,)
    name = item[window + 1 :]
    if name not in terms:
        raise ValueError(f"unknown term @{name}")
    return [f"~{word}" for word in terms[name]] if window else terms[name]


def _is_word(item: str) -> bool:
    """Whether the item stands for itself, folded, and no other."""
    return item.isalpha() and item != "Aa"


def _is(item: str, word: str, folded: str) -> bool:
    """Whether the word, given as written and folded, is what the item, without `~` and `_`, stands for."""
    if item == folded and item != "#":
        return True
    if item == "#":
        return word[0].isdigit()
    if item == "^":
        return word[0] in EDGES
    if item == "Aa":
        return word[0].isupper()
    if len(item) > 1 and item[-1] == "*":
        return folded.startswith(item[:-1])
    return len(item) > 1 and item[0] == "*" and folded.endswith(item[1:])
