"""Files are written whole or not at all, whatever fails and wherever the process ends."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from provlint.write import ENDING, PREFIX, WriteError, refusal, replace, rewrite

PROGRAM = Path(__file__).with_name("crash_points.py")
OLD, NEW = b"old \xff text\r\n", b"new text, longer\r\n"

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and permissions")


@POSIX
@pytest.mark.parametrize("operation", ["rewrite", "replace"])
def test_at_every_crash_point_the_file_is_old_or_new(operation: str) -> None:
    """With its permissions; status 0 means new, and an error leaves no stray file."""
    run = subprocess.run([sys.executable, PROGRAM, operation], capture_output=True, text=True, check=True)
    outcomes = [json.loads(line) for line in run.stdout.splitlines()]
    assert {"open", "write", "fsync", "replace"} <= {outcome["call"] for outcome in outcomes}
    assert len(outcomes) >= 7 * 10  # faults, calls
    for outcome in outcomes:
        killed = outcome["fault"].startswith("kill")
        assert outcome["holds"] in ("old", "new"), outcome
        assert outcome["mode_kept"], outcome
        assert outcome["status"] in ((137,) if killed else (0, 2)), outcome
        assert outcome["status"] or outcome["holds"] == "new", outcome
        assert all(killed and name.startswith(PREFIX) and name.endswith(ENDING) for name in outcome["besides"]), outcome


LIMITED = """
import resource, sys
from provlint.write import WriteError, rewrite, replace
limit = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
old, new = b"o" * 9000, b"n" * 10000
try:
    rewrite("file", old, new) if sys.argv[2] == "rewrite" else replace("file", new)
except WriteError as error:
    print(error)
    sys.exit(2)
"""


@POSIX
@pytest.mark.parametrize("limit", [0, 1, 4095, 4096, 4097, 8191, 8192, 9000, 9999, 10000])
@pytest.mark.parametrize("operation", ["rewrite", "replace"])
def test_a_disk_that_takes_so_many_bytes(tmp_path: Path, limit: int, operation: str) -> None:
    """Below the whole content nothing is written, and the message says what to do."""
    (tmp_path / "file").write_bytes(b"o" * 9000)
    run = subprocess.run([sys.executable, "-c", LIMITED, str(limit), operation], cwd=tmp_path, capture_output=True, check=False)
    whole = limit >= 10000
    assert run.returncode == (0 if whole else 2), run.stderr
    assert (tmp_path / "file").read_bytes() == (b"n" * 10000 if whole else b"o" * 9000)
    assert (b"ulimit" in run.stdout) == (not whole)
    assert os.listdir(tmp_path) == ["file"]


def test_a_name_of_255_bytes_and_none_of_utf_8(tmp_path: Path) -> None:
    """The temporary file's name does not grow with the file's."""
    for name in (b"\xc3\xa9" * 126 + b".md", b"\xff\xfe.md"):
        path = os.path.join(tmp_path, os.fsdecode(name))
        try:
            Path(path).write_bytes(OLD)
        except OSError:
            pytest.skip("no such name on this file system")
        rewrite(path, OLD, NEW)
        assert Path(path).read_bytes() == NEW


@POSIX
def test_permissions_attributes_and_owner_stay(tmp_path: Path) -> None:
    """Whatever the umask; attributes where the file system has them."""
    path = tmp_path / "a.md"
    path.write_bytes(OLD)
    attribute = True
    try:
        os.setxattr(path, "user.origin", b"far away")  # type: ignore[attr-defined,unused-ignore]  # Linux only
    except (OSError, AttributeError):
        attribute = False
    if os.geteuid() == 0:
        os.chown(path, 12345, 54321)
    path.chmod(0o2664)
    mask = os.umask(0o077)
    try:
        rewrite(str(path), OLD, NEW)
    finally:
        os.umask(mask)
    status = path.stat()
    assert status.st_mode & 0o7777 == 0o2664
    assert not attribute or os.getxattr(path, "user.origin") == b"far away"  # type: ignore[attr-defined,unused-ignore]
    assert os.geteuid() != 0 or (status.st_uid, status.st_gid) == (12345, 54321)


@POSIX
def test_an_owner_that_cannot_be_kept_gives_the_group_nothing_new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the file's own group may do, another's must not."""
    path = tmp_path / "a.md"
    path.write_bytes(OLD)
    path.chmod(0o664)
    real = os.fstat

    def elsewhere(handle: int) -> os.stat_result:
        values = list(real(handle))
        values[4:6] = [values[4] + 1, values[5] + 1]
        return os.stat_result(values)

    def denied(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "fstat", elsewhere)
    monkeypatch.setattr(os, "fchown", denied)
    monkeypatch.setattr("provlint.write._holds", lambda *_: True)
    rewrite(str(path), OLD, NEW)
    assert path.stat().st_mode & 0o7777 == 0o644


@POSIX
def test_what_is_no_plain_file_of_one_name_is_refused(tmp_path: Path) -> None:
    """And stays as it is, each with its remedy."""
    file, link, twin = tmp_path / "file.md", tmp_path / "link.md", tmp_path / "twin.md"
    file.write_bytes(OLD)
    link.symlink_to(file)
    assert "name the file that it leads to" in refusal(str(link))
    os.link(file, twin)
    assert "2 names (hard links)" in refusal(str(file))
    for path in (link, twin):
        with pytest.raises(WriteError, match="not repaired: it"):
            rewrite(str(path), OLD, NEW)
    rewrite(str(twin), OLD, NEW, hard_links=True)
    assert (file.read_bytes(), twin.read_bytes(), link.is_symlink()) == (OLD, NEW, True)
    os.mkfifo(tmp_path / "pipe.md")
    assert "not a regular file" in refusal(str(tmp_path / "pipe.md"))
    assert "run again" in refusal(str(tmp_path / "gone.md"))
    assert "run again" in refusal("nul\0.md")


@pytest.mark.parametrize("now", [b"changed\xff text", OLD + b"!", OLD[:-1], b""])
def test_a_file_changed_meanwhile_is_left(tmp_path: Path, now: bytes) -> None:
    """Its writer's work counts for more than a repair."""
    path = tmp_path / "a.md"
    path.write_bytes(now)
    with pytest.raises(WriteError, match="changed meanwhile; run again"):
        rewrite(str(path), OLD, NEW)
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("a.md", now)]


def test_a_file_exchanged_meanwhile_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Equal content in another file is another file."""
    path, other = tmp_path / "a.md", tmp_path / "b.md"
    path.write_bytes(OLD)
    other.write_bytes(OLD)
    known = os.lstat(other)
    monkeypatch.setattr(os, "lstat", lambda _path: known)
    with pytest.raises(WriteError, match="changed meanwhile"):
        rewrite(str(path), OLD, NEW)
    assert path.read_bytes() == OLD


def test_a_new_file_gets_the_permissions_of_any_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And a missing folder is named with its remedy."""
    (tmp_path / "usual").write_bytes(b"")
    replace(str(tmp_path / "new"), NEW)
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "usual").stat().st_mode
    with pytest.raises(WriteError, match="create its folder first"):
        replace(str(tmp_path / "none" / "new"), NEW)
    monkeypatch.chdir(tmp_path)
    replace("here", NEW, 0o600, durable=False)
    assert (tmp_path / "here").read_bytes() == NEW


def test_a_folder_that_cannot_be_flushed_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file is new by then; what some file systems cannot do is no error."""
    if not hasattr(os, "O_DIRECTORY"):
        pytest.skip("folders are not flushed here")
    path = tmp_path / "a.md"
    real = os.fsync

    def fail(number: int) -> None:
        def sync(handle: int) -> None:
            if os.fstat(handle).st_mode & 0o040000:
                raise OSError(number, os.strerror(number))
            real(handle)

        monkeypatch.setattr(os, "fsync", sync)

    path.write_bytes(OLD)
    fail(errno.EIO)
    with pytest.raises(WriteError, match="written, but perhaps not on the disk yet") as raised:
        rewrite(str(path), OLD, NEW)
    assert raised.value.written
    fail(errno.EINVAL)
    rewrite(str(path), NEW, OLD)
    assert path.read_bytes() == OLD
