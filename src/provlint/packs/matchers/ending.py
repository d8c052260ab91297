"""`kind = "ending"`: expressions that must match up to the end of the document."""

from __future__ import annotations

from provlint.expressions import IGNORECASE, MULTILINE, expression
from provlint.finding import Hit, Span
from provlint.lazy import cached_property
from provlint.packs import PackError
from provlint.packs.fixes import make_fix
from provlint.packs.matchers import filters, no_entries

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping
    from typing import Any

    from provlint.document import Document
    from provlint.packs.matchers import Recipe
    from provlint.rule import Check, Options

KEYS: dict[str, type] = {"any": list, "gate": list, "lines": int, "ignore-case": bool, **filters.KEYS}
LINES = 6
"""Non-blank lines looked at from the end, unless the rule says otherwise: markers and paywall lines stand among the last six."""
REACH = 8000
"""Code points looked at from the end, whatever the lines: bounds the cost on a document that is one line."""


def check_match(match: Mapping[str, Any], file: str) -> None:
    """Raises PackError where the table cannot be used."""
    from provlint.packs.schema import at_least_one, check_keys, texts

    check_keys(match, KEYS, file, "match.")
    for key in ("any", "gate"):
        if not texts(match.get(key, []), file, f"match.{key}"):
            raise PackError(file, f"match.{key}", "missing; list at least one")
    at_least_one(match, "lines", file)
    for number, pattern in enumerate(match["any"], 1):
        filters.check_regex(pattern, file, f"match.any[{number}]")
    filters.check_filters(match, file)


entries = no_entries


def build(recipe: Recipe) -> Check:
    """The check of an ending rule."""
    return EndingCheck(recipe)


class EndingCheck:
    """Reports the first expression's earliest match that reaches the end; the group `span` narrows what is reported."""

    def __init__(self, recipe: Recipe) -> None:
        self._match = recipe.match
        self._fix = recipe.fix
        self._filters = filters.Filters(recipe.match)

    def __call__(self, document: Document, _options: Options) -> Iterator[Hit]:
        """At most one hit."""
        body = document.front_matter.span.end if document.front_matter else 0
        end = body + len(document.text[body:].rstrip())
        start = max(filters.zone_of(document, "tail", self._match.get("lines", LINES)).start, end - REACH, body)
        tail = document.folded[start:end]
        if not any(literal in tail for literal in self._match["gate"]) or not self._filters.document(document):
            return
        for pattern in self._patterns:
            match = pattern.search(document.masked, start, end)
            if match is None:
                continue
            span = Span(*match.span("span" if "span" in pattern.groupindex else 0))
            if span.start == span.end or not self._filters.place(document, span):
                continue
            data = {name: value for name, value in match.groupdict("").items() if name != "span"}
            yield Hit(span, data, make_fix(self._fix, document, span, {"match": document.text[span.start : span.end], **data}))
            return

    @cached_property
    def _patterns(self) -> list[re.Pattern[str]]:
        flags = MULTILINE | (IGNORECASE if self._match.get("ignore-case") else 0)
        return [expression(rf"(?:{pattern})\Z", flags) for pattern in self._match["any"]]
