"""The lines (and hard-wrapped sentences) of a document that could be in another language: what the cheap gates let through.

Gates are there for precision: with a fast detector they save no time, yet without them every second clean document is hit
(catalogue figures in docs/decisions). They look at function words and at the document's own vocabulary, nothing else.
"""

from __future__ import annotations

from itertools import pairwise

from provlint.document.function_words import INTERNATIONAL, words_of
from provlint.expressions import expression
from provlint.lazy import cache
from provlint.lookup import Lookup, drawers_of
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from provlint.document import Document

MARKERS = " \t\0\r\n\x0b\x0c\xa0\u2003\u200b\u3000\ufeff#*>-•·"
"""What may stand around a line's text: blanks of any kind, marks of lists, headings and quotes."""
LONG = 80
"""Code points from which a line counts as prose, whose words are the document's vocabulary."""
LOOKED_AT = 240
"""Code points of a line that the first gate reads."""
FILLER = frozenset(
    {"lorem", "ipsum", "dolor", "amet", "consectetur", "eiusmod", "incididunt", "aliqua", "veniam", "nostrud", "ullamco"}
)
"""Words of filler text, which is no Latin: `template/lorem-ipsum` reports it."""
PUNCTUATION = ".,:;!?()[]*_\"“”'#-–\0"
MEASURED = 2000
"""Code points of a line that are measured: enough to tell its language, and a bound on what one line may cost."""
WRAPPED = 50
"""Code points from which an unterminated line may go on in the next, when that begins in lower case."""
PROSE_WORDS = 12
"""Words from which a line is prose; a sixth of own function words then settles it."""
ENDS = '.!?:;…。！？"”»)'
ENDINGS = ("s", "es", "ed", "ing", "er", "ers", "ly", "ment", "able", "ness", "ings", "ers", "est", "ity", "ize", "ized")
INLINE = 30
"""Code points from which a sentence inside a paragraph is looked at."""
OWN_SHARE = 5
"""A sentence with a function word of the main language in so many of its words is at home."""
PREFIXES = ("re", "un", "non", "pre", "dis", "mis")
QUOTED, EMPHASIS = '"“”„«»「」『』‹›', "*_[("
"""Marks in a sentence, and at its beginning, that set it apart from the paragraph around it."""
QUOTES = {"“": "”", "„": "“", "«": "»", "»": "«", '"': '"', "「": "」", "『": "』", "‹": "›"}


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


class Page(Record):
    """The units of a document with what the gates need.

    places      (start, end) of every unit
    candidates  the units that no gate holds back
    elsewhere   word → how often it stands in long lines
    """

    places: Sequence[tuple[int, int]]
    candidates: Sequence[Unit]
    elsewhere: Mapping[str, int]


def read_page(document: Document) -> Page:
    """The units of a document and those among them that may be foreign; none where the main language is unknown."""
    places = list(_places(document))
    if not document.language:
        return Page(places, (), {})
    own = words_of(document.language)
    known = known_words(document.language)
    folded = document.folded
    units = []
    for number, (start, end) in enumerate(places):
        sentences = _strange_sentences(folded[start:end], own, known) if end - start >= LONG else None
        if sentences is not None:
            found = (_sentence(document, number, (start, end), (start + one, start + other)) for one, other in sentences)
            units += [unit for unit in found if unit]
        elif not _reads_at_home(folded[start : min(end, start + LOOKED_AT)], own, known):
            unit = _unit(document, number, start, end)
            if unit:
                units.append(unit)
    elsewhere = _elsewhere(document, units)
    candidates = tuple(unit for unit in units if not _at_home(unit, own, elsewhere, known))
    return Page(places, candidates, elsewhere)


def _strange_sentences(paragraph: str, own: frozenset[str], known: Container[str]) -> list[tuple[int, int]] | None:
    """Where in the paragraph (folded) sentences stand that do not read at home, by function words and then by known words; None
    where it is one sentence or no sentence of it reads at home, so that it counts as a whole.
    """
    pieces = paragraph.replace("? ", ". ").replace("! ", ". ").split(". ")
    if len(pieces) < 2 or not own:
        return None
    strange = []
    at_home = at = 0
    for piece in pieces:
        tokens = piece.split() if len(piece) >= INLINE else ()
        if len(tokens) >= 5:
            if OWN_SHARE * len(own.intersection(tokens)) >= len(tokens) or _mostly_known(tokens, known):
                at_home += 1
            else:
                strange.append((at, min(len(paragraph), at + len(piece) + 1)))
        at += len(piece) + 2
    return strange if at_home or not strange else None


def _mostly_known(tokens: Sequence[str], known: Container[str]) -> bool:
    return 5 * sum(token in known or token.strip(PUNCTUATION) in known for token in tokens) >= 3 * len(tokens)


def _sentence(document: Document, number: int, place: tuple[int, int], at: tuple[int, int]) -> Unit | None:
    """The unit of a sentence inside the paragraph at `place`; None where quotation marks or emphasis set it apart."""
    paragraph = document.masked[place[0] : at[1]]
    before = at[0] - place[0]
    inside = paragraph[before:]
    if any(mark in inside for mark in QUOTED) or inside.lstrip()[:1] in EMPHASIS or _is_open(paragraph[:before]):
        return None
    unit = _unit(document, number, *at)
    return unit and unit._replace(inline=True)


def _is_open(before: str) -> bool:
    """Whether a quotation or a parenthesis that began in the text is still open at its end."""
    low = before.count("„")
    opened, closed = (low, before.count("“") + before.count("”")) if low else (before.count("“"), before.count("”"))
    straight = before.count('"') % 2 == 1
    return straight or opened > closed or before.count("«") != before.count("»") or before.count("(") > before.count(")")


def _reads_at_home(folded: str, own: frozenset[str], known: Container[str]) -> bool:
    """The first gate, on the raw words of a line's beginning: enough function words, or nothing but known words."""
    tokens = folded.split()
    if len(tokens) >= PROSE_WORDS:
        # Spanish and Portuguese share function words, English has hardly any of others.
        shared = own is not words_of("en")
        return len(own.intersection(tokens)) >= max(3, len(tokens) // 8) and (not shared or _mostly_known(tokens, known))
    if own is not words_of("en") and not words_of("en").isdisjoint(tokens) and is_foreign_phrase(folded, own):
        return False
    return all(token in known or token.strip(PUNCTUATION) in known for token in tokens)


def is_foreign_phrase(line: str, own: frozenset[str]) -> bool:
    """Whether a line of several words is an interface phrase, but not of the language with these function words."""
    from provlint.document.interface import MAX_LENGTH, normal_line, uses_of

    uses = uses_of(normal_line(line)) if len(line) <= MAX_LENGTH and " " in line.strip() else ()
    return bool(uses) and all(words_of(language) is not own for language, _ in uses)


@cache
def known_words(language: str) -> Container[str]:
    """The words that never make a line foreign: function words, those of many languages, and the frequent ones as far as
    rules/language/common-words.tsv has them.
    """
    from provlint.resources import derived

    def make(rows: Iterable[tuple[str, ...]]) -> list[bytes]:
        frequent = (word for code, words in rows if code == language for word in words.split(" "))
        return drawers_of(dict.fromkeys(frozenset(frequent) | words_of(language) | INTERNATIONAL))

    return Lookup(derived(f"known-drawers-{language}", "language/common-words.tsv", make))


def _places(document: Document) -> Iterator[tuple[int, int]]:
    """Where each unit starts and ends: a line, joined with the next one where a sentence plainly goes on there."""
    masked = document.masked
    breaks = [*document.lines.starts, len(masked)]
    start = end = -1
    for line_start, line_end in pairwise(breaks):
        piece = masked[line_start:line_end].strip(MARKERS)
        if not piece:
            if start >= 0:
                yield start, end
            start = -1
            continue
        at = masked.index(piece, line_start)
        if start >= 0 and end - start >= WRAPPED and piece[0].islower() and masked[end - 1] not in ENDS:
            end = at + len(piece)
            continue
        if start >= 0:
            yield start, end
        start, end = at, at + len(piece)
    if start >= 0:
        yield start, end


def _unit(document: Document, number: int, start: int, end: int) -> Unit | None:
    """The unit at a place; None where it holds too little text: code, tables, numbers."""
    from provlint.document.tokens import find_words

    masked = document.masked[start : min(end, start + MEASURED)]
    if masked.count("\0") * 4 > len(masked) or masked.count("|") >= 2 or not any(map(str.isalpha, masked)):
        return None
    text = without_quotations(masked.replace("\0", " ").replace("\r", " ").replace("\n", " "))
    if not any(map(str.isalpha, text)):
        return None
    words = tuple(word for word in find_words(text.lower().replace("’", "'")) if not word.isdigit())
    if not words or len(FILLER.intersection(words)) >= 3 or _is_source(document.masked, start, masked, len(words)):
        return None
    return Unit(start, end, number, text, words)


def _is_source(text: str, start: int, line: str, words: int) -> bool:
    """Whether the line is written for a machine: an option, a call, a statement, a row in columns, an identifier."""
    if start and text[start - 1] == "-":
        return True  # -v, --version: a list's mark has a blank behind it
    rows = [row.strip() for row in line.split("\n")]
    if any("\t" in row or "   " in row for row in rows) or _call().search(line):
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


def _elsewhere(document: Document, units: Sequence[Unit]) -> Mapping[str, int]:
    """Word → how often it stands in the document outside the short units."""
    inside: dict[str, int] = {}
    for unit in units:
        if unit.end - unit.start < LONG and not unit.inline:
            for word in unit.words:
                inside[word] = inside.get(word, 0) + 1
    counts = document.word_counts
    return {word: counts.get(word, 0) - inside.get(word, 0) for unit in units for word in unit.words}


def _at_home(unit: Unit, own: frozenset[str], elsewhere: Mapping[str, int], known: Container[str]) -> bool:
    """Whether the unit's words are all the document's or the language's own."""
    words = unit.words
    if len(words) >= 3 and 5 * sum(word in own for word in words) >= 2 * len(words):
        return True
    if len(words) == 1 and words[0].isascii() and len(words[0]) <= 3:
        return True
    seen = words_elsewhere(unit, elsewhere)
    if words_of("en").intersection(words) and own is not words_of("en") and is_foreign_phrase(unit.text, own):
        return False
    home = sum(word in known or word in seen or is_formed_of(word, known) for word in words)
    return home == len(words) or (3 * home >= 2 * len(words) and unit.text.isascii())


def words_elsewhere(unit: Unit, elsewhere: Mapping[str, int]) -> frozenset[str]:
    """The words of the unit that stand in the document's long lines; a long unit's own do not count."""
    if unit.end - unit.start < LONG and not unit.inline:
        return frozenset(word for word in unit.words if elsewhere.get(word, 0))
    own: dict[str, int] = {}
    for word in unit.words:
        own[word] = own.get(word, 0) + 1
    return frozenset(word for word, count in own.items() if elsewhere.get(word, 0) > count)


def is_formed_of(word: str, known: Container[str]) -> bool:
    """Whether the word is a regular English form of a known one; `known` is empty of such words for other languages."""
    if word.endswith("'s") or "the" not in known:
        return word.endswith("'s")
    for ending in ENDINGS:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            if len(stem) > 2 and (stem in known or stem + "e" in known or (stem[-1] == stem[-2] and stem[:-1] in known)):
                return True
    return word.startswith(PREFIXES) and word[2 if word[:2] in PREFIXES else 3 :] in known
