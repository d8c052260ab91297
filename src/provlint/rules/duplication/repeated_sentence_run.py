"""Two or more sentences in a row that stand a second time in the document, in the middle of other text: a teaser that was
written into the article, a passage pasted twice, two versions of an article in one.

Sentences are compared by letters; runs shorter than 150 characters (50 Chinese or Japanese ones), verse, tables and code do not
count, and neither do paragraphs that are copied whole (`duplication/repeated-paragraph`) nor runs that stand three times and
more, which are formulas. Two sentences that open both of their paragraphs, or close both, are left alone: captions,
descriptions of products and notices are built like that. What returns after a heading, a list or a listing is left alone in
manuals and references (documents with listings, tables or long lists), whose parts repeat themselves by right.

The fix removes the second run; it is not safe.

Calibration: 1 of 4,182 clean documents (.2 per 1000), with a real copy, and none of 8,300 manuals and read-me files.
"""

from __future__ import annotations

from provlint.finding import Fix, Hit, Span
from provlint.lazy import bisect_left, bisect_right
from provlint.rule import Example, Option, Rule, rule_id
from provlint.rules.duplication._comparison import BREAKS, in_other_entry, is_manual, is_numbered, normal, shortest
from provlint.rules.duplication._looks import LENGTH, SHORTEST, check_sentences

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from provlint.document import Document
    from provlint.document.blocks import Block

LONG_RUN = 3
"""Sentences from which a run is no coincidence of two parallel paragraphs (captions, descriptions of products)."""


def repeated_runs(document: Document, least: int) -> Iterator[Hit]:
    """The second of each two equal runs of at least so many sentences."""
    text, sentences = document.masked, document.sentences
    raw = [text[start:end] for start, end in sentences]
    keys = [normal(sentence) for sentence in raw]
    for first, second, length in _runs(keys, least, shortest(SHORTEST, text)):
        span = Span(sentences[second].start, sentences[second + length - 1].end)
        run = Span(sentences[first].start, sentences[first + length - 1].end)
        if span.end - span.start >= shortest(LENGTH, text) and _counts(document, run, span, length):
            row = document.lines.row(run.start)
            fix = Fix(((span, ""),), message="Remove the second run")
            yield Hit(span, {"line": str(row), "count": str(length)}, fix)


def _runs(keys: Sequence[str], least: int, size: int) -> Iterator[tuple[int, int, int]]:
    """Runs of equal sentences: number of the first run's first sentence, of the second's, and how many; they do not overlap.

    least    how many at least
    size     code points of a sentence that can start one
    """
    places: dict[str, list[int]] = {}
    for at, key in enumerate(keys):
        places.setdefault(key, []).append(at)
    at = 0
    while at < len(keys):
        before = places[keys[at]]
        # Exactly two places: a sentence that stands more often is a formula.
        if len(before) == 2 and before[1] == at and len(keys[at]) >= size:
            first, length = before[0], 1
            while at + length < len(keys) and first + length < at and keys[first + length] == keys[at + length]:
                length += 1
            if length >= least:
                yield first, at, length
            at += length
        else:
            at += 1


def _counts(document: Document, first: Span, span: Span, length: int) -> bool:
    """Whether the copy at `span` is prose with no right to be there, and more than whole paragraphs, which another rule reports.

    A run of two must not open both paragraphs, nor close both: what parallel paragraphs begin or end with is their form. Nor
    must one in another section.
    """
    if in_other_entry(document, first.start, span.start) or _is_verse(document, span):
        return False
    blocks, starts, breaks = document.view(_places)
    one, two = bisect_right(starts, first.start) - 1, bisect_right(starts, span.start) - 1
    edges = [(run.start == blocks[number].start, _ends(blocks, run)) for run, number in ((first, one), (span, two))]
    if (edges[0][0] and edges[1] == (True, True)) or is_numbered(document.text[blocks[two].start : span.start]):
        return False
    together = bisect_right(breaks, first.start) == bisect_left(breaks, span.start)
    if together and length >= LONG_RUN:
        return True
    if blocks[one].kind != "paragraph" or blocks[two].kind != "paragraph" or (edges[0] == edges[1] != (False, False)):
        return False
    return together or not is_manual(blocks)


def _places(document: Document) -> tuple[Sequence[Block], list[int], list[int]]:
    """The blocks, where they start, and where those start that are breaks, in order."""
    blocks = document.blocks
    return blocks, [block.start for block in blocks], [block.start for block in blocks if block.kind in BREAKS]


def _ends(blocks: Sequence[Block], span: Span) -> bool:
    return any(block.end == span.end for block in blocks)


def _is_verse(document: Document, span: Span) -> bool:
    """Whether the lines are short, as those of a song are."""
    piece = document.text[span.start : span.end]
    lines = piece.count("\n") + 1
    return lines > 1 and len(piece) <= lines * 50


_PASSAGE = (
    "The ferry was built for sheep and has carried cars since the war. It takes nine minutes to cross when the wind is right. "
    "Nobody has ever timed it when the wind is wrong, because the ferry stays where it is."
)

RULE = Rule(
    id=rule_id(__name__),
    summary="Run of sentences that stands twice",
    severity="warning",
    message="{count} sentences of line {line} again",
    why="Repeated text weighs double in every count and teaches a model to repeat.",
    help="Remove one of the two.",
    doc=__doc__ or "",
    check=check_sentences,
    options=(Option("min-sentences", default=2, doc="Sentences in a row from which a run counts"),),
    bad=(
        Example(
            f"{_PASSAGE} Its bell can be heard in the village.\n\nThe county wants a bridge. ⟦{_PASSAGE}⟧ So the county waits.\n",
            fixed=f"{_PASSAGE} Its bell can be heard in the village.\n\nThe county wants a bridge.  So the county waits.\n",
            message="3 sentences of line 1 again",
        ),
        Example(f"On the ferry. {_PASSAGE} It is red.\n\nMore on it. ⟦{_PASSAGE}⟧ It is old.\n", path="ferry.txt"),
        Example(
            "The ferry was built for sheep, and it has carried cars since the end of the war. It takes nine minutes to cross "
            "the sound when the wind is right for it.\n\nThe county wants a bridge. "
            "⟦The ferry was built for sheep, and it has carried cars since the end of the war. It takes nine minutes to cross "
            "the sound when the wind is right for it.⟧\n",
            path="ferry.txt",
        ),
    ),
    good=(
        Example(
            "The red boat is the older one. It has two decks with benches of oak, a stove and a bar that is open until ten. "
            "Dogs are welcome on the lower deck if they are held on a lead.\n\n"
            "The blue boat goes to the island. It has two decks with benches of oak, a stove and a bar that is open until ten. "
            "Dogs are welcome on the lower deck if they are held on a lead.\n",
            path="boats.txt",
        ),
        Example(f"## The ferry\n\nIt is red. {_PASSAGE}\n\n## Prices\n\nIt is cheap. {_PASSAGE}\n"),
        Example("Yes. No. Yes. She said so again and again, and nobody wrote it down. Yes. No. Yes.\n"),
        Example(f"{_PASSAGE}\n\nThe county wants a bridge.\n"),
    ),
)
