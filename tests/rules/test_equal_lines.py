"""Thousands of equal lines are a document that strangers can write in a second: each is measured once."""

from __future__ import annotations

import pytest

from provlint.config.schema import Settings
from provlint.document.home import Home
from provlint.engine.prepare import prepare
from provlint.engine.run import lint
from provlint.rules.language import _features, _weighing
from provlint.rules.language._units import Unit

PROSE = "The mill burned down in the night, and nobody in the village saw it until the morning came.\n\n"


def test_a_line_is_measured_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its place, its detector's answer and its neighbours are its own; the findings name each of the lines."""
    measured: list[str] = []
    read_line = _features.read_line

    def counting(unit: Unit, home: Home, elsewhere: dict[str, int]) -> _features.Clue:
        measured.append(unit.text)
        return read_line(unit, home, elsewhere)

    monkeypatch.setattr(_weighing, "read_line", counting)
    plan = prepare(Settings(select=("language",))).plan
    result = lint(plan.document(PROSE * 20 + "Lesen Sie mehr dazu auf der nächsten Seite\n\n" * 300 + PROSE * 20, "a.md"), plan)
    assert len({finding.line for finding in result.findings if "Lesen Sie" in finding.excerpt}) == 300
    assert 0 < measured.count("Lesen Sie mehr dazu auf der nächsten Seite") <= 4
