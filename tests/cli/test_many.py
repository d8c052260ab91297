"""Runs over many documents from the command line: any number of workers, locale and hash seed; Ctrl-C; killed parents."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = "import sys; from provlint.cli import entry; sys.exit(entry())"
PROSE = "The keeper climbed the tower each evening, and the lamp was lit before the boats came home.\n\n"
ODD = (
    "The price is {{price}} today.\n",
    "And then the\n",
    "It was Â£5 and â€™tis so. Iİıi\n",
    "© Compartilhe no Facebook\n",
    "Published 3 May 2031\n",
    "Subscribe to our newsletter\n\nShare on Facebook\n",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """150 documents, 450 KB, a quarter of them with a defect; among the names some that are not ASCII or no UTF-8."""
    top = tmp_path_factory.mktemp("many")
    (top / ".git").mkdir()
    for number in range(150):
        name = f"{number:03}-{'ıé'[number % 2]}.md" if number % 5 == 0 else f"{number:03}.md"
        odd = ODD[number // 4 % len(ODD)] if number % 4 == 0 else ""
        (top / name).write_text(f"# On {number}\n\n{PROSE * 30}{odd}", encoding="utf-8")
    with open(os.fsencode(top) + b"/999-\xff.md", "wb") as file:
        file.write(b"The price is {{price}}, \xff.\n")
    return top


def start(folder: Path, *words: str, **environment: str) -> subprocess.Popen[bytes]:
    """The program in a process group of its own."""
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *words],
        cwd=folder,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def test_workers_hash_seeds_and_locales_change_no_byte(folder: Path) -> None:
    """tr_TR is tried where it is installed; elsewhere the C library falls back."""
    words = (".", "--format", "json", "--no-cache")
    runs = [
        start(folder, *words, "--jobs", jobs, PYTHONHASHSEED=seed, LC_ALL=locale, LANG=locale, TZ=zone)
        for jobs, seed, locale, zone in (
            ("1", "0", "C.UTF-8", "UTC"),
            ("2", "1", "C", "UTC"),
            ("8", "4294967295", "tr_TR.UTF-8", "Asia/Tokyo"),
            ("2", "random", "POSIX", "UTC"),
        )
    ]
    first, *others = [(*run.communicate(), run.returncode) for run in runs]
    assert len(first[0]) > 10_000
    assert first[2] == 1
    assert [other == first for other in others] == [True] * 3


@pytest.mark.parametrize("format", ["full", "sarif"])
def test_other_formats_do_not_change_either(folder: Path, format: str) -> None:
    one, two = (start(folder, ".", "--format", format, "--no-cache", "--jobs", jobs) for jobs in "12")
    assert one.communicate() == two.communicate()


def workers_of(process: subprocess.Popen[bytes], count: int = 2) -> list[int]:
    """The workers' process ids, once they run."""
    children = f"/proc/{process.pid}/task/{process.pid}/children"
    if not os.path.exists(children):
        pytest.skip("no /proc to see them in")
    for _ in range(2000):
        with open(children, encoding="ascii") as file:
            found = [int(word) for word in file.read().split()]
        if len(found) == count:
            return found
        time.sleep(0.005)
    raise AssertionError("no workers")


def gone(processes: list[int]) -> bool:
    """Whether the processes end within ten seconds."""
    for _ in range(1000):
        if not any(running(process) for process in processes):
            return True
        time.sleep(0.01)
    return False


def running(process: int) -> bool:
    try:
        with open(f"/proc/{process}/stat", encoding="ascii") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


@pytest.mark.parametrize("delay", [0.0, 0.1])
def test_ctrl_c_ends_all_at_once(folder: Path, delay: float) -> None:
    """As a terminal sends it, to every process of the run; status 130, not a word, nobody left behind."""
    run = start(folder, ".", "--jobs", "2", "--no-cache")
    workers = workers_of(run)
    time.sleep(delay)
    os.killpg(run.pid, signal.SIGINT)
    _, errors = run.communicate(timeout=10)
    assert (run.returncode, errors) == (130, b"")
    assert gone(workers)


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGKILL])
def test_workers_do_not_outlive_their_parent(folder: Path, sign: signal.Signals) -> None:
    run = start(folder, ".", "--jobs", "2", "--no-cache")
    workers = workers_of(run)
    run.send_signal(sign)
    run.communicate(timeout=10)
    assert run.returncode == -sign
    assert gone(workers)


def test_a_reader_that_goes_away_ends_the_run(folder: Path) -> None:
    run = start(folder, ".", "--jobs", "2", "--no-cache", "--format", "json")
    workers = workers_of(run)
    assert run.stdout is not None
    run.stdout.close()
    run.wait(timeout=20)
    assert gone(workers)
    assert run.stderr is not None
    assert b"Traceback" not in run.stderr.read()
    run.stderr.close()


def test_the_second_run_starts_no_workers(folder: Path, tmp_path: Path) -> None:
    """There is nothing left to do that would be worth them."""
    runs = []
    for words in (("--jobs", "2"), ("--jobs", "2"), ("--no-cache",)):
        run = start(folder, ".", "--format", "json", *words, PROVLINT_CACHE_DIR=str(tmp_path))
        runs.append(run.communicate())
    assert runs[0] == runs[1] == runs[2]


def test_what_is_kept_is_shown_and_removed(folder: Path, tmp_path: Path) -> None:
    """Files of others in the same folder stay."""
    kept = tmp_path / "kept"

    def cache(*words: str) -> str:
        run = start(folder, "cache", *words, PROVLINT_CACHE_DIR=str(kept))
        out, errors = run.communicate()
        assert (run.returncode, errors) == (0, b"")
        return out.decode()

    assert "0 files, 0.0 MB" in cache()
    start(folder, ".", "--exit-zero", PROVLINT_CACHE_DIR=str(kept)).communicate()
    shown = cache()
    assert shown.startswith(f"folder   {kept}\n")
    assert shown.count(" 0 files") == 0
    (kept / "mine.bin").write_text("not theirs")
    assert cache("clean").startswith("removed ")
    assert [path.name for path in kept.rglob("*")] == ["mine.bin"]
    (kept / "mine.bin").unlink()
    cache("clean")
    assert not kept.exists()
