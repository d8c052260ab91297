"""htmldate and trafilatura, where the extra `[html]` is installed: asked for what a page does not say in a form that we read.

Imported late and only for pages: htmldate costs .2 s of CPU to import. Without the extra nothing is asked.
"""

from __future__ import annotations

from provlint.document.carriers.front import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.document import Document

LONGEST = 2_000_000
"""Code points of a page that are handed over."""

_NAMES = {"author": "author", "site": "sitename", "title": "title", "licence": "license", "canonical_url": "url"}
"""Our field → trafilatura's."""


def ask(document: Document, field: str) -> Value | None:
    """What the packages make of a page; None where they are missing, fail, or find nothing."""
    if field == "publish_date":
        return _date(document)
    if field not in _NAMES:
        return None
    found = document.view(_extracted).get(_NAMES[field], "")
    return Value(found, "trafilatura", None, 0.7) if found else None


def _date(document: Document) -> Value | None:
    try:
        from htmldate import find_date
    except ImportError:
        return None
    try:  # not the extensive search: it takes copyright years and dates of comments
        found = find_date(document.text[:LONGEST], original_date=True, extensive_search=False)
    except Exception:  # another package's fault costs this carrier, not the run
        return None
    return Value(str(found), "htmldate", None, 0.8) if found else None


def _extracted(document: Document) -> dict[str, str]:
    try:
        from trafilatura import extract_metadata
    except ImportError:
        return {}
    try:
        found = extract_metadata(document.text[:LONGEST])
    except Exception:  # as above
        return {}
    values = {name: getattr(found, name, None) for name in _NAMES.values()} if found else {}
    return {name: str(value) for name, value in values.items() if value}
