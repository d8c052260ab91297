"""The lines (and hard-wrapped sentences) of a document that could be in another language: what the cheap gates let through.

Gates are there for precision: with a fast detector they save no time, yet without them every second clean document is hit
(catalogue figures in docs/decisions). They look at function words and at the document's own vocabulary, nothing else.
"""

from __future__ import annotations

from itertools import pairwise

from provlint.document.function_words import words_of
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
INTERNATIONAL = frozenset({
    "video", "videos", "podcast", "podcasts", "newsletter", "download", "downloads", "service", "services", "team", "blog",
    "login", "status", "menu", "links", "link", "shop", "tags", "news", "info", "home", "online",
    "web", "website", "software", "internet", "email", "e", "mail", "pdf", "app", "apps", "feedback",
    "updates", "media", "events", "live", "tv", "radio", "quiz", "wiki",
})  # fmt: skip
"""Words that headings of many languages hold; a foreign line must have another."""
ENDINGS = ("s", "es", "ed", "ing", "er", "ers", "ly", "ment", "able", "ness", "ings", "ers", "est", "ity", "ize", "ized")
PREFIXES = ("re", "un", "non", "pre", "dis", "mis")
QUOTES = {"“": "”", "„": "“", "«": "»", "»": "«", '"': '"', "「": "」", "『": "』", "‹": "›"}


class Unit(Record):
    """A line, or the lines of one hard-wrapped sentence, of `document.masked`.

    start, end   code points, blanks at both ends left out
    number       its place among the document's units
    text         the text without masked characters and inline quotations
    words        its words in lower case
    """

    start: int
    end: int
    number: int
    text: str
    words: tuple[str, ...]


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
    suspects = [
        (number, start, end)
        for number, (start, end) in enumerate(places)
        if not _reads_at_home(document.folded[start : min(end, start + LOOKED_AT)], own, known)
    ]
    units = [unit for number, start, end in suspects if (unit := _unit(document, number, start, end))]
    elsewhere = _elsewhere(document, units)
    candidates = tuple(unit for unit in units if not _at_home(unit, own, elsewhere, known))
    return Page(places, candidates, elsewhere)


def _reads_at_home(folded: str, own: frozenset[str], known: Container[str]) -> bool:
    """The first gate, on the raw words of a line's beginning: enough function words, or nothing but known words."""
    tokens = folded.split()
    if len(tokens) >= PROSE_WORDS:
        return len(own.intersection(tokens)) >= max(3, len(tokens) // 8)
    return all(token in known or token.strip(PUNCTUATION) in known for token in tokens)


@cache
def known_words(language: str) -> Container[str]:
    """The words that never make a line foreign: function words, those of many languages, and the frequent ones as far as
    rules/language/common-words.tsv has them.
    """
    if language != "en":  # the one language of the table so far; others need not read it
        return words_of(language) | INTERNATIONAL
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
    """A call without arguments, or a page of a manual: exit(), man(1)."""
    return expression(r"\w\((?:\d\w{0,3})?\)")


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
        if unit.end - unit.start < LONG:
            for word in unit.words:
                inside[word] = inside.get(word, 0) + 1
    counts = document.word_counts
    return {word: counts.get(word, 0) - inside.get(word, 0) for unit in units for word in unit.words}


def _at_home(unit: Unit, own: frozenset[str], elsewhere: Mapping[str, int], known: Container[str]) -> bool:
    """Whether the unit's words are all the document's or the language's own."""
    words = unit.words
    if len(words) >= 3 and 5 * sum(word in own for word in words) >= 2 * len(words):
        return True
    # A long line is itself part of the vocabulary, so its words must stand once more.
    needed = 2 if unit.end - unit.start >= LONG else 1
    if len(words) == 1 and words[0].isascii() and len(words[0]) <= 3:
        return True
    home = sum(word in known or elsewhere.get(word, 0) >= needed or is_formed_of(word, known) for word in words)
    return home == len(words) or (3 * home >= 2 * len(words) and unit.text.isascii())


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
