"""The hooks, installed and run by pre-commit as in anybody's repository."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

BAD = "# Prices\n\nBy Ada Quill, 3 May 2024\n\nThe price is {{ feed_title }} today, and the shop is open until six.\n"
FIXABLE = "# The bridge\n\nBy Ada Quill, 3 May 2024\n\nThe council\u00e2\u20ac\u2122s engineer agreed to mend the old bridge.\n"


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory, commit: Callable[[Path], None]) -> Path:
    """Somebody's repository: a document, one that can be repaired, one that is excluded, and what is no prose."""
    folder = tmp_path_factory.mktemp("theirs")
    (folder / "drafts").mkdir()
    (folder / ".linterrc.toml").write_text('exclude = ["drafts"]\n')
    (folder / "bad.md").write_text(BAD)
    (folder / "fixable.md").write_text(FIXABLE, encoding="utf-8")
    (folder / "drafts" / "a.md").write_text(BAD)
    (folder / "requirements.txt").write_text("{{ feed_title }}\n")
    commit(folder)
    return folder


def test_both_hooks_run(registry: None, checkout: Path, repository: Path, tmp_path: Path) -> None:
    """One installation serves both: the first names what is wrong, the second repairs what is safe to repair."""
    command = [sys.executable, "-m", "pre_commit", "try-repo", str(checkout), "--all-files", "--verbose", "--color", "never"]
    environment = {**os.environ, "PRE_COMMIT_HOME": str(tmp_path), "PROVLINT_CACHE_DIR": str(tmp_path / "cache")}
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=repository, env=environment)
    assert run.returncode == 1, run.stdout + run.stderr
    _, checked, repaired = run.stdout.split("hook id: ")
    assert checked.startswith("provlint\n")
    assert "bad.md:5:14" in checked
    assert "fixable.md" in checked
    assert "drafts" not in checked
    assert "requirements" not in checked
    assert repaired.startswith("provlint-fix\n")
    assert "files were modified by this hook" in repaired
    assert "council’s" in (repository / "fixable.md").read_text("utf-8")
    assert (repository / "bad.md").read_text() == BAD
    assert (repository / "drafts" / "a.md").read_text() == BAD
