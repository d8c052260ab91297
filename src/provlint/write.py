"""Writes files so that none is ever lost or half written: repairs, baselines, reports and what the cache keeps all come here.

The new content goes into a temporary file in the same folder, is flushed to the disk, and takes the old one's place in one step.
Whoever reads the file meanwhile, or after a crash at any point, finds the old content or the new. After an error the temporary
file is gone; after a kill it may remain, as `.provlint-….tmp`: hidden, readable by its owner only, never linted, free to delete.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

PREFIX, ENDING = ".provlint-", ".tmp"
"""What the name of every temporary file begins and ends with; between stand the process and eight odd digits."""

REMEDIES = {
    errno.ENOSPC: "make room on its disk",
    errno.EDQUOT: "make room in your quota",
    errno.EFBIG: "raise the limit on file sizes (ulimit -f)",
    errno.EACCES: "make its folder writable",
    errno.EPERM: "make its folder writable",
    errno.EROFS: "mount its file system writable",
    errno.ENOENT: "create its folder first",
    errno.EBUSY: "it is a mount point; write elsewhere and copy",
}
"""What to do about an error of the system; for others there is only to try again."""

_BINARY = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_CAREFULLY = _BINARY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_NOT_KEPT = (errno.EPERM, errno.EACCES, errno.ENOTSUP, errno.ENODATA, errno.EINVAL, errno.ENOSYS)


class WriteError(OSError):
    """A file that was not written; the message is one line that names it, says what state it is in and what to do.

    written  whether the new content stands in its place all the same, and only the disk may not hold it yet
    """

    written = False


def replace(path: str, data: bytes, mode: int | None = None, *, durable: bool = True) -> None:
    """Makes `path` hold `data`, whatever file or link stood there; its folder must exist. Raises WriteError.

    mode     permissions; without it those of the file that stands there, or what the system gives a new one
    durable  whether the disk must hold it before this returns; a cache can do without
    """
    if mode is None:
        mode = _mode(path)
    try:
        _exchange(path, data, 0o666 if mode is None else 0o600, lambda handle: _set_mode(handle, mode), durable=durable)
    except OSError as error:
        raise _explained(path, error) from error


def _mode(path: str) -> int | None:
    """The permissions of what stands there; None where nothing does. Raises WriteError."""
    try:
        return os.stat(path).st_mode & 0o7777
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _explained(path, error) from error


def rewrite(path: str, old: bytes, new: bytes, *, hard_links: bool = False) -> None:
    """Makes the document at `path`, of which `old` was read, hold `new`; owner, permissions and attributes stay.

    Left alone and refused: a symbolic link, what is no regular file, one that no longer holds `old`, and one with several names
    unless `hard_links`: the other names would keep the old content. Who may write is decided by the folder, as for `sed -i`.
    Raises WriteError.
    """
    trouble = refusal(path, hard_links=hard_links)
    if trouble:
        raise WriteError(f"{path}: not repaired: {trouble}")
    try:
        known = os.lstat(path)

        def unchanged() -> None:
            if not _holds(path, known, old):
                raise WriteError(f"{path}: not repaired: it was changed meanwhile; run again")

        _exchange(path, new, 0o600, lambda temporary: _adopt(temporary, path, known), unchanged)
    except OSError as error:
        raise _explained(path, error) from error


def refusal(path: str, *, hard_links: bool = False) -> str:
    """Why a document must not be written in place, with the remedy; "" where it may."""
    try:
        known = os.lstat(path)
    except (OSError, ValueError) as error:
        return f"{getattr(error, 'strerror', None) or error}; run again"
    if stat.S_ISLNK(known.st_mode):
        return f"it is a symbolic link; name the file that it leads to, {os.path.realpath(path)}"
    if not stat.S_ISREG(known.st_mode):
        return "it is not a regular file; name a file"
    if known.st_nlink > 1 and not hard_links:
        return f"it has {known.st_nlink} names (hard links), of which one would change; --fix-hard-linked does so"
    return ""


def _exchange(
    path: str,
    data: bytes,
    mode: int,
    dress: Callable[[int], None],
    check: Callable[[], None] = lambda: None,
    *,
    durable: bool = True,
) -> None:
    """Puts a new file in the place of `path`.

    dress  gives the new file, by its descriptor, the attributes it is to have
    check  called last before the exchange; raises where it must not happen
    """
    folder = os.path.dirname(path)
    temporary = os.path.join(folder, f"{PREFIX}{os.getpid()}-{os.urandom(4).hex()}{ENDING}")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _CAREFULLY, mode)
    try:
        try:
            _write_all(handle, data)
            dress(handle)
            if durable:
                os.fsync(handle)  # after the attributes: what is on the disk is the whole file
        finally:
            os.close(handle)  # may fail, too: some file systems write only now
        check()
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):  # the first error is the one to tell of
            os.unlink(temporary)
        raise
    if durable:
        _sync_folder(folder or ".", path)


def _write_all(handle: int, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(handle, left) :]


def _set_mode(handle: int, mode: int | None) -> None:
    """Sets the permissions, where there are any to set: Windows, before Python 3.13, has no such call and need of none."""
    if mode is not None and hasattr(os, "fchmod"):
        os.fchmod(handle, mode)


def _adopt(temporary: int, path: str, known: os.stat_result) -> None:
    """Gives the temporary file the original's extended attributes, owner, group and permissions, as far as we may."""
    if hasattr(os, "listxattr"):
        _tolerantly(lambda: _copy_attributes(temporary, path))
    mode = known.st_mode & 0o7777
    if hasattr(os, "fchown"):
        made = os.fstat(temporary)
        if made.st_gid != known.st_gid and not _tolerantly(lambda: os.fchown(temporary, -1, known.st_gid)):
            mode = (mode & ~0o2070) | (mode & 0o007) << 3  # what the file's own group may do, another's must not
        if made.st_uid != known.st_uid and not _tolerantly(lambda: os.fchown(temporary, known.st_uid, -1)):
            mode &= ~0o4000
    _set_mode(temporary, mode)


def _copy_attributes(temporary: int, path: str) -> None:
    for name in os.listxattr(path, follow_symlinks=False):
        try:
            os.setxattr(temporary, name, os.getxattr(path, name, follow_symlinks=False))
        except OSError as error:
            if error.errno not in _NOT_KEPT:
                raise


def _tolerantly(call: Callable[[], None]) -> bool:
    """Whether the system let us do what only some users may, or only some file systems can. Raises OSError for the rest."""
    try:
        call()
    except OSError as error:
        if error.errno not in _NOT_KEPT:
            raise
        return False
    return True


def _holds(path: str, known: os.stat_result, data: bytes) -> bool:
    """Whether `path` is still the file that is known, and holds just these bytes."""
    handle = os.open(path, os.O_RDONLY | _CAREFULLY)
    try:
        here = os.fstat(handle)
        if (here.st_dev, here.st_ino, here.st_size) != (known.st_dev, known.st_ino, len(data)):
            return False
        at = 0
        while piece := os.read(handle, 1 << 20):
            if data[at : at + len(piece)] != piece:
                return False
            at += len(piece)
        return at == len(data)
    finally:
        os.close(handle)


def _sync_folder(folder: str, path: str) -> None:
    """Makes the disk hold the new name. Raises WriteError, the file being written by then; some file systems cannot."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    try:
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        if error.errno in _NOT_KEPT:
            return
        failed = WriteError(f"{path}: written, but perhaps not on the disk yet: {error.strerror or error}; check the disk")
        failed.written = True
        raise failed from error


def _explained(path: str, error: OSError) -> WriteError:
    """The error of the system in one line with its remedy."""
    if isinstance(error, WriteError):
        return error
    remedy = REMEDIES.get(error.errno or 0, "see to the disk and run again")
    return WriteError(f"{path}: not written, what stood there is unharmed: {error.strerror or error}; {remedy}")
