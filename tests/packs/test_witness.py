"""Which literals speak for an expression: told too few, a long run would lose in silence what a short one finds."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provlint.document.mask import fold
from provlint.packs.matchers.witness import witnesses
from tests.packs.test_needed import EXPRESSIONS, PIECES

LITERALS = ("null", " nan ", "ort]", "by ", "a", "_")
TOLD = {
    r"[Bb]y Null": ["null"],
    r"\[(?i:Wohn|Geburts)ort\]": ["ort]"],
    r"(?:von|par) (?:null|NaN (?!x))": ["null", " nan "],
    r"x(?<=by x)\d{3}": ["by "],
    r"(?:(?<=by x)|(?<=null x))\d{3}": ["null", "by "],
    r"\w{2,9} by \w{2,9}": ["by "],
    r"(?:_\w){2,5}": ["_"],
    r"(?:null|NoN)\b": [],
    r"(?!null)\w+": [],
    r"(?:null)?": [],
}


@pytest.mark.parametrize("pattern", TOLD)
def test_what_speaks_for_an_expression(pattern: str) -> None:
    """Literals within its texts, whatever their case, or within what it looks at; not what it may do without."""
    assert [LITERALS[at] for at in witnesses(pattern, LITERALS)] == TOLD[pattern]


@given(EXPRESSIONS, st.lists(PIECES, max_size=12).map("".join), st.lists(PIECES.map(fold), min_size=1, max_size=5, unique=True))
def test_every_match_holds_one(pattern: str, text: str, literals: list[str]) -> None:
    """Whatever the expression, the text and the gate."""
    told = witnesses(pattern, literals)
    for match in re.finditer(pattern, text, re.MULTILINE):
        assert not told or any(literals[at] in fold(text) for at in told), (told, match[0])


def test_branches_within_branches_take_no_time() -> None:
    """A stranger's expression may have alternatives without end."""
    begun = time.process_time()
    assert witnesses("(?:(?:a|b+)|(?:c|d+))" * 2000, ["null"]) == []
    assert witnesses("(?:ab|[c-z]b)" * 2000 + "null", ["null"]) in ([], [0])
    assert time.process_time() - begun < 5
