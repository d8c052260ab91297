"""Findings as SARIF results, documents as artifacts, failures as notifications."""

from __future__ import annotations

from provlint.finding import WHOLE_DOCUMENT, Span
from provlint.report import safe
from provlint.report.line_hash import as_uploaded, line_hashes
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

MOST = 10_000
"""Artifacts, and as many notifications, that a log lists: it must not grow with the number of documents."""

SUPPRESSIONS = [{"kind": "external", "status": "accepted", "justification": "listed in the baseline"}]
"""What a result says that a baseline keeps out."""

_ESCAPES = str.maketrans({"[": "\\[", "]": "\\]", "{": "{{", "}": "}}"})
_ENCODINGS = {"utf-16-le": "UTF-16LE", "utf-16-be": "UTF-16BE", "utf-32-le": "UTF-32LE", "utf-32-be": "UTF-32BE"}
_ENCODINGS["cp1252"] = "windows-1252"


class Scribe:
    """Writes results one document at a time and collects what belongs at the end of the log.

    artifacts      the documents of which something is said, each with its verdict
    notifications  what failed, was skipped, or is to be noticed about suppressions
    unsaid         how many notifications there was no room for
    """

    def __init__(self, rules: Sequence[str]) -> None:
        self._index = {id: at for at, id in enumerate(rules)}
        self.artifacts: list[dict[str, object]] = []
        self.notifications: list[dict[str, object]] = []
        self.unsaid = 0

    def results(self, result: DocumentResult) -> Iterator[dict[str, object]]:
        """The document's findings in order, then those that a baseline keeps out."""
        if not (result.findings or result.baselined or result.failed or result.notices or result.skipped is not None):
            return
        uri, base = document_reference(result.path)
        location: dict[str, object] = {"uri": uri, "uriBaseId": base}
        if len(self.artifacts) < MOST:
            self.artifacts.append(_artifact(result, dict(location)))
            location["index"] = len(self.artifacts) - 1
        for notification in _notifications(result, location):
            if len(self.notifications) < MOST:
                self.notifications.append(notification)
            else:
                self.unsaid += 1
        page = _Page(result, location)
        for finding in result.findings:
            yield self._result(finding, page)
        for finding in result.baselined:
            yield {**self._result(finding, page), "suppressions": SUPPRESSIONS}

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


def _artifact(result: DocumentResult, location: dict[str, object]) -> dict[str, object]:
    """The document: how it is encoded where that is not UTF-8, and its verdict with what decided it."""
    artifact: dict[str, object] = {"location": location, "roles": ["analysisTarget"]}
    if result.encoding != "utf-8":
        artifact["encoding"] = _ENCODINGS.get(result.encoding, result.encoding)
    verdict: dict[str, object] = {"verdict": result.verdict or "none"}
    if result.decided_by:
        verdict["decidedBy"] = list(result.decided_by)
    return {**artifact, "properties": verdict}


class _Page:
    """One document while its results are written: positions and line hashes, made once."""

    def __init__(self, result: DocumentResult, location: dict[str, object]) -> None:
        self.location = location
        self._text = result.text or ""
        self._positions = Utf16Positions(self._text)
        last = max((finding.line for finding in (*result.findings, *result.baselined)), default=1)
        self._hashes = line_hashes(as_uploaded(self._text, result.encoding, result.bom), last)

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
    """A message in which brackets are no link and braces no placeholder (SARIF 2.1.0, 3.11.5 and 3.11.6).

    A backslash of the document's own before a bracket is shown by number: it would escape ours.
    """
    shown = safe.message(text)
    for bracket in "[]":
        shown = shown.replace(f"\\{bracket}", f"<U+005C>{bracket}")
    return shown.translate(_ESCAPES)


def _notifications(result: DocumentResult, location: dict[str, object]) -> Iterator[dict[str, object]]:
    """Why the document, or a part of the work on it, is not covered by the results."""
    texts: list[tuple[str, str]] = []
    if result.failed:
        failures = (
            finding for finding in result.findings if finding.rule.startswith("internal/") and finding.severity == "error"
        )
        texts = [("error", finding.message) for finding in failures]
        texts = texts or [("error", "the document could not be completed")]
    if result.skipped is not None:
        texts.append(("note", f"skipped: {result.skipped}"))
    texts += [("note", notice) for notice in result.notices]
    for level, text in texts:
        places = [{"physicalLocation": {"artifactLocation": location}}]
        yield {"level": level, "message": {"text": message(text)}, "locations": places}
