"""Texts that stop before their end, scored by document: the end of the text is what was planted, so a finding must lie there.

The development documents were cut before the rules were written. Our own clean documents are cut here, at places that their names
decide, and are held out.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING
from zlib import crc32

from bench.quality.figures import alarms_by_name, documents, genres, grid
from bench.quality.linting import lint_all, rules
from bench.quality.load import clean_samples, own_samples
from bench.quality.sample import CLEAN, DEVELOPMENT, Measured, Sample, Trial
from bench.quality.sources import ENDINGS, RULES, source

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bench.quality.linting import Found
    from bench.quality.load import Data

FAMILY = ("truncation",)
KINDS = (
    *("word-boundary", "mid-word", "comma", "any-char", "cjk-midsentence", "sentence-boundary"),
    *("ellipsis", "excerpt", "paywall-midsentence", "paywall-sentence"),
)
"""Ways in which a document was cut; the last four have an ellipsis, a marker or a notice behind the cut."""

DEFAULT = "truncation/* by default"
SENTENCE = "cut-sentence or maybe-cut"
TOTALS: Mapping[str, tuple[str, ...]] = {
    SENTENCE: ("truncation/cut-sentence", "truncation/maybe-cut"),
    "either or cut-word": ("truncation/cut-sentence", "truncation/maybe-cut", "truncation/cut-word"),
}
"""Rules that the goals name together."""

MARKERS = (
    "[…]",
    " [...]",
    "… Read more",
    " [+1873 chars]",
    "…\n\nContinue reading →",
    " (truncated)",
    " »\n\nLire la suite",
)
"""What is put behind cuts of our own documents for the kind `excerpt`, in turn."""

INTRODUCTION = """\
A trial counts as found where a finding reaches the cut or lies behind it. A cut behind a complete sentence (`sentence-boundary`)
leaves no sign in the text; no recall is expected there. Held-out documents are clean ones of this repository, cut by the bench;
its seven excerpt markers were written by the bench's author, who had read the catalogue of markers but not the rules' lists. The
development documents' markers and notices were written by us too. Clean documents are whole ones; passages are left out.
"""
AGAIN = """\
### Development documents that were only counted on

The rules' last author looked at findings and misses in the sources that `sources.toml` marks `endings`, and only counted on the
others, which are *held out* in these two tables. Authors before had looked at false alarms in all of them. Here the default set,
the totals, and the rules that fire behind the cut.
"""


def measure(data: Data, jobs: int) -> Measured:
    """All trials of the family."""
    own = list(own_samples(data, ()))
    clean = (sample for sample in clean_samples(data) if "complete" in sample.facts)
    samples = list(chain(own, clean, chain.from_iterable(map(cuts, own)), _development(data)))
    known = rules(FAMILY)
    default = frozenset(name for name, rule in known.items() if rule.default)
    trials = tuple(
        Trial(sample, sample.kind, _names(sample, found, default))
        for sample, found in zip(samples, lint_all(samples, FAMILY, jobs), strict=True)
    )
    return Measured(trials, dict.fromkeys([DEFAULT, *TOTALS, *known], RULES))


def section(measured: Measured) -> str:
    """Tables by way of cutting, by rule and by genre."""
    names = [DEFAULT, *TOTALS, *(name for name in measured.bases if name not in (DEFAULT, *TOTALS))]
    short = Measured(
        tuple(replace(trial, found=frozenset(map(_short, trial.found))) for trial in measured.trials),
        {_short(name): basis for name, basis in measured.bases.items()},
    )
    return "\n".join(
        [
            INTRODUCTION,
            f"### Documents\n\n{documents((trial.sample for trial in measured.trials), KINDS)}",
            f"### Recall by rule\n\n{grid(short, list(map(_short, names)), KINDS)}",
            f"### False alarms\n\n{alarms_by_name(measured, names)}",
            _again(short, measured, names),
            f"{DEFAULT}, by genre:\n\n{genres(measured, DEFAULT)}",
            f"{SENTENCE}, by genre:\n\n{genres(measured, SENTENCE)}",
        ]
    )


def _again(short: Measured, measured: Measured, names: Sequence[str]) -> str:
    """Recall and false alarms on the development documents, held out where only the last change did not look."""
    shown = [name for name in names if "stub" not in name and "unclosed" not in name]
    parts = [
        Measured(tuple(trial for trial in each.trials if trial.sample.origin == DEVELOPMENT), dict.fromkeys(each.bases, ENDINGS))
        for each in (short, measured)
    ]
    return f"{AGAIN}\n{grid(parts[0], list(map(_short, shown)), KINDS)}\n{alarms_by_name(parts[1], shown)}"


def cuts(sample: Sample) -> Iterator[Sample]:
    """The document cut at a place that its name decides, in each way that its text allows."""
    seed = crc32(sample.name.encode())
    for kind, pattern in _PLACES.items():
        places = [found.end() for found in pattern.finditer(sample.text) if _in_prose(sample.text, found.end())]
        if places:
            cut = places[seed % len(places)]
            text = sample.text[:cut] + {"excerpt": MARKERS[seed % len(MARKERS)], "ellipsis": "…"}.get(kind, "")
            yield replace(
                sample, name=f"{sample.name}#{kind}", kind=kind, text=text, imitation=True, traps=False, facts={"cut": str(cut)}
            )


_PLACES = {
    "word-boundary": re.compile(r"[a-z]{2}(?= [a-z]{2})"),
    "mid-word": re.compile(r"(?<= )[a-z]{3}(?=[a-z]{3})"),
    "comma": re.compile(r"[a-z],(?= [a-z])"),
    "sentence-boundary": re.compile(r"[a-z]{2}[.!?](?= [A-Z])"),
    "ellipsis": re.compile(r"[a-z]{2}(?= [a-z]{2})"),
    "excerpt": re.compile(r"[a-z]{2}(?= [a-z]{2})"),
}


def _in_prose(text: str, at: int) -> bool:
    """Whether the place is at least 60 code points into a line of at least 120, behind the first third of the text."""
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    return at > len(text) / 3 and at - start >= 60 and (end if end >= 0 else len(text)) - start >= 120


def _development(data: Data) -> Iterator[Sample]:
    for row in data.rows("truncation_dev"):
        used, facts, path = source(row["source"]).used_for, {"cut": str(row["cut"])}, f"document.{row['format']}"
        place = (row["source"], DEVELOPMENT, row["lang"], row["class"])
        yield Sample(row["id"], *place, row["text"], path, imitation=True, used_for=used, facts=facts)


def _names(sample: Sample, found: Sequence[Found], default: frozenset[str]) -> frozenset[str]:
    """The rules with a finding, in a cut document only such as reach the cut (two code points before it will do, for blanks)."""
    if sample.kind != CLEAN:
        cut = int(sample.facts["cut"])
        found = [finding for finding in found if not finding.end or finding.end >= cut - 2]
    names = {finding.rule for finding in found}
    totals = {total for total, members in TOTALS.items() if names.intersection(members)}
    if any(finding.rule in default and finding.severity != "info" for finding in found):
        totals.add(DEFAULT)
    return frozenset(names | totals)


def _short(name: str) -> str:
    return name.removeprefix("truncation/")
