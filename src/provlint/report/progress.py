"""A progress bar on standard error, for runs that last; rich is imported only once one does."""

from __future__ import annotations

from contextlib import contextmanager
from time import monotonic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.progress import Progress

PATIENCE = 1.0
"""Seconds before a bar appears: a shorter run is over before it can be read."""


@contextmanager
def progress(total: int, *, enabled: bool) -> Iterator[Callable[[], None]]:
    """Gives a function to be called once a document is done.

    `enabled` says whether standard error is a terminal that the report is not being written to at the same time. The bar
    vanishes at the end, also when the run fails.
    """
    if not enabled:
        yield _nothing
        return
    bar = _Bar(total)
    try:
        yield bar.advance
    finally:
        bar.stop()


def _nothing() -> None:
    """Shows no progress."""


class _Bar:
    """A bar that appears when patience ends."""

    def __init__(self, total: int) -> None:
        self._total, self._done, self._start = total, 0, monotonic()
        self._bar: Progress | None = None

    def advance(self) -> None:
        self._done += 1
        if self._bar is None and monotonic() - self._start > PATIENCE:
            self._bar = _rich_bar()
            self._bar.add_task("documents", total=self._total)
            self._bar.start()
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], completed=self._done)

    def stop(self) -> None:
        if self._bar is not None:
            self._bar.stop()


def _rich_bar() -> Progress:
    """A bar on standard error that leaves standard output alone and disappears when it is done."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    return Progress(
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )
