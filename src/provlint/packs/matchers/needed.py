"""What every match of an expression holds, so that a text without it need not be searched.

Told by the expression itself, as the parser sees it, and kept with the rule: nobody who writes a rule has to think of it.
"""

from __future__ import annotations

from provlint.packs.matchers.syntax import LOOKS, POSSESSIVE, REPEATS, op, parser

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

MOST = 6
"""Texts that are told of one expression at most: to look for one takes a tenth of what the expression does."""
LISTED = 200
"""Texts weighed on the way at most."""
SHORTEST, LONGEST = 2, 8
"""Code points of a text: single ones stand nearly everywhere, and beyond some more tell nothing more."""
KEPT = 64
"""Code points of a text that are kept on the way: repetitions within repetitions of a stranger's expression make millions."""
FEW = 4
"""Characters of a class, and repetitions of a text, that are told one by one."""
IGNORECASE = 2
"""The flag, as `re` numbers it."""


def needed(pattern: str, flags: int = 0) -> list[str]:
    """Texts one of which stands in every match; none where nothing of the kind is plain to see."""
    tree = parser.parse(pattern, flags)
    return sorted(_few(_best(tree, folds=bool(tree.state.flags & IGNORECASE))))


def _few(texts: set[str]) -> set[str]:
    """What the texts begin or end with, as long as may be while that is few; none where it is not."""
    for size in range(min(_shortest(texts), LONGEST), SHORTEST - 1, -1):
        for cut in ({text[:size] for text in texts}, {text[-size:] for text in texts}):
            if len(cut) <= MOST:
                return cut
    return set()


def _weight(texts: set[str]) -> tuple[int, int]:
    """How long what can be told of the texts is, then how long the shortest of them is."""
    return _shortest(_few(texts)), _shortest(texts)


def _best(sequence: Iterable[Any], *, folds: bool) -> set[str]:
    """Of what is needed by parts in a row the texts that tell most; `folds` says whether case is ignored."""
    found: set[str] = set()
    here = {""}
    for node in _flat(sequence):
        texts = _texts(node, folds=folds)
        if texts and len(here) * len(texts) <= LISTED:
            here = {(start + end)[:KEPT] for start in here for end in texts}
            continue
        found = max(found, here, _inside(node, folds=folds), key=_weight)
        here = texts or {""}
    return max(found, here, key=_weight)


def _flat(sequence: Iterable[Any]) -> Iterator[Any]:
    """The parts in a row, those of groups in place of the groups."""
    for kind, value in sequence:
        if kind is op.SUBPATTERN and not value[1] and not value[2]:
            yield from _flat(value[3])
        else:
            yield kind, value


def _exactly(sequence: Iterable[Any], *, folds: bool) -> set[str]:
    """All texts that parts in a row match; none where they are many, long or not known."""
    found = {""}
    for node in _flat(sequence):
        found = {start + end for start in found for end in _texts(node, folds=folds)}
        if not 0 < len(found) <= LISTED or max(map(len, found)) > KEPT:
            return set()
    return found


def _texts(node: Any, *, folds: bool) -> set[str]:
    """All texts that a part matches, if they are few and known; of what only looks around, the empty one."""
    kind, value = node
    if kind is op.AT or kind in LOOKS:
        return {""}
    if kind is op.LITERAL:
        return set() if folds and chr(value).lower() != chr(value).upper() else {chr(value)}
    if kind is op.IN:
        return _union([_texts(each, folds=folds) for each in value]) if len(value) <= FEW else set()
    if kind is op.BRANCH:
        return _union([_exactly(part, folds=folds) for part in value[1]])
    if kind is op.SUBPATTERN:
        return _exactly(value[3], folds=_within(value, folds=folds))
    once = _exactly(value[2], folds=folds) if kind in REPEATS and value[1] <= FEW else set()
    return {text * count for text in once for count in range(value[0], value[1] + 1)} if len(once) == 1 else set()


def _inside(node: Any, *, folds: bool) -> set[str]:
    """What is needed by a part that matches more than a few texts."""
    kind, value = node
    if kind is op.SUBPATTERN:
        return _best(value[3], folds=_within(value, folds=folds))
    if kind is op.BRANCH:
        return _union([_best(part, folds=folds) for part in value[1]])
    if (kind in REPEATS or kind is POSSESSIVE) and value[0]:
        once = _exactly(value[2], folds=folds)
        return {(text * min(value[0], KEPT))[:KEPT] for text in once} if len(once) == 1 else _best(value[2], folds=folds)
    return set()


def _union(parts: list[set[str]]) -> set[str]:
    """All texts of alternatives; none where those of one are not known, or where they are too many."""
    together = set().union(*parts) if all(parts) else set()
    return together if len(together) <= LISTED else set()


def _within(group: Any, *, folds: bool) -> bool:
    """Whether case is ignored within a group."""
    _, added, removed, _ = group
    return (folds or bool(added & IGNORECASE)) and not removed & IGNORECASE


def _shortest(texts: Iterable[str]) -> int:
    return min(map(len, texts), default=0)
