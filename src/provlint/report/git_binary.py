"""Changes of files that are no lines to git (UTF-16, control characters), in its form for binary files, for `git apply`."""

from __future__ import annotations

import zlib
from base64 import b85encode
from hashlib import sha1

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

LINE = 52
"""Bytes a line of the encoded data stands for, as in git."""


def binary_patch(old: bytes, new: bytes) -> Iterator[str]:
    """The lines, each with its LF, that follow `diff --git`."""
    yield f"index {_blob(old)}..{_blob(new)}\n"
    yield "GIT binary patch\n"
    for data in (new, old):  # forward, then backward
        yield f"literal {len(data)}\n"
        packed = zlib.compress(data)
        for at in range(0, len(packed), LINE):
            piece = packed[at : at + LINE]
            yield f"{_length(len(piece))}{b85encode(piece, pad=True).decode('ascii')}\n"
        yield "\n"


def _length(size: int) -> str:
    """A for 1 to Z for 26, a for 27 to z for 52."""
    return chr(ord("A") + size - 1) if size <= 26 else chr(ord("a") + size - 27)


def _blob(data: bytes) -> str:
    """The name that git gives the content."""
    return sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()
