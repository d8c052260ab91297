"""Bytes to text: which encoding, what could not be decoded, what is no text at all. Nothing is lost without a record of it."""

from __future__ import annotations

import os
import stat

from provlint.finding import Span
from provlint.record import Record

SIZE_LIMIT = 20_000_000
"""Bytes of a document at most, by default; larger files are dumps, and one of them must not take the run's memory."""

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)

_CONTROLS = bytes(code for code in range(32) if code not in (9, 10, 12, 13, 27))


class UnreadableError(OSError):
    """A document that cannot be read; the message is one line that names the file and what to do."""


class Source(Record):
    """How a text came out of its bytes.

    encoding     Python's name of the encoding
    bom          length of the byte order mark in bytes, which the text does not hold
    undecodable  places whose bytes have no meaning in the encoding: (offset in the file's bytes, span in the text)
    binary       whether the bytes are no text; such a document is not judged
    """

    encoding: str = "utf-8"
    bom: int = 0
    undecodable: tuple[tuple[int, Span], ...] = ()
    binary: bool = False


def read_file(path: str, limit: int = SIZE_LIMIT) -> bytes:
    """The bytes of a regular file. Raises UnreadableError for anything else, above `limit` bytes, or where reading fails.

    A FIFO neither blocks nor is read, a device is refused.
    """
    try:
        # O_NONBLOCK: opening a FIFO without a writer would wait for ever. Windows has neither flag, and needs O_BINARY.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
        descriptor = os.open(path, flags)
    except (OSError, ValueError) as error:
        raise UnreadableError(f"{path}: cannot be opened: {_reason(error)}") from error
    try:
        return _read(descriptor, path, limit)
    except UnreadableError:
        raise
    except OSError as error:
        raise UnreadableError(f"{path}: cannot be read: {_reason(error)}") from error
    finally:
        os.close(descriptor)


def _read(descriptor: int, path: str, limit: int) -> bytes:
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableError(f"{path}: not a regular file; name a file or a folder")
    too_large = f"{path}: larger than {limit} bytes; split it, leave it out, or raise max-size in the configuration"
    if status.st_size > limit:
        raise UnreadableError(too_large)
    pieces: list[bytes] = []
    left = limit + 1
    # A file under /proc has size 0 and still content, and any file may grow while it is read: the limit holds for what comes.
    while left > 0:
        piece = os.read(descriptor, min(left, max(status.st_size + 1, 65_536)))
        if not piece:
            return b"".join(pieces)
        pieces.append(piece)
        left -= len(piece)
    raise UnreadableError(too_large)


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


def decode(data: bytes) -> tuple[str, Source]:
    """The text of `data`, line breaks as they are, and how it was decoded. Raises nothing, whatever the bytes.

    In order: byte order mark, strict UTF-8, UTF-16 by its pattern of NULs, damaged UTF-8 (U+FFFD where bytes make no sense),
    Windows-1252. A text with undecodable places does not encode back to its bytes and must not be written. What is binary has
    no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _replaced(data, encoding, len(mark))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _guess(data)
    if "\0" in text or _many_controls(data):
        return _guess(data)
    return text, Source()


def encode(text: str, source: Source) -> bytes:
    """The bytes that `decode` made this text and source of. Raises ValueError where a place of the source was undecodable."""
    if source.undecodable or source.binary:
        raise ValueError("a text with undecodable places cannot be written back")
    mark = next((mark for mark, encoding in _MARKS if encoding == source.encoding), b"") if source.bom else b""
    return mark + text.encode(source.encoding)


def _guess(data: bytes) -> tuple[str, Source]:
    """The text of bytes that are no clean UTF-8."""
    encoding = _utf16(data)
    if encoding:
        return _replaced(data, encoding, 0)
    # By these two shares 632 of 633 programs, libraries, images and compressed files were told; damaged text has few NULs.
    if data.count(0) * 100 > len(data) or _many_controls(data):
        return "", Source(binary=True)
    text, source = _replaced(data, "utf-8", 0)
    return (text, source) if _is_utf8(data, text, source) else _windows(data)


def _is_utf8(data: bytes, text: str, source: Source) -> bool:
    """Whether the bytes are UTF-8 with damage rather than an older encoding, where nearly every high byte is bad.

    A file cut inside its last character is UTF-8 too.
    """
    high = len(data) - len(data.translate(None, bytes(range(128, 256))))
    lost = text.count("\ufffd")
    if lost * 4 <= high or not source.undecodable:
        return True
    offset, span = source.undecodable[0]
    return span.end == len(text) and data[offset] >= 0xE0 and len(data) - offset > 1


def _many_controls(data: bytes) -> bool:
    """Whether more than 2 % of the bytes are control characters that no text holds."""
    return (len(data) - len(data.translate(None, _CONTROLS))) * 50 > len(data)


def _utf16(data: bytes) -> str:
    """The UTF-16 that the NULs of mostly Latin text betray, or ""."""
    head = data[:4096]
    half = len(head) // 2
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd * 10 >= half * 6 > 0 and even * 20 <= half:
        return "utf-16-le"
    if even * 10 >= half * 6 > 0 and odd * 20 <= half:
        return "utf-16-be"
    return ""


_MOST_PLACES = 200
"""Places recorded one by one; the rest of the text is one more place, for a report of thousands says nothing more."""


def _replaced(data: bytes, encoding: str, bom: int) -> tuple[str, Source]:
    """The text with U+FFFD for each run of undecodable bytes; runs that touch are one place."""
    view = memoryview(data)
    pieces: list[str] = []
    places: list[tuple[int, Span]] = []
    at, length = bom, 0
    while True:
        try:
            pieces.append(str(view[at:], encoding))
            break
        except UnicodeDecodeError as error:
            if len(places) >= _MOST_PLACES:
                rest = str(view[at:], encoding, "replace")
                first = rest.find("\ufffd")
                pieces.append(rest)
                places.append((at + error.start, Span(length + first, length + rest.rfind("\ufffd") + 1)))
                break
            good = str(view[at : at + error.start], encoding)
            pieces += (good, "\ufffd")
            length += len(good)
            if places and places[-1][1].end == length:
                places[-1] = (places[-1][0], Span(places[-1][1].start, length + 1))
            else:
                places.append((at + error.start, Span(length, length + 1)))
            length += 1
            at += error.end
    text = "".join(pieces)
    if text.count("\0") * 100 > len(text):
        return "", Source(encoding, bom, binary=True)
    return text, Source(encoding, bom, tuple(places))


_OPEN = (0x81, 0x8D, 0x8F, 0x90, 0x9D)


def _windows(data: bytes) -> tuple[str, Source]:
    """The text as Windows-1252; each run of bytes above 127 is recorded, since the encoding is only a guess."""
    import re
    from codecs import charmap_decode

    # The five bytes that Windows-1252 leaves open are C1 controls, as browsers read them, so that each byte is one code point.
    table = "".join(chr(code) if code in _OPEN else bytes((code,)).decode("cp1252") for code in range(256))
    decoded, _ = charmap_decode(data, "strict", table)
    places: list[tuple[int, Span]] = []
    for match in re.finditer(rb"[\x80-\xff]+", data):
        if len(places) == _MOST_PLACES:
            places.append((match.start(), Span(match.start(), len(data))))
            break
        places.append((match.start(), Span(match.start(), match.end())))
    return decoded, Source("cp1252", 0, tuple(places))
