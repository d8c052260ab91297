"""Where a report goes: standard output, or a file that appears only once it is complete."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import TextIO


def prepare_stdout() -> None:
    """Makes standard output take every character: UTF-8 and plain line feeds, unless a terminal has its own encoding."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is None:
        return
    if sys.stdout.isatty():
        reconfigure(errors="backslashreplace")
    else:
        reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def colour(when: str, stream: TextIO | None, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a stream gets colour: `when` is "always", "never" or "auto" (a terminal; NO_COLOR and FORCE_COLOR decide first)."""
    if when != "auto":
        return when == "always"
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return stream is not None and stream.isatty() and environment.get("TERM") != "dumb"


def width(stream: TextIO | None) -> int:
    """Columns of the terminal that a stream goes to; 0 where it is none."""
    try:
        return os.get_terminal_size(stream.fileno()).columns if stream is not None and stream.isatty() else 0
    except (OSError, ValueError):
        return 0


BATCH = 200
"""Pieces of a report written at once: where standard output is unbuffered each write is a system call."""
STREAMS = ("/dev/std", "/dev/fd/", "/proc/self/fd/")
"""Names of open streams: the file behind one is not ours to replace, it may be a log that others write to."""


def write(chunks: Iterable[str], file: str | None, stream: TextIO | None = None) -> None:
    """Writes the chunks to standard output, or another stream, as they come, or to a file that they replace at the end.

    Raises OSError.
    """
    if file is None:
        stream = stream or sys.stdout
        if stream is None:
            raise OSError("standard output is closed; open it or write to a file with -o")
        waiting: list[str] = []
        for chunk in chunks:
            waiting.append(chunk)
            if len(waiting) >= BATCH:
                stream.write("".join(waiting))
                waiting.clear()
        stream.write("".join(waiting))
        stream.flush()
        return
    path = os.path.realpath(file)
    if file.startswith(STREAMS) or (os.path.exists(path) and not os.path.isfile(path)):  # nothing to replace
        with open(file, "a", encoding="utf-8", errors="backslashreplace", newline="\n") as opened:
            opened.writelines(chunks)
        return
    from provlint.write import replace

    replace(path, "".join(chunks).encode("utf-8", "backslashreplace"))
