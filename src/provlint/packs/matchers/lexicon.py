"""`kind = "lexicon"`: phrases as whole words, found by the run's shared index."""

from __future__ import annotations

from provlint.finding import Hit, Span
from provlint.packs import PackError
from provlint.packs.fixes import make_fix
from provlint.packs.matchers import filters, rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from provlint.document import Document
    from provlint.packs.matchers import Recipe
    from provlint.rule import Check, Options

KEYS: dict[str, type] = {"phrases": list, "file": str, "whole-line": bool, **filters.KEYS}


def check_match(match: Mapping[str, Any], file: str) -> None:
    """Raises PackError where the table cannot be used."""
    from provlint.packs.schema import check_keys, texts

    check_keys(match, KEYS, file, "match.")
    if ("phrases" in match) == ("file" in match):
        raise PackError(file, "match", "needs either phrases or file")
    for phrase in texts(match.get("phrases", []), file, "match.phrases"):
        _check_phrase(phrase, file, "match.phrases")
    filters.check_filters(match, file)


def entries(match: Mapping[str, Any], table: str, file: str) -> dict[str, dict[str, str]]:
    """Phrase → the other columns of its row. Raises PackError for a table without the column phrase."""
    if "file" not in match:
        return {phrase: {} for phrase in match["phrases"]}
    header, *lines = rows(table) or [[]]
    if "phrase" not in header:
        raise PackError(file, "match.file", "its first line must name a column phrase")
    columns = (dict(zip(header, line, strict=False)) for line in lines)
    found = {row.pop("phrase"): row for row in columns}
    for phrase in found:
        _check_phrase(phrase, file, "match.file")
    return found


def _check_phrase(phrase: str, file: str, key: str) -> None:
    if phrase != phrase.lower() or "’" in phrase or not phrase.strip():
        raise PackError(file, key, f"{phrase!r} can never be found: write it in lower case with straight apostrophes")


def build(recipe: Recipe) -> Check:
    """The check of a lexicon rule."""
    return LexiconCheck(recipe)


class LexiconCheck:
    """Reports the phrases' places; the longest of those that overlap."""

    def __init__(self, recipe: Recipe) -> None:
        self._entries = recipe.entries
        self._rule = recipe.rule
        self._fix = recipe.fix
        self._whole_line = bool(recipe.match.get("whole-line"))
        self._filters = filters.Filters(recipe.match)

    def __call__(self, document: Document, _options: Options) -> Iterator[Hit]:
        """The hits in the document's order."""
        places = document.literals.get(self._rule)
        if not places or not self._filters.document(document):
            return
        zone, end, entries = self._filters.zone(document), 0, self._entries()
        for place in sorted(places, key=lambda place: (place.start, -place.end)):
            span = Span(place.start, place.end)
            if span.start < end or not zone.covers(span) or not self._filters.place(document, span):
                continue
            if self._whole_line and not _fills_line(document, span):
                continue
            data = entries[place.phrase]
            yield Hit(span, data, make_fix(self._fix, document, span, {"match": document.text[span.start : span.end], **data}))
            end = span.end


def _fills_line(document: Document, span: Span) -> bool:
    """Whether no letter or digit stands beside `span` on its line."""
    line = document.lines.span(document.lines.row(span.start))
    beside = document.text[line.start : span.start] + document.text[span.end : line.end]
    return not any(char.isalnum() for char in beside)
