"""What is measured: a labelled document (Sample), and what the rules said about one labelled thing in it (Trial)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

CLEAN = "clean"
"""The kind of what should not be found."""

FULL, LONG, SHORT = "full", "300", "120-200"
"""Classes of length: whole documents, windows of about 300 words, windows of 120 to 200 words."""

LENGTHS = (FULL, LONG, SHORT)

COMMITTED, DEVELOPMENT, SEEDS, EXTRA = "committed", "development", "seeds", "extra"
"""Where a document comes from: this repository, the development data beside it, the real seeds, a folder of the caller's."""


@dataclass(frozen=True, slots=True)
class Gold:
    """A labelled place in a document, in code points, half open; `held` where it is of a project that nothing was made from."""

    start: int
    end: int
    kind: str
    held: bool = False


@dataclass(frozen=True, slots=True)
class Sample:
    """A labelled document, or a window of one.

    name       unique within its source
    source     the collection it is from: what is held out, is held out by source
    kind       what is wrong with it, or CLEAN
    path       the name that the linter is given; its ending sets the format
    imitation  whether somebody wrote it in order to show the defect
    used_for   what its source was used to build (see `sources`); empty: held out from everything
    traps      whether its source is made of clean documents that provoke false alarms
    golds      labelled places, for families that score places
    facts      further labels that one family needs
    """

    name: str
    source: str
    origin: str
    genre: str
    kind: str
    text: str
    path: str = "document.txt"
    length: str = FULL
    imitation: bool = False
    used_for: frozenset[str] = frozenset()
    traps: bool = False
    golds: tuple[Gold, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Trial:
    """One thing that should be found, or should not (kind CLEAN), and the names of what found it; `held` as of its Gold."""

    sample: Sample
    kind: str
    found: frozenset[str]
    held: bool = False


@dataclass(frozen=True, slots=True)
class Measured:
    """A family's trials; `bases` has every name that `Trial.found` can hold, with what that was built from, as in `used_for`."""

    trials: tuple[Trial, ...]
    bases: Mapping[str, str]

    def held_out(self, trial: Trial, name: str) -> bool:
        """Whether nothing that `name` consists of was built with the help of the trial's source."""
        return self.bases[name] not in trial.sample.used_for

    def where(self, matches: Callable[[Trial], bool]) -> list[Trial]:
        """The trials that match, in order."""
        return [trial for trial in self.trials if matches(trial)]


def in_order(values: Iterable[str], order: Iterable[str] = ()) -> list[str]:
    """The distinct values: those of `order` first, in its order, then the others by name."""
    found = set(values)
    first = [value for value in dict.fromkeys(order) if value in found]
    return first + sorted(found.difference(first))
