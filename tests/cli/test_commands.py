"""The other commands: what they print, and that what they write works."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

import pytest

from provlint.cli import COMMANDS
from provlint.config.keys import KEYS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Lint


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["a", "--jobs", "2", "b"], (["a", "b"], 2, None, False)),
        (["-qo", "x", "a"], (["a"], None, "x", True)),
        (["a", "-ox", "-q", "b"], (["a", "b"], None, "x", True)),
        (["-q", "a", "--", "-o", "--jobs"], (["a", "-o", "--jobs"], None, None, True)),
        (["--jobs=3", "-", "--output-file", "-x"], None),
        (["-o"], None),
        (["a", "--nope", "b"], None),
    ],
)
def test_paths_and_options_in_any_order(words: list[str], expected: tuple[object, ...] | None) -> None:
    """Which argparse by itself does not take."""
    from provlint.cli import check
    from provlint.cli.parser import parser_of

    parser = parser_of("check", check)  # type: ignore[arg-type]  # a module
    arguments = check.Arguments()
    if expected is None:
        with pytest.raises(SystemExit):
            parser.parse(words, arguments)
        return
    parser.parse(words, arguments)
    assert (arguments.paths, arguments.jobs, arguments.output_file, arguments.quiet) == expected


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(lint: Lint, command: str) -> None:
    """Its own, with the first line of its module."""
    found = lint(command, "--help")
    assert (found.status, found.err) == (0, "")
    assert found.out.startswith("usage: lint")


def test_help_lists_the_commands(lint: Lint) -> None:
    """`lint --help` is where one looks."""
    out = lint("--help").out
    assert all(f"  {name} " in out for name in COMMANDS)


def test_version(lint: Lint) -> None:
    """Distribution and version."""
    assert lint("--version").out.startswith("provlint 0.")


def test_rule_page(lint: Lint, here: Path) -> None:
    """Everything that the rule's file says, in Markdown."""
    out = lint("rule", "demo/note").out
    parts = ("# demo/note", "Severity: warning", "Finds the words", "It is no text.", "Write it.", "⟦to-be-written⟧", "Repaired:")
    assert [part for part in parts if part not in out] == []
    assert "\x1b" in lint("rule", "demo/note", "--color", "always").out


def test_rule_without_an_id_lists(lint: Lint, here: Path) -> None:
    """As `lint rules` does."""
    assert lint("rule").out == lint("rules").out


def test_rules(lint: Lint, here: Path) -> None:
    """In columns, or as JSON."""
    assert "demo/note" in lint("rules").out
    entry = next(entry for entry in json.loads(lint("rules", "--format", "json").out) if entry["code"] == "demo/note")
    assert (entry["severity"], entry["default"], entry["fixable"]) == ("warning", True, True)
    assert "demo/note" not in lint("rules", "--isolated").out


def test_config_shows_value_and_origin(lint: Lint, here: Path) -> None:
    """Every key, then the rules that run on that file."""
    (here / ".linterrc.toml").write_text(
        'rule-dirs = ["own"]\nselect = ["demo"]\n[severity]\n"demo" = "info"\n[per-file."docs/bad.md"]\nignore = ["demo"]\n'
    )
    out = lint("config", "docs/good.md").out
    lines = [line.split("  # ") for line in out.split("\n") if "  # " in line]
    origins = {text.strip(): origin for text, origin in lines}
    assert origins['select = ["demo"]'] == ".linterrc.toml"
    assert origins['severity."demo" = "info"'] == ".linterrc.toml"
    assert origins['per-file."docs/bad.md".ignore = ["demo"]'] == ".linterrc.toml; not for this file"
    assert origins['fail-on = "warning"'] == "default"
    assert all(any(text.startswith(key.name) for text in origins) for key in KEYS if key.name not in ("rules", "verdict"))
    assert "  demo/note: info (configured; its own is warning)" in out
    assert "demo/note:" not in lint("config", "docs/bad.md").out


def test_config_shows_what_is_for_the_file(lint: Lint, here: Path) -> None:
    """All that an entry sets, and whether its glob means the file; a base with its own origin."""
    (here / "base.toml").write_text('rule-dirs = ["own"]\nselect = ["demo"]\nlang = "en"\n[verdict]\ndemo = "drop"\n')
    entry = '[per-file."*.txt"]\nlang = "de"\nseverity = {demo = "info"}\n'
    entry += 'rules = {"readability/overlong-sentence" = {max-words = 4}}\n'
    (here / ".linterrc.toml").write_text(f'extend = "base.toml"\nallow-terms = ["Ada Quill"]\n{entry}')
    for name, origin in (("a.md", ".linterrc.toml; not for this file"), ("a.txt", ".linterrc.toml")):
        lines = lint("config", name).out.split("\n")
        shown = {text.strip(): came for text, _, came in (line.partition("  # ") for line in lines)}
        assert shown['per-file."*.txt".lang = "de"'] == origin
        assert shown['per-file."*.txt".severity."demo" = "info"'] == origin
        assert shown['per-file."*.txt".rules."readability/overlong-sentence".max-words = 4'] == origin
        assert (shown['lang = "en"'], shown['allow-terms = ["Ada Quill"]']) == ("base.toml", ".linterrc.toml")
        assert shown['verdict."demo" = "drop"'] == "base.toml"


def test_a_new_rule_passes_its_tests(lint: Lint, here: Path) -> None:
    """So that each edit of it shows what it does."""
    assert lint("new", "demo/still-to-come", "--dir", "own").status == 0
    assert lint("test", "own") == (0, "2 rules, 0 problems\n", "")
    assert lint("new", "demo/still-to-come", "--dir", "own").status == 2


@pytest.mark.parametrize("name", ["demo", "Demo/x", "demo/X", "../x/y", "demo/x_y", "demo/", "demo/x/y", "demo/-x", "démo/x"])
def test_bad_rule_ids_are_refused(lint: Lint, here: Path, name: str) -> None:
    """The id is a path."""
    found = lint("new", name)
    assert (found.status, found.out) == (2, "")
    assert not os.path.exists("rules")


def test_test_tells_what_is_wrong(lint: Lint, here: Path) -> None:
    """With the rule's id; status 1."""
    file = here / "own" / "demo" / "note.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("⟦To-be", "To-⟦be"), encoding="utf-8")
    found = lint("test", "own")
    assert found.status == 1
    assert found.out.startswith("demo/note: bad example 2: expected 3-13")
    assert lint("test", "own", "--rule", "demo/none").status == 2


def test_commands_win_over_paths_only_as_first_argument(lint: Lint, here: Path) -> None:
    """`lint check rules` lints a folder named rules."""
    (here / "rules").mkdir()
    (here / "rules" / "a.md").write_text("to-be-written\n")
    assert lint("check", "rules").status == 1
    assert lint("--format", "concise", "rules").status == 1
    assert "demo/note" in lint("rules").out


def test_a_name_that_starts_with_a_dash(lint: Lint, here: Path) -> None:
    """After `--` everything is a path."""
    (here / "-x.md").write_text("to-be-written\n")
    assert lint("--", "-x.md").status == 1


def test_no_module_of_ours_is_shadowed_under_isolated_start(here: Path) -> None:
    """`python -P -m provlint` beside a hostile module; the console script is safe by itself."""
    import subprocess

    if sys.version_info < (3, 11):
        pytest.skip("-P came with 3.11")
    for name in ("yaml", "re", "zlib", "tomllib", "json"):
        (here / f"{name}.py").write_text("raise SystemExit('shadowed')\n")
    command = [sys.executable, "-P", "-m", "provlint", "docs", "--format", "json"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (run.returncode, "shadowed" in run.stderr) == (1, False)
