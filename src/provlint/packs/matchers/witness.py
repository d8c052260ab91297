"""Which literals of a rule's gate speak for which of its expressions, so that an expression is searched for around its own only.

A rule's gate holds literals one of which stands in every match of any of its expressions; mostly an expression needs few of them.
Told by the expression itself, as the parser sees it, in lower case as gates are, and kept with the rule.
"""

from __future__ import annotations

from provlint.document.mask import fold
from provlint.lazy import cache
from provlint.packs.matchers.syntax import POSSESSIVE, REPEATS, op, parser

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

MOST = 2000
"""Texts weighed at a time at most."""
KEPT = 48
"""Code points of a text that are kept: a gate's literal seldom has more."""
CLASS = 6
"""Characters of a class, and repetitions of a text, that are told one by one."""
STEPS = 20_000
"""Parts looked at for one expression; a stranger's may branch without end."""
NOTHING = frozenset({""})
"""The text of what takes none."""


def witnesses(pattern: str, literals: Sequence[str]) -> list[int]:
    """Numbers of those literals (lower case) one of which stands in every match or in what it looks at; none if not known."""
    try:
        found = _Search(literals).cover(parser.parse(pattern)) or ()
    except RecursionError:  # branches behind branches, hundreds of them
        return []
    return sorted(map(literals.index, found))


class _Search:
    """The search for what covers one expression.

    literals  of the gate, in lower case
    """

    def __init__(self, literals: Sequence[str]) -> None:
        self._begun: dict[str, list[str]] = {}
        for literal in sorted(literals, key=len, reverse=True):
            self._begun.setdefault(literal[:2], []).append(literal)
        self._known: dict[str, str] = {}
        self._left = STEPS

    def cover(self, sequence: Iterable[Any], before: frozenset[str] = NOTHING) -> frozenset[str] | None:
        """The fewest literals one of which stands in whatever parts in a row match; None where that is not known.

        before  what stands right before them, one of these
        """
        best: frozenset[str] | None = None
        here, rest = before, [*sequence][::-1]
        while rest:
            self._left -= 1
            node = rest.pop()
            kind, value = node
            if kind is op.SUBPATTERN:
                rest += [*value[3]][::-1]
                continue
            best = _fewer(best, self._looked(node))
            texts = _texts(node)
            longer = _joined(here, texts)
            if longer and max(map(len, longer)) <= KEPT:
                here = longer
                continue
            best = _fewer(best, self._covering(here))
            if best and len(best) == 1:
                return best
            if kind is op.BRANCH and best is None:
                return self._each([[*part, *rest[::-1]] for part in value[1]], here) if self._left > 0 else None
            if (kind in REPEATS or kind is POSSESSIVE) and value[0]:
                best = _fewer(best, self.cover(value[2], here if best is None else NOTHING))
            here = texts or NOTHING
        return _fewer(best, self._covering(here))

    def _looked(self, node: Any) -> frozenset[str] | None:
        """What covers that which is looked at, wherever it stands: it has to be there, too."""
        kind, value = node
        if kind is op.ASSERT:
            return self.cover(value[1])
        if kind is op.BRANCH and any(part and part[0][0] is op.ASSERT for part in value[1]):
            return self._each(value[1], NOTHING)
        return None

    def _each(self, parts: Iterable[Iterable[Any]], before: frozenset[str]) -> frozenset[str] | None:
        """What covers all of the alternatives."""
        found: set[str] = set()
        for part in parts:
            covering = self.cover(part, before)
            if covering is None:
                return None
            found |= covering
        return frozenset(found)

    def _covering(self, texts: Iterable[str]) -> frozenset[str] | None:
        """Literals one of which stands in each of the texts."""
        found = {self._in(text) for text in texts}
        return None if "" in found else frozenset(found)

    def _in(self, text: str) -> str:
        """The longest literal in the text."""
        if text not in self._known:
            found = [
                literal
                for at in range(len(text))
                for size in (2, 1)
                for literal in self._begun.get(text[at : at + size], ())
                if text.startswith(literal, at)
            ]
            self._known[text] = max(found, key=len, default="")
        return self._known[text]


def _fewer(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    """The one that is known, or has fewer."""
    if one is None or other is None:
        return other if one is None else one
    return other if len(other) < len(one) else one


def _joined(starts: frozenset[str], ends: frozenset[str]) -> frozenset[str]:
    """Each of the texts with each of the others behind it; none where these are too many."""
    return frozenset([start + end for start in starts for end in ends]) if len(starts) * len(ends) <= MOST else frozenset()


def _texts(node: Any) -> frozenset[str]:
    """All texts that a part matches, in lower case, if they are few and known; of what only looks around, the empty one."""
    kind, value = node
    if kind in (op.AT, op.ASSERT, op.ASSERT_NOT):
        return NOTHING
    if kind is op.LITERAL:
        return _character(value)
    if kind is op.IN:
        return frozenset().union(*map(_texts, value)) if len(value) <= CLASS and all(map(_texts, value)) else frozenset()
    if kind is op.SUBPATTERN:
        return _exactly(value[3])
    if kind is op.BRANCH:
        parts = [_exactly(part) for part in value[1]]
        together = frozenset().union(*parts) if all(parts) else frozenset()
        return together if len(together) <= MOST else frozenset()
    once = _exactly(value[2]) if kind in REPEATS and value[1] <= CLASS else frozenset()
    return (
        frozenset([text * count for text in once for count in range(value[0], value[1] + 1)]) if len(once) == 1 else frozenset()
    )


@cache
def _character(code: int) -> frozenset[str]:
    return frozenset({fold(chr(code))})


def _exactly(sequence: Iterable[Any]) -> frozenset[str]:
    """All texts that parts in a row match, in lower case; none where they are many, long or not known."""
    found = NOTHING
    for node in sequence:
        found = _joined(found, _texts(node))
        if not found or max(map(len, found)) > KEPT:
            return frozenset()
    return found
