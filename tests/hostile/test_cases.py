"""Every hostile case: no traceback, nothing that steers whoever looks, the folder untouched, the status as documented, in time.

Alone and in this process each case goes through one format, taken in turn; all documents together go through every format; the
heavy ones run in a process with limits of its own. Time is CPU time.
"""

from __future__ import annotations

import gc
import io
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from provlint.cli import main
from provlint.report import FORMATS
from tests.hostile.case import Case, state
from tests.hostile.judge import wrong

if sys.platform == "win32":
    pytest.skip("the names cannot be written there", allow_module_level=True)

import resource

from tests.hostile.corpus import FAMILIES, cases, folder_of

CASES = cases()
HEAVY = [case for case in CASES if case.heavy]
OF_DOCUMENTS = ("encoding", "lines", "shape", "front-matter", "expressions", "near", "pages", "injection", "names")
SECONDS, MEMORY = 2, 256_000_000
"""CPU of every case; address space of a heavy one."""
CRASHES = re.compile(r"Traceback|internal error|rule \S+ failed: |defect of provlint")
PROGRAM = "import sys; from provlint.cli import main; sys.exit(main(sys.argv[1:]))"


def run(words: list[str]) -> tuple[int, bytes, bytes]:
    """Status and output of the command line in this process; what cannot be encoded raises."""
    before = sys.stdout, sys.stderr
    pages = io.BytesIO(), io.BytesIO()
    streams = [io.TextIOWrapper(page, "utf-8", newline="\n") for page in pages]
    gc.disable()  # a run ends with its process: to look for cycles among those of all runs would take most of the time
    try:
        sys.stdout, sys.stderr = streams
        status = main(words)
        for stream in streams:
            stream.flush()
    finally:
        sys.stdout, sys.stderr = before
        gc.enable()
    return status, pages[0].getvalue(), pages[1].getvalue()


@pytest.fixture(scope="module", autouse=True)
def kept(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The rules as runs keep them: the first that finds none makes them, which takes longer than any case may."""
    file = tmp_path_factory.mktemp("kept") / "plain.txt"
    file.write_text("The mill burned down.\n", "utf-8")
    run(["--no-cache", "--isolated", str(file)])


def complaints(case: Case, format: str, status: int, out: bytes, err: bytes) -> list[str]:
    """What is wrong with a run of a case."""
    both = (out + err).decode("utf-8", "replace")
    found = [] if status in case.status else [f"status {status}, not one of {case.status}: {both[-300:]!a}"]
    found += [f"report: {each}" for each in wrong(out, format)] + [f"standard error: {each}" for each in wrong(err, "text")]
    found += [f"says {each[0]!a}" for each in CRASHES.finditer(both if format != "sarif" else err.decode("utf-8"))]
    found += [f"says {words!r}" for words in case.never if words in both]
    if format == "concise":  # other formats wrap, escape or leave out words
        found += [f"does not say {words!r}" for words in case.says if words not in both]
    return found


def test_there_are_many() -> None:
    """No name twice; the same on every call."""
    titles = [case.title for case in CASES]
    assert len(titles) == len(set(titles)) > 600
    assert [case[:5] for case in CASES] == [case[:5] for case in cases()]


@pytest.mark.parametrize("family", [family.__name__.replace("_", "-") for family in FAMILIES])
def test_each_case_alone(family: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One format after the other, in the order of the cases; what a case must say is looked for in `concise`."""
    found = []
    formats = [*FORMATS]
    for number, case in enumerate(case for case in CASES if case.family == family and not case.heavy):
        folder = folder_of(case, tmp_path)
        monkeypatch.chdir(folder)
        before = state(folder)
        plain = case.says or case.never or "--format" in case.arguments
        format = "concise" if plain else formats[number % len(formats)]
        words = [] if "--format" in case.arguments else ["--format", format]
        begun = time.process_time()
        status, out, err = run([*words, "--no-cache", *case.arguments])
        seconds = time.process_time() - begun
        told = complaints(case, format, status, out, err)
        if seconds > SECONDS:
            told.append(f"takes {seconds:.1f} s")
        if state(folder) != before:
            told.append("the folder has changed")
        found += [f"{case.title} as {format}: {each}" for each in told]
        monkeypatch.chdir(tmp_path)
        for locked in folder.glob("locked"):
            locked.chmod(0o700)
        shutil.rmtree(folder)
    assert not found, "\n".join(found)


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All documents of the families that are documents, and a cache that the formats share."""
    top = tmp_path_factory.mktemp("documents")
    for case in CASES:
        if case.family in OF_DOCUMENTS and not case.heavy:
            folder_of(case, top / "corpus")
    return top


def child(words: list[str], folder: Path, *, heavy: bool = False) -> tuple[subprocess.CompletedProcess[bytes], float]:
    """The command line in a process of its own, and its CPU seconds."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (4 * SECONDS, 4 * SECONDS))
        if sys.platform == "linux":
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))

    environment = {name: value for name, value in os.environ.items() if not name.startswith("COV_")}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    safe_path = "-P" if sys.version_info >= (3, 11) else "-s"
    done = subprocess.run(
        [sys.executable, safe_path, "-c", PROGRAM, *words],
        cwd=folder,
        capture_output=True,
        check=False,
        env=environment,
        preexec_fn=limit if heavy else None,  # there are no threads here
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return done, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


@pytest.mark.parametrize("format", FORMATS)
def test_all_documents_in_every_format(format: str, documents: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One report on all of them; nobody's file has changed."""
    monkeypatch.setenv("PROVLINT_CACHE_DIR", str(documents / "cache"))
    before = state(documents / "corpus")
    done, _ = child(["--format", format, "--isolated", "--jobs", "1", "."], documents / "corpus")
    assert done.returncode == 1, done.stderr
    assert wrong(done.stdout, format) == []
    assert wrong(done.stderr, "text") == []
    assert b"Traceback" not in done.stderr
    assert state(documents / "corpus") == before


@pytest.mark.parametrize("case", HEAVY, ids=[case.name for case in HEAVY])
def test_heavy_cases_have_limits(case: Case, tmp_path: Path) -> None:
    """At most two seconds of CPU and 256 MB, start of the interpreter and all."""
    folder = folder_of(case, tmp_path)
    child(["--version"], tmp_path)
    done, seconds = child(["--format", "full", "--no-cache", "--isolated", *case.arguments], folder, heavy=True)
    assert complaints(case, "full", done.returncode, done.stdout, done.stderr) == []
    assert seconds < SECONDS


@pytest.mark.parametrize("name", ["yaml", "json", "re", "sitecustomize", "provlint"])
def test_the_program_imports_nothing_of_the_folder(name: str, tmp_path: Path) -> None:
    """The console script does not look there, and `python -P -m` neither."""
    script = Path(sys.executable).with_name("lint")
    (tmp_path / f"{name}.py").write_text("raise SystemExit('owned')\n", encoding="utf-8")
    (tmp_path / "a.md").write_text("---\ntitle: &x A text\n---\n\nDear {first_name}.\n", encoding="utf-8")
    programs = [[str(script)]] if script.is_file() else []
    if sys.version_info >= (3, 11):
        programs.append([sys.executable, "-P", "-m", "provlint"])
    for program in programs:
        done = subprocess.run([*program, "a.md", "--format", "json"], cwd=tmp_path, capture_output=True, check=False)
        assert b"owned" not in done.stdout + done.stderr
        assert done.returncode == 1
