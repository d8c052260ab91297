"""Walks folders for documents, in an order that no file system decides.

Every folder is listed once. A walk leaves out hidden names, what .gitignore and `exclude` name, what is no regular file, and
links that lead out of the folder walked. Below a folder with a configuration file of its own that file counts.
"""

from __future__ import annotations

import os

from provlint.config.files import shown
from provlint.config.load import OWN_FILE, SHARED_FILE
from provlint.engine.discover import Candidate, Scope, reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from provlint.config.schema import Settings
    from provlint.engine.discover import Closer
    from provlint.engine.gitignore import Ignores


class Walk:
    """The walk through one folder."""

    def __init__(self, top: str, trouble: Callable[[str], None], closer: Closer | None) -> None:
        self._top = top
        self._real_top = os.path.realpath(top)
        self._trouble = trouble
        self._closer = closer
        self._seen: set[tuple[int, int]] = set()
        self._linked_folders: list[tuple[str, Ignores | None, Scope]] = []
        self._linked_files: list[tuple[os.DirEntry[str], str, Scope]] = []

    def candidates(self, scope: Scope) -> Iterator[tuple[Settings, Candidate]]:
        """The documents, depth first, each with the settings that count; `scope` is that of the folder walked.

        What only a link leads to comes last, for whatever has a name of its own is known by that.
        """
        name = shown(self._top)
        self._linked_folders.append(("" if name == "." else name, _above(self._top, scope), scope))
        while self._linked_folders:
            pending, self._linked_folders = self._linked_folders[::-1], []
            yield from self._walked(pending)
        for entry, path, counting in self._linked_files:
            if self._is_new(entry):
                yield counting.settings, Candidate(path)

    def _walked(self, pending: list[tuple[str, Ignores | None, Scope]]) -> Iterator[tuple[Settings, Candidate]]:
        """The documents below the folders, the last one first; links are put aside."""
        while pending:
            folder, ignores, scope = pending.pop()
            device, entries = self._list(folder)
            names = {entry.name for entry in entries}
            if self._closer is not None and (OWN_FILE in names or SHARED_FILE in names):
                ignores, scope = self._own(folder, ignores, scope)
            ignores = scope.ignores(folder, names, ignores)
            below: list[tuple[str, Ignores | None, Scope]] = []
            for entry in entries:
                path = f"{folder.rstrip('/')}/{entry.name}" if folder else entry.name
                is_folder = self._is_folder(entry)
                if is_folder is None or entry.name[0] == "." or not (is_folder or scope.takes(entry.name, names)):
                    continue
                if (ignores and ignores.leaves_out(os.path.abspath(path), is_folder=is_folder)) or scope.excludes(path):
                    continue
                if is_folder:
                    (self._linked_folders if entry.is_symlink() else below).append((path, ignores, scope))
                elif entry.is_symlink():
                    self._linked_files.append((entry, path, scope))
                else:
                    self._seen.add((device, entry.inode()))
                    yield scope.settings, Candidate(path)
            pending += reversed(below)

    def _own(self, folder: str, ignores: Ignores | None, scope: Scope) -> tuple[Ignores | None, Scope]:
        """What counts in a folder that holds a configuration file."""
        place = os.path.abspath(folder or ".")
        own = self._closer(place) if self._closer is not None else None
        if own is None or own.config_file == scope.settings.config_file:
            return ignores, scope
        changed = Scope(own, scope.excluded)
        return (ignores if scope.settings.respect_gitignore else _above(place, changed)), changed

    def _list(self, folder: str) -> tuple[int, list[os.DirEntry[str]]]:
        """The folder's device and its entries sorted by bytes; a folder seen before (through a link) has none."""
        try:
            place = os.stat(folder or ".")
            if (place.st_dev, place.st_ino) in self._seen:
                return place.st_dev, []
            self._seen.add((place.st_dev, place.st_ino))
            with os.scandir(folder or ".") as entries:
                return place.st_dev, sorted(entries, key=_bytes)
        except OSError as error:
            self._trouble(f"{folder or '.'}: {reason(error)}")
            return 0, []

    def _is_folder(self, entry: os.DirEntry[str]) -> bool | None:
        """Whether the entry is a folder (True) or a regular file (False); None for anything else and links out of the tree."""
        try:
            if entry.is_symlink():
                real = os.path.realpath(entry.path)
                if not real.startswith(self._real_top.rstrip(os.sep) + os.sep):
                    return None
            if entry.is_dir():
                return True
            return False if entry.is_file() else None
        except OSError:
            return None

    def _is_new(self, link: os.DirEntry[str]) -> bool:
        """Whether the file behind a link was met neither by its own name nor through another link."""
        try:
            place = link.stat()
        except OSError:
            return False
        key = (place.st_dev, place.st_ino)
        fresh = key not in self._seen
        self._seen.add(key)
        return fresh


def _above(folder: str, scope: Scope) -> Ignores | None:
    """What .gitignore files above a folder leave out, where they count."""
    if not scope.settings.respect_gitignore:
        return None
    from provlint.engine.gitignore import above

    return above(folder)


def _bytes(entry: os.DirEntry[str]) -> bytes:
    return os.fsencode(entry.name)
