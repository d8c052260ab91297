"""Terminals, colours, the end of the program, and the parts of a rule's page that few rules have."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from provlint import cli
from provlint.cli import output
from provlint.cli.rule_page import page, toml
from provlint.rule import Example, Option, Rule

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("when", "environment", "expected"),
    [
        ("always", {"NO_COLOR": "1"}, True),
        ("never", {"FORCE_COLOR": "1"}, False),
        ("auto", {}, False),
        ("auto", {"FORCE_COLOR": "1"}, True),
        ("auto", {"FORCE_COLOR": "0"}, False),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": ""}, True),
    ],
)
def test_who_decides_on_colour(when: str, environment: dict[str, str], expected: bool) -> None:
    """The option, then NO_COLOR, then FORCE_COLOR, then the stream."""
    assert output.colour(when, None, environment) == expected


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_on_a_terminal_there_is_colour(here: Path) -> None:
    """And still none when the terminal is a dumb one."""
    for term, coloured in (("xterm", True), ("dumb", False)):
        leader, follower = os.openpty()
        command = [sys.executable, "-m", "provlint", "docs"]
        environment = {**os.environ, "TERM": term}
        run = subprocess.run(command, stdout=follower, stderr=follower, stdin=follower, check=False, env=environment)
        os.close(follower)
        shown = os.read(leader, 100_000)
        os.close(leader)
        assert run.returncode == 1
        assert b"to-be-written" in shown
        assert (b"\x1b[" in shown) == coloured


def test_the_end_is_short_but_for_those_with_duties(monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers, plugins and coverage have theirs."""
    ended: list[int] = []
    monkeypatch.setattr(cli, "main", lambda: 1)
    monkeypatch.setattr(os, "_exit", ended.append)
    for name in ("coverage", "multiprocessing", "pluggy"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    with pytest.raises(SystemExit):
        cli.entry()  # goes on here only because the short end is not one in this test
    assert ended == [1]
    ended.clear()
    monkeypatch.setitem(sys.modules, "pluggy", sys)
    with pytest.raises(SystemExit) as stop:
        cli.entry()
    assert (stop.value.code, ended) == (1, [])


def test_a_page_tells_of_options_evidence_and_languages() -> None:
    """With TOML that can be copied; a fence in an example needs a longer one around it."""
    rule = Rule(
        "a/b",
        "Sum.",
        "info",
        "m",
        "Why.",
        "Help.",
        "Doc.",
        lambda *_: (),
        (Example("⟦```⟧", path="x.txt"),),
        (Example("ok"),),
        default=False,
        languages=("en",),
        options=(Option("most", 3, "How many."),),
        evidence=("c/d",),
    )
    text = page(rule)
    for part in (
        "Opt-in: `--extend-select a/b`",
        "- `most` = `3`: How many.",
        '[rules."a/b"]\nmost = 3',
        "Builds on: c/d",
        "Documents in: en",
        "Found in `x.txt`:",
        "````text\n⟦```⟧\n````",
        "\nSum.\n",
    ):
        assert part in text


def test_toml_values() -> None:
    """As they are written in the configuration."""
    values = (True, False, 3, 0.5, 'a"b\\', ("x", "y"), ())
    assert [toml(value) for value in values] == ["true", "false", "3", "0.5", '"a\\"b\\\\"', '["x", "y"]', "[]"]
