"""`sarif`: SARIF 2.1.0 for code scanning: the worst results first, no more of them than are shown.

Columns count UTF-16 code units. Pure ASCII, as `json` is. Memory is bounded by what a log may hold, not by the documents.
"""

from __future__ import annotations

from provlint.report import safe
from provlint.report.sarif_results import Scribe
from provlint.report.sarif_rules import LEVELS, tool
from provlint.report.summary import Tally
from provlint.report.urls import BASES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provlint.engine.result import DocumentResult, RunInfo

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LIMIT = 5_000
"""Results of a run that GitHub keeps, the most severe ones; it refuses a log of more than 25,000. What is left out is said."""


def render(results: Iterable[DocumentResult], run: RunInfo) -> Iterator[str]:
    """One log with one run: a chunk of head, a chunk a result, a chunk of artifacts, invocation and totals."""
    from json import JSONEncoder

    exact = JSONEncoder(ensure_ascii=True, allow_nan=False).encode

    def encode(value: object) -> str:
        return safe.json_text(exact(value))

    tally, scribe, worst = Tally(), Scribe(list(run.rules)), _Worst()
    yield f'{{"$schema":{encode(SCHEMA)},"version":"2.1.0","runs":[{encode(_head(run))[:-1]},"results":['
    for result in tally.watch(results):
        for entry in scribe.results(result):
            worst.add(_rank(entry), encode(entry))
    separator = "\n"
    for chunk in worst.kept():
        yield separator + chunk
        separator = ",\n"
    yield f"\n],{encode(_tail(tally, scribe, worst.left_out))[1:]}]}}\n"


class _Worst:
    """The `LIMIT` worst results, in order of rank and then as they came.

    left_out  how many were dropped
    """

    def __init__(self) -> None:
        self._ranks: list[list[str]] = [[] for _ in range(len(LEVELS) + 1)]
        self._held = self.left_out = 0

    def add(self, rank: int, result: str) -> None:
        """Keep a result, 0 being the worst rank, where there is room or a less severe one to be dropped for it."""
        if self._held < LIMIT:
            self._held += 1
        else:
            self.left_out += 1
            mildest = max((at for at, results in enumerate(self._ranks) if results), default=0)
            if mildest <= rank:
                return
            self._ranks[mildest].pop()
        self._ranks[rank].append(result)

    def kept(self) -> Iterator[str]:
        """The results, worst first."""
        for results in self._ranks:
            yield from results


def _rank(entry: dict[str, object]) -> int:
    """0 for an error, 1 for a warning, 2 for a note, 3 for what a baseline keeps out."""
    return len(LEVELS) if "suppressions" in entry else [*LEVELS.values()].index(str(entry["level"]))


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


def _tail(tally: Tally, scribe: Scribe, left_out: int) -> dict[str, object]:
    """What is known once all results have passed: documents with their verdicts, failures, totals."""
    notifications = list(scribe.notifications)
    notes = []
    if left_out:
        notes.append(
            f"{left_out} results left out, the least severe ones: code scanning shows {LIMIT}. Lint fewer documents at once."
        )
    if scribe.unsaid:
        notes.append(f"{scribe.unsaid} notifications on further documents left out.")
    notifications += [{"level": "warning", "message": {"text": text}} for text in notes]
    invocation = {"executionSuccessful": not tally.failed, "toolExecutionNotifications": notifications}
    counts = {"documents": tally.documents, "suppressed": tally.suppressed, "skipped": tally.skipped}
    return {"artifacts": scribe.artifacts, "invocations": [invocation], "properties": {**counts, "verdicts": tally.verdicts}}
