"""What `spun/spun-document` finds, apart from its page: that is loaded where rules are read, and not in a run."""

from __future__ import annotations

from provlint.finding import WHOLE_DOCUMENT, Hit
from provlint.rules.spun._wording import wording

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from provlint.document import Document
    from provlint.rule import Options
    from provlint.rules.spun._evidence import Piece
    from provlint.rules.spun._wording import Wording

SHOWN = 3
"""Pieces of evidence that the message lists."""


def check(document: Document, _options: Options, evidence: Mapping[str, Sequence[Hit]]) -> Iterator[Hit]:
    """One hit on the whole document, or none."""
    if not any(evidence.values()) and document.view(wording) is None:
        return
    from provlint.rules.spun._evidence import gather, is_spread, scores, suffices  # most documents need none of it

    pieces = gather(document, evidence)
    if suffices(document, pieces) and is_spread(document, [piece.span for piece in pieces]):
        certain = len({piece.entry for piece in pieces if piece.tier == "A"}) > 1
        yield _verdict(pieces, None, 0.99 if certain else 0.9)
        return
    whole = document.view(wording)
    if whole is not None and scores(document, pieces, whole.verdict.score):
        yield _verdict(pieces, whole, 0.9)


def _verdict(pieces: Sequence[Piece], whole: Wording | None, confidence: float) -> Hit:
    """The hit, with the strongest distinct pieces in words, and the score of the wording where that decided."""
    entries: dict[str, str] = {}
    for piece in sorted(pieces, key=lambda piece: (piece.rank, piece.tier, piece.span.start)):
        entries.setdefault(piece.entry, f"“{piece.text}” for “{piece.original}”")
    listed = list(entries.values())[:SHOWN]
    if whole is not None:
        told = ", ".join(f"“{word}”" for word in whole.told[:SHOWN])
        listed.append(f"the wording as a whole ({told} and others; score {whole.verdict.score:.1f})")
    counted = _counted(len(pieces) + (whole is not None))
    return Hit(WHOLE_DOCUMENT, {"evidence": ", ".join(listed), "pieces": counted}, confidence=confidence)


def _counted(pieces: int) -> str:
    return f"{pieces} piece{'s' if pieces > 1 else ''} of evidence"
