"""The words that never make a line foreign: what a language's lines are at home by, asked of every line of every document.

Of short lines, most of which could be furniture or foreign by their shape, there are marks: a character for each run of
non-blanks, looked up rather than judged anew, so that most lines are done with by counting characters.
"""

from __future__ import annotations

from provlint.document.function_words import INTERNATIONAL, words_of
from provlint.document.interface import is_of, words_of_phrases
from provlint.document.lines import masked_lines
from provlint.document.tokens import only_words
from provlint.lazy import cache
from provlint.lookup import WordSet, lines_of
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Sequence

    from provlint.document import Document

PUNCTUATION = ".,:;!?()[]*_\"“”'#-–\0"
ENDINGS = ("s", "es", "ed", "ing", "er", "ers", "ly", "ment", "able", "ness", "ings", "ers", "est", "ity", "ize", "ized")
PREFIXES = ("re", "un", "non", "pre", "dis", "mis")
MOST = 60_000
"""Words remembered of each kind; beyond them a run begins anew, so that it never grows with what it reads."""
MARKED, LONGEST = 40_000, 80
"""Runs of non-blanks whose marks are remembered, and the code points of the longest of them."""
SHORT = 80
"""Code points up to which a line has marks: most longer ones are prose or parts of it, and may be no phrase of an interface."""


class Home:
    """The words that are at home in a language, and which of those asked about so far are not.

    language   ISO 639-1
    own        its function words
    known      those and its frequent words, as far as rules/language/common-words.tsv has them
    """

    __slots__ = ("_marks", "_raw", "_words", "known", "language", "own")

    def __init__(self, language: str) -> None:
        self.language = language
        self.own = words_of(language)
        self.known = known_words(language)
        self._raw: tuple[set[str], set[str]] = set(self.own), set()
        self._words: tuple[set[str], set[str]] = set(self.own), set()
        self._marks = _Marks(self)

    def unknown(self, tokens: Sequence[str]) -> set[str]:
        """Those of the raw tokens (lower case, with their punctuation) that are not known."""
        return self._away(self._raw, tokens, lambda token: token in self.known or token.strip(PUNCTUATION) in self.known)

    def strangers(self, words: Iterable[str]) -> set[str]:
        """Those of the words that are neither known, nor regular forms of known ones, nor numbers."""
        return self._away(self._words, words, lambda word: word in self.known or is_formed_of(word, self.known) or word.isdigit())

    def _away(self, sides: tuple[set[str], set[str]], words: Iterable[str], is_home: Callable[[str], bool]) -> set[str]:
        """Those of the words that are not at home; `sides` are those known to be and not to be, and asked about no more."""
        home, away = sides
        rest = set(words) - home
        if rest <= away:
            return rest
        fresh = rest - away
        known = set(filter(is_home, fresh))
        if len(home) > MOST or len(away) > MOST:
            home.clear()
            home |= self.own
            away.clear()
        home |= known
        away |= fresh - known
        return rest - known

    def mostly_known(self, tokens: Sequence[str]) -> bool:
        """Whether three in five of the raw tokens are known."""
        unknown = self.unknown(tokens)
        return 5 * (len(tokens) - sum(map(unknown.__contains__, tokens))) >= 3 * len(tokens)

    def marks(self, lines: Sequence[str]) -> str:
        """A character for each run of non-blanks of the lines, by what its words are at home; a line break between lines:

        a known; b not known, but no word of it is strange; c not known and without words; s strange; m of several words, more
        than one of them strange; e English, in another language; x holds blanks of other kinds than ` `.
        A capital for what may stand in an interface phrase, a colon behind one that has a colon in it.
        """
        text = "\n".join(lines)
        text = text.lower() if text.isascii() else text.replace("\u0130", "i").lower().replace("’", "'").replace("ʼ", "'")
        if len(self._marks) > MARKED:
            self._marks.clear()
            self._marks.update(KEPT)
        return "".join(map(self._marks.__getitem__, text.replace("\n", " \n ").split(" ")))


KEPT = {"": "", "\n": "\n"}
"""Marks of what stands between two blanks, and between two lines."""


class _Marks(dict[str, str]):
    """Run of non-blanks in lower case → its marks, made when first asked for."""

    __slots__ = ("_abroad", "_home", "_phrases")

    def __init__(self, home: Home) -> None:
        super().__init__(KEPT)
        self._home = home
        self._abroad = home.own is not words_of("en")
        self._phrases: frozenset[str] | None = None

    def __missing__(self, token: str) -> str:
        if self._phrases is None:
            self._phrases = words_of_phrases(self._home.language)
        mark = self._marks_of(token) if token.strip("\0") else "C"
        if len(token) <= LONGEST:
            self[token] = mark
        return mark

    def _marks_of(self, token: str) -> str:
        bare = token.strip(PUNCTUATION)
        if bare.isalpha() and "\0" not in token:  # as nine in ten are: a word
            mark, may = self._mark_of_word(bare), bare in (self._phrases or ())
        else:
            mark, may = self._mark_of(token), self._may_stand_in_phrases(token)
        if not may:
            return mark
        return f"{mark.upper()}:" if ":" in token or mark == "x" else mark.upper()

    def _mark_of_word(self, word: str) -> str:
        """By what a word of nothing but letters is at home."""
        known = self._home.known
        if self._abroad and word in words_of("en"):
            return "e" if word in known or not self._home.strangers((word,)) else "m"
        return "a" if word in known else "b" if is_formed_of(word, known) else "s"

    def _mark_of(self, token: str) -> str:
        """By what the token's words are at home."""
        home = self._home
        if len(token.split()) != 1:
            return "x"
        words = [token] if token.isalpha() else only_words(token).split()
        if all(map(str.isdigit, words)):
            return "c"
        english = self._abroad and not words_of("en").isdisjoint(words)
        strange, unknown = home.strangers(words), not (token in home.known or token.strip(PUNCTUATION) in home.known)
        if strange:
            return "s" if unknown and not english and sum(map(strange.__contains__, words)) == 1 else "m"
        return "e" if english else "b" if unknown else "a"

    def _may_stand_in_phrases(self, token: str) -> bool:
        """Whether, up to a colon, the token is of words that stand in interface phrases, or of none."""
        return len(token.split()) != 1 or is_of(self._phrases or frozenset(), token)


class Marked(Record):
    """The short lines of a document, and the marks of each (`Home.marks`); no marks where its words tell nothing."""

    lines: Sequence[str]
    marks: str


def mark_short_lines(document: Document) -> Marked:
    """The lines of `masked_lines` up to 80 code points, empty ones left out, in the main language, English where none is known.

    Without marks in languages without function words in our list, which are mostly written without blanks.
    """
    home = home_of(document.language or "en")
    lines = [line for line in document.view(masked_lines) if line and len(line) <= SHORT]
    return Marked(lines, home.marks(lines) if home.own else "")


@cache
def home_of(language: str) -> Home:
    """The words of a language; one for the process."""
    return Home(language)


@cache
def known_words(language: str) -> WordSet:
    """The words that never make a line foreign: function words, those of many languages, and the frequent ones as far as
    rules/language/common-words.tsv has them.
    """
    from provlint.resources import derived

    def make(rows: Iterable[tuple[str, ...]]) -> dict[str, str]:
        frequent = (word for code, words in rows if code == language for word in words.split(" "))
        return lines_of(frozenset(frequent) | words_of(language) | INTERNATIONAL)

    return WordSet(derived(f"known-words-{language}", "language/common-words.tsv", make))


def is_formed_of(word: str, known: Container[str]) -> bool:
    """Whether the word is a regular English form of a known one; `known` is empty of such words for other languages."""
    if word.endswith("'s") or "the" not in known:
        return word.endswith("'s")
    if word.endswith(ENDINGS):
        for ending in ENDINGS:
            if word.endswith(ending):
                stem = word[: -len(ending)]
                if len(stem) > 2 and (stem in known or stem + "e" in known or (stem[-1] == stem[-2] and stem[:-1] in known)):
                    return True
    return word.startswith(PREFIXES) and word[2 if word[:2] in PREFIXES else 3 :] in known
