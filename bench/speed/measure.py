"""CPU time of commands and the ratios of pairs."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


class Cost(NamedTuple):
    """What a command took: CPU seconds of it and all its descendants, seconds of the clock, peak memory of one process in MB."""

    cpu: float
    wall: float
    memory: float
    status: int
    output: str


class Ratios(NamedTuple):
    """Medians over the pairs: CPU seconds of both, and the first's share of the second's with its least and greatest."""

    first: float
    second: float
    ratio: float
    least: float
    greatest: float


def cost(command: Sequence[str], folder: Path, environment: dict[str, str] | None = None) -> Cost:
    """What the command costs in `folder`; its standard output and error are kept."""
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | (environment or {})
    with TemporaryFile() as output:
        started = time.monotonic()
        process = subprocess.Popen(  # noqa: S603 - commands of this package
            command, cwd=folder, env=variables, stdin=subprocess.DEVNULL, stdout=output, stderr=output
        )
        _, status, used = os.wait4(process.pid, 0)  # what this process and its own used, and no other's
        wall = time.monotonic() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read().decode(errors="replace")
    return Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024, process.returncode, text)


def pairs(first: Callable[[], float], second: Callable[[], float], count: int) -> Ratios:
    """Both measured in turn `count` times; what one costs as a part of the other, pair by pair."""
    taken = [(first(), second()) for _ in range(count)]
    ratios = [one / other for one, other in taken]
    ours, theirs = (statistics.median(pair[side] for pair in taken) for side in (0, 1))
    return Ratios(ours, theirs, statistics.median(ratios), min(ratios), max(ratios))
