"""Finds the documents to lint: files as named, folders walked in an order that no file system decides.

Every folder is listed once. A walk leaves out hidden names, what .gitignore and `exclude` name, what is no regular file, and
links that lead out of the folder walked; a file named explicitly is linted whatever it is called.
"""

from __future__ import annotations

import os

from provlint.config.files import SIDECAR, relative, shown
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from provlint.config.globs import Glob
    from provlint.config.schema import Settings
    from provlint.engine.gitignore import Ignores


class Candidate(Record):
    """A document to lint.

    path      as shown and opened: relative to the working folder where it lies below it, forward slashes
    explicit  whether it was named rather than found in a folder
    content   its bytes where they do not come from `path` (standard input)
    """

    path: str
    explicit: bool = False
    content: bytes | None = None


def discover(paths: Iterable[str], settings: Settings, trouble: Callable[[str], None]) -> Iterator[Candidate]:
    """The documents below `paths`, each once: in the order given, a folder's files before its folders, sorted by bytes.

    trouble  called with one line, naming the path, for each that is missing, unreadable or neither file nor folder
    """
    given: set[str] = set()
    for path in paths:
        for candidate in _below(path, settings, trouble):
            if candidate.path not in given:
                given.add(candidate.path)
                yield candidate


def _below(path: str, settings: Settings, trouble: Callable[[str], None]) -> Iterator[Candidate]:
    try:
        kind = os.stat(path).st_mode & 0o170000
    except (OSError, ValueError) as error:
        missing = isinstance(error, (FileNotFoundError, NotADirectoryError))
        trouble(f"{path}: {'no such file or folder' if missing else _reason(error)}")
        return
    if kind == 0o040000:
        yield from _Walk(path, settings, trouble).candidates()
    elif kind == 0o100000:
        yield Candidate(shown(path), explicit=True)
    else:
        trouble(f"{path}: neither a regular file nor a folder")


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


class _Walk:
    """The walk through one folder."""

    def __init__(self, top: str, settings: Settings, trouble: Callable[[str], None]) -> None:
        self._top = top
        self._real_top = os.path.realpath(top)
        self._settings = settings
        self._trouble = trouble
        self._seen: set[tuple[int, int]] = set()
        self._linked: set[tuple[int, int]] = set()
        self._globs: Sequence[Glob] = ()
        if settings.exclude:
            from provlint.config.globs import compile_globs

            self._globs = compile_globs(settings.exclude)

    def candidates(self) -> Iterator[Candidate]:
        """The documents, depth first."""
        ignores = None
        if self._settings.respect_gitignore:
            from provlint.engine.gitignore import above

            ignores = above(self._top)
        name = shown(self._top)
        pending: list[tuple[str, Ignores | None]] = [("" if name == "." else name, ignores)]
        while pending:
            folder, ignores = pending.pop()
            entries = self._list(folder)
            names = {entry.name for entry in entries}
            if self._settings.respect_gitignore and ".gitignore" in names:
                from provlint.engine.gitignore import within

                ignores = within(os.path.abspath(folder or "."), ignores)
            below = []
            for entry in entries:
                path = f"{folder.rstrip('/')}/{entry.name}" if folder else entry.name
                is_folder = self._is_folder(entry)
                if is_folder is None or entry.name[0] == "." or not (is_folder or self._is_document(entry.name, names)):
                    continue
                if self._left_out(path, ignores, is_folder=is_folder):
                    continue
                if is_folder:
                    below.append((path, ignores))
                elif self._is_first(entry):
                    yield Candidate(path)
            pending += reversed(below)

    def _list(self, folder: str) -> list[os.DirEntry[str]]:
        """The folder's entries sorted by bytes; a folder seen before (through a link) has none."""
        try:
            place = os.stat(folder or ".")
            if (place.st_dev, place.st_ino) in self._seen:
                return []
            self._seen.add((place.st_dev, place.st_ino))
            with os.scandir(folder or ".") as entries:
                return sorted(entries, key=_bytes)
        except OSError as error:
            self._trouble(f"{folder or '.'}: {_reason(error)}")
            return []

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

    def _left_out(self, path: str, ignores: Ignores | None, *, is_folder: bool) -> bool:
        if ignores is not None and ignores.leaves_out(os.path.abspath(path), is_folder=is_folder):
            return True
        if not self._globs:
            return False
        from provlint.config.globs import any_matches

        return any_matches(self._globs, relative(path, self._settings.root))

    def _is_document(self, name: str, names: set[str]) -> bool:
        """Whether a file's ending is one of those asked for, and it is not another document's sidecar."""
        ending = os.path.splitext(name)[1].lower()
        if ending not in self._settings.extensions or name.endswith(SIDECAR):
            return False
        return ending != ".json" or name[:-5] not in names

    def _is_first(self, entry: os.DirEntry[str]) -> bool:
        """Whether a file was not met before through a link, nor, if it is a link, by its own name."""
        try:
            place = entry.stat() if entry.is_symlink() or self._linked else None
            key = (place.st_dev, place.st_ino) if place else (0, entry.inode())
        except OSError:
            return False
        if entry.is_symlink():
            fresh = key not in self._linked and (0, key[1]) not in self._seen
            self._linked.add(key)
            return fresh
        self._seen.add((0, key[1]))
        return key not in self._linked


def _bytes(entry: os.DirEntry[str]) -> bytes:
    return os.fsencode(entry.name)
