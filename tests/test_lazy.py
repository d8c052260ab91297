"""What stands in for slow imports does what the original does."""

from __future__ import annotations

import bisect
import os
import subprocess
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from provlint import lazy


@given(st.lists(st.integers(-5, 5)), st.integers(-6, 6))
def test_places_are_those_of_bisect(row: list[int], value: int) -> None:
    """On either side of equal values, with a key and without."""
    row.sort()
    assert lazy.bisect_left(row, value) == bisect.bisect_left(row, value)
    assert lazy.bisect_right(row, value) == bisect.bisect_right(row, value)
    rows = [(number, number) for number in row]
    assert lazy.bisect_right(rows, value, key=max) == bisect.bisect_right(rows, value, key=max)


def test_bisect_is_loaded_where_it_is_asked_for_often() -> None:
    """A few questions are answered without it, and later ones just as they were."""
    program = (
        "import sys; from provlint.lazy import bisect_right\n"
        "first = [bisect_right(range(0, 900, 3), at) for at in range(300)]; early = 'bisect' in sys.modules\n"
        "print(early, [bisect_right(range(0, 900, 3), at) for at in range(300)] == first, 'bisect' in sys.modules)"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(lazy.__file__).parents[1])}  # -S finds no installed package
    run = subprocess.run([sys.executable, "-S", "-c", program], capture_output=True, text=True, check=True, env=environment)
    assert run.stdout.split() == ["False", "True", "True"]
