"""`grouped`: the findings of each document under its name, one line each, in columns."""

from __future__ import annotations

from provlint.report import safe
from provlint.report.paint import painter
from provlint.report.summary import Tally, totals

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provlint.engine.result import DocumentResult, RunInfo
    from provlint.report.paint import Line


def render(results: Iterable[DocumentResult], run: RunInfo) -> Iterator[str]:
    """One chunk a document that has findings or was skipped, then the totals (and the counts per rule, where asked for)."""
    paint, tally = painter(colour=run.colour), Tally(run.notes)
    for result in tally.watch(results):
        if result.findings or result.skipped is not None:
            yield "".join([paint(line) for line in _document(result)])
    if run.statistics and tally.rules:
        from provlint.report.statistics import table

        yield "".join([paint(line) for line in [*table(tally), []]])
    yield "".join([paint(line) for line in totals(tally)])


def _document(result: DocumentResult) -> Iterator[Line]:
    """Heading, findings and a blank line."""
    heading: Line = [(safe.path(result.path), "strong")]
    if result.skipped is not None:
        heading.append((f"  skipped: {safe.message(result.skipped)}", "quiet"))
    elif result.verdict:
        heading += [("  ", ""), (result.verdict, result.verdict)]
    yield heading
    places = [f"{finding.line}:{finding.column}" for finding in result.findings]
    column = max(map(len, places), default=0)
    severity = max((len(finding.severity) for finding in result.findings), default=0)
    for place, finding in zip(places, result.findings, strict=True):
        yield [
            (f"  {place:>{column}}  ", "quiet"),
            (f"{finding.severity:<{severity}}", finding.severity),
            (f"  {safe.message(finding.message)}", ""),
            (f"  [{finding.rule}]", "quiet"),
        ]
    yield []
