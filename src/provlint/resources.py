"""The shipped `rules` folder, wherever provlint was installed from: a wheel, an editable checkout or a zipped wheel.

A folder on disk is read with `os` alone; only a zipped wheel pays for importlib.resources.
"""

from __future__ import annotations

import os

from provlint import __version__, store
from provlint import lookup as lookups
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from importlib.abc import Traversable
    from typing import TypeAlias, TypeVar

    from provlint.lookup import Lookup

    T = TypeVar("T")

    Root: TypeAlias = "FolderRoot | PackedRoot"


class FolderRoot:
    """A rules folder on disk."""

    __slots__ = ("path",)

    def __init__(self, path: str) -> None:
        self.path = path

    def read(self, relative: str) -> bytes:
        """The content of a file by its path below the folder, with forward slashes. Raises OSError where there is none."""
        with open(f"{self.path}/{relative}", "rb") as file:
            return file.read()

    def files(self, suffix: str = "") -> list[str]:
        """The paths of all files below the folder that end in `suffix`, with forward slashes, sorted."""
        return sorted(relative for relative, _ in _walk(self.path) if relative.endswith(suffix))

    def stamp(self) -> str:
        """A text that changes when a file is added, removed, or written to: name, size and time of change of each."""
        return ";".join(f"{name}:{found.st_size}:{found.st_mtime_ns}" for name, found in sorted(_walk(self.path)))


class PackedRoot:
    """A rules folder inside a zipped wheel; paths as in FolderRoot."""

    __slots__ = ("_archive", "_top")

    def __init__(self, top: Traversable, archive: str) -> None:
        self._top = top
        self._archive = archive

    def read(self, relative: str) -> bytes:
        """The content of a file by its path below the folder. Raises OSError or KeyError where there is none."""
        return self._top.joinpath(*relative.split("/")).read_bytes()

    def files(self, suffix: str = "") -> list[str]:
        """The paths of all files below the folder that end in `suffix`, sorted."""
        found: list[str] = []
        pending = [("", self._top)]
        while pending:
            prefix, folder = pending.pop()
            for entry in folder.iterdir():
                if entry.is_dir():
                    pending.append((f"{prefix}{entry.name}/", entry))
                elif entry.name.endswith(suffix):
                    found.append(prefix + entry.name)
        return sorted(found)

    def stamp(self) -> str:
        """A text that changes when the archive is written anew: its path, size and time of change."""
        found = os.stat(self._archive)
        return f"{self._archive}:{found.st_size}:{found.st_mtime_ns}"


@cache
def rules_root() -> Root:
    """The shipped rules: `provlint/_rules` of a wheel, else `rules` of the checkout. Raises FileNotFoundError without either."""
    package = os.path.dirname(os.path.abspath(__file__))
    inside = os.path.join(package, "_rules")
    if os.path.isdir(inside):
        return FolderRoot(inside)
    checkout = os.path.dirname(os.path.dirname(package))
    beside = os.path.join(checkout, "rules")
    if os.path.isfile(os.path.join(checkout, "pyproject.toml")) and os.path.isdir(beside):
        return FolderRoot(beside)
    return _packed_root(package)


def table(relative: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a tab-separated file of the shipped rules, its header left out; `#` at a line's start makes a comment."""
    lines = rules_root().read(relative).decode().replace("\r\n", "\n").split("\n")
    rows = [tuple(line.split("\t")) for line in lines if line and line[0] != "#"]
    return tuple(rows[1:])


def derived(name: str, relative: str, make: Callable[[tuple[tuple[str, ...], ...]], T]) -> T:
    """What `make` makes of the rows of a shipped table, kept between runs under `name`; only data that `provlint.store` takes."""
    stamp = shipped_stamp()
    own = _own(name)
    kept = store.load(own, stamp)
    if kept is None:
        kept = make(table(relative))
        store.save(own, stamp, kept)
    return kept  # type: ignore[return-value]  # what was saved under the stamp of these very files


def lookup(name: str, relative: str, make: Callable[[tuple[tuple[str, ...], ...]], Mapping[str, object]]) -> Lookup:
    """What `make` makes of the rows of a shipped table, kept between runs under `name` and read drawer by drawer."""
    return lookups.kept(_own(name), shipped_stamp(), lambda: make(table(relative)))


def _own(name: str) -> str:
    """The name under which this installation keeps what it makes of its tables."""
    return f"{name}-{store.tag(os.path.abspath(__file__))}"


@cache
def shipped_stamp() -> str:
    """The stamp of the shipped rules, asked of the file system once."""
    root = rules_root()
    return f"{root.path if isinstance(root, FolderRoot) else ''}|{root.stamp()}"


def installed_as(package: str) -> str:
    """What stands for every module of an installed package in a folder; "" for a checkout and wherever no installer has been.

    That is a checksum of the list that installers leave beside a package, which has a checksum of every file it was installed
    with (docs/decisions/002-cold-start.md).
    """
    try:
        with open(f"{os.path.dirname(package)}/provlint-{__version__}.dist-info/RECORD", "rb", buffering=0) as file:
            record = file.read()
    except OSError:
        return ""
    return store.checksum(record).hex() if b"provlint/rules/__init__.py," in record else ""  # an editable one lists no modules


def _packed_root(package: str) -> PackedRoot:
    from importlib.resources import files

    top = files("provlint").joinpath("_rules")
    archive = package
    while archive and not os.path.isfile(archive):
        archive, _, _ = archive.rpartition(os.sep)
    if not archive or not top.is_dir():
        raise FileNotFoundError(f"the shipped rules are missing beside {package}; reinstall provlint")
    return PackedRoot(top, archive)


def _walk(top: str) -> list[tuple[str, os.stat_result]]:
    """Relative path and state of every file below `top`, hidden ones and byte code left out."""
    found: list[tuple[str, os.stat_result]] = []
    pending = [""]
    while pending:
        prefix = pending.pop()
        with os.scandir(f"{top}/{prefix}") as entries:
            for entry in entries:
                if entry.name[0] == "." or entry.name == "__pycache__":
                    continue
                if entry.is_dir():
                    pending.append(f"{prefix}{entry.name}/")
                else:
                    found.append((prefix + entry.name, entry.stat()))
    return found
