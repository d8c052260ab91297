"""`rdjson`: reviewdog's Diagnostic Format as one object. Columns count bytes of UTF-8; ends are exclusive.

reviewdog posts each suggestion as a replacement of its own, to be accepted alone: edits of one fix that belong together are
therefore joined into one, from the first to the last.
"""

from __future__ import annotations

from provlint.report import safe
from provlint.report.json import encoded
from provlint.report.positions import Utf8Positions
from provlint.report.urls import HOME, rule_page

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provlint.engine.result import DocumentResult, RunInfo
    from provlint.finding import Finding, Fix, Span

SOURCE = {"name": "provlint", "url": HOME}
"""Who speaks."""

SEVERITIES = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}
"""Severity → reviewdog's."""

LONGEST = 5_000
"""Code points that a suggestion may replace: a longer one is no reading for a review, and edits far apart join to a long one."""


def render(results: Iterable[DocumentResult], _run: RunInfo) -> Iterator[str]:
    """One object, a diagnostic a line."""
    yield f'{{"source": {encoded(SOURCE)}, "diagnostics": ['
    separator = "\n"
    for diagnostic in diagnostics(results):
        yield separator + encoded(diagnostic)
        separator = ",\n"
    yield "]}\n" if separator == "\n" else "\n]}\n"


def diagnostics(results: Iterable[DocumentResult]) -> Iterator[dict[str, object]]:
    """One Diagnostic a finding, in order."""
    for result in results:
        if not result.findings:
            continue
        page = _Page(result)
        for finding in result.findings:
            yield page.diagnostic(finding)


class _Page:
    """One document while its diagnostics are written."""

    def __init__(self, result: DocumentResult) -> None:
        self._path = safe.data_path(result.path)
        self._text = result.text or ""
        self._positions = Utf8Positions(self._text)

    def diagnostic(self, finding: Finding) -> dict[str, object]:
        """The finding in reviewdog's words."""
        return {
            "message": safe.message(finding.message),
            "location": {"path": self._path, "range": self._range(*finding.span)},
            "severity": SEVERITIES[finding.severity],
            "code": {"value": finding.rule, "url": rule_page(finding.rule)},
            **({"suggestions": suggestions} if (suggestions := self._suggestions(finding.fix)) else {}),
        }

    def _range(self, start: int, end: int) -> dict[str, dict[str, int]]:
        places = [self._positions.position(offset) for offset in (start, end)]
        first, last = ({"line": row, "column": column} for row, column in places)
        return {"start": first, "end": last}

    def _suggestions(self, fix: Fix | None) -> list[dict[str, object]]:
        """The fix as one replacement; none where it is too long to be read."""
        if fix is None or not fix.edits:
            return []
        start, end = fix.edits[0][0].start, fix.edits[-1][0].end
        if end - start > LONGEST:
            return []
        return [{"range": self._range(start, end), "text": safe.data(_joined(self._text, start, fix.edits))}]


def _joined(text: str, start: int, edits: Iterable[tuple[Span, str]]) -> str:
    """What stands from `start` to the end of the last edit once all are made."""
    pieces = []
    for span, content in edits:
        pieces += [text[start : span.start], content]
        start = span.end
    return "".join(pieces)
