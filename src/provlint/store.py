"""Values kept between runs, so that a start need not parse TOML or compile packs again (docs/decisions/002.md).

A miss is never an error: a file that is absent, corrupt, foreign or cannot be written costs time and nothing else. Values are
marshal'd, never pickled: reading one back makes data, not objects.
"""

from __future__ import annotations

import marshal
import os
import sys

from provlint import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from hashlib import blake2b

try:  # what tells byte code of changed source (PEP 552); zlib, the next best, is a library of its own to load
    from _imp import source_hash as _hash
except ImportError:
    from zlib import crc32

    def _hash(key: int, source: bytes) -> bytes:  # type: ignore[misc]  # its caller gives bytes or a view of them
        return crc32(source, key).to_bytes(8, "big")


_MAGIC = b"provlint store 2\n"
_SUM_BYTES = 8
_LIMIT = 64_000_000
"""Bytes above which a stored file is not ours."""


def cache_folder() -> str:
    """The folder for stored values; "" where the system names no home. It need not exist."""
    named = os.environ.get("PROVLINT_CACHE_DIR")
    if named:
        return named
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        base = _below_home("Library/Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME", "") or _below_home(".cache")
    return os.path.join(base, "provlint") if base else ""


def checksum(data: bytes | memoryview) -> bytes:
    """Eight bytes that tell the data from damaged or other data; no protection against an adversary."""
    return _hash(0, data)


def digest(size: int, data: bytes = b"") -> blake2b:
    """BLAKE2b of so many bytes, as hashlib has it; without the OpenSSL beside it, a quarter of an interpreter's start."""
    try:
        from _blake2 import blake2b
    except ImportError:
        from hashlib import blake2b
    return blake2b(data, digest_size=size)


def tag(name: str) -> str:
    """16 hex digits that stand for a path or name within a file's name."""
    return checksum(os.fsencode(name)).hex()


def packed(value: object) -> bytes:
    """The value as bytes that `unpacked` takes: for parts of a kept value of which a run needs few."""
    return marshal.dumps(value)  # type: ignore[arg-type]  # what cannot be kept raises ValueError


def unpacked(data: bytes) -> object:
    """The value that `packed` made the bytes of; only for bytes out of `load`, which has checked them."""
    return marshal.loads(data)  # noqa: S302 - see above


def is_kept(path: str) -> bool:
    """Whether a file is one that some version of this module has written."""
    try:
        with open(path, "rb") as file:
            return file.read(len(_MAGIC)).startswith(_MAGIC.rstrip(b"0123456789\n"))
    except OSError:
        return False


def writable() -> bool:
    """Whether a value can be kept, as far as can be told without trying."""
    folder = cache_folder()
    while folder and not os.path.exists(folder):
        folder = os.path.dirname(folder)
    return bool(folder) and os.access(folder, os.W_OK)


def _below_home(name: str) -> str:
    home = os.path.expanduser("~")
    return "" if home == "~" else os.path.join(home, name)


def load(name: str, stamp: object) -> object | None:
    """The value saved under `name` if it was saved with an equal `stamp`; None otherwise, whatever the reason."""
    path = file_of(name)
    if not path:
        return None
    data = _own_bytes(path)
    start = len(_MAGIC) + _SUM_BYTES
    body = memoryview(data)[start:]  # not copied: the largest values are half a megabyte
    if not data.startswith(_MAGIC) or checksum(body) != data[len(_MAGIC) : start]:
        return None
    try:
        stored = marshal.loads(body)  # noqa: S302 - our own file, its checksum compared
    except (ValueError, EOFError, TypeError):
        return None
    if not (isinstance(stored, tuple) and len(stored) == 2):
        return None
    value: object = stored[1]
    return value if stored[0] == stamp else None


def save(name: str, stamp: object, value: object, *, durable: bool = True) -> None:
    """Keeps `value` under `name`; both it and `stamp` are built of None, bool, int, float, str, bytes, tuple, list and dict.

    durable  as in provlint.write.replace
    """
    path = file_of(name)
    if not path:
        return
    try:
        body = marshal.dumps((stamp, value))  # type: ignore[arg-type]  # what cannot be kept raises ValueError
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        _keep(path, _MAGIC + checksum(body) + body, durable=durable)
    except (OSError, ValueError):
        return


class Drawers:
    """Byte strings of a kept file, read from it one by one: a table of two megabytes costs a run what it asks of it.

    Each carries its checksum. Raises IndexError for a number that there is not, ValueError for a drawer that is damaged.
    """

    __slots__ = ("_bounds", "_handle", "_start")

    def __init__(self, handle: int, start: int, bounds: memoryview) -> None:
        self._handle, self._start, self._bounds = handle, start, bounds

    def __len__(self) -> int:
        return len(self._bounds) - 1

    def __getitem__(self, number: int) -> bytes:
        if not 0 <= number < len(self._bounds) - 1:
            raise IndexError(number)
        first, last = self._bounds[number], self._bounds[number + 1]
        data = _read_at(self._handle, last - first, self._start + first)
        drawer = data[_SUM_BYTES:]
        if _hash(0, drawer) != data[:_SUM_BYTES]:
            raise ValueError("a file of the cache was damaged while it was read")
        return drawer

    def __del__(self) -> None:
        os.close(self._handle)


def load_drawers(name: str, stamp: object) -> Drawers | None:
    """The drawers saved under `name` if they were saved with an equal `stamp`; None otherwise, whatever the reason."""
    path = file_of(name)
    handle = _own_handle(path) if path else -1
    if handle < 0:
        return None
    try:
        head = os.read(handle, len(_MAGIC) + _SUM_BYTES + 4)
        size = int.from_bytes(head[-4:], "big")
        index = os.read(handle, size) if head.startswith(_MAGIC) and size <= _LIMIT else b""
        if index and checksum(index) == head[len(_MAGIC) : -4]:
            stored = marshal.loads(index)  # noqa: S302 - our own file, its checksum compared
            if stored[0] == stamp:
                return Drawers(handle, len(head) + size, memoryview(stored[1]).cast("I"))
    except (OSError, ValueError, EOFError, TypeError, IndexError):
        pass
    os.close(handle)
    return None


def save_drawers(name: str, stamp: object, drawers: Sequence[bytes]) -> None:
    """Keeps `drawers` under `name`; a failure costs time later and nothing else."""
    path = file_of(name)
    if not path:
        return
    bounds, pieces = [0], []
    for drawer in drawers:
        pieces.append(checksum(drawer) + drawer)
        bounds.append(bounds[-1] + len(pieces[-1]))
    try:
        index = marshal.dumps((stamp, b"".join([bound.to_bytes(4, sys.byteorder) for bound in bounds])))  # type: ignore[arg-type]
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        head = _MAGIC + checksum(index) + len(index).to_bytes(4, "big")
        _keep(path, b"".join([head, index, *pieces]))
    except (OSError, ValueError, OverflowError):
        return


def _keep(path: str, data: bytes, *, durable: bool = True) -> None:
    from provlint.write import replace

    replace(path, data, 0o600, durable=durable)


def _read_at(handle: int, size: int, offset: int) -> bytes:
    try:
        return os.pread(handle, size, offset)
    except AttributeError:  # Windows, where each process reads for itself
        os.lseek(handle, offset, os.SEEK_SET)
        return os.read(handle, size)


def file_of(name: str) -> str:
    """Where a value is kept under `name`; "" where the system names no home. The file need not exist."""
    folder = cache_folder()
    tag = sys.implementation.cache_tag or "none"
    return os.path.join(folder, f"{name}-{__version__}-{tag}.bin") if folder else ""


def _own_bytes(path: str) -> bytes:
    """The content of a regular file of this user; empty where it is none, since another's file is no cache of ours."""
    handle = _own_handle(path)
    if handle < 0:
        return b""
    try:
        # What a file object would do takes five further calls of the system; a short read fails the checksum.
        return os.read(handle, os.fstat(handle).st_size)
    except OSError:
        return b""
    finally:
        os.close(handle)


def _own_handle(path: str) -> int:
    """A regular file of this user, of no size that is not ours, opened; -1 where it is none."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        handle = os.open(path, flags)
    except (OSError, ValueError):
        return -1
    known = os.fstat(handle)
    foreign = hasattr(os, "geteuid") and known.st_uid != os.geteuid()
    if known.st_mode & 0o170000 == 0o100000 and not foreign and known.st_size <= _LIMIT:
        return handle
    os.close(handle)
    return -1
