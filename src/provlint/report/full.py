"""`full`, the report for people: each defect in its place, why it matters and what to do, a verdict a document, totals.

Only the first findings of a rule in a document are drawn, the rest is named by line; why and help stand once a run.
"""

from __future__ import annotations

from provlint.finding import WHOLE_DOCUMENT
from provlint.report import safe
from provlint.report.paint import painter
from provlint.report.summary import Tally, count, folded, rows, totals
from provlint.report.width import cells, wrap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provlint.document.lines import Lines
    from provlint.engine.result import DocumentResult, RunInfo
    from provlint.finding import Finding
    from provlint.report.paint import Line

DRAWN = 3
"""Findings of one rule that are drawn in each document."""

WIDTH, NARROWEST, WIDEST = 100, 40, 120
"""Columns where the output is no terminal, and the bounds elsewhere: longer lines of prose tire the eye."""


def render(results: Iterable[DocumentResult], run: RunInfo) -> Iterator[str]:
    """One chunk a document that has findings or was skipped, then the totals (and the counts per rule, where asked for)."""
    paint, tally, sheet = painter(colour=run.colour), Tally(run.notes), _Sheet(run)
    for result in tally.watch(results):
        if result.findings or result.skipped is not None:
            yield "".join([paint(line) for line in sheet.document(result)])
    if run.statistics and tally.rules:
        from provlint.report.statistics import table

        yield "".join([paint(line) for line in [*table(tally), []]])
    yield "".join([paint(line) for line in totals(tally)])


class _Sheet:
    """Lays documents out; remembers which rules it has explained."""

    def __init__(self, run: RunInfo) -> None:
        self._rules = run.rules
        self._width = min(max(run.width or WIDTH, NARROWEST), WIDEST)
        self._explained: set[str] = set()

    def document(self, result: DocumentResult) -> Iterator[Line]:
        """The lines of one document, a blank one at the end."""
        path = safe.path(result.path)
        if result.skipped is not None:
            yield [("skipped", "strong"), (f"  {path}  ", ""), (f"({safe.message(result.skipped)})", "quiet")]
            yield []
            return
        lines = _line_index(result)
        drawn, more = folded(result.findings, DRAWN)
        for finding in drawn:
            yield from self._finding(finding, path, result.text, lines)
            yield []
        for rule, rest in more.items():
            yield from self._hang([("… ", "quiet")], f"and {len(rest):,} more of {rule} on {rows(rest)}", "quiet")
        if more:
            yield []
        yield from self._verdict(result, path)

    def _finding(self, finding: Finding, path: str, text: str | None, lines: Lines | None) -> Iterator[Line]:
        """Header, place, frame and, for the first finding of its rule, why it matters and what to do."""
        head: Line = [(finding.severity, finding.severity), (f"[{finding.rule}] ", "")]
        yield from self._hang(head, safe.message(finding.message), "strong", indent=4)
        gutter = " " * len(str(finding.line))
        if finding.span == WHOLE_DOCUMENT or text is None or lines is None:
            yield [(f"{gutter}--> ", "frame"), (path, "")]
        else:
            yield [(f"{gutter}--> ", "frame"), (f"{path}:{finding.line}:{finding.column}", "")]
            yield from self._frame(finding, text, lines, gutter)
        if finding.rule not in self._explained:
            self._explained.add(finding.rule)
            yield from self._explanation(finding, gutter)

    def _frame(self, finding: Finding, text: str, lines: Lines, gutter: str) -> Iterator[Line]:
        """The line's window with carets under the span."""
        from provlint.report.frame import window

        shown = window(text, lines, finding.span, self._width - len(gutter) - 3)
        yield [(f"{gutter} |", "frame")]
        yield [(f"{finding.line} | ", "frame"), (shown.before, ""), (shown.marked, finding.severity), (shown.after, "")]
        indent = " " * cells(shown.before)
        more = f" (+{count(shown.more, 'line')})" if shown.more else ""
        yield [(f"{gutter} | ", "frame"), (indent, ""), ("^" * shown.carets, finding.severity), (more, "quiet")]

    def _explanation(self, finding: Finding, gutter: str) -> Iterator[Line]:
        """The rule's reason and remedy, and the repair that is at hand."""
        rule, fix = self._rules.get(finding.rule), finding.fix
        notes = [("why", rule.why), ("help", rule.help)] if rule else []
        if fix:
            notes.append(("fix", f"{fix.message or 'repaired'} ({'safe' if fix.safe else 'unsafe: look before you accept it'})"))
        for name, note in notes:
            if note:
                yield from self._hang([(f"{gutter} = ", "frame"), (f"{name}: ", "strong")], safe.message(note))

    def _hang(self, head: Line, text: str, style: str = "", indent: int = 0) -> Iterator[Line]:
        """The head with the text after it, wrapped; further lines stand under the text's start or `indent` cells in."""
        used = cells("".join([piece for piece, _ in head]))
        indent = indent or used
        first, *rest = wrap(text, self._width - used, self._width - indent)
        yield [*head, (first, style)]
        for line in rest:
            yield [(" " * indent, ""), (line, style)]

    def _verdict(self, result: DocumentResult, path: str) -> Iterator[Line]:
        """The document's verdict with the rules that decided it."""
        if not result.verdict:
            return
        head: Line = [("verdict: ", ""), (result.verdict, result.verdict), (f"  {path}  ", "")]
        decided = f"(decided by {', '.join(result.decided_by)})" if result.decided_by else ""
        yield from self._hang(head, decided, "quiet", indent=4)
        yield []


def _line_index(result: DocumentResult) -> Lines | None:
    """The document's line index, where a finding is to be drawn."""
    if result.text is None or all(finding.span == WHOLE_DOCUMENT for finding in result.findings):
        return None
    from provlint.document.lines import Lines

    return Lines(result.text)
