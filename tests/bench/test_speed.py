"""The speed bench measures what it says it does."""

from __future__ import annotations

from bench.speed.own import CLEAN
from provlint.cli import main


def test_the_clean_article_is_clean() -> None:
    """And as long as the page of figures says."""
    assert main(["check", "--isolated", "--no-cache", str(CLEAN)]) == 0
    assert 3_900 <= CLEAN.stat().st_size <= 4_200
