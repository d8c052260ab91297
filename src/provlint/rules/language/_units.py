"""Units: the lines, and hard-wrapped sentences, of a document as the language rules judge them."""

from __future__ import annotations

from provlint.document.home import SHORT, mark_short_lines
from provlint.document.lines import masked_lines
from provlint.document.tokens import find_words
from provlint.expressions import expression
from provlint.lazy import cache
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from provlint.document import Document

MARKERS = " \t\0\r\n\x0b\x0c\xa0\u2003\u200b\u3000\ufeff#*>-•·"
"""What may stand around a line's text: blanks of any kind, marks of lists, headings and quotes."""
LONG = 80
"""Code points from which a line counts as prose, whose words are the document's vocabulary."""
FILLER = frozenset(
    {"lorem", "ipsum", "dolor", "amet", "consectetur", "eiusmod", "incididunt", "aliqua", "veniam", "nostrud", "ullamco"}
)
"""Words of filler text, which is no Latin: `template/lorem-ipsum` reports it."""
MEASURED = 2000
"""Code points of a line that are measured: enough to tell its language, and a bound on what one line may cost."""
WRAPPED = 50
"""Code points from which an unterminated line may go on in the next, when that begins in lower case."""
ENDS = '.!?:;…。！？”"»)'
QUOTES = {"“": "”", "„": "“", "«": "»", "»": "«", '"': '"', "「": "」", "『": "』", "‹": "›"}
QUOTED = frozenset(QUOTES)
BLANKED = {0: " ", 10: " ", 13: " "}


class Unit(Record):
    """A line, or the lines of one hard-wrapped sentence, of `document.masked`.

    start, end   code points, blanks at both ends left out
    number       its place among the document's units
    text         the text without masked characters and inline quotations
    words        its words in lower case
    inline       whether it is a sentence inside a paragraph of another language
    """

    start: int
    end: int
    number: int
    text: str
    words: tuple[str, ...]
    inline: bool = False

    @property
    def is_short(self) -> bool:
        """Whether it is a short line, whose words are not taken for the document's vocabulary."""
        return self.end - self.start < LONG and not self.inline


def find_places(document: Document) -> tuple[list[tuple[int, int]], list[str]]:
    """Start and end of each unit, and its marks (`Home.marks`, in lower case): a line, joined with the next one where a sentence
    plainly goes on there. "x" for the marks of a joined or long one, or where a document has none.
    """
    masked, (_, told) = document.masked, document.view(mark_short_lines)
    marks = iter(told.lower().split("\n") if told else ())
    places: list[tuple[int, int]] = []
    found: list[str] = []
    start = end = -1
    at = 0
    mark = "x"
    for line in document.view(masked_lines):
        if not line:
            if start >= 0:
                places.append((start, end))
                found.append(mark)
                start = -1
            at += 1
            continue
        length = len(line)
        first, at = at, at + length + 1
        own = next(marks, "x") if length <= SHORT else "x"
        piece = line.strip(MARKERS)
        if start >= 0:
            if piece and end - start >= WRAPPED and piece[0].islower() and masked[end - 1] not in ENDS:
                end, mark = first + line.index(piece) + len(piece), "x"
                continue
            places.append((start, end))
            found.append(mark)
        if len(piece) < length:
            if not piece:
                start = -1
                continue
            first += line.index(piece)
        start, end, mark = first, first + len(piece), own
    if start >= 0:
        places.append((start, end))
        found.append(mark)
    return places, found


def make_unit(document: Document, number: int, start: int, end: int, *, inline: bool = False) -> Unit | None:
    """The unit at a place; None where it holds too little text: code, tables, numbers."""
    masked = document.masked[start : min(end, start + MEASURED)]
    if masked.count("\0") * 4 > len(masked) or masked.count("|") >= 2 or not any(map(str.isalpha, masked)):
        return None
    text = masked.translate(BLANKED) if "\0" in masked or "\n" in masked or "\r" in masked else masked
    if '"' in text or not (text.isascii() or QUOTED.isdisjoint(text)):
        text = without_quotations(text)
        if not any(map(str.isalpha, text)):
            return None
    words = tuple([word for word in find_words(text.lower().replace("’", "'")) if not word.isdigit()])
    if not words or len(FILLER.intersection(words)) >= 3 or _is_source(document.masked, start, masked, len(words)):
        return None
    return Unit(start, end, number, text, words, inline)


def _is_source(text: str, start: int, line: str, words: int) -> bool:
    """Whether the line is written for a machine: an option, a call, a statement, a row in columns, an identifier."""
    if (start and text[start - 1] == "-") or (line.startswith("..") and "::" in line):
        return True  # -v, --version: a list's mark has a blank behind it; a directive of reStructuredText
    if ("\t" in line or "   " in line) and any("\t" in row or "   " in row for row in map(str.strip, line.split("\n"))):
        return True
    if ("(" in line or "--" in line or "&&" in line) and _call().search(line):
        return True
    if line.isascii() and len(line.replace(" ", "")) <= 2 * len(line.split()):
        return True  # single letters and signs in a row
    if words <= 5 and (line.endswith((";", "{", "}")) or (line[0] == "." and line[1:2].isalpha())):
        return True
    return " " not in line and line.isascii() and line.islower() and any(mark in line[1:-1] for mark in "-_.:/")


@cache
def _call() -> re.Pattern[str]:
    """A call without arguments, a page of a manual, a command's option, two commands: exit(), man(1), --all, &&."""
    return expression(r"\w\((?:\d\w{0,3})?\)|\s--[a-z]|\s&&\s")


def without_quotations(text: str) -> str:
    """The text with what stands in quotation marks left out."""
    rest, kept = text, []
    while rest:
        at = min((found for mark in QUOTES if (found := rest.find(mark)) >= 0), default=-1)
        close = rest.find(QUOTES[rest[at]], at + 1) if at >= 0 else -1
        if close < 0:
            break
        kept.append(rest[:at])
        rest = rest[close + 1 :]
    return " ".join([*kept, rest])


def words_elsewhere(unit: Unit, elsewhere: Mapping[str, int]) -> frozenset[str]:
    """The words of the unit that stand in the document's long lines; a long unit's own do not count."""
    if unit.is_short:
        return frozenset([word for word in unit.words if elsewhere.get(word, 0)])
    own: dict[str, int] = {}
    for word in unit.words:
        own[word] = own.get(word, 0) + 1
    return frozenset([word for word, count in own.items() if elsewhere.get(word, 0) > count])
