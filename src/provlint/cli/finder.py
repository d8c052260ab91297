"""Finds and loads provlint's own modules without what Python's import does for modules of anybody, anywhere.

A run imports about a hundred small modules. Python's path finder lists each package's folder, tries endings and asks for every
file twice; for modules of ours, place and byte code file follow from the name. The byte code is Python's own (PEP 552), made and
kept by Python, and is used under Python's own condition: that it was made from a source of this size and time of change. That of
the modules which every run needs stands in one file, and behind it, one by one, that of those which some documents need
(provlint.cli.together). Anything unusual is left to Python.
Measured: 4.2 of 16 ms of imports, and 2 for the one file (docs/decisions/002-cold-start.md).
"""

from __future__ import annotations

import marshal
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec, SourceFileLoader
    from types import CodeType, ModuleType
    from typing import Any, TypeAlias

    Kept: TypeAlias = dict[str, tuple[tuple[int, int], CodeType]]
    """Module → second of change and size of its source, and code."""

PACKAGE = "provlint"
TIMED = b"\0\0\0\0"
"""Flags of a byte code file that is valid as long as its source has the size and time of change that follow."""

CHUNK = 65_536
"""Bytes read at once: more than a module of ours has as byte code, less than what the C library maps anew for each request."""
HEAD = 32_768
"""Bytes of the file with the byte code of many modules in which its mark stands."""
COUNT = 4
"""Bytes behind the mark that say how many follow with what every run needs."""
MANY = 16_000_000
"""Bytes that these never are."""

READING = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
MARK = b"\0provlint, together\0"
"""What stands between a module's own byte code and that of the modules kept behind it."""
FIRST = f"{PACKAGE}.cli.check"
"""The module with which a run begins that needs the others."""


class OwnModules:
    """An entry of `sys.meta_path` that knows one package, in a folder on disk.

    folder   the package's folder
    loader   the class that loads modules from byte code or source: Python's own
    spec     the class of specifications
    magic    how byte code files of this Python begin
    stale    whether modules were asked for whose byte code does not stand in the one file, or of another source
    """

    def __init__(self, folder: str, loader: type[SourceFileLoader], spec: type[ModuleSpec], magic: bytes) -> None:
        self.folder, self.usual, self.tag = folder, loader, sys.implementation.cache_tag
        self._spec, self._start = spec, magic + TIMED
        self._loader = _quick(loader)
        self._together: Kept = {}
        self._later: tuple[int, int, str] = (-1, 0, "")
        """The open piece, the place in it where modules stand one by one, and a line of each (see `provlint.cli.together`)."""
        self._asked: set[str] = set()
        self.stale = False

    def find_spec(self, name: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        """The specification of a module of ours; None for every other, and for one that has no source file."""
        if not name.startswith(PACKAGE + "."):
            return None
        if name == FIRST:
            self._begin()
        place = f"{self.folder}/{name[len(PACKAGE) + 1 :].replace('.', '/')}"
        start, code = self._together.get(name) or self._one(name)
        package, file = False, f"{place}.py"
        # A folder is asked for second, but for one that the piece knows to be there.
        state = None if code and code.co_filename == f"{place}/__init__.py" else state_of(file)
        if state is None:
            package, file = True, f"{place}/__init__.py"
            state = state_of(file)
            if state is None:
                return None
        loader = self._loader(name, file)
        loader.kept = kept_of(file, self.tag)
        if code and start == (int(state.st_mtime), state.st_size) and code.co_filename == file:
            loader.code = code
        else:
            loader.start = self.valid(state)
            self.stale = self.stale or code is not None
        spec = self._spec(name, loader, origin=file, is_package=package)
        spec.has_location, spec.cached = True, loader.kept
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(place)
        return spec

    def valid(self, state: os.stat_result) -> bytes:
        """The first 16 bytes of a byte code file that is of a source in this state."""
        return self._start + _four(int(state.st_mtime)) + _four(state.st_size)

    def _begin(self) -> None:
        """Reads the piece and makes the modules that every run needs, each after those that it imports.

        They are made without `import`, which asks and locks for each what is known of all: a third of its instructions.
        """
        self._together = self._read_together()
        self.stale = not self._together and not self._later[2]
        for name in self._together:
            if name != FIRST and name not in sys.modules:  # the import of the first called us
                self._make(name)

    def _make(self, name: str) -> None:
        """Does what `import` does with a module whose byte code the piece has; leaves any other to `import`."""
        spec: Any = self.find_spec(name)  # its loader is ours
        parent, _, child = name.rpartition(".")
        if spec is None or spec.loader.code is None or parent not in sys.modules:
            return
        module = spec.loader.create_module(spec)
        module.__spec__, module.__loader__, module.__package__ = spec, spec.loader, spec.parent
        if spec.submodule_search_locations is not None:
            module.__path__ = spec.submodule_search_locations
        sys.modules[name] = module
        try:
            exec(spec.loader.code, vars(module))  # noqa: S102 - what importing it would run
        except BaseException:
            del sys.modules[name]
            raise
        setattr(sys.modules[parent], child, module)

    def _one(self, name: str) -> tuple[tuple[int, int] | None, CodeType | None]:
        """What the piece has of a module that stands by itself or with its like, after making what it imports; else nothing."""
        handle, start, lines = self._later
        at = lines.find(f"\n{name} ") + 1
        if not at or name in self._asked:
            return None, None
        self._asked.add(name)  # once: of modules that import each other, the second is left to `import`
        _, place, length, *needs = lines[at : lines.index("\n", at)].split(" ")
        try:
            read: Kept = marshal.loads(_read_at(handle, int(length), start + int(place)))  # noqa: S302 - as below
            self._together.update(read)
        except (OSError, ValueError, EOFError, TypeError):
            self.stale = True
            return None, None
        for need in (*needs, *read):  # of those read together, too, each stands after the modules that it imports
            if need == name:
                break
            if need not in sys.modules:
                self._make(need)
        return read[name]

    def close(self) -> None:
        """Ends the reading of the piece, so that it can be written; modules come from files of their own from now on."""
        if self._later[0] >= 0:
            os.close(self._later[0])
        self._later = -1, 0, ""

    def _read_together(self) -> Kept:
        """What every run needs, as `provlint.cli.together` keeps it, else nothing; the piece stays open for the others."""
        source = f"{self.folder}/cli/together.py"
        state = state_of(source)
        handle = -1
        try:
            handle = os.open(kept_of(source, self.tag), READING)
            head = os.read(handle, HEAD)
            at = head.find(MARK) + len(MARK) + COUNT
            size = int.from_bytes(head[at - COUNT : at], "little")
            if state is not None and MARK in head and head.startswith(self.valid(state)) and size < MANY:
                found, lines = marshal.loads(_read_at(handle, size, at))  # noqa: S302 - a byte code file, as Python loads them
                if isinstance(found, dict) and isinstance(lines, str):
                    self._later = handle, at + size, lines
                    return found
        except (OSError, ValueError, EOFError, TypeError):
            pass
        if handle >= 0:
            os.close(handle)
        return {}


def install() -> OwnModules | None:
    """Puts the finder first, where provlint was loaded from plain files with byte code beside them; does nothing elsewhere."""
    import provlint

    own = provlint.__spec__
    magic = sys.modules["_frozen_importlib_external"].MAGIC_NUMBER if "_frozen_importlib_external" in sys.modules else b""
    usual = type(own.loader).__name__ == "SourceFileLoader" if own else False
    if not (own and own.origin and usual and magic and not sys.pycache_prefix and sys.implementation.cache_tag):
        return None
    made = OwnModules(os.path.dirname(own.origin), type(own.loader), type(own), magic)  # type: ignore[arg-type]
    sys.meta_path.insert(0, made)
    return made


def renew(own: OwnModules) -> None:
    """Keeps the byte code of a run's modules together, if it is not, for the next: where Python would keep byte code."""
    if own.stale and not sys.dont_write_bytecode and os.access(f"{own.folder}/cli/__pycache__", os.W_OK):
        from provlint.cli.together import keep

        own.close()
        keep(own)


def _quick(loader: type[SourceFileLoader]) -> type:
    """A loader that has its module's code, or reads the byte code file itself where that begins with `start`."""

    class OwnLoader(loader):  # type: ignore[valid-type,misc]  # Python's own class, whatever it is
        start: bytes
        kept: str
        code: CodeType | None = None

        def create_module(self, spec: ModuleSpec) -> ModuleType:
            # Python asks every new module for what it lacks, and each time words an error that nobody reads.
            module = type(sys)(spec.name)
            module.__file__, module.__cached__ = spec.origin, spec.cached  # type: ignore[attr-defined]
            return module

        def get_code(self, fullname: str) -> CodeType | None:
            if self.code is not None:
                return self.code
            try:
                data = read(self.kept)
                if data[:16] == self.start:
                    code: CodeType = marshal.loads(memoryview(data)[16:])  # noqa: S302 - what Python would load just so
                    if code.co_filename == self.path:
                        return code
            except (OSError, ValueError, EOFError, TypeError, AttributeError):
                pass
            code_or_none: CodeType | None = super().get_code(fullname)
            return code_or_none

    return OwnLoader


def read(path: str, size: int = CHUNK) -> bytes:
    """A file's content in three calls of the system, where a file object makes eight; more where it has more than `size`."""
    handle = os.open(path, READING)
    try:
        data = os.read(handle, size)
        while len(data) % size == 0 and (more := os.read(handle, size)):
            data += more
    finally:
        os.close(handle)
    return data


def _read_at(handle: int, size: int, place: int) -> bytes:
    try:
        return os.pread(handle, size, place)
    except AttributeError:  # Windows
        os.lseek(handle, place, os.SEEK_SET)
        return os.read(handle, size)


def kept_of(source: str, tag: str) -> str:
    """The byte code file of a source file."""
    folder, _, name = source.rpartition("/")
    return f"{folder}/__pycache__/{name[:-3]}.{tag}.pyc"


def _four(number: int) -> bytes:
    return (number & 0xFFFF_FFFF).to_bytes(4, "little")


def state_of(file: str) -> os.stat_result | None:
    """What the system knows of a file; None where there is none."""
    try:
        return os.stat(file)
    except OSError:
        return None
