"""Runs an operation once for every call it makes of the system and every fault, and has just that call meet the fault.

A program, since it forks: `crash_points.py OPERATION` prints a line of JSON for each run: the fault, number and name of the call,
the exit status, what the file holds afterwards ("old", "new" or anything else), whether it kept its permissions, and what else
stands in the folder.
"""

from __future__ import annotations

import errno
import json
import os
import sys
import tempfile
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
OLD = b"# The mill\n\nThe mill was sold in March[cite: 4] to a miller.\r\n\nNo final newline"
NEW = OLD.replace(b"[cite: 4]", b"")
MODE = 0o640
NAME = "mill.md"


def kill(real: Callable[..., Any], _name: str, _values: Any, _named: Any) -> NoReturn:
    """The process ends instead of the call."""
    os._exit(KILLED)


def kill_after(real: Callable[..., Any], _name: str, values: Any, named: Any) -> NoReturn:
    """The process ends right after the call."""
    real(*values, **named)
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


def inject(number: int, fault: str, tell: Callable[[str], None]) -> None:
    """Has call `number` from now on meet the fault."""
    made = 0

    def wrapped(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*values: Any, **named: Any) -> Any:
            nonlocal made
            made += 1
            if made != number:
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

        return main([*words, NAME])

    return run


OPERATIONS = {
    "rewrite": rewrite,
    "replace": replace,
    "fix": command("--isolated", "--select", "assistant", "--fix", "--quiet", "--format", "json"),
    "report": command("--isolated", "--select", "assistant", "--quiet", "--format", "concise", "--exit-zero", "-o", "report"),
    "verdicts": command("--isolated", "--select", "assistant", "--quiet", "--exit-zero", "--report", "report"),
}


def run_once(operation: str, fault: str, number: int) -> dict[str, Any] | None:
    """What came of the operation with the fault at call `number`; None where it made fewer calls."""
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        Path(NAME).write_bytes(OLD)
        os.chmod(NAME, MODE)
        here, there = os.pipe()
        child = os.fork()
        if not child:
            status = 99
            try:
                os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
                write = os.write  # the real one
                inject(number, fault, lambda name: print_to(write, there, name))
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
            "besides": sorted(set(os.listdir()) - {NAME}),
        }
        os.chdir("/")
    return outcome if call else None


def print_to(write: Callable[[int, bytes], int], handle: int, name: str) -> None:
    """Tells the parent which call met the fault."""
    write(handle, name.encode())


def main(operation: str) -> None:
    """Prints a line for each fault at each call of the operation."""
    for fault in FAULTS:
        number = 1
        while outcome := run_once(operation, fault, number):
            print(json.dumps(outcome))
            number += 1


if __name__ == "__main__":
    main(sys.argv[1])
