"""trafilatura, where the extra `[html]` is installed: asked for what a page does not say in a form that we read, dates apart.

Imported late and only for pages: it costs .2 s of CPU to import. Without the extra nothing is asked.
"""

from __future__ import annotations

import sys

from provlint.document.carriers.front import Value
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.document import Document

LONGEST = 2_000_000
"""Code points of a page that are handed over."""

_NAMES = {"author": "author", "site": "sitename", "title": "title", "licence": "license", "canonical_url": "url"}
"""Our field → trafilatura's."""


def ask(document: Document, field: str) -> Value | None:
    """What the package makes of a page; None where it is missing, fails, or finds nothing."""
    if field not in _NAMES:
        return None
    found = document.view(_extracted).get(_NAMES[field], "")
    return Value(found, "trafilatura", None, 0.7) if found else None


def _extracted(document: Document) -> dict[str, str]:
    if "trafilatura" not in sys.modules and _missing():
        return {}
    try:
        from trafilatura import extract_metadata
    except ImportError:
        return {}
    try:
        found = extract_metadata(document.text[:LONGEST])
    except Exception:  # another package's fault costs this carrier, not the run
        return {}
    values = {name: getattr(found, name, None) for name in _NAMES.values()} if found else {}
    return {name: str(value) for name, value in values.items() if value}


@cache
def _missing() -> bool:
    """Whether the extra is not installed, asked once: Python looks for it anew each time, which takes .1 ms."""
    try:
        import trafilatura  # noqa: F401 - its import is the answer
    except ImportError:
        return True
    return False
