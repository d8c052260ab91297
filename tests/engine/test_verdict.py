"""Keep, fix or drop."""

from __future__ import annotations

import pytest

from provlint.document import Document
from provlint.engine.place import Remark, place
from provlint.engine.verdict import judge
from provlint.finding import Hit, Span
from provlint.rule import Rule, no_hits

TEXT = "a good body of text and then some furniture"


def rule(identity: str, verdict: str) -> Rule:
    return Rule(identity, "s", "warning", "m", "w", "h", "d", no_hits, (), (), verdict=verdict)


def verdict_of(*found: tuple[Rule, str, Span]) -> tuple[str, tuple[str, ...]]:
    """The verdict on TEXT with findings of (rule, severity, span)."""
    findings = place(Document(TEXT), [Remark(one.id, severity, "m", Hit(span)) for one, severity, span in found])
    return judge(TEXT, findings, {one.id: one for one, _, _ in found})


DROP, FIX, KEEP = rule("a/drop", "drop"), rule("a/fix", "fix"), rule("a/keep", "keep")
RESIDUE = rule("residue/bar", "fix")


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([], ("keep", ())),
        ([(KEEP, "error", Span(0, 1))], ("keep", ())),
        ([(FIX, "info", Span(0, 1))], ("keep", ())),
        ([(FIX, "warning", Span(0, 1)), (KEEP, "error", Span(0, 1))], ("fix", ("a/fix",))),
        ([(FIX, "error", Span(0, 1)), (DROP, "warning", Span(2, 3))], ("drop", ("a/drop",))),
        ([(RESIDUE, "warning", Span(30, 43))], ("fix", ("residue/bar",))),
        ([(RESIDUE, "warning", Span(10, 43)), (FIX, "warning", Span(0, 1))], ("drop", ("residue/bar",))),
        ([(FIX, "warning", Span(0, 43))], ("fix", ("a/fix",))),
    ],
)
def test_the_verdict(found: list[tuple[Rule, str, Span]], expected: tuple[str, tuple[str, ...]]) -> None:
    """Drop beats fix; info decides nothing; what is mostly residue is not worth keeping."""
    assert verdict_of(*found) == expected


def test_overlapping_residue_counts_once() -> None:
    """Two findings on one place do not make a document mostly residue."""
    assert verdict_of((RESIDUE, "warning", Span(30, 43)), (RESIDUE, "warning", Span(30, 42)))[0] == "fix"


def test_the_configuration_may_change_verdicts_and_share() -> None:
    """An id beats its family; a rule whose verdict is keep removes nothing."""
    found = [(FIX, "warning", Span(0, 1)), (RESIDUE, "warning", Span(30, 43))]
    findings = place(Document(TEXT), [Remark(one.id, severity, "m", Hit(span)) for one, severity, span in found])
    rules = {one.id: one for one, _, _ in found}
    assert judge(TEXT, findings, rules, {"a": "drop"}) == ("drop", ("a/fix",))
    assert judge(TEXT, findings, rules, {"a": "drop", "a/fix": "keep"}) == ("fix", ("residue/bar",))
    assert judge(TEXT, findings, rules, drop_percent=20) == ("drop", ("residue/bar",))
    assert judge(TEXT, findings, rules, {"residue": "keep"}, drop_percent=20) == ("fix", ("a/fix",))
