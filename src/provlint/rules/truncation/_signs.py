"""The single signs that a paragraph was cut: its last word, marks left open, what speaks against a cut; and the document's norm.

The norm is whether its long paragraphs end in closing marks, so that one without says something.
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.lazy import cache
from provlint.record import Record
from provlint.rules.truncation._lines import TRAILING, bare, ends_in_full_stop, is_vowel_sign
from provlint.rules.truncation._scripts import is_cjk, is_hangul, particle, rare_particle, reads_on

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from provlint.document import Document
    from provlint.finding import Span

VOTE = 4000
"""Code points at the end over which languages are told apart by their function words when the document's is unknown."""
MIN_VOTES = 3
"""Function words below which such a vote says nothing."""
PAIRS = (("“", "”", "a quotation mark"), ("«", "»", "a quotation mark"), ("(", ")", "a bracket"), ("[", "]", "a bracket"),
         ("「", "」", "a quotation mark"), ("（", "）", "a bracket"))  # fmt: skip
LONG = 80
"""Code points from which a line or paragraph is prose and not a heading or caption."""
SHARE = 0.6
"""Share of long paragraphs with a closing mark from which the missing one counts as a sign."""
JOINED = ("/", "*", ":", "_", "·", ".")
"""Marks that make the last letters an ending of the word before them ("Gärtner/in")."""
SET_APART = ("#", ">", "|", "{", "<", "- ", "* ", "+ ", "• ")
"""What headings, quotations, tables, calls of an engine, tags and items begin with: they may end without a mark."""
FIRM_SHARE, FIRM_COUNT = 0.9, 3
"""Share and number of long paragraphs from which the norm may decide with nothing but an open paragraph beside it."""


SHORT_WORD = 3
"""Letters up to which all usual English words are listed."""
CAPITALS = 0.5
"""Share of capitalised words from which an open line is a headline or a row of names."""
NOUNS, CLAUSE = 0.75, 5
"""The same in German, from so many words."""
GLUED = 2
"""Times that a capital may follow a small letter in a paragraph; three are links that lost the blanks between them."""


def last_word(text: str) -> str:
    """The letters, digits and inner apostrophes at the very end of the text; "" where it ends in something else."""
    text = bare(text)
    start = len(text)
    while start and (
        text[start - 1].isalnum() or (text[start - 1] in "'’ʼ" and start < len(text)) or is_vowel_sign(text[start - 1])
    ):
        start -= 1
    return text[start:]


def stopping_word(document: Document, text: str) -> str:
    """The last word if no sentence of the document's language ends with it, else "".

    A capitalised one counts only as the first word of a sentence or a line: in headlines every word may be capitalised.
    """
    word = last_word(text)
    if not word or (word != word.lower() and not opens(text, word)):
        return ""
    folded = word.lower().replace("’", "'").replace("ʼ", "'")
    if folded in _words(tail_language(document)):
        return "" if bare(text)[: -len(word)].endswith(JOINED) else word
    return "" if word.isascii() else particle(document.language, bare(text))


def stopping_words(language: str) -> frozenset[str]:
    """The words with which no sentence of the language ends."""
    return _words(language)


def is_function_word(document: Document, word: str) -> bool:
    """Whether no sentence of the document's language ends with the word."""
    return word.lower() in _words(tail_language(document))


def is_opener(document: Document, word: str) -> bool:
    """Whether the word, which is all of its sentence, only ever begins one."""
    from provlint.document.function_words import words_of
    from provlint.rules.truncation._function_words import WEAK

    folded, language = word.lower(), tail_language(document)
    return folded in words_of(language) or folded in WEAK.get(language, "").split()


def rare_word(document: Document, text: str) -> str:
    """The last word if sentences of the document's language end with it only now and then, else ""."""
    from provlint.rules.truncation._function_words import WEAK

    word = last_word(text)
    if word in WEAK.get(tail_language(document), "").split():
        return word
    return "" if word.isascii() else rare_particle(document.language, bare(text))


def goes_on(document: Document, sentence: str) -> bool:
    """Whether an open sentence in a script without case reads like one that goes on."""
    sentence = bare(sentence)
    return not sentence.isascii() and reads_on(sentence, _words(tail_language(document)))


def seldom_word(document: Document, text: str) -> str:
    """The last word if less than one in eighty of its uses ends a sentence, else "". Known for English only."""
    word = last_word(text)
    if not word.islower() or tail_language(document) != "en":
        return ""
    from provlint.rules.truncation._english import SELDOM

    return word if word.replace("’", "'") in SELDOM.split() else ""


def broken_word(document: Document, text: str) -> str:
    """The last word if it is no English word but may be the beginning of one: unknown and short, or an impossible ending."""
    word = last_word(text)
    if not (word.isalpha() and word.isascii() and word.islower()) or tail_language(document) != "en":
        return ""
    from provlint.rules.truncation._english import ENDS, SHORT

    if document.word_counts.get(word, 0) > 1:
        return ""  # a term of the document
    if len(word) > SHORT_WORD:
        return "" if word[-2] in ENDS.get(word[-1], "") else word
    before = bare(text)[: -len(word)].rstrip()
    return "" if word in SHORT.split() or before[-1:].isdigit() else word  # digits: a unit follows them


def opens(text: str, word: str) -> bool:
    """Whether the last word, which is capitalised, is the first of its sentence (or the English I)."""
    if word == "I":
        return True
    before = bare(text)[: -len(word)].rstrip("".join(TRAILING) + "\"'“‘«(")
    return bool(before) and before[-1] in ".!?…" and word[1:] == word[1:].lower()


def tail_language(document: Document) -> str:
    """The document's language, or the one that the words at its end speak for; "" where neither is known."""
    from provlint.rules.truncation._function_words import STRONG

    if document.language in STRONG:
        return document.language
    return document.view(_vote)


def _vote(document: Document) -> str:
    """The language whose function words are most frequent at the end of the document; "" where too few are."""
    from provlint.rules.truncation._function_words import STRONG

    tokens = expression(r"[^\W\d_]{1,30}(?:['’][^\W\d_]{1,10})?").findall(document.folded[-VOTE:])
    best, votes = "", MIN_VOTES - 1
    for language in STRONG:
        words = _words(language)
        count = sum(token in words for token in tokens)
        if count > votes:
            best, votes = language, count
    return best


@cache
def _words(language: str) -> frozenset[str]:
    from provlint.rules.truncation._function_words import STRONG

    return frozenset(STRONG.get(language, "").split())


def open_mark(text: str) -> str:
    """The kind of mark that the text opens more often than it closes, in words; "" for none."""
    for opening, closing, name in PAIRS:
        if text.rfind(opening) > text.rfind(closing) and text.count(opening) > text.count(closing):
            return name
    return "a quotation mark" if text.count('"') % 2 and not _inch().search(text) else ""


def unclosed_markup(document: Document, prose: Span) -> str:
    """The kind of Markdown that is opened in the last paragraph and never closed, in words; "" for none.

    Nobody ends a document like that, so this sign needs no other beside it.
    """
    if document.format != "markdown":
        return ""
    raw = document.text[prose.start : prose.end]
    link = max(raw.rfind("]("), raw.rfind("<http"))
    if link >= 0 and raw.find(")" if raw[link] == "]" else ">", link) < 0:
        return "a link"
    if raw.rfind("[") > raw.rfind("]") and document.masked[prose.start + raw.rfind("[")] == "[":
        return "the text of a link"
    code = raw.rfind("`")
    if raw[code + 1 : code + 2].isspace():
        return ""  # the sign itself, as the name of a key
    return "inline code" if code >= 0 and raw.count("`") % 2 and "``" not in raw and "'" not in raw[code:] else ""


def is_headline(text: str, language: str = "") -> bool:
    """Whether half of the words are capitalised, or words are glued together as in links that lost the blanks between them.

    In German, which capitalises nouns, it must be more where there are some words.
    """
    words = [word for word in text.split() if word[0].isalpha()]
    share = NOUNS if language == "de" and len(words) >= CLAUSE else CAPITALS
    if sum(word[0].isupper() for word in words[1:]) >= share * max(len(words) - 1, 1):
        return True
    return len(_joint().findall(text)) > GLUED


@cache
def _joint() -> re.Pattern[str]:
    return expression(r"[a-z\d]{2}[A-Z][a-z]{2}")


def is_furniture_like(line: str) -> bool:
    """Whether the line is an address, a list of names or tags, or verse-like matter that ends without a mark as a rule."""
    from provlint.rules.truncation._tail import is_label

    if is_label(line):
        return True
    tail = line.rstrip()[-60:]
    return bool(_silent().search(tail)) or _separators(line)


def _separators(line: str) -> bool:
    """Whether bars, bullets or arrows cut the line into short pieces, as in a footer or a row of links."""
    return sum(line.count(mark) for mark in ("|", "•", "·", "»", "→", " / ")) >= 2


@cache
def _silent() -> re.Pattern[str]:
    """Hashtags, @names, addresses, the date of a tweet, scripts without sentence marks, an agency behind a sentence."""
    return expression(
        r"(?:[#@]\w{1,39}|\w\.(?:com|org|net|html?|php|(?!js|py|rb|md|rs|ts|go|sh)\w\w)(?:/\S{0,39})?|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"
        r"|[.!?…]['\"”’)]{0,2}\s{1,3}[—–-]{1,2}\s{0,2}[A-Z][\w.&/ ]{1,30}"
        r"|[.!?…]['\"”’)]{0,2}\s{1,3}[A-Z]{3,20}|\(@\w{1,20}\)[\w\s,.]{4,30}\d{4})\s{0,3}$"
    )


@cache
def _inch() -> re.Pattern[str]:
    return expression(r'\d"')


def extent(text: str) -> int:
    """The length in code points, where a Chinese or Japanese one counts as three and a Korean syllable as two."""
    if text.isascii() or max(set(text)) < "\u3040":  # of a set: characters are few, and comparing two takes longest
        return len(text)
    return len(text) + 2 * sum(map(is_cjk, text)) + sum(map(is_hangul, text))


class Norm(Record):
    """How many of the long paragraphs before the last one end in a closing mark."""

    ended: int
    total: int

    @property
    def kept(self) -> bool:
        """Whether closing marks are the rule here."""
        return self.total > 0 and self.ended >= SHARE * self.total

    @property
    def firm(self) -> bool:
        """Whether closing marks are the rule with hardly an exception, over several paragraphs."""
        return self.total >= FIRM_COUNT and self.ended >= FIRM_SHARE * self.total

    @property
    def without_exception(self) -> bool:
        """Whether every long paragraph ends in a closing mark, or all but one in ten."""
        return self.total > 0 and self.ended >= FIRM_SHARE * self.total

    @property
    def words(self) -> str:
        """The norm as a clause of a message."""
        return f"{self.ended} of {self.total} paragraphs before it end in a closing mark"


def find_norm(document: Document, before: int) -> Norm:
    """The norm of what stands before the offset `before`: by lines or by blank-separated blocks, whichever is kept better."""
    text = document.masked[:before].replace("\r\n", "\n").replace("\r", "\n")
    lines = _count(text.split("\n"))
    blocks = _count(text.split("\n\n"))
    return max(lines, blocks, key=lambda norm: (norm.ended / norm.total if norm.total else 0.0, norm.total))


def _count(pieces: Iterable[str]) -> Norm:
    ended = total = 0
    for raw in pieces:
        piece = raw.strip()
        if extent(piece) >= LONG and piece.count("\0") * 2 < len(piece) and not piece.startswith(SET_APART):
            total += 1
            ended += ends_in_full_stop(piece)
    return Norm(ended, total)
