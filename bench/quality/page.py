"""docs/quality.md: an introduction by hand, and a generated section for each family."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bench.quality.figures import ordinary
from bench.quality.load import ROOT
from bench.quality.scores import tally

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bench.quality.sample import Measured

FILE = ROOT / "docs" / "quality.md"
MEASURED = ROOT / "rules" / "measured.tsv"
ABSENT = "provenance/missing-"
"""What rules on missing metadata begin with: extraction has taken it from most of the documents, so nothing is measured."""

INTRODUCTION = """\
# Measured quality

Written by `python -m bench.quality --write`; the sections of families that were not run stay as they were. The figures are counts
over labelled documents, and the counts stand beside them.

## How to read the tables

- **Recall** is the share of defective documents (or places) found, with its counts: `.85 (51/60)`.
- **False alarms** are clean documents with a finding, per 1000, with counts and Wilson's 95 % interval: `0.5 (1/2003; 0.1–2.8)`.
  Where there is none, the interval's upper end is what the documents can exclude.
- **Precision and F1 are balanced**: computed as if clean and defective documents were equally many, so that precision = recall /
  (recall + false alarms per clean document). Where few documents are defective precision is lower, where most are it is higher.
- **Length**: `full` are whole documents, `300` windows of 270 to 330 words, `120-200` windows of that many, cut at the ends of
  sentences, at most six of a class from one document. Windows of one document resemble each other: the intervals on windows are
  narrower than they ought to be.
- **Held out** says that the source was not used to build what is measured, be it lexicon, model or thresholds. What each source
  was used for stands in `bench/quality/sources.toml`. *Used* documents show that nothing got worse; only held-out ones show what
  to expect elsewhere.
- **Traps** are clean documents written to provoke false alarms: tables of spun phrases, statutes, odd names. Their rate says how
  many traps work, and nothing of ordinary documents; it is no part of precision.
- **Imitations** are defective documents that were written, or made by a program, to show the defect. Recall on them is recall on
  what their makers know of the defect.
- *Development* documents come from elsewhere and are no part of the repository, since their licences do not allow it;
  *committed* ones are in `bench/quality/documents`.

## What the numbers cannot say

How often a rule is wrong on your documents, if their genre is not in the tables. How often a defect occurs anywhere: no
collection here was sampled to show that. And, where a row is about a few dozen documents, more than one digit.
"""

_SECTION = re.compile(r"(?s)<!-- (\w+) -->\n(.*?)<!-- end of \1 -->\n")


def pieces(page: str) -> dict[str, str]:
    """The sections of a page by family."""
    return {found[1]: found[2] for found in _SECTION.finditer(page)}


def page(sections: Mapping[str, str]) -> str:
    """The page of these sections, in order of their names."""
    return "\n".join([INTRODUCTION, *(f"<!-- {name} -->\n{sections[name]}<!-- end of {name} -->\n" for name in sorted(sections))])


def write(sections: Mapping[str, str]) -> None:
    """Puts the sections into the page, in the place of the older ones."""
    old = pieces(FILE.read_text("utf-8")) if FILE.exists() else {}
    FILE.write_text(page({**old, **sections}), "utf-8", newline="\n")


def write_measured(measured: Measured) -> None:
    """Puts the false alarms of each rule on clean documents, traps left out, where `lint rule` and SARIF reports read them."""
    rows = ["# Written by `python -m bench.quality --family clean --write`.", "rule\tfound\tdocuments"]
    for name in sorted(measured.bases):
        if "/" in name and not name.endswith("/*") and not name.startswith(ABSENT):
            count = tally(ordinary(measured.trials), name)
            rows.append(f"{name}\t{count.hits}\t{count.total}")
    MEASURED.write_text("\n".join(rows) + "\n", "utf-8", newline="\n")
