"""A worker process: lints the documents that it is told to and hands the results over as they come.

The parent sends orders (`Order`), the worker answers with messages, a letter and marshal'd data behind it. Where a worker has
died or hung before, it says of each rule that it is about to run, so that the parent knows which one ran last.
"""

from __future__ import annotations

import gc
import marshal
import signal
import time
from contextlib import suppress

from provlint import expressions
from provlint.engine.compact import plain
from provlint.engine.files import lint_candidate
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from multiprocessing.connection import Connection
    from typing import Any, NoReturn

    from provlint.engine.prepare import Prepared
    from provlint.engine.result import DocumentResult
    from provlint.engine.select import Selected
    from provlint.engine.work import Work
    from provlint.rule import Check

HELLO, RESULTS, PICKLED, RULE = b"h", b"r", b"p", b"w"
"""First letter of a message: ready to work; results as plain data; results of rules with types of their own; a rule begins."""

FLUSH_SECONDS, FLUSH_LENGTH = 0.02, 1_000_000
"""Results wait so long, or for so much text, before they are sent: waking the parent for each would cost as much as a small
document does."""

MEMORY = 2_000_000_000
"""Bytes of address space a worker may have; beyond, a rule fails with MemoryError and the machine does not begin to swap. A
document of the largest size allowed needs less than half."""


class Order(Record):
    """What a worker is to do.

    chunk    number of the chunk
    first    number of the first document to lint
    last     number of the one after the last
    careful  whether to send each result at once, and the name of each rule before it runs
    killed   id → why, of rules that could not be completed on just these documents: each becomes a finding
    off      ids of rules that do not run any more
    """

    chunk: int
    first: int
    last: int
    careful: bool = False
    killed: Mapping[str, str] = {}
    off: tuple[str, ...] = ()


class RuleKilled(RuntimeError):  # noqa: N818 - its name stands in the finding
    """A rule that could not be completed: it took too long, or the process died under it."""


def serve(connection: Connection, work: Work, others: Sequence[Connection]) -> None:
    """Follows the orders that come through `connection` until it is closed.

    others  connections of other workers that a fork has brought along: open, they would keep those from ending
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears Ctrl-C and ends its workers
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    for other in others:
        other.close()
    gc.freeze()  # what the parent made stays shared with it
    _limit_memory()
    with suppress(EOFError, OSError):  # nothing more to do, or nobody to do it for
        connection.send_bytes(HELLO)
        while True:
            _follow(Order(*marshal.loads(connection.recv_bytes())), work, connection)  # noqa: S302 - from our own parent
    expressions.keep()


def _follow(order: Order, work: Work, connection: Connection) -> None:
    part = range(order.first, order.last)
    if order.careful or order.off:
        send = connection.send_bytes
        prepared = changed(work.prepared, order, (lambda rule: send(RULE + rule.encode())) if order.careful else None)
        _hand_over((lint_candidate(work.candidates[number], prepared) for number in part), connection, at_once=order.careful)
    else:
        _hand_over(work.results(order.chunk, part), connection, at_once=False)


def _hand_over(results: Iterable[DocumentResult], connection: Connection, *, at_once: bool) -> None:
    """Sends the results, several at a time unless `at_once`."""
    waiting: list[tuple[Any, ...]] = []
    length, sent = 0, time.monotonic()
    for result in results:
        waiting.append(plain(result))
        length += len(result.text or "")
        now = time.monotonic()
        if at_once or now - sent > FLUSH_SECONDS or length > FLUSH_LENGTH:
            connection.send_bytes(_message(waiting))
            waiting.clear()
            length, sent = 0, now
    if waiting:
        connection.send_bytes(_message(waiting))


def _message(results: list[tuple[Any, ...]]) -> bytes:
    try:
        return RESULTS + marshal.dumps(results)
    except ValueError:  # a plugin's kind of string or number
        import pickle

        return PICKLED + pickle.dumps(results)


def changed(prepared: Prepared, order: Order, announce: Callable[[str], None] | None) -> Prepared:
    """The run as an order has it.

    announce  called with a rule's id before its check, and with "" after it
    """

    def changes(selected: Iterable[Selected]) -> tuple[Selected, ...]:
        return tuple(
            entry._replace(rule=entry.rule._replace(check=_check(entry, order, announce)))
            for entry in selected
            if entry.rule.id not in order.off
        )

    plan = prepared.plan
    for_path = plan.for_path
    made = plan._replace(
        selected=changes(plan.selected), for_path=None if for_path is None else lambda path: changes(for_path(path))
    )
    return prepared._replace(plan=made)


def _check(entry: Selected, order: Order, announce: Callable[[str], None] | None) -> Check:
    rule = entry.rule
    if rule.id in order.killed:
        return _failing(order.killed[rule.id])
    if announce is None:
        return rule.check

    def check(*arguments: Any) -> Any:
        announce(rule.id)
        try:
            return tuple(rule.check(*arguments))
        finally:
            announce("")

    return check


def _failing(reason: str) -> Check:
    def check(*_: object) -> NoReturn:
        raise RuleKilled(reason)

    return check


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    if most == resource.RLIM_INFINITY or most > MEMORY:
        with suppress(OSError, ValueError):  # macOS knows the limit and refuses it
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, most))
