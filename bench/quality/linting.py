"""Runs the linter in process over many samples, in one or more processes."""

from __future__ import annotations

import multiprocessing
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from provlint.config.schema import Settings
from provlint.engine.prepare import prepare
from provlint.engine.run import lint

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from bench.quality.sample import Sample
    from provlint.document import Document
    from provlint.engine.prepare import Prepared
    from provlint.rule import Rule

T = TypeVar("T")

CHUNK = 32
"""Samples that a process gets at a time."""


class Found(NamedTuple):
    """A finding, as far as it is scored; the span is in code points, half open, (0, 0) for the whole document."""

    rule: str
    severity: str
    start: int
    end: int

    def touches(self, start: int, end: int) -> bool:
        """Whether the finding has a code point in common with the range."""
        return self.start < end and start < self.end


def each(function: Callable[[Sample], T], samples: Sequence[Sample], jobs: int) -> list[T]:
    """What the function (of a module, so that a process can import it) says of each sample, in order."""
    if jobs < 2:
        return [function(sample) for sample in samples]
    with multiprocessing.get_context("spawn").Pool(jobs) as pool:
        return pool.map(function, samples, CHUNK)


def lint_all(samples: Sequence[Sample], select: tuple[str, ...], jobs: int) -> list[tuple[Found, ...]]:
    """The findings of the selected rules (ids or families; opt-in rules too) in each sample, in order."""
    return each(partial(findings, select=select), samples, jobs)


def findings(sample: Sample, select: tuple[str, ...]) -> tuple[Found, ...]:
    """The findings in one sample. Raises RuntimeError where a rule crashed: no figure is worth anything then."""
    plan = prepared(select).plan
    result = lint(plan.document(sample.text, sample.path), plan)
    if result.failed:
        raise RuntimeError(f"{sample.source}/{sample.name}: {result.findings[0].message}")
    return tuple(Found(found.rule, found.severity, found.span.start, found.span.end) for found in result.findings)


def document(sample: Sample, select: tuple[str, ...]) -> Document:
    """The sample as the linter sees it."""
    return prepared(select).plan.document(sample.text, sample.path)


def rules(families: tuple[str, ...]) -> Mapping[str, Rule]:
    """All rules of the families, opt-in ones too, by id."""
    return {name: rule for name, rule in prepared(families).registry.rules.items() if rule.family in families}


@cache
def prepared(select: tuple[str, ...]) -> Prepared:
    """The run of the selected rules, made once in each process; comments in the documents suppress nothing."""
    return prepare(Settings(select=select, inline_config=False))
