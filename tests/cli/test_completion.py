"""Completion scripts: taken by their shells, and offering what the parsers take."""

from __future__ import annotations

import shutil
import subprocess
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from provlint.cli import COMMANDS
from provlint.cli.completion import SHELLS
from provlint.cli.parser import parser_of
from provlint.config.schema import FORMATS
from provlint.plugins import registry

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Lint

BASH = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
_provlint_lint lint "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
printf '%s\\n' "${COMPREPLY[@]}"
"""

FISH = 'source $argv[1]; complete -C (string join " " -- $argv[2..]) | string split -f1 \\t'

ZSH = """
autoload -U compinit; compinit -u -D; eval "$(<$1)"
name=_shtab_lint${2:+_$2}_options; print -l -- ${(P)name}
"""


def options_of(command: str) -> set[str]:
    """The long options that a command's parser takes."""
    parser = parser_of(command, import_module(f"provlint.cli.{command}"))
    return {name for action in parser._actions for name in action.option_strings if name.startswith("--")}


@pytest.fixture
def script(request: pytest.FixtureRequest, lint: Lint, tmp_path: Path) -> Path:
    """The script of the shell that the test is for; skipped where the shell is not installed."""
    shell = request.param
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    found = lint("completion", shell, "--isolated")
    assert (found.status, found.err) == (0, "")
    file = tmp_path / f"completion.{shell}"
    file.write_text(found.out, encoding="utf-8")
    return file


def offered(script: Path, *words: str) -> list[str]:
    """What bash or fish offers for the last of the words, in the current folder."""
    fish = script.suffix == ".fish"
    command = ["fish", "--no-config", "-c", FISH] if fish else ["bash", "--norc", "-c", BASH, "bash"]
    run = subprocess.run([*command, str(script), *words], capture_output=True, text=True, check=False)
    assert run.stderr == ""
    return [line for line in run.stdout.split("\n") if line]


@pytest.mark.parametrize("shell", SHELLS)
def test_every_shell_gets_a_script(lint: Lint, shell: str) -> None:
    """With the formats and the rules; whether or not the shell is installed here."""
    found = lint("completion", shell, "--isolated")
    assert (found.status, found.err) == (0, "")
    for word in ("sarif", "template/unfilled-placeholder", "provenance", "--fail-verdict" if shell != "fish" else "fail-verdict"):
        assert word in found.out


@pytest.mark.parametrize("script", ["bash", "zsh", "fish"], indirect=True)
def test_the_shell_takes_the_script(script: Path) -> None:
    """Its syntax is checked by the shell itself."""
    run = subprocess.run([script.suffix[1:], "-n", str(script)], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")


@pytest.mark.parametrize("script", ["bash", "fish"], indirect=True)
def test_options_equal_those_of_the_parsers(script: Path) -> None:
    """Of every command, and of `lint` without one."""
    assert set(offered(script, "lint", "--")) == options_of("check")
    for command in COMMANDS:
        assert set(offered(script, "lint", command, "--")) == options_of(command), command


@pytest.mark.parametrize("script", ["zsh"], indirect=True)
def test_options_of_zsh(script: Path) -> None:
    """Read from the lists that it completes by."""
    for command in ("", *COMMANDS):
        run = subprocess.run(["zsh", "-f", "-c", ZSH, "zsh", str(script), command], capture_output=True, text=True, check=True)
        for name in options_of(command or "check"):
            assert name in run.stdout, (command, name)


@pytest.mark.parametrize("script", ["bash", "fish"], indirect=True)
def test_words(script: Path, here: Path) -> None:
    """Commands and paths as first word, formats, rules and families where they are asked for."""
    assert [word.rstrip("/") for word in offered(script, "lint", "do")] == ["docs"]
    assert set(COMMANDS) <= set(offered(script, "lint", ""))
    assert set(offered(script, "lint", "--format", "")) == set(FORMATS)
    assert set(offered(script, "lint", "check", "--output-format", "")) == set(FORMATS)
    assert set(offered(script, "lint", "completion", "")) == set(SHELLS)
    ids = {name for name in registry().rules if name.startswith("spun/")}
    for words in (("--select",), ("docs", "--ignore"), ("check", "--extend-select"), ("rule",), ("test", "--rule")):
        assert set(offered(script, "lint", *words, "spun/")) == ids, words
    assert "spun=error" in offered(script, "lint", "--severity", "spun=")
    assert [word.rstrip("/") for word in offered(script, "lint", "--config", "do")] == ["docs"]
    assert [word.rstrip("/") for word in offered(script, "lint", "--quiet", "do")] == ["docs"]


@pytest.mark.parametrize("script", ["bash", "fish"], indirect=True)
def test_rules_of_the_project(script: Path, here: Path, lint: Lint) -> None:
    """Those of its rule-dirs are offered, too."""
    assert "demo/note" not in offered(script, "lint", "rule", "demo")
    script.write_text(lint("completion", script.suffix[1:]).out, encoding="utf-8")
    assert set(offered(script, "lint", "rule", "demo")) == {"demo", "demo/note"}
