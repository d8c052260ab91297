"""Whatever a stranger's file holds: a meaning or one line, and globs mean what their definition says."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from provlint.config.check import checked_values
from provlint.config.globs import any_matches, compile_globs
from provlint.config.keys import KEYS
from provlint.config.schema import ConfigError

NAMES = st.sampled_from(["a", "b", "ab", "ba"])
PARTS = st.sampled_from(["a", "b", "ab", "*", "**", "a*", "*b", "?"])


def as_regex(parts: list[str]) -> re.Pattern[str]:
    """The definition: `**` is any number of folders, what is meant holds everything in it."""
    pieces = []
    for part in parts:
        inner = "".join({"*": "[^/]*", "?": "[^/]"}.get(char, re.escape(char)) for char in part)
        pieces.append("(?:[^/]+/)*" if part == "**" else f"{inner}/")
    return re.compile("".join(pieces))


@given(st.lists(PARTS, min_size=2, max_size=5), st.lists(NAMES, min_size=1, max_size=6))
def test_globs_equal_their_definition(parts: list[str], names: list[str]) -> None:
    """Going back to the last `**` only must lose nothing."""
    expected = as_regex(parts).match("/".join(names) + "/") is not None
    assert any_matches(compile_globs(["/".join(parts)]), "/".join(names)) == expected


TEXT = st.text(alphabet=st.characters(codec="utf-8"), max_size=40)
VALUES = st.sampled_from(["1", "-1", "0.5", "true", '"x"', '["a"]', "[1]", "[[]]", "{}", '{a = "info"}', "2020-01-01", "nan", ""])
LINES = st.builds("{} = {}".format, st.sampled_from([*(key.name for key in KEYS), "selct", "a.b"]), VALUES)


FILES = st.lists(st.one_of(LINES, TEXT), max_size=4).map(lambda lines: "\n".join(lines).encode())


@given(st.one_of(st.binary(max_size=60), FILES))
def test_any_content_is_settings_or_one_line(data: bytes) -> None:
    """Never another error, and nothing but keys of ours comes out."""
    message = "/nowhere/.linterrc.toml"
    values: dict[str, object] | None = {}
    try:
        values = checked_values(data, "/nowhere/.linterrc.toml", shared=False)
    except ConfigError as error:
        message = str(error)
    assert message.startswith("/nowhere/.linterrc.toml")
    assert "\n" not in message
    assert values is not None
    assert set(values) <= {key.field for key in KEYS}
