"""The documents that are measured on, written out as files: every tool reads the same ones from the same disk."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

CHECKOUT = Path(__file__).resolve().parents[2]
SHARED = CHECKOUT.parent / "shared" / "data" / "bench.jsonl.gz"
"""2,000 Markdown and text files, 9 MB; see the README beside it."""
OWN = CHECKOUT / "bench" / "quality" / "documents"
"""What there is where the shared documents are not."""


class Corpus(NamedTuple):
    """Files in one folder and their size in bytes."""

    folder: Path
    files: tuple[Path, ...]
    size: int

    def share(self, megabytes: float) -> Corpus:
        """Every nth file, so that they come to about `megabytes`; the whole corpus where that is more than it has."""
        step = max(1, round(self.size / 1e6 / megabytes)) if megabytes else 1
        return _of(self.folder, self.files[::step])


def write(folder: Path) -> Corpus:
    """The corpus below `folder`, written there unless it is already."""
    if not SHARED.exists():
        return _of(OWN, sorted(OWN.rglob("*.txt")))
    with gzip.open(SHARED, "rt", encoding="utf-8") as lines:
        files = [_write(folder, number, json.loads(line)) for number, line in enumerate(lines)]
    return _of(folder, files)


def _write(folder: Path, number: int, row: dict[str, str]) -> Path:
    """One document as a file, Markdown or plain text as its name says; files without an ending are plain text."""
    ending = Path(row["id"]).suffix
    path = folder / f"{number // 100:02}" / f"{number:04}{ending if ending == '.md' else '.txt'}"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(row["text"], encoding="utf-8", newline="")
    return path


def _of(folder: Path, files: Iterable[Path]) -> Corpus:
    chosen = tuple(files)
    return Corpus(folder, chosen, sum(path.stat().st_size for path in chosen))
