"""The lines of a document as page furniture is made of: short, unterminated, often in runs."""

from __future__ import annotations

from itertools import pairwise

from provlint.document.interface import MARKERS, MAX_LENGTH, normal_line
from provlint.document.page_statements import stated
from provlint.expressions import expression
from provlint.lazy import cache
from provlint.record import Record
from provlint.rules.residue._words import NOTHING, SEPARATORS, Said, is_network, said

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from provlint.document import Document

MAX_WORDS = 9
"""Words up to which a line may be furniture (docs of the tail-run grower; a headline has more)."""
MAX_BAR = 140
"""Code points of the longest line of phrases with separators between them."""
ENDS = ".!?…:;,。！？：；，"
"""What a line of prose ends in; closing quotes and brackets behind it are looked through."""
COLONS = ":："
"""What a label ends in."""
LABELS = frozenset({"share", "reaction", "comment", "subscribe", "related", "more"})
"""Categories of phrases that announce what stands below them: "Share this:", "Read also:"."""
BUTTONS = frozenset({"share", "reaction"})
"""Those of which one word is enough: "Share:" stands over buttons, "Comments:" over what somebody wrote."""
FIELDS = frozenset({"comment", "subscribe", "account"})
"""Categories of the labels of form fields."""
STATED = 2.0
"""What a statement weighs as evidence of a run."""
CLOSERS = "\"'”’»)]*_"
COUNTER_LENGTH = 6
"""Code points of the longest lone number that may be a counter: 12,345 or 1.2K."""
FULL = 2
"""Blanks from which a phrase is a full one, of three words and more."""
BLANKS = (" ", "\t")
PROSE = ("", 0.0, False, False)
"""What a long line is: no category, no weight, not exact, not short."""
LIST_MARKS = ("- ", "* ", "+ ", "• ")


class Line(Record):
    """A line with text in it.

    start, end   its text without blanks and list marks, code points of the document
    row          1-based
    text         the masked text at start:end
    category     of the interface phrase that the line is, in the document's language; "counter"; "" for anything else
    weight       how much it says as evidence of a run: 0 to 3
    exact        whether the lexicon has all of it
    short        whether it has the shape of furniture
    statement    of statements of a page "whole", or "begun" where of one only its beginning is known; "" for any other line
    """

    start: int
    end: int
    row: int
    text: str
    category: str
    weight: float
    exact: bool
    short: bool
    statement: str = ""

    @property
    def is_known(self) -> bool:
        """Whether every word of it is, so that it may be deleted unasked."""
        return self.exact and self.statement != "begun"

    @property
    def strong(self) -> bool:
        """Whether it is a known phrase of two words and more, or a bar of phrases."""
        return self.exact and self.weight > 1


def read_lines(document: Document) -> tuple[Line, ...]:
    """The lines in order, blank ones, front matter and code left out."""
    masked = document.masked
    language = document.language or "en"
    marked_up = document.format != "text"
    found = []
    for row, (start, end) in enumerate(pairwise((*document.lines.starts, len(masked))), 1):
        piece = masked[start:end]
        text = piece.strip(MARKERS)
        if text:
            at = start + piece.index(text)
            line = _line(text, at, row, language, mark=piece.lstrip()[:2])
            if line.category and at == start and text.isupper() and masked[end : end + 4].strip("\r\n")[:1] in BLANKS:
                line = line._replace(category="", weight=0.0, short=False)  # SEE ALSO over an indented body: a manual's heading
            elif line.category and (_is_fill_in(piece, line.category) or (marked_up and piece.lstrip()[:1] == ">")):
                line = line._replace(category="", weight=0.0, exact=False, short=False)
            found.append(line)
    return tuple(found)


def _is_fill_in(piece: str, category: str) -> bool:
    """Whether the line is a field of a form letter, which its sender fills in: [Your name]."""
    field = piece.strip(" \t\r\n>")
    return category in FIELDS and field[:1] == "[" and field[-1:] == "]" and " " in field


def foreign_starts(document: Document) -> frozenset[int]:
    """Where foreign interface lines start; a rule of their own reports them."""
    from provlint.rules.language._scorer import judge

    return frozenset(line.span.start for line in document.view(judge).lines if line.short)


def is_numbered(text: str) -> bool:
    """Whether the line begins with a section's number, which has a full stop or three levels: not "1.2 K", "4.5 stars"."""
    return text[0].isdecimal() and _number().match(text) is not None


@cache
def _number() -> re.Pattern[str]:
    return expression(r"\d{1,2}(?:\.\d{1,2}){1,4}\.[ \t\xa0]|\d{1,2}(?:\.\d{1,2}){2,4}[ \t\xa0]")


def _is_item_number(text: str) -> bool:
    """Whether the line begins with the number of a section or an item: "3. Back to top"."""
    return text[0].isdecimal() and text.partition(" ")[0][-1] in ".)"


def is_ended(text: str) -> bool:
    """Whether the line ends as prose does."""
    bare = text.rstrip().rstrip(CLOSERS)
    return bare[-1:] in ENDS if bare else True


def _line(text: str, at: int, row: int, language: str, *, mark: str) -> Line:
    end = at + len(text)
    if mark[:1] not in "#|" and not _is_item_number(text) and (statement := stated(text, language)):
        known = "whole" if statement.whole else "begun"
        return Line(at, end, row, text, statement.category, STATED, exact=True, short=True, statement=known)
    if len(text) > MAX_BAR or mark[:1] in "#|" or (len(text) > MAX_LENGTH and sum(map(text.count, SEPARATORS)) < 2):
        return Line(at, end, row, text, *PROSE)
    if _is_counter(text):
        return Line(at, end, row, text, "counter", 0.0, exact=True, short=True)
    ended = is_ended(text)
    if text[-1] in COLONS:
        found = _label(text, language)
    else:
        found = NOTHING if ended and text[-1] not in "?.…!" else said(_without_count(text), language)
    found = _allowed(text, found, ended=ended, item=mark in LIST_MARKS)
    short = bool(found.category) or (not ended and text.count(" ") < MAX_WORDS)
    return Line(at, end, row, text, found.category, found.weight, found.exact, short)


def _label(text: str, language: str) -> Said:
    """What a line with a colon at its end says: nothing, unless all of it is the label of a bar or of links."""
    bare = text[:-1].rstrip()
    found = NOTHING if is_network(bare) else said(bare, language)
    return found if found.exact and found.category in (BUTTONS if found.weight <= 1 else LABELS) else NOTHING


def _allowed(text: str, found: Said, *, ended: bool, item: bool) -> Said:
    """What the line says, unless its shape speaks against it."""
    if not found.category:
        return found
    if ended and not found.exact:
        return NOTHING
    if text[-1] in ".,;" and not text.endswith("...") and normal_line(text).count(" ") < FULL:
        return NOTHING  # "Share." closes a sentence that was broken over lines; "All rights reserved." does not
    if item:  # items of one word are what lists of anything are made of, and authors list their own links
        return found._replace(weight=found.weight - 1) if found.weight > 1 else NOTHING
    return found


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
