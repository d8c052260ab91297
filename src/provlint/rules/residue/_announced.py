"""Titles of other texts with what announces them on the same line: "Read also: The orchard in winter".

A colon stands between the two, a bracket around the announcement (【関連記事】), an arrow or dash; in scripts with capitals also
nothing, where the title begins with one. Scripts without capitals and languages without blanks are judged by the mark and by
length.
"""

from __future__ import annotations

from provlint.document.interface import ANNOUNCEMENT, LONGEST_TITLE, UNSPACED, announcing_words, needs_no_mark, normal_line
from provlint.record import Record
from provlint.rules.residue._lines import COLONS, is_ended

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from provlint.lookup import LineTable
    from provlint.rules.residue._lines import Line

EDITORIAL = frozenset({
    "see also", "further reading", "featured", "related", "related topics", "more info", "more information", "siehe auch",
    "mehr dazu", "weiterführende links", "pour aller plus loin", "per approfondire", "см также", "див також", "ayrıca bakınız",
    "ayrıca bkz", "vezi de asemenea", "另請參閱", "للمزيد", "по теме", "за темою", "zum thema", "voir également", "vea también",
    "podívejte se také", "vegeu també", "ראו גם", "यह भी देखें", "ये भी देखें", "یہ بھی دیکھیں",
})  # fmt: skip
"""Phrases that authors write themselves, above or before what they recommend."""
WORDS = (3, 20)
"""Least and most words of a title after "Read also:"."""
UNSPACED_TITLE = 6
"""Letters from which a title without blanks is one."""
LONGEST = 200
"""Code points of the longest line with an announced title."""
HEAD_WORDS = 6
"""Words of the longest announcement without a mark behind it."""
MARKS = (">", "›", "»", "→", "►", "▶", "|", "–", "—", "-", "➤", "👉")
"""What stands between blanks behind an announcement."""
ARROWS = "→➡►▶➤👉»\ufe0f "
"""What stands before an announcement."""
BRACKETS = {"【": "】", "［": "］", "〔": "〕"}
SURE, LIKELY = 0.85, 0.75
"""Confidence of an announcement in capitals, and of others."""
NO_TITLE = ".,;。、，；"
"""What a title does not end in."""
QUOTES = "\"'”’»"
"""What is looked through at a title's end: Americans put the full stop of a sentence before them."""


class Announced(Record):
    """A line cut in two: the announcement, the title, and whether a mark stands between them."""

    head: str
    title: str
    marked: bool


def announced_lines(lines: Sequence[Line], table: LineTable, language: str) -> Iterator[tuple[Line, float]]:
    """The lines that announce a title, with their confidence."""
    heads = announcing_words(language)
    for index, line in enumerate(lines):
        text = line.text.lstrip(ARROWS)
        if not text:
            continue
        if language not in UNSPACED and _first_word(text) not in heads and text[0] not in BRACKETS:
            continue
        if len(text) > LONGEST:
            continue
        cut = _cut(text, table, language)
        if cut is None and ":" in text[:ANNOUNCEMENT] and _is_island(lines, index, table):
            yield line, LIKELY
        elif cut is not None and _is_title(cut, language) and (cut.marked or _stands_alone(lines, index)):
            yield line, SURE if cut.head.isupper() else LIKELY


def _is_island(lines: Sequence[Line], index: int, table: LineTable) -> bool:
    """Whether the line, of a phrase that authors write too, is the only one of its kind, between two paragraphs of a text."""
    line = lines[index]
    head, _, title = line.text.partition(":")
    if (
        not head[:1].isalpha()
        or table.get(normal_line(head)) != "related"
        or not 0 < index < len(lines) - 1
        or "\0" in title
        or "/" in title
    ):
        return False
    if normal_line(head) in EDITORIAL and not (head.isupper() or normal_line(head) == "related"):
        return False
    before, after = lines[index - 1], lines[index + 1]
    if before.short or after.short or line.row - before.row < 2 or after.row - line.row < 2 or after.text[0] in "#|":
        return False
    words = title.split()
    return (
        len(words) > WORDS[0]
        and words[0][0].isupper()
        and title.rstrip(QUOTES)[-1] not in NO_TITLE
        and title.count(",") < 2
        and sum(other.text.startswith(head) for other in lines) == 1
    )


def _first_word(text: str) -> str:
    """As phrases have it, in most lines without a look at each letter."""
    word = text[: text.find(" ")].lower().rstrip(":")
    return word if word.isalpha() or (word.isascii() and "'" not in word) else normal_line(word).partition(" ")[0]


def _cut(text: str, table: LineTable, language: str) -> Announced | None:
    """The line as an announcement and its title; None for any other line."""
    if text[0] in BRACKETS:
        head, closed, title = text[1:].partition(BRACKETS[text[0]])
        return Announced(head, title.lstrip(":： "), marked=True) if closed and _announces(head, table) else None
    if not text[0].isalpha():
        return None
    for mark in COLONS:
        head, colon, _ = text[: ANNOUNCEMENT + 1].partition(mark)
        if colon:
            announces = len(head) < ANNOUNCEMENT and _announces(head, table)
            return Announced(head, text[len(head) + 1 :], marked=True) if announces else None
    for mark in MARKS:
        head, found, _ = text[: ANNOUNCEMENT + 1].partition(f" {mark} ")
        if found and _announces(head, table):
            return Announced(head, text[len(head) + len(found) :], marked=True)
    return _unmarked(text, table) if language not in UNSPACED and len(text) <= LONGEST_TITLE else None


def _unmarked(text: str, table: LineTable) -> Announced | None:
    """An announcement of at least two words, of which only the first has a capital, before a title that begins with one."""
    words = text.split()
    for count in range(2, min(HEAD_WORDS, len(words) - 1) + 1):
        title = words[count]
        if title[0].isupper() and not (len(title) > 1 and title.isupper() and words[0].isupper()):
            head = " ".join(words[:count])
            phrase = normal_line(head)
            plain = head[0].isupper() and (head[1:].islower() or (head.isupper() and not text.isupper()))
            known = table.get(phrase) == "related" and phrase not in EDITORIAL and needs_no_mark(phrase)
            return Announced(head, " ".join(words[count:]), marked=False) if plain and known else None
    return None


def _announces(head: str, table: LineTable) -> bool:
    phrase = normal_line(head)
    return table.get(phrase) in ("related", "more") and (phrase not in EDITORIAL or (head.isupper() and phrase == "related"))


def _is_title(cut: Announced, language: str) -> bool:
    words = cut.title.split()
    if not words or words[0][0].islower() or cut.title.rstrip().rstrip(QUOTES)[-1:] in NO_TITLE:
        return False
    if language in UNSPACED or language == "ko":
        return len(cut.title.strip()) >= UNSPACED_TITLE
    return WORDS[0] <= len(words) <= WORDS[1]


def _stands_alone(lines: Sequence[Line], index: int) -> bool:
    """Whether the line is no part of a paragraph: what is before it has ended, and nothing goes on from it."""
    line = lines[index]
    before = lines[index - 1] if index else None
    after = lines[index + 1] if index + 1 < len(lines) else None
    begun = before is None or before.row + 1 < line.row or before.short or is_ended(before.text)
    return begun and not is_ended(line.text) and (after is None or after.row > line.row + 1 or not after.text[0].islower())
