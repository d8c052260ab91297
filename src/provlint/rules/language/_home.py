"""The words that never make a line foreign: what a language's lines are at home by, asked of every line of every document."""

from __future__ import annotations

from provlint.document.function_words import INTERNATIONAL, words_of
from provlint.lazy import cache
from provlint.lookup import WordSet, lines_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

PUNCTUATION = ".,:;!?()[]*_\"“”'#-–\0"
ENDINGS = ("s", "es", "ed", "ing", "er", "ers", "ly", "ment", "able", "ness", "ings", "ers", "est", "ity", "ize", "ized")
PREFIXES = ("re", "un", "non", "pre", "dis", "mis")
MOST = 60_000
"""Words remembered of each kind; beyond them a run begins anew, so that it never grows with what it reads."""


class Home:
    """The words that are at home in a language, and which of those asked about so far are not.

    language   ISO 639-1
    own        its function words
    known      those and its frequent words, as far as rules/language/common-words.tsv has them
    """

    __slots__ = ("_raw", "_words", "known", "language", "own")

    def __init__(self, language: str) -> None:
        self.language = language
        self.own = words_of(language)
        self.known = known_words(language)
        self._raw: tuple[set[str], set[str]] = set(self.own), set()
        self._words: tuple[set[str], set[str]] = set(self.own), set()

    def unknown(self, tokens: Sequence[str]) -> set[str]:
        """Those of the raw tokens (lower case, with their punctuation) that are not known."""
        home, away = self._raw
        rest = set(tokens) - home
        if rest <= away:
            return rest
        fresh = rest - away
        known = {token for token in fresh if token in self.known or token.strip(PUNCTUATION) in self.known}
        self._remember(self._raw, known, fresh - known)
        return rest - known

    def strangers(self, words: Iterable[str]) -> set[str]:
        """Those of the words that are neither known, nor regular forms of known ones, nor numbers."""
        home, away = self._words
        rest = set(words) - home
        if rest <= away:
            return rest
        fresh = rest - away
        known = {word for word in fresh if word in self.known or is_formed_of(word, self.known) or word.isdigit()}
        self._remember(self._words, known, fresh - known)
        return rest - known

    def _remember(self, sides: tuple[set[str], set[str]], known: set[str], strange: set[str]) -> None:
        home, away = sides
        if len(home) > MOST or len(away) > MOST:
            home.clear()
            home |= self.own
            away.clear()
        home |= known
        away |= strange

    def mostly_known(self, tokens: Sequence[str]) -> bool:
        """Whether three in five of the raw tokens are known."""
        unknown = self.unknown(tokens)
        return 5 * (len(tokens) - sum(map(unknown.__contains__, tokens))) >= 3 * len(tokens)


@cache
def home_of(language: str) -> Home:
    """The words of a language; one for the process."""
    return Home(language)


@cache
def known_words(language: str) -> Container[str]:
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
    for ending in ENDINGS:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            if len(stem) > 2 and (stem in known or stem + "e" in known or (stem[-1] == stem[-2] and stem[:-1] in known)):
                return True
    return word.startswith(PREFIXES) and word[2 if word[:2] in PREFIXES else 3 :] in known
