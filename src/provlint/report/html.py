"""`html`: one file to look at in a browser, without scripts, fonts or any other request; the policy in its head forbids them.

Streamed: totals come last and are moved to the top by the style sheet.
"""

from __future__ import annotations

from provlint.finding import SEVERITIES, WHOLE_DOCUMENT
from provlint.report import safe
from provlint.report.frame import window
from provlint.report.summary import Tally, folded, rows, totals
from provlint.report.urls import rule_page

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provlint.document.lines import Lines
    from provlint.engine.result import DocumentResult, RunInfo
    from provlint.finding import Finding

WIDTH = 220
"""Cells of a line that are shown around a span: a paragraph's neighbourhood, broken by the browser."""

DRAWN = 3
"""Findings of one rule that are open in each document; the others can be unfolded."""

STYLE = """
:root { color-scheme: light dark; --error: light-dark(#b3261e, #ff8a80); --warning: light-dark(#8a5a00, #f2c14e);
  --info: light-dark(#0b6b74, #7fd4dd); --keep: light-dark(#1f7a3a, #7fd89a); --line: light-dark(#d8d8d8, #3c3c3c);
  --quiet: light-dark(#5c5c5c, #a6a6a6); --ground: light-dark(#f6f6f4, #1b1b1b); --paper: light-dark(#ffffff, #242424); }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 62rem; display: flex; flex-direction: column; background: var(--ground);
  font: 16px/1.5 system-ui, sans-serif; }
header { order: 0; } footer { order: 1; } main { order: 2; }
h1 { font-size: 1.4rem; margin: 0 0 .25rem; } h2 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
p { margin: .25rem 0; }
.filter { display: flex; gap: 1.25rem; flex-wrap: wrap; margin-top: .75rem; }
.document { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; margin: 1rem 0; padding: 1rem; }
.document > h2 { display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; justify-content: space-between; }
.finding { border-left: .25rem solid var(--info); margin: .9rem 0 0; padding-left: .75rem; }
.finding.error { border-color: var(--error); } .finding.warning { border-color: var(--warning); }
.severity, .verdict { font-weight: 600; } .error .severity, .drop { color: var(--error); }
.warning .severity, .fix { color: var(--warning); } .info .severity { color: var(--info); } .keep { color: var(--keep); }
.place, .decided, summary, .note { color: var(--quiet); font-size: .9rem; } .decided { font-weight: 400; }
pre { background: var(--ground); border-radius: .25rem; padding: .5rem .75rem; margin: .35rem 0; white-space: pre-wrap;
  overflow-wrap: anywhere; font: .9rem/1.5 ui-monospace, monospace; }
mark { background: light-dark(#ffe08a, #6b5200); color: inherit; border-radius: .15rem; }
body:has(#error:not(:checked)) .finding.error, body:has(#warning:not(:checked)) .finding.warning,
body:has(#info:not(:checked)) .finding.info { display: none; }
@media print { .filter { display: none; } .document { break-inside: avoid-page; } }
"""


def render(results: Iterable[DocumentResult], run: RunInfo) -> Iterator[str]:
    """The head, a chunk a document that has findings or was skipped, the totals."""
    tally, sheet = Tally(), _Sheet(run)
    yield _head(run.version)
    for result in tally.watch(results):
        if result.findings or result.skipped is not None:
            yield "".join(sheet.document(result))
    sums = "\n".join([f"<p>{safe.markup(''.join([text for text, _ in line]))}</p>" for line in totals(tally)])
    yield f"</main>\n<footer>\n{sums}\n</footer>\n</body>\n</html>\n"


def _head(version: str) -> str:
    """All before the first document. The style sheet is allowed by its hash, everything else is not."""
    from base64 import b64encode
    from hashlib import sha256

    digest = b64encode(sha256(STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    boxes = [f'<label><input type="checkbox" id="{name}" checked> {name}</label>' for name in reversed(SEVERITIES)]
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>provlint report</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f"<header>\n<h1>provlint {safe.markup(safe.line(version))}</h1>\n"
        f'<div class="filter">{"".join(boxes)}</div>\n</header>\n<main>\n'
    )


class _Sheet:
    """Lays documents out; remembers which rules it has explained."""

    def __init__(self, run: RunInfo) -> None:
        self._rules = run.rules
        self._explained: set[str] = set()

    def document(self, result: DocumentResult) -> Iterator[str]:
        """One document as a section."""
        path = _text(safe.path(result.path))
        if result.skipped is not None:
            yield f'<section class="document">\n<h2>{path} <span class="decided">skipped</span></h2>\n'
            yield f'<p class="note">{_text(safe.message(result.skipped))}</p>\n</section>\n'
            return
        yield f'<section class="document">\n<h2>{path}{_verdict(result)}</h2>\n'
        lines = _line_index(result)
        opened, more = folded(result.findings, DRAWN)
        for finding in opened:
            yield from self._finding(finding, result.text, lines)
        for rule, rest in more.items():
            yield f"<details>\n<summary>{len(rest):,} more of {_text(safe.line(rule))} on {rows(rest)}</summary>\n"
            for finding in rest:
                yield from self._finding(finding, result.text, lines)
            yield "</details>\n"
        yield "</section>\n"

    def _finding(self, finding: Finding, text: str | None, lines: Lines | None) -> Iterator[str]:
        """What was found, where, the line around it and, for the first of its rule, why it matters and what to do."""
        whole = finding.span == WHOLE_DOCUMENT
        place = "" if whole else f' <span class="place">{finding.line}:{finding.column}</span>'
        rule = f'<a href="{safe.markup(rule_page(finding.rule))}" rel="noreferrer">{_text(safe.line(finding.rule))}</a>'
        yield f'<article class="finding {finding.severity}">\n'
        yield f'<p><span class="severity">{finding.severity}</span> {rule}{place}</p>\n'
        yield f"<p>{_text(safe.message(finding.message))}</p>\n"
        if text is not None and lines is not None and not whole:
            shown = window(text, lines, finding.span, WIDTH)
            more = f' <span class="place">+{shown.more:,} lines</span>' if shown.more else ""
            line = f"{safe.markup(shown.before)}<mark>{safe.markup(shown.marked)}</mark>{safe.markup(shown.after)}"
            yield f'<pre dir="auto">{line}{more}</pre>\n'
        if finding.fix:
            kind = "safe" if finding.fix.safe else "unsafe: look before you accept it"
            yield f'<p class="note">Repair: {_text(safe.message(finding.fix.message or "repaired"))} ({kind})</p>\n'
        yield from self._explanation(finding)
        yield "</article>\n"

    def _explanation(self, finding: Finding) -> Iterator[str]:
        rule = self._rules.get(finding.rule)
        if rule is None or finding.rule in self._explained:
            return
        self._explained.add(finding.rule)
        for name, words in (("Why", rule.why), ("What to do", rule.help)):
            if words:
                yield f'<p class="note">{name}: {_text(safe.message(words))}</p>\n'


def _text(shown: str) -> str:
    """Safe text, in a direction of its own."""
    return f"<bdi>{safe.markup(shown)}</bdi>"


def _verdict(result: DocumentResult) -> str:
    """The document's verdict with the rules that decided it."""
    if not result.verdict:
        return ""
    decided = f' <span class="decided">{safe.markup(", ".join(result.decided_by))}</span>' if result.decided_by else ""
    return f' <span><span class="verdict {result.verdict}">{result.verdict}</span>{decided}</span>'


def _line_index(result: DocumentResult) -> Lines | None:
    """The document's line index, where there is a text."""
    if result.text is None:
        return None
    from provlint.document.lines import Lines

    return Lines(result.text)
