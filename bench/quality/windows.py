"""Windows of a document, cut at the ends of sentences: how well a rule does depends on the length of what it is given.

Sentences are cut here by themselves, not by the linter's own view, so that the documents measured do not change with it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bench.quality.sample import FULL, LONG, SHORT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bench.quality.sample import Sample

SIZES = {LONG: (270, 330), SHORT: (120, 200)}
"""Fewest and most words (stretches without blanks) of a window of each class."""

MOST = 6
"""Windows of one class that one document gives at most, spread evenly: a long speech is one voice, not fifty."""

_ENDS = re.compile(r"""[.!?…]["'”’»)\]*_]{0,4}(?=\s)|\n[ \t]*\n|\Z""")


def with_windows(samples: Iterable[Sample]) -> Iterator[Sample]:
    """Each whole document, followed by its windows of both classes."""
    for sample in samples:
        yield sample
        if sample.length == FULL:
            for length, (fewest, most) in SIZES.items():
                for number, text in enumerate(spread(list(cut(sample.text, fewest, most)), MOST), 1):
                    yield replace(sample, name=f"{sample.name}#{length}-{number}", text=text, length=length)


def cut(text: str, fewest: int, most: int) -> Iterator[str]:
    """Consecutive windows of whole sentences that have `fewest` to `most` words; what fits into none is left out.

    A text of that size is its own only window.
    """
    if fewest <= len(text.split()) <= most:
        yield text
        return
    start = end = words = 0
    for found in _ENDS.finditer(text):
        added = len(text[end : found.end()].split())
        if words + added > most:  # the sentence does not fit: close the window before it, or give up what was gathered
            if fewest <= words <= most:
                yield from _outside_code(text, start, end)
            start, words = end, 0
        words, end = words + added, found.end()
        if (fewest + most) // 2 <= words <= most:
            yield from _outside_code(text, start, end)
            start, words = end, 0
    if fewest <= words <= most:
        yield from _outside_code(text, start, end)


def spread(windows: list[str], most: int) -> list[str]:
    """At most so many of the windows, evenly spread, the first and the last among them."""
    if len(windows) <= most:
        return windows
    return [windows[round(number * (len(windows) - 1) / (most - 1))] for number in range(most)]


def _outside_code(text: str, start: int, end: int) -> Iterator[str]:
    """The window, unless it begins or ends within a code fence."""
    if not _fences(text[:start]) % 2 and not _fences(text[start:end]) % 2:
        yield text[start:end].strip()


def _fences(text: str) -> int:
    return sum(line.lstrip().startswith(("```", "~~~")) for line in text.split("\n"))
