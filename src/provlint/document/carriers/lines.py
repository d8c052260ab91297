"""Lines that say where a text comes from: source lines at head and tail, bylines, and a title where no metadata has one."""

from __future__ import annotations

from provlint.document.carriers.keys import says_nothing
from provlint.document.lines import masked_lines, unify_breaks
from provlint.expressions import expression
from provlint.finding import Span
from provlint.lazy import cache
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping

    from provlint.document import Document

HEAD_LINES, TAIL_LINES = 8, 12
"""Lines with text at either end in which a source line may stand; in between, "Source: ..." belongs to a table or figure."""

BYLINE_LINES = 8
LONGEST_LINE = 200
LONGEST_LABEL = 30

_SOURCE_LABELS = (
    "source|sources|source link|source url|original source|via|quelle|quellen|fuente|fuentes|fonte|fonti|fontes|bron|"
    "bronnen|font|źródło|zdroj|forrás|sursa|sursă|izvor|извор|vir|източник|источник|джерело|källa|kilde|kjelde|lähde|"
    "allikas|avots|šaltinis|πηγή|kaynak|sumber|nguồn|ที่มา|المصدر|مصدر|منبع|מקור|स्रोत|来源|來源|文章来源|出典|引用元|情報元|출처|"
    # what spinners make of "Source" and "Source link"; "supply" was seen, the others follow the same dictionaries
    "supply|supply hyperlink|supply link|source hyperlink|unique supply|authentic supply|unique source"
)
SOURCE_LABELS = frozenset(_SOURCE_LABELS.split("|"))
"""Labels of a source line in lower case, without the colon."""

_AUTHOR_LABELS = (
    "author|authors|written by|posted by|by|words by|text by|story by|autor|autorin|auteur|autore|autora|von|par|por|"
    "di|door|text|texte|texto|автор|автори|yazar|yazan|penulis|oleh|tác giả|作者|文|記者|著者|글|기자|szerző|författare|av|"
    "forfatter|af|kirjoittaja|συντάκτης|الكاتب|كاتب|מאת"
)
AUTHOR_LABELS = frozenset(_AUTHOR_LABELS.split("|"))


class LabelledLine(Record):
    """A line of a label and a value: `line` without surrounding blanks, `value` possibly empty (start == end)."""

    line: Span
    label: str
    value: Span


@cache
def _expression(name: str) -> re.Pattern[str]:
    return expression(
        {
            "byline": r"(?:By|Von|Par|Por|Di|Door|Written by|Posted by|Words by|Story by|BY)\s"
            r"((?:[^\W\d_a-z][\w.'’-]{0,24}\s?(?:(?:de|van|von|der|di|da|la|al|bin|and|und|et|y|e)\s)?){2,5})",
            "name-end": r"\s{0,3}(?:[|•·—–,/(\n]|\bon\b|\d)",
        }[name]
    )


def edge_lines(document: Document, head: int, tail: int) -> tuple[tuple[int, int], ...]:
    """Start and end of the first `head` and last `tail` lines with text (at most HEADS and TAILS), each line once.

    Blanks around them are cut. Two numbers each and no `Span`: twenty are asked for in every document, and few looked at.
    """
    heads, tails = document.view(_edges)
    if not tail:
        return heads[:head]
    last = heads[min(head, len(heads)) - 1][0] if head and heads else -1
    return (*heads[:head], *[line for line in tails[-tail:] if line[0] > last])


HEADS, TAILS = 10, 12
"""Lines that are looked at, at either end."""


FARTHEST = 400
"""Rows from either end in which they are looked for: a file of a million blank lines has no edge."""


def _edges(document: Document) -> tuple[tuple[tuple[int, int], ...], tuple[tuple[int, int], ...]]:
    """The first and the last lines with text, front matter left out; in a short document they are the same."""
    lines, first = document.view(masked_lines), 0
    if document.front_matter:
        before = unify_breaks(document.masked[: document.front_matter.span.end])
        first = before.rfind("\n") + 1
        lines = lines[before.count("\n") :]
    heads: list[tuple[int, int]] = []
    at = first
    for line in lines[: FARTHEST + 1]:
        plain = line.strip()
        if plain and (plain[0] != "\0" or plain.strip(" \t\0")):  # else blank, or nothing but masked text
            start = at if plain is line else at + len(line) - len(line.lstrip())
            heads.append((start, start + len(plain)))
            if len(heads) == HEADS:
                break
        at += len(line) + 1
    tails: list[tuple[int, int]] = []
    at = len(document.masked) + 1
    for line in lines[: -FARTHEST - 2 : -1]:
        at -= len(line) + 1
        plain = line.strip()
        if plain and (plain[0] != "\0" or plain.strip(" \t\0")):
            start = at if plain is line else at + len(line) - len(line.lstrip())
            tails.append((start, start + len(plain)))
            if len(tails) == TAILS:
                break
    return tuple(heads), tuple(tails[::-1])


def labelled_lines(document: Document, labels: frozenset[str], head: int, tail: int) -> Iterator[LabelledLine]:
    """The lines at either end of the document that begin with one of `labels` and a colon."""
    found = document.view(_labelled)
    if found:
        for line in edge_lines(document, head, tail):
            if line[0] in found and found[line[0]].label in labels:
                yield found[line[0]]


def _labelled(document: Document) -> Mapping[int, LabelledLine]:
    """Start → line, of those at either end that begin with a label that we know."""
    text = document.text
    wide = "：" in document.foreign
    found: dict[int, LabelledLine] = {}
    for edge in document.view(_edges):
        for start, end in edge:
            if end - start > LONGEST_LINE:
                continue
            limit = min(end, start + LONGEST_LABEL + 1)
            colon = text.find(":", start, limit)
            if wide:
                colon = min((at for at in (colon, text.find("：", start, limit)) if at >= 0), default=-1)
            if colon > start:
                label = text[start:colon].strip(" \t*_>#-–—•([【|").lower()
                if label in SOURCE_LABELS or label in AUTHOR_LABELS:
                    found[start] = LabelledLine(Span(start, end), label, _value(text, colon + 1, end))
    return found


def _value(text: str, start: int, end: int) -> Span:
    """What stands behind a label's colon, without blanks and emphasis around it."""
    value = text[start:end]
    start += len(value) - len(value.lstrip(" \t*_"))
    return Span(start, max(start, end - (len(value) - len(value.rstrip(" \t*_)]】|")))))


def find_source_line(document: Document) -> Span | None:
    """The value of the first source line that has one."""
    for found in labelled_lines(document, SOURCE_LABELS, HEAD_LINES, TAIL_LINES):
        value = document.text[found.value.start : found.value.end]
        if any(char.isalnum() for char in value) and not says_nothing(value):
            return found.value
    return None


def find_byline(document: Document) -> Span | None:
    """The author's name in a byline near the head: after a label and a colon, or "By First Last" opening a short line."""
    text = document.text
    for found in labelled_lines(document, AUTHOR_LABELS, BYLINE_LINES, 0):
        value = text[found.value.start : found.value.end]
        if 2 < len(value) < 60 and any(char.isalpha() for char in value) and not says_nothing(value):
            return found.value
    for start, end in edge_lines(document, BYLINE_LINES, 0):
        if end - start > 100:
            continue
        match = _expression("byline").match(text[start:end].lstrip("*_# "))
        if match:
            shift = end - len(text[start:end].lstrip("*_# "))
            name = match[1].rstrip(" ,.")
            rest = text[shift + match.end() : end]
            if not rest or not rest.strip("*_. ") or _expression("name-end").match(rest) or match[1].endswith(","):
                return Span(shift + match.start(1), shift + match.start(1) + len(name))
    return None


def find_title(document: Document) -> Span | None:
    """The first line where it reads like a title: a heading, or short, without a full stop, and followed by more text."""
    lines = edge_lines(document, 2, 0)
    if len(lines) < 2 or lines[0][1] - lines[0][0] > 150:
        return None
    start, end = lines[0]
    line = document.text[start:end]
    plain = line.lstrip("# ").rstrip("# ")
    if not plain or (plain[-1] in ".,;:!…" and not line.startswith("#")) or "\0" in document.masked[start:end]:
        return None
    start += len(line) - len(line.lstrip("# "))
    return Span(start, start + len(plain))
