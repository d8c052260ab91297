"""What `provenance/missing-publish-date` finds, apart from its page: that is loaded where rules are read, and not in a run."""

from __future__ import annotations

from provlint.document.carriers.front import front_fields
from provlint.document.carriers.keys import matching
from provlint.finding import WHOLE_DOCUMENT, Fix, Hit, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options


def check(document: Document, options: Options) -> Iterator[Hit]:
    """One hit on the whole document where no carrier names the day, or none that stands in its front matter where asked for."""
    carriers = document.carriers
    date = carriers.publish_date
    if date is None:
        given = options.string("given")
        yield Hit(WHOLE_DOCUMENT, {"tried": _tried(document)}, _written(document, given) if given else None)
    elif options.flag("write") and not date.carrier.startswith("front matter"):
        fix = None if date.ambiguous else _written(document, date.value)
        if fix:
            yield Hit(WHOLE_DOCUMENT, {"tried": f"front matter, but {date.value} in {date.carrier}"}, fix, severity="info")


def _tried(document: Document) -> str:
    """The carriers that were asked, and which of them hold something that is not read."""
    from provlint.document.carriers.passed_over import passed_over

    found = passed_over(document)
    *first, last = (f"{name} ({found[name]})" if name in found else name for name in document.carriers.tried)
    return f"{', '.join(first)} or {last}" if first else last


def _written(document: Document, date: str) -> Fix | None:
    """The date in the front matter: in place of an empty value, else on a line of its own after the opening fence."""
    front = document.front_matter
    if front is None or front.problems or front.kind not in ("yaml", "toml"):
        return None
    text = document.text
    fields = document.view(front_fields)
    for key in matching(fields, "publish_date"):
        place = fields[key].span
        blank = " " if place.start and text[place.start - 1] in ":=" else ""
        return Fix(((place, blank + date),), message=f"Write {date} into the front matter")
    end = text.find("\n") + 1
    newline = "\r\n" if text[end - 2 : end] == "\r\n" else "\n"
    line = f"date: {date}" if front.kind == "yaml" else f"date = {date}"
    return Fix(((Span(end, end), line + newline),), message=f"Write {date} into the front matter")
