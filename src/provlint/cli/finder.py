"""Finds and loads provlint's own modules without what Python's import does for modules of anybody, anywhere.

A run imports about a hundred small modules. Python's path finder lists each package's folder, tries endings and asks for every
file twice; for modules of ours, place and byte code file follow from the name. The byte code is Python's own (PEP 552), made and
kept by Python, and is used under Python's own condition: that it was made from a source of this size and time of change.
Anything unusual is left to Python. Measured: 4.2 of 16 ms of imports (docs/decisions/002-cold-start.md).
"""

from __future__ import annotations

import marshal
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec, SourceFileLoader
    from types import CodeType

PACKAGE = "provlint"
TIMED = b"\0\0\0\0"
"""Flags of a byte code file that is valid as long as its source has the size and time of change that follow."""

CHUNK = 65_536
"""Bytes read at once: more than a module of ours has as byte code, less than what the C library maps anew for each request."""


class OwnModules:
    """An entry of `sys.meta_path` that knows one package, in a folder on disk.

    folder   the package's folder
    loader   the class that loads modules from byte code or source: Python's own
    spec     the class of specifications
    magic    how byte code files of this Python begin
    """

    def __init__(self, folder: str, loader: type[SourceFileLoader], spec: type[ModuleSpec], magic: bytes) -> None:
        self._folder, self._spec, self._tag = folder, spec, sys.implementation.cache_tag
        self._loader = _quick(loader, magic + TIMED)

    def find_spec(self, name: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        """The specification of a module of ours; None for every other, and for one that has no source file."""
        if not name.startswith(PACKAGE + "."):
            return None
        place = f"{self._folder}/{name[len(PACKAGE) + 1 :].replace('.', '/')}"
        package = False
        state = _state(f"{place}.py")
        if state is None:
            package, state = True, _state(f"{place}/__init__.py")
            if state is None:
                return None
        folder, _, last = (f"{place}/__init__" if package else place).rpartition("/")
        file, kept = f"{folder}/{last}.py", f"{folder}/__pycache__/{last}.{self._tag}.pyc"
        loader = self._loader(name, file)
        loader.state, loader.kept = state, kept
        spec = self._spec(name, loader, origin=file, is_package=package)
        spec.has_location, spec.cached = True, kept
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(place)
        return spec


def install() -> None:
    """Puts the finder first, where provlint was loaded from plain files with byte code beside them; does nothing elsewhere."""
    import provlint

    own = provlint.__spec__
    magic = sys.modules["_frozen_importlib_external"].MAGIC_NUMBER if "_frozen_importlib_external" in sys.modules else b""
    usual = type(own.loader).__name__ == "SourceFileLoader" if own else False
    if own and own.origin and usual and magic and not sys.pycache_prefix and sys.implementation.cache_tag:
        sys.meta_path.insert(0, OwnModules(os.path.dirname(own.origin), type(own.loader), type(own), magic))  # type: ignore[arg-type]


def _quick(loader: type[SourceFileLoader], start: bytes) -> type:
    """A loader that reads the byte code file itself where that begins with `start` and is of the source as it is."""

    class OwnLoader(loader):  # type: ignore[valid-type,misc]  # Python's own class, whatever it is
        state: os.stat_result
        kept: str

        def get_code(self, fullname: str) -> CodeType | None:
            valid = start + _four(int(self.state.st_mtime)) + _four(self.state.st_size)
            try:
                data = _read(self.kept)
                if data[:16] == valid:
                    code: CodeType = marshal.loads(memoryview(data)[16:])  # noqa: S302 - what Python would load just so
                    if code.co_filename == self.path:
                        return code
            except (OSError, ValueError, EOFError, TypeError, AttributeError):
                pass
            code_or_none: CodeType | None = super().get_code(fullname)
            return code_or_none

    return OwnLoader


def _read(path: str) -> bytes:
    """A file's content in three calls of the system, where a file object makes eight."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))
    try:
        data = os.read(handle, CHUNK)
        while len(data) % CHUNK == 0 and (more := os.read(handle, CHUNK)):
            data += more
    finally:
        os.close(handle)
    return data


def _four(number: int) -> bytes:
    return (number & 0xFFFF_FFFF).to_bytes(4, "little")


def _state(file: str) -> os.stat_result | None:
    try:
        return os.stat(file)
    except OSError:
        return None
