"""Finds the documents to lint: files as named, and those that `provlint.engine.walk` finds below folders.

A file named explicitly is linted whatever it is called, unless `exclude` is told to mean such files, too.
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
    scope = Scope(settings, excluded)
    for path in paths:
        for counting, candidate in _below(path, scope, trouble, closer):
            if candidate.path not in given:
                given.add(candidate.path)
                yield counting, candidate


def _below(
    path: str, scope: Scope, trouble: Callable[[str], None], closer: Closer | None
) -> Iterator[tuple[Settings, Candidate]]:
    try:
        kind = os.stat(path).st_mode & 0o170000
    except (OSError, ValueError) as error:
        missing = isinstance(error, (FileNotFoundError, NotADirectoryError))
        trouble(f"{path}: {'no such file or folder' if missing else reason(error)}; name one that can be opened")
        return
    if kind == 0o040000:
        from provlint.engine.walk import Walk

        yield from Walk(path, trouble, closer).candidates(scope)
    elif kind == 0o100000:
        if not (scope.settings.force_exclude and scope.excludes(path)):
            yield scope.settings, Candidate(shown(path), explicit=True)
    else:
        trouble(f"{path}: neither a regular file nor a folder; name one of these")


def reason(error: Exception) -> str:
    """What the system says of an error."""
    return getattr(error, "strerror", None) or str(error)


class Scope:
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
