"""`kind = "substitution"`: phrases that a synonym spinner puts in the place of others, from a table beside the rule.

Columns of the table, one entry a row:

    original  what an author would have written
    spun      what the spinner writes instead
    family    the family of spinners
    tier      A: hardly possible in natural English, reported alone. B: counts in company. C: counts for nothing. B and C are
              reported only where the rule that `weak-with` names has found the document spun
    left      what must stand before, right: after; see provlint.packs.matchers.context
    case      "exact": the text must be written as in `spun`, which is a name; "small": not as a name, with a capital inside
    sure      "yes" where no other original is possible; only these are repaired
    clean     hits in the clean development texts when the entry was made

`entry` in a hit's data names what was put for what, without the words that both have: "coronary heart=heart" whatever followed.
Phrases that a document only talks about are left alone (provlint.document.mentions), and in longer quotations every hit is weak:
the words are somebody else's.
"""

from __future__ import annotations

from provlint.document.mentions import is_mention
from provlint.finding import Fix, Hit, Span
from provlint.lazy import bisect_left, cached_property
from provlint.packs import PackError
from provlint.packs.matchers import context, filters, rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from provlint.document import Document
    from provlint.packs.matchers import Recipe
    from provlint.packs.matchers.context import Context
    from provlint.rule import Check, Options

KEYS: dict[str, type] = {"file": str, "terms": dict, "weak-with": str, **filters.KEYS}
COLUMNS = ("original", "spun", "family", "tier", "left", "right", "case", "sure", "clean")
TIERS = ("A", "B", "C")
CONFIDENCE = {"A": 0.9, "B": 0.6, "C": 0.4}
"""Of a hit by tier: the order is measured (clean hits), the values are not."""


def check_match(match: Mapping[str, Any], file: str) -> None:
    """Raises PackError where the table cannot be used."""
    from provlint.packs.schema import check_keys

    check_keys(match, KEYS, file, "match.")
    if "file" not in match:
        raise PackError(file, "match.file", "missing; name the TSV of substitutions beside the rule file")
    filters.check_filters(match, file)


def entries(_match: Mapping[str, Any], table: str, file: str) -> dict[str, str]:
    """Phrase → its rows, one a line, each with `difference` as a last column. Raises PackError for what cannot be used."""
    header, *lines = rows(table) or [[]]
    if tuple(header) != COLUMNS:
        raise PackError(file, "match.file", f"its first line must be {', '.join(COLUMNS)}, with tabs between")
    found: dict[str, list[str]] = {}
    for line in lines:
        if len(line) != len(COLUMNS) or not line[0] or not line[1] or line[3] not in TIERS:
            raise PackError(file, "match.file", f"each row needs {len(COLUMNS)} columns and a tier: {line}")
        found.setdefault(line[1].lower(), []).append("\t".join([*line, difference(line[1], line[0])]))
    return {phrase: "\n".join(lines) for phrase, lines in found.items()}


def build(recipe: Recipe) -> Check:
    """The check of a table of substitutions."""
    return SubstitutionCheck(recipe)


class Entry:
    """One row of the table as `entries` tells it; its contexts are read when first asked for."""

    def __init__(self, row: str, terms: Mapping[str, Sequence[str]]) -> None:
        columns = row.split("\t")
        self.original, self.spun, self._family, self.tier, self._left, self._right, self.case, sure, _clean, self._put = columns
        self._terms = terms
        self.sure = sure == "yes"

    @cached_property
    def left(self) -> Context:
        """What must stand before."""
        return context.Context(self._left, self._terms, backwards=True)

    @cached_property
    def right(self) -> Context:
        """What must stand after."""
        return context.Context(self._right, self._terms, backwards=False)

    @cached_property
    def data(self) -> Mapping[str, str]:
        """What a hit says."""
        return {"original": self.original, "tier": self.tier, "family": self._family, "entry": self._put}

    def stands(self, place: context.Place) -> bool:
        """Whether letters and neighbours at the place are as the entry asks."""
        if self.case:
            start, end = place.span
            if not self._cased(place.text[start:end].replace("’", "'").replace("\n", " ")):
                return False
        return (not self._left or self.left.holds(place)) and (not self._right or self.right.holds(place))

    def _cased(self, text: str) -> bool:
        return text == self.spun if self.case == "exact" else text[1:] == text[1:].lower()


class SubstitutionCheck:
    """Reports the places of the table's entries; the longest of those that overlap, of equals the strongest."""

    def __init__(self, recipe: Recipe) -> None:
        self._rule = recipe.rule
        self._entries = recipe.entries
        self._terms: Mapping[str, Sequence[str]] = recipe.match.get("terms", {})
        self._weak_with: str | None = recipe.match.get("weak-with")
        self._filters = filters.Filters(recipe.match)
        self._made: dict[str, list[Entry]] = {}

    def __call__(self, document: Document, _options: Options) -> Iterator[Hit]:
        """The hits in the document's order."""
        from provlint.document.places import is_quoted

        places = document.literals.get(self._rule)
        if not places or not self._filters.document(document):
            return
        masked, found = document.masked, []
        for place in places:
            span = Span(place.start, place.end)
            beside = context.Place(masked, span)
            standing = [entry for entry in self._of(place.phrase) if entry.stands(beside)]
            if standing and self._filters.place(document, span) and not is_mention(document, span):
                found.append((span, min(standing, key=_tier)))
        for span, entry in _longest(found):
            quoted = is_quoted(document, span)
            yield Hit(
                span,
                {**entry.data, "quoted": "yes" if quoted else ""},
                _fix(document.text, span, entry),
                CONFIDENCE[entry.tier],
                only_with=self._weak_with if entry.tier != "A" or quoted else None,
            )

    def _of(self, phrase: str) -> Sequence[Entry]:
        """The entries of a phrase."""
        if phrase not in self._made:
            self._made[phrase] = [Entry(row, self._terms) for row in self._entries()[phrase].split("\n")]
        return self._made[phrase]


def difference(spun: str, original: str) -> str:
    """`spun=original` without the words that both begin or end with, and without plural endings."""
    here, there = spun.lower().replace("-", " ").split(), original.lower().replace("-", " ").split()
    while here and there and here[0] == there[0]:
        del here[0], there[0]
    while here and there and here[-1] == there[-1]:
        del here[-1], there[-1]
    return f"{_singular(here)}={_singular(there)}"


def _singular(words: Sequence[str]) -> str:
    return " ".join(word[:-1] if word.endswith("s") and len(word) > 3 else word for word in words)


def _tier(entry: Entry) -> str:
    return entry.tier


def _longest(found: Sequence[tuple[Span, Entry]]) -> list[tuple[Span, Entry]]:
    """The finds without those that a longer one overlaps, in the document's order."""
    starts: list[int] = []
    kept: list[tuple[Span, Entry]] = []
    for find in sorted(found, key=lambda find: (find[0].start - find[0].end, find[0].start)):
        at = bisect_left(starts, find[0].end)  # of what is kept, only the last that starts before its end can overlap it
        if not at or kept[at - 1][0].end <= find[0].start:
            starts.insert(at, find[0].start)
            kept.insert(at, find)
    return kept


def _fix(text: str, span: Span, entry: Entry) -> Fix | None:
    """The original in the letters' case of the text; None where it is not certain or the article before would no longer agree."""
    original = entry.original
    if not entry.sure or "\n" in text[span.start : span.end]:
        return None
    if (original[0] in "aeiouAEIOU") != (text[span.start] in "aeiouAEIOU"):
        near = context.before(text, span.start)
        if near and near[0].lower() in ("a", "an"):
            return None
    replacement = original if entry.case == "exact" else cased(original, text[span.start : span.end])
    if "’" in text[span.start : span.end]:
        replacement = replacement.replace("'", "’")
    return Fix(((span, replacement),), safe=False, message=f"Put back “{replacement}”")


def cased(word: str, like: str) -> str:
    """`word` with capitals where `like` has them: all, the first, or at every word's start."""
    if len(like) > 1 and like.isupper():
        return word.upper()
    if not like[0].isupper():
        return word
    parts = like.split()
    if len(parts) > 1 and all(part[0].isupper() for part in parts):
        return " ".join(part[0].upper() + part[1:] for part in word.split(" "))
    return word[0].upper() + word[1:]
