"""What the rules of the family found in a document, weighed together."""

from __future__ import annotations

from provlint.document.mentions import is_mention
from provlint.document.tokens import count_words
from provlint.lazy import bisect_left, bisect_right
from provlint.record import Record
from provlint.rules.spun._articles import find_mismatches
from provlint.rules.spun._register import is_archaic, is_formal

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


PHRASES, NAMED, NAMES = "spun/substituted-phrase", "spun/mangled-name", 3
"""Where names are the only evidence there must be so many: there are streets and houses called Wall Avenue and White Home."""

SCORE_WITH, SCORE_ALONE = 1.0, 1.4
"""Raw scores of `spun/likely-spun` that make a verdict: with a piece of evidence, and alone. Of clean texts scored by models that
had not seen their source, the highest with a piece has .77 (551 of 20,674 have one); without, two of 16,600 reach 1.3."""


class Piece(Record):
    """One piece of evidence: `text` at `span` stands for `original`; `rule` found it, and `rank` orders rules by plainness."""

    span: Span
    text: str
    original: str
    tier: str
    entry: str
    rank: int
    rule: str


def gather(document: Document, evidence: Mapping[str, Sequence[Hit]]) -> list[Piece]:
    """The pieces that count, in the document's order; of overlapping ones the plainer."""
    pieces: list[Piece] = []
    starts: list[int] = []
    for rank, (rule, hits) in enumerate(evidence.items()):
        for hit in hits:
            data = hit.data
            if (
                data.get("tier") not in ("A", "B")
                or data.get("quoted")
                or (rule == PHRASES and _in_name(document.masked, hit.span))
            ):
                continue
            at = bisect_left(starts, hit.span.end)  # only the last piece that starts before the hit's end can overlap it
            if at and pieces[at - 1].span.end > hit.span.start:
                continue
            text = " ".join(document.text[hit.span.start : hit.span.end].split())
            starts.insert(at, hit.span.start)
            pieces.insert(at, Piece(hit.span, text, data["original"], data["tier"], data["entry"], rank, rule))
    return pieces


def _in_name(masked: str, span: Span) -> bool:
    """Whether the phrase begins with a capital inside a sentence: companies may be called “Content Material”."""
    if not masked[span.start].isupper() or masked[span.start : span.end].isupper():
        return False
    before = masked[: span.start].rstrip(" \t“\"‘'(")
    return bool(before) and (before[-1].isalnum() or before[-1] in ",;")


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
    if weak + len(strong) < NAMES and all(piece.rule == NAMED for piece in pieces):
        return False
    counted = sum(min(REPEATS, count) for count in count_words(piece.entry for piece in pieces).values())
    return words <= LONG or counted * 1000 >= DENSITY * words


def scores(document: Document, pieces: Sequence[Piece], score: float) -> bool:
    """Whether the wording as a whole makes the document a spun one: with evidence that does not suffice by itself, or alone."""
    strong = any(piece.tier == "A" for piece in pieces)
    supported = strong or (bool(pieces) and not is_formal(document))
    return score >= (SCORE_WITH if supported else SCORE_ALONE)


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
