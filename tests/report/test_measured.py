"""What was measured of a rule, as `lint rule` and SARIF reports tell it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from provlint.cli.rule_page import page
from provlint.engine.result import RunInfo
from provlint.plugins import registry
from provlint.report import measured
from provlint.report.sarif_rules import tool
from provlint.rule import Rule


@pytest.fixture(scope="module")
def rules() -> Mapping[str, Rule]:
    """All rules there are."""
    return registry().rules


def test_what_is_measured_are_rules(rules: Mapping[str, Rule]) -> None:
    """No figure of a rule that there is no more; of each rule that runs by default, unless it is about what is missing."""
    figures = measured._figures()
    assert set(figures) <= set(rules)
    unmeasured = {name for name, rule in rules.items() if rule.default and name not in figures and rule.family != "internal"}
    assert unmeasured == {"provenance/missing-publish-date"}
    assert all(0 <= found <= documents > 2000 for found, documents in figures.values())


@pytest.mark.parametrize(
    ("figures", "default", "precision"),
    [
        ((2, 2000), True, "high"),
        ((3, 2000), True, "medium"),
        ((21, 2000), False, "low"),
        (None, True, "high"),
        (None, False, "medium"),
    ],
)
def test_precision(
    figures: tuple[int, int] | None,
    default: bool,
    precision: str,
    rules: Mapping[str, Rule],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """In the words of code scanning."""
    rule = rules["spun/substituted-phrase"]._replace(default=default)
    monkeypatch.setattr(measured, "_figures", lambda: {} if figures is None else {rule.id: figures})
    assert measured.precision(rule) == precision


def test_pages_and_sarif_tell_it(rules: Mapping[str, Rule], monkeypatch: pytest.MonkeyPatch) -> None:
    """In the same words; nothing where nothing was measured."""
    rule = rules["spun/substituted-phrase"]
    monkeypatch.setattr(measured, "_figures", lambda: {rule.id: (1, 2000)})
    words = "found something in 1 of 2,000 clean documents"
    assert f"- Measured: {words}\n" in page(rule)
    told = tool(RunInfo("1.0", {rule.id: rule}))["driver"]["rules"][0]["help"]  # type: ignore[index]  # it is what JSON holds
    assert told["text"].endswith(f" Measured: {words}.")
    assert told["markdown"].endswith(f"**Measured:** {words}.\n")
    assert "- Measured:" not in page(rules["provenance/missing-publish-date"])
