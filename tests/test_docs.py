"""The documentation says what the code does: pages of rules are current, hooks and decisions are where they should be."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from scripts import make_docs

ROOT = Path(__file__).resolve().parent.parent


def test_the_pages_of_the_rules_are_current() -> None:
    """`python -m scripts.make_docs` was run after the last change of a rule."""
    assert make_docs.stale() == []


def test_the_readme_shows_real_output() -> None:
    """Its screen is what the command above it prints."""
    command, _, shown = (ROOT / "README.md").read_text("utf-8").split("```console\n$ lint ")[1].split("```")[0].partition("\n")
    run = subprocess.run(
        [sys.executable, "-m", "provlint", *command.split()],
        check=False,
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, "NO_COLOR": "1", "COLUMNS": "100"},
    )
    assert run.stdout.decode() == shown


def test_links_inside_the_documentation_lead_somewhere() -> None:
    """Every relative link of a page we write by hand names a file."""
    pages = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")] + list((ROOT / "docs").glob("*.md"))
    missing = [
        f"{page.name}: {target}"
        for page in pages
        for target in re.findall(r"\]\((?!https?:|#)([^)#\s]+)", page.read_text("utf-8"))
        if not (page.parent / target).exists()
    ]
    assert missing == []


def test_pages_name_nothing_outside_the_repository() -> None:
    """A newcomer has only this repository."""
    texts = [path.read_text("utf-8") for path in (ROOT / "README.md", *(ROOT / "docs").rglob("*.md"))]
    assert not any("/work/" in text or "../shared" in text for text in texts)
