"""What a run knows already: by the baselines that its configurations name, or from the revision that `--since` names.

Imported only where there is one of them.
"""

from __future__ import annotations

import os

from provlint.config.schema import ConfigError
from provlint.engine.baseline import Recorder, read
from provlint.engine.known import Folder, Known

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TypeAlias

    from provlint.config.load import Configurations
    from provlint.engine.discover import Candidate
    from provlint.engine.prepare import Prepared
    from provlint.engine.revisions import Repository

    Parts: TypeAlias = Sequence[tuple[Prepared, Sequence[Candidate]]]


def by_baselines(parts: Parts) -> dict[str, Sequence[Known]]:
    """What is known to each part of a run, by its configuration file. Raises ConfigError for a baseline that cannot be used."""
    files = baseline_files(parts)
    known = {file: read(file).known(file) for file in dict.fromkeys(files.values()) if file}
    return {part: (known[file],) for part, file in files.items() if file}


def baseline_files(parts: Parts) -> dict[str, str]:
    """The baseline of each part by its configuration file: its own, or that of the run's first part."""
    settings = [prepared.settings for prepared, _ in parts]
    return {each.config_file: each.baseline or settings[0].baseline for each in settings}


def since(revision: str, parts: Parts, found: Configurations) -> tuple[list[tuple[Prepared, Sequence[Candidate]]], Known]:
    """The parts with the documents only that are not as they were in the revision, and what was found in them there.

    Raises ConfigError where there is no Git, no work tree, no such revision, or a document lies elsewhere.
    """
    from provlint.engine.revisions import Repository

    first = next((candidate.path for _, candidates in parts for candidate in candidates), ".")
    repository = Repository(os.path.dirname(first) or ".")
    past = _Past(repository, revision)
    changed = [(prepared, [each for each in candidates if past.differs(each, prepared)]) for prepared, candidates in parts]
    return [*changed], past.known(found, max(prepared.settings.max_size for prepared, _ in parts))


class _Past:
    """A revision set against the documents as they are now."""

    def __init__(self, repository: Repository, revision: str) -> None:
        self._repository, self._files = repository, repository.files(revision)
        self._folder = Folder(repository.top)
        self._changed: list[str] = []
        self._new = False
        self._endings: set[str] = set()

    def differs(self, candidate: Candidate, prepared: Prepared) -> bool:
        """Whether the document, or a file beside it that speaks of it, is not as it was."""
        from provlint.engine.side import companions

        name = self._folder.name(candidate.path)
        if name.startswith("../") or os.path.isabs(name):
            top = self._repository.top
            raise ConfigError(
                f"{candidate.path}: not below {top}, of which --since names a revision; lint it in a run of its own"
            )
        self._endings.update(prepared.settings.extensions)
        limit = prepared.settings.max_size
        pairs = zip(companions(name), companions(candidate.path), strict=True)
        if all(self._is_same(was, path, candidate, limit) for was, path in pairs):
            return False
        self._changed.append(name)
        self._new = self._new or name not in self._files
        return True

    def _is_same(self, name: str, path: str, candidate: Candidate, limit: int) -> bool:
        from provlint.document.read import UnreadableError, read_file
        from provlint.engine.revisions import blob_name

        known = self._files.get(name)
        if path == candidate.path and candidate.content is not None:
            content = candidate.content
        elif not os.path.lexists(path):
            return known is None
        elif known is None:
            return False
        else:
            try:
                content = read_file(path, limit)
            except UnreadableError:
                return False
        return known is not None and blob_name(content, known) == known

    def known(self, found: Configurations, limit: int) -> Known:
        """The findings of the revision in the documents that have changed, and in those that may have got another name."""
        from provlint.engine.side import Snapshot, results

        recorder = Recorder(os.path.join(self._repository.top, "-"))
        with Snapshot(self._repository, self._files, limit) as snapshot:
            names = snapshot.fill([*self._changed, *(self._gone() if self._new else ())])
            for result in results(names, snapshot.folder, self._repository.top, found.of):
                recorder.take(result._replace(path=os.path.join(self._repository.top, result.path)))
        baseline = recorder.baseline()
        return Known(baseline.findings, baseline.documents, self._folder)

    def _gone(self) -> Iterator[str]:
        for name in self._files:
            if os.path.splitext(name)[1].lower() in self._endings and self._folder.lacks(name):
                yield name
