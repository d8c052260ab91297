"""Decides how a run of many documents is done: from the cache, in this process, or in workers beside it."""

from __future__ import annotations

import os

from provlint.engine.cache import Cache, tidy, usable
from provlint.engine.work import Work

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from provlint.engine.discover import Candidate
    from provlint.engine.prepare import Prepared
    from provlint.engine.result import DocumentResult

PAYS = 2_000_000
"""Bytes of documents to lint from which workers are started without being asked for (docs/decisions/007-workers.md)."""
STALE = 64
"""Documents that had to be linted although the cache knew their neighbours, from which on it is taken for out of date."""


def results(candidates: Sequence[Candidate], prepared: Prepared, *, alone: bool, watched: bool) -> Iterator[DocumentResult]:
    """The results of the candidates, in order, the same whichever way is taken.

    alone    whether the process is the program's own, so that workers may be started in any way
    watched  whether some other process must lint, so that one can be ended that hangs
    """
    from provlint.engine.workers import Workers, forks

    work = Work(candidates, prepared, Cache(prepared.settings) if usable(prepared) else None)
    able = alone or forks() or prepared.settings.jobs > 1
    jobs = prepared.settings.jobs or _processors()
    if watched and able:
        yield from Workers(work, jobs if _worth(work, prepared) else 1).results()
    elif jobs > 1 and able:
        yield from _with_workers(work, jobs, needed=_worth(work, prepared))
    else:
        for chunk in range(len(work)):
            yield from work.results(chunk)
    if work.cache is not None and (work.missed or watched):
        tidy()


def _with_workers(work: Work, jobs: int, *, needed: bool) -> Iterator[DocumentResult]:
    """The results, by workers if they are `needed`, or as soon as they turn out to be."""
    from provlint.engine.workers import Workers

    for chunk in range(len(work)):
        left = len(work.candidates) - work.starts[chunk]
        if needed or (work.missed >= STALE and left >= STALE * jobs):
            work.missed += left
            yield from Workers(work, min(jobs, len(work) - chunk), chunk).results()
            return
        yield from work.results(chunk)


def _worth(work: Work, prepared: Prepared) -> bool:
    """Whether so much is to be linted that workers pay, as far as can be told from sizes and the cache's files."""
    least = 1 if prepared.settings.jobs > 1 else PAYS  # who asks for them gets them, if there is anything to do
    total = 0
    for chunk in range(len(work)):
        if work.known(chunk):
            continue
        for number in range(*work.span(chunk)):
            total += size(work.candidates[number])
        if total >= least and len(work) > 1:
            return True
    return False


def size(candidate: Candidate) -> int:
    """Bytes of a candidate; 0 where it cannot be told."""
    if candidate.content is not None:
        return len(candidate.content)
    try:
        return os.stat(candidate.path).st_size
    except (OSError, ValueError):
        return 0


def _processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
