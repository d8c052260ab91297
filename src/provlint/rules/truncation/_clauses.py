"""Where the last sentence of a paragraph begins, and its last clause."""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Span
from provlint.lazy import cache
from provlint.rules.truncation._lines import bare

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from provlint.document import Document

NEAR = 2000
"""Code points from the end in which the last finished sentence is looked for first."""


def last_sentence(text: str) -> str:
    """What stands behind the last finished sentence of the paragraph; looked for from its end, since a text may be one line."""
    size = NEAR
    while True:
        begin = max(0, len(text) - size)
        start = max((stop.end() for stop in stop_of(text).finditer(text, begin)), default=0)
        if start or not begin:
            return text[start:]
        size *= 4


def rest_of(document: Document, prose: Span) -> Span:
    """From behind the last finished sentence of the paragraph, or from the paragraph's start, to its end."""
    text = document.masked
    start = prose.start
    for stop in stop_of(text[prose.start : prose.end]).finditer(text, prose.start, prose.end):
        start = stop.end() if stop[0][-1] in "。！？" else stop.end() - 1
    return Span(start, prose.end)


def clause_of(document: Document, prose: Span) -> Span:
    """The last clause of the prose: from behind the last inner mark that leaves at least 20 code points, to the end."""
    text = document.masked
    end = prose.start + len(bare(text[prose.start : prose.end]))
    start = prose.start
    for mark in _break().finditer(text, prose.start, max(prose.start, end - 20)):
        start = mark.end()
    while start < end and (text[start].isspace() or text[start] == "\0"):
        start += 1
    return Span(start, end)


def stop_of(text: str) -> re.Pattern[str]:
    """The ends of sentences; a small letter behind a full stop says "i.e." and the like, unless the text knows no others."""
    return _anystop_of() if text.islower() else _surestop_of()


@cache
def _anystop_of() -> re.Pattern[str]:
    return expression(r"[.!?…؟۔।॥]['\"”’»)\]]{0,3}\s|[。！？]")


@cache
def _surestop_of() -> re.Pattern[str]:
    return expression(r"[.!?…؟۔।॥]['\"”’»)\]]{0,3}\s(?!\s{0,3}[a-zß-öø-ÿа-яёіїєα-ω])|[。！？]")


@cache
def _break() -> re.Pattern[str]:
    return expression(r"[.!?…,;:—–،؛؟۔।॥]['\"”’»)\]]{0,3}\s{1,4}|[。！？，、；：]|\0")
