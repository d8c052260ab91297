"""What every match of an expression holds: told too much, a rule would lose its hits in silence."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provlint.packs.matchers.needed import IGNORECASE, MOST, needed

TELLING = {
    r"\b(?:LBL|TXT)_[A-Z]{2,20}": ["LBL_", "TXT_"],
    r"^[^\n_]{0,70}(?P<span>_{4,40})(?= \w)": ["____"],
    r"[:：] ?(?P<span>\[[a-z]{2}\])": [": ", ":[", "： ", "：["],
    r"(?i)ab--c": ["--"],
    r"(?i:ab)cd": ["cd"],
    r"(?i:a(?-i:xy)b)": ["xy"],
    r"ab?cd": ["abc", "acd"],
    r"(?:ab){3,9}\d": ["ababab"],
    r"(?:under the|over the).{9}": ["over the", "under th"],
    r"a++bc": ["bc"],
}
SILENT = (
    r"a|bcd",
    r"(?i)abc",
    r"\d{4}",
    r"(?:abc)?\w",
    r"(?:abc)*",
    r"[a-z]{3}",
    "|".join(f"{number}-" for number in range(10, 30)),
)
PIECES = st.sampled_from(("a", "ab", "b", "_", "__", "-", ".", "A", "B", "é", "\n", " ", "1"))
ATOMS = st.sampled_from(
    ("a", "b", "ab", "_", r"\.", "-", "[ab]", "[^a]", ".", r"\w", "A", "é", "(?i:a)", "(?i:[a-])", "^", "$", "(?=a)", "(?<!b)")
)
EXPRESSIONS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: f"(?:{'|'.join(parts)})"),
        st.tuples(inner, st.sampled_from(("?", "{2}", "{0,3}", "{1,9}", "{2,3}?"))).map(lambda pair: f"(?:{pair[0]}){pair[1]}"),
    ),
    max_leaves=8,
)


@pytest.mark.parametrize("pattern", [pattern for pattern in TELLING if "++" not in pattern or hasattr(re, "NOFLAG")])
def test_what_is_plain_to_see(pattern: str) -> None:
    """Texts in a row, of alternatives those of each, cut to equal length; not what case may change."""
    assert needed(pattern) == TELLING[pattern]


@pytest.mark.parametrize("pattern", SILENT)
def test_what_is_not(pattern: str) -> None:
    """Single characters, what may be left out, and more texts than are worth asking for."""
    assert needed(pattern) == []


@given(EXPRESSIONS, st.lists(PIECES, max_size=12).map("".join), st.sampled_from((0, IGNORECASE)))
def test_every_match_holds_one(pattern: str, text: str, flags: int) -> None:
    """Whatever the expression and the text."""
    told = needed(pattern, flags)
    assert len(told) <= MOST
    for match in re.compile(pattern, flags | re.MULTILINE).finditer(text):
        assert not told or any(each in match[0] for each in told), (told, match[0])


def test_repetitions_within_repetitions_take_no_time() -> None:
    """An expression of 20,000 code points that stands for eighty million: a stranger's rule file took half a minute to read."""
    million = "a"
    for _ in range(9):
        million = f"(?:{million}){{4}}"
    begun = time.process_time()
    assert needed(f"(?:{million}b)" * 300) == ["aaaaaaaa"]
    assert needed("(?:a|b)" * 7 + "c" * 19_000) == ["cccccccc"]
    assert time.process_time() - begun < 5
