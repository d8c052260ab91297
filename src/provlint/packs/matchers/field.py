"""`kind = "field"`: a fact about the document that no carrier gives."""

from __future__ import annotations

from provlint.finding import WHOLE_DOCUMENT, Hit
from provlint.packs.matchers import no_entries

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from provlint.document import Document
    from provlint.packs.matchers import Recipe
    from provlint.rule import Check, Options

KEYS: dict[str, type] = {"missing": str}
FIELDS = ("title", "author", "publish_date", "update_date", "source_url", "canonical_url", "site", "licence", "origin")


def check_match(match: Mapping[str, Any], file: str) -> None:
    """Raises PackError where the table cannot be used."""
    from provlint.packs.schema import check_keys, one_of

    check_keys(match, KEYS, file, "match.")
    one_of(match.get("missing", ""), FIELDS, file, "match.missing")


entries = no_entries


def build(recipe: Recipe) -> Check:
    """The check of a field rule."""
    field = recipe.match["missing"]

    def check(document: Document, _options: Options) -> Iterator[Hit]:
        if getattr(document.carriers, field) is None:
            yield Hit(WHOLE_DOCUMENT)

    return check
