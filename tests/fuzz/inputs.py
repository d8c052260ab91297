"""From a fuzzer's bytes to what a target wants. The first bytes choose, the rest is the text: so a corpus file stays readable."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

FORMATS = ("markdown", "text", "rst", "html")
PATHS = ("notes.md", "notes.txt", "notes.rst", "notes.html")
"""A name of each format."""


def choice(data: bytes, of: Sequence[T], place: int = 0) -> T:
    """What the byte at `place` names; digits name by their value, so that corpus files can be typed."""
    byte = data[place] if place < len(data) else 0
    return of[(byte - 48 if 48 <= byte < 58 else byte) % len(of)]


def text_of(data: bytes, start: int = 1) -> str:
    """The bytes from `start` on as text; bytes that are no UTF-8 become lone surrogates, which a JSON line can hold."""
    return data[start:].decode("utf-8", "surrogateescape")


def decoded(data: bytes, start: int = 1) -> str:
    """The bytes from `start` on as text that a file can hold."""
    return data[start:].decode("utf-8", "replace")


def in_order(spans: Sequence[tuple[int, int]], length: int, *, apart: bool = True) -> None:
    """Raises AssertionError unless the half-open spans lie within the length, in order and, if asked, without overlaps."""
    end = 0
    for span in spans:
        assert 0 <= span[0] <= span[1] <= length, (span, length)
        if apart:
            assert span[0] >= end, (span, end)
            end = span[1]
        else:
            assert span[0] >= end, (span, end)
            end = span[0]
