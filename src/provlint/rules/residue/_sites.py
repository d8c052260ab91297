"""The name of the site that a page is from, where it stands as a line: in a menu, above the title, in the notice at its foot."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from provlint.rules.residue._lines import Line

MAX_WORDS = 5
HEAD, TAIL = 8, 12
"""Lines from either end in which a site names itself."""
SUFFIXES = (" | ", " - ", " – ", " — ", " · ")
"""What stands between the title of a page and the name of its site."""


def site_lines(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that are the site's name: it stands behind the title, behind the sign ©, or at both ends of the page."""
    head = {line.text: index for index, line in enumerate(lines[:HEAD]) if _is_name(line)}
    start = max(HEAD, len(lines) - TAIL)
    tail = {line.text: at for at, line in enumerate(lines[start:], start) if _is_name(line) and not _is_heading(lines, at)}
    names = head.keys() & tail.keys()
    ends = [lines[0].text.rpartition(mark)[2] for mark in SUFFIXES if lines and mark in lines[0].text]
    ends += [line.text.lstrip("©(c) 0123456789-–,") for line in lines[start:] if line.text[0] == "©"]
    found = {index for name, index in [*head.items(), *tail.items()] if name in names or name in ends}
    return frozenset(found)


def _is_heading(lines: Sequence[Line], index: int) -> bool:
    return index + 1 < len(lines) and not lines[index + 1].short


def _is_name(line: Line) -> bool:
    text = line.text
    return line.short and not line.category and text[0].isupper() and text.count(" ") < MAX_WORDS and any(map(str.isalpha, text))
