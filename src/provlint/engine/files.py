"""Reads the candidates and lints them; a few right here, many as `schedule` decides. Results come in the candidates' order."""

from __future__ import annotations

import os

from provlint.document.read import UnreadableError, decode, read_file
from provlint.engine.prepare import prepare
from provlint.engine.result import DocumentResult
from provlint.engine.run import failure, lint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from provlint.config.schema import Settings
    from provlint.document import Document
    from provlint.engine.discover import Candidate
    from provlint.engine.prepare import Prepared

FEW, SMALL = 16, 256_000
"""Documents, and bytes of all together, below which neither cache nor workers are thought of: to load them would cost more."""


def run(
    candidates: Sequence[Candidate], prepared: Prepared, *, alone: bool = False, marked: bool = True
) -> Iterator[DocumentResult]:
    """One result for each candidate, in order, identical for any number of processes and whatever the cache holds.

    alone   whether the process is the program's own, so that others may be started beside it in any way
    marked  whether anybody reads the findings' fingerprints; where nobody does, few documents go without
    """
    if "readability/outlier" in prepared.plan.rules:
        from provlint.engine.outliers import with_reference

        prepared = prepare(with_reference(candidates, prepared))._replace(known=prepared.known)
    watched = _watched(prepared.settings)
    if prepared.known or (not watched and len(candidates) < FEW and _bytes(candidates) < SMALL):
        if not marked:
            prepared = prepared._replace(plan=prepared.plan._replace(marked=False))
        for candidate in candidates:
            yield lint_candidate(candidate, prepared)
        return
    from provlint.engine.schedule import results

    yield from results(candidates, prepared, alone=alone, watched=watched)


def _watched(settings: Settings) -> bool:
    """Whether rules run that are not ours, or a budget was asked for: they may hang, which only another process can end."""
    return bool(settings.rule_dirs or settings.plugins) or "max-seconds" in settings.origins


def _bytes(candidates: Sequence[Candidate]) -> int:
    total = 0
    for candidate in candidates:
        try:
            total += os.stat(candidate.path).st_size if candidate.content is None else 0
        except (OSError, ValueError):
            continue  # reading it will tell
    return total


def lint_candidate(candidate: Candidate, prepared: Prepared, data: bytes | None = None) -> DocumentResult:
    """The result of one file or of standard input; `data` are the file's bytes where they were read before.

    Whatever goes wrong costs this document a finding, never the run.
    """
    try:
        return _linted(candidate, prepared, data)
    except UnreadableError as error:
        return failure(candidate.path, str(error).removeprefix(f"{candidate.path}: "), prepared.plan)
    except Exception as error:
        if os.environ.get("PROVLINT_TRACEBACK"):
            raise
        detail = " ".join(f"{type(error).__name__}: {error}".split())
        return failure(candidate.path, f"{detail}; leave it out, and report this as a defect of provlint", prepared.plan)


def _linted(candidate: Candidate, prepared: Prepared, data: bytes | None) -> DocumentResult:
    """The result of a document that can be read. Raises UnreadableError for any other."""
    path, limit = candidate.path, prepared.settings.max_size
    if data is None:
        data = candidate.content if candidate.content is not None else read_file(path, limit)
    if len(data) > limit:  # standard input, of which one byte more is read
        raise UnreadableError(f"larger than {limit} bytes; split it, or raise max-size in the configuration")
    if prepared.settings.repair:
        from provlint.engine.repair import repair

        return repair(candidate, data, lambda data: _lint_bytes(candidate, data, prepared), prepared)
    return _lint_bytes(candidate, data, prepared)


def _lint_bytes(candidate: Candidate, data: bytes, prepared: Prepared) -> DocumentResult:
    """The result of a document with this content. Raises UnreadableError where it is no text."""
    plan, path = prepared.plan, candidate.path
    reader = prepared.registry.readers.get(os.path.splitext(path)[1].lower())
    if reader is not None:
        return lint(_read_by(reader, path, data), plan)
    text, source = decode(data)
    check_lines(text, prepared.settings.max_line_length)
    if source.binary and candidate.explicit:
        raise UnreadableError("binary file, not text; name text files")
    if source.binary:
        return DocumentResult(path, None, skipped="binary file, not text")
    if candidate.content is not None:
        document = plan.document(text, path, source)
    else:
        document = plan.document(text, path, source, lambda: _engine(path))
    result = lint(document, plan, on_disk=candidate.content is None)
    document.release()
    return result._replace(encoding=source.encoding, bom=source.bom) if source.encoding != "utf-8" or source.bom else result


def check_lines(text: str, limit: int) -> None:
    """Raises UnreadableError for a text with a line of more than `limit` code points."""
    if len(text) <= limit:
        return
    from provlint.document.lines import Lines

    lines = Lines(text)
    for row in range(1, len(lines) + 1):
        start, end = lines.span(row)
        if end - start > limit:
            raise UnreadableError(
                f"line {row} is longer than {limit} characters; break it up, leave the document out, "
                "or raise max-line-length in the configuration"
            )


def _engine(path: str) -> str:
    from provlint.engine.template_engines import template_engine

    return template_engine(path)


def _read_by(reader: Callable[[str, bytes], Document], path: str, data: bytes) -> Document:
    """What a plugin's reader makes of the bytes. Raises UnreadableError where it fails: that costs this document, not the run."""
    try:
        return reader(path, data)
    except Exception as error:
        raise UnreadableError(f"its reader failed ({type(error).__name__}: {error}); repair or uninstall the plugin") from error
