"""What the quality bench measured of a rule. `python -m bench.quality --family clean --write` writes `rules/measured.tsv`."""

from __future__ import annotations

from provlint.lazy import cache
from provlint.resources import table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.rule import Rule

FEW, SOME = 1, 10
"""Clean documents in 1000 with a finding, up to which the precision is called high and medium. A default rule has one at most."""


def false_alarms(rule: str) -> tuple[int, int] | None:
    """On how many clean documents the rule found something, and how many there were; None where it was not measured."""
    return _figures().get(rule)


def precision(rule: Rule) -> str:
    """`high`, `medium` or `low`, the words of code scanning; where nothing was measured, a default rule counts as high."""
    measured = false_alarms(rule.id)
    if measured is None:
        return "high" if rule.default else "medium"
    found, documents = measured
    return "high" if 1000 * found <= FEW * documents else "medium" if 1000 * found <= SOME * documents else "low"


def in_words(rule: str) -> str:
    """The figures as the end of a sentence, "" where there are none."""
    measured = false_alarms(rule)
    if measured is None:
        return ""
    found, documents = measured
    return f"found something in {found:,} of {documents:,} clean documents"


@cache
def _figures() -> dict[str, tuple[int, int]]:
    return {rule: (int(found), int(documents)) for rule, found, documents in table("measured.tsv")}
