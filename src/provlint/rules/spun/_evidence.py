"""What the rules of the family found in a document, weighed together."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from provlint.document.mentions import is_mention
from provlint.document.tokens import count_words
from provlint.record import Record
from provlint.rules.spun._articles import find_mismatches
from provlint.rules.spun._register import is_archaic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from provlint.document import Document
    from provlint.finding import Hit, Span

LONG, DENSITY = 400, 3.0
"""Words from which on there must be so many pieces of evidence per 1,000 words (0 of 4,640 clean documents)."""

REPEATS = 3
"""Pieces of one entry that count towards DENSITY: a word that a long document uses throughout is one observation."""

MISMATCHES, MISMATCH_RATE = 3, 0.05
"""Wrong articles, and per 100 words, from which they are one more entry: rewritten texts have .118 per 100, clean ones .005."""

PARAGRAPHS, SHARE = 5, 0.2
"""Paragraphs from which on the evidence must stand in such a share of them; a true case has it in nearly every one."""

PARAGRAPH_WORDS = 20
"""Words of a paragraph that counts: headings, captions and list items are too short to show anything."""


PLAIN, WEAK, STRANGE = 12.0, 6.0, 4.0
"""What an entry of tier A, one of tier B, and a broken collocation at most are worth: logarithms of how much likelier they are in
spun than in clean documents, fitted on the development sources by their order of magnitude."""
COST = 6.0
"""What each 100 words take away: clean documents have such company too, up to so much."""
ENOUGH, ENOUGH_ALONE = 8.0, 11.0
"""Sum from which a document is a spun one where the lexicon has found anything, and where collocations speak alone."""
FEWEST = 4
"""Distinct replacements among the broken collocations that such a sum needs."""


class Piece(Record):
    """One piece of evidence: `text` at `span` stands for `original`; `rank` orders the rules by how plainly they show it."""

    span: Span
    text: str
    original: str
    tier: str
    entry: str
    rank: int


def gather(document: Document, evidence: Mapping[str, Sequence[Hit]]) -> list[Piece]:
    """The pieces that count, in the document's order; of overlapping ones the plainer."""
    pieces: list[Piece] = []
    starts: list[int] = []
    for rank, hits in enumerate(evidence.values()):
        for hit in hits:
            data = hit.data
            if data.get("tier") not in ("A", "B") or data.get("quoted"):
                continue
            at = bisect_left(starts, hit.span.end)  # only the last piece that starts before the hit's end can overlap it
            if at and pieces[at - 1].span.end > hit.span.start:
                continue
            text = " ".join(document.text[hit.span.start : hit.span.end].split())
            starts.insert(at, hit.span.start)
            pieces.insert(at, Piece(hit.span, text, data["original"], data["tier"], data["entry"], rank))
    return pieces


def suffices(document: Document, pieces: Sequence[Piece]) -> bool:
    """Whether distinct entries and their density make the document a spun one."""
    strong = {piece.entry for piece in pieces if piece.tier == "A"}
    weak = len({piece.entry for piece in pieces} - strong)
    if not strong and (not weak or is_archaic(document)):
        return False
    words = len(document.words)
    if len(strong) < 2 and weak < (1 if strong else 3) and weak + len(strong):
        weak += _misagrees(document, words)
    if not (len(strong) >= 2 or (strong and weak) or weak >= 3):
        return False
    counted = sum(min(REPEATS, count) for count in count_words(piece.entry for piece in pieces).values())
    return words <= LONG or counted * 1000 >= DENSITY * words


def gather_strange(pieces: Sequence[Piece], hits: Sequence[Hit]) -> list[Hit]:
    """The broken collocations that count: the weightiest of each replacement, none in quoted speech or upon another piece."""
    best: dict[str, Hit] = {}
    for hit in hits:
        replacement = hit.data["entry"].partition("=")[0]
        if hit.data.get("quoted") or any(piece.span.overlaps(hit.span) for piece in pieces):
            continue
        if replacement not in best or float(hit.data["weight"]) > float(best[replacement].data["weight"]):
            best[replacement] = hit
    return sorted(best.values(), key=lambda hit: (-float(hit.data["weight"]), hit.span))


def outweighs(document: Document, pieces: Sequence[Piece], strange: Sequence[Hit]) -> bool:
    """Whether the broken collocations, with what the lexicon found, make the document a spun one."""
    strong = {piece.entry for piece in pieces if piece.tier == "A"}
    weak = {piece.entry for piece in pieces} - strong
    if len(strange) < FEWEST or (not strong and is_archaic(document)):
        return False
    total = PLAIN * len(strong) + WEAK * len(weak) + sum(min(STRANGE, float(hit.data["weight"])) for hit in strange)
    return total - COST * len(document.words) / 100 > (ENOUGH if pieces else ENOUGH_ALONE)


def _misagrees(document: Document, words: int) -> bool:
    """Whether articles disagree with their words as often as in rewritten texts."""
    found = sum(not is_mention(document, span) for span in document.view(find_mismatches))
    return found >= MISMATCHES and found * 100 >= MISMATCH_RATE * words


def is_spread(document: Document, spans: Sequence[Span]) -> bool:
    """Whether the evidence stands in enough of the document's paragraphs."""
    starts = [
        block.start
        for block in document.blocks
        if len(document.text[block.start : block.end].split(None, PARAGRAPH_WORDS)) >= PARAGRAPH_WORDS
    ]
    if len(starts) < PARAGRAPHS:
        return True
    touched = len({bisect_right(starts, span.start) for span in spans})
    return touched >= max(2, SHARE * len(starts))
