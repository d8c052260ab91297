"""The command line: finds the command, runs it, and turns whatever happens into one line and an exit status.

Each command is a module of this package with `add_arguments(parser)` and `run(arguments)`; only the one that runs is imported.
"""

from __future__ import annotations

import gc
import os
import sys

from provlint.cli import finder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = {
    "check": "lint documents (what `lint PATHS` does)",
    "rule": "explain a rule",
    "rules": "list the rules",
    "provenance": "print the ledger: author, dates, source and licence of each document",
    "baseline": "write down what is known, so that only new findings are reported; prune it",
    "diff": "compare the findings of two folders, reports or revisions",
    "config": "show every setting for a file and where it comes from",
    "init": "write a configuration file to start from",
    "new": "write a rule to start from",
    "test": "test rules against their own examples",
    "schema": "print the JSON schema of the configuration file",
    "cache": "show or remove what is kept between runs",
    "completion": "print a shell's completion script",
}
"""Command → what it does."""

FAILED = 2
"""Exit status of a run that could not be completed, or was asked for wrongly."""

INTERRUPTED = 130
"""Exit status after Ctrl-C: 128 and the number of SIGINT, as shells have it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line `argv` (without the program's name) and returns the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    command = arguments.pop(0) if arguments and arguments[0] in COMMANDS else "check"
    try:
        status = _run(command, arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _forget_output()
        return FAILED
    except SystemExit as stop:  # argparse, after --help or a mistake
        return stop.code if isinstance(stop.code, int) else FAILED
    except Exception as error:
        if os.environ.get("PROVLINT_TRACEBACK"):
            raise
        from provlint.cli.trouble import failure

        return failure(error)
    return status


GC_THRESHOLD = 50_000
"""Allocations between two looks for reference cycles: the 700 of the default cost 7 % of a start, and a run makes few cycles."""


def entry() -> None:
    """The program: `main`, then an end without taking the interpreter apart, which costs two thirds of its start again.

    Where something that may have its own duties at the end is loaded (workers, plugins, coverage), the end is the usual one.
    """
    gc.set_threshold(GC_THRESHOLD)
    own = finder.install()
    status = main()
    if own is not None:
        finder.renew(own)
    if not sys.modules.keys() & {"multiprocessing", "pluggy", "coverage"}:
        for stream in (sys.stdout, sys.stderr):
            try:
                if stream is not None:
                    stream.flush()
            except (OSError, ValueError):
                status = FAILED
        os._exit(status)
    sys.exit(status)


def _run(command: str, arguments: list[str]) -> int:
    if command == "check":
        from provlint.cli import check

        plain = check.plain_arguments(arguments)
        if plain is not None:
            return check.run(plain)
    from importlib import import_module

    from provlint.cli.parser import parser_of

    module = import_module(f"provlint.cli.{command}")
    status: int = module.run(parser_of(command, module).parse(arguments, module.Arguments()))
    return status


def _forget_output() -> None:
    """Whoever read standard output has gone: what is still buffered must not raise again when the interpreter ends."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        return
