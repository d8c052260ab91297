"""What one hostile case is: the files of a folder, how the linter is called there, and how it may end."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple


class Case(NamedTuple):
    """One case; `family/name` is unique.

    files      path below the case's folder (as bytes: a name may be no text) → content
    status     exit statuses that are right
    arguments  of the command line, which runs in the case's folder
    build      makes what is no plain file (links, pipes, odd modes), once the files are there
    says       what standard output and error together must hold
    never      what neither may hold
    heavy      whether it is run alone, in a process with limits of its own
    """

    family: str
    name: str
    files: Mapping[bytes, bytes]
    status: tuple[int, ...] = (0, 1)
    arguments: tuple[str, ...] = (".",)
    build: Callable[[Path], None] | None = None
    says: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    heavy: bool = False

    @property
    def title(self) -> str:
        """The name in reports of tests."""
        return f"{self.family}/{self.name}"

    def make(self, folder: Path) -> None:
        """Writes the case into an empty folder."""
        top = os.fsencode(folder)
        for name, content in self.files.items():
            path = os.path.join(top, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(content)
        if self.build is not None:
            self.build(folder)


def document(family: str, name: str, content: bytes | str, *, status: tuple[int, ...] = (0, 1), heavy: bool = False) -> Case:
    """A case that is one Markdown document."""
    data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    return Case(family, name, {b"a.md": data}, status, heavy=heavy)


def state(folder: Path) -> dict[bytes, tuple[int, object]]:
    """Everything below a folder: path → mode and content (of links, where they lead), to see that nothing has changed."""
    found: dict[bytes, tuple[int, object]] = {}
    for place, folders, files in os.walk(os.fsencode(folder)):
        for name in (*folders, *files):
            path = os.path.join(place, name)
            mode = os.lstat(path).st_mode
            content: object = None
            if os.path.islink(path):
                content = os.readlink(path)
            elif os.path.isfile(path) and os.access(path, os.R_OK):
                with open(path, "rb") as file:
                    content = hash(file.read())
            found[path] = (mode, content)
    return found
