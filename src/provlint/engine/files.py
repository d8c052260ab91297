"""Reads the candidates and lints them, one after the other or in several processes; results come in the candidates' order."""

from __future__ import annotations

import os

from provlint.document.read import UnreadableError, decode, read_file
from provlint.engine.prepare import prepare
from provlint.engine.result import DocumentResult
from provlint.engine.run import failure, lint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Future

    from provlint.config.schema import Settings
    from provlint.document import Document
    from provlint.engine.discover import Candidate
    from provlint.engine.prepare import Prepared

MANY = 400
"""Documents from which several processes pay for their start (catalogue, speed.md: "about 2 MB or 400 files", a first guess)."""
CHUNK = 32
"""Documents handed to a process at once."""
AHEAD = 4
"""Chunks under way for each process: enough to keep it busy, few enough for flat memory."""


def run(candidates: Sequence[Candidate], prepared: Prepared) -> Iterator[DocumentResult]:
    """One result for each candidate, in order, identical for any number of processes."""
    if "readability/outlier" in prepared.plan.rules:
        from provlint.engine.outliers import with_reference

        prepared = prepare(with_reference(candidates, prepared))
    jobs = prepared.settings.jobs or (os.cpu_count() or 1 if len(candidates) >= MANY else 1)
    if jobs > 1 and len(candidates) > CHUNK:
        yield from _in_processes(candidates, prepared.settings, jobs)
    else:
        for candidate in candidates:
            yield lint_candidate(candidate, prepared)


def lint_candidate(candidate: Candidate, prepared: Prepared) -> DocumentResult:
    """The result of one file or of standard input."""
    try:
        return _linted(candidate, prepared)
    except UnreadableError as error:
        return failure(candidate.path, str(error).removeprefix(f"{candidate.path}: "), prepared.plan)


def _linted(candidate: Candidate, prepared: Prepared) -> DocumentResult:
    """The result of a document that can be read. Raises UnreadableError for any other."""
    path, limit = candidate.path, prepared.settings.max_size
    data = candidate.content if candidate.content is not None else read_file(path, limit)
    if len(data) > limit:  # standard input, of which one byte more is read
        raise UnreadableError(f"larger than {limit} bytes; split it, or raise max-size in the configuration")
    if prepared.settings.repair:
        from provlint.engine.repair import repair

        on_disk = candidate.content is None
        return repair(path, data, lambda data: _lint_bytes(candidate, data, prepared), prepared.settings.repair, on_disk=on_disk)
    return _lint_bytes(candidate, data, prepared)


def _lint_bytes(candidate: Candidate, data: bytes, prepared: Prepared) -> DocumentResult:
    """The result of a document with this content. Raises UnreadableError where it is no text."""
    plan, path = prepared.plan, candidate.path
    reader = prepared.registry.readers.get(os.path.splitext(path)[1].lower())
    if reader is not None:
        return lint(_read_by(reader, path, data), plan)
    text, source = decode(data)
    if source.binary and candidate.explicit:
        raise UnreadableError("binary file, not text; name text files")
    if source.binary:
        return DocumentResult(path, None, skipped="binary file, not text")
    if candidate.content is not None:
        result = lint(plan.document(text, path, source), plan)
    else:
        result = lint(plan.document(text, path, source, lambda: _engine(path)), plan, on_disk=True)
    return result._replace(encoding=source.encoding, bom=source.bom) if source.encoding != "utf-8" or source.bom else result


def _engine(path: str) -> str:
    from provlint.engine.template_engines import template_engine

    return template_engine(path)


def _read_by(reader: Callable[[str, bytes], Document], path: str, data: bytes) -> Document:
    """What a plugin's reader makes of the bytes. Raises UnreadableError where it fails: that costs this document, not the run."""
    try:
        return reader(path, data)
    except Exception as error:
        raise UnreadableError(f"its reader failed ({type(error).__name__}: {error}); repair or uninstall the plugin") from error


def _in_processes(candidates: Sequence[Candidate], settings: Settings, jobs: int) -> Iterator[DocumentResult]:
    from collections import deque
    from concurrent.futures import ProcessPoolExecutor

    waiting: deque[Future[list[DocumentResult]]] = deque()
    with ProcessPoolExecutor(jobs, initializer=_start, initargs=(settings,)) as pool:
        try:
            for start in range(0, len(candidates), CHUNK):
                waiting.append(pool.submit(_lint_chunk, candidates[start : start + CHUNK]))
                if len(waiting) > jobs * AHEAD:
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


_prepared: list[Prepared] = []
"""The one preparation of a worker process, made when it starts."""


def _start(settings: Settings) -> None:
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears Ctrl-C and ends its workers
    _prepared.append(prepare(settings))


def _lint_chunk(candidates: Sequence[Candidate]) -> list[DocumentResult]:
    return [lint_candidate(candidate, _prepared[0]) for candidate in candidates]
