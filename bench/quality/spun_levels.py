"""Thresholds and calibration of `spun/likely-spun` from cross-validated scores, and the figures that the training prints."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

from bench.quality.crossval import collection
from bench.quality.sample import CLEAN, LENGTHS, LONG, SHORT, in_order
from bench.quality.scores import balanced_f1, tally
from bench.quality.tables import alarms, counted, share, table
from provlint.rules.spun._model import Level

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench.quality.sample import Sample, Trial

ALARMS = {SHORT: 6.0, LONG: 3.0}
"""Clean windows of 1000 that may reach the threshold; goals are 10 and 5, and an unseen collection has somewhat more."""

NONE = Level(0.0, 0.0, 0.0, 0.0)
"""Of a model that is only asked for scores."""


def level(scored: Sequence[tuple[Sample, float]], length: str) -> Level:
    """What holds for windows of one length, by the scores that models gave them which had not seen their source."""
    chosen = [(sample, score) for sample, score in scored if sample.length == length and not sample.traps]
    clean = sorted((score for sample, score in chosen if sample.kind == CLEAN), reverse=True)
    spun = [score for sample, score in chosen if sample.kind != CLEAN]
    if not clean:
        return NONE
    threshold = clean[min(len(clean) - 1, int(ALARMS[length] * len(clean) / 1000))] + 1e-4
    reached = sum(score >= threshold for score in clean)
    return Level(threshold, 1000 * reached / len(clean), *calibration(clean, spun))


def calibration(clean: Sequence[float], spun: Sequence[float], steps: int = 50) -> tuple[float, float]:
    """Centre and slope of the logistic curve for the odds of spun to clean, both counted as equally many (Newton's method)."""
    if not spun:
        return 0.0, 1.0
    middle = (sum(clean) / len(clean) + sum(spun) / len(spun)) / 2
    points = [(score - middle, 0.0, 0.5 / len(clean)) for score in clean] + [(s - middle, 1.0, 0.5 / len(spun)) for s in spun]
    shift = slope = 0.0
    for _ in range(steps):
        first = second = shifts = cross = slopes = 0.0
        for score, label, weight in points:
            odds = 1 / (1 + exp(-max(-50.0, min(50.0, shift + slope * score))))
            error, curve = weight * (label - odds), weight * odds * (1 - odds)
            first, second = first + error, second + error * score
            shifts, cross, slopes = shifts + curve, cross + curve * score, slopes + curve * score * score
        slopes, shifts = slopes + 1e-6, shifts + 1e-6  # keeps the curve finite where a gap parts the two
        scale = shifts * slopes - cross * cross
        shift += (slopes * first - cross * second) / scale
        slope += (shifts * second - cross * first) / scale
    return middle - shift / slope, slope


def report(trials: Sequence[Trial], name: str) -> str:
    """Recall by kind, false alarms by collection, for each length."""
    parts = []
    for length in LENGTHS:
        chosen = [trial for trial in trials if trial.sample.length == length]
        clean = [trial for trial in chosen if trial.kind == CLEAN and not trial.sample.traps]
        spun = [trial for trial in chosen if trial.kind != CLEAN]
        rate = tally(clean, name).rate
        groups = {"all": spun} | {kind: [t for t in spun if t.kind == kind] for kind in in_order(t.kind for t in spun)}
        rows = []
        for kind, members in groups.items():
            found = tally(members, name)
            rows.append([kind, counted(found), share(balanced_f1(found.rate, rate))])
        parts.append(f"{length}\n\n" + table(["kind", "recall", "F1"], rows))
        by_collection: dict[str, list[Trial]] = {}
        for trial in chosen:
            if trial.kind == CLEAN:
                by_collection.setdefault(collection(trial.sample.source), []).append(trial)
        rows = [[key, alarms(tally(members, name))] for key, members in sorted(by_collection.items())]
        parts.append(table(["clean", "false alarms per 1000"], [["all but traps", alarms(tally(clean, name))], *rows]))
    return "\n".join(parts)
