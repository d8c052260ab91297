"""File name patterns: what they mean, and that no pattern hangs a run."""

from __future__ import annotations

import time
from fnmatch import fnmatchcase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provlint.config.globs import any_matches, compile_globs

CASES = [
    ("drafts", "drafts/a.md", True),
    ("drafts", "x/drafts/a.md", True),
    ("drafts/", "x/drafts/a.md", True),
    ("/drafts", "x/drafts/a.md", False),
    ("/drafts", "drafts/a.md", True),
    ("./drafts", "drafts/a.md", True),
    ("draft", "drafts/a.md", False),
    ("*.txt", "a/b.txt", True),
    ("*.txt", "a/b.txt.md", False),
    ("docs/*.md", "docs/a.md", True),
    ("docs/*.md", "docs/x/a.md", False),
    ("docs/**/*.md", "docs/a.md", True),
    ("docs/**/*.md", "docs/x/y/a.md", True),
    ("docs/**", "docs/x/y.md", True),
    ("**/tmp/*.md", "a/b/tmp/c.md", True),
    ("**/tmp/*.md", "tmp/c.md", True),
    ("a/**/b/**/c", "a/x/b/y/z/c", True),
    ("a/**/b/**/c", "a/x/y/z/c", False),
    ("a?c/x", "abc/x", True),
    ("a?c/x", "a/c/x", False),
    ("[ab]*.md", "b1.md", True),
    ("[!ab]*.md", "b1.md", False),
    ("A.md", "a.md", False),
    ("über/*.md", "über/ä.md", True),
    ("docs\\*.md", "docs/a.md", True),
    ("ab*ba", "aba", False),
    ("ab*ba", "abba", True),
    ("a*b*c", "abc", True),
]


@pytest.mark.parametrize(("pattern", "path", "expected"), CASES)
def test_meaning(pattern: str, path: str, expected: bool) -> None:
    """As .gitignore has it: slash anchors, star stays within a name, a folder means what is in it."""
    assert any_matches(compile_globs([pattern]), path) == expected


def test_empty_patterns_are_left_out() -> None:
    """They would mean everything."""
    assert compile_globs(["", "/", "."]) == ()


@given(part=st.text("ab*?", min_size=1, max_size=5), name=st.text("ab", min_size=1, max_size=5))
def test_components_mean_what_fnmatch_says(part: str, name: str) -> None:
    """Those that need no fnmatch, too."""
    assert any_matches(compile_globs([part]), name) == fnmatchcase(name, part)


@pytest.mark.parametrize(
    ("pattern", "path"),
    [("**/a/" * 30 + "b", "a/" * 2000 + "c"), ("*a" * 60 + "b/x", "a" * 4000 + "/x"), ("**/" * 500 + "b", "a/" * 2000 + "c")],
)
def test_hostile_patterns_take_no_time(pattern: str, path: str) -> None:
    """Backtracking over each star would take longer than anybody waits."""
    start = time.process_time()
    assert not any_matches(compile_globs([pattern]), path)
    assert time.process_time() - start < 1
