"""Runs an operation once for every call it makes of the system and every fault, and has just that call meet the fault.

A program, since it forks: `crash_points.py OPERATION` prints a line of JSON for each run: the fault, number and name of the call,
the exit status, what the file holds afterwards ("old", "new" or "neither"), whether it kept its permissions, the same of a
report, and what else stands in the folder. After the operation, faults may be named; of the whole program the calls count from
its first write on, with `--all` from its start.
"""

from __future__ import annotations

import errno
import json
import os
import sys
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable

CALLS = (
    *("open", "read", "write", "close", "stat", "lstat", "fstat", "fsync", "fchmod", "fchown", "replace", "unlink"),
    *("listxattr", "getxattr", "setxattr", "lseek", "scandir", "makedirs", "mkdir"),
)
"""Functions of `os` that ask something of the system."""

KILLED = 137
FAST = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108 - where flushing to the disk costs nothing
OLD = b"# The mill\n\nThe mill was sold in March[cite: 4] to a miller.\r\n\nNo final newline"
NEW = OLD.replace(b"[cite: 4]", b"")
MODE = 0o640
NAME, REPORT = "mill.md", "report"


def kill(real: Callable[..., Any], _name: str, _values: Any, _named: Any) -> NoReturn:
    """The process ends instead of the call."""
    os._exit(KILLED)


def kill_after(real: Callable[..., Any], _name: str, values: Any, named: Any) -> NoReturn:
    """The process ends right after the call."""
    try:
        real(*values, **named)
    finally:
        os._exit(KILLED)


def kill_within(real: Callable[..., Any], name: str, values: Any, named: Any) -> NoReturn:
    """The process ends when half of the bytes are written."""
    if name == "write":
        real(values[0], bytes(values[1])[: len(values[1]) // 2])
    os._exit(KILLED)


def failing(number: int, *, half: bool = False) -> Callable[..., Any]:
    """The call raises, after it wrote half of the bytes where `half`."""

    def fail(real: Callable[..., Any], name: str, values: Any, named: Any) -> NoReturn:
        if half and name == "write":
            real(values[0], bytes(values[1])[: len(values[1]) // 2])
        if name == "close":
            real(*values, **named)
        raise OSError(number, os.strerror(number))

    return fail


def short(real: Callable[..., Any], name: str, values: Any, named: Any) -> Any:
    """The system takes one byte only, which is no error."""
    return real(values[0], bytes(values[1])[:1]) if name == "write" else real(*values, **named)


FAULTS: dict[str, Callable[..., Any]] = {
    "kill": kill,
    "kill-after": kill_after,
    "kill-within": kill_within,
    "no-space": failing(errno.ENOSPC, half=True),
    "io-error": failing(errno.EIO),
    "denied": failing(errno.EACCES),
    "short": short,
}


def inject(number: int, fault: str, tell: Callable[[str], None], *, armed: bool) -> None:
    """Has call `number` meet the fault, counted from now on if `armed`, else from the first temporary file on."""
    made = 0

    def wrapped(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*values: Any, **named: Any) -> Any:
            nonlocal made, armed
            armed = armed or (name == "open" and ".provlint-" in str(values[0]))
            made += armed
            if not armed or made != number:
                return real(*values, **named)
            tell(name)
            return FAULTS[fault](real, name, values, named)

        return call

    for name in CALLS:
        if hasattr(os, name):
            setattr(os, name, wrapped(name, getattr(os, name)))


def told(error: Exception) -> bool:
    """Whether an error says in one line which file it is about."""
    return NAME in str(error) and "\n" not in str(error)


def rewrite() -> int:
    """Repairs the document."""
    from provlint.write import WriteError, rewrite

    try:
        rewrite(NAME, OLD, NEW)
    except WriteError as error:
        return 2 if told(error) else 98
    return 0


def replace() -> int:
    """Writes a report over the document."""
    from provlint.write import WriteError, replace

    try:
        replace(NAME, NEW)
    except WriteError as error:
        return 2 if told(error) else 98
    return 0


def command(*words: str) -> Callable[[], int]:
    """The whole program."""

    def run() -> int:
        from provlint.cli import main

        return main(words)

    return run


QUIET = ("--isolated", "--select", "assistant", "--quiet")
OPERATIONS = {
    "rewrite": rewrite,
    "replace": replace,
    "fix": command("check", NAME, *QUIET, "--fix", "--format", "json"),
    "report": command("check", NAME, *QUIET, "--exit-zero", "--format", "concise", "-o", REPORT),
    "verdicts": command("check", NAME, *QUIET, "--exit-zero", "--report", REPORT),
    "baseline": command("baseline", "write", NAME, *QUIET, "--baseline", REPORT),
}
REPORTS: dict[bytes, str] = {}
"""What belongs into the report."""


def run_once(operation: str, fault: str, number: int, *, armed: bool) -> dict[str, Any] | None:
    """What came of the operation with the fault at call `number`; None where it made fewer calls."""
    with tempfile.TemporaryDirectory(dir=FAST) as folder:
        os.chdir(folder)
        Path(NAME).write_bytes(OLD)
        os.chmod(NAME, MODE)
        Path(REPORT).write_bytes(b"")  # what may be replaced by a baseline, too
        here, there = os.pipe()
        child = os.fork()
        if not child:
            status = 99
            try:
                os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
                os.dup2(1, 2)
                write = os.write  # the real one
                inject(number, fault, lambda name: print_to(write, there, name), armed=armed)
                status = OPERATIONS[operation]()
            finally:
                os._exit(status)
        os.close(there)
        with open(here, "rb") as pipe:
            call = pipe.read().decode()
        _, ended = os.waitpid(child, 0)
        outcome = {
            "fault": fault,
            "number": number,
            "call": call,
            "status": os.waitstatus_to_exitcode(ended),
            "holds": {OLD: "old", NEW: "new"}.get(Path(NAME).read_bytes(), "neither"),
            "mode_kept": os.stat(NAME).st_mode & 0o7777 == MODE,
            "report": {b"": "old", **REPORTS}.get(Path(REPORT).read_bytes(), "neither"),
            "besides": sorted(set(os.listdir()) - {NAME, REPORT}),
        }
        os.chdir("/")
    return outcome if call else None


def print_to(write: Callable[[int, bytes], int], handle: int, name: str) -> None:
    """Tells the parent which call met the fault."""
    write(handle, name.encode())


def main(operation: str, *options: str) -> None:
    """Prints a line for each fault at each call of the operation."""
    program = operation not in ("rewrite", "replace")
    if program:
        warm_up(operation)
    for fault in [name for name in FAULTS if name in options] or FAULTS:
        number = 1
        while outcome := run_once(operation, fault, number, armed=not program or "--all" in options):
            print(json.dumps(outcome), flush=True)
            number += 1


def warm_up(operation: str) -> None:
    """Imports what the operation needs, so that no child has to."""
    with tempfile.TemporaryDirectory() as folder, open(os.devnull, "w", encoding="utf-8") as sink:
        os.chdir(folder)
        Path(NAME).write_bytes(OLD)
        with redirect_stdout(sink), redirect_stderr(sink):
            assert OPERATIONS[operation]() in (0, 1)
        if os.path.exists(REPORT):
            REPORTS[Path(REPORT).read_bytes()] = "new"
        os.chdir("/")


if __name__ == "__main__":
    main(*sys.argv[1:])
