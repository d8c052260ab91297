"""Where the time of a run goes: asks a thousand times a second of CPU time which rule and which view is at work.

Asking costs what runs next to nothing, so the shares are those of an ordinary run.
"""

from __future__ import annotations

import signal

from provlint.document import Document
from provlint.engine import run
from provlint.lazy import cached_property
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import CodeType, FrameType

    from typing_extensions import Self

INTERVAL = 0.001
"""Seconds of CPU time between two looks. The kernel may look less often (4 ms is usual): shares need many, not close ones."""
ENGINE = "(engine)"
"""What is at work between the rules: reading, placing, the verdict."""


class Work(Record):
    """What was at work: a rule's id or `ENGINE`, and the innermost view that was being made, "" for the rule itself."""

    rule: str
    view: str


class Sampler:
    """Counts looks while it is entered; on systems without the signal, entering raises OSError with the remedy."""

    def __init__(self) -> None:
        self._counts: dict[Work, int] = {}
        self._views: Mapping[CodeType, str] = {
            getattr(cached_property, "__get__").__code__: "self",  # noqa: B009 - a stub has no code
            Document.view.__code__: "make",
        }

    @property
    def counts(self) -> Mapping[Work, int]:
        """How often each was at work."""
        return self._counts

    def __enter__(self) -> Self:
        if not hasattr(signal, "setitimer"):
            raise OSError("this system has no timer for CPU time; run --bench on Linux or macOS")
        self._before = signal.signal(signal.SIGPROF, self._look)
        signal.setitimer(signal.ITIMER_PROF, INTERVAL, INTERVAL)
        return self

    def __exit__(self, *_: object) -> None:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, self._before)

    def _look(self, _number: int, frame: FrameType | None) -> None:
        view = ""
        while frame is not None:
            code = frame.f_code
            if code in self._views and not view:
                view = _name(frame.f_locals.get(self._views[code]))
            if code is run._hits.__code__:  # noqa: SLF001 - the frame in which a rule's work is done
                break
            frame = frame.f_back
        work = Work(frame.f_locals["entry"].rule.id if frame else ENGINE, view)
        self._counts[work] = self._counts.get(work, 0) + 1


def _name(made: object) -> str:
    """The name of what makes a view: a property of Document, or a function as `module.function`."""
    if isinstance(made, cached_property):
        return str(getattr(made, "_name", ""))
    module = str(getattr(made, "__module__", "")).removeprefix("provlint.")
    return f"{module}.{getattr(made, '__name__', '')}"
