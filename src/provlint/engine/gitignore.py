"""What .gitignore files leave out of a walk; pathspec is imported only where there is such a file."""

from __future__ import annotations

import os

from provlint.config.files import read_small

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

NAME = ".gitignore"


class Ignores:
    """The patterns of one folder's .gitignore over those of the folders above it."""

    __slots__ = ("_above", "_folder", "_spec")

    def __init__(self, folder: str, spec: GitIgnoreSpec, above: Ignores | None) -> None:
        self._folder = folder.rstrip(os.sep) + os.sep
        self._spec = spec
        self._above = above

    def leaves_out(self, path: str, *, is_folder: bool) -> bool:
        """Whether an absolute path is ignored; the closest file that speaks of it decides, in it the last pattern."""
        if path.startswith(self._folder):
            name = path[len(self._folder) :].replace(os.sep, "/") + ("/" if is_folder else "")
            verdict = self._spec.check_file(name).include
            if verdict is not None:
                return verdict
        return self._above.leaves_out(path, is_folder=is_folder) if self._above else False


def above(folder: str) -> Ignores | None:
    """The patterns of the folders above `folder` up to its repository's root; None outside a repository or without any.

    They do not count where they leave out `folder` itself: who names an ignored folder wants it linted.
    """
    top = os.path.abspath(folder)
    folders = []
    at = top
    while not os.path.lexists(os.path.join(at, ".git")):
        parent = os.path.dirname(at)
        if parent == at:
            return None
        at = parent
        folders.append(at)
    found: Ignores | None = None
    for place in reversed(folders):
        found = within(place, found)
    return None if found and _inside(top, folders, found) else found


def within(folder: str, above: Ignores | None) -> Ignores | None:
    """The patterns of an absolute folder's own .gitignore over those above; a file that cannot be read has none."""
    try:
        data = read_small(os.path.join(folder, NAME))
    except OSError:
        return above
    if not data:
        return above
    from pathspec import GitIgnoreSpec

    try:
        spec = GitIgnoreSpec.from_lines(data.decode("utf-8-sig", "surrogateescape").replace("\r", "\n").split("\n"))
    except ValueError:  # a pattern that Git does not take either
        return above
    return Ignores(folder, spec, above)


def _inside(top: str, folders: list[str], ignores: Ignores) -> bool:
    """Whether the folder or one above it, below the repository's root, is ignored."""
    return any(ignores.leaves_out(folder, is_folder=True) for folder in (top, *folders[:-1]))
