"""What templates and assistants left behind, and damaged characters, scored by place: a finding must touch the planted string.

`leftovers.tsv` is a second list of such strings, put into our own clean documents here.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from bench.quality.figures import alarms_by_name, documents, genres, grid, wrong_rules
from bench.quality.linting import lint_all, rules
from bench.quality.load import clean_samples, own_samples
from bench.quality.sample import DEVELOPMENT, Gold, Measured, Sample, Trial
from bench.quality.sources import RULES, source

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bench.quality.linting import Found
    from bench.quality.load import Data

FAMILY = ("template", "assistant", "encoding")
CLASSES = ("wp-autoblog", "engines", "mailmerge", "human", "null", "llm", "mojibake")
MODES = ("own-line", "inline", "end")
KINDS = tuple(f"{name}, {mode}" for name in CLASSES for mode in MODES)
FILE = Path(__file__).parent.parent / "leftovers.tsv"

ANY, DEFAULT = "any rule", "default rules"
"""Totals: a finding of whatever severity; one of severity warning or error by a rule that is on by default."""

INTRODUCTION = """\
Rules of the families `template`, `assistant` and `encoding`. A trial is a planted string; it counts as found where a finding
touches it, whichever rule made it. The strings of `bench/quality/leftovers.tsv` were written by the bench's author after reading
the development list (so that none is the same) but none of the rules, and were held out from them until the rules' authors read
them, too: they are *used* now. Each stands in documents of this repository on a line of its own, inside a sentence, and at the
end. Strings that stand in front matter, in sources of static sites or in quotations are planted all the same. Whole manuals of
template engines are the genre `templatedocs`; documents in which something was planted count for recall only. Some false alarms
of `encoding` are real defects of development documents.
"""


def measure(data: Data, jobs: int) -> Measured:
    """All trials of the three families."""
    own = list(own_samples(data, ()))
    samples = list(chain(own, clean_samples(data), _planted(own), _development(data)))
    known = rules(FAMILY)
    default = frozenset(name for name, rule in known.items() if rule.default)
    trials = tuple(
        Trial(sample, sample.kind, _names(sample, found, default))
        for sample, found in zip(samples, lint_all(samples, FAMILY, jobs), strict=True)
    )
    return Measured(trials, dict.fromkeys([DEFAULT, ANY, *FAMILY, *known], RULES))


def section(measured: Measured) -> str:
    """Tables by class and way of planting, by rule and by genre."""
    return "\n".join(
        [
            INTRODUCTION,
            f"### Documents\n\n{documents((_plain(trial.sample) for trial in measured.trials), CLASSES)}",
            f"### Recall\n\n{grid(measured, [ANY, DEFAULT, *FAMILY], KINDS)}",
            "### False alarms\n\nRules that are not named hit no clean document.\n",
            alarms_by_name(measured, [DEFAULT, ANY, *FAMILY, *wrong_rules(measured)]),
            f"Default rules, by genre:\n\n{genres(measured, DEFAULT)}",
        ]
    )


def _plain(sample: Sample) -> Sample:
    return replace(sample, kind=sample.kind.partition(",")[0])


def _development(data: Data) -> Iterator[Sample]:
    """The planted ones; the manuals among the rows are in the clean development documents, too."""
    for row in data.rows("template_dev"):
        if row["label"] == "bad":
            name = row["doc"].partition("/")[0]
            kind = f"{row['class']}, {row['mode']}"
            gold = Gold(row["span"][0], row["span"][1], kind)
            place = (name, DEVELOPMENT, "planted", kind)
            path, used = f"document.{row['format']}", source(name).used_for
            title = f"{row['id']} {row['placeholder']}"
            yield Sample(title, *place, row["text"], path, imitation=True, used_for=used, golds=(gold,))


def _planted(own: Sequence[Sample]) -> Iterator[Sample]:
    """Every string of `leftovers.tsv` in every mode, each in a document of ours that the string decides."""
    for line in FILE.read_text("utf-8").splitlines()[1:] if own else ():
        name, written = line.split("\t")
        leftover = re.sub(r"\\x([0-9a-f]{2})", lambda found: chr(int(found[1], 16)), written)
        for mode in MODES:
            host = own[crc32(f"{leftover} {mode}".encode()) % len(own)]
            at = _place(host.text, mode)
            before, after = {"own-line": ("", "\n\n"), "inline": (" ", ""), "end": ("\n\n", "\n")}[mode]
            text = host.text[:at] + before + leftover + after + host.text[at:]
            start = at + len(before)
            kind = f"{name}, {mode}"
            yield replace(
                host,
                name=f"{host.name}#{mode} {leftover}",
                kind=kind,
                text=text,
                imitation=True,
                traps=False,
                used_for=frozenset({RULES}),
                golds=(Gold(start, start + len(leftover), kind),),
            )


def _place(text: str, mode: str) -> int:
    """Where to plant: before the paragraph nearest to the middle, inside a sentence near the middle, or behind everything."""
    middle = len(text) // 2
    if mode == "end":
        return len(text.rstrip())
    if mode == "own-line":
        return text.find("\n\n", middle) + 2 if "\n\n" in text[middle:] else text.rfind("\n\n", 0, middle) + 2
    return text.find(" ", middle)


def _names(sample: Sample, found: Sequence[Found], default: frozenset[str]) -> frozenset[str]:
    """The rules with a finding, in a document with something planted only such as touch that."""
    for gold in sample.golds:
        found = [finding for finding in found if finding.touches(gold.start, gold.end)]
    names = {finding.rule for finding in found}
    totals = {name.partition("/")[0] for name in names} | ({ANY} if names else set())
    if any(finding.rule in default and finding.severity != "info" for finding in found):
        totals.add(DEFAULT)
    return frozenset(names | totals)
