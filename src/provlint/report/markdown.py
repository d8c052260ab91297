"""`markdown`: for the comment on a pull request and for step summaries: totals, then the documents with their findings.

Text of strangers stands in code spans only, so that it can be no link, no mention, no image and no HTML. The report is as long as
a comment may be; what has no room is counted.
"""

from __future__ import annotations

from provlint.finding import WHOLE_DOCUMENT
from provlint.report import safe
from provlint.report.summary import Tally, count, folded, rows, totals
from provlint.report.urls import rule_page

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provlint.engine.result import DocumentResult, RunInfo
    from provlint.finding import Finding

LONGEST = 60_000
"""Bytes; GitHub refuses a comment of more than 65,536 characters, GitLab one of a million."""

DRAWN = 3
"""Findings of one rule that are listed in each document; the rest is named by line."""


def render(results: Iterable[DocumentResult], _run: RunInfo) -> Iterator[str]:
    """The whole report in one chunk, since the totals stand first: it is never longer than `LONGEST`."""
    page = Page(LONGEST)
    for result in results:
        page.add(result)
    yield page.text()


class Page:
    """A report of limited length, filled while the results come in."""

    def __init__(self, longest: int) -> None:
        self._left = longest - 1_000  # for totals and for what is said of the rest
        self._tally = Tally()
        self._lines: list[str] = []
        self._unlisted = self._documents = 0

    def add(self, result: DocumentResult) -> None:
        """List the document's findings as far as there is room."""
        self._tally.add(result)
        if not result.findings and result.skipped is None:
            return
        listed, cut = 0, self._unlisted > 0
        for line, findings in _document(result):
            size = len(line.encode("utf-8", "replace")) + 1
            cut = cut or size > self._left
            if cut:
                break
            self._left -= size
            self._lines.append(line)
            listed += findings
        if cut:
            self._left = 0
            self._unlisted += len(result.findings) - listed
            self._documents += 1

    def text(self) -> str:
        """Everything, totals first."""
        sums = "  \n".join("".join([text for text, _ in line]) for line in totals(self._tally))
        parts = ["## provlint", "", sums, *self._lines]
        if self._documents:
            rest = f"{count(self._unlisted, 'further finding')} in {count(self._documents, 'document')}"
            parts += ["", f"There is no room for {rest}; the format `full` lists everything."]
        return "\n".join(parts) + "\n"


def _document(result: DocumentResult) -> Iterator[tuple[str, int]]:
    """The lines of one document, each with the number of findings it speaks of."""
    path = code(safe.path(result.path))
    if result.skipped is not None:
        yield f"\n### {path} skipped\n\n- {code(safe.message(result.skipped))}", 0
        return
    decided = f" ({', '.join([code(safe.message(rule)) for rule in result.decided_by])})" if result.decided_by else ""
    yield f"\n### {path}{f' {result.verdict}{decided}' if result.verdict else ''}\n", 0
    listed, more = folded(result.findings, DRAWN)
    for finding in listed:
        yield f"- **{finding.severity}** {_rule(finding.rule)}{_place(finding)}: {code(safe.message(finding.message))}", 1
    for rule, rest in more.items():
        yield f"- … and {len(rest):,} more of {_rule(rule)} on {rows(rest)}", len(rest)


def _rule(rule: str) -> str:
    """The rule's id as a link to its page."""
    return f"[{code(safe.line(rule))}]({rule_page(rule)})"


def _place(finding: Finding) -> str:
    return "" if finding.span == WHOLE_DOCUMENT else f" at {finding.line}:{finding.column}"


def code(text: str) -> str:
    """Safe text of one line as a code span, fenced by more backticks than stand anywhere in it."""
    fence = "`"
    while fence in text:
        fence += "`"
    pad = " " if not text.strip(" ") or text[0] in "` " or text[-1] in "` " else ""
    return f"{fence}{pad}{text}{pad}{fence}"
