"""What looked like success and was none, and what a folder of strangers could do to a run."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


def lint(*words: str, stdin: bytes = b"", folder: Path | None = None, module: bool = False) -> subprocess.CompletedProcess[bytes]:
    """A run of the program in a folder."""
    start = ["-m", "provlint"] if module else ["-c", "import sys; from provlint.cli import main; sys.exit(main(sys.argv[1:]))"]
    return subprocess.run([sys.executable, *start, *words], input=stdin, capture_output=True, cwd=folder, check=False)


def test_standard_input_above_the_limit_is_refused(tmp_path: Path) -> None:
    """It is not cut and called clean."""
    (tmp_path / ".linterrc.toml").write_text("max-size = 1000\n", encoding="utf-8")
    run = lint("-", "--format", "concise", stdin=b"a word " * 200, folder=tmp_path)
    assert run.returncode == 2
    assert b"larger than 1000 bytes" in run.stdout
    assert lint("-", "--format", "concise", stdin=b"a word " * 20, folder=tmp_path).returncode == 1


@pytest.mark.parametrize("name", ["yaml", "re", "json", "argparse", "bisect"])
def test_a_module_beside_the_documents_is_not_imported(tmp_path: Path, name: str) -> None:
    """The working folder is no place to import from, under python -m neither (what runpy itself imports needs -P)."""
    (tmp_path / f"{name}.py").write_text("raise SystemExit(f'{__name__} was imported')\n", encoding="utf-8")
    (tmp_path / "a.md").write_text("---\ntitle: &x A text\ndate: 2024-05-03\n---\n\nA text.\n", encoding="utf-8")
    run = lint("a.md", "--format", "json", folder=tmp_path, module=True)
    assert b"was imported" not in run.stdout + run.stderr
    assert run.stdout.startswith(b"[")


def test_a_folder_of_binaries_is_no_success(tmp_path: Path) -> None:
    """Nothing was linted."""
    (tmp_path / "a.txt").write_bytes(bytes(range(256)) * 20)
    run = lint(".", folder=tmp_path)
    assert run.returncode == 2
    assert b"all were skipped as binary" in run.stderr


def test_an_open_stream_is_written_and_not_replaced(tmp_path: Path) -> None:
    """`-o /dev/stdout >> log` adds to the log."""
    if not os.path.exists("/dev/stdout"):
        pytest.skip("no /dev/stdout here")
    log = tmp_path / "log"
    log.write_bytes(b"earlier\n")
    (tmp_path / "a.txt").write_text("A text.\n", encoding="utf-8")
    program = "import sys; from provlint.cli import main; sys.exit(main(sys.argv[1:]))"
    with log.open("ab") as stream:
        subprocess.run(
            [sys.executable, "-c", program, "-o", "/dev/stdout", "--format", "concise", "a.txt"],
            stdout=stream,
            cwd=tmp_path,
            check=False,
        )
    assert log.read_bytes().startswith(b"earlier\na.txt:1:1: ")


@pytest.mark.parametrize("language", ["pt", "xx", "en-US"])
def test_any_language_may_be_named(tmp_path: Path, language: str) -> None:
    """A wrong one costs findings, not the rules."""
    (tmp_path / "a.txt").write_text("The boat is on the river and the man is in it. " * 9 + "\n\nLeia mais\n", encoding="utf-8")
    run = lint("a.txt", "--lang", language, "--format", "concise", folder=tmp_path)
    assert b"internal/rule-crashed" not in run.stdout
    assert run.returncode in (0, 1)
