"""Titles of books, films and newspapers, institutions, firms and loan phrases that a text of any language names in their own.

No measure tells "Le Monde diplomatique" from a label: its words are those of interfaces. Loaded only for a line that would be
reported.
"""

from __future__ import annotations

from provlint.document.interface import normal_line, uses_of
from provlint.lazy import cache
from provlint.lookup import WordSet, lines_of
from provlint.rules.language._titles import languages_of_strange

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

TABLE, ENGLISH = "language/titles.tsv", "language/english-words.tsv"
FORMS = frozenset({
    "GmbH", "gGmbH", "mbH", "AG", "KGaA", "OHG", "e.V.", "e.K.", "S.A.", "SA", "S.A.S.", "SAS", "SARL",
    "S.à.r.l.", "EURL", "S.L.", "S.L.U.", "S.p.A.", "SpA", "S.r.l.", "s.r.l.", "Srl", "S.n.c.", "s.n.c.", "s.a.s.",
    "Ltda", "Ltda.", "Lda", "Lda.", "S/A", "EIRELI", "BV", "B.V.", "NV", "N.V.", "VOF", "CVBA", "AB", "Oy", "Oyj",
    "OY", "A/S", "ApS", "I/S", "AS", "ASA", "OÜ", "SIA", "UAB", "Kft.", "Kft", "Zrt.", "Zrt",
    "Nyrt.", "Nyrt", "Bt.", "Kkt.", "s.r.o.", "a.s.", "v.o.s.", "k.s.", "d.o.o.", "d.d.", "z.o.o.", "o.o.", "sp.k.", "A.Ş.",
    "Şti.", "Tbk", "Inc", "Inc.", "LLC", "LLP", "Ltd", "Ltd.", "PLC", "Corp.", "Corp", "Pty", "ООО", "ОАО", "ЗАО",
    "ПАО", "ТОВ", "ПрАТ", "ЕООД", "ООД", "ЕАД", "Α.Ε.", "Ο.Ε.", "Ε.Π.Ε.", "Е.Ε.", "Ε.Ε.", "(주)", "(유)", "TNHH",
})  # fmt: skip
"""Forms of companies: a line with one of them is a firm's name."""
SHORTENED = 5
"""Code points up to which a word with a full stop is an abbreviation."""
WORDED_FORMS = (
    " Công ty", " Cổ phần", " Doanh nghiệp", " Hợp tác xã", " Tập đoàn", "株式会社", "有限会社", "合同会社", "合資会社",
    "有限公司", "주식회사", "유한회사", " & Söhne", " & Fils", " e Filhos", " e Hijos", " y Asociados", " & Partner", " & Zonen",
    " & Co",
)  # fmt: skip
"""Forms of companies that follow a name in other ways."""


SHARED = ("ion", "ions", "or", "ors")
"""Endings of Latin words that English has from French and Spanish, mostly letter by letter: Compression, Constructor."""


def is_shared(text: str, main: str) -> bool:
    """Whether the line is one ASCII word that English may well have, in an English text, and no phrase of interfaces."""
    return main == "en" and text.isascii() and text.isalpha() and text.endswith(SHARED) and not uses_of(text.lower())


def is_english(words: Iterable[str]) -> bool:
    """Whether all words that tell of another language stand in English dictionaries as well: Radius, Gamma, Mask radius."""
    telling = [word for word in words if languages_of_strange(word)]
    return bool(telling) and all(word in _english() for word in telling)


def is_known(text: str) -> bool:
    """Whether the whole line is a well-known title or phrase, a firm's name, or nothing but abbreviations."""
    return is_abbreviated(text) or is_company(text) or normal_line(text) in _titles()


def is_company(text: str) -> bool:
    """Whether the line holds a company's form behind a name."""
    tokens = text.split()[1:]
    return any(form in text for form in WORDED_FORMS) or (not text.isupper() and not FORMS.isdisjoint(tokens))


def is_abbreviated(text: str) -> bool:
    """Whether the line is nothing but abbreviations, as a dictionary's "n. obs."."""
    tokens = text.split()
    return len(tokens) > 1 and all(token.endswith(".") and len(token) <= SHORTENED for token in tokens)


@cache
def _english() -> WordSet:
    from provlint.resources import derived

    def make(rows: Iterable[tuple[str, ...]]) -> dict[str, str]:
        return lines_of(word for _, words in rows for word in words.split(" "))

    return WordSet(derived("english-words", ENGLISH, make))


@cache
def _titles() -> frozenset[str]:
    from provlint.resources import derived

    def make(rows: Iterable[tuple[str, ...]]) -> frozenset[str]:
        return frozenset(normal_line(title) for _, title in rows)

    return derived("known-titles", TABLE, make)
