"""Where a document talks about phrases instead of using them: word lists, comparisons, articles about paraphrasing.

A rule that judges the wording of a document asks `is_mention` before it takes a phrase as evidence.
"""

from __future__ import annotations

from provlint.finding import Span
from provlint.lazy import bisect_right

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document

SHORT_QUOTATION = 8
"""Words up to which a quotation is taken as the naming of a phrase; a longer one is somebody's speech."""

PAIR_MARKS = ("→", "⇒", "=>", "->", "\t", "|", " = ", "≠")
"""What stands between the two halves of a word pair; its whole line is then about words."""

HALF = 6
"""Words on either side of the colon, at most, of a list item that pairs two wordings, or a term and its sense."""

TALK = (
    "paraphras",
    "synonym",
    "tortured phrase",
    "spinner",
    "spinbot",
    "spun text",
    "spun phrase",
    "spinning tool",
    "spinning software",
    "spun article",
    "spun content",
    "machine-spun",
    "back-translat",
    "mistranslat",
    "word-for-word",
    "thesaurus",
)
"""Beginnings of words that say a passage is about rewording."""

COMPARISON = ("instead of", "rather than writing", "in place of the word", "is written as", "becomes")
"""Phrases that compare two wordings when one stands right beside them."""

TALK_REACH = 300
"""Code points on either side of a TALK word that are taken to be about wording: two or three sentences."""

COMPARISON_REACH = 4
"""Code points between a COMPARISON and the phrase it compares: a quotation mark and a blank."""


def is_mention(document: Document, span: Span) -> bool:
    """Whether the text at `span` is named or discussed rather than used."""
    areas = document.view(mentioned_areas)
    if not areas:
        return False
    at = bisect_right(areas, (span.start, len(document.text) + 1))
    return (at > 0 and areas[at - 1].overlaps(span)) or (at < len(areas) and areas[at].overlaps(span))


def mentioned_areas(document: Document) -> tuple[Span, ...]:
    """The areas in which phrases are named or discussed, in order and without overlaps."""
    merged: list[Span] = []
    for area in sorted(
        (*_quoted(document), *_pair_lines(document), *_pair_items(document), *_blocks(document), *_talk(document.folded))
    ):
        if merged and area.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, area.end))
        else:
            merged.append(area)
    return tuple(merged)


def _quoted(document: Document) -> Iterator[Span]:
    for quotation in document.quotations:
        if len(document.text[quotation.start : quotation.end].split(None, SHORT_QUOTATION)) <= SHORT_QUOTATION:
            yield quotation


def _pair_lines(document: Document) -> Iterator[Span]:
    text = document.masked
    for mark in PAIR_MARKS:
        at = text.find(mark)
        while at >= 0:
            line = document.lines.span(document.lines.row(at))
            if text[line.start : at].strip():
                yield line
            at = text.find(mark, max(line.end, at + 1))


def _pair_items(document: Document) -> Iterator[Span]:
    for block in document.blocks:
        if block.kind == "list":
            left, _, right = document.masked[block.start : block.end].partition(": ")
            if len(left.split(None, HALF)) <= HALF and 0 < len(right.split(None, HALF)) <= HALF:
                yield Span(block.start, block.end)


def _blocks(document: Document) -> Iterator[Span]:
    for block in document.blocks:
        if block.kind in ("table", "quote", "code"):
            yield Span(block.start, block.end)


def _talk(folded: str) -> Iterator[Span]:
    for phrases, reach in ((TALK, TALK_REACH), (COMPARISON, COMPARISON_REACH)):
        for phrase in phrases:
            at = folded.find(phrase)
            while at >= 0:
                yield Span(max(0, at - reach), at + len(phrase) + reach)
                at = folded.find(phrase, at + 1)
