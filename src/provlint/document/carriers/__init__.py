"""Where a document comes from, by every carrier that may say so: a higher carrier wins, a lower one that differs is a conflict.

Extraction from web pages keeps the date of publication in one text of seven, so the text is only the last carrier asked.
"""

from __future__ import annotations

from provlint.document.carriers.front import Value
from provlint.document.carriers.lines import find_byline, find_source_line, find_title
from provlint.document.carriers.publication import Publication, carriers_tried, find_publication
from provlint.document.carriers.statements import statements

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from provlint.document import Document
    from provlint.finding import Span

__all__ = ["Carriers", "Value", "find_carriers"]


class Carriers:
    """What the carriers say of a document; every field is made when first asked for and is None where no carrier has it.

    Dates are ISO 8601 (`YYYY-MM-DD`, or shorter where the carrier says no more); all else is text as it stands there.
    """

    __slots__ = ("_document", "_made")

    def __init__(self, document: Document) -> None:
        self._document = document
        self._made: dict[str, Value | None] = {}

    @property
    def publication(self) -> Publication:
        """All dates of publication and update, with what is wrong with them."""
        return self._document.view(find_publication)

    @property
    def publish_date(self) -> Value | None:
        """The day of publication by the highest carrier that names one."""
        return next(iter(self.publication.published), None)

    @property
    def update_date(self) -> Value | None:
        """The day of the last update by the highest carrier that names one."""
        return next(iter(self.publication.updated), None)

    @property
    def tried(self) -> tuple[str, ...]:
        """The carriers that were asked for the day of publication, in order."""
        return carriers_tried(self._document)

    @property
    def title(self) -> Value | None:
        """The document's title."""
        return self._field("title", find_title, "first line")

    @property
    def author(self) -> Value | None:
        """The author or authors."""
        return self._field("author", find_byline, "byline")

    @property
    def source_url(self) -> Value | None:
        """The address, or failing that the name, of the source."""
        return self._field("source_url", find_source_line, "source line")

    @property
    def canonical_url(self) -> Value | None:
        """The address that the document calls its own."""
        return self._field("canonical_url", None, "")

    @property
    def site(self) -> Value | None:
        """The site or publisher."""
        return self._field("site", None, "")

    @property
    def licence(self) -> Value | None:
        """The licence or the statement of rights."""
        from provlint.document.carriers.licences import find_licence

        return self._field("licence", find_licence, "text")

    @property
    def language(self) -> Value | None:
        """The main language, ISO 639-1: as a carrier says, or as the text shows."""
        stated = self._field("language", None, "")
        if stated:
            return stated._replace(value=stated.value.strip().replace("_", "-").split("-")[0].lower())
        shown = self._document.language
        return Value(shown, "text", None, 0.8) if shown else None

    @property
    def origin(self) -> Value | None:
        """Where the document says it stood first."""
        from provlint.document.carriers.syndication import find_syndication

        def first(document: Document) -> Span | None:
            named = (place.origin for place in document.view(find_syndication) if place.origin.start < place.origin.end)
            return next(named, None)

        return self._field("origin", first, "text")

    def _field(self, name: str, find: Callable[[Document], Span | None] | None, carrier: str) -> Value | None:
        if name not in self._made:
            self._made[name] = self._metadata(name) or self._text(find, carrier)
        return self._made[name]

    def _metadata(self, name: str) -> Value | None:
        return None if name == "origin" else next(statements(self._document, name), None)

    def _text(self, find: Callable[[Document], Span | None] | None, carrier: str) -> Value | None:
        span = find(self._document) if find else None
        return Value(self._document.text[span.start : span.end], carrier, span, 0.8) if span else None


def find_carriers(document: Document) -> Carriers:
    """The carriers of a document."""
    return Carriers(document)
