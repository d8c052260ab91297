"""`github`: workflow commands that mark lines of a pull request, and the whole list in the job's step summary.

GitHub shows ten annotations of a kind for each step and drops the others in silence. So at most ten are written: the surest, and
one of each rule and document before a second one. How many are left out is said.
"""

from __future__ import annotations

from provlint.finding import WHOLE_DOCUMENT
from provlint.report import safe
from provlint.report.summary import count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provlint.engine.result import DocumentResult, RunInfo
    from provlint.finding import Finding

KINDS = {"error": "error", "warning": "warning", "info": "notice"}
"""Severity → kind of annotation, worst first."""

SHOWN = 10
"""Annotations of a kind that GitHub shows for one step."""

SUMMARY = 900_000
"""Bytes of a step summary; GitHub refuses one of more than 1 MiB, other steps' included."""


def render(results: Iterable[DocumentResult], _run: RunInfo) -> Iterator[str]:
    """A line an annotation, once all results are in. Appends to the file that $GITHUB_STEP_SUMMARY names. Raises OSError."""
    from os import environ

    from provlint.report.markdown import Page

    summary = environ.get("GITHUB_STEP_SUMMARY", "")
    page, picks = Page(SUMMARY), {severity: _Pick() for severity in KINDS}
    for result in results:
        if summary:
            page.add(result)
        for finding, rank in _ranked(result.findings):
            picks[finding.severity].add(finding, rank)
    if summary:
        with open(summary, "a", encoding="utf-8", newline="\n") as file:
            file.write(page.text() + "\n")
    yield from _annotations(picks, "the step summary lists all" if summary else "the format full lists all")


def _annotations(picks: dict[str, _Pick], remedy: str) -> Iterator[str]:
    """The lines; where some are left out the last notice gives way to the line that says so."""
    left_out = sum(pick.seen - len(pick.chosen(SHOWN)) for pick in picks.values())
    for severity, kind in KINDS.items():
        room = SHOWN - (kind == "notice" and left_out > 0)
        for finding in picks[severity].chosen(room):
            yield _annotation(kind, finding)
        if kind == "notice" and left_out:
            left_out += len(picks[severity].chosen(SHOWN)) - len(picks[severity].chosen(room))
            yield f"::notice::provlint: {count(left_out, 'finding')} not shown here; {remedy}\n"


class _Pick:
    """The findings of one severity that are worth showing most; holds no more than twice `SHOWN`.

    seen  findings offered
    """

    def __init__(self) -> None:
        self.seen = 0
        self._held: list[tuple[int, float, int, Finding]] = []

    def add(self, finding: Finding, rank: int) -> None:
        """Offer a finding that is the `rank`-th of its rule in its document."""
        self.seen += 1
        self._held.append((rank, -finding.confidence, self.seen, finding))
        if len(self._held) > 2 * SHOWN:
            self._held = sorted(self._held)[:SHOWN]

    def chosen(self, room: int) -> list[Finding]:
        """The first `room` of them, best first."""
        return [finding for *_, finding in sorted(self._held)[:room]]


def _ranked(findings: Iterable[Finding]) -> Iterator[tuple[Finding, int]]:
    """The findings of one document, the surest first, each with its number among those of its rule."""
    ranks: dict[str, int] = {}
    for finding in sorted(findings, key=lambda finding: -finding.confidence):
        ranks[finding.rule] = ranks.get(finding.rule, 0) + 1
        yield finding, ranks[finding.rule]


def _annotation(kind: str, finding: Finding) -> str:
    """One workflow command. Columns are refused where the lines differ, and say nothing of a whole document."""
    properties = {"title": safe.line(finding.rule), "file": safe.path(finding.path)}
    properties |= {"line": str(finding.line), "endLine": str(finding.end_line)}
    if finding.line == finding.end_line and finding.span != WHOLE_DOCUMENT:
        properties |= {"col": str(finding.column), "endColumn": str(finding.end_column)}
    shown = ",".join([f"{name}={_escaped(value, ':,')}" for name, value in properties.items()])
    return f"::{kind} {shown}::{_escaped(safe.message(finding.message))}\n"


def _escaped(text: str, more: str = "") -> str:
    """The text in the runner's escapes; `%` first, since it begins them."""
    for character in "%\r\n" + more:
        text = text.replace(character, f"%{ord(character):02X}")
    return text
