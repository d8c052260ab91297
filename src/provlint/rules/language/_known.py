"""Titles of books, films and newspapers, institutions and loan phrases that a text of any language names in their own.

No measure tells "Le Monde diplomatique" from a label: its words are those of interfaces. Loaded only for a line that would be
reported.
"""

from __future__ import annotations

from provlint.document.interface import normal_line
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

TABLE = "language/titles.tsv"


def is_known_title(text: str) -> bool:
    """Whether the whole line is a well-known title or phrase."""
    return normal_line(text) in _titles()


@cache
def _titles() -> frozenset[str]:
    from provlint.resources import derived

    def make(rows: Iterable[tuple[str, ...]]) -> frozenset[str]:
        return frozenset(normal_line(title) for _, title in rows)

    return derived("known-titles", TABLE, make)
