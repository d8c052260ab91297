"""Keep, fix or drop: what the findings make of their document. docs/verdict.md says the same in words."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from provlint.finding import Finding
    from provlint.rule import Rule

MOSTLY = 50
"""Percent of a document's visible characters that foreign passages and residue may make up while the rest is worth keeping."""
REMOVABLE = ("language", "residue")


def judge(
    text: str,
    findings: Sequence[Finding],
    rules: Mapping[str, Rule],
    verdicts: Mapping[str, str] | None = None,
    drop_percent: int = MOSTLY,
) -> tuple[str, tuple[str, ...]]:
    """The verdict and the ids of the rules that decided it.

    drop where a rule says that the body cannot be trusted, or where foreign passages and residue make up most of the text; fix
    where a finding of severity warning or error can be removed or repaired; else keep.

    verdicts      id or family → verdict where it is not to be the rule's own
    drop_percent  share of the text from which on foreign passages and residue are most of it
    """
    counted = [finding for finding in findings if finding.severity != "info" and finding.rule in rules]
    if not counted:
        return "keep", ()
    own = {finding.rule: _verdict(rules[finding.rule], verdicts or {}) for finding in counted}
    dropping = {rule for rule, verdict in own.items() if verdict == "drop"}
    if dropping:
        return "drop", tuple(sorted(dropping))
    removable = [finding for finding in counted if finding.rule.partition("/")[0] in REMOVABLE and own[finding.rule] != "keep"]
    if removable and 100 * _visible(_covered(text, removable)) > drop_percent * _visible(text):
        return "drop", tuple(sorted({finding.rule for finding in removable}))
    fixing = {rule for rule, verdict in own.items() if verdict == "fix"}
    return ("fix", tuple(sorted(fixing))) if fixing else ("keep", ())


def _verdict(rule: Rule, verdicts: Mapping[str, str]) -> str:
    return verdicts.get(rule.id) or verdicts.get(rule.family) or rule.verdict


def _covered(text: str, findings: Sequence[Finding]) -> str:
    """The text under the findings' spans, each code point once; findings come by start."""
    pieces, end = [], 0
    for finding in findings:
        pieces.append(text[max(end, finding.span.start) : finding.span.end])
        end = max(end, finding.span.end)
    return "".join(pieces)


def _visible(text: str) -> int:
    return sum(map(len, text.split()))
