"""Gates say the same however they are asked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provlint.document import Document, literals
from provlint.document.literals import SMALL
from provlint.engine.gates import Gates
from provlint.rule import Rule, doors_of, no_hits, packed_doors, unpacked_doors

TEXTS = st.text("abİéü’'\ud800 ", max_size=30)
GATES = st.lists(st.text("abéü' i", min_size=1, max_size=9), min_size=1, max_size=6)


def gate(*texts: str) -> Rule:
    """A rule of which only the gate matters."""
    words = dict.fromkeys(("id", "summary", "severity", "message", "why", "help", "doc"), "")
    return Rule(**words, check=no_hits, bad=(), good=(), gate=texts)  # type: ignore[arg-type]  # filled in by name


@given(TEXTS, GATES)
def test_both_ways_say_the_same(text: str, wanted: list[str]) -> None:
    """One text after another at the beginning of a run, all at once later; with the doors made before or when asked."""
    document = Document(text)
    rules = [rule._replace(id=str(number)) for number, rule in enumerate([*(gate(one) for one in wanted), gate(*wanted)])]
    fresh, warm = Gates(rules), Gates(rules)
    warm.begin(Document("x" * (SMALL + 1)))
    for rule in rules:
        expected = any(one in document.lowered for one in rule.gate)
        assert fresh.opens(document, rule) is expected
        for doors in (doors_of(rule.gate), packed_doors(doors_of(rule.gate))):
            assert Gates([rule._replace(doors=doors, gate=())]).opens(document, rule) is expected
        assert warm.opens(document, rule) is expected
    assert fresh.begin(document) == (frozenset(), frozenset([rule.id for rule in rules]))
    assert warm.begin(document)[0] == {rule.id for rule in rules if not warm.opens(document, rule)}


PLACES = "the page {{name}} ends with é, a dash — and a (note) that says so; the pages (9) do {too}"


@pytest.mark.parametrize("length", range(1, 14))
def test_texts_of_every_length_are_found(length: int) -> None:
    """Those that stand in the document, wherever, and none that only looks like one of them."""
    document = Document(PLACES)
    there = [PLACES[at : at + length] for at in range(len(PLACES) - length + 1)]
    changed = [text[:at] + sign + text[at + 1 :] for text in there for at in range(length) for sign in "{e—"]
    for text in {*there, *changed}:
        assert Gates([gate(text)]).opens(document, gate(text)) is (text in document.lowered), text


@pytest.mark.parametrize(("text", "shut"), [("abc", {"1", "2"}), ("aé", {"2"}), ("aü", {"1"}), ("agé", {"2"}), ("gate", {"1"})])
def test_letters_open_as_texts_do(text: str, shut: set[str]) -> None:
    """A rule that asks for letters is shut out where it has neither of these nor a text, and asked no more."""
    rules = [gate()._replace(id="1", letters="éè"), gate("gate")._replace(id="2", letters="ü"), gate()._replace(id="3")]
    warm = Gates(rules)
    warm.begin(Document("x" * (SMALL + 1)))
    found, asked = warm.begin(Document(text))
    assert found == frozenset(shut)
    assert not asked


def test_a_short_run_needs_no_automaton(monkeypatch: pytest.MonkeyPatch) -> None:
    """Building one costs more than a few documents do."""
    built: list[object] = []
    monkeypatch.setattr(literals, "automaton_of", built.append)
    asked = Gates([gate("needle")])
    for _ in range(5):
        document = Document("a needle in hay")
        asked.begin(document)
        assert asked.opens(document, gate("needle"))
    assert built == []


@given(GATES)
def test_packed_doors_are_the_same(wanted: list[str]) -> None:
    """Whether there are few characters beyond ASCII or many."""
    doors = doors_of([*wanted, *(f"ü{text}" for text in wanted)])
    assert unpacked_doors(packed_doors(doors)) == doors


def test_doors_stand_under_the_rarest_character() -> None:
    """Signs before letters, rare letters before frequent ones."""
    assert doors_of(["{name}", "quiet", "tea", "{x"]) == {"{": "{name}\n{x", "q": "quiet", "a": "tea"}
