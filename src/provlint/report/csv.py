"""`csv`: a row a finding, for spreadsheets (RFC 4180, UTF-8 without a byte order mark, so: import it as UTF-8).

A cell that a spreadsheet would take for a formula gets a leading apostrophe; columns count code points, ends are exclusive.
"""

from __future__ import annotations

from provlint.report import safe
from provlint.report.urls import rule_page

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provlint.engine.result import DocumentResult, RunInfo
    from provlint.finding import Finding

HEADER = (
    *("path", "line", "column", "end_line", "end_column", "severity", "rule", "message", "excerpt", "confidence"),
    *("fix", "verdict", "decided_by", "fingerprint", "url"),
)
"""Names of the columns. Further ones may be added at the end, never between."""

_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")  # the wide ones count in East Asian settings


def render(results: Iterable[DocumentResult], _run: RunInfo) -> Iterator[str]:
    """The header, then a row a finding."""
    yield ",".join(HEADER) + "\r\n"
    for result in results:
        path = safe.path(result.path)
        for finding in result.findings:
            yield ",".join([_cell(value) for value in _row(finding, path, result)]) + "\r\n"


def _row(finding: Finding, path: str, result: DocumentResult) -> tuple[str | float, ...]:
    return (
        *(path, finding.line, finding.column, finding.end_line, finding.end_column),
        *(finding.severity, finding.rule, safe.message(finding.message), safe.line(finding.excerpt), finding.confidence),
        "" if finding.fix is None else "safe" if finding.fix.safe else "unsafe",
        *(result.verdict, safe.message(" ".join(result.decided_by)), finding.fingerprint, rule_page(finding.rule)),
    )


def _cell(value: str | float) -> str:
    """A number as it is, text between quotes."""
    if not isinstance(value, str):
        return repr(value)
    guard = "'" if value.lstrip().startswith(_FORMULA) else ""
    return '"' + guard + value.replace('"', '""') + '"'
