"""How much an expression takes: bounds that hold, since documents are searched in windows that wide."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provlint.config.schema import Settings
from provlint.document.literals import SMALL
from provlint.engine.prepare import prepare
from provlint.engine.run import lint
from provlint.packs.matchers.pattern import REACH
from provlint.packs.matchers.width import widest

FAMILIES = Settings(select=("template", "assistant"))
FRESH, LONG = (prepare(FAMILIES).plan for _ in range(2))
LONG.gates.begin(LONG.document("x" * (SMALL + 1), "x.txt"))
PIECES = (
    *("By undefined\n", "Author: null\n", "[Your Name]", "Dear [FIRST_NAME],", "*|FNAME|*", "NaN min read", "[vc_row]"),
    *("«FirstName»", "Fill in ____ here.", "[{title}](x/{title})", "`{!Contact.FirstName}`", "{!Contact.FirstName}"),
    *("utm_source=chatgpt.com", "</think>", "lorem ipsum dolor sit amet", "\n", " ", "The mill burned. "),
    *("The mill burned. " * 90, "é😀 " * 99),
)


@pytest.mark.parametrize(
    ("pattern", "width"), [("ab?", 2), ("a{2,5}(?=bcd)", 8), ("(?:a|b(?!cd(?=ef)))x", 6), ("(?<=abc)d", 4), ("(?i:é)", 1)]
)
def test_widest(pattern: str, width: int) -> None:
    """Repetitions at their most; looks ahead, wherever they stand, and looks back are counted as if text."""
    assert widest(pattern) == width


@pytest.mark.parametrize("pattern", ["a*", "a(?=b+)", "(?:ab){3,}"])
def test_no_bound(pattern: str) -> None:
    """What may take any length is no window's."""
    assert widest(pattern) > REACH


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_windows_lose_nothing(text: str) -> None:
    """A long run looks around what its search has found, a short one everywhere; both find the same."""
    FRESH.gates._search._read = 0
    found = [lint(plan.document(text, "mill.txt"), plan).findings for plan in (FRESH, LONG)]
    assert found[0] == found[1]
