"""`python -m tests.linear` measures every shipped expression under all attacks at 100,000 and 200,000 code points, in minutes."""

from __future__ import annotations

import sys

from tests.linear.scaling import slow_attacks
from tests.linear.shipped import shipped

if __name__ == "__main__":
    patterns = shipped()
    slow = []
    for number, pattern in enumerate(patterns, 1):
        slow += slow_attacks(pattern, everything=True)
        print(f"\r{number} of {len(patterns)} expressions, {len(slow)} slow", end="", file=sys.stderr, flush=True)
    print()
    print(*slow, sep="\n")
    sys.exit(bool(slow))
