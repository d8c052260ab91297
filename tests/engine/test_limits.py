"""What bounds a run: lines, findings of a rule in a document, findings of a run. Nothing is left out without a word."""

from __future__ import annotations

import pytest

from provlint.config.schema import Settings
from provlint.document import Document
from provlint.document.read import UnreadableError
from provlint.engine.files import check_lines
from provlint.engine.limits import Limits
from provlint.engine.place import Remark, place
from provlint.engine.result import DocumentResult
from provlint.finding import Hit, Span


def result(*rules: str, path: str = "a.md") -> DocumentResult:
    """A result with one finding of each rule, a word apart."""
    document = Document("word " * len(rules), path)
    remarks = [Remark(rule, "warning", "is wrong", Hit(Span(5 * at, 5 * at + 4))) for at, rule in enumerate(rules)]
    return DocumentResult(path, document.text, place(document, remarks), "fix")


def test_a_rule_in_a_document() -> None:
    """The first ones stay, in order; one finding tells of the others; other rules are not touched."""
    listed = Limits().listed(result("a/b", "c/d", "a/b", "a/b", "a/b"), Settings(max_findings_per_rule=2))
    assert [finding.rule for finding in listed.findings] == ["internal/too-many-findings", "a/b", "c/d", "a/b"]
    assert listed.findings[0].message == "2 more findings of a/b are not listed; the limit is max-findings-per-rule = 2"
    assert (listed.unlisted, listed.verdict, listed.findings[0].severity) == (2, "fix", "info")


def test_a_run() -> None:
    """What was listed before counts; each document with more says so."""
    limits, settings = Limits(), Settings(max_findings=3)
    results = [limits.listed(result("a/b", "a/b", path=f"{name}.md"), settings) for name in "abc"]
    assert [len(each.findings) for each in results] == [2, 2, 1]
    assert [each.unlisted for each in results] == [0, 1, 2]
    assert results[2].findings[0].message == "2 more findings of this run are not listed; the limit is max-findings = 3"


def test_what_is_within_the_limits_is_not_touched() -> None:
    """Not even copied."""
    made = result("a/b", "a/b")
    assert Limits().listed(made, Settings(max_findings_per_rule=2, max_findings=2)) is made


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", ""])
def test_long_lines(end: str) -> None:
    """The row is named, and what to do; many short lines are none."""
    with pytest.raises(UnreadableError, match=r"line 2 is longer than 10 characters; .* raise max-line-length"):
        check_lines(f"a\n{'x' * 11}{end}", 10)
    check_lines(f"{'x' * 10}{end or chr(10)}" * 9, 10)
