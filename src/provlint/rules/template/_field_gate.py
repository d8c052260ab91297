"""What stands where a field may begin: the gate of `template/unset-field`, made of the words that name fields."""

from __future__ import annotations

from provlint.lazy import cache
from provlint.rules.template._field_words import TABLE, folded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HEX = "abcdef"
"""What may stand behind a sign of percent in an address, too; there, more of a name is asked for."""
FREQUENT = (
    "姓名称標标題副公城省地日时時价金数編编订訂客作分栏关關描内来來链連电電手邮用产產商文网網页发"
    "お氏件タ題記会社住日価金数番注顧担著カキ説出リ配電メユ送差宛商製記サブペ公更投店"
    "이성고제글회업도지주날시가금수번저작카키설내출링전연사상블게조"
    "اعرتمنشقשכתעמהनशपकतमदलसवউনশঠতমদপলবชหนรจเทหคลก"
)
"""First letters of most names in scripts that have no alphabet of thirty letters, or of whose words few are known here."""
ALPHABETS = "\u0530"
"""The first letter behind the Latin, Greek and Cyrillic alphabets."""
ASCII = "abcdefghijklmnopqrstuvwxyz"


def made_gate(rows: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The texts, lower case, one of which stands in every document with a hit.

    Openers with the first letter of a name: whole names would be eight thousand texts, loaded in every run.
    """
    names = [*_names(rows)]
    letters = tuple(dict.fromkeys(each[0] for each in names))
    latin = [letter for letter in letters if letter < ALPHABETS]
    texts = (
        *(f"%{_begun(name)}" for name in names),
        *(f"{{{letter}" for letter in letters),
        *(f"{opener}{letter}" for opener in ("##", "[[") for letter in latin if letter in ASCII or letter > "\u0400"),
        *(f"{opener}{letter}" for opener in ("__", "<<") for letter in ASCII),
        "${", "@:", "{0}", "_name::",
        *(f"_{thing}@" for thing in ("name", "url", "link", "number", "date", "code")),
        *(f"_{thing}]" for thing in ("name", "date", "link", "nom", "nombre", "nome")),
    )  # fmt: skip
    return tuple(dict.fromkeys(texts))


def _names(rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """The names as written in lower case, with accents and without."""
    for _, kind, words in rows:
        for word in words.split("|") if kind != "tail" else ():
            for way in (word.lower(), folded(word)):
                if way[0] < ALPHABETS or way[0] in FREQUENT:
                    yield way


def _begun(name: str) -> str:
    """The beginning of a name: so much of it that no byte of an address is taken for one."""
    return name[: 1 if name[0] not in HEX else 2 if name[1] not in HEX else 3]


@cache
def gate_texts() -> frozenset[str]:
    """The texts, kept between runs; asked only where one search has found all that stand in a document."""
    from provlint.resources import derived

    return frozenset(derived("gate-of-unset-field", TABLE, made_gate))
