"""Three or more sentences in a row that stand a second time in the document, in the middle of other text: a teaser that was
written into the article, a passage pasted twice, two versions of an article in one.

Sentences are compared by letters; runs shorter than 150 characters, verse, lists, tables and code do not count, and neither do
paragraphs that are copied whole (`duplication/repeated-paragraph`) nor runs that stand three times and more, which are formulas.
What returns after a heading, a list or a listing is left alone, as the parts of a manual repeat themselves by right.

The fix removes the second run; it is not safe.

Calibration: none in 4,182 clean documents.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from provlint.expressions import expression
from provlint.finding import Fix, Hit, Span
from provlint.lazy import cache
from provlint.rule import Example, Option, Rule, rule_id
from provlint.rules.duplication._comparison import BREAKS, in_other_entry, normal

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from provlint.document import Document
    from provlint.rule import Options

SHORTEST = 25
"""Code points of a sentence that can start a run; "He laughed." starts many."""

LENGTH = 150
"""Code points of a run at least."""


def check(document: Document, options: Options) -> Iterator[Hit]:
    """The second of each two equal runs."""
    least = options.integer("min-sentences")
    if not _may_repeat(document):
        return
    text, sentences = document.masked, document.sentences
    raw = [text[start:end] for start, end in sentences]
    keys = [normal(sentence) for sentence in raw]
    for first, second, length in _runs(keys, least):
        span = Span(sentences[second].start, sentences[second + length - 1].end)
        if span.end - span.start >= LENGTH and _counts(document, sentences[first].start, span):
            row = document.lines.row(sentences[first].start)
            fix = Fix(((span, ""),), message="Remove the second run")
            yield Hit(span, {"line": str(row), "count": str(length)}, fix)


def _may_repeat(document: Document) -> bool:
    """Whether anything that may be an inner sentence of a run stands twice, without a heading between.

    Such a sentence stands between full stops both times. This look costs a tenth of finding the sentences.
    """
    body = document.front_matter.span.end if document.front_matter else 0
    split, at = document.text[body:].split(". "), body
    if body:  # what stands there begins in the front matter
        at, split[0] = at + len(split[0]), ""
    pieces = [piece for piece in split if len(piece) >= SHORTEST]
    if len(pieces) == len(set(pieces)):
        return False
    if document.format != "markdown":
        return True
    headings = [match.start() for match in _heading().finditer(document.masked, body)]
    last: dict[str, int] = {}
    for piece in split:
        if len(piece) >= SHORTEST:
            heading = bisect_left(headings, last.get(piece, at))
            if piece in last and not (heading < len(headings) and headings[heading] < at):
                return True
            last[piece] = at
        at += len(piece) + 2
    return False


@cache
def _heading() -> re.Pattern[str]:
    return expression(r"\n#{1,6} ")


def _runs(keys: Sequence[str], least: int) -> Iterator[tuple[int, int, int]]:
    """Runs of equal sentences: number of the first run's first sentence, of the second's, and how many; they do not overlap."""
    places: dict[str, list[int]] = {}
    for at, key in enumerate(keys):
        places.setdefault(key, []).append(at)
    at = 0
    while at < len(keys):
        before = places[keys[at]]
        # Exactly two places: a sentence that stands more often is a formula.
        if len(before) == 2 and before[1] == at and len(keys[at]) >= SHORTEST:
            first, length = before[0], 1
            while at + length < len(keys) and first + length < at and keys[first + length] == keys[at + length]:
                length += 1
            if length >= least:
                yield first, at, length
            at += length
        else:
            at += 1


def _counts(document: Document, first: int, span: Span) -> bool:
    """Whether the copy is prose of the same section and more than whole paragraphs, which another rule reports."""
    if in_other_entry(document, first, span.start):
        return False
    starts, ends, breaks = document.view(_edges)
    if span.start in starts and first in starts and span.end in ends:
        return False
    return bisect_right(breaks, first) == bisect_left(breaks, span.start) and not _is_verse(document, span)


def _edges(document: Document) -> tuple[set[int], set[int], list[int]]:
    """Where blocks start, where they end, and where those start that are breaks, in order."""
    blocks = document.blocks
    return (
        {block.start for block in blocks},
        {block.end for block in blocks},
        [block.start for block in blocks if block.kind in BREAKS],
    )


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
    check=check,
    options=(Option("min-sentences", default=3, doc="Sentences in a row from which a run counts"),),
    bad=(
        Example(
            f"{_PASSAGE} Its bell can be heard in the village.\n\nThe county wants a bridge. ⟦{_PASSAGE}⟧ So the county waits.\n",
            fixed=f"{_PASSAGE} Its bell can be heard in the village.\n\nThe county wants a bridge.  So the county waits.\n",
            message="3 sentences of line 1 again",
        ),
        Example(f"On the ferry. {_PASSAGE} It is red.\n\nMore on it. ⟦{_PASSAGE}⟧ It is old.\n", path="ferry.txt"),
    ),
    good=(
        Example(f"## The ferry\n\nIt is red. {_PASSAGE}\n\n## Prices\n\nIt is cheap. {_PASSAGE}\n"),
        Example("Yes. No. Yes. She said so again and again, and nobody wrote it down. Yes. No. Yes.\n"),
        Example(f"{_PASSAGE}\n\nThe county wants a bridge.\n"),
    ),
)
