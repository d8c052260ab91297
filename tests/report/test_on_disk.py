"""Reports of real runs: documents and names that try to break out of them, and any number of processes."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote_to_bytes

import pytest

from provlint.cli import main
from provlint.report import FORMATS, renderer

TOOLS = Path(__file__).resolve().parents[3] / "shared" / "tools"
KINDS = {"gitlab": "json", "rdjson": "json", "rdjsonl": "jsonl", "junit": "xml"}
KINDS |= dict.fromkeys(("full", "concise", "grouped", "markdown"), "text")

NAMES = [
    b"new\nline::error::x.md",
    b"::error file=x::y.md",
    b"\x1b[2Jred.md",
    b"no\xff\xfeutf8.md",
    b"a%20b#c?d.md",
    b"[x](y)`z`.md",
    b"##[group].md",
    b"=1+1.md",
    b"-dash.md",
    b"<U+001B><0xFF>.md",
    b"back\\slash.md",
    "é\U0001f600\u202e\u2028.md".encode(),
    b"sub folder/@somebody.md",
    b"x" * 250 + b".md",
]
LINES = [
    "# Notes of a river trip by {owner} and {feed_title}",
    "Supply: {feed_title} 😀 e\u0301 漢字\t{post_title}",
    "::error file=a.md::{feed_title}",
    "##[group]{feed_title} \x1b[31m{post_title}\u202e",
    "one\u2028line {feed_title}",
    "=1+1 <script>alert(1)</script> `x` {feed_title}",
    "| @somebody | [x](https://example.org) | {post_title}",
    "Like",
    "Share",
    "The heron stood in the",
]


@pytest.fixture(scope="module")
def hostile_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Documents of every line ending under names of every kind."""
    folder = tmp_path_factory.mktemp("hostile")
    for number, name in enumerate(NAMES):
        path = os.path.join(os.fsencode(folder), name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        text = "\n".join(LINES).replace("\n", ("\n", "\r\n", "\r")[number % 3] * (1 + number % 2))
        with open(path, "wb") as file:
            file.write(text.encode())
    return folder


def report(folder: Path, name: str, *options: str) -> Path:
    """The report of a run over the folder, written to a file beside it."""
    file = folder.parent / f"report.{name}"
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.delenv("GITHUB_STEP_SUMMARY", raising=False)
        shared = ["--isolated", "--select", "ALL", "--quiet", "--exit-zero", "--no-cache"]
        assert main(["--format", name, *shared, *options, "-o", str(file), "."]) == 0
    return file


@pytest.mark.skipif(sys.platform != "linux", reason="the names cannot be written there")
@pytest.mark.skipif(not TOOLS.is_dir(), reason="the validators do not stand beside the checkout")
@pytest.mark.parametrize("name", FORMATS)
def test_reports_on_hostile_documents_are_valid(name: str, hostile_folder: Path) -> None:
    """By everything that judges the format."""
    file = report(hostile_folder, name)
    judges = [["check_terminal_safe.py", KINDS.get(name, name)]]
    if name in ("github", "gitlab", "junit", "rdjson", "rdjsonl"):
        judges.append(["validate_format.py", name])
    if name == "sarif":
        judges.append(["validate_sarif.py", "--strict", "--root", str(hostile_folder)])
    for tool, *arguments in judges:
        done = subprocess.run([sys.executable, TOOLS / tool, *arguments, file], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="the names cannot be written there")
def test_names_can_be_recovered(hostile_folder: Path) -> None:
    """From SARIF's references by percent-decoding; from the others because different names are shown differently."""
    run = json.loads(report(hostile_folder, "sarif").read_text("utf-8"))["runs"][0]
    assert {unquote_to_bytes(artifact["location"]["uri"]) for artifact in run["artifacts"]} == set(NAMES)
    with report(hostile_folder, "csv").open(encoding="utf-8", newline="") as file:
        assert len({row["path"] for row in csv.DictReader(file)}) == len(NAMES)
    for name, key in (("gitlab", "location"), ("rdjsonl", "location")):
        text = report(hostile_folder, name).read_text("utf-8")
        rows = json.loads(text) if name == "gitlab" else [json.loads(line) for line in text.split("\n") if line]
        assert len({row[key]["path"] for row in rows}) == len(NAMES)


@pytest.mark.parametrize("name", ["sarif", "github", "markdown", "html", "rdjson"])
def test_any_number_of_processes_writes_the_same(name: str, tmp_path: Path) -> None:
    """Byte for byte, with more documents than are handed to one process at once."""
    folder = tmp_path / "documents"
    folder.mkdir()
    for number in range(70):
        (folder / f"{number:02}.md").write_text("\n".join(LINES[number % 5 :]), encoding="utf-8")
    reports = [report(folder, name, "--jobs", jobs).read_bytes() for jobs in ("1", "2", "8")]
    assert reports[0].count(b"69.md") or name in ("github", "markdown")
    assert reports == [reports[0]] * 3


def test_a_format_is_loaded_when_it_is_asked_for() -> None:
    """And no other with it."""
    code = f"import sys; sys.path[:0] = {sys.path!r}\nfrom provlint.report import renderer\nrenderer('csv')\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-IS", "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.removeprefix("provlint.report.") for name in done.stdout.split() if name.startswith("provlint.report.")}
    assert loaded & set(FORMATS) == {"csv"}
    assert callable(renderer("csv"))
