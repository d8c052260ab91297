"""Counts per rule, for `--statistics`: which rules speak most, and how much of it can be repaired."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.report.paint import Line
    from provlint.report.summary import RuleCount, Tally


def table(tally: Tally) -> Iterator[Line]:
    """One line a rule: findings, severity, id, how many have a safe or an unsafe repair; most frequent first."""
    rows = sorted(tally.rules.items(), key=lambda item: (-item[1].findings, item[0]))
    number = max((len(f"{rule.findings:,}") for _, rule in rows), default=0)
    severity = max((len(rule.severity) for _, rule in rows), default=0)
    name = max((len(id) for id, rule in rows if rule.safe or rule.unsafe), default=0)
    for id, rule in rows:
        yield [
            (f"{rule.findings:>{number},}  ", "strong"),
            (f"{rule.severity:<{severity}}", rule.severity),
            (f"  {id:<{name}}", ""),
            (_fixable(rule), "quiet"),
        ]


def _fixable(rule: RuleCount) -> str:
    """The last column; empty where nothing can be repaired."""
    parts = [f"{rule.safe:,} safely repairable" if rule.safe else "", f"{rule.unsafe:,} unsafely" if rule.unsafe else ""]
    shown = ", ".join(part for part in parts if part)
    return f"  {shown}" if shown else ""
