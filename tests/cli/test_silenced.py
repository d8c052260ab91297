"""What a configuration file keeps from being reported is said in the totals, for it may be a stranger's; so are the limits."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Lint

NOTES = {
    'ignore = ["template/merge-field"]': "1 rule switched off by .linterrc.toml",
    'select = ["template/merge-field"]': " rules switched off by .linterrc.toml",
    '[severity]\ntemplate = "info"': " made less severe by .linterrc.toml",
    '[per-file."docs/**"]\nignore = ["ALL"]': "fewer rules for 1 document by .linterrc.toml",
    'exclude = ["docs"]': "1 path left out by exclude",
    'fail-on = "never"': "fail-on = never by .linterrc.toml",
    'allow-terms = ["{first_name}"]': "2 suppressed",
    "max-findings-per-rule = 1": "2 not listed",
    "max-findings = 1": " not listed",
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A document with findings, one more below docs, and no configuration."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "docs").mkdir()
    text = "Dear {first_name}, the boat leaves.\n"
    (tmp_path / "a.md").write_text(text + "\nDear {last_name}, and {company_name}.\n", encoding="utf-8")
    (tmp_path / "docs" / "b.md").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("format", ["full", "grouped", "json"])
@pytest.mark.parametrize("setting", NOTES)
def test_the_totals_say_what_a_file_silences(setting: str, format: str, folder: Path, lint: Lint) -> None:
    """Whether the totals stand in the report or on standard error; and without the file nothing of it is said."""
    (folder / ".linterrc.toml").write_text(setting, encoding="utf-8")
    run = lint("--format", format, ".")
    assert NOTES[setting] in run.out + run.err
    run = lint("--format", format, "--isolated", ".")
    assert NOTES[setting] not in run.out + run.err


@pytest.mark.parametrize(
    ("setting", "options", "note"),
    [
        ('select = ["template"]', "--select residue", ""),
        ('select = ["template"]', "--select template", ""),
        ('ignore = ["template/merge-field"]', "--select ALL", ""),
        ('select = ["ALL"]', "", ""),
        ('extend-select = ["ALL"]', "", ""),
        ('lang = "en"', "--select residue", ""),
        ('lang = "en"', "--ignore template,residue", ""),
        ('ignore = ["template/merge-field"]', "--ignore template", ""),
        ('ignore = ["template/merge-field"]', "--extend-select template/merge-field", ""),
        ('ignore = ["template/merge-field"]', "--ignore residue", "1 rule switched off by .linterrc.toml"),
        ('ignore = ["template/merge-field"]', "--extend-select ALL", "1 rule switched off by .linterrc.toml"),
        ('select = ["template"]', "--extend-select residue", " rules switched off by .linterrc.toml"),
        ('[severity]\ntemplate = "info"', "--severity template=warning", ""),
        ('[per-file."docs/**"]\nignore = ["residue"]', "--select template", ""),
        ('fail-on = "never"', "--fail-on never", ""),
        ('fail-on = "never"', "--fail-on warning", ""),
    ],
)
def test_a_file_is_told_of_for_what_it_does_itself(setting: str, options: str, note: str, folder: Path, lint: Lint) -> None:
    """Against what the command line alone would report."""
    (folder / ".linterrc.toml").write_text(setting, encoding="utf-8")
    run = lint("--format", "full", *options.split(), ".")
    assert note in run.out
    assert note or ".linterrc.toml" not in run.out


def test_a_file_that_counts_for_no_document(folder: Path, lint: Lint) -> None:
    """Below a folder with a file of its own, the one above counts for nothing."""
    (folder / ".linterrc.toml").write_text('select = ["template"]', encoding="utf-8")
    (folder / "docs" / ".linterrc.toml").write_text('lang = "en"', encoding="utf-8")
    assert " rules switched off by .linterrc.toml" in lint(".").out
    (folder / "a.md").unlink()
    assert "switched off" not in lint(".").out


def test_the_command_line_is_nobody_elses(folder: Path, lint: Lint) -> None:
    """Who switches a rule off by an option knows it."""
    (folder / ".linterrc.toml").write_text('lang = "en"', encoding="utf-8")
    run = lint("--ignore", "template/merge-field", "--select", "template,provenance", "--fail-on", "never", ".")
    assert "switched off" not in run.out
    assert "fail-on" not in run.out


def test_limits_change_neither_status_nor_baseline(folder: Path, lint: Lint) -> None:
    """A file that lists next to nothing does not make a run succeed, and a baseline still knows everything."""
    assert lint("--isolated", "baseline.json").status == 2
    assert lint("baseline", "write", "-q", ".").status == 0
    complete = json.loads((folder / ".lint-baseline.json").read_text(encoding="utf-8"))
    (folder / ".linterrc.toml").write_text("max-findings = 1\nmax-findings-per-rule = 1", encoding="utf-8")
    run = lint("--format", "json", ".")
    assert run.status == 1
    assert "internal/too-many-findings" in run.out
    assert lint("baseline", "write", "-q", ".").status == 0
    assert json.loads((folder / ".lint-baseline.json").read_text(encoding="utf-8")) == complete


def test_a_line_too_long(folder: Path, lint: Lint) -> None:
    """The document costs a finding and status 2; the others are linted."""
    (folder / ".linterrc.toml").write_text("max-line-length = 36", encoding="utf-8")
    run = lint("--format", "concise", ".")
    assert "a.md:1:1: error: cannot be read: line 3 is longer than 36 characters; break it up, leave" in run.out
    assert "docs/b.md:1:6: " in run.out
    assert run.status == 2
