"""`lint check --bench`: where the time goes, by rule and by view, instead of findings."""

from __future__ import annotations

import time

from provlint.cli import FAILED, output
from provlint.engine.files import lint_candidate
from provlint.engine.sampling import Sampler

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from provlint.cli.outcome import Outcome
    from provlint.engine.sampling import Work

SECONDS = 2.0
"""CPU time for which the documents are linted, again and again where they are few: small shares need a thousand looks."""
SHOWN = 0.5
"""Percent from which a line is shown."""


def run(outcome: Outcome) -> int:
    """Lints the documents in this process, without the cache, and prints the table; returns the exit status."""
    parts = [(prepared, candidates) for prepared, candidates in outcome.parts if candidates]
    if not parts:
        outcome.summarise("", statistics=False)
        return FAILED
    for prepared, candidates in parts:
        lint_candidate(candidates[0], prepared)  # imports rules and reads tables, which a long run does once
    sampler, documents, size = Sampler(), 0, 0
    started = time.process_time()
    with sampler:
        while time.process_time() - started < SECONDS:
            for prepared, candidates in parts:
                for candidate in candidates:
                    size += len(lint_candidate(candidate, prepared).text or "")
                    documents += 1
    taken = time.process_time() - started
    output.write(_page(sampler.counts, documents, size, taken), None)
    return 0


def _page(counts: Mapping[Work, int], documents: int, size: int, taken: float) -> Iterator[str]:
    yield f"{documents:,} documents linted in {taken:.2f} s of CPU time: {size / 1e6 / taken:.2f} million characters a second\n"
    yield "\n share    own  rule; the share has the views in it that the rule was the first to ask for\n"
    rules = {work.rule for work in counts}
    yield from _table(counts, [(rule, _sum(counts, rule=rule), _sum(counts, rule=rule, view="")) for rule in rules])
    yield "\n share         view; made once for all rules\n"
    views = {work.view for work in counts if work.view}
    yield from _table(counts, [(view, _sum(counts, view=view), 0) for view in views])


def _sum(counts: Mapping[Work, int], **wanted: str) -> int:
    """How often what was at work had the wanted fields."""
    return sum(count for work, count in counts.items() if all(getattr(work, field) == value for field, value in wanted.items()))


def _table(counts: Mapping[Work, int], rows: Iterable[tuple[str, int, int]]) -> Iterator[str]:
    """A line for each name with its looks, greatest first; those below `SHOWN` left out."""
    total = sum(counts.values()) or 1
    for name, looks, own in sorted(rows, key=lambda row: (-row[1], row[0])):
        if 100 * looks / total >= SHOWN:
            yield f"{100 * looks / total:5.1f}%  {f'{100 * own / total:.1f}%' if own else '':>5}  {name}\n"
