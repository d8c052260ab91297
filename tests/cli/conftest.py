"""A working folder with a rule of its own, and a way to run the command line in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

import pytest

from provlint.cli import main

if TYPE_CHECKING:
    from pathlib import Path

RULE = """
summary  = "Note that was never written"
severity = "warning"
message  = "{match} stands here"
why      = "It is no text."
help     = "Write it."
doc      = "Finds the words to-be-written."

[match]
kind    = "lexicon"
phrases = ["to-be-written"]

[fix]
replace = ""

[[bad]]
text = "One ⟦to-be-written⟧"
fixed = "One "
[[bad]]
text = "⟦To-be-written⟧"
[[good]]
text = "It is to be written."
[[good]]
text = "Written."
[[good]]
text = "A to-be."
"""


class Outcome(NamedTuple):
    """What a run did."""

    status: int
    out: str
    err: str


class Lint(Protocol):
    """Runs the command line."""

    def __call__(self, *arguments: str) -> Outcome: ...


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a document of each kind and the rule demo/note, alone selected."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "own" / "demo").mkdir(parents=True)
    (tmp_path / "own" / "demo" / "note.toml").write_text(RULE, encoding="utf-8")
    (tmp_path / ".linterrc.toml").write_text('rule-dirs = ["own"]\nselect = ["demo"]\n')
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "bad.md").write_text("# Title\n\nOne to-be-written here.\n")
    (tmp_path / "docs" / "good.md").write_text("# Title\n\nA clean one.\n")
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def lint(capsys: pytest.CaptureFixture[str]) -> Lint:
    """The command line, in this process."""

    def run(*arguments: str) -> Outcome:
        status = main(arguments)
        return Outcome(status, *capsys.readouterr())

    return run
