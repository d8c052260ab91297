"""Finds provlint's own modules without asking every entry of `sys.path`'s machinery about each of them.

A run imports about a hundred small modules. Python's path finder lists each package's folder, joins names and tries endings for
every one; for modules of ours the file's place follows from the name. What loads them, and how byte code is checked and kept,
stays Python's own. Measured: 2.6 of 16 ms of imports (docs/decisions/002-cold-start.md).
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec

PACKAGE = "provlint"


class OwnModules:
    """An entry of `sys.meta_path` that knows one package, in a folder on disk.

    folder  the package's folder
    """

    def __init__(self, folder: str, loader: type, spec: type) -> None:
        self._folder, self._loader, self._spec = folder, loader, spec

    def find_spec(self, name: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        """The specification of a module of ours; None for every other, and for one that has no source file."""
        if not name.startswith(PACKAGE + "."):
            return None
        place = f"{self._folder}/{name[len(PACKAGE) + 1 :].replace('.', '/')}"
        file = f"{place}.py"
        package = not os.path.isfile(file)
        if package:
            file = f"{place}/__init__.py"
            if not os.path.isfile(file):
                return None
        spec: ModuleSpec = self._spec(name, self._loader(name, file), origin=file, is_package=package)
        spec.has_location = True
        if package and spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(place)
        return spec


def install() -> None:
    """Puts the finder first, where provlint was loaded from plain files; does nothing anywhere else."""
    import provlint

    own = provlint.__spec__
    if own is not None and own.origin and type(own.loader).__name__ == "SourceFileLoader":
        sys.meta_path.insert(0, OwnModules(os.path.dirname(own.origin), type(own.loader), type(own)))
