"""`concise`: one line a finding, `path:row:col: severity: message [code]`. The form is frozen: editors' patterns match it."""

from __future__ import annotations

from provlint.report import safe
from provlint.report.paint import painter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provlint.engine.result import DocumentResult, RunInfo


def render(results: Iterable[DocumentResult], run: RunInfo) -> Iterator[str]:
    """One chunk a finding; nothing else, so that every line can be parsed."""
    paint = painter(colour=run.colour)
    for result in results:
        path = safe.path(result.path)
        for finding in result.findings:
            yield paint(
                [
                    (f"{path}:{finding.line}:{finding.column}: ", ""),
                    (finding.severity, finding.severity),
                    (f": {safe.message(finding.message)} [{finding.rule}]", ""),
                ]
            )
