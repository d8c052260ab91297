"""GitHub's line hash: equal to a plain port of the uploader's rolling computation, unit by unit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provlint.document.read import decode
from provlint.report.line_hash import as_uploaded, line_hashes


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


@pytest.mark.parametrize(
    ("text", "hashes"),
    [
        ("", "c129715d7a2bc9a3:1"),
        (" a\nb\n  \t\tc\n d", "271789c17abda88f:1 54703d4cd895b18:1 180aee12dab6264:1 a23a3dc5e078b07b:1"),
        (
            " hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n",
            (
                "e9496ae3ebfced30:1 fb7c023a8b9ccb3f:1 ce8ba1a563dcdaca:1 e20e36e16fcb0cc8:1 b3edc88f2938467e:1 "
                "c8e28b0b4002a3a0:1 c129715d7a2bc9a3:1"
            ),
        ),
        (
            "Lorem ipsum dolor sit amet.\n" * 10,
            (
                "a7f2ff13bc495cf2:1 a7f2ff13bc495cf2:2 a7f2ff13bc495cf2:3 a7f2ff13bc495cf2:4 a7f2ff13bc495cf2:5 "
                "a7f2ff13bc495cf2:6 a7f2ff1481e87703:1 a9cf91f7bbf1862b:1 55ec222b86bcae53:1 "
                "cc97dc7b1d7d8f7b:1 c129715d7a2bc9a3:1"
            ),
        ),
    ],
)
def test_the_uploaders_own_examples(text: str, hashes: str) -> None:
    """The values that codeql-action's tests expect."""
    assert line_hashes(text, 100) == hashes.split(" ")


@pytest.mark.parametrize(
    ("content", "read"),
    [
        ("é\n".encode(), "é\n"),
        (b"\xef\xbb\xbf\xc3\xa9\n", "é\n"),
        ("ü".encode("cp1252"), "\ufffd"),
        (b"\xff\xfea\x00\n\x00", "\ufffd\ufffda\x00\n\x00"),
        (b"a\xffb\xe2\x82c", "a\ufffdb\ufffdc"),
    ],
)
def test_the_uploader_reads_everything_as_utf_8(content: bytes, read: str) -> None:
    """Whatever we have read it as; bytes that are no UTF-8 become U+FFFD there."""
    text, source = decode(content)
    assert as_uploaded(text, source.encoding, source.bom) == read


def test_stops_at_the_last_line_asked_for() -> None:
    """A finding near the top of a long document does not hash all of it."""
    assert 2 == len(line_hashes("a\n" * 1000, 2))
