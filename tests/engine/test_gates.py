"""Gates say the same however they are asked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provlint.document import Document
from provlint.document.literals import SMALL
from provlint.engine import gates
from provlint.engine.gates import Gates

TEXTS = st.text("abİé’'\ud800 ", max_size=30)
GATES = st.lists(st.text("abé' i", min_size=1, max_size=4), min_size=1, max_size=6)


@given(TEXTS, GATES)
def test_both_ways_say_the_same(text: str, wanted: list[str]) -> None:
    """One text after another at the beginning of a run, all at once later."""
    document = Document(text)
    fresh, warm = Gates(wanted), Gates(wanted)
    warm.begin(Document("x" * (SMALL + 1)))
    for gate in wanted:
        assert fresh.opens(document, (gate,)) is (gate in document.lowered)
        assert warm.opens(document, (gate,)) is fresh.opens(document, (gate,))
    assert warm.opens(document, tuple(wanted)) is fresh.opens(document, tuple(wanted))


def test_a_short_run_needs_no_automaton(monkeypatch: pytest.MonkeyPatch) -> None:
    """Building one costs more than a few documents do."""
    built: list[object] = []
    monkeypatch.setattr(gates, "automaton_of", built.append)
    asked = Gates(["needle"])
    for _ in range(5):
        document = Document("a needle in hay")
        asked.begin(document)
        assert asked.opens(document, ("needle",))
    assert built == []
