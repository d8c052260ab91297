"""Tables that every family shows: its documents and what they were used for, recall by kind, false alarms by genre."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.quality.sample import CLEAN, DEVELOPMENT, LENGTHS, in_order
from bench.quality.scores import balanced_f1, balanced_precision, tally, worst
from bench.quality.sources import source
from bench.quality.tables import alarms, counted, share, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bench.quality.sample import Measured, Sample, Trial


def split(measured: Measured, trials: Iterable[Trial], name: str) -> tuple[list[Trial], list[Trial]]:
    """The trials on documents that `name` was not built on, and the others."""
    parts: tuple[list[Trial], list[Trial]] = ([], [])
    for trial in trials:
        parts[not measured.held_out(trial, name)].append(trial)
    return parts


def documents(samples: Iterable[Sample], kinds: Sequence[str]) -> str:
    """The documents by what their sources were used for; sources alike share a row."""
    rows: dict[tuple[str, str, str], list[Sample]] = {}
    for sample in samples:
        used = ", ".join(sorted(sample.used_for)) or "nothing: held out"
        rows.setdefault((sample.origin, used, source(sample.source).why), []).append(sample)
    header = ["origin", "documents", "used for", "why that is known", "sources"]
    return table(header, ([key[0], _count(members, kinds), *key[1:], _names(members)] for key, members in sorted(rows.items())))


def recall(measured: Measured, name: str, kinds: Sequence[str]) -> str:
    """Recall, precision and F1 by length and kind."""
    rows = []
    for length, trials in by_length(measured):
        clean = [trial for trial in trials if trial.kind == CLEAN]
        rate = worst(tally(part, name) for part in split(measured, ordinary(clean), name))
        for name_of_kind, chosen in by_kind(trials, kinds):
            held, used = (tally(part, name) for part in split(measured, chosen, name))
            found = used.rate if held.rate is None else held.rate
            precision, f1 = balanced_precision(found, rate), balanced_f1(found, rate)
            rows.append([length, name_of_kind, counted(held), counted(used), share(precision), share(f1)])
    return table(["length", "kind", "recall, held out", "recall, used", "precision", "F1"], rows)


def ordinary(trials: Iterable[Trial]) -> list[Trial]:
    """Those on documents that were not written as traps."""
    return [trial for trial in trials if not trial.sample.traps]


def false_alarms(measured: Measured, name: str) -> str:
    """False alarms by length, on documents that `name` was not built on, on the others, and on traps."""
    rows = []
    for length, trials in by_length(measured):
        clean = [trial for trial in trials if trial.kind == CLEAN]
        parts = [*split(measured, ordinary(clean), name), [trial for trial in clean if trial.sample.traps]]
        rows.append([length, *(alarms(tally(part, name)) for part in parts)])
    return table(["length", "false alarms per 1000, held out", "used", "traps"], rows)


def genres(measured: Measured, name: str) -> str:
    """False alarms by genre and length, the development documents first."""
    clean = measured.where(lambda trial: trial.kind == CLEAN)
    lengths = in_order({trial.sample.length for trial in clean}, LENGTHS)
    cells: dict[tuple[bool, str, str], dict[str, list[Trial]]] = {}
    for trial in clean:
        key = (trial.sample.origin != DEVELOPMENT, trial.sample.origin, trial.sample.genre)
        cells.setdefault(key, {length: [] for length in lengths})[trial.sample.length].append(trial)
    rows = ([key[2], key[1], *(alarms(tally(members, name)) for members in row.values())] for key, row in sorted(cells.items()))
    return table(["genre", "origin", *lengths], rows)


def grid(measured: Measured, names: Sequence[str], kinds: Sequence[str]) -> str:
    """Recall of several names by kind, on held-out and on used documents (whole ones); empty cells where nothing was found."""
    rows = []
    for kind, trials in by_kind(measured.trials, kinds):
        parts: dict[tuple[str, str], list[Trial]] = {}
        for trial in trials:
            used = "held out" if measured.held_out(trial, names[0]) else "used"
            parts.setdefault((used, trial.sample.origin), []).append(trial)
        for (used, origin), chosen in sorted(parts.items()):
            counts = [tally(chosen, name) for name in names]
            rows.append(
                [kind, f"{used}, {origin}", str(len(chosen)), *(share(count.rate) if count.hits else "" for count in counts)]
            )
    return table(["kind", "documents are", "trials", *names], rows)


def wrong_rules(measured: Measured) -> list[str]:
    """The single rules that hit a clean document, in the order of the figures."""
    clean = [trial for trial in measured.trials if trial.kind == CLEAN]
    return [name for name in measured.bases if "/" in name and any(name in trial.found for trial in clean)]


def alarms_by_name(measured: Measured, names: Iterable[str]) -> str:
    """False alarms of several names on whole clean documents."""
    rows = []
    clean = measured.where(lambda trial: trial.kind == CLEAN)
    for name in names:
        parts = [*split(measured, ordinary(clean), name), [trial for trial in clean if trial.sample.traps]]
        rows.append([name, *(alarms(tally(part, name)) for part in parts)])
    return table(["found by", "false alarms per 1000, held out", "used", "traps"], rows)


def by_length(measured: Measured) -> Iterator[tuple[str, list[Trial]]]:
    """The classes of length that there are, each with its trials."""
    for length in LENGTHS:
        trials = [trial for trial in measured.trials if trial.sample.length == length]
        if trials:
            yield length, trials


def by_kind(trials: Iterable[Trial], kinds: Sequence[str]) -> Iterator[tuple[str, list[Trial]]]:
    """The defective trials by kind, imitations and real ones apart; the name says which they are."""
    parts: dict[tuple[str, bool], list[Trial]] = {}
    for trial in trials:
        if trial.kind != CLEAN:
            parts.setdefault((trial.kind, trial.sample.imitation), []).append(trial)
    for kind in in_order((kind for kind, _ in parts), kinds):
        for imitation, note in ((True, "imitations"), (False, "real")):
            if (kind, imitation) in parts:
                yield f"{kind} ({note})", parts[kind, imitation]


def _count(samples: Sequence[Sample], kinds: Sequence[str]) -> str:
    present = [sample.kind for sample in samples]
    return ", ".join(f"{present.count(kind)} {kind}" for kind in in_order(present, [CLEAN, *kinds]))


def _names(samples: Iterable[Sample]) -> str:
    return ", ".join(sorted({sample.source for sample in samples}))
