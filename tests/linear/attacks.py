"""Texts that are as bad as can be for an expression: what it repeats in runs, its beginnings again and again, all signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from provlint.packs.matchers.syntax import REPEATS, nodes, op, parser

SIGNS = (
    " ",
    "\n",
    "\t",
    "{",
    "}",
    "[",
    "]",
    "(",
    '"',
    "'",
    "“",
    "„",
    "`",
    "0",
    "a",
    "A",
    ".",
    "-",
    "<",
    "*",
    "漢",
    "e\u0301",
    " \n",
    "a ",
    "Aa",
)
"""What is tried on every expression."""
CLASSES = {
    "CATEGORY_DIGIT": "0",
    "CATEGORY_NOT_DIGIT": "a",
    "CATEGORY_SPACE": " ",
    "CATEGORY_NOT_SPACE": "a",
    "CATEGORY_WORD": "a",
    "CATEGORY_NOT_WORD": "-",
}
MOST = 24
"""Attacks that are made of the expression's own parts."""


def attacks(pattern: re.Pattern[str]) -> Iterator[str]:
    """Pieces; repeated they make an attack. The first ones come from the expression itself, the rest are `SIGNS`."""
    tree = parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)
    found: dict[str, None] = {}
    for piece in (*_runs(tree), *_near(tree), *SIGNS):
        if piece:
            found.setdefault(piece)
    own = [piece for piece in found if piece not in SIGNS]
    yield from own[:MOST]
    yield from SIGNS


def _near(tree: Any) -> Iterator[str]:
    """What the expression takes, once whole and then without its end, with its last repetition long, and joined by blanks."""
    for which in range(3):
        sample = "".join(_sample(tree, which, 1))
        yield sample
        for cut in (1, len(sample) // 2, len(sample) - 1):
            yield sample[:-cut] if 0 < cut < len(sample) else ""
        yield sample + "\n"
        yield "".join(_sample(tree, which, 40))[:-1]


def _runs(tree: Any) -> Iterator[str]:
    """A character of each kind that the expression repeats, and what stands before and between the repetitions."""
    parts = list(_repeated(tree))
    yield from parts
    for one, other in pairwise(parts):
        yield one + other
    before = ""
    for node in _flat(tree):
        if node[0] in REPEATS and node[1][1] > 4 and before:
            repeated = "".join(_sample(node[1][2], 0, 1))
            yield before + repeated
            yield before + repeated * 60
        before += "".join(_sample([node], 0, 1))


def _flat(tree: Any) -> Iterator[Any]:
    """The parts in a row, those of groups among them."""
    for node in tree:
        if node[0] is op.SUBPATTERN:
            yield from _flat(node[1][3])
        else:
            yield node


def _repeated(tree: Any) -> Iterator[str]:
    for node in nodes(tree):
        if node[0] in REPEATS and node[1][1] > 4:
            yield "".join(_sample(node[1][2], 0, 1))
            yield "".join(_sample(node[1][2], 1, 1))


def _sample(tree: Any, which: int, times: int) -> Iterator[str]:
    """A text that the expression may take; `which` chooses among alternatives, `times` is how often repeated parts stand."""
    for kind, value in tree:
        if kind is op.LITERAL:
            yield chr(value)
        elif kind is op.NOT_LITERAL:
            yield "a" if value != 97 else "b"
        elif kind is op.ANY:
            yield "a"
        elif kind is op.IN:
            yield _member(value, which)
        elif kind in REPEATS:
            yield "".join(_sample(value[2], which, times)) * min(value[1], max(value[0], times))
        elif kind is op.SUBPATTERN:
            yield from _sample(value[3], which, times)
        elif kind is op.BRANCH:
            yield from _sample(value[1][which % len(value[1])], which, times)
        elif kind is op.ASSERT and value[0] > 0:
            yield ""


def _member(items: Any, which: int) -> str:
    """A character of the class."""
    if items[0][0] is op.NEGATE:
        taken = re.compile(f"[{''.join(map(_written, items[1:]))}]")
        return next((char for char in ("a", " ", "0", "\n", "-", "é", "“")[which:] if not taken.match(char)), "漢")
    kind, value = items[which % len(items)]
    if kind is op.LITERAL:
        return chr(value)
    if kind is op.RANGE:
        return chr(value[0])
    return CLASSES[str(value)]


def _written(item: Any) -> str:
    kind, value = item
    if kind is op.LITERAL:
        return f"\\U{value:08x}"
    if kind is op.RANGE:
        return f"\\U{value[0]:08x}-\\U{value[1]:08x}"
    return {"CATEGORY_DIGIT": r"\d", "CATEGORY_SPACE": r"\s", "CATEGORY_WORD": r"\w", "CATEGORY_NOT_SPACE": r"\S"}.get(
        str(value), r"\W"
    )
