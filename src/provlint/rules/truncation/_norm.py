"""The document's own norm: whether its long paragraphs end in closing marks, so that one without says something."""

from __future__ import annotations

from provlint.record import Record
from provlint.rules.truncation._marks import ends_in_full_stop

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from provlint.document import Document

LONG = 80
"""Code points from which a line or paragraph is prose and not a heading or caption."""
SHARE = 0.6
"""Share of long paragraphs with a closing mark from which the missing one counts as a sign."""
FIRM_SHARE, FIRM_COUNT = 0.9, 3
"""Share and number of long paragraphs from which the norm may decide with nothing but an open paragraph beside it."""


class Norm(Record):
    """How many of the long paragraphs before the last one end in a closing mark."""

    ended: int
    total: int

    @property
    def kept(self) -> bool:
        """Whether closing marks are the rule here."""
        return self.total > 0 and self.ended >= SHARE * self.total

    @property
    def firm(self) -> bool:
        """Whether closing marks are the rule with hardly an exception, over several paragraphs."""
        return self.total >= FIRM_COUNT and self.ended >= FIRM_SHARE * self.total

    @property
    def without_exception(self) -> bool:
        """Whether every long paragraph ends in a closing mark, or all but one in ten."""
        return self.total > 0 and self.ended >= FIRM_SHARE * self.total

    @property
    def words(self) -> str:
        """The norm as a clause of a message."""
        return f"{self.ended} of {self.total} paragraphs before it end in a closing mark"


def find_norm(document: Document, before: int) -> Norm:
    """The norm of what stands before the offset `before`: by lines or by blank-separated blocks, whichever is kept better."""
    text = document.masked[:before].replace("\r\n", "\n").replace("\r", "\n")
    lines = _count(text.split("\n"))
    blocks = _count(text.split("\n\n"))
    return max(lines, blocks, key=lambda norm: (norm.ended / norm.total if norm.total else 0.0, norm.total))


def _count(pieces: Iterable[str]) -> Norm:
    ended = total = 0
    for raw in pieces:
        piece = raw.strip()
        if len(piece) >= LONG and piece.count("\0") * 2 < len(piece):
            total += 1
            ended += ends_in_full_stop(piece)
    return Norm(ended, total)
