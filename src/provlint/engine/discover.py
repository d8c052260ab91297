"""Finds the documents to lint: files as named, folders walked in an order that no file system decides.

Every folder is listed once. A walk leaves out hidden names, what .gitignore and `exclude` name, what is no regular file, and
links that lead out of the folder walked; a file named explicitly is linted whatever it is called, unless `exclude` is told to
mean such files, too. Below a folder with a configuration file of its own that file counts.
"""

from __future__ import annotations

import os

from provlint.config.files import SIDECAR, relative, shown
from provlint.config.load import OWN_FILE, SHARED_FILE
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from provlint.config.globs import Glob
    from provlint.config.schema import Settings
    from provlint.engine.gitignore import Ignores

    Closer = Callable[[str], Settings | None]
    """From an absolute folder to the settings of its own configuration file; None where that does not speak of us."""


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
    for _, candidate in configured(paths, settings, trouble, None):
        yield candidate


def configured(
    paths: Iterable[str],
    settings: Settings,
    trouble: Callable[[str], None],
    closer: Closer | None,
    excluded: Callable[[str], None] | None = None,
) -> Iterator[tuple[Settings, Candidate]]:
    """As `discover`, each document with the settings that count for it.

    closer    asked for each folder below `paths` that holds a configuration file; None lets `settings` count for all
    excluded  called with each path that `exclude` leaves out
    """
    given: set[str] = set()
    scope = _Scope(settings, excluded)
    for path in paths:
        for counting, candidate in _below(path, scope, trouble, closer):
            if candidate.path not in given:
                given.add(candidate.path)
                yield counting, candidate


def _below(
    path: str, scope: _Scope, trouble: Callable[[str], None], closer: Closer | None
) -> Iterator[tuple[Settings, Candidate]]:
    try:
        kind = os.stat(path).st_mode & 0o170000
    except (OSError, ValueError) as error:
        missing = isinstance(error, (FileNotFoundError, NotADirectoryError))
        trouble(f"{path}: {'no such file or folder' if missing else _reason(error)}; name one that can be opened")
        return
    if kind == 0o040000:
        yield from _Walk(path, trouble, closer).candidates(scope)
    elif kind == 0o100000:
        if not (scope.settings.force_exclude and scope.excludes(path)):
            yield scope.settings, Candidate(shown(path), explicit=True)
    else:
        trouble(f"{path}: neither a regular file nor a folder; name one of these")


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


class _Scope:
    """What one configuration says of the files and folders below it."""

    __slots__ = ("_globs", "excluded", "settings")

    def __init__(self, settings: Settings, excluded: Callable[[str], None] | None = None) -> None:
        self.settings = settings
        self.excluded = excluded
        self._globs: Sequence[Glob] = ()
        if settings.exclude:
            from provlint.config.globs import compile_globs

            self._globs = compile_globs(settings.exclude)

    def excludes(self, path: str) -> bool:
        """Whether `exclude` names the file or folder."""
        if not self._globs:
            return False
        from provlint.config.globs import any_matches

        meant = any_matches(self._globs, relative(path, self.settings.root))
        if meant and self.excluded is not None:
            self.excluded(path)
        return meant

    def takes(self, name: str, names: set[str]) -> bool:
        """Whether a file's ending is one of those asked for, and it is not another document's sidecar."""
        ending = os.path.splitext(name)[1].lower()
        if ending not in self.settings.extensions or name.endswith(SIDECAR):
            return False
        return ending != ".json" or name[:-5] not in names

    def ignores(self, folder: str, names: set[str], above: Ignores | None) -> Ignores | None:
        """What .gitignore files leave out in a folder with these names; `above` is what they do in the folder above."""
        if not self.settings.respect_gitignore:
            return None
        if ".gitignore" not in names:
            return above
        from provlint.engine.gitignore import within

        return within(os.path.abspath(folder or "."), above)


class _Walk:
    """The walk through one folder."""

    def __init__(self, top: str, trouble: Callable[[str], None], closer: Closer | None) -> None:
        self._top = top
        self._real_top = os.path.realpath(top)
        self._trouble = trouble
        self._closer = closer
        self._seen: set[tuple[int, int]] = set()
        self._linked_folders: list[tuple[str, Ignores | None, _Scope]] = []
        self._linked_files: list[tuple[os.DirEntry[str], str, _Scope]] = []

    def candidates(self, scope: _Scope) -> Iterator[tuple[Settings, Candidate]]:
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

    def _walked(self, pending: list[tuple[str, Ignores | None, _Scope]]) -> Iterator[tuple[Settings, Candidate]]:
        """The documents below the folders, the last one first; links are put aside."""
        while pending:
            folder, ignores, scope = pending.pop()
            device, entries = self._list(folder)
            names = {entry.name for entry in entries}
            if self._closer is not None and (OWN_FILE in names or SHARED_FILE in names):
                ignores, scope = self._own(folder, ignores, scope)
            ignores = scope.ignores(folder, names, ignores)
            below: list[tuple[str, Ignores | None, _Scope]] = []
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

    def _own(self, folder: str, ignores: Ignores | None, scope: _Scope) -> tuple[Ignores | None, _Scope]:
        """What counts in a folder that holds a configuration file."""
        place = os.path.abspath(folder or ".")
        own = self._closer(place) if self._closer is not None else None
        if own is None or own.config_file == scope.settings.config_file:
            return ignores, scope
        changed = _Scope(own, scope.excluded)
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
            self._trouble(f"{folder or '.'}: {_reason(error)}")
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


def _above(folder: str, scope: _Scope) -> Ignores | None:
    """What .gitignore files above a folder leave out, where they count."""
    if not scope.settings.respect_gitignore:
        return None
    from provlint.engine.gitignore import above

    return above(folder)


def _bytes(entry: os.DirEntry[str]) -> bytes:
    return os.fsencode(entry.name)
