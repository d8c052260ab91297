"""Weighs the signs that a paragraph at a document's end stops inside a sentence.

Apart from `_ending.py`, since most documents end in a closing mark and need none of it.
"""

from __future__ import annotations

from itertools import islice

from provlint.document.function_words import words_of
from provlint.record import Record
from provlint.rules.truncation._clauses import clause_of, last_sentence, rest_of, stop_of
from provlint.rules.truncation._lines import bare, has_origin, is_closed
from provlint.rules.truncation._pieces import piece_of_word
from provlint.rules.truncation._scripts import is_caseless, is_predicate
from provlint.rules.truncation._signs import (
    extent,
    find_norm,
    goes_on,
    is_function_word,
    is_furniture_like,
    is_headline,
    is_opener,
    last_word,
    open_mark,
    rare_word,
    seldom_word,
    stopping_word,
)
from provlint.rules.truncation._tail import follows_open_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.document import Document
    from provlint.finding import Span
    from provlint.rules.truncation._signs import Norm
    from provlint.rules.truncation._tail import Tail

MIN_DOCUMENT = 80
"""Code points of prose below which an ending is not judged: titles, captions and single lines end as they like."""
COMMAS = 3
"""Commas from which an open sentence without a function word is a list of names (SEE ALSO, a cast)."""
LONG, OPEN = 80, 60
"""Code points from which an open paragraph is more than a heading or a sign-off; fewer where finished sentences stand in it."""
PROSE = 62
"""Code points from which an open paragraph that reads like a sentence is one: teasers of other pages are shorter."""
BRIEF = 50
"""Code points of an open paragraph with finished sentences in it from which it is worth a look."""
NUMBERED = 25
"""Code points of finished sentences before an open one; what is shorter is the number of a heading or a caption."""
SHORT = 40
"""Code points below which a single open line is left alone: whoever signs, dates or labels a text takes no more."""
STUMP = 25
"""The same where every other paragraph is closed and the line ends in a piece of a word."""
FEW = 3
"""Long paragraphs below which they do not say what the document's habit is, if finished sentences stand before a piece."""
ALONE = 2
"""Finished sentences of the last paragraph that stand for the habit of a document without other long paragraphs."""
WORDS = 4
"""Words of an open sentence from which it decides with no other sign: "Sign up here" is one of three."""
MANY = 8
"""Finished sentences from which there are many."""
FUNCTION_WORDS = 2
"""Function words of a paragraph that reads like a sentence."""


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


class Case(Record):
    """What the signs are weighed on: the end of a document's prose, and what is known of it."""

    document: Document
    tail: Tail
    text: str
    norm: Norm

    @property
    def last(self) -> str:
        """The open sentence."""
        return last_sentence(self.text)

    @property
    def finished(self) -> int:
        """How many sentences stand before it in its paragraph, `MANY` at most."""
        return sum(1 for _ in islice(stop_of(self.text).finditer(self.text), MANY))

    @property
    def extent(self) -> int:
        """How long the paragraph is."""
        return extent(self.text)

    @property
    def goes_before(self) -> bool:
        """Whether finished sentences stand before the open one, and not only the number of a heading."""
        return self.finished > 0 and self.extent - extent(self.last) >= NUMBERED


def unclosed(document: Document, tail: Tail, markup: str) -> Ending:
    """The verdict on a text with a mark of Markdown that is never closed."""
    return Ending(clause_of(document, tail.prose), rest_of(document, tail.prose), (f"{markup} is never closed",), strong=True)


def judge_excerpt(document: Document, tail: Tail) -> Ending | None:
    """The verdict on a text that has a marker behind it: open is cut; dots that trail off are part of the marker."""
    text = document.masked[tail.prose.start : tail.prose.end]
    plain = text.rstrip("….»›→ ") if text.endswith(("…", "...", "»", "›", "→")) else text
    if is_closed(plain) and not open_mark(plain):
        return None
    case = Case(document, tail, plain, find_norm(document, tail.prose.start))
    signs = [*_strong_signs(case), *_signs_of_piece(case), *_weak_signs(case), "a marker of an excerpt follows"]
    if case.norm.kept:
        signs.append(case.norm.words)
    return Ending(clause_of(document, tail.prose), rest_of(document, tail.prose), tuple(signs), case.extent >= LONG)


def judge(document: Document, tail: Tail) -> Ending | None:
    """The verdict on an open paragraph at the end; None where nothing suggests a cut."""
    text = document.masked[tail.prose.start : tail.prose.end]
    raw = document.text[tail.prose.start : tail.prose.end]
    if len(bare(document.masked[: tail.prose.end])) < MIN_DOCUMENT or is_furniture_like(raw):
        return None
    short = extent(text) < SHORT and not stop_of(text).search(text)
    if short and extent(text) < STUMP:
        return None
    case = Case(document, tail, text, find_norm(document, tail.prose.start))
    if _is_enumeration(case):
        return None
    strong, weak = ([], []) if short else (_strong_signs(case), _weak_signs(case))
    broken = [] if strong else _signs_of_piece(case)
    if short and not broken:
        return None
    signs = [*strong, *broken, *weak]
    listed = not (strong or broken) and _is_listed(case, raw)
    if case.norm.kept:
        signs.append(case.norm.words)
    sure = _suffice(case) if strong else bool(broken) or (not listed and _is_open_paragraph(case))
    if not sure and (listed or not (strong or _may_be(case, weak=bool(weak)))):
        return None
    if not signs:
        signs.append("no closing mark stands at the end")
    return Ending(clause_of(document, tail.prose), rest_of(document, tail.prose), tuple(signs), sure)


def _is_listed(case: Case, raw: str) -> bool:
    """Whether the paragraph is one of those that end without a mark: a headline, one of several lines, a note in emphasis."""
    return is_headline(case.last) or follows_open_line(case.document, case.tail.prose) or _in_emphasis(case.document, raw)


def _suffice(case: Case) -> bool:
    """Whether a strong sign has the document's habit beside it, or finished sentences."""
    if not case.norm.total and not case.finished:
        # A text of one sentence, such as the teaser of a review; several lines may be verse.
        prose = case.extent >= PROSE and _has_comma(case.last) and _function_words(case.document, case.last) > FUNCTION_WORDS
        return prose and "\n" not in case.text and not is_headline(case.last)
    backed = case.norm.kept or case.finished >= 2 or (case.norm.total < FEW and case.goes_before)
    return backed and (case.extent >= 40 or case.finished > 0)


def _is_open_paragraph(case: Case) -> bool:
    """Whether the paragraph alone says it: it is open, reads like prose, and every other paragraph is closed."""
    if case.tail.trailers or case.extent < OPEN:
        return False
    if not case.finished:
        return case.norm.without_exception and _is_long_sentence(case)
    alone = case.norm.total == 0 and case.finished >= ALONE
    if not case.goes_before or not (case.norm.without_exception or alone):
        return False
    if _is_fragment(case) or goes_on(case.document, case.last):
        return True
    enough = 2 if has_origin(case.document) else WORDS  # a feed's excerpt: no button stands between
    return not alone and len(case.last.split()) >= enough and _ends_in_prose(case)


def _ends_in_prose(case: Case) -> bool:
    """Whether the last word is in lower case, or is a single capitalised one at the end of a sentence with function words."""
    if last_word(case.text).islower():
        return True
    words = bare(case.last).split()
    single = case.norm.firm or words[-2].islower()
    return single and words[-1].isalpha() and _function_words(case.document, case.last) >= FUNCTION_WORDS


def _is_long_sentence(case: Case) -> bool:
    """Whether a paragraph that is one open sentence is long and reads like prose; without a comma it must do so more clearly."""
    if case.extent < LONG or is_headline(case.last) or "\n-" in case.text:
        return False  # lines behind dashes are links to other pages
    words = _function_words(case.document, case.last)
    if not _has_comma(case.last):
        return case.norm.firm and words > FUNCTION_WORDS + 1 and last_word(case.text).islower()
    if goes_on(case.document, case.last):
        return case.norm.total > 1
    return words > FUNCTION_WORDS and last_word(case.text).islower()


def _is_fragment(case: Case) -> bool:
    """Whether the open sentence is two or three words that begin with one no sentence ends with ("If they", "The municip")."""
    words = bare(case.last).split()
    if len(words) == 1:
        return is_opener(case.document, words[0])
    if not 1 < len(words) < WORDS or not words[-1].islower():
        return False
    known = case.norm.total > 0 and case.extent >= OPEN and words[0].lower() in words_of(case.document.language)
    return known or is_function_word(case.document, words[0])


def _may_be(case: Case, *, weak: bool) -> bool:
    """Whether an open paragraph without a strong sign is worth a look."""
    if case.tail.trailers or is_predicate(bare(case.text)):
        return False
    if weak and case.extent >= 40:
        return True
    if not case.norm.kept:
        return False
    if (
        case.norm.without_exception
        and case.extent >= BRIEF
        and (case.extent - extent(case.last) >= NUMBERED or (_has_comma(case.last) and goes_on(case.document, case.last)))
    ):
        return True
    return case.extent >= LONG or (case.extent >= PROSE and _function_words(case.document, case.text) >= FUNCTION_WORDS)


def _has_comma(sentence: str) -> bool:
    return any(mark in sentence for mark in "，、،,")


def _function_words(document: Document, text: str) -> int:
    known = words_of(document.language)
    return sum(word in known for word in text.lower().split())


def _in_emphasis(document: Document, raw: str) -> bool:
    """Whether the paragraph ends where its emphasis does, which a cut would have left open."""
    return document.format == "markdown" and raw[-1:] in ("*", "_")


def _is_enumeration(case: Case) -> bool:
    """Whether the open sentence is a list of names: three commas and more, and no function word of the document's language."""
    words = case.last.lower().split()
    if sum(word.endswith((",", "，", "、")) for word in words) < COMMAS:
        return False
    return words_of(case.document.language).isdisjoint(word.strip(".,;:()[]\"'“”") for word in words)


def _strong_signs(case: Case) -> list[str]:
    """The signs that need only the document's habit beside them; a firm habit admits words that end sentences now and then."""
    document, text = case.document, case.text
    signs, habit = [], case.norm.kept or (case.norm.total < FEW and case.finished >= ALONE and case.goes_before)
    company = habit and (case.finished > 0 or case.extent >= PROSE)
    word = stopping_word(document, text)
    if not word and company and not is_headline(case.last):
        word = seldom_word(document, text)
    several = case.norm.kept or (habit and case.finished > ALONE)
    if not word and several and (case.finished > 0 or (case.norm.firm and case.extent >= 40)):
        word = rare_word(document, text)
        if not case.finished and is_caseless(word[-1:]) and not _has_comma(case.last):
            word = ""  # there headlines end so, too
    if word:
        signs.append(f"it ends with the word “{word}”")
    if bare(text)[-1:] in (",", "、", "，", "،") and case.extent >= 40 and len(text.split()) >= 3:
        signs.append("it ends with a comma")
    return signs


def _signs_of_piece(case: Case) -> list[str]:
    """The sign that the last word is a piece of one, where it stands in prose."""
    if not (case.norm.kept or (case.norm.total < FEW and case.goes_before)):
        return []
    piece = piece_of_word(case.document, case.text)
    if not piece or (not piece.islower() and case.last.strip() == piece and not case.norm.without_exception):
        return []
    if not case.goes_before and (case.extent < (STUMP if case.norm.without_exception else SHORT) or not _is_worded(case)):
        return []
    return [f"“{piece}” looks like the beginning of a word"]


def _is_worded(case: Case) -> bool:
    """Whether the paragraph holds function words, and more than one where half of its words are capitalised."""
    return _function_words(case.document, case.text) >= (FUNCTION_WORDS if is_headline(case.text) else 1)


def _weak_signs(case: Case) -> list[str]:
    """The signs that are worth a look, and no more."""
    mark = open_mark(case.text)
    word = rare_word(case.document, case.text) or seldom_word(case.document, case.text)
    signs = [f"{mark} is never closed"] if mark else []
    return [*signs, f"few sentences end with “{word}”"] if word else signs
