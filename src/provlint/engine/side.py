"""Lints documents as if they stood elsewhere: an older copy of a tree, by the configuration of the tree as it is now.

Two states can be compared only by the same rules. So the documents of both get the configuration that counts for their place in
the newer one.
"""

from __future__ import annotations

import os
import tempfile

from provlint.config.files import relative, shown, sidecars
from provlint.document.carriers.sidecar import places
from provlint.engine.discover import Candidate
from provlint.engine.template_engines import MARKS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from types import TracebackType

    from typing_extensions import Self

    from provlint.config.schema import Settings
    from provlint.engine.result import DocumentResult
    from provlint.engine.revisions import Repository

_TELLING = frozenset((*MARKS, "package.json", "conf.py", "index.rst"))
"""Names of files that tell the template engine of the tree around them."""


def results(names: Iterable[str], folder: str, place: str, settings_of: Callable[[str], Settings]) -> Iterator[DocumentResult]:
    """The result of each document, its path being its name.

    names        of documents from `folder`, with forward slashes
    folder       where they lie
    place        where the configuration takes them to be
    settings_of  the settings for a path
    """
    from provlint.engine.files import run
    from provlint.engine.prepare import prepare

    groups: dict[str, tuple[Settings, list[str]]] = {}
    for name in names:
        settings = settings_of(os.path.join(place, name))
        groups.setdefault(settings.config_file, (settings, []))[1].append(name)
    for settings, group in groups.values():
        # Kept results are asked for by place, and an older copy stands elsewhere each time.
        prepared = prepare(settings._replace(root=moved(settings.root, place, folder), cache=False))
        candidates = [Candidate(shown(os.path.join(folder, name))) for name in group]
        for name, result in zip(group, run(candidates, prepared), strict=True):
            notices = tuple(line.replace(result.path, name) for line in result.notices)
            yield result._replace(path=name, notices=notices)


def moved(root: str, place: str, folder: str) -> str:
    """The folder that globs are relative to, where it lies at or below `place`: the same one below `folder`."""
    way = os.path.relpath(root or ".", place)
    return root if way.startswith(os.pardir) else os.path.normpath(os.path.join(folder, way))


def takes(name: str, settings: Settings, place: str) -> bool:
    """Whether a walk would take the document of this name, with what a walk knows of its name alone."""
    parts = name.split("/")
    if os.path.splitext(name)[1].lower() not in settings.extensions or any(part.startswith(".") for part in parts):
        return False
    if not settings.exclude:
        return True
    from provlint.config.globs import any_matches, compile_globs

    return not any_matches(compile_globs(settings.exclude), relative(os.path.join(place, name), settings.root))


def companions(name: str) -> tuple[str, ...]:
    """The document and the files beside it that may change what is found in it: its suppressions, its metadata."""
    return (name, *sidecars(name), *(path for path, _ in places(name)))


class Snapshot:
    """A temporary folder that holds some documents of a revision with what belongs to them; it is gone at the end.

    folder   where they lie
    missing  names of documents that could not be had: their object is missing or too large, or no file can have their name
    """

    def __init__(self, repository: Repository, files: Mapping[str, str], limit: int) -> None:
        self._repository, self._files, self._limit = repository, files, limit
        self.missing: list[str] = []

    def __enter__(self) -> Self:
        self._temporary = tempfile.TemporaryDirectory(prefix="provlint-", ignore_cleanup_errors=True)
        # A name of its own, since dates are read from names; and like a repository's root, so that nobody looks further up.
        self.folder = os.path.join(os.path.realpath(self._temporary.name), "revision")
        os.makedirs(os.path.join(self.folder, ".git"))
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._temporary.cleanup()

    def fill(self, names: Iterable[str]) -> list[str]:
        """Writes the documents that the revision has, once, and returns their names."""
        there = [name for name in names if name in self._files]
        telling = self._telling(there)
        wanted = {companion for name in there for companion in companions(name)} | telling
        ordered = sorted(wanted & self._files.keys())
        contents = self._repository.contents([self._files[name] for name in ordered], self._limit)
        written = {name for name, content in zip(ordered, contents, strict=True) if self._write(name, content)}
        self.missing = [name for name in there if name not in written]
        return [name for name in there if name in written]

    def _telling(self, names: Iterable[str]) -> set[str]:
        """The files that tell the template engine of the documents: in their folders or above."""
        folders = {""}
        for name in names:
            while name := name.rpartition("/")[0]:
                folders.add(name)
        telling = set()
        for name in self._files:
            folder, _, last = name.rpartition("/")
            if (last in _TELLING and folder in folders) or ("playbooks" in folder and "playbooks" in folder.split("/")):
                telling.add(name)
        return telling

    def _write(self, name: str, content: bytes | None) -> bool:
        """Writes one file; a name that would lead out of the folder, as a forged tree may have, is none."""
        parts = name.split("/")
        bad = any(
            part in ("", ".", "..") or part.lower() == ".git" or (os.sep != "/" and set(part) & set("\\:")) for part in parts
        )
        if bad or content is None:
            return False
        path = os.path.join(self.folder, *parts)
        try:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "xb") as file:
                file.write(content)
        except (OSError, ValueError):
            return False
        return True
