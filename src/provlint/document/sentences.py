"""Sentences: one linear expression over the masked text, corrected by what a full stop can mean otherwise, cut at the blocks."""

from __future__ import annotations

from provlint.expressions import expression, in_brackets
from provlint.finding import Span
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document

TERMINALS = ".!?…‽。！？．｡؟۔।॥։።፧።᙮။៖។៕⸮᠃᠉\u037e"
"""Marks that end a sentence, in all scripts (catalogue of truncated endings)."""

WIDE = "。！？｡．"
"""Those after which no blank is needed."""

CLOSERS = "\"'”’»›)]}）】」』〉》＂〞″*_~"
"""What may stand between a sentence's mark and its end: quotation marks, brackets, Markdown emphasis."""

ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st "  # noqa: SIM905 - a list of strings would be four times as long
    "mt ft sr jr hon rev gen col capt lt sgt maj cpl adm gov sen rep pres supt messrs mme mlle e.g i.e eg ie cf vs viz al "
    "ca approx resp ed eds dept univ assn bros inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec mon tue "
    "wed thu fri a.m p.m u.s u.k u.n e.u d.c ph.d b.a m.a m.d z.b d.h u.a bzw usw evtl ggf str hr fr sog inkl exkl vgl "
    "abb bd jh p.ej ej sra sres dra ud uds av cía m mme mgr env éd sig dott egr avv ing arch geom т.е т.д т.п г гг руб "
    "тыс млн млрд".split()
)
"""Words that a full stop follows within a sentence, lower case, without their last stop."""

BEFORE_NUMBERS = frozenset(
    ("no", "nos", "vol", "vols", "pp", "p", "fig", "figs", "sec", "ch", "art", "par", "nr", "núm", "pág", "стр", "abs", "kap")
)
"""Those that are whole words as well, unless a digit follows."""


@cache
def _ends() -> re.Pattern[str]:
    marks = in_brackets(TERMINALS)
    wide = in_brackets(WIDE)
    closers = in_brackets(CLOSERS)
    note = r"(?:\[\^?\w{1,4}\]){0,3}"
    return expression(rf"[{marks}]{{1,12}}(?:(?<=[{wide}])[{closers}]{{0,6}}|[{closers}]{{0,6}}{note}(?=[\s\0]|$))")


def find_sentences(document: Document) -> tuple[Span, ...]:
    """The sentences of a document's paragraphs, list items and quotes, in order, without the blanks around them."""
    text = document.masked
    found: list[Span] = []
    for block in document.blocks:
        if block.kind in ("paragraph", "list", "quote"):
            found += split_sentences(text, block.start, block.end)
    return tuple(found)


def split_sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentences within `text[start:end]`, which is one paragraph."""
    at = start
    for match in _ends().finditer(text, start, end):
        if match.end() < end and not _is_end(text, match, at, end):
            continue
        span = _strip(text, at, match.end())
        if span:
            yield span
        at = match.end()
    span = _strip(text, at, end)
    if span:
        yield span


def _is_end(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether the mark ends a sentence: not after an abbreviation or initial, nor before a word that goes on in lower case."""
    mark = match[0]
    at = match.end()
    goes_on = text[at : min(at + 8, end)].lstrip(_BEFORE_WORD)[:1].islower()
    if mark != "." and goes_on:
        return False
    if mark[0] != "." or mark[1:2] == ".":
        return True
    last = _last_word(text[max(start, match.start() - 16) : match.start()])
    if not last:
        return len(mark) > 1 or not goes_on
    if last.isdigit() and len(last) <= 3 and match.start() - len(last) <= start + 1:
        return False  # the number of a list item or section
    if last.lower() in BEFORE_NUMBERS:
        return not text[at : min(at + 3, end)].strip()[:1].isdigit()
    return not _may_be_short(last) or (len(last) > 1 and _opens(text, at, end))


_BEFORE_WORD = "\"'“‘«([*_ \t\r\n\0"


def _last_word(before: str) -> str:
    blank = max(before.rfind(" "), before.rfind("\n"), before.rfind("\t"), before.rfind("\0"))
    return before[blank + 1 :].lstrip(_BEFORE_WORD)


def _may_be_short(word: str) -> bool:
    """Whether a full stop after the word may stand for letters left out.

    One capital is an initial ("J. Smith") unless it is the pronoun; "Plan B. Then" is lost that way.
    """
    if len(word) == 1 and word.isupper():
        return word != "I"
    return word.lower() in ABBREVIATIONS or ("." in word and len(word) <= 6 and word.replace(".", "").isalpha())


_OPENERS = frozenset(
    ("The", "A", "An", "It", "He", "She", "They", "We", "I", "You", "In", "On", "At", "But", "And", "This", "That", "These",
     "Those", "There", "For", "As", "If", "When", "While", "After")
)  # fmt: skip


def _opens(text: str, at: int, end: int) -> bool:
    """Whether the next word is one that usually starts a sentence: "from the U.S. The" ends one, "the U.S. Army" does not."""
    word = text[at : min(at + 16, end)].split(None, 1)
    return bool(word) and word[0] in _OPENERS


def _strip(text: str, start: int, end: int) -> Span | None:
    while start < end and (text[start].isspace() or text[start] == "\0"):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None


def ends_sentence(text: str) -> bool:
    """Whether a line or paragraph ends as a finished sentence does, whatever closes after its mark.

    Closing quotes, brackets, emphasis, footnote marks, attribute braces and masked characters after the mark do not count.
    """
    tail = text[-120:].rstrip(" \t\r\n\0" + CLOSERS)
    if not tail or tail[-1] in TERMINALS:
        return bool(tail)
    if "[" not in tail and "{" not in tail and tail[-1] not in _NOTE_MARKS:
        return False
    tail = _trailing_marks().sub("", tail).rstrip(" \t\r\n\0" + CLOSERS)
    return bool(tail) and tail[-1] in TERMINALS


_NOTE_MARKS = "¹²³⁰⁴⁵⁶⁷⁸⁹†‡"


@cache
def _trailing_marks() -> re.Pattern[str]:
    # A footnote mark has lost its closing bracket by now: "end.[^1", "end.[12", "end.{#id".
    return expression(rf"(?<=\S)(?:[ ]?\[\^?\w{{1,12}}|[ ]?\{{[#.:][^{{}}\n]{{0,60}}|[{_NOTE_MARKS}]{{1,4}})$")
