"""Keep, fix or drop: what the findings make of their document."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from provlint.finding import Finding
    from provlint.rule import Rule

MOSTLY = 0.5
"""Share of a document's visible characters that foreign passages and residue may make up before nothing worth keeping is left."""
REMOVABLE = ("language", "residue")


def judge(text: str, findings: Sequence[Finding], rules: Mapping[str, Rule]) -> tuple[str, tuple[str, ...]]:
    """The verdict and the ids of the rules that decided it.

    drop where a rule says that the body cannot be trusted, or where foreign passages and residue make up most of the text; fix
    where a finding of severity warning or error can be removed or repaired; else keep.
    """
    counted = [finding for finding in findings if finding.severity != "info" and finding.rule in rules]
    dropping = {finding.rule for finding in counted if rules[finding.rule].verdict == "drop"}
    if dropping:
        return "drop", tuple(sorted(dropping))
    removable = [finding for finding in counted if finding.rule.partition("/")[0] in REMOVABLE]
    if removable and _visible(_covered(text, removable)) > MOSTLY * _visible(text):
        return "drop", tuple(sorted({finding.rule for finding in removable}))
    fixing = {finding.rule for finding in counted if rules[finding.rule].verdict == "fix"}
    return ("fix", tuple(sorted(fixing))) if fixing else ("keep", ())


def _covered(text: str, findings: Sequence[Finding]) -> str:
    """The text under the findings' spans, each code point once; findings come by start."""
    pieces, end = [], 0
    for finding in findings:
        pieces.append(text[max(end, finding.span.start) : finding.span.end])
        end = max(end, finding.span.end)
    return "".join(pieces)


def _visible(text: str) -> int:
    return sum(map(len, text.split()))
