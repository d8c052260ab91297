"""The documentation says what the code does: pages of rules are current, hooks and decisions are where they should be."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import yaml

from provlint.config.keys import KEYS
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


def test_every_key_of_the_configuration_is_explained() -> None:
    """In the table of its page, with the choices that it has."""
    page = (ROOT / "docs" / "configuration.md").read_text("utf-8")
    rows = {line.split("`")[1]: line for line in page.split("\n") if line.startswith("| `")}
    for key in KEYS:
        assert key.name in rows
        assert key.name == "format" or all(choice in rows[key.name] for choice in key.choices)


def test_our_own_documents_are_clean() -> None:
    """What the workflow `lint` asks, by the paths it names."""
    jobs = yaml.safe_load((ROOT / ".github" / "workflows" / "lint.yml").read_text("utf-8"))["jobs"]
    paths = next(step["with"]["paths"] for step in jobs["docs"]["steps"] if "with" in step).split()
    command = [sys.executable, "-m", "provlint", "--format", "concise", *paths]
    run = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)
    assert (run.returncode, run.stdout) == (0, "")
