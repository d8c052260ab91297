"""The store: what comes back is what went in under an equal stamp, and nothing else ever troubles a run."""

from __future__ import annotations

import marshal
import os
import sys
from pathlib import Path

import pytest

from provlint import store

VALUE = {"a": (1, 2.5, "ü\ud800", b"\x00", None, True), "b": ["x"]}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty store that does not exist yet."""
    monkeypatch.setenv("PROVLINT_CACHE_DIR", str(tmp_path / "store"))
    return tmp_path / "store"


def only_file(folder: Path) -> Path:
    """The one file in the store."""
    (file,) = folder.iterdir()
    return file


def test_a_value_comes_back_under_an_equal_stamp() -> None:
    """Every type of plain data survives."""
    store.save("thing", ("s", b"1"), VALUE)
    assert store.load("thing", ("s", b"1")) == VALUE


def test_another_stamp_or_name_is_a_miss() -> None:
    """A value made from other content must not be used."""
    store.save("thing", "old", VALUE)
    assert store.load("thing", "new") is None
    assert store.load("other", "old") is None


@pytest.mark.parametrize("keep", [0, 1, 10, 17, 20, 25, 40])
def test_a_truncated_file_is_a_miss(folder: Path, keep: int) -> None:
    """A run killed while another reads must cost nothing but time."""
    store.save("thing", 1, VALUE)
    file = only_file(folder)
    file.write_bytes(file.read_bytes()[:keep])
    assert store.load("thing", 1) is None


def test_every_flipped_byte_is_a_miss(folder: Path) -> None:
    """Marshal may crash on damaged data, so none may reach it."""
    store.save("thing", 1, VALUE)
    file = only_file(folder)
    data = file.read_bytes()
    for at in range(len(data)):
        file.write_bytes(data[:at] + bytes((data[at] ^ 0x41,)) + data[at + 1 :])
        assert store.load("thing", 1) is None


def test_valid_data_of_another_shape_is_a_miss(folder: Path) -> None:
    """A sound checksum does not make a stored pair."""
    store.save("thing", 1, VALUE)
    body = marshal.dumps([1, 2, 3])
    only_file(folder).write_bytes(b"provlint store 2\n" + store.checksum(body) + body)
    assert store.load("thing", 1) is None


def test_what_cannot_be_kept_is_not(folder: Path) -> None:
    """Objects are refused by marshal; the run goes on."""
    store.save("thing", 1, object())
    assert store.load("thing", 1) is None
    assert not list(folder.iterdir()) if folder.exists() else True


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_only_the_user_can_read_it(folder: Path) -> None:
    """Stored values quote configuration."""
    store.save("thing", 1, VALUE)
    assert only_file(folder).stat().st_mode & 0o777 == 0o600


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("PROVLINT_CACHE_DIR", str(tmp_path / "file" / "store"))
    store.save("thing", 1, VALUE)
    assert store.load("thing", 1) is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFO here")
def test_a_fifo_in_the_store_does_not_block(folder: Path) -> None:
    """Opening it for reading would wait for ever."""
    store.save("thing", 1, VALUE)
    file = only_file(folder)
    file.unlink()
    os.mkfifo(file)
    assert store.load("thing", 1) is None


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs to give a file away")
def test_another_users_file_is_a_miss(folder: Path) -> None:
    """A shared folder must not let others hand us data."""
    store.save("thing", 1, VALUE)
    os.chown(only_file(folder), 12345, 12345)
    assert store.load("thing", 1) is None


def test_the_folder_follows_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """PROVLINT_CACHE_DIR wins; XDG_CACHE_HOME is next on Linux; without a home there is no store."""
    assert store.cache_folder().endswith("store")
    monkeypatch.delenv("PROVLINT_CACHE_DIR")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", "/x")
    assert store.cache_folder() == os.path.join("/x", "provlint")
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", "/h")
    assert store.cache_folder() == os.path.join("/h", ".cache", "provlint")
    monkeypatch.setattr(sys, "platform", "darwin")
    assert store.cache_folder() == os.path.join("/h", "Library/Caches", "provlint")
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    assert store.cache_folder() == ""
    assert store.load("thing", 1) is None


def test_drawers_are_read_one_by_one(folder: Path) -> None:
    """What was kept comes back by number, under an equal stamp only, and nothing beyond the last."""
    store.save_drawers("table", "now", [b"one", b"", b"three"])
    kept = store.load_drawers("table", "now")
    assert kept is not None
    assert len(kept) == 3
    assert [kept[2], kept[0], kept[1]] == [b"three", b"one", b""]
    with pytest.raises(IndexError):
        kept[3]
    assert store.load_drawers("table", "later") is None
    assert store.load_drawers("other", "now") is None


@pytest.mark.parametrize("damage", [b"", b"provlint store 2\n", b"\xff" * 200, b"provlint store 2\n" + b"\0" * 12])
def test_a_damaged_index_is_a_miss(folder: Path, damage: bytes) -> None:
    """Whatever stands there instead of a table costs time and nothing else."""
    store.save_drawers("table", "now", [b"one"])
    only_file(folder).write_bytes(damage)
    assert store.load_drawers("table", "now") is None


def test_a_damaged_drawer_is_said_to_be(folder: Path) -> None:
    """A file that was changed after it was opened must not pass for a table."""
    store.save_drawers("table", "now", [b"one", b"two"])
    path = only_file(folder)
    path.write_bytes(path.read_bytes()[:-1] + b"!")
    kept = store.load_drawers("table", "now")
    assert kept is not None
    assert kept[0] == b"one"
    with pytest.raises(ValueError, match="damaged"):
        kept[1]
