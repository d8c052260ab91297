"""The work of a run in pieces: chunks of neighbouring documents, each linted or found in the cache, by whichever process."""

from __future__ import annotations

import os

from provlint import store
from provlint.document.read import UnreadableError, read_file
from provlint.engine.files import lint_candidate
from provlint.engine.prepare import prepare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from provlint.config.schema import Settings
    from provlint.engine.cache import Cache
    from provlint.engine.discover import Candidate
    from provlint.engine.prepare import Prepared
    from provlint.engine.result import DocumentResult

USUAL, MOST = 32, 96
"""Documents of a chunk: on average, and at most. Where a chunk begins depends on the documents' names alone, so that a document
that is added or removed leaves the other shards of the cache as they are."""


class Work:
    """The documents of a run in chunks. It may be pickled: a process that gets it so prepares the run anew.

    starts  number of the first document of each chunk, and at the end the number of documents
    missed  how many documents this process has linted
    """

    def __init__(self, candidates: Sequence[Candidate], prepared: Prepared, cache: Cache | None) -> None:
        self.candidates = candidates
        self.prepared = prepared
        self.cache = cache
        self.starts = chunk_starts(candidates)
        self.missed = 0

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (self.candidates, self.prepared.settings, self.cache is not None)

    def __len__(self) -> int:
        return len(self.starts) - 1

    def span(self, chunk: int) -> tuple[int, int]:
        """Number of the chunk's first document, and of the one after its last."""
        return self.starts[chunk], self.starts[chunk + 1]

    def known(self, chunk: int) -> bool:
        """Whether the cache holds results of the chunk, some of which may have to be made anew."""
        return self.cache is not None and self.cache.knows(self.candidates[self.starts[chunk]].path)

    def results(self, chunk: int, part: range | None = None) -> Iterator[DocumentResult]:
        """The results of a chunk, or of the documents in it that `part` numbers, in order."""
        part = range(*self.span(chunk)) if part is None else part
        if self.cache is None:
            for number in part:
                self.missed += 1
                yield lint_candidate(self.candidates[number], self.prepared)
            return
        shard = self.cache.shard(self.candidates[self.starts[chunk]].path)
        for number in part:
            candidate = self.candidates[number]
            data = _data(candidate, self.prepared.settings.max_size)
            digest = shard.digest(candidate.path, data) if data is not None else b""
            result = shard.result(candidate.path, data, digest) if data is not None and digest else None
            if result is None:
                self.missed += 1
                result = lint_candidate(candidate, self.prepared, data)
                if digest:
                    shard.keep(candidate.path, digest, result)
            yield result
        shard.close()


def chunk_starts(candidates: Sequence[Candidate]) -> list[int]:
    """Where chunks begin; at the end the number of candidates."""
    starts = [0]
    for number in range(1, len(candidates)):
        full = number - starts[-1] >= MOST
        if full or store.checksum(os.fsencode(candidates[number].path))[-1] % USUAL == 0:
            starts.append(number)
    return [*starts, len(candidates)] if candidates else [0]


def _data(candidate: Candidate, limit: int) -> bytes | None:
    """The bytes of a file; None for what is not read from one, or cannot be read, of which linting tells."""
    if candidate.content is not None:
        return None
    try:
        return read_file(candidate.path, limit)
    except UnreadableError:
        return None


def _again(candidates: Sequence[Candidate], settings: Settings, cached: bool) -> Work:  # noqa: FBT001 - called by pickle alone
    from provlint.engine.cache import Cache

    return Work(candidates, prepare(settings), Cache(settings) if cached else None)
