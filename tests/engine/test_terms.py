"""Allowed terms: whole words, letter case as written, and hits within them only."""

from __future__ import annotations

import random
import re

import pytest

from provlint import api
from provlint.config.schema import Settings
from provlint.engine.terms import Terms
from provlint.finding import Span

CASES = [
    ("the New York Instances of Ada", "New York Instances", True),
    ("the New York Instances of Ada", "Instances", True),
    ("the new York Instances of Ada", "Instances", False),
    ("the New York Instances’ editor", "York Instances", True),
    ("the New York Instancesx editor", "York Instances", False),
    ("the xNew York Instances", "York Instances", False),
    ("the New\n  York Instances", "Instances", True),
    ("the New York\n\n\n\n\n\n\nInstances", "Instances", False),
    ("the New York Instances today", "Instances today", False),
    ("New York Instances", "New York Instances", True),
    ("C++ and (C++)", "++", True),
    ("aaa aa", "aaa", False),
]


@pytest.mark.parametrize(("text", "part", "expected"), CASES)
def test_cases(text: str, part: str, expected: bool) -> None:
    """The part's last place in the text is asked for."""
    start = text.rindex(part)
    assert Terms(["New York Instances", "C++", "aa"]).hold(Span(start, start + len(part)), text) == expected


def test_the_document_as_a_whole_lies_within_nothing() -> None:
    """A finding on it has the empty span."""
    assert not Terms(["a"]).hold(Span(0, 0), "a")


def test_the_search_equals_its_definition() -> None:
    """Every occurrence that an expression for whole words finds, and no other; overlapping ones, too."""
    chance = random.Random(7)  # noqa: S311 - texts to try, no secrets
    for _ in range(3000):
        text = "".join(chance.choices("ab \n.", k=14))
        term = " ".join("".join(chance.choices("ab.", k=chance.randint(1, 2))) for _ in range(chance.randint(1, 3)))
        start = chance.randrange(13)
        span = Span(start, chance.randint(start + 1, 14))
        gap = r"\s{1,5}"
        whole = f"(?=({'(?<![ab])' if term[0] != '.' else ''}{gap.join(map(re.escape, term.split()))}"
        pattern = re.compile(whole + ("(?![ab])" if term[-1] != "." else "") + "))")
        expected = any(found.start(1) <= span.start and span.end <= found.end(1) for found in pattern.finditer(text))
        assert Terms([term]).hold(span, text) == expected, (text, term, span)


def test_a_long_run_is_no_trap() -> None:
    """Only the neighbourhood of a hit is looked at."""
    text = "a " * 100_000
    terms = Terms(["a " * 50])
    assert sum(terms.hold(Span(at, at + 1), text) for at in range(0, 200_000, 2000)) == 100


TEXT = "# Prices\n\nBy Ada Quill, 3 May 2024\n\nThe token {feed_title} stands here, and {{ other_name }} there.\n"


def test_findings_within_a_term_are_suppressed_and_counted(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are no evidence for other rules either."""
    plain = api.lint_text(TEXT)
    braces = [finding for finding in plain if finding.rule == "template/unfilled-placeholder"]
    assert len(braces) == 2, plain
    kept = api.lint_text(TEXT, settings=Settings(allow_terms=("token {feed_title} stands",)))
    assert [finding.span for finding in kept] == [finding.span for finding in plain if finding != braces[0]]
    monkeypatch.chdir(str(tmp_path))
    with open("a.md", "w", encoding="utf-8") as file:
        file.write(TEXT)
    (result,) = api.lint_paths(["a.md"], settings=Settings(allow_terms=("token {feed_title} stands",)))
    assert (result.suppressed, len(result.findings)) == (1, len(kept))
