"""Weighs the signs that a paragraph at a document's end stops inside a sentence.

Apart from `_ending.py`, since most documents end in a closing mark and need none of it.
"""

from __future__ import annotations

from provlint.document.function_words import words_of
from provlint.record import Record
from provlint.rules.truncation._case import (
    ALONE,
    BRIEF,
    FEW,
    FUNCTION_WORDS,
    INVITATIONS,
    LONG,
    MANY,
    NUMBERED,
    OPENING,
    PROSE,
    SHORT,
    STUB,
    STUB_OF_PIECE,
    WORDS,
    Case,
    function_words,
    has_comma,
)
from provlint.rules.truncation._clauses import clause_of, rest_of, stop_of
from provlint.rules.truncation._lines import bare, is_closed
from provlint.rules.truncation._open_paragraph import (
    in_emphasis,
    is_brief,
    is_enumeration,
    is_open_paragraph,
    is_pair,
    is_titled,
    may_begin,
)
from provlint.rules.truncation._pieces import piece_of_word
from provlint.rules.truncation._scripts import is_caseless, is_cjk, is_predicate
from provlint.rules.truncation._signs import (
    extent,
    find_norm,
    goes_on,
    is_furniture_like,
    is_headline,
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
    from provlint.rules.truncation._tail import Tail

MIN_DOCUMENT = 80
"""Code points of prose below which an ending is not judged: titles, captions and single lines end as they like."""
MIN_TITLED = 40
"""The same for a title and a line that ends in a piece of a word, or in one that ends no sentence."""
COMMA = (",", "،", "，", "、")
FINISHED = '.!?…。！？।؟"”»’'
"""What paragraphs end in, below which one word may be the first of the next one, if a blank line is between them."""
APART = ("\n\n", "\n\r\n", "\r\r")


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
    size = extent(bare(document.masked[: tail.prose.end])) if tail.prose.end < MIN_DOCUMENT else MIN_DOCUMENT
    if size < MIN_TITLED or is_furniture_like(raw):
        return None
    short = extent(text) < SHORT and not stop_of(text).search(text)
    if (short and (tail.trailers or _says_nothing(document, tail, text))) or _closes_letter(document, tail, text):
        return None
    case = Case(document, tail, text, find_norm(document, tail.prose.start))
    if (short and not case.norm.without_exception and not _is_first_sentence(case)) or is_enumeration(case) or is_pair(case):
        return None
    strong = _strong_signs(case)
    if short and strong and not (_is_stub(case) or _is_first_sentence(case)):
        strong = []
    weak = [] if short else _weak_signs(case)
    broken = [] if strong else _signs_of_piece(case)
    told = bool(strong or broken)
    if (size < MIN_DOCUMENT and not (told and _is_first_sentence(case))) or (
        short and not (told or may_begin(case) or _are_few(case))
    ):
        return None
    signs = [*strong, *broken, *weak]
    if case.norm.kept:
        signs.append(case.norm.words)
    sure = _suffice(case) if strong else bool(broken)
    listed = not sure and _is_listed(case, raw)
    sure = sure or (not listed and is_open_paragraph(case))
    if not (sure or strong) and (listed or not _may_be(case, weak=bool(weak))):
        return None
    if not signs:
        signs.append("no closing mark stands at the end")
    return Ending(clause_of(document, tail.prose), rest_of(document, tail.prose), tuple(signs), sure)


def _closes_letter(document: Document, tail: Tail, text: str) -> bool:
    """Whether greetings end the text: it ends in a comma, and so does a line behind it ("Yours sincerely,"), above the name."""
    behind = (document.masked[line.start : line.end] for line in tail.trailers)
    return text[-1:] in COMMA and any(line[-1:] in COMMA for line in behind)


def _says_nothing(document: Document, tail: Tail, text: str) -> bool:
    """Whether a short line is one word that follows no finished line, or ends in a capitalised one or a number, as names do."""
    word = last_word(text)
    if word and is_caseless(word[-1]):
        return False
    if " " not in text:
        above = document.masked[: tail.prose.start].rstrip("\0\t ")
        return word != text.lstrip(OPENING) or not above.endswith(APART) or above.rstrip("\r\n")[-1:] not in FINISHED
    return bool(word) and not word.islower() and document.language != "de"


def _is_listed(case: Case, raw: str) -> bool:
    """Whether the paragraph is one of those that end without a mark: a headline, one of several lines, a note in emphasis."""
    return case.is_headline or follows_open_line(case.document, case.tail.prose) or in_emphasis(case.document, raw)


def _suffice(case: Case) -> bool:
    """Whether a strong sign has the document's habit beside it, or finished sentences."""
    if not case.norm.total and not case.finished:
        # A text of one sentence, such as the teaser of a review; several lines may be verse.
        prose = case.extent >= PROSE and has_comma(case.last) and function_words(case.document, case.last) > FUNCTION_WORDS
        return (prose and "\n" not in case.text and not case.is_headline) or _is_first_sentence(case)
    backed = case.norm.kept or case.finished >= 2 or (case.norm.total < FEW and case.goes_before)
    return backed and (case.extent >= STUB or case.finished > 0 or _is_stump(case))


def _is_first_sentence(case: Case) -> bool:
    """Whether nothing but a title stands above a line that is like a sentence."""
    if case.norm.total or case.finished or case.tail.trailers:
        return False
    from provlint.rules.truncation._beginnings import is_first_sentence

    return not case.is_headline and is_first_sentence(case)


def _is_stub(case: Case) -> bool:
    """Whether a short line below closed paragraphs reads like the beginning of a sentence."""
    if not case.norm.without_exception:
        return False
    if _is_stump(case):
        return True
    if case.extent < STUB:
        return False
    if is_cjk(case.text[-1:]):
        return True
    if len(case.last.split()) < WORDS:
        return False
    return case.text[:1].isupper() and function_words(case.document, case.last) >= FUNCTION_WORDS and not case.is_headline


def _are_few(case: Case) -> bool:
    """Whether two words and more, with no function word among them, may begin a sentence: no phrase of interfaces, no title."""
    if case.finished or not case.norm.without_exception or case.text.lower().split()[0] in INVITATIONS.split():
        return False
    word = last_word(case.text)
    if " " in case.text and not (word.islower() or (word and is_caseless(word[-1]))):
        return False
    from provlint.rules.truncation._beginnings import is_first_word, is_worth_a_look

    return is_worth_a_look(case) if " " in case.text else is_first_word(case)


def _is_stump(case: Case) -> bool:
    """Whether even fewer words do so, and end in one behind which a sentence goes on."""
    if case.finished:
        return False
    from provlint.rules.truncation._beginnings import is_stump

    return is_stump(case)


def _may_be(case: Case, *, weak: bool) -> bool:
    """Whether an open paragraph without a strong sign is worth a look."""
    if case.tail.trailers or is_predicate(bare(case.text)) or (case.extent < PROSE and ": " in case.text[:NUMBERED]):
        return False
    if weak and case.extent >= 40:
        return True
    if not case.norm.kept:
        titled = not case.norm.total and last_word(case.text).islower()
        return titled and (is_titled(case) if case.goes_before and not case.is_headline else _is_first_sentence(case))
    if is_brief(case) or _are_few(case):
        from provlint.rules.truncation._beginnings import follows_prose, is_only_open

        return is_only_open(case) or follows_prose(case)
    if (
        case.norm.without_exception
        and case.extent >= BRIEF
        and (case.extent - extent(case.last) >= NUMBERED or (has_comma(case.last) and goes_on(case.document, case.last)))
    ):
        return True
    return case.extent >= LONG or (case.extent >= PROSE and function_words(case.document, case.text) >= FUNCTION_WORDS)


def _strong_signs(case: Case) -> list[str]:
    """The signs that need only the document's habit beside them; a firm habit admits words that end sentences now and then."""
    document, text = case.document, case.text
    signs, habit = [], case.norm.kept or (case.norm.total < FEW and case.finished >= ALONE and case.goes_before)
    company = habit and (case.goes_before or case.extent >= PROSE)
    word = stopping_word(document, text)
    if not word and company and not case.is_headline:
        word = seldom_word(document, text)
    several = case.norm.kept or (habit and case.finished > ALONE)
    if not word and several and (case.goes_before or (case.norm.firm and case.extent >= 40)):
        word = rare_word(document, text)
        if not case.finished and is_caseless(word[-1:]) and not has_comma(case.last):
            word = ""  # there headlines end so, too
    if word:
        signs.append(f"it ends with the word “{word}”")
    if bare(text)[-1:] in COMMA and case.extent >= (STUB if _is_stub(case) else SHORT) and len(text.split()) >= 3:
        signs.append("it ends with a comma")
    return signs


def _signs_of_piece(case: Case) -> list[str]:
    """The sign that the last word is a piece of one, where it stands in prose."""
    first = not case.norm.total and not case.finished
    if not (case.norm.kept or (case.norm.total < FEW and case.goes_before) or (first and _is_first_sentence(case))):
        return []
    surely = case.goes_before or (case.norm.total > 0 and len(case.last.split()) >= MANY)
    piece = piece_of_word(case.document, case.text, surely=surely)
    if not piece or (not piece.islower() and case.last.strip() == piece and not case.norm.without_exception):
        return []
    if not piece.islower():
        from provlint.rules.truncation._beginnings import WISHES

        if piece.lower() in WISHES:
            return []  # "Amen"
    return [f"“{piece}” looks like the beginning of a word"] if first or case.goes_before or _is_worded(case) else []


def _is_worded(case: Case) -> bool:
    """Whether an open line is the only one, begins with a function word, or holds one; two where half of its words are
    capitalised.
    """
    words = case.text.lower().split()
    if case.norm.without_exception and len(words) > 1 and words[0] in words_of(case.document.language):
        return True
    if case.norm.without_exception:
        from provlint.rules.truncation._beginnings import is_worth_a_look

        if is_worth_a_look(case):
            return True
    if case.extent < (STUB_OF_PIECE if case.norm.without_exception else SHORT):
        return False
    count = function_words(case.document, case.text)
    return count >= FUNCTION_WORDS or (count > 0 and not is_headline(case.text, case.document.language))


def _weak_signs(case: Case) -> list[str]:
    """The signs that are worth a look, and no more."""
    mark = open_mark(case.text)
    word = rare_word(case.document, case.text) or seldom_word(case.document, case.text)
    signs = [f"{mark} is never closed"] if mark else []
    return [*signs, f"few sentences end with “{word}”"] if word else signs
