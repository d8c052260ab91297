"""What is known of a document's lines before runs of furniture are grown: which of them say something, and what stands around."""

from __future__ import annotations

from itertools import pairwise

from provlint.document.interface import normal_line
from provlint.record import Record
from provlint.rules.residue._announced import EDITORIAL
from provlint.rules.residue._lines import FULL, Line, foreign_starts
from provlint.rules.residue._sentences import find_notices
from provlint.rules.residue._single import find_singles
from provlint.rules.residue._sites import site_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from provlint.document import Document

HEAD = 8
"""Lines from the start within which a run is where furniture is expected."""
SHORT_SHARE = 0.6
"""Share of the text, phrases apart, that stands in short lines, from which a document consists of them: recipes, lyrics."""


class Page(Record):
    """The lines of a document with what is known of them.

    hits      index → category and weight of the lines that say something
    foreign   indices of foreign interface lines, which have a rule of their own
    crowded   whether the document consists of short lines
    headings  line that is no phrase → last index at which it stands above a paragraph
    """

    lines: Sequence[Line]
    hits: Mapping[int, tuple[str, float]]
    foreign: frozenset[int]
    crowded: bool
    headings: Mapping[str, int]

    def is_short(self, index: int) -> bool:
        """Whether the line may belong to a run."""
        return self.lines[index].short or index in self.hits


def read_page(document: Document, lines: Sequence[Line]) -> Page:
    """The lines, which are the document's, with what is known of them."""
    notices = {notice.span.start: notice.category for notice in document.view(find_notices)}
    links = {single.span.start: single.category for single in document.view(find_singles) if single.category != "byline"}
    sites = site_lines(lines)
    hits = {}
    for index, line in enumerate(lines):
        if line.start in notices:
            hits[index] = (notices[line.start], 2.0)
        elif line.category and line.category != "byline" and not _is_title(lines, index):
            hits[index] = (line.category, 1.0 if normal_line(line.text) in EDITORIAL else line.weight)
        elif line.start in links:
            hits[index] = (links[line.start], 2.0)
        elif index in sites:
            hits[index] = ("site", 1.0)
    abroad = foreign_starts(document)
    foreign = frozenset(index for index, line in enumerate(lines) if line.start in abroad)
    others = [(line.end - line.start, line.short) for index, line in enumerate(lines) if index not in hits]
    short = sum(length for length, is_short in others if is_short)
    crowded = short >= SHORT_SHARE * sum(length for length, _ in others)
    headings = {line.text: index for index, (line, after) in enumerate(pairwise(lines)) if not (after.short or line.exact)}
    return Page(lines, hits, foreign, crowded, headings)


def _is_title(lines: Sequence[Line], index: int) -> bool:
    """Whether the line may well be the title, first of all or above the first paragraph: interface words do not refute that."""
    line, after = lines[index], lines[index + 1 : index + 2]
    if line.exact or line.text.count(" ") <= FULL:
        return False
    return not index or (index < HEAD and all(not each.short for each in after) and all(each.short for each in lines[:index]))
