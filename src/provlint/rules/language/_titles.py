"""Whether a line may be a name, a title or one international word: most of what the gates let through is, and convicts nobody."""

from __future__ import annotations

from provlint.lazy import recent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence, Set

PARTICLES = frozenset(
    {"de", "la", "le", "van", "von", "der", "den", "del", "di", "da", "do", "dos", "du", "el", "y", "e", "i", "et",
     "und", "and", "of", "the", "al", "bin", "ibn", "zu", "ter", "af"}
)  # fmt: skip
"""Words in lower case that stand inside names."""
LATIN_ENDINGS = ("us", "um", "is", "ae", "ii", "ens", "ans", "oides")
"""What the second words of species' names end in, as far as a list of frequent words does not know them anyway."""
SAID_IN_LATIN = frozenset({
    "et", "est", "sum", "sunt", "non", "nihil", "nil", "sine", "cum", "ad", "ab", "ex", "in", "pro", "per", "sed", "aut",
    "ut", "si", "sic", "qui", "quae", "quod", "quid", "quis", "hoc", "haec", "omnia", "omnes", "ergo", "ego", "nec",
    "neque", "semper", "nunc", "post", "ante", "inter", "contra", "vobis", "nobis", "mihi", "tibi", "me", "te", "se",
    "rex", "lex", "pax", "vox", "dei", "deo", "homo", "vita", "mors", "amor", "amo", "veritas", "libertas", "gloria",
    "terra", "mater", "pater", "patria", "puto", "cogito", "scio", "dixi", "vici", "veni", "vidi", "fecit", "esse",
    "erat", "erit", "fiat", "ora", "tempora", "mores", "rosa", "arma", "anno", "dies", "carpe", "memento", "mori",
    "magna", "alma", "mundi", "caeli", "humani", "ars", "artis", "dulce", "bona", "summa", "fides", "spes", "caritas",
    "domini", "domine", "gratia", "gratias", "salve", "ave", "vale", "bis", "idem",
})  # fmt: skip
"""Words of sayings in Latin."""
LATIN_FORMS = ("orum", "arum", "ibus", "ae", "um", "us")
"""Endings of Latin words, of four letters and more; French has some with "us"."""
NOT_LATIN = frozenset(
    {"nous", "vous", "plus", "tous", "sous", "dessus", "album", "forum", "maximum", "minimum", "menus", "bonus"}
)
DOUBLE = 4
"""Letters of the shorter part of a double name."""


def lettered(text: str) -> list[str]:
    """The words of the text, brackets and quotation marks left out, that begin with a letter; of double names both parts."""
    tokens = [token for piece in text.split() if (token := piece.strip("()[]'\"“”")) and token[0].isalpha()]
    return [part for token in tokens for part in (token.split("-") if "-" in token and _is_double(token) else (token,))]


def _is_double(token: str) -> bool:
    """Whether the word has capitals behind its hyphens as double names have: Lloyd-Webber, but E-Mail and e-mail have not."""
    return all(len(part) >= DOUBLE and part[0].isupper() for part in token.split("-"))


def is_titled(tokens: Sequence[str]) -> bool:
    """Whether the words are in the capitals of a title or name: two of them, and nothing else but particles."""
    small = [token for token in tokens if not token[0].isupper()]
    return len(tokens) - len(small) >= 2 and all(token.lower() in PARTICLES for token in small)


def is_binomial(text: str, words: Sequence[str]) -> bool:
    """Whether the text may be a species' name: two words, the second in lower case, of no list and with a Latin ending."""
    if len(words) != 2 or not text.isascii() or not text[:1].isupper() or not words[1].endswith(LATIN_ENDINGS):
        return False
    return text.endswith(words[1]) and not languages_of_strange(words[1])


def is_in_latin(words: Sequence[str]) -> bool:
    """Whether two words and more, three in five, are Latin by a short list or by their endings, one of them a longer one."""
    told = sum(
        word in SAID_IN_LATIN or (len(word) > 3 and word.endswith(LATIN_FORMS) and word not in NOT_LATIN) for word in words
    )
    formed = any(len(word) > 3 and (word.endswith(LATIN_FORMS) or word in SAID_IN_LATIN) for word in words)
    return told > 1 and 5 * told >= 3 * len(words) and formed


@recent
def languages_of_strange(word: str) -> Set[str]:
    """The languages of which the word is a frequent word, a function word or a word of interfaces."""
    from provlint.document.function_words import languages_of_words
    from provlint.document.interface import languages_of_word
    from provlint.rules.language._vocabulary import languages_with

    return frozenset((*languages_with(word), *languages_of_words().get(word, ()), *languages_of_word(word)))
