"""Every rule is tested by its own examples: exact spans, fixes, messages; a rule without documentation or examples fails here."""

from __future__ import annotations

import pytest

from provlint.plugins import registry
from provlint.testing import check_rule

RULES = registry().rules


@pytest.mark.parametrize("identity", [identity for identity, rule in RULES.items() if rule.family != "internal"])
def test_a_rule_keeps_its_examples(identity: str) -> None:
    """The rule finds exactly what its bad examples mark and nothing in the good ones."""
    assert check_rule(RULES[identity], RULES) == []
