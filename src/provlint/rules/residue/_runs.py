"""Grows runs of page furniture: one phrase is weak evidence ("Like" opens sentences, "Share" is a heading), a run of them is
not.

A run is a stretch of short unterminated lines between prose. It counts where enough *different* phrases, foreign interface
lines and counters stand in it; then all its lines from the first hit to the last are furniture, each of the kind of its own
phrase or of the one before it.
"""

from __future__ import annotations

from provlint.finding import Span
from provlint.record import Record
from provlint.rules.residue._lines import FULL, Line, read_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from provlint.document import Document

KINDS = {
    "reaction": "reaction-bar",
    "share": "share-bar",
    "comment": "comment-prompt",
    "subscribe": "newsletter-prompt",
    "consent": "cookie-banner",
    "account": "navigation",
    "navigation": "navigation",
    "meta": "navigation",
    "more": "read-more-line",
    "related": "related-links",
    "counter": "orphan-counter",
}
"""Category of a phrase → rule that reports it."""
CERTAIN = 0.9
"""Confidence from which a line may be deleted without asking."""
GAP = 2
"""Lines that are no phrase themselves and may stand between two that are."""
TAIL = 12
"""Lines from the end, and `HEAD` from the start, within which a run is where furniture is expected."""
HEAD = 8
LAST = 3
"""Lines from either end in which one full phrase that addresses the reader is enough; the title is none of them."""
ALONE = 0.8
"""Confidence of such a phrase: a sentence of the text might stand so."""
ADDRESSED = frozenset({"reaction", "share", "comment", "subscribe", "consent"})
SHORT_SHARE = 0.6
"""Share of short lines among those that are no phrase, from which a document consists of them (recipes, lyrics, lists): runs need
twice the evidence there."""


class Residue(Record):
    """A line of page furniture.

    span         its text, without list marks
    kind         name of the rule that reports it
    confidence   0.7 to 1
    run          the text of the whole run where one rule reports all of it, so that its removal may close the gap; else None
    safe         whether every line of the run is certain, so that all may be deleted
    """

    span: Span
    kind: str
    confidence: float
    run: Span | None
    safe: bool


def find_residue(document: Document) -> tuple[Residue, ...]:
    """The lines of all runs in the document's order; foreign lines, which have a rule of their own, left out."""
    if not document.has_interface_lines:
        return ()
    lines = document.view(read_lines)
    if not any(line.category for line in lines):
        return ()
    foreign = foreign_starts(document)
    found: list[Residue] = []
    others = [line.short for line in lines if not line.category]
    crowded = sum(others) >= SHORT_SHARE * len(others)
    for first, last in _stretches(lines, foreign):
        found.extend(_judge(lines, foreign, first, last, crowded=crowded))
    return tuple(found)


def foreign_starts(document: Document) -> frozenset[int]:
    """Where foreign interface lines start; a rule of their own reports them."""
    from provlint.rules.language._scorer import judge

    return frozenset(line.span.start for line in document.view(judge).lines if line.short)


def _stretches(lines: Sequence[Line], foreign: frozenset[int]) -> Iterator[tuple[int, int]]:
    """First and last index of each stretch from hit to hit, with at most two other short lines between hits."""
    first = last = -1
    for index, line in enumerate(lines):
        if line.category or line.start in foreign:
            if first < 0:
                first = index
            last = index
        elif first >= 0 and (not line.short or index - last > GAP):
            yield first, last
            first = -1
    if first >= 0:
        yield first, last


def _judge(lines: Sequence[Line], foreign: frozenset[int], first: int, last: int, *, crowded: bool) -> Iterator[Residue]:
    """The run's lines as residue; nothing where the evidence is too thin."""
    run = lines[first : last + 1]
    confidence = _confidence(run, foreign, first, last, len(lines), crowded=crowded)
    if confidence < 0.7:
        return
    kinds = {KINDS.get(line.category, "") for line in run}
    whole = Span(run[0].start, run[-1].end) if len(kinds) == 1 else None
    category = ""
    strange = any(not line.category and line.start not in foreign for line in run)
    safe = confidence >= CERTAIN and not strange
    for line in run:
        category = line.category or (category if category != "counter" else "")
        if line.start in foreign or not category:
            continue
        own = confidence if line.category else min(confidence, 0.75)
        yield Residue(Span(line.start, line.end), KINDS[category], round(own, 2), whole, safe)


def _confidence(run: Sequence[Line], foreign: frozenset[int], first: int, last: int, count: int, *, crowded: bool) -> float:
    """How sure the run is furniture: by its different phrases, their length, its place and what stands between."""
    phrases = {line.text.lower(): line for line in run if line.category and line.category != "counter"}
    strong = sum(line.strong for line in phrases.values())
    aliens = sum(line.start in foreign for line in run)
    counters = sum(line.category == "counter" for line in run)
    evidence = len(phrases) + strong + 2 * aliens + min(1, counters)
    if len(phrases) + aliens < 2:
        alone = len(run) == 1 and run[0].category in ADDRESSED and run[0].text.count(" ") >= FULL
        return ALONE if alone and (last >= count - LAST or 0 < first < LAST) else 0.0
    if not phrases:
        return 0.0
    others = len(run) - len(phrases) - aliens - counters
    if others > len(phrases) + aliens:
        return 0.0
    edge = last >= count - 2 or first <= 1
    near = last >= count - TAIL or first < HEAD
    needed = (3 if edge else 4 if near else 5) * (2 if crowded else 1)
    return min(0.97, 0.75 + 0.06 * (evidence - needed) + (0.05 if edge else 0)) if evidence >= needed else 0.0
