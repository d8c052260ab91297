"""What the tests of hooks and action share: whether packages can be installed, and a clean copy of this checkout."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

SHIPPED = ("src", "rules", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml", "action.yml")
"""What an installation from this repository needs."""


@pytest.fixture(scope="session")
def registry(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Skips where no package can be fetched; in CI that is a failure, since there the test has to run."""
    folder = tmp_path_factory.mktemp("download")
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--retries=0", "--timeout=15", "pluggy"]
    run = subprocess.run([*command, "--dest", str(folder)], capture_output=True, text=True, check=False)
    if run.returncode and not os.environ.get("CI"):
        pytest.skip("no package registry can be reached, and the test installs packages")
    assert run.returncode == 0, run.stderr


@pytest.fixture(scope="session")
def commit() -> Callable[[Path], None]:
    """Makes a folder a repository whose only commit holds all of it."""

    def make(folder: Path) -> None:
        git = ["git", "-c", "user.name=tests", "-c", "user.email=tests@example.org", "-c", "commit.gpgsign=false"]
        for words in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message", "all"]):
            subprocess.run([*git, *words], cwd=folder, check=True, capture_output=True)

    return make


@pytest.fixture(scope="session")
def checkout(tmp_path_factory: pytest.TempPathFactory, commit: Callable[[Path], None]) -> Path:
    """A repository of its own with what an installation needs, as it stands in the working tree."""
    folder = tmp_path_factory.mktemp("checkout")
    for name in SHIPPED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))
        else:
            shutil.copy2(ROOT / name, folder / name)
    commit(folder)
    return folder
