"""Every shipped expression takes twice the time for twice the text, whatever the text."""

from __future__ import annotations

import re

from tests.linear.attacks import attacks
from tests.linear.scaling import slow_attacks
from tests.linear.shipped import shipped


def test_every_shipped_expression_is_linear() -> None:
    """`python -m tests.linear` measures all attacks at 100,000 and 200,000 code points; this only those that are not cheap."""
    patterns = shipped()
    assert len(patterns) > 400
    slow = [found for pattern in patterns for found in slow_attacks(pattern)]
    assert not slow, "\n".join(map(str, slow))


def test_what_is_quadratic_is_found() -> None:
    """Or the test above would say nothing."""
    for pattern in (r"\s+$", r"\{[^}]*\}", r"(?:a|b)*c", r"\w+@\w+"):
        assert next(slow_attacks(re.compile(pattern)), None), pattern


def test_attacks_are_made_of_the_expression() -> None:
    """Runs of what it repeats and beginnings of what it takes."""
    found = list(attacks(re.compile(r"\[(?P<name>[A-Z]{1,30})(?:=[^\]]{0,500})?\]")))
    assert {"A", "[A", "[A=a]\n"} <= set(found)
    assert any(piece.startswith("[" + "A" * 30) for piece in found)
