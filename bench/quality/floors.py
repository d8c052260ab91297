"""Floors: the least recall and the most false alarms that are put up with, from `floors.toml`."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench.quality.sample import CLEAN, COMMITTED, FULL, LENGTHS
from bench.quality.scores import tally

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bench.quality.sample import Measured, Trial

FILE = Path(__file__).with_name("floors.toml")


@dataclass(frozen=True, slots=True)
class Floor:
    """What must hold of one rule, or of a named total of rules, on some of the trials.

    kinds     the kinds of trial that count; (CLEAN,) for false alarms
    length    class of length
    origin    where the documents are from; a floor on documents that are not there is not checked
    sources   names of sources; empty for all
    held_out  whether only documents count that the rule was not built on
    recall    least rate of trials found, or None
    alarms    most trials found per 1000, or None
    """

    family: str
    rule: str
    kinds: tuple[str, ...]
    length: str = FULL
    origin: str = COMMITTED
    sources: tuple[str, ...] = ()
    held_out: bool = False
    recall: float | None = None
    alarms: float | None = None

    def __str__(self) -> str:
        """What it is about, in words."""
        what = f"{self.rule} on {', '.join(self.kinds)}, {self.length}, {self.origin}"
        return what + (f" {', '.join(self.sources)}" if self.sources else "") + (", held out" if self.held_out else "")

    def covers(self, trial: Trial, measured: Measured) -> bool:
        """Whether the trial counts for it."""
        sample = trial.sample
        return (
            trial.kind in self.kinds
            and (sample.length, sample.origin) == (self.length, self.origin)
            and (not self.sources or sample.source in self.sources)
            and (not self.held_out or measured.held_out(trial, self.rule))
        )

    def broken(self, measured: Measured) -> str:
        """What is wrong, "" where it holds. A floor that no trial stands under is broken: it would hold nothing."""
        if self.rule not in measured.bases:
            return f"{self}: nothing of that name is measured"
        count = tally(measured.where(lambda trial: self.covers(trial, measured)), self.rule)
        if count.rate is None:
            return f"{self}: no such document"
        if self.recall is not None and count.rate < self.recall:
            return f"{self}: recall {count.rate:.3f} ({count.hits}/{count.total}) is below {self.recall}"
        if self.alarms is not None and 1000 * count.rate > self.alarms:
            return f"{self}: {1000 * count.rate:.1f} false alarms per 1000 ({count.hits}/{count.total}) are above {self.alarms}"
        return ""


def floors(family: str, path: Path = FILE) -> list[Floor]:
    """The floors of a family. Raises ValueError for an entry that is not understood."""
    return [floor for floor in map(_floor, tomllib.loads(path.read_text("utf-8"))["floor"]) if floor.family == family]


def broken(entries: Iterable[Floor], measured: Measured, origins: Iterable[str]) -> list[str]:
    """What is wrong with each floor on documents of these origins that does not hold."""
    present = set(origins)
    return [trouble for floor in entries if floor.origin in present and (trouble := floor.broken(measured))]


def _floor(entry: dict[str, Any]) -> Floor:
    known = {"family", "rule", "kinds", "length", "origin", "sources", "held-out", "recall", "false-alarms"}
    if unknown := set(entry) - known:
        raise ValueError(f"{FILE.name}: unknown key {', '.join(sorted(unknown))}; a floor has {', '.join(sorted(known))}")
    made = Floor(
        entry["family"],
        entry["rule"],
        tuple(entry.get("kinds", [CLEAN])),
        entry.get("length", FULL),
        entry.get("origin", COMMITTED),
        tuple(entry.get("sources", ())),
        entry.get("held-out", False),
        entry.get("recall"),
        entry.get("false-alarms"),
    )
    found = made.recall is not None
    if made.length not in LENGTHS or found == (made.alarms is not None) or (found and made.kinds == (CLEAN,)):
        raise ValueError(f"{FILE.name}: {made}: give a class of length, and either a recall of defective kinds or false alarms")
    return made
