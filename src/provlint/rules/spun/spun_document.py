"""Says that the document as a whole was rewritten word by word by a synonym spinner, and lists the strongest evidence.

The evidence are the findings of `spun/substituted-phrase`, `spun/mangled-name` and `spun/mangled-contraction`; what a
document quotes or discusses is none. Entries of tier A are hardly possible in natural English, those of tier B are met in it
now and then. The rule needs **two distinct entries of tier A, or one of A and one of B, or three distinct ones of B** (in
old, scriptural or legal prose at least one of A). What counts is what was put for what: “most cancers” is one entry, whatever
follows. Several articles that disagree with their word (“an big”) count as one entry of B. In more than 400 words there must
also be three pieces of evidence per 1,000 words, and in a document of five paragraphs and more they must stand in more than
one paragraph and in at least a fifth of them, since a spun text is spun throughout.

Broader than any list is `spun/broken-collocation`: words that hardly stand beside their neighbours where another word would be at
home. Each counts by how much likelier it is in spun than in clean text, at most as a third of an entry of tier A; at least four
distinct ones, and their sum with the entries of the lexicon, less a toll for the length of the document, make a verdict too.
In clean documents of 300 words this happened 5 times in 7,900, sources judged without their own statistics.

Short texts give little evidence: under 100 words expect a recall of a half at best. Whole-sentence rewriting and round-trip
translation leave no phrases that could be listed and are not found.
"""

from __future__ import annotations

from provlint.finding import WHOLE_DOCUMENT, Hit
from provlint.rule import Rule, rule_id
from provlint.rules.spun._evidence import Piece, gather, gather_strange, is_spread, outweighs, suffices
from provlint.rules.spun._examples import BAD, GOOD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from provlint.document import Document
    from provlint.rule import Options

SHOWN = 3
"""Pieces of evidence that the message lists."""
STRANGE = "spun/broken-collocation"
"""The rule whose hits are evidence by their weight."""


def check(document: Document, _options: Options, evidence: Mapping[str, Sequence[Hit]]) -> Iterator[Hit]:
    """One hit on the whole document, or none."""
    if not any(evidence.values()):
        return
    pieces = gather(document, evidence)
    strange = gather_strange(pieces, evidence.get(STRANGE, ()))
    if suffices(document, pieces) and is_spread(document, [piece.span for piece in pieces]):
        certain = len({piece.entry for piece in pieces if piece.tier == "A"}) > 1
        yield _verdict(pieces, strange, 0.99 if certain else 0.9)
    elif outweighs(document, pieces, strange):
        spans = [*(piece.span for piece in pieces), *(hit.span for hit in strange)]
        if is_spread(document, spans):
            yield _verdict(pieces, strange, 0.9 if pieces else 0.8)


def _verdict(pieces: Sequence[Piece], strange: Sequence[Hit], confidence: float) -> Hit:
    """The hit, with the strongest distinct pieces in words."""
    entries: dict[str, str] = {}
    for piece in sorted(pieces, key=lambda piece: (piece.rank, piece.tier, piece.span.start)):
        entries.setdefault(piece.entry, f"“{piece.text}” for “{piece.original}”")
    for hit in strange:
        entries.setdefault(hit.data["entry"], f"“{hit.data['text']}” for “{hit.data['likelier']}”")
    listed = ", ".join(list(entries.values())[:SHOWN])
    return Hit(WHOLE_DOCUMENT, {"evidence": listed, "pieces": str(len(pieces) + len(strange))}, confidence=confidence)


RULE = Rule(
    id=rule_id(__name__),
    summary="Document rewritten by a synonym spinner",
    severity="error",
    message="document reads as machine-spun: {evidence} ({pieces} pieces of evidence)",
    why="The words were replaced one by one by a program: names, terms and statements are no longer those of the author.",
    help="Drop the document, or replace it by its source.",
    doc=__doc__ or "",
    check=check,
    evidence=("spun/mangled-contraction", "spun/mangled-name", "spun/substituted-phrase", STRANGE),
    bad=BAD,
    good=GOOD,
    verdict="drop",
)
