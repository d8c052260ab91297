"""Cross-validation by source: what a trained rule does on collections that it was not trained on.

Whoever trains a rule supplies a `Trainer`; this module decides what it may see.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from bench.quality.sample import CLEAN, Trial

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bench.quality.sample import Sample

FOLDS = 6
"""Parts that the collections are dealt into; each is held out once."""


class Trainer(Protocol):
    """Trains on the samples, and on nothing else, whatever it needs: weights, tables, threshold."""

    def __call__(self, samples: Sequence[Sample], /) -> Callable[[Sample], bool]:
        """What says of a sample whether it is defective."""
        ...


def collection(source: str) -> str:
    """What is held out together: parts of one corpus ("brown-a", "brown-b") know each other too well."""
    return source.partition("-")[0]


def folds(samples: Iterable[Sample], count: int = FOLDS) -> list[set[str]]:
    """The collections dealt into so many parts, those with defective documents evenly, then the others from the largest on."""
    defective: set[str] = set()
    sizes: dict[str, int] = {}
    for sample in samples:
        name = collection(sample.source)
        sizes[name] = sizes.get(name, 0) + 1
        if sample.kind != CLEAN:
            defective.add(name)
    parts: list[set[str]] = [set() for _ in range(count)]
    for number, name in enumerate(sorted(defective)):
        parts[number % count].add(name)
    loads = [sum(sizes[name] for name in part) for part in parts]
    for name in sorted(sizes.keys() - defective, key=lambda name: (-sizes[name], name)):
        lightest = loads.index(min(loads))
        parts[lightest].add(name)
        loads[lightest] += sizes[name]
    return [part for part in parts if part]


def cross_validate(train: Trainer, samples: Sequence[Sample], name: str, count: int = FOLDS) -> list[Trial]:
    """A trial of each sample, in order, by a detector trained on the other parts; `name` stands in `Trial.found`."""
    found: dict[int, bool] = {}
    for part in folds(samples, count):
        detect = train([sample for sample in samples if collection(sample.source) not in part])
        found |= {number: detect(sample) for number, sample in enumerate(samples) if collection(sample.source) in part}
    return [Trial(sample, sample.kind, frozenset({name} if found[number] else ())) for number, sample in enumerate(samples)]
