"""How much text an expression takes at most, so that it can be searched for in a window instead of a whole document."""

from __future__ import annotations

try:
    from re import _parser as parser  # type: ignore[attr-defined]  # private; `sre_parse` before Python 3.11
except ImportError:
    import sre_parse as parser

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def widest(pattern: str) -> int:
    """Code points of the longest match with all that it looks ahead at; more than a million where there is no bound."""
    tree = parser.parse(pattern)
    return int(tree.getwidth()[1]) + _ahead(tree)


def _ahead(node: Any) -> int:
    """Code points of all that the node's parts look ahead at, one behind the other."""
    if isinstance(node, tuple) and len(node) == 2 and node[0] in (parser.ASSERT, parser.ASSERT_NOT):
        return int(node[1][1].getwidth()[1]) + _ahead(node[1][1])
    if isinstance(node, (list, tuple, parser.SubPattern)):
        return sum(_ahead(part) for part in node)
    return 0
