"""Where in a document each expression of a rule is worth its search: around those literals of the rule's gate that speak for it.

Only a long run, whose one search has found all literals, knows where these stand; a short one searches everywhere.
"""

from __future__ import annotations

from provlint.document.literals import places_in
from provlint.packs.matchers import gate_texts
from provlint.rule import is_sign

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any, TypeAlias

    from provlint.document import Document

    Window: TypeAlias = tuple[int, int]

LONGEST = 200
"""Code points up to the end of a link's text; a longer one is searched like any text."""


class Windows:
    """The windows of one pattern rule, made of its `[match]` table as `pattern.check_match` left it."""

    def __init__(self, match: Mapping[str, Any]) -> None:
        self._reach: Sequence[int] = match["reach"]
        self._raw = match.get("over") == "text"
        self._links = match.get("links", "keep")
        literals = gate_texts(match)
        self._signs = [literal for literal in dict.fromkeys(literals) if is_sign(literal)]
        self._literals = frozenset(literals).difference(self._signs)
        self._speaking: dict[str, list[int]] = {}
        self._rest: dict[int, list[int]] = {}
        for number, witnesses in enumerate(match["witnesses"]):
            for literal in {literals[ord(at)] for at in witnesses}:
                self._speaking.setdefault(literal, []).append(number)
            if not witnesses:
                self._rest.setdefault(self._reach[number], []).append(number)

    def standing(self, document: Document) -> Mapping[str, Sequence[int]] | None:
        """The gate's literals in what the rule looks at → where; None where that is not known."""
        found = document.standing(self._literals)
        if found is None:
            return None
        if self._signs:
            found = {**found, **{sign: places_in(document.lowered, (sign,)) for sign in self._signs}}
        if self._raw:
            return found
        masked = document.masked  # no match stands in a link or in code
        seen = {literal: [at for at in places if masked[at] != "\0"] for literal, places in found.items()}
        if self._links == "never":
            seen |= {
                literal: [at for at in places if not _is_link(masked, at)]
                for literal, places in seen.items()
                if literal[0] == "[" or literal[-1] in "[]"
            }
        return {literal: places for literal, places in seen.items() if places}

    def around(self, found: Mapping[str, Sequence[int]], zone: Window) -> Iterator[tuple[Sequence[int], Sequence[Window]]]:
        """Numbers of expressions that may match → parts of the zone that hold their matches, in order.

        found  as `standing` gives it, with something in it
        """
        own: dict[int, list[int]] = {}
        for literal, places in found.items():
            for number in self._speaking.get(literal, ()):
                own.setdefault(number, []).extend(places)
        for number, places in own.items():
            yield (number,), within(self._reach[number], places, zone)
        every = [at for places in found.values() for at in places]
        for reach, numbers in self._rest.items():
            yield numbers, within(reach, every, zone)


def _is_link(masked: str, at: int) -> bool:
    """Whether the bracket that closes behind the place closes the text of a link."""
    close = masked.find("]", at, at + LONGEST)
    return close >= 0 and masked[close + 1 : close + 2] in ("(", "\0")


def within(reach: int, places: Sequence[int], zone: Window) -> Sequence[Window]:
    """The parts of the zone in reach of any of the places; all of it where there is no reach."""
    if not reach:
        return (zone,)
    windows: list[Window] = []
    first, last = zone
    end = 0
    for place in sorted(places):
        if windows and place - reach <= end:
            end = min(last, place + 2 * reach)
            windows[-1] = windows[-1][0], end
        elif first < place + 2 * reach and place - reach < last:
            end = min(last, place + 2 * reach)
            windows.append((max(first, place - reach), end))
    return windows
