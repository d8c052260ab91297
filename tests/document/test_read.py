"""Reading loses nothing in silence, blocks on nothing and accepts every byte."""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provlint.document.read import SIZE_LIMIT, Source, UnreadableError, decode, encode, read_file
from provlint.finding import Span

CLEAN = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\r\t"))


@given(
    st.binary()
    | st.lists(st.sampled_from([b"a", b"\xc3", b"\xa9", b"\xff", b"\xfe", b"\0", b"\n", b"\xed\xa0\x80"])).map(b"".join)
)
def test_any_bytes_decode(data: bytes) -> None:
    """Nothing raises; undecodable places are in order, within the text, and not empty."""
    text, source = decode(data)
    end = offset = 0
    for at, span in source.undecodable:
        assert end <= span.start < span.end <= len(text)
        assert offset <= at < len(data)
        end, offset = span.end, at
    if source.encoding != "cp1252":
        assert all("\ufffd" in text[start:stop] for _, (start, stop) in source.undecodable)
    if not source.undecodable and not source.binary:
        assert encode(text, source) == data


@given(CLEAN)
def test_clean_text_round_trips(text: str) -> None:
    """Text in each encoding that has a mark comes back, line breaks as they were."""
    if not text.startswith("\ufeff"):
        assert decode(text.encode()) == (text, Source())
    for encoding, mark in (
        ("utf-8", b"\xef\xbb\xbf"),
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
        ("utf-32-be", b"\0\0\xfe\xff"),
    ):
        data = mark + text.encode(encoding)
        assert decode(data) == (text, Source(encoding, len(mark)))
        assert encode(*decode(data)) == data


@pytest.mark.parametrize(
    ("data", "text", "source"),
    [
        (b"", "", Source()),
        (b"\xef\xbb\xbf", "", Source("utf-8", 3)),
        ("naïve, Zoë, café".encode() + b" \xff x", "naïve, Zoë, café \ufffd x", Source("utf-8", 0, ((20, Span(17, 18)),))),
        ("ééééé".encode() + b"\xff\xfe", "ééééé\ufffd\ufffd", Source("utf-8", 0, ((10, Span(5, 7)),))),
        (b"it\x92s caf\xe9", "it’s café", Source("cp1252", 0, ((2, Span(2, 3)), (8, Span(8, 9))))),
        (b"abc \xe2\x80", "abc \ufffd", Source("utf-8", 0, ((4, Span(4, 5)),))),
        ("Hello there".encode("utf-16-le"), "Hello there", Source("utf-16-le")),
        ("Hello there".encode("utf-16-be"), "Hello there", Source("utf-16-be")),
        (b"a long text with one NUL, " * 5 + b"\0", "a long text with one NUL, " * 5 + "\0", Source()),
    ],
)
def test_encodings(data: bytes, text: str, source: Source) -> None:
    """Mark, UTF-8, UTF-16 by its NULs, damaged UTF-8, Windows-1252, in this order."""
    assert decode(data) == (text, source)


@pytest.mark.parametrize(
    "data", [b"\0" * 100, b"\x7fELF\x02\x01\x01" + b"\0" * 60, bytes(range(256)) * 8, b"\xff\xfe" + b"\0\0" * 50]
)
def test_binary(data: bytes) -> None:
    """What is no text is said to be none."""
    assert decode(data)[1].binary


def test_many_bad_places_are_few() -> None:
    """A text of damage is not reported byte by byte, and takes linear time."""
    data = ("é" * 10).encode() * 3 + b"\xff" + b""
    start = time.process_time()
    _, source = decode((("é" * 10).encode() + b"\xff") * 200_000)
    assert len(source.undecodable) <= 201
    assert time.process_time() - start < 2
    assert len(decode(data)[1].undecodable) == 1


def test_undecodable_is_not_written() -> None:
    """A fix must not make the damage permanent."""
    with pytest.raises(ValueError, match="cannot be written"):
        encode(*decode(b"it\x92s"))


def test_regular_file(tmp_path: Path) -> None:
    """Bytes come as they are."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"a\r\nb")
    assert read_file(str(path)) == b"a\r\nb"
    assert read_file(str(path), 4) == b"a\r\nb"


def test_too_large(tmp_path: Path) -> None:
    """A sparse giant is refused at once; the message names file and remedy."""
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(SIZE_LIMIT + 1)
    with pytest.raises(UnreadableError, match=r"a\.txt: larger than 20000000 bytes; split it"):
        read_file(str(path))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no FIFO")
def test_fifo_does_not_block(tmp_path: Path) -> None:
    """Opening one without a writer would wait for ever."""
    os.mkfifo(tmp_path / "f")
    with pytest.raises(UnreadableError, match="not a regular file"):
        read_file(str(tmp_path / "f"))


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="the system has no such device")
def test_device_and_folder(tmp_path: Path) -> None:
    """Neither is read."""
    for path in ("/dev/zero", str(tmp_path)):
        with pytest.raises(UnreadableError, match="not a regular file"):
            read_file(path)


def test_missing_and_odd_names(tmp_path: Path) -> None:
    """One line, the system's reason, whatever the name."""
    for path in (str(tmp_path / "none"), "a\0b"):
        with pytest.raises(UnreadableError) as caught:
            read_file(path)
        assert "\n" not in str(caught.value)


def test_files_that_state_no_size() -> None:
    """Files under /proc say 0 bytes and still have content."""
    path = "/proc/self/status"
    if os.path.exists(path) and stat.S_ISREG(os.stat(path).st_mode):
        assert read_file(path)
