"""What an open paragraph says by itself: that it was cut, where it reads like prose, or that it is one of a list."""

from __future__ import annotations

from provlint.document.function_words import words_of
from provlint.rules.truncation._case import (
    ALONE,
    FUNCTION_WORDS,
    INVITATIONS,
    LONG,
    OPEN,
    OPENING,
    PROSE,
    SHORT,
    WORDS,
    function_words,
    has_comma,
)
from provlint.rules.truncation._lines import bare, has_origin, is_closed
from provlint.rules.truncation._scripts import is_caseless
from provlint.rules.truncation._signs import (
    extent,
    goes_on,
    is_function_word,
    is_opener,
    last_word,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.document import Document
    from provlint.rules.truncation._case import Case

TEASER = 64
"""Code points below which a paragraph of one sentence is a teaser of another page, a caption or a label."""
CLAUSE = 40
"""Code points from which an open sentence of a titled text of one paragraph is more than a price or a time of day."""
MOST = 5
"""Function words of a shorter sentence from which it needs no comma."""
TAGS = "though too either please right then again anyway yet thanks however instead alone indeed therefore tomorrow today"
"""English words that stand behind a comma at the end of a sentence."""
STANDS = 120
"""Code points of a titled paragraph from which it is no comment, and needs fewer function words."""
BRIEF_WORDS = 3
"""Words of a short line from which it may be the beginning of a sentence."""
TITLE, TITLE_WORDS = 12, 2
"""Code points and words that a title has at least."""
COMMAS = 3
"""Commas from which an open sentence without a function word is a list of names (SEE ALSO, a cast)."""
JOINTS = (" – ", " — ", " - ", " = ", " → ")
PAIRS, LONG_PAIR = 4, 100
"""Lines above that are looked at for pairs, of which most must be one, and code points of a pair at most."""


def is_open_paragraph(case: Case) -> bool:
    """Whether the paragraph alone says it: it is open, reads like prose, and every other paragraph is closed."""
    if may_begin(case):
        from provlint.rules.truncation._beginnings import stands_alone

        if stands_alone(case):
            return True
    if " " not in case.text and is_opener(case.document, case.text):
        from provlint.rules.truncation._beginnings import is_first_word

        return is_function_word(case.document, case.text) and is_first_word(case)
    if case.tail.trailers or case.extent < (SHORT if case.finished else TEASER):
        return False
    if not case.finished:
        return case.norm.without_exception and _is_long_sentence(case)
    return case.goes_before and _is_open_behind(case)


def _is_open_behind(case: Case) -> bool:
    """Whether the open sentence behind finished ones is one that was cut."""
    alone = case.norm.total == 0
    several = case.finished >= ALONE or is_titled(case)
    if goes_on(case.document, case.last):
        return case.norm.kept or (alone and several)
    if not (case.norm.without_exception or (alone and several)):
        return False
    if _is_fragment(case):
        return True
    if len(case.last.split()) < WORDS:
        from provlint.rules.truncation._beginnings import is_beginning

        if is_beginning(case):
            return True
    if alone:
        return is_titled(case) and _is_prose(case)
    enough = 2 if has_origin(case.document) else WORDS  # a feed's excerpt: no button stands between
    return len(case.last.split()) >= enough and _ends_in_prose(case)


def is_titled(case: Case) -> bool:
    """Whether a title stands above the paragraph: then it is the beginning of an article, and not a comment."""
    above = bare(case.document.masked[: case.tail.prose.start].strip("\0\r\n\t "))
    if extent(above) < TITLE or is_closed(above):
        return False
    return is_caseless(above[-1]) or len(above.split()) >= TITLE_WORDS


def _is_prose(case: Case) -> bool:
    """Whether the open sentence is long and has function words, as many as it needs a comma for otherwise."""
    if len(case.last.split()) <= WORDS or not _ends_in_prose(case):
        return False
    if _ends_in_one_word(case.last):
        return True
    words = function_words(case.document, case.last)
    if case.extent >= STANDS and case.last.lstrip(OPENING)[:1].isupper() and words >= FUNCTION_WORDS - _is_headed(case):
        return True
    return extent(case.last) >= CLAUSE and (
        words > FUNCTION_WORDS or (words == FUNCTION_WORDS and has_comma(case.last) and extent(case.last) >= PROSE)
    )


def _is_headed(case: Case) -> bool:
    """Whether the title is a heading of Markdown or stands in the front matter, which comments and reviews have not."""
    above = case.document.masked[: case.tail.prose.start].strip("\0\r\n\t ")
    return case.document.format == "markdown" and (above.startswith("#") or case.document.front_matter is not None)


def _ends_in_one_word(sentence: str) -> bool:
    """Whether a single word stands behind the last comma, as a conjunction does; English tags do, too."""
    _, comma, behind = sentence.rpartition(",")
    word = behind.strip()
    return bool(comma) and word.isalpha() and word.islower() and word not in TAGS.split()


def _ends_in_prose(case: Case) -> bool:
    """Whether the last word is in lower case, or is a single capitalised one at the end of a sentence with function words."""
    word = last_word(case.text)
    if word.islower():
        return not any(map(str.isdigit, word))  # a token of an assistant's citations, say
    words = bare(case.last).split()
    single = case.norm.firm or words[-2].islower()
    return single and words[-1].isalpha() and function_words(case.document, case.last) >= FUNCTION_WORDS


def _is_long_sentence(case: Case) -> bool:
    """Whether a paragraph that is one open sentence is long and reads like prose; without a comma it must do so more clearly."""
    if case.is_headline or "\n-" in case.text:
        return False  # lines behind dashes are links to other pages
    words = function_words(case.document, case.last)
    if case.extent < LONG:
        enough = words > FUNCTION_WORDS if has_comma(case.last) else words >= MOST and case.norm.total > 1
        return enough and last_word(case.text).islower()
    if not has_comma(case.last):
        return case.norm.firm and words > FUNCTION_WORDS + 1 and last_word(case.text).islower()
    if goes_on(case.document, case.last):
        return case.norm.total > 1
    return words > FUNCTION_WORDS and last_word(case.text).islower()


def _is_fragment(case: Case) -> bool:
    """Whether the open sentence is two or three words that begin with one no sentence ends with ("If they", "The municip")."""
    words = bare(case.last).lstrip(OPENING).split()
    if len(words) == 1:
        return is_opener(case.document, words[0])
    if not 1 < len(words) < WORDS or not (words[-1].islower() or is_caseless(words[-1][-1])):
        return False
    known = case.norm.total > 0 and case.extent >= OPEN and words[0].lower() in words_of(case.document.language)
    return known or is_function_word(case.document, words[0])


def may_begin(case: Case) -> bool:
    """Whether a line below closed paragraphs may begin a sentence by its letters, as captions and invitations may."""
    if case.finished or not case.norm.without_exception or len(case.last.split()) < BRIEF_WORDS:
        return False
    first, word = case.text.lstrip(OPENING)[:1], last_word(case.text)
    if is_caseless(first):
        plain = bool(word) and is_caseless(word[-1])
    else:
        plain = first.isupper() and (word.islower() or (case.document.language == "de" and word[1:].islower()))
    return plain and case.text.lower().split()[0] not in INVITATIONS.split() and not case.is_headline


def is_brief(case: Case) -> bool:
    """Whether such a line has a function word."""
    return may_begin(case) and function_words(case.document, case.text) > 0


def is_enumeration(case: Case) -> bool:
    """Whether the open sentence is a list of names: three commas and more, and no function word of the document's language."""
    words = case.last.lower().split()
    if sum(word.endswith((",", "，", "、")) for word in words) < COMMAS:
        return False
    return words_of(case.document.language).isdisjoint(word.strip(".,;:()[]\"'“”") for word in words)


def is_pair(case: Case) -> bool:
    """Whether the line is one of a list of pairs, words and their translation or meaning, with a dash or sign between them."""
    mark = next((mark for mark in JOINTS if mark in case.text), "")
    if not mark or "\n" in case.text:
        return False
    above = case.document.masked[: case.tail.prose.start].strip("\0 \t\r\n").split("\n")[-PAIRS:]
    return sum(mark in line and len(line) <= LONG_PAIR for line in above) * 2 > PAIRS


def in_emphasis(document: Document, raw: str) -> bool:
    """Whether the paragraph ends where its emphasis does, which a cut would have left open."""
    return document.format == "markdown" and raw[-1:] in ("*", "_")
