"""The lines of a document as page furniture is made of: short, unterminated, often in runs."""

from __future__ import annotations

from itertools import pairwise

from provlint.document.interface import MARKERS, MAX_LENGTH, normal_line, phrases_of
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from provlint.document import Document

MAX_WORDS = 9
"""Words up to which a line may be furniture (docs of the tail-run grower; a headline has more)."""
ENDS = ".!?…:;,。！？：；，"
"""What a line of prose ends in; closing quotes and brackets behind it are looked through."""
CLOSERS = "\"'”’»)]*_"
COUNTER_LENGTH = 6
"""Code points of the longest lone number that may be a counter: 12,345 or 1.2K."""
FULL = 2
"""Blanks from which a phrase is a full one, of three words and more."""
BLANKS = (" ", "\t")
LIST_MARKS = ("- ", "* ", "+ ", "• ")


class Line(Record):
    """A line with text in it.

    start, end   its text without blanks and list marks, code points of the document
    row          1-based
    text         the masked text at start:end
    category     of the interface phrase that the line is, in the document's language; "counter"; "" for anything else
    strong       whether the phrase has two words or more
    short        whether it has the shape of furniture
    """

    start: int
    end: int
    row: int
    text: str
    category: str
    strong: bool
    short: bool


def read_lines(document: Document) -> tuple[Line, ...]:
    """The lines in order, blank ones, front matter and code left out."""
    masked = document.masked
    table = phrases_of(document.language or "en")
    found = []
    for row, (start, end) in enumerate(pairwise((*document.lines.starts, len(masked))), 1):
        piece = masked[start:end]
        text = piece.strip(MARKERS)
        if text:
            at = start + piece.index(text)
            line = _line(text, at, row, table, mark=piece.lstrip()[:2])
            if line.category and at == start and text.isupper() and masked[end : end + 4].strip("\r\n")[:1] in BLANKS:
                line = line._replace(category="", short=False)  # SEE ALSO over an indented body: a heading of a manual
            found.append(line)
    return tuple(found)


def is_ended(text: str) -> bool:
    """Whether the line ends as prose does."""
    bare = text.rstrip().rstrip(CLOSERS)
    return bare[-1:] in ENDS if bare else True


def _line(text: str, at: int, row: int, table: Mapping[str, str], *, mark: str) -> Line:
    end = at + len(text)
    if len(text) > MAX_LENGTH or "|" in text or mark[:1] == "#" or text.count(" ") >= MAX_WORDS:
        return Line(at, end, row, text, "", strong=False, short=False)
    if _is_counter(text):
        return Line(at, end, row, text, "counter", strong=False, short=True)
    phrase = normal_line(_without_count(text))
    category = table.get(phrase, "")
    ended = is_ended(text)
    if category and text[-1] in ".,;" and not text.endswith("...") and phrase.count(" ") < FULL:
        category = ""  # "Share." closes a sentence that was broken over lines; "All rights reserved." does not
    strong = " " in phrase
    if mark in LIST_MARKS and not strong:
        category = ""  # items of one word are what lists of anything are made of
    return Line(at, end, row, text, category, strong=strong, short=bool(category) or not ended)


def _without_count(text: str) -> str:
    """The text without the number before it: "1.2K Shares" is "Shares"."""
    if not text[0].isdecimal():
        return text
    rest = text.lstrip("0123456789.,")
    return rest[1:] if rest[:1] in ("K", "k", "M") and rest[1:2] == " " else rest


def _is_counter(text: str) -> bool:
    """A lone number as counters show it: 3, 1,204, 1.2K; no year, no price, no chapter."""
    if len(text) > COUNTER_LENGTH or not text[0].isdecimal():
        return False
    digits = text.rstrip("KkMm").strip()
    if not digits.replace(",", "").replace(".", "").isdecimal() or digits[-1] in ".,":
        return False
    return not (len(digits) == 4 and digits.isdecimal() and digits[:2] in ("18", "19", "20"))
