"""Tells where tables and results are kept between runs and how much they take; `clean` removes them."""

from __future__ import annotations

import os
import sys
from contextlib import suppress

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser


class Arguments:
    """The options with their defaults."""

    action = "show"


def add_arguments(parser: ArgumentParser) -> None:
    """Declares the options."""
    parser.add_argument(
        "action", nargs="?", default="show", choices=("show", "clean"), help="default: show; clean removes what is kept"
    )


def run(arguments: Arguments) -> int:
    """Prints folder and sizes, or what was removed; returns 0, 2 where something could not be removed."""
    from provlint import store
    from provlint.cli import FAILED, output
    from provlint.engine.cache import FOLDER, kept_files
    from provlint.report import safe

    output.prepare_stdout()
    folder = store.cache_folder()
    if not folder:
        sys.stdout.write("nothing is kept: the system names no home; set PROVLINT_CACHE_DIR to a folder\n")
        return 0
    tables, results = kept_files()
    if arguments.action == "show":
        sys.stdout.write(f"folder   {safe.path(folder)}\n")
        sys.stdout.writelines(f"{what:<9}{_size(files)}\n" for what, files in (("results", results), ("tables", tables)))
        return 0
    removed = {path: size for path, size in [*tables, *results] if _remove(path)}
    for empty in (os.path.join(folder, FOLDER), folder):
        with suppress(OSError):  # somebody else's files, or no such folder
            os.rmdir(empty)
    sys.stdout.write(f"removed {_size([*removed.items()])} from {safe.path(folder)}\n")
    return 0 if len(removed) == len(tables) + len(results) else FAILED


def _remove(path: str) -> bool:
    try:
        os.unlink(path)
    except OSError:
        return not os.path.lexists(path)
    return True


def _size(files: list[tuple[str, int]]) -> str:
    total = sum(size for _, size in files)
    return f"{len(files):,} file{'' if len(files) == 1 else 's'}, {total / 1_000_000:.1f} MB"
