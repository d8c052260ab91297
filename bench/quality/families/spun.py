"""Machine-spun prose, scored by document: ours and the development documents, whole and in windows."""

from __future__ import annotations

import re
from dataclasses import replace
from importlib import import_module
from itertools import chain
from typing import TYPE_CHECKING

from bench.quality.crossval import cross_validate
from bench.quality.figures import documents, false_alarms, genres, recall
from bench.quality.linting import findings, lint_all, rules
from bench.quality.load import clean_samples, extra_samples, own_samples, seed_samples
from bench.quality.sample import CLEAN, FULL, SEEDS, Measured, Trial, in_order
from bench.quality.scores import tally
from bench.quality.sources import LEXICON, MODEL
from bench.quality.tables import table
from bench.quality.windows import with_windows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bench.quality.crossval import Trainer
    from bench.quality.linting import Found
    from bench.quality.load import Data
    from bench.quality.sample import Sample

FAMILY = ("spun",)
KINDS = ("mtdict", "spinbot", "rewriter", "thesaurus")
"""Families of spinners: translation dictionary, phrase thesaurus, rewriter, thesaurus of senses."""

SEED_KINDS = {"001": "mtdict"}
TEMPLATE = re.compile(r"\{\w+[ _]?\w*\}")
"""Marks the lines of seed 001 that a template left behind, hence not of its body."""

DOCUMENT, LIKELY = "spun/spun-document", "spun/likely-spun"
DEFAULT = "spun/* by default"
"""Total: any finding of severity warning or error by a rule that is on by default."""

CROSS = "spun/likely-spun, cross-validated"
CROSS_VERDICT = "spun/spun-document, cross-validated"
TRAINER = "bench.quality.train_spun"
"""Module with the Trainers of the model, imported where it is asked: the training imports this package."""

INTRODUCTION = """\
Kinds: `mtdict` translation dictionary, `spinbot` phrase thesaurus, `rewriter` sets of rules, `thesaurus` of senses. Precision and
F1 are of the held-out documents where there are any; they take the higher of the two rates of false alarms, on held-out and on
used clean documents without the traps. Only English documents are measured. The shipped model has learnt from all of these
documents; what it and the verdict do on documents of a source that they do not know, the cross-validated figures say.
"""


def measure(data: Data, jobs: int) -> Measured:
    """All trials of the family; the trained rule is cross-validated where its trainer and the development documents stand."""
    samples = list(with_windows(_samples(data)))
    known = rules(FAMILY)
    default = {name for name, rule in known.items() if rule.default}
    trials = [
        Trial(sample, sample.kind, _names(found, default))
        for sample, found in zip(samples, lint_all(samples, FAMILY, jobs), strict=True)
    ]
    bases = {name: MODEL if name in (DOCUMENT, DEFAULT, LIKELY) else LEXICON for name in [DEFAULT, *known]}
    for name, train in _trainers().items() if data.shared else ():
        validated = cross_validate(train, samples, name)
        trials = [replace(trial, found=trial.found | other.found) for trial, other in zip(trials, validated, strict=True)]
        bases[name] = "the other folds"
    return Measured(tuple(trials), bases)


def section(measured: Measured) -> str:
    """Tables by rule, by genre and by source."""
    whole = [trial.sample for trial in measured.trials if trial.sample.length == FULL]
    parts = [INTRODUCTION, f"### Documents\n\n{documents(whole, KINDS)}"]
    for name in in_order(measured.bases, [DOCUMENT, CROSS_VERDICT, DEFAULT, LIKELY, CROSS]):
        parts.append(f"### {name}\n\n{recall(measured, name, KINDS)}\n{false_alarms(measured, name)}")
        if name in (CROSS_VERDICT, DEFAULT, LIKELY, CROSS):
            parts.append(f"False alarms per 1000 by genre:\n\n{genres(measured, name)}")
    parts += [f"### By source\n\nWhole documents with a finding.\n\n{_by_source(measured)}", *_seed_lines(measured)]
    return "\n".join(parts)


def _samples(data: Data) -> Iterator[Sample]:
    english = (sample for sample in clean_samples(data) if sample.facts["lang"] == "en")
    return chain(own_samples(data, KINDS), english, seed_samples(data, SEED_KINDS), extra_samples(data, KINDS))


def _trainers() -> dict[str, Trainer]:
    """Name of the figures → what trains the rule for them."""
    module = import_module(TRAINER)
    return {CROSS_VERDICT: module.train_verdict, CROSS: module.train}


def _names(found: Sequence[Found], default: set[str]) -> frozenset[str]:
    names = {finding.rule for finding in found}
    total = any(finding.rule in default and finding.severity != "info" for finding in found)
    return frozenset(names | ({DEFAULT} if total else set()))


def _by_source(measured: Measured) -> str:
    names = in_order(measured.bases, [DOCUMENT, CROSS_VERDICT, DEFAULT, LIKELY, CROSS])
    parts: dict[tuple[str, str, str], list[Trial]] = {}
    for trial in measured.trials:
        if trial.sample.length == FULL:
            kind = f"{trial.kind} (imitations)" if trial.sample.imitation else trial.kind
            parts.setdefault((trial.sample.origin, trial.sample.source, kind), []).append(trial)
    rows = (
        [key[1], key[2], str(len(trials)), *(str(tally(trials, name).hits or "") for name in names)]
        for key, trials in sorted(parts.items())
    )
    return table(["source", "kind", "documents", *(name.removeprefix("spun/") for name in names)], rows)


def _seed_lines(measured: Measured) -> Iterator[str]:
    """How many lines of the real spun article have a finding of their own."""
    for trial in measured.trials:
        sample = trial.sample
        if sample.origin == SEEDS and trial.kind != CLEAN and sample.length == FULL:
            spans = [found for found in findings(sample, FAMILY) if found.end]
            lines = (found.span() for found in re.finditer(r"[^\n]+", sample.text))
            body = [line for line in lines if not TEMPLATE.search(sample.text, *line)]
            hit = sum(any(found.touches(*line) for found in spans) for line in body)
            yield f"{sample.name.capitalize()} has findings in {hit} of its {len(body)} lines of body.\n"
