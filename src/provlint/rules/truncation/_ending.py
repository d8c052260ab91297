"""Weighs the signs that a document stops inside a sentence; `cut-sentence` reports strong verdicts, `maybe-cut` weaker ones.

A cut behind a complete sentence leaves no sign in the text, and nothing here looks for one.
"""

from __future__ import annotations

from provlint.document.function_words import words_of
from provlint.expressions import expression
from provlint.finding import Span
from provlint.lazy import cache
from provlint.record import Record
from provlint.rules.truncation._lines import bare, is_closed
from provlint.rules.truncation._markers import find_markers
from provlint.rules.truncation._signs import find_norm, is_furniture_like, last_word, open_mark, rare_word, stopping_word
from provlint.rules.truncation._tail import Tail, find_tails

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from provlint.document import Document

MIN_DOCUMENT = 80
"""Code points of prose below which an ending is not judged: titles, captions and single lines end as they like."""
COMMAS = 3
"""Commas from which an open sentence without a function word is a list of names (SEE ALSO, a cast)."""
LONG = 80
"""Code points from which an open paragraph is more than a heading or a sign-off."""


class Ending(Record):
    """A verdict on the end of a document's prose.

    span       the last clause, up to the end of the prose
    rest       the open sentence with the blanks before it: what is to go if the text is cut back to its last whole sentence
    evidence   the signs that spoke, in words, strongest first
    strong     whether they suffice alone
    """

    span: Span
    rest: Span
    evidence: tuple[str, ...]
    strong: bool


def find_ending(document: Document) -> Ending | None:
    """The strongest verdict on the document's end, or None where nothing suggests a cut."""
    weaker = None
    for tail in document.view(find_tails):
        text = document.masked[tail.prose.start : tail.prose.end]
        if is_closed(text) and not tail.trailers:
            return None
        ending = None if is_closed(text) else _judge(document, tail, text)
        if ending and ending.strong:
            return ending
        weaker = weaker or ending
    return weaker


def _judge(document: Document, tail: Tail, text: str) -> Ending | None:
    if len(bare(document.masked[: tail.prose.end])) < MIN_DOCUMENT or is_furniture_like(
        document.text[tail.prose.start : tail.prose.end]
    ):
        return None
    if _is_enumeration(document, text):
        return None
    marker = any(hit.span.start >= tail.prose.end for hit in document.view(find_markers))
    norm = find_norm(document, tail.prose.start)
    finished = _finished(text)
    usual = norm.kept or finished >= 2
    strong = _strong_signs(document, text, company=norm.kept and (finished > 0 or norm.firm))
    weak = _weak_signs(text)
    signs = [*strong, *weak]
    if marker:
        signs.append("a marker of an excerpt follows")
    if usual and norm.kept:
        signs.append(norm.words)
    long = len(text) >= LONG
    if marker and long:
        sure = True
    elif strong:
        sure = usual and (len(text) >= 40 or finished > 0)
    else:
        sure = long and not tail.trailers and finished > 0 and _ends_low(text) and norm.without_exception
    if not sure and not strong and not (long and usual and not tail.trailers):
        return None
    if not signs:
        signs.append("no closing mark stands at the end")
    return Ending(_clause(document, tail.prose), _rest(document, tail.prose), tuple(signs), sure)


def _is_enumeration(document: Document, text: str) -> bool:
    """Whether the open sentence is a list of names: three commas and more, and no function word of the document's language."""
    start = 0
    for stop in _stop().finditer(text):
        start = stop.end()
    words = text[start:].lower().split()
    if sum(word.endswith((",", "，", "、")) for word in words) < COMMAS:
        return False
    return words_of(document.language).isdisjoint(word.strip(".,;:()[]\"'“”") for word in words)


def _strong_signs(document: Document, text: str, *, company: bool) -> list[str]:
    """The signs that need only the document's habit beside them; `company` admits words that end sentences now and then."""
    signs = []
    word = stopping_word(document, text) or (rare_word(document, text) if company else "")
    if word:
        signs.append(f"it ends with the word “{word}”")
    if bare(text)[-1:] in (",", "、", "，", "،") and len(text) >= 40 and len(text.split()) >= 3:
        signs.append("it ends with a comma")
    return signs


def _weak_signs(text: str) -> list[str]:
    mark = open_mark(text)
    return [f"{mark} is never closed"] if mark else []


def _finished(text: str) -> int:
    """How many sentences of the paragraph are finished."""
    return len(_stop().findall(text))


def _ends_low(text: str) -> bool:
    """Whether the last word is in lower case, so that it is hardly a name, a headline or a sign-off."""
    word = last_word(text)
    return bool(word) and word.islower()


def _rest(document: Document, prose: Span) -> Span:
    """From behind the last finished sentence of the paragraph, or from the paragraph's start, to its end."""
    text = document.masked
    start = prose.start
    for stop in _stop().finditer(text, prose.start, prose.end):
        start = stop.end() if stop[0][-1] in "。！？" else stop.end() - 1
    return Span(start, prose.end)


def _clause(document: Document, prose: Span) -> Span:
    """The last clause of the prose: from behind the last inner mark that leaves at least 20 code points, to the end."""
    text = document.masked
    end = prose.start + len(bare(text[prose.start : prose.end]))
    start = prose.start
    for mark in _break().finditer(text, prose.start, max(prose.start, end - 20)):
        start = mark.end()
    while start < end and (text[start].isspace() or text[start] == "\0"):
        start += 1
    return Span(start, end)


@cache
def _stop() -> re.Pattern[str]:
    return expression(r"[.!?…]['\"”’»)\]]{0,3}\s|[。！？]")


@cache
def _break() -> re.Pattern[str]:
    return expression(r"[.!?…,;:—–]['\"”’»)\]]{0,3}\s{1,4}|[。！？，、；：]|\0")
