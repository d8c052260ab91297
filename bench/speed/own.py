"""What provlint costs beside itself: cold and warm, one process and two, a document and one twice as long."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from bench.speed.measure import cost, pairs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench.speed.corpus import Corpus
    from bench.speed.measure import Cost, Ratios

CLEAN = Path(__file__).with_name("clean.txt")
"""An article of our own, of 4 KB, in which there is nothing to report."""

READ = """
import sys
from time import process_time
paths = open(sys.argv[1]).read().split("\\n")
start = process_time()
for _ in range(20):
    for path in paths:
        with open(path, "rb") as file:
            file.read().decode("utf-8", "replace")
print((process_time() - start) / 20)
"""
"""Reads and decodes the files named in a list, twenty times over, and prints the CPU seconds of once."""

COPIES = """
from provlint import hookimpl
from provlint.plugins.builtin import rules

@hookimpl
def provlint_rules():
    copied = [rule for rule in rules(pages=False) if rule.family != "internal"]
    names = {rule.id: "copied-" + rule.id for rule in copied}
    return [rule._replace(id=names[rule.id], evidence=tuple(names[name] for name in rule.evidence)) for rule in copied]
"""
"""A plugin that brings each rule a second time under another name."""

PROSE = "The ferry left the island at nine and came back at noon with the mail, two goats and a letter for the mayor. "


class Own(NamedTuple):
    """A measure of provlint alone: what it is, its figure, the goal, and whether a greater figure is better."""

    what: str
    figure: float
    spread: tuple[float, float]
    goal: float
    more: bool = False


class Bench:
    """Measures one installed `lint` on one corpus, in pairs."""

    def __init__(self, lint: Path, corpus: Corpus, scratch: Path, count: int) -> None:
        self.lint = lint
        self.corpus = corpus
        self.scratch = scratch
        self.count = count
        self.cache = {"XDG_CACHE_HOME": str(scratch / "cache")}

    def run(self, *arguments: str, environment: dict[str, str] | None = None) -> Cost:
        """The cost of `lint` with the arguments. Raises RuntimeError where it could not do its work."""
        taken = cost([str(self.lint), *arguments], self.scratch, self.cache | (environment or {}))
        if taken.status not in (0, 1):
            raise RuntimeError(f"lint {' '.join(arguments)[:80]} ended with {taken.status}: {taken.output[-300:]}")
        return taken

    def default(self, files: Sequence[Path]) -> Cost:
        """The default rules on the files in one process, nothing taken from the cache."""
        return self.run(
            "--no-cache", "--isolated", "--jobs", "1", "--format", "jsonl", "-o", str(self.scratch / "out"), *map(str, files)
        )

    def floor(self) -> float:
        """CPU seconds of reading and decoding the corpus."""
        listed = self.scratch / "files.txt"
        listed.write_text("\n".join(map(str, self.corpus.files)), encoding="utf-8")
        return float(cost([sys.executable, "-I", "-c", READ, str(listed)], self.scratch).output)

    def throughput(self) -> tuple[float, Ratios]:
        """MB a CPU second of the default rules, and their cost as a multiple of reading and decoding."""
        found = pairs(lambda: self.default(self.corpus.files).cpu, self.floor, self.count)
        return self.corpus.size / 1e6 / found.first, found

    def all(self) -> list[Own]:
        """Every measure."""
        return [self.cold(), self.cached(), self.workers(), self.memory(), *self.growth(), self.documents(), self.rules()]

    def cold(self) -> Own:
        """One clean article beside an interpreter that does nothing."""
        path = self.scratch / CLEAN.name
        path.write_bytes(CLEAN.read_bytes())
        python = str(self.lint.parent / "python")
        for _ in range(3):
            self.run(str(path), "--no-cache")
        found = pairs(
            lambda: self.run("--no-cache", str(path)).cpu,
            lambda: cost([python, "-I", "-c", "pass"], self.scratch).cpu,
            4 * self.count,
        )
        return _own("cold start on 4 KB, times `python -I -c pass`", found, 3.5)

    def cached(self) -> Own:
        """An unchanged folder from the cache, beside the same without."""
        words = ("--isolated", "--jobs", "1", "--format", "jsonl", "-o", str(self.scratch / "out"), str(self.corpus.folder))
        self.run(*words)
        found = pairs(lambda: self.run(*words).cpu, lambda: self.run("--no-cache", *words).cpu, self.count)
        return _own("unchanged folder from the cache, times without", found, 0.1)

    def workers(self) -> Own:
        """How many times as fast two workers are, by the clock."""
        words = ("--no-cache", "--isolated", "--format", "jsonl", "-o", str(self.scratch / "out"), str(self.corpus.folder))
        found = pairs(lambda: self.run(*words, "--jobs", "1").wall, lambda: self.run(*words, "--jobs", "2").wall, self.count)
        return _own("one worker's time, times that of two", found, 1.7, more=True)

    def memory(self) -> Own:
        """The peak of one process on the corpus."""
        peaks = [self.default(self.corpus.files).memory for _ in range(2)]
        return Own("peak memory, MB", max(peaks), (min(peaks), max(peaks)), 80)

    def growth(self) -> list[Own]:
        """What a document costs beside one half as long, on one line."""
        (self.scratch / "long.toml").write_text("max-line-length = 20000000\n", encoding="utf-8")
        measured = []
        for size in (1_000_000, 5_000_000):
            half, whole = (self._line(length) for length in (size, 2 * size))
            found = pairs(partial(self._alone, whole), partial(self._alone, half), self.count)
            measured.append(_own(f"a line of {2 * size // 1_000_000} MB, times one of {size // 1_000_000}", found, 2.2))
        return measured

    def documents(self) -> Own:
        """What all documents cost beside every second one."""
        half = self.corpus.files[::2]
        share = sum(path.stat().st_size for path in half) / self.corpus.size
        found = pairs(lambda: self.default(self.corpus.files).cpu * share * 2, lambda: self.default(half).cpu, self.count)
        return _own("twice the documents (by bytes)", found, 2.1)

    def rules(self) -> Own:
        """What every rule twice costs beside every rule once."""
        (self.scratch / "copies.py").write_text(COPIES, encoding="utf-8")
        files = [str(path) for path in self.corpus.files[::4]]
        words = ("--no-cache", "--isolated", "--jobs", "1", "--format", "jsonl", "-o", str(self.scratch / "out"))
        path = {"PYTHONPATH": str(self.scratch)}
        found = pairs(
            lambda: self.run(*words, "--plugin", "copies", *files, environment=path).cpu,
            lambda: self.run(*words, *files).cpu,
            self.count,
        )
        return _own("twice the rules", found, 1.5)

    def _alone(self, path: Path) -> float:
        return self.run("--no-cache", "--config", "long.toml", "--jobs", "1", "--format", "jsonl", str(path)).cpu

    def _line(self, size: int) -> Path:
        path = self.scratch / f"line-{size}.txt"
        path.write_text((PROSE * (size // len(PROSE) + 1))[:size] + "\n", encoding="utf-8")
        return path


def _own(what: str, found: Ratios, goal: float, *, more: bool = False) -> Own:
    return Own(what, found.ratio, (found.least, found.greatest), goal, more)
