"""False alarms of all rules together on clean documents, by rule and by genre: what a user of the default set meets."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from bench.quality.figures import alarms_by_name, documents, genres
from bench.quality.linting import lint_all, rules
from bench.quality.load import clean_samples, own_samples
from bench.quality.sample import CLEAN, Measured, Trial
from bench.quality.sources import RULES
from bench.quality.upheld import not_upheld

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bench.quality.linting import Found
    from bench.quality.load import Data
    from bench.quality.sample import Sample
    from provlint.rule import Rule

MISSING = "provenance/missing-publish-date"
DEFAULT = "default set"
FALSE = f"{DEFAULT}, not upheld"
"""Total without findings that readers upheld (`bench.quality.upheld`)."""
FAMILIES = (
    *("assistant", "duplication", "encoding", "language", "provenance", "readability", "residue", "spun", "template"),
    "truncation",
)

INTRODUCTION = f"""\
Every rule on every clean document, whatever its language. *{DEFAULT}*: findings of severity warning or error by rules that are on
by default, `{MISSING}` apart, since extraction has taken the date from nearly all of these texts. `FAMILY/*`: the same for one
family. Some development documents have real defects (damaged characters, furniture of their pages, an end that was cut off), and
count as false alarms all the same. *{FALSE}* leaves out what two readers upheld, each for himself, who were shown the
places named among others drawn at random and not told which were which (`bench/quality/upheld.py`).
"""


def measure(data: Data, jobs: int) -> Measured:
    """A trial of each clean document."""
    samples = [*chain(own_samples(data, ()), clean_samples(data))]
    known = rules(FAMILIES)
    found = lint_all(samples, FAMILIES, jobs)
    trials = tuple(Trial(sample, CLEAN, _names(sample, hits, known)) for sample, hits in zip(samples, found, strict=True))
    return Measured(trials, dict.fromkeys([DEFAULT, FALSE, *(f"{family}/*" for family in FAMILIES), *known], RULES))


def section(measured: Measured) -> str:
    """Tables of the totals, of the rules that hit anything, and of genres."""
    hit = {name for trial in measured.trials for name in trial.found}
    totals = [name for name in measured.bases if name in (DEFAULT, FALSE) or name.endswith("/*")]
    single = [name for name in measured.bases if name not in totals and name in hit and not name.startswith("provenance/missing")]
    return "\n".join(
        [
            INTRODUCTION,
            f"### Documents\n\n{documents((trial.sample for trial in measured.trials), [CLEAN])}",
            f"### Totals\n\n{alarms_by_name(measured, totals)}",
            "### Rules\n\nFindings of any severity, opt-in rules too (those on missing metadata apart); others hit nothing.\n",
            alarms_by_name(measured, single),
            f"### {DEFAULT.capitalize()}, by genre\n\n{genres(measured, DEFAULT)}",
        ]
    )


def _names(sample: Sample, found: Sequence[Found], known: Mapping[str, Rule]) -> frozenset[str]:
    loud = [hit for hit in found if known[hit.rule].default and hit.severity != "info" and hit.rule != MISSING]
    families = {f"{hit.rule.partition('/')[0]}/*" for hit in loud}
    totals = {*([DEFAULT] if loud else ()), *([FALSE] if not_upheld(sample, loud) else ())}
    return frozenset({hit.rule for hit in found} | families | totals)
