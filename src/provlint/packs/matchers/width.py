"""How much text an expression takes at most, so that it can be searched for in a window instead of a whole document."""

from __future__ import annotations

from provlint.packs.matchers.syntax import LOOKS, nodes, parser


def widest(pattern: str) -> int:
    """Code points of the longest match with all that it looks ahead at; more than a million where there is no bound."""
    tree = parser.parse(pattern)
    ahead = sum(int(node[1][1].getwidth()[1]) for node in nodes(tree) if node[0] in LOOKS)
    return int(tree.getwidth()[1]) + ahead
