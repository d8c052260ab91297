"""The parts of an expression, as Python's own parser names them: its modules are private, and their names differ by version."""

from __future__ import annotations

try:
    from re import _constants as op  # type: ignore[attr-defined]  # `sre_constants` before Python 3.11
    from re import _parser as parser  # type: ignore[attr-defined]
except ImportError:
    import sre_constants as op
    import sre_parse as parser

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

__all__ = ["ATOMIC", "LOOKS", "POSSESSIVE", "REPEATS", "nodes", "op", "parser", "parts"]

REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT)
"""Repetitions that give back what they took."""
POSSESSIVE = getattr(op, "POSSESSIVE_REPEAT", None)
ATOMIC = getattr(op, "ATOMIC_GROUP", None)
"""What gives nothing back; None before Python 3.11."""
LOOKS = (op.ASSERT, op.ASSERT_NOT)
"""What looks ahead or back."""


def parts(node: Any) -> list[Any]:
    """The expressions within a part of one."""
    kind, value = node
    if kind in REPEATS or kind is POSSESSIVE:
        return [value[2]]
    if kind is op.SUBPATTERN:
        return [value[3]]
    if kind is op.BRANCH:
        return list(value[1])
    if kind in LOOKS:
        return [value[1]]
    if kind is op.GROUPREF_EXISTS:
        return [part for part in value[1:] if part is not None]
    return [value] if kind is ATOMIC else []


def nodes(tree: Any) -> Iterator[Any]:
    """All parts of an expression, those within others too, each before what is in it."""
    for node in tree:
        yield node
        for part in parts(node):
            yield from nodes(part)
