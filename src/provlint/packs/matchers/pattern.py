"""`kind = "pattern"`: regular expressions behind a literal gate."""

from __future__ import annotations

from provlint.expressions import IGNORECASE, MULTILINE, expression
from provlint.finding import Hit, Span
from provlint.packs import PackError
from provlint.packs.fixes import make_fix
from provlint.packs.matchers import filters, gate_texts, no_entries

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from provlint.document import Document
    from provlint.packs.matchers import Recipe
    from provlint.packs.matchers.windows import Windows
    from provlint.rule import Check, Options

KEYS: dict[str, type] = {
    "any": list,
    "terms": dict,
    "gate": list,
    "ignore-case": bool,
    "over": str,
    "code": str,
    "links": str,
    "max-hits": int,
    **filters.KEYS,
}
TERM = expression(r"\(\?&([a-z][a-z0-9_-]*)\)")
SHORT = 20
"""Literals of a gate up to which asking for them in what is not masked is cheaper than the search."""
MAX_HITS = 200
"""Places reported for one rule in one document unless the rule says otherwise; more would tell a reader nothing."""


REACH = 2048
"""Code points that a match and what it looks at may take so that it is searched for around the gate's literals only."""
NEAREST = 32
"""Code points that are looked at around a literal at least; other reaches are this, doubled until they suffice."""


def check_match(match: dict[str, Any], file: str) -> None:
    """Raises PackError where the table cannot be used.

    Adds for each expression `reach`, how many code points a match takes at most, `prefixes`, what every match begins with,
    `needed`, where that is not known: texts one of which stands in every match, and `witnesses`, the numbers of the gate's
    literals around which it is looked for, as characters: none where that is around all.
    """
    from provlint.packs.schema import at_least_one, check_keys, one_of, texts

    check_keys(match, KEYS, file, "match.")
    for key in ("any", "gate"):
        if not texts(match.get(key, []), file, f"match.{key}"):
            raise PackError(
                file,
                f"match.{key}",
                {
                    "any": "missing; list at least one regular expression",
                    "gate": "missing; list literals one of which stands in every match, so that other documents cost nothing",
                }[key],
            )
    one_of(match.get("over", "masked"), ("masked", "text"), file, "match.over")
    one_of(match.get("code", "keep"), ("keep", "skip"), file, "match.code")
    one_of(match.get("links", "keep"), ("keep", "never"), file, "match.links")
    at_least_one(match, "max-hits", file)
    for name, pieces in match.get("terms", {}).items():
        texts(pieces, file, f"match.terms.{name}")
    for number, pattern in enumerate(match["any"], 1):
        filters.check_regex(expanded(pattern, match, file), file, f"match.any[{number}]")
    filters.check_filters(match, file)
    from provlint.packs.matchers.needed import needed
    from provlint.packs.matchers.width import widest
    from provlint.packs.matchers.witness import witnesses

    sources = [expanded(pattern, match, file) for pattern in match["any"]]
    folds = IGNORECASE if match.get("ignore-case") else 0
    match["reach"] = [reached(widest(source)) for source in sources]
    match["witnesses"] = ["".join(map(chr, witnesses(source, gate_texts(match)))) for source in sources]
    match["prefixes"] = ["" if folds else literal_prefix(source) for source in sources]
    match["needed"] = [[] if prefix else needed(source, folds) for prefix, source in zip(match["prefixes"], sources, strict=True)]


def reached(width: int) -> int:
    """Code points around a literal in which a match of the width is searched for; 0 where that is anywhere.

    Few sizes, so that expressions share their windows.
    """
    reach = NEAREST
    while reach < min(width, REACH):
        reach *= 2
    return reach if width <= REACH else 0


def expanded(pattern: str, match: Mapping[str, Any], file: str = "") -> str:
    """`pattern` with each (?&name) replaced by the alternatives of `terms.name`. Raises PackError for an unknown name."""

    def alternatives(reference: re.Match[str]) -> str:
        try:
            return f"(?:{'|'.join(match.get('terms', {})[reference[1]])})"
        except KeyError:
            raise PackError(
                file, "match.any", f"(?&{reference[1]}) has no list in match.terms; add terms.{reference[1]} = [...]"
            ) from None

    return TERM.sub(alternatives, pattern)


entries = no_entries


def build(recipe: Recipe) -> Check:
    """The check of a pattern rule."""
    return PatternCheck(recipe)


class PatternCheck:
    """Finds the expressions' matches, longest first where they overlap."""

    def __init__(self, recipe: Recipe) -> None:
        self._match = recipe.match
        self._fix = recipe.fix
        self._raw = recipe.match.get("over") == "text"
        self._made: dict[str, re.Pattern[str]] = {}
        self._flags = MULTILINE | (IGNORECASE if recipe.match.get("ignore-case") else 0)
        self._gate = tuple(recipe.match["gate"])
        self._filters = filters.Filters(recipe.match)
        self._windows: Windows | None = None

    def __call__(self, document: Document, _options: Options) -> Iterator[Hit]:
        """The hits in the document's order."""
        gated = document.text if self._raw else document.folded
        # A long gate has been asked by the engine, at once with all others (`engine/gates.py`).
        if len(self._gate) <= SHORT and not any(literal in gated for literal in self._gate):
            return
        places = self._places(document)
        # Most gated documents have no match: what is asked of the whole document is asked last.
        if not places or not self._filters.document(document):
            return
        end, left = 0, self._match.get("max-hits", MAX_HITS)
        for span, data in places:
            if span.start < end or not self._counts(document, span):
                continue
            yield Hit(span, data, make_fix(self._fix, document, span, {"match": document.text[span.start : span.end], **data}))
            end, left = span.end, left - 1
            if not left:
                return

    def _counts(self, document: Document, span: Span) -> bool:
        """Whether a hit at the place stands; in the raw text only code can be left out."""
        if self._raw:
            return self._match.get("code") != "skip" or not filters.in_code(document, span)
        return self._filters.place(document, span)

    def _places(self, document: Document) -> list[tuple[Span, dict[str, str]]]:
        text = document.text if self._raw else document.masked
        match, places = self._match, list[tuple[Span, int, dict[str, str]]]()
        for numbers, windows in self._searched(document):
            # Most expressions lack what they begin with or need: asking that of all windows at once costs least.
            seen = "\0".join([text[start:end] for start, end in windows])
            for number in numbers:
                prefix, needed = match["prefixes"][number], match["needed"][number]
                if prefix in seen and (not needed or _holds(seen, needed)):
                    for start, end in windows:
                        first = text.find(prefix, start, end)
                        if first >= 0:
                            places += self._matches(number, text, first, end)
        places.sort(key=lambda place: (place[0].start, -place[0].end, place[1]))
        return [(span, data) for span, _, data in places]

    def _searched(self, document: Document) -> Iterable[tuple[Sequence[int], Sequence[tuple[int, int]]]]:
        """Numbers of expressions that may match, and where."""
        found = None
        if self._windows is None and document.is_searched:
            from provlint.packs.matchers.windows import Windows

            self._windows = Windows(self._match)
        if self._windows is not None:
            found = self._windows.standing(document)
        if found is None:
            return ((range(len(self._match["any"])), (self._filters.zone(document),)),)
        return self._windows.around(found, self._filters.zone(document)) if found and self._windows else ()

    def _matches(self, number: int, text: str, start: int, end: int) -> Iterator[tuple[Span, int, dict[str, str]]]:
        """What one of the expressions reports of a part of the text, with its number and named groups."""
        source = self._match["any"][number]
        pattern = self._made.get(source) or self._expression(source)
        for match in pattern.finditer(text, start, end):
            group = "span" if "span" in pattern.groupindex else 0
            if match.start(group) < match.end(group):
                data = {name: value for name, value in match.groupdict("").items() if name != "span"}
                yield Span(*match.span(group)), number, data

    def _expression(self, source: str) -> re.Pattern[str]:
        """One of the expressions, taken out of the store when first needed: most documents hold the beginning of few."""
        made = self._made[source] = expression(expanded(source, self._match), self._flags)
        return made


def _holds(text: str, needed: Sequence[str]) -> bool:
    """Whether any of what is needed stands in the text."""
    for each in needed:  # noqa: SIM110 - `any` takes twice as long for as few as these
        if each in text:
            return True
    return False


def literal_prefix(pattern: str) -> str:
    r"""What every match of the expression begins with, "" where that is not plain to see.

    Asking whether a text holds it costs a tenth of the search for the expression.
    """
    prefix, at = "", 0
    while at < len(pattern):
        char = pattern[at]
        if char == "[" and pattern.startswith("[ ]", at):
            char, at = " ", at + 2
        elif char == "\\" and at + 1 < len(pattern) and not pattern[at + 1].isalnum():
            at += 1
            char = pattern[at]
        elif char in "\\[](){}.*+?^$|":
            break
        at += 1
        if pattern[at : at + 1] in ("*", "+", "?", "{"):
            break
        prefix += char
    return "" if _has_alternatives(pattern) else prefix


def _has_alternatives(pattern: str) -> bool:
    """Whether a `|` stands outside of all groups and classes, as far as counting brackets can tell."""
    if "|" not in pattern:
        return False
    bare = expression(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*(?:\]|\\?\Z)").sub("", pattern)
    depth = 0
    for char in bare:
        depth += (char == "(") - (char == ")")
        if char == "|" and not depth:
            return True
    return False
