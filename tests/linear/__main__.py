"""The long measurements: `python -m tests.linear`, or `python -m tests.linear documents`; each takes some minutes.

Without a word: every shipped expression under all attacks at 100,000 and 200,000 code points. `documents`: every document at half
a million and a million, in each format, with what a code point takes; `documents 100000` at another length and twice as much.
"""

from __future__ import annotations

import os
import sys
import tempfile
from functools import partial

from tests.linear.documents import DOCUMENTS
from tests.linear.scaling import RATIO, doubling, slow_attacks
from tests.linear.shipped import shipped


def expressions() -> bool:
    """Whether one is slow; each is told at once."""
    patterns = shipped()
    found = 0
    for number, pattern in enumerate(patterns, 1):
        for slow in slow_attacks(pattern, everything=True):
            print(slow, flush=True)
            found += 1
        print(f"\r{number} of {len(patterns)} expressions, {found} slow", end="", file=sys.stderr, flush=True)
    return bool(found)


def documents(size: int = 500_000) -> bool:
    """Whether one takes more than RATIO times as long for twice the text."""
    from tests.linear.test_documents_linear import seconds

    bad = False
    for format in ("md", "txt", "html", "rst"):
        for name in DOCUMENTS:
            taken, ratio = doubling(partial(seconds, name, format), size, 0.2)
            bad |= ratio > RATIO
            slow = f"  RATIO {ratio:.1f}" if ratio > RATIO else ""
            print(f"{format:4} {name:30} {taken:6.2f} s {taken / size * 5e5:5.2f} µs a code point{slow}", flush=True)
    return bad


if __name__ == "__main__":
    os.environ["PROVLINT_CACHE_DIR"] = tempfile.mkdtemp(prefix="provlint-linear-")  # what is kept is not compiled, and not seen
    sys.exit(documents(*map(int, sys.argv[2:])) if sys.argv[1:2] == ["documents"] else expressions())
