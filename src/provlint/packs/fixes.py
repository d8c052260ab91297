"""Makes the repair of a hit from a rule file's `[fix]` table."""

from __future__ import annotations

from provlint.finding import Fix, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from provlint.document import Document


def make_fix(spec: Mapping[str, Any] | None, document: Document, span: Span, data: Mapping[str, str]) -> Fix | None:
    """The fix that replaces `span`, names of `data` filled in; with `whole-line`, its whole line when nothing else is on it."""
    if spec is None:
        return None
    replacement = spec["replace"].format_map(data) if "{" in spec["replace"] else spec["replace"]
    if spec["whole-line"] and not replacement:
        span = whole_lines(document, span)
    return Fix(((span, replacement),), spec["safe"], spec["message"])


def whole_lines(document: Document, span: Span) -> Span:
    """The lines of `span` with their last line break, if nothing but blanks stands beside the span on them; else `span`."""
    lines = document.lines
    first, last = lines.row(span.start), lines.row(max(span.start, span.end - 1))
    start, end = lines.starts[first - 1], lines.span(last).end
    if document.text[start : span.start].strip() or document.text[span.end : end].strip():
        return span
    return Span(start, lines.starts[last] if last < len(lines) else len(document.text))
