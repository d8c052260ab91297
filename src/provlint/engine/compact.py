"""Results as plain data, and back: what workers hand over and the cache keeps (marshal: data, never objects)."""

from __future__ import annotations

from provlint.engine.result import DocumentResult
from provlint.finding import Finding, Fix, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, TypeAlias

    Plain: TypeAlias = "tuple[Any, ...]"

PATH, TEXT, FINDINGS, BASELINED = (
    DocumentResult._fields.index(name) for name in ("path", "text", "findings", "baselined")
)  # by name: others add fields
OF_PATH, SPAN, FIX = (Finding._fields.index(name) for name in ("path", "span", "fix"))


def plain(result: DocumentResult, *, text: bool = True) -> Plain:
    """The result without its path and, unless `text`, without its text: who asks for it knows them."""
    values: list[Any] = list(result)
    values[PATH] = None
    if not text:
        values[TEXT] = None
    values[FINDINGS] = _plain_findings(result.findings)
    values[BASELINED] = _plain_findings(result.baselined)
    return tuple(values)


def result_of(values: Plain, path: str, text: str | None = None) -> DocumentResult:
    """The result that `plain` made the values of. Raises TypeError or ValueError for what it cannot have made.

    text  the document's text where the values are without it
    """
    full = list(values)
    full[PATH] = path
    if text is not None:
        full[TEXT] = text
    full[FINDINGS] = _findings(full[FINDINGS], path)
    full[BASELINED] = _findings(full[BASELINED], path)
    return DocumentResult(*full)


def _plain_findings(findings: Sequence[Finding]) -> Plain:
    made = []
    for finding in findings:
        values: list[Any] = list(finding)
        values[OF_PATH] = None
        values[SPAN] = tuple(finding.span)
        if finding.fix is not None:
            edits = tuple([(span.start, span.end, replacement) for span, replacement in finding.fix.edits])
            values[FIX] = (edits, *finding.fix[1:])
        made.append(tuple(values))
    return tuple(made)


def _findings(made: Plain, path: str) -> tuple[Finding, ...]:
    if not made:
        return ()
    findings = []
    for each in made:
        values = list(each)
        values[OF_PATH] = path
        values[SPAN] = Span(*values[SPAN])
        if values[FIX] is not None:
            edits, *rest = values[FIX]
            values[FIX] = Fix(tuple([(Span(start, end), replacement) for start, end, replacement in edits]), *rest)
        findings.append(Finding(*values))
    return tuple(findings)
