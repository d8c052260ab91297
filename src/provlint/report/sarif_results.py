"""Findings as SARIF results, documents as artifacts, failures as notifications."""

from __future__ import annotations

from provlint.finding import WHOLE_DOCUMENT, Span
from provlint.report import safe
from provlint.report.line_hash import line_hashes
from provlint.report.positions import Utf16Positions
from provlint.report.sarif_rules import LEVELS
from provlint.report.urls import document_reference

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from provlint.engine.result import DocumentResult
    from provlint.finding import Finding, Fix

LONGEST = 20_000
"""Code points of a region; a longer one is narrowed to its first line, since a snippet must be the region's whole text."""

_ESCAPES = str.maketrans({"[": "\\[", "]": "\\]", "{": "{{", "}": "}}"})


class Scribe:
    """Writes results one document at a time and collects what belongs at the end of the log.

    artifacts      the documents of which something is said, each with its verdict
    notifications  what failed, was skipped, or is to be noticed about suppressions
    """

    def __init__(self, rules: Sequence[str]) -> None:
        self._index = {id: at for at, id in enumerate(rules)}
        self.artifacts: list[dict[str, object]] = []
        self.notifications: list[dict[str, object]] = []

    def results(self, result: DocumentResult) -> Iterator[dict[str, object]]:
        """The document's findings in order."""
        if not (result.findings or result.failed or result.notices or result.skipped is not None):
            return
        uri, base = document_reference(result.path)
        location: dict[str, object] = {"uri": uri, "uriBaseId": base}
        verdict: dict[str, object] = {"verdict": result.verdict or "none"}
        if result.decided_by:
            verdict["decidedBy"] = list(result.decided_by)
        self.artifacts.append({"location": dict(location), "roles": ["analysisTarget"], "properties": verdict})
        location["index"] = len(self.artifacts) - 1
        self.notifications.extend(_notifications(result, location))
        page = _Page(result, location)
        for finding in result.findings:
            yield self._result(finding, page)

    def _result(self, finding: Finding, page: _Page) -> dict[str, object]:
        """One result; a rule that the run did not announce has no index."""
        entry: dict[str, object] = {"ruleId": finding.rule}
        if finding.rule in self._index:
            entry["ruleIndex"] = self._index[finding.rule]
        return (
            entry
            | {
                "level": LEVELS[finding.severity],
                "message": {"text": message(finding.message)},
                "locations": [{"physicalLocation": {"artifactLocation": page.location, "region": page.region(finding.span)}}],
                "partialFingerprints": page.fingerprints(finding),
                "rank": round(finding.confidence * 100, 1),
            }
            | ({"fixes": [page.fix(finding.fix)]} if finding.fix else {})
        )


class _Page:
    """One document while its results are written: positions and line hashes, made once."""

    def __init__(self, result: DocumentResult, location: dict[str, object]) -> None:
        self.location = location
        self._text = result.text or ""
        self._positions = Utf16Positions(self._text)
        self._hashes = line_hashes(self._text, max((finding.line for finding in result.findings), default=1))

    def region(self, span: Span) -> dict[str, object]:
        """The region with its text; a finding on the whole document stands, without extent, at the very beginning."""
        if span != WHOLE_DOCUMENT and span.end - span.start > LONGEST:
            lines = self._positions.lines
            span = Span(span.start, min(span.start + LONGEST, lines.span(lines.row(span.start)).end))
        return {**self._positions.region(span), "snippet": {"text": safe.data(self._text[span.start : span.end])}}

    def fingerprints(self, finding: Finding) -> dict[str, str]:
        """GitHub's fingerprint of the line, which findings on one line share, and our own, which is the finding's alone."""
        line = self._hashes[min(finding.line, len(self._hashes)) - 1]
        return {"primaryLocationLineHash": line, "provlintSpan/v1": finding.fingerprint}

    def fix(self, fix: Fix) -> dict[str, object]:
        """The repair as replacements in the document."""
        replacements = [
            {"deletedRegion": self._positions.region(span), "insertedContent": {"text": safe.data(content)}}
            for span, content in fix.edits
        ]
        return {
            "description": {"text": message(fix.message or "Repair")},
            "artifactChanges": [{"artifactLocation": self.location, "replacements": replacements}],
            "properties": {"applicability": "safe" if fix.safe else "unsafe"},
        }


def message(text: str) -> str:
    """A message in which brackets are no link and braces no placeholder (SARIF 2.1.0, 3.11.5 and 3.11.6)."""
    return safe.message(text).translate(_ESCAPES)


def _notifications(result: DocumentResult, location: dict[str, object]) -> Iterator[dict[str, object]]:
    """Why the document, or a part of the work on it, is not covered by the results."""
    texts: list[tuple[str, str]] = []
    if result.failed:
        texts = [("error", finding.message) for finding in result.findings if finding.rule.startswith("internal/")]
        texts = texts or [("error", "the document could not be completed")]
    if result.skipped is not None:
        texts.append(("note", f"skipped: {result.skipped}"))
    texts += [("note", notice) for notice in result.notices]
    for level, text in texts:
        places = [{"physicalLocation": {"artifactLocation": location}}]
        yield {"level": level, "message": {"text": message(text)}, "locations": places}
