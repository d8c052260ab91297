"""The peers: how each is installed and run over files, and how its run is known to have worked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bench.speed import install

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class Peer(NamedTuple):
    """A tool that reads prose.

    does       what it looks for, for the table: none does the same as another
    megabytes  how much of the corpus it gets, so that a pair takes seconds; 0 for all of it
    sign       what its output holds when it has done its work; a fast run of a tool that failed is none
    """

    name: str
    does: str
    megabytes: float
    sign: str
    manager: str
    packages: tuple[str, ...]
    program: tuple[str, ...]
    fine: tuple[int, ...] = (0,)

    def command(self, folder: Path, files: Sequence[Path]) -> list[str]:
        """The command line over the files. Raises install.UnavailableError."""
        if self.manager == "npm":
            program = [str(install.node(folder / self.name, *self.packages) / self.program[0]), *self.program[1:]]
        else:
            binaries = install.python(folder / self.name, *self.packages)
            program = [str(binaries / self.program[0]), *self.program[1:]]
        return [*program, *map(str, files)]


DATATROVE = """
import sys
from datatrove.data import Document
from datatrove.pipeline.filters import FineWebQualityFilter, GopherQualityFilter, GopherRepetitionFilter
filters = [GopherRepetitionFilter(), GopherQualityFilter(), FineWebQualityFilter()]
kept = 0
for path in sys.argv[1:]:
    with open(path, encoding="utf-8", errors="replace") as file:
        document = Document(text=file.read(), id=path)
    kept += all([filter.filter(document) is True for filter in filters])
print(f"kept {kept} of {len(sys.argv) - 1}")
"""
"""The three quality filters of its pipelines for web text, over files."""

PEERS = (
    Peer(
        "typos",
        "misspellings (Rust)",
        0,
        '"type":"typo"',
        "pip",
        ("typos",),
        ("typos", "--format", "json", "--no-ignore"),
        (0, 2),
    ),
    Peer("codespell", "misspellings (Python)", 0, "==>", "pip", ("codespell",), ("codespell",), (0, 65)),
    Peer("write-good", "style (JavaScript)", 3, "at line", "npm", ("write-good",), ("write-good",), tuple(range(256))),
    Peer("proselint", "style (Python)", 2, "typography.", "pip", ("proselint",), ("proselint", "check"), (0, 1)),
    Peer(
        "datatrove",
        "quality filters for corpora (Python)",
        2,
        "kept",
        "pip",
        ("datatrove", "spacy", "nltk", "orjson"),
        ("python", "-c", DATATROVE),
    ),
    Peer(
        "textlint",
        "style by write-good's rules (JavaScript)",
        0.3,
        "problem",
        "npm",
        ("textlint", "textlint-rule-write-good"),
        ("textlint", "--no-color", "--rule", "write-good", "--format", "compact"),
        (0, 1),
    ),
)
"""In order of their speed; the measure is of each as its makers ship it."""
