"""Lints in several processes, which may hang or die: that costs a document a finding at most, and never the run.

Chunks are handed to workers in order and results given on in order. A worker that is silent for longer than a document may take,
or that dies, is replaced; what it had not delivered is done again carefully, so that the culprit is known if there is one. Why
this is no ProcessPoolExecutor, and no library: docs/decisions/007-workers.md.
"""

from __future__ import annotations

import marshal
import os
import signal
import sys
import time
from collections import deque
from contextlib import contextmanager, suppress

from provlint.engine.compact import result_of
from provlint.engine.files import lint_candidate
from provlint.engine.run import failure
from provlint.engine.worker import HELLO, PICKLED, RULE, Order, serve

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.context import BaseContext
    from multiprocessing.process import BaseProcess

    from provlint.engine.result import DocumentResult
    from provlint.engine.work import Work

QUEUED = 2
"""Orders that a worker has at once: while the report is written, it goes on with the second."""
AHEAD = 6
"""Chunks for each worker between the document that is reported next and the last one handed out."""
BUFFER = 16_000_000
"""Characters of text waiting to be reported; above, only the worker that holds up the others is listened to."""
DEATHS, KILLS = 3, 8
"""Deaths over the same document, nothing else running, until the document is to blame; and how many where the worker was killed
by a signal that others send: an administrator, or a system that has no memory left."""
FROM_OUTSIDE = ("SIGKILL", "SIGTERM", "SIGHUP")
STARVED = 6
"""How many times `max-seconds` a worker may be silent without having had half of them of a processor, where that can be told."""
STRIKES = 3
"""Documents on which a rule hangs or kills its worker until it is switched off for the run."""
STILLBORN = 3
"""Workers in a row that end before they are ready, until the documents are linted without any."""


class _Worker:
    """A process with its orders, oldest first.

    silent  seconds that it has been waited for in vain
    rule    the last it told to run
    ready   whether it has ever been heard of
    """

    def __init__(self, context: BaseContext, work: Work, others: Sequence[Connection]) -> None:
        self.connection, end = context.Pipe()
        inherited = [*others, self.connection] if context.get_start_method() == "fork" else []
        self.process: BaseProcess = context.Process(target=serve, args=(end, work, inherited), daemon=True)  # type: ignore[attr-defined]
        try:
            with _deaf():
                self.process.start()
        finally:
            end.close()
        self.orders: deque[Order] = deque()
        self.silent = self._used = 0.0
        self.rule = ""
        self.ready = False

    def give(self, order: Order) -> None:
        self.orders.append(order)
        with suppress(OSError):  # it has died, which shows when it is listened to
            self.connection.send_bytes(marshal.dumps((*order,)))  # type: ignore[arg-type]  # a dict is a Mapping

    def wait(self, seconds: float) -> None:
        """Says that it was waited for in vain."""
        if not self.silent:
            self._used = self._processor()
        self.silent += seconds

    def hangs(self, limit: float) -> bool:
        """Whether it has been silent for too long; on a machine that has no time for it that takes longer."""
        if self.silent < limit:
            return False
        return self.silent >= limit * STARVED or self._used < 0 or self._processor() - self._used >= limit / 2

    def _processor(self) -> float:
        """Seconds of a processor that it has used; -1 where the system does not tell."""
        try:
            with open(f"/proc/{self.process.pid}/stat", "rb") as file:
                fields = file.read().rpartition(b")")[2].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        except (OSError, ValueError, AttributeError, IndexError):
            return -1.0

    def end(self) -> str:
        """Ends the process; what it died of, if it had died."""
        self.process.kill()
        self.process.join()
        self.connection.close()
        code = self.process.exitcode or 0
        if code >= 0:
            return f"exit status {code}"
        return signal.Signals(-code).name if -code in {*map(int, signal.Signals)} else f"signal {-code}"


class Workers:
    """Up to `jobs` workers on the chunks of `work` from number `chunk` on; `method` is how multiprocessing starts them."""

    def __init__(self, work: Work, jobs: int, chunk: int = 0, method: str = "") -> None:
        self._work, self._jobs, self._chunk = work, jobs, chunk
        self._limit = work.prepared.settings.max_seconds
        self._context = _context(method)
        self._workers: list[_Worker] = []
        self._again: deque[Order] = deque()
        self._done: dict[int, DocumentResult] = {}
        self._buffered = 0
        self._deaths: dict[int, int] = {}
        self._strikes: dict[str, int] = {}
        self._notices: dict[int, str] = {}
        self._stillborn = 0

    def results(self) -> Iterator[DocumentResult]:
        """The results in order. Whatever ends this generator ends the workers."""
        work = self._work
        try:
            for chunk in range(self._chunk, len(work)):
                for number in range(*work.span(chunk)):
                    while number not in self._done and self._stillborn < STILLBORN:
                        self._turn(chunk)
                    yield self._taken(number)
            for worker in self._workers:
                worker.connection.close()  # it ends by itself
                worker.process.join(1)
        finally:
            for worker in self._workers:
                worker.end()

    def _taken(self, number: int) -> DocumentResult:
        result = self._done.pop(number, None)
        if result is None:
            return lint_candidate(self._work.candidates[number], self._work.prepared)
        self._buffered -= len(result.text or "")
        notice = self._notices.pop(number, "")
        return result._replace(notices=(*result.notices, notice)) if notice else result

    def _turn(self, chunk: int) -> None:
        """Hands out work and waits for some of it; `chunk` is what is to be reported next."""
        from multiprocessing.connection import wait

        self._hand_out(chunk)
        crowded = self._buffered > BUFFER
        heard = [worker for worker in self._workers if not crowded or any(order.chunk == chunk for order in worker.orders)]
        busy = [worker.silent for worker in heard if worker.orders]
        begun = time.monotonic()
        timeout = max(self._limit - max(busy), self._limit / 20) if busy else None
        speaking = wait([worker.connection for worker in heard], timeout) if heard else []
        waited = time.monotonic() - begun
        for worker in heard:
            if worker.connection in speaking:
                worker.silent = 0.0
                self._listen(worker)
            elif worker.orders:
                worker.wait(waited)
                if worker.hangs(self._limit):
                    self._lost(worker, f"not finished within {self._limit} s", hung=True)

    def _hand_out(self, chunk: int) -> None:
        """Gives every worker something to do, as long as there is something, and starts those that are missing."""
        for place in range(QUEUED):
            for number in range(self._jobs):
                waiting = self._again or (self._chunk < len(self._work) and self._chunk - chunk < AHEAD * self._jobs)
                if not waiting or (number >= len(self._workers) and not self._start()):
                    return
                worker = self._workers[number]
                if len(worker.orders) <= place:
                    worker.give(self._next())

    def _next(self) -> Order:
        off = tuple(sorted(rule for rule, strikes in self._strikes.items() if strikes >= STRIKES))
        if self._again:
            order = self._again.popleft()
        else:
            order = Order(self._chunk, *self._work.span(self._chunk))
            self._chunk += 1
        return order._replace(off=tuple(rule for rule in off if rule not in order.killed))

    def _start(self) -> bool:
        """Starts a worker; says whether that could be done."""
        try:
            self._workers.append(_Worker(self._context, self._work, [worker.connection for worker in self._workers]))
        except OSError:  # too many processes, too little memory: fewer workers do, or none
            if not self._workers:
                self._stillborn = STILLBORN
            return False
        return True

    def _listen(self, worker: _Worker) -> None:
        try:
            message = worker.connection.recv_bytes()
        except (EOFError, OSError):
            self._lost(worker, "")
            return
        kind, content = message[:1], memoryview(message)[1:]
        if kind == HELLO:
            worker.ready, self._stillborn = True, 0
        elif kind == RULE:
            worker.rule = str(content, "utf-8")
        else:
            worker.rule = ""
            self._take(worker, content, pickled=kind == PICKLED)

    def _take(self, worker: _Worker, content: memoryview, *, pickled: bool) -> None:
        if pickled:
            import pickle

            made = pickle.loads(content)  # noqa: S301 - from our own child
        else:
            made = marshal.loads(content)  # noqa: S302 - from our own child
        order = worker.orders[0]
        for number, values in enumerate(made, start=order.first):
            result = result_of(values, self._work.candidates[number].path)
            self._buffered += len(result.text or "")
            self._done[number] = result
        worker.orders[0] = order._replace(first=order.first + len(made))
        if worker.orders[0].first == order.last:
            worker.orders.popleft()

    def _lost(self, worker: _Worker, reason: str, *, hung: bool = False) -> None:
        """Ends a worker that hangs or has died, and sees to what it has not delivered."""
        died = worker.end()
        self._workers.remove(worker)
        self._stillborn += not worker.ready
        left = list(worker.orders)
        if left and worker.ready:
            patience = 1 if hung else KILLS if died in FROM_OUTSIDE else DEATHS
            left[:1] = self._reconsidered(left[0], worker.rule, reason or f"its process died ({died})", patience)
        self._again.extendleft(reversed(left))

    def _reconsidered(self, order: Order, rule: str, reason: str, patience: int) -> list[Order]:
        """What becomes of an order under which a worker was lost: after so many the document it had come to is to blame."""
        number = order.first
        if not order.careful:
            return [order._replace(careful=True)]
        self._deaths[number] = self._deaths.get(number, 0) + 1
        if self._deaths[number] < patience:
            return [order]
        self._deaths[number] = 0
        rest = [Order(order.chunk, number + 1, order.last)] if number + 1 < order.last else []
        if not rule or len(order.killed) >= STRIKES:
            self._done[number] = failure(
                self._work.candidates[number].path,
                f"could not be linted: {reason}; leave it out or split it",
                self._work.prepared.plan,
            )
            return rest
        self._strikes[rule] = self._strikes.get(rule, 0) + 1
        if self._strikes[rule] == STRIKES:
            self._notices[number] = f"{rule}: switched off for the rest of this run, after {STRIKES} documents ({reason})"
        return [order._replace(last=number + 1, killed={**order.killed, rule: reason}), *rest]


def forks() -> bool:
    """Whether workers can be forked: elsewhere they import the main module anew, and forking a process with threads may hang."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        return len(os.listdir("/proc/self/task")) == 1
    except OSError:
        return False


def _context(method: str) -> BaseContext:
    from multiprocessing import get_context

    return get_context(method or ("fork" if forks() else "spawn"))


@contextmanager
def _deaf() -> Iterator[None]:
    """Ctrl-C waits until this is over: a child must not hear it before it can ignore it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
