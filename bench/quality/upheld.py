"""Findings in documents labelled clean that readers upheld: the label was wrong there, not the rule.

The development documents were taken for clean by their makers, and some hold page furniture or damaged characters. In November
2026 every place of severity warning or error that default rules named in them was shown to two readers who knew neither the
rules nor each other's answer, among more than twice as many drawn at random from other documents labelled clean. `upheld.tsv` has
those of which both said that the defect is there; where one was unsure the finding counts as a false alarm.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bench.quality.linting import Found
    from bench.quality.sample import Sample

FILE = Path(__file__).with_name("upheld.tsv")


def not_upheld(sample: Sample, found: Iterable[Found]) -> list[Found]:
    """Those of the findings that do not touch a place where readers upheld a finding of the same rule."""
    places = upheld().get((sample.source, sample.name), ())
    return [hit for hit in found if not any(rule == hit.rule and _meet(hit, start, end) for rule, start, end in places)]


def _meet(hit: Found, start: int, end: int) -> bool:
    """Whether a finding touches a place; those on a whole document have the span (0, 0), as their places do."""
    return hit.touches(start, end) or hit.start == hit.end == start == end


@cache
def upheld(path: Path = FILE) -> dict[tuple[str, str], Sequence[tuple[str, int, int]]]:
    """Source and name of a document → rule, start and end of each place; read from a table of tab-separated lines."""
    made: dict[tuple[str, str], list[tuple[str, int, int]]] = {}
    for line in path.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            source, name, start, end, rule = line.split("\t")
            made.setdefault((source, name), []).append((rule, int(start), int(end)))
    return dict(made)
