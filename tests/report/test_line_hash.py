"""GitHub's line hash: equal to a plain port of the uploader's rolling computation, unit by unit."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from provlint.report.line_hash import line_hashes


def rolling(text: str) -> dict[int, str]:
    """The uploader's way: a window of 100 units that rolls on, printing a line's hash once its first unit falls out."""
    raw = text.encode("utf-16-le", "surrogatepass")
    units = [raw[at] | raw[at + 1] << 8 for at in range(0, len(raw), 2)]
    mod, block = 1 << 64, 100
    first = pow(37, block, mod)
    ring, numbers = [0] * block, [-1] * block
    state = {"hash": 0, "index": 0, "line": 0}
    start, after_cr = True, False
    counts: dict[str, int] = {}
    out: dict[int, str] = {}

    def output() -> None:
        value = f"{state['hash']:x}"
        counts[value] = counts.get(value, 0) + 1
        out[numbers[state["index"]]] = f"{value}:{counts[value]}"
        numbers[state["index"]] = -1

    def update(unit: int) -> None:
        begin = ring[state["index"]]
        ring[state["index"]] = unit
        state["hash"] = (37 * state["hash"] + unit - first * begin) % mod
        state["index"] = (state["index"] + 1) % block

    for unit in [*units, 0xFFFF]:
        if unit in (32, 9) or (after_cr and unit == 10):
            after_cr = False
            continue
        after_cr = unit == 13
        current = 10 if unit == 13 else unit
        if numbers[state["index"]] != -1:
            output()
        if start:
            start = False
            state["line"] += 1
            numbers[state["index"]] = state["line"]
        start = current == 10
        update(current)
    for _ in range(block):
        if numbers[state["index"]] != -1:
            output()
        update(0)
    return out


@given(st.text(st.sampled_from("ab \t\r\n😀é\u2028"), max_size=400))
def test_equals_the_uploaders(text: str) -> None:
    """Every line of any text, blank lines and repeated lines included."""
    expected = rolling(text)
    assert [expected[row] for row in sorted(expected)] == line_hashes(text, len(expected) + 5)


def test_stops_at_the_last_line_asked_for() -> None:
    """A finding near the top of a long document does not hash all of it."""
    assert 2 == len(line_hashes("a\n" * 1000, 2))
