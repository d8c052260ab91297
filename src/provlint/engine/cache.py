"""The results of documents kept between runs: what has not changed is not linted again (docs/cache.md).

A result is found again by all that it was made from: the document's bytes and name, what stands beside it and around it, the
rules with their settings, the program and what it is installed with. It is kept in shards of some sixty neighbouring documents,
as plain data behind a checksum; whatever is damaged, foreign or cannot be written is a miss and never an error.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress

from provlint import resources, store
from provlint.config.files import SIDECAR, read_small, sidecars
from provlint.document import FORMATS
from provlint.document.carriers.sidecar import ENDINGS, places
from provlint.document.read import decode
from provlint.engine.compact import plain, result_of
from provlint.plugins.discover import environment
from provlint.write import ENDING, PREFIX

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TypeAlias

    from provlint.config.schema import Settings
    from provlint.engine.prepare import Prepared
    from provlint.engine.result import DocumentResult

    Entry: TypeAlias = "tuple[bytes, str, bool, bytes]"
    """Digest of what the result was made from, the day, whether it holds for that day only, and the result."""

FOLDER = "provlint-results"
"""Folder of the shards within `store.cache_folder()`, named so that nobody has one of that name for something else."""

LIMIT = 200_000_000
"""Bytes of all shards, above which those longest unused are removed. A corpus of 100,000 documents takes about 50 MB."""

BESIDE = (SIDECAR, *ENDINGS)
"""Endings of the files that speak of a document beside them."""

BY_DAY = ("provenance/future-date",)
"""Rules whose findings may be gone tomorrow. What they do not find today they do not find later."""

MOST = 512
"""Entries of a shard; above, those that this run did not ask for are dropped."""

APART = (
    *("format", "fail_on", "fail_verdict", "exclude", "extensions", "respect_gitignore"),
    *("baseline", "jobs", "cache", "max_seconds", "max_findings_per_rule", "max_findings", "config_file"),
)
"""Settings that change which documents are linted or what is made of the results, but no result. All others are in the key."""


class Cache:
    """The kept results of runs under one configuration, in one working folder."""

    def __init__(self, settings: Settings) -> None:
        self._stamp = _run_key(settings)
        self._name = f"{FOLDER}/{self._stamp.hex()[:16]}"
        self._today = time.strftime("%Y-%m-%d")
        self._around = _Surroundings()

    def knows(self, first: str) -> bool:
        """Whether there is a shard of the documents that begin with `first`."""
        return os.path.exists(store.file_of(self._shard(first)))

    def shard(self, first: str) -> Shard:
        """The kept results of the documents that begin with `first`."""
        return Shard(self._shard(first), self._stamp, self._today, self._around)

    def _shard(self, first: str) -> str:
        return f"{self._name}-{store.tag(first)}"


class Shard:
    """Kept results of neighbouring documents; those asked for and not there are to be given with `keep`."""

    def __init__(self, name: str, stamp: bytes, today: str, around: _Surroundings) -> None:
        self._name, self._stamp, self._today, self._around = name, stamp, today, around
        kept = store.load(name, stamp)
        self._kept: dict[str, Entry] = kept if isinstance(kept, dict) else {}
        self._asked: set[str] = set()
        self._fresh: dict[str, Entry] = {}

    def digest(self, path: str, data: bytes) -> bytes:
        """What stands for all that only this document's result depends on; empty where the result must not be kept."""
        return self._around.digest(path, data)

    def result(self, path: str, data: bytes, digest: bytes) -> DocumentResult | None:
        """The kept result of the document; None where there is none that still holds."""
        self._asked.add(path)
        try:
            known, day, for_a_day, packed = self._kept[path]
            if known != digest or day > self._today or (for_a_day and day != self._today):
                return None
            return result_of(store.unpacked(packed), path, decode(data)[0])  # type: ignore[arg-type]  # as `keep` packed it
        except (KeyError, ValueError, TypeError, IndexError, EOFError):
            return None

    def keep(self, path: str, digest: bytes, result: DocumentResult) -> None:
        """Keeps a result, unless something in it could not be completed: another attempt may do better."""
        if not digest or result.failed or result.skipped is not None:
            return
        for_a_day = bool(result.suppressed) or any(finding.rule in BY_DAY for finding in result.findings)
        try:
            packed = store.packed(plain(result, text=False))
        except ValueError:  # a rule's own kind of string or number
            return
        self._fresh[path] = (digest, self._today, for_a_day, packed)

    def close(self) -> None:
        """Writes what is new; what was only read is marked as used."""
        if not self._fresh:
            with suppress(OSError):
                os.utime(store.file_of(self._name))
            return
        kept = {**self._kept, **self._fresh}
        if len(kept) > MOST:
            kept = {path: entry for path, entry in kept.items() if path in self._asked or path in self._fresh}
        store.save(self._name, self._stamp, kept, durable=False)


class _Surroundings:
    """What beside a document's bytes and name its result may depend on: files beside it, and the template engine around it."""

    def __init__(self) -> None:
        self._folder: str | None = None
        self._names: frozenset[str] = frozenset()
        self._engine = ""

    def digest(self, path: str, data: bytes) -> bytes:
        """As `Shard.digest`."""
        folder = path.rpartition("/")[0]
        if folder != self._folder:
            self._enter(folder, path)
        made = store.digest(16)
        made.update(self._engine.encode() if path[path.rfind(".") :].lower() in FORMATS else b"")
        try:
            for name in self._beside(path):
                made.update(f"\0{name}\0{os.lstat(name).st_mode}\0".encode("utf-8", "surrogateescape"))
                content = read_small(name) or b""
                made.update(f"{len(content)}\0".encode() + content)
        except (OSError, ValueError):
            return b""  # a link, a FIFO, a file of another: rare, and not worth an exact answer
        made.update(b"\0\0")
        made.update(data)
        return made.digest()

    def _enter(self, folder: str, path: str) -> None:
        """Lists the folder once: nearly no document has a file beside it, and asking for ten of them costs more than reading."""
        from provlint.engine.template_engines import template_engine

        self._folder = folder
        try:
            names = [name.lower() for name in os.listdir(folder or ("/" if path[:1] == "/" else "."))]
        except OSError:
            names = []
        self._names = frozenset([name for name in names if name.endswith(BESIDE)])
        self._engine = template_engine(path)

    def _beside(self, path: str) -> Iterator[str]:
        """The files beside a document that speak of it, whatever case the file system takes for the same."""
        if not self._names:
            return
        for name in (*sidecars(path), *(name for name, _ in places(path))):
            if name.rpartition("/")[2].lower() in self._names and os.path.lexists(name):
                yield name


def usable(prepared: Prepared) -> bool:
    """Whether results may be kept: not where files are changed, nor where plugins, whose code may do anything, have a share."""
    settings = prepared.settings
    return bool(settings.cache and not settings.repair and not prepared.registry.plugged and store.cache_folder())


def tidy(limit: int = LIMIT) -> None:
    """Removes the shards longest unused where all together are larger than `limit` bytes, and what killed runs left."""
    found = _shards()
    total = sum(size for _, size, _ in found)
    room = limit if total <= limit else limit * 4 // 5
    old = time.time() - 86_400
    for used, size, path in sorted(found):
        if total > room or (path.endswith(ENDING) and used < old):
            total -= size
            with suppress(OSError):  # another run was faster
                os.unlink(path)


def kept_files() -> tuple[list[tuple[str, int]], list[tuple[str, int]]]:
    """Path and size of all files of ours in the cache's folder: what `provlint.store` keeps, and the shards of results."""
    tables = []
    with suppress(OSError), os.scandir(store.cache_folder()) as entries:
        own = [entry for entry in entries if entry.is_file(follow_symlinks=False)]
        own = [entry for entry in own if _is_temporary(entry.name) or store.is_kept(entry.path)]
        tables = sorted((entry.path, entry.stat().st_size) for entry in own)
    return tables, sorted((path, size) for _, size, path in _shards())


def _shards() -> list[tuple[float, int, str]]:
    """Time of last use, size and path of each shard and of each temporary file beside them."""
    found = []
    with suppress(OSError), os.scandir(os.path.join(store.cache_folder(), FOLDER)) as entries:
        for entry in entries:
            if entry.name.endswith(".bin") or _is_temporary(entry.name):
                with suppress(OSError):  # another run removed it
                    known = entry.stat(follow_symlinks=False)
                    found.append((known.st_mtime, known.st_size, entry.path))
    return found


def _is_temporary(name: str) -> bool:
    return name.startswith(PREFIX) and name.endswith(ENDING)


def _run_key(settings: Settings) -> bytes:
    """16 bytes that stand for all that the results of a run have in common."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    own = resources.FolderRoot(package).stamp() if os.path.isdir(package) else ""
    same = {name: value for name, value in settings._asdict().items() if name not in APART and not name.startswith("origin")}
    parts: Sequence[object] = (
        *(sys.version, sys.platform, own, resources.shipped_stamp(), environment()),
        *(resources.FolderRoot(folder).stamp() for folder in settings.rule_dirs),
        *(os.getcwd(), sorted(same.items(), key=lambda pair: pair[0])),
    )
    return store.digest(16, "\0".join(map(repr, parts)).encode("utf-8", "surrogateescape")).digest()
