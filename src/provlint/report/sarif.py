"""`sarif`: SARIF 2.1.0 for code scanning, results streamed; only what is said of whole documents waits for the end.

Columns count UTF-16 code units. Pure ASCII, as `json` is.
"""

from __future__ import annotations

from provlint.report.sarif_results import Scribe
from provlint.report.sarif_rules import tool
from provlint.report.summary import Tally
from provlint.report.urls import BASES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provlint.engine.result import DocumentResult, RunInfo

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LIMIT = 25_000
"""Results of a run: GitHub refuses an upload with more. What is left out is said in a notification."""


def render(results: Iterable[DocumentResult], run: RunInfo) -> Iterator[str]:
    """One log with one run: a chunk of head, a chunk a result, a chunk of artifacts, invocation and totals."""
    from json import JSONEncoder

    encode = JSONEncoder(ensure_ascii=True, allow_nan=False).encode
    tally, scribe = Tally(), Scribe(list(run.rules))
    yield f'{{"$schema":{encode(SCHEMA)},"version":"2.1.0","runs":[{encode(_head(run))[:-1]},"results":['
    separator, written = "\n", 0
    for result in tally.watch(results):
        for entry in scribe.results(result):
            if written < LIMIT:
                yield separator + encode(entry)
            separator, written = ",\n", written + 1
    tail = _tail(tally, scribe, left_out=max(written - LIMIT, 0))
    yield f"\n],{encode(tail)[1:]}]}}\n"


def _head(run: RunInfo) -> dict[str, object]:
    """What is known of the run before its first result."""
    return {
        "tool": tool(run),
        "automationDetails": {"id": "provlint/default/"},
        "columnKind": "utf16CodeUnits",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "defaultEncoding": "UTF-8",
        "originalUriBaseIds": {base: {"description": {"text": words}} for base, words in BASES.items()},
    }


def _tail(tally: Tally, scribe: Scribe, *, left_out: int) -> dict[str, object]:
    """What is known once all results have passed: documents with their verdicts, failures, totals."""
    notifications = list(scribe.notifications)
    if left_out:
        text = f"{left_out} results left out: code scanning takes {LIMIT}. Lint fewer documents or select fewer rules."
        notifications.append({"level": "warning", "message": {"text": text}})
    invocation = {"executionSuccessful": not tally.failed, "toolExecutionNotifications": notifications}
    counts = {"documents": tally.documents, "suppressed": tally.suppressed, "skipped": tally.skipped}
    return {"artifacts": scribe.artifacts, "invocations": [invocation], "properties": {**counts, "verdicts": tally.verdicts}}
