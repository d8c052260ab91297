"""Small files of a linted tree (configuration, sidecars), read as data of strangers, and how their paths are shown."""

from __future__ import annotations

import os

_LIMIT = 1_000_000
"""Bytes; no configuration written by hand comes near."""

SIDECAR = ".lint.toml"
"""Ending of the file beside a document that holds its suppressions."""


def read_small(path: str) -> bytes | None:
    """The content of a regular file, None where there is no such file.

    Raises OSError where it cannot be read, is no regular file (a FIFO would block, a device never ends) or is too large.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(path, flags)
    except (FileNotFoundError, NotADirectoryError):
        return None
    with open(handle, "rb", closefd=True) as file:
        if os.fstat(handle).st_mode & 0o170000 != 0o100000:
            raise OSError("not a regular file")
        data = file.read(_LIMIT + 1)
    if len(data) > _LIMIT:
        raise OSError(f"larger than {_LIMIT:,} bytes, more than anybody writes by hand")
    return data


def shown(path: str) -> str:
    """`path` as messages show it: relative to the working folder where it lies below it, with forward slashes."""
    absolute = os.path.abspath(path)
    folder = os.getcwd()
    if absolute == folder:
        return "."
    prefix = folder if folder.endswith(os.sep) else folder + os.sep
    text = absolute.removeprefix(prefix)
    return text.replace(os.sep, "/")


def relative(path: str, root: str) -> str:
    """`path` as globs see it: relative to `root`, with forward slashes; the absolute path without its slash where not below."""
    absolute = os.path.abspath(path)
    prefix = root if root.endswith(os.sep) else root + os.sep
    text = absolute.removeprefix(prefix)
    return text.replace(os.sep, "/").lstrip("/")


def sidecars(path: str) -> tuple[str, ...]:
    """Where the suppressions of a document may stand, the first that exists counting: `NAME.md.lint.toml`, `NAME.lint.toml`."""
    folder, slash, name = path.rpartition("/")
    return tuple(f"{folder}{slash}{own}{SIDECAR}" for own in (name, name.rpartition(".")[0]) if own)
