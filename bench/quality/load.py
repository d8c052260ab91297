"""Finds the labelled documents: our own, the development data beside the checkout, the real seeds, a folder of the caller's."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench.quality.sample import CLEAN, COMMITTED, DEVELOPMENT, EXTRA, SEEDS, Sample
from bench.quality.sources import source

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = ROOT / "bench" / "quality" / "documents"
CLEAN_KINDS = ("original", "clean")
"""Endings of file names that mean CLEAN: what an imitation was made from, and what stands for itself."""


@dataclass(frozen=True, slots=True)
class Data:
    """Where documents are: `shared` is the folder beside the checkout, None where it is missing; `extra` is the caller's own."""

    documents: Path = DOCUMENTS
    shared: Path | None = None
    extra: Path | None = None

    def rows(self, name: str) -> Iterator[dict[str, Any]]:
        """The rows of a packed JSONL file of the development data; none where that is missing."""
        path = self.shared and self.shared / "data" / f"{name}.jsonl.gz"
        if path and path.exists():
            with gzip.open(path, "rt", encoding="utf-8") as lines:
                yield from map(json.loads, lines)

    def table(self, name: str) -> dict[str, Any]:
        """A JSON file of the development data; empty where that is missing."""
        path = self.shared and self.shared / "data" / f"{name}.json"
        made: dict[str, Any] = json.loads(path.read_text("utf-8")) if path and path.exists() else {}
        return made


def find_data(extra: Path | None = None) -> Data:
    """The data of this checkout."""
    shared = ROOT.parent / "shared"
    return Data(shared=shared if (shared / "data").is_dir() else None, extra=extra)


def own_samples(data: Data, kinds: tuple[str, ...]) -> Iterator[Sample]:
    """Documents of this repository, clean or of one of the kinds: `<source>/<slug>.<kind>.txt`."""
    for path in sorted(data.documents.glob("*/*.txt")):
        slug, _, kind = path.stem.rpartition(".")
        if kind in CLEAN_KINDS or kind in kinds:
            yield _from_file(path, (path.parent.name, COMMITTED), slug, kind)


def extra_samples(data: Data, kinds: tuple[str, ...]) -> Iterator[Sample]:
    """Documents of the caller's folder, named `<anything>.<kind>.txt`; the folder's name is their source.

    Raises ValueError for a file of no known kind.
    """
    for path in sorted(data.extra.rglob("*.txt")) if data.extra else ():
        slug, _, kind = path.stem.rpartition(".")
        if kind not in CLEAN_KINDS and kind not in kinds:
            raise ValueError(f"{path}: the name must end in .KIND.txt, with a kind of {', '.join((*CLEAN_KINDS, *kinds))}")
        yield _from_file(path, ((data.extra or path).resolve().name, EXTRA), slug, kind)


def clean_samples(data: Data) -> Iterator[Sample]:
    """The clean development documents; whole ones have `facts["complete"]`."""
    for row in data.rows("clean_dev"):
        facts = {"lang": row["lang"], **({"complete": "yes"} if row["complete"] else {})}
        path = f"document.{row['format']}"
        used = source(row["source"]).used_for
        yield Sample(row["id"], row["source"], DEVELOPMENT, row["genre"], CLEAN, row["text"], path, used_for=used, facts=facts)


def seed_samples(data: Data, kinds: Mapping[str, str]) -> Iterator[Sample]:
    """The real articles that the project began with; `kinds` gives by the number in the name what is wrong with each."""
    used = source(SEEDS).used_for
    for path in sorted((data.shared / SEEDS).glob("*.txt")) if data.shared else ():
        number = path.name.partition("_")[0]
        text = path.read_text("utf-8")
        yield Sample(f"seed {number}", SEEDS, SEEDS, "web news", kinds.get(number, CLEAN), text, path.name, used_for=used)


def _from_file(path: Path, place: tuple[str, str], slug: str, kind: str) -> Sample:
    name, origin = place
    clean = kind in CLEAN_KINDS
    about = source(name)
    return Sample(
        f"{slug}.{kind}",
        name,
        origin,
        about.genre or name,
        CLEAN if clean else kind,
        path.read_text("utf-8"),
        f"{slug}.txt",
        imitation=origin == COMMITTED and not clean,
        used_for=about.used_for,
        traps=about.traps,
    )
