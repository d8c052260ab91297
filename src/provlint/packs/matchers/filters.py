"""Conditions that a place must meet whatever found it: zone, quotation, exceptions by text, line and document."""

from __future__ import annotations

from provlint.expressions import IGNORECASE, expression
from provlint.finding import Span
from provlint.lazy import cached_property
from provlint.packs import PackError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Mapping
    from typing import Any

    from provlint.document import Document

KEYS: dict[str, type] = {"zone": str, "quoted": str, "unless": list, "unless-line": list, "unless-document": list}


def check_filters(match: Mapping[str, Any], file: str) -> None:
    """Raises PackError where a filter's value cannot be used."""
    from provlint.packs.schema import one_of, texts

    where, _, count = match.get("zone", "head:1").partition(":")
    if where not in ("head", "tail") or not (count.isdecimal() and 0 < int(count) < 10_000):
        raise PackError(file, "match.zone", f"{match['zone']!r} is no zone; write head:N or tail:N, N non-blank lines")
    one_of(match.get("quoted", "keep"), ("keep", "skip", "skip-named"), file, "match.quoted")
    for key in ("unless", "unless-line", "unless-document"):
        for number, pattern in enumerate(texts(match.get(key, []), file, f"match.{key}"), 1):
            check_regex(pattern, file, f"match.{key}[{number}]")


def check_regex(pattern: str, file: str, key: str) -> None:
    """Raises PackError where `pattern` is no regular expression, or one that may take for ever."""
    import re
    import warnings

    from provlint.packs.matchers.hazards import hazard

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # of what later Pythons read in another way
            problem = hazard(pattern)
            if not problem:
                expression(pattern)
    except RecursionError as error:
        raise PackError(file, key, "nested too deeply; write it flatter") from error
    except (re.error, OverflowError, Warning) as error:
        raise PackError(file, key, f"not a regular expression: {error}; mend it there") from error
    if problem:
        raise PackError(file, key, problem)


def joined(patterns: tuple[str, ...]) -> str:
    """One expression that matches where any of `patterns` does."""
    return "|".join(f"(?:{pattern})" for pattern in patterns)


class Filters:
    """The filters of one rule; expressions are compiled when first needed."""

    def __init__(self, match: Mapping[str, Any]) -> None:
        self._match = match
        self._flags = IGNORECASE if match.get("ignore-case") else 0

    def document(self, document: Document) -> bool:
        """Whether the rule applies to the document at all."""
        return self._unless_document is None or not self._unless_document.search(document.masked)

    def zone(self, document: Document) -> Span:
        """The part of the document in which hits count."""
        zone = self._match.get("zone")
        if zone is None:
            return Span(0, len(document.text))
        where, _, count = zone.partition(":")
        return zone_of(document, where, int(count))

    def place(self, document: Document, span: Span) -> bool:
        """Whether a hit at `span` stands."""
        text = document.text
        if "\0" in document.masked[span.start : span.end]:
            return False
        if self._match.get("links") == "never" and f"\n{text[span.start : span.end]}: \0" in document.masked:
            return False  # the text of a link that is defined elsewhere
        if self._unless is not None and self._unless.fullmatch(text, span.start, span.end):
            return False
        if self._unless_line is not None:
            line = document.lines.span(document.lines.row(span.start))
            if self._unless_line.search(text, line.start, line.end):
                return False
        quoted = self._match.get("quoted", "keep")
        if quoted == "keep":
            return True
        from provlint.document.places import is_named, is_quoted

        return not (is_quoted if quoted == "skip" else is_named)(document, span)

    @cached_property
    def _unless(self) -> re.Pattern[str] | None:
        return self._compiled("unless")

    @cached_property
    def _unless_line(self) -> re.Pattern[str] | None:
        return self._compiled("unless-line")

    @cached_property
    def _unless_document(self) -> re.Pattern[str] | None:
        return self._compiled("unless-document")

    def _compiled(self, key: str) -> re.Pattern[str] | None:
        patterns = self._match.get(key)
        return expression(joined(tuple(patterns)), self._flags) if patterns else None


def in_code(document: Document, span: Span) -> bool:
    """Whether a place in the raw text stands in code: in a block of it, or behind an odd backtick of its line."""
    line = document.lines.span(document.lines.row(span.start))
    text = document.text
    if text.count("`", line.start, span.start) % 2 and "`" in text[span.end : line.end]:
        return True
    if text.startswith(("    ", "\t"), line.start):
        return True
    # A block of nothing but an address is masked whole, and called code for that.
    fences = ("```", "~~~", "<pre", "<code")
    from provlint.document.places import holding

    block = holding(document.blocks, span.start)
    return block is not None and block.kind == "code" and text.startswith(fences, block.start)


def zone_of(document: Document, where: str, count: int) -> Span:
    """The first ("head") or last ("tail") `count` non-blank lines, as one span; front matter is not counted."""
    lines, text = document.lines, document.text
    body = document.front_matter.span.end if document.front_matter else 0
    rows = range(lines.row(body), len(lines) + 1)
    edge = Span(body, len(text))
    for row in rows if where == "head" else reversed(rows):
        span = lines.span(row)
        if not text[span.start : span.end].strip():
            continue
        edge = Span(body, span.end) if where == "head" else Span(span.start, len(text))
        count -= 1
        if not count:
            break
    return edge
