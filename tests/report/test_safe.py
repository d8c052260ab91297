"""The output boundary: what a stranger wrote can neither steer a terminal nor speak to a runner, and names stay recoverable."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provlint.report import safe

RAW = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\u034f\u3164\U000e0000-\U000e0fff]"
)
TROUBLE = "\u3164\u034f\U000e0101ab:#[vVsSoO \t\r\n\x1b\x9b\u2028\u202e\u200b\u200d\ufeff\udcff\ud800<U+0x>é😀"
HOSTILE = st.text(st.sampled_from(TROUBLE) | st.characters())


def command(line: str) -> bool:
    """Whether a runner would take the line for a command."""
    return line.lstrip().startswith("::") or bool(re.search(r"##(vso)?\[", line, re.IGNORECASE))


@given(HOSTILE)
def test_lines_hold_nothing_that_steers(text: str) -> None:
    """No control, bidi or invisible character and no workflow command comes out of any of the functions."""
    for shown in (safe.line(text), safe.message(text), safe.path(text)):
        assert not RAW.search(shown)
        assert not command(shown)


@given(HOSTILE)
def test_line_changes_nothing_twice(text: str) -> None:
    """What is safe already passes unchanged, so that a second look at joined segments does no harm."""
    assert safe.line(text) == safe.line(safe.line(text))


@given(HOSTILE)
def test_paths_can_be_recovered(name: str) -> None:
    """Different names are never shown alike."""

    def original(match: re.Match[str]) -> str:
        return chr(int(match[1], 16)) if match[1] else chr(0xDC00 + int(match[2], 16))

    assert name == re.sub(r"<U\+([0-9A-F]{4,6})>|<0x([0-9A-F]{2})>", original, safe.path(name))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain text, nothing to do", "plain text, nothing to do"),
        ("two\r\nlines\tand\na\rhalf", "two lines and a half"),
        ("\x1b[31mred", "<U+001B>[31mred"),
        ("pop\u202egnp", "pop<U+202E>gnp"),
        ("می‌خواهم 👩‍💻", "می‌خواهم 👩‍💻"),
        ("a thin\u2009blank\u00a0stays", "a thin\u2009blank\u00a0stays"),
        ("  ::error::x", "  <U+003A>:error::x"),
        ("std::vector is no command", "std::vector is no command"),
        ("a ##[group] b ##VSO[x]", "a <U+0023>#[group] b <U+0023>#VSO[x]"),
        ("lone \udc80", "lone <U+DC80>"),
        ("tag \U000e0041", "tag <U+E0041>"),
        ("filler \u3164 and \u034f", "filler <U+3164> and <U+034F>"),
        ("a\U000e0100", "a<U+E0100>"),
        ("heart \u2764\ufe0f", "heart \u2764\ufe0f"),
    ],
)
def test_line(text: str, shown: str) -> None:
    """Unsafe characters are shown by number; letters, emoji and the joiners they need pass."""
    assert shown == safe.line(text)


def test_message_is_cut() -> None:
    """A message that quotes a whole document is cut."""
    assert "x" * safe.LIMIT + "…" == safe.message("x" * 5000)


@pytest.mark.parametrize(("text", "shown"), [("a\ud800b", "a\ufffdb"), ("\udcff", "\ufffd"), ("é😀\n", "é😀\n")])
def test_data_replaces_lone_surrogates_only(text: str, shown: str) -> None:
    """Data stay exact but for what no encoding of Unicode can hold."""
    assert shown == safe.data(text)
