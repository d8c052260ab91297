"""The words that name fields, in forty languages: whether what stands between two delimiters is the name of a field."""

from __future__ import annotations

from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from provlint.lookup import Lookup

TABLE = "template/fields.tsv"
LEAST = 4
"""Letters before the end of a compound at least: "Seitenname", no "Bename"."""
SPELT = str.maketrans("øłđıæ", "oldie", "'’ʼ")
"""Letters that no decomposition takes apart, as they are written where only ASCII is at hand."""


def folded(name: str) -> str:
    """The name in lower case and without accents, since half of all templates are written without them."""
    lowered = name.casefold()
    if lowered.isascii():
        return lowered.replace("'", "")
    import unicodedata  # a library of its own to load, and most names are in ASCII

    plain = unicodedata.normalize("NFKD", lowered.translate(SPELT))
    return "".join([char for char in plain if not unicodedata.combining(char) and char != " "])


def kind_of(name: str) -> str:
    """What the name, which may be several words joined by underscores or hyphens, is known as, "" where it is no field's.

    field   a field's name in another language than English, or several words one of which is
    name    an English field's name that no environment has, `joined` words among them
    weak    a word of English too
    """
    whole = folded(name.strip().replace("-", "_").replace(" ", "\t")).replace("\t", "_")
    words = _words()
    known: str = words.get(whole, "")
    if "_" not in whole:
        if known in ("field", "name", "weak"):
            return known
        return "field" if _is_compound(whole) else ""
    if known in ("field", "name"):
        return known
    parts = [part for part in whole.split("_") if part]
    if len(parts) < 2 or any(len(part) > 20 for part in parts):
        return ""
    kinds = [words.get(part, "") or ("field" if _is_compound(part) else "") for part in parts]
    for kind in ("field", "name", "joined", "weak"):
        if kind in kinds:
            return "field" if kind == "field" else "name"
    return ""


def _is_compound(word: str) -> bool:
    """Whether the word ends in what ends the names of fields in languages that write compounds as one word."""
    ends = _ends()
    return any(word.endswith(end) and len(word) - len(end) >= LEAST for end in ends) if word.isalpha() else False


@cache
def _ends() -> tuple[str, ...]:
    from provlint.resources import derived

    return tuple(derived("ends-of-names-of-fields", TABLE, lambda rows: sorted({*_of_kind(rows, "tail")})))


@cache
def _words() -> Lookup:
    from provlint.resources import lookup

    return lookup("names-of-fields", TABLE, _indexed)


def _indexed(rows: tuple[tuple[str, ...], ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for kind in ("joined", "weak", "name", "field"):  # the last one counts
        found.update(dict.fromkeys(_of_kind(rows, kind), kind))
    return found


def _of_kind(rows: Iterable[tuple[str, ...]], wanted: str) -> Iterable[str]:
    return [folded(word) for _, kind, words in rows if kind == wanted for word in words.split("|")]
