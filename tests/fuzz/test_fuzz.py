"""Every target over its corpus, over changes of it that are the same in each run, and for a moment under the fuzzer itself."""

from __future__ import annotations

import importlib.util
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.targets import TARGETS

ROOT = Path(__file__).resolve().parents[2]
CORPUS = Path(__file__).with_name("corpus")
CHANGES = 60
"""Changed inputs a target; together they take two seconds."""


def corpus(name: str) -> list[bytes]:
    """The kept inputs of a target."""
    return [file.read_bytes() for file in sorted((CORPUS / name).iterdir())]


def changed(data: bytes, other: bytes, words: list[bytes], source: random.Random) -> bytes:
    """The input with some of its bytes cut, doubled, replaced, or exchanged for a word or a piece of another input."""
    made = bytearray(data)
    for _ in range(source.randint(1, 5)):
        at = source.randrange(len(made) + 1)
        end = min(len(made), at + source.randint(0, 12))
        start = source.randrange(len(other) + 1)
        piece = source.choice(
            (b"", bytes(made[at:end]) * 2, source.choice(words), bytes((source.randrange(256),)), other[start : start + 20])
        )
        made[at:end] = piece
    return bytes(made)


@pytest.mark.parametrize("name", TARGETS)
def test_the_corpus_holds(name: str) -> None:
    """What was kept shows a construct each, and every input that failed once."""
    kept = corpus(name)
    assert kept
    for data in kept:
        TARGETS[name].run(data)


@pytest.mark.parametrize("name", TARGETS)
def test_changes_of_the_corpus_hold(name: str) -> None:
    """The same ones in every run: a failure can be had again."""
    source = random.Random(name)  # noqa: S311 - nothing is secret here
    kept, words = corpus(name), [word.encode("utf-8", "surrogatepass") for word in TARGETS[name].words]
    for number in range(CHANGES):
        TARGETS[name].run(changed(kept[number % len(kept)], source.choice(kept), words, source))


@pytest.mark.skipif(
    importlib.util.find_spec("atheris") is None, reason="atheris is not installed: it has no wheel for this system"
)
@pytest.mark.parametrize("name", TARGETS)
def test_the_fuzzer_finds_nothing_in_a_moment(name: str, tmp_path: Path) -> None:
    """`python -m tests.fuzz`, as CI and developers start it; a million executions are for before a release."""
    command = [
        sys.executable,
        "-m",
        "tests.fuzz",
        name,
        "--runs",
        "100",
        "--seconds",
        "20",
        "--seed",
        "1",
        "--crashes",
        str(tmp_path),
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    assert "number_of_executed_units" in done.stderr


def test_a_target_that_is_none() -> None:
    """One line says so."""
    if importlib.util.find_spec("atheris") is None:
        pytest.skip("atheris is not installed: it has no wheel for this system")
    done = subprocess.run([sys.executable, "-m", "tests.fuzz", "x"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("no target 'x'")
