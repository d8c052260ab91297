"""Kills workers at random moments through a long run, and holds the results against those of one process.

    python -m bench.soak [--documents 10000] [--every 1] [--seed 1]

Exits with 1 where a finding has changed, was lost or has come, or where the documents do not come in order.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import signal
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from provlint.config.schema import Settings
from provlint.engine.discover import discover
from provlint.engine.files import lint_candidate
from provlint.engine.prepare import prepare
from provlint.engine.work import Work
from provlint.engine.workers import Workers

if TYPE_CHECKING:
    from collections.abc import Sequence

SENTENCES = (
    "The keeper climbed the tower each evening.",
    "Two carpenters and a mason gave their prices.",
    "On market days the ferry crosses every hour.",
    "Nobody remembers who planted the limes along the dike.",
    "Im Winter ruht die Fähre, und der Wirt schließt früh.",
    "L'hiver, le bac ne passe plus après quatre heures.",
)
DEFECTS = (
    "The price is {{price}} today.",
    "It was Â£5 and â€™tis so.",
    "Published 3 May 2031",
    "Share on Facebook",
    "The council agreed to mend the",
    "As an AI language model, I cannot say.",
)


def generate(folder: Path, count: int, chance: random.Random) -> None:
    """Writes `count` documents of .2 to 8 KB, a third of them with a defect, in folders of a hundred."""
    for number in range(count):
        paragraphs = [" ".join(chance.choices(SENTENCES, k=chance.randint(3, 12))) for _ in range(chance.randint(1, 16))]
        if chance.random() < 1 / 3:
            paragraphs.insert(chance.randint(0, len(paragraphs)), chance.choice(DEFECTS))
        path = folder / f"{number // 100:03}" / f"{number:05}.{chance.choice(('md', 'txt'))}"
        path.parent.mkdir(exist_ok=True)
        path.write_text("\n\n".join([f"# Number {number}", *paragraphs]) + "\n", encoding="utf-8")


class Killer(threading.Thread):
    """Kills a worker every so often."""

    def __init__(self, every: float, chance: random.Random) -> None:
        super().__init__(daemon=True)
        self._every, self._chance = every, chance
        self.killed = 0
        self.over = threading.Event()

    def run(self) -> None:
        """Kills until `over`."""
        while not self.over.wait(self._chance.expovariate(1 / self._every)):
            found = children()
            if found:
                os.kill(self._chance.choice(found), signal.SIGKILL)
                self.killed += 1


def children() -> list[int]:
    """Process ids of this process's children."""
    own = os.getpid()
    return [int(word) for word in Path(f"/proc/{own}/task/{own}/children").read_text(encoding="ascii").split()]


def main(words: Sequence[str] | None = None) -> int:
    """Runs the comparison and prints what it came to."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--every", type=float, default=1.0, help="seconds between two kills on average")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(words)
    chance = random.Random(options.seed)  # noqa: S311 - no secret
    with tempfile.TemporaryDirectory() as name:
        generate(Path(name), options.documents, chance)
        prepared = prepare(Settings(cache=False))
        candidates = list(discover([name], prepared.settings, print))
        # Forked in spite of the killer's thread, which holds no lock that a worker could wait for.
        killer = Killer(options.every, chance)
        wrong = findings = 0
        killer.start()
        begun = time.monotonic()
        results = list(Workers(Work(candidates, prepared, None), 2, method="fork").results())
        lasted = time.monotonic() - begun
        killer.over.set()
        for result, candidate in zip(results, candidates, strict=True):
            expected = lint_candidate(candidate, prepared)
            if result != expected:
                wrong += 1
                said = [finding.message for finding in result.findings if finding not in expected.findings]
                print(f"{candidate.path}: {said}, {len(expected.findings)} findings expected, {result.notices}", file=sys.stderr)
            findings += len(result.findings)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(
        f"{len(results):,} documents, {findings:,} findings, {killer.killed} workers killed in {lasted:.0f} s, "
        f"{wrong} results differ; largest worker {peak} MB"
    )
    return 1 if wrong or len(results) != options.documents else 0


if __name__ == "__main__":
    sys.exit(main())
