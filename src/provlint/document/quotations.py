"""Quotations: what somebody else said. Rules on wording leave it alone, since a document about a defect quotes it."""

from __future__ import annotations

from provlint.document.lines import unify_breaks
from provlint.expressions import expression
from provlint.finding import Span
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document

LONGEST = 2000
"""Code points of a quotation at most; an unclosed mark must not swallow the text."""

_PAIRS = (
    # „…“ before “…”: the German closing mark is the English opening one.
    ("„", r"„[^„“”]{1,%d}[“”]"),
    ("“", r"“[^“”]{1,%d}”"),
    ("«", r"«[^«»]{1,%d}»"),
    ("»", r"»(?=\S)[^«»]{1,%d}(?<=\S)«"),
    ("‹", r"‹[^‹›]{1,%d}›"),
    ("「", r"「[^「」]{1,%d}」"),
    ("『", r"『[^『』]{1,%d}』"),
    ('"', r'"(?<![\w"]")(?=[^\s"])[^"]{1,%d}(?<=\S)"(?!\w)'),
    ("``", r"``(?=[^\s`])[^`]{1,%d}?''"),
    ("`", r"`(?<!\w`)(?=\w)[^`\n]{1,300}?(?<=\S)'(?!\w)"),
    ("‚", r"‚(?=\w)[^‚‘’]{1,300}[‘’](?!\w)"),
    # Bounded to a clause or two: the closing mark is the apostrophe, so each apostrophe before a blank may end it.
    ("‘", r"‘(?<!\w‘)(?!\d0s|[Tt]is|[Tt]was|[Ee]m\b|[Cc]ause\b)[^‘“”\0]{1,300}?(?<=\S)’(?!\w)"),
    ("'", r"'(?<![\w']')(?=\w)(?!\d0s|[Tt]is|[Tt]was|[Ee]m\b|[Cc]ause\b)[^'\"\0\n]{1,200}(?<=\S)'(?![\w'])"),
)


@cache
def _compile(pattern: str) -> re.Pattern[str]:
    return expression(pattern.replace("%d", str(LONGEST)))


def find_quotations(document: Document) -> tuple[Span, ...]:
    """What stands in quotation marks within a paragraph, marks included, and quote blocks; the outermost, in order."""
    text = unify_breaks(document.masked)
    found = [span for mark, pattern in _PAIRS if mark in text for span in _pairs(text, pattern)]
    if "“" in text:
        found += _continued(text)
    if ">" in text and document.format != "text":
        found += [Span(block.start, block.end) for block in document.blocks if block.kind == "quote"]
    return _outermost(found)


def _pairs(text: str, pattern: str) -> Iterator[Span]:
    for match in _compile(pattern).finditer(text):
        if not _bounded(match[0]):
            continue
        yield Span(match.start(), match.end())


def _bounded(piece: str) -> bool:
    """Whether the piece stays within a paragraph."""
    return "\n" not in piece or not _compile(r"\n[ \t]{0,400}\n").search(piece)


def _continued(text: str) -> Iterator[Span]:
    """Paragraphs of a quotation that goes on: each opens with “, only the last one closes."""
    for match in _compile(r"(?:\A|(?<=\n))[ \t]{0,8}(“[^“”\n]{1,%d})\n[ \t]{0,8}\n?[ \t]{0,8}(?=“)").finditer(text):
        yield Span(match.start(1), match.start(1) + len(match[1].rstrip()))


def _outermost(spans: list[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)
