"""`gitlab`: GitLab's Code Quality report, an array that merge requests compare by fingerprint.

GitLab shows only the first of equal fingerprints, across all files: path and ordinal are therefore hashed in, and a renamed file
has new findings there (our own fingerprint, which does not know the path, is in `json`).
"""

from __future__ import annotations

from provlint.report import safe
from provlint.report.json import encoded
from provlint.report.urls import below_root
from provlint.store import digest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provlint.engine.result import DocumentResult, RunInfo

SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}
"""Severity → GitLab's; nothing of a document is as bad as its critical and blocker."""


def render(results: Iterable[DocumentResult], _run: RunInfo) -> Iterator[str]:
    """One array, an object a line; `[]` where nothing was found."""
    opening = "["
    for entry in _entries(results):
        yield f"{opening}\n{encoded(entry)}"
        opening = ","
    yield "[]\n" if opening == "[" else "\n]\n"


def _entries(results: Iterable[DocumentResult]) -> Iterator[dict[str, object]]:
    for result in results:
        path = safe.data_path(below_root(result.path)).replace("\\", "<U+005C>")
        seen: dict[str, int] = {}
        for finding in result.findings:
            seen[finding.fingerprint] = ordinal = seen.get(finding.fingerprint, 0) + 1
            identity = b"\0".join([safe.path_bytes(result.path), finding.fingerprint.encode(), str(ordinal).encode()])
            yield {
                "description": f"{safe.message(finding.message)} ({finding.rule})",
                "check_name": finding.rule,
                "fingerprint": digest(16, identity).hexdigest(),
                "severity": SEVERITIES[finding.severity],
                "location": {"path": path, "lines": {"begin": finding.line, "end": finding.end_line}},
            }
