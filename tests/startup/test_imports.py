"""What a plain run imports: modules are counted, not seconds, so that the test says the same on any machine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

from provlint.cli import together
from scripts.make_together import SELDOM

if TYPE_CHECKING:
    from pathlib import Path

BANNED = {
    "re",
    "enum",
    "functools",
    "collections",
    "rich",
    "pluggy",
    "tomllib",
    "tomli",
    "dataclasses",
    "typing",
    "logging",
    "langdetect",
    "textstat",
    "ftfy",
    "pathspec",
    "yaml",
    "json",
    "pathlib",
    "inspect",
    "hashlib",
    "argparse",
    "ahocorasick_rs",
    "importlib.metadata",
    "multiprocessing",
    "tempfile",
}
"""Each costs between a half and several starts of a bare interpreter, and none is needed to lint a clean document."""

FOREIGN = 8
"""Modules of others beyond a bare interpreter's: `gc`, `itertools` and the like, all in C or tiny. 6 now."""

OWN = 80
"""Modules of ours without the rules' own. 79 now."""
RULES = 24
"""Modules below provlint.rules, on a clean document. 21 now; a gate keeps a rule from being imported."""

PROBE = """
import sys
before = set(sys.modules) - {"json"}
from provlint.cli import main
status = main(sys.argv[1:])
after = set(sys.modules) - before
import json
print(json.dumps([status, sorted(after)]), file=sys.stderr)
"""

SENTENCES = (
    "The town council met on market day and agreed to mend the old bridge before winter.",
    "Two carpenters and a mason gave their prices, and the lower of the three was taken.",
    "Until the work is done the ferry crosses every hour, on Sundays every other hour.",
)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """A clean document of 4 KB."""
    file = tmp_path / "bridge.md"
    file.write_text(clean_text(), encoding="utf-8")
    return file


def clean_text() -> str:
    """4 KB with a title, a byline and a date, in which nothing is found."""
    text = "# The bridge\n\nBy Ada Quill\n\nPublished 3 May 2024\n\n"
    while len(text) < 4096:
        text += " ".join(SENTENCES) + "\n\n"
    return text


LISTED = 6
"""Modules by which the list of those kept together may differ from what a plain run imports."""


def imported(*arguments: str) -> set[str]:
    """The modules that a second run with these arguments imports, the store being warm."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("COVERAGE", "COV_"))}
    for _ in range(2):
        command = [sys.executable, "-c", PROBE, *arguments]
        run = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    status, modules = json.loads(run.stderr.splitlines()[-1])
    assert status == 0, run.stdout
    return set(modules)


def test_a_plain_run_imports_no_more_than_it_needs(document: Path) -> None:
    """Nothing heavy; the whole number within its budget."""
    modules = imported(str(document))
    assert sorted(modules & BANNED) == []
    ours = {name for name in modules if name.partition(".")[0] == "provlint"}
    assert len(modules - ours) <= FOREIGN, sorted(modules - ours)
    core = {name for name in ours if not name.startswith("provlint.rules.")}
    assert len(core) <= OWN, sorted(core)
    assert len(ours - core) <= RULES, sorted(ours - core)


def test_the_modules_kept_together_are_those_that_a_plain_run_imports(document: Path) -> None:
    """Else `python -m scripts.make_together` is due."""
    text = document.with_suffix(".txt")
    text.write_bytes(document.read_bytes())
    ours = imported(str(document)) & imported(str(text)) - {"provlint.cli.finder", "provlint.cli", "provlint"}
    needed = {name.removeprefix("provlint.") for name in ours if name.startswith("provlint.")} - SELDOM
    listed, later = {*together.NAMES.split()}, {*together.LATER.split(), *together.ENDS.split()}
    assert len(needed ^ listed) <= LISTED, sorted(needed ^ listed)
    assert not [name for name in listed | later if find_spec(f"provlint.{name}") is None]
    assert not listed & later


def test_no_two_of_them_import_each_other() -> None:
    """What a module imports is made before it: neither could be."""
    later = {f"provlint.{name}" for name in (together.LATER + together.ENDS).split()}
    left = {}
    for name in later:
        spec = find_spec(name)
        assert spec is not None
        left[name] = later.intersection(together.imported_by(str(spec.origin))) - {name}
    while free := [name for name, needs in left.items() if not needs & left.keys()]:
        for name in free:
            del left[name]
    assert left == {}


def test_a_configuration_file_costs_no_parser(document: Path) -> None:
    """What it says is kept by content, and its globs need no `re`."""
    rules = 'ignore = ["encoding"]\nexclude = ["drafts/**"]\n[per-file."*.txt"]\nignore = ["spun"]\n'
    (document.parent / ".linterrc.toml").write_text(rules)
    assert sorted(imported(str(document)) & BANNED) == []


def test_options_cost_argparse_and_nothing_else(document: Path) -> None:
    """An editor's call has options, too."""
    banned = BANNED - {"argparse", "re", "enum", "functools", "collections"}
    assert (
        sorted(
            imported(
                "--select",
                "ALL",
                "--ignore",
                "readability",
                "--fail-on",
                "never",
                "--format",
                "concise",
                "--quiet",
                str(document),
            )
            & banned
        )
        == []
    )
