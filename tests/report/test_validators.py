"""Every report passes what judges its format: the checks that stand beside the checkout, where they do, and plain parsing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from provlint.cli import main
from provlint.engine.result import DocumentResult, RunInfo
from provlint.report import FORMATS, renderer

TOOLS = Path(__file__).resolve().parents[3] / "shared" / "tools"
beside = pytest.mark.skipif(not (TOOLS / "validate_sarif.py").is_file(), reason="the validators do not stand beside the checkout")


KINDS = {"gitlab": "json", "rdjson": "json", "rdjsonl": "jsonl", "junit": "xml", "markdown": "text"}
"""Format → what the check for leaks takes it for, where it has no name of its own for it."""
PAINTED = ("full", "concise", "grouped")
"""Formats that can be in colour."""


def judge(tool: str, *arguments: object) -> None:
    """Run a validator; what it prints is the failure's message."""
    done = subprocess.run([sys.executable, TOOLS / tool, *map(str, arguments)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def lay_out(results: list[DocumentResult], root: Path) -> None:
    """Write the documents where the report says they are."""
    for result in results:
        (root / os.fsencode(result.path).decode("utf-8", "surrogateescape")).parent.mkdir(parents=True, exist_ok=True)
        (root / result.path).write_bytes((result.text or "").encode())


@beside
@pytest.mark.skipif(sys.platform == "win32", reason="the names cannot be written there")
def test_sarif_is_valid_to_the_letter(hostile: list[DocumentResult], run: RunInfo, tmp_path: Path) -> None:
    """No error and no warning: schema, specification, GitHub's demands, regions, snippets and line hashes."""
    lay_out(hostile, tmp_path)
    report = tmp_path / "report.sarif"
    report.write_text("".join(renderer("sarif")(hostile, run)), encoding="utf-8")
    judge("validate_sarif.py", report, "--root", tmp_path, "--strict")


@beside
def test_clean_sarif_is_valid(run: RunInfo, tmp_path: Path) -> None:
    """A report without results is one, too."""
    report = tmp_path / "report.sarif"
    report.write_text("".join(renderer("sarif")([], run)), encoding="utf-8")
    judge("validate_sarif.py", report, "--strict")


@beside
@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("colour", [False, True])
def test_nothing_leaks(name: str, colour: bool, hostile: list[DocumentResult], run: RunInfo, tmp_path: Path) -> None:
    """No control character, workflow command or odd name gets through, whatever the format."""
    report = tmp_path / "report"
    shown = run._replace(colour=colour, statistics=True)
    report.write_bytes("".join(renderer(name)(hostile, shown)).encode("utf-8"))
    judge("check_terminal_safe.py", ("color" if colour else "text") if name in PAINTED else KINDS.get(name, name), report)


@beside
@pytest.mark.parametrize("name", ["github", "gitlab", "junit", "rdjson", "rdjsonl"])
@pytest.mark.parametrize("clean", [False, True])
def test_formats_pass_their_schemas(name: str, clean: bool, hostile: list[DocumentResult], run: RunInfo, tmp_path: Path) -> None:
    """Reports on hostile documents and reports without findings."""
    report = tmp_path / "report"
    report.write_bytes("".join(renderer(name)([] if clean else hostile, run)).encode("utf-8"))
    judge("validate_format.py", name, report)


@beside
@pytest.mark.parametrize("folder", [TOOLS.parent / "seeds", Path(__file__).resolve().parents[2] / "seeds"])
def test_reports_on_the_seeds_are_valid(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every format, all rules, on real documents; those that are not UTF-8 are validated without their text."""
    monkeypatch.chdir(folder)
    for name in FORMATS:
        report = tmp_path / f"report.{name}"
        options = ["--format", name, "--isolated", "--select", "ALL", "--quiet", "--exit-zero", "-o", str(report)]
        assert main([*options, "."]) == 0
        judge("check_terminal_safe.py", "text" if name in PAINTED else KINDS.get(name, name), report)
        if name in ("github", "gitlab", "junit", "rdjson", "rdjsonl"):
            judge("validate_format.py", name, report)
    judge("validate_sarif.py", tmp_path / "report.sarif", "--strict")
    assert main([*options[:1], "sarif", *options[2:-1], str(tmp_path / "utf-8.sarif"), *sorted(map(str, utf_8(folder)))]) == 0
    judge("validate_sarif.py", tmp_path / "utf-8.sarif", "--root", folder, "--strict")


def utf_8(folder: Path) -> list[Path]:
    """The documents of a folder that the validator can read as the linter does; it takes every file for UTF-8."""
    documents = [path for path in folder.iterdir() if path.suffix in (".txt", ".md")]
    return [path.relative_to(folder) for path in documents if path.stem not in ("utf-16", "windows-1252", "undecodable")]


@pytest.mark.parametrize("name", ["json", "jsonl", "sarif", "gitlab", "rdjson", "rdjsonl"])
def test_machine_formats_are_ascii_and_parse(name: str, hostile: list[DocumentResult], run: RunInfo) -> None:
    """Pure ASCII without lone surrogates, never NaN: any parser reads it."""
    text = "".join(renderer(name)(hostile, run))
    assert text.isascii()
    for part in text.splitlines() if name.endswith("jsonl") else [text]:
        json.dumps(json.loads(part, parse_constant=pytest.fail), ensure_ascii=False).encode("utf-8")
