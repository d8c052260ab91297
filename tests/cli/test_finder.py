"""The finder of our own modules finds what Python's finds, and nothing else."""

from __future__ import annotations

import importlib.util
import os
import pkgutil
import subprocess
import sys
from importlib.machinery import BuiltinImporter, ModuleSpec, SourceFileLoader
from typing import TYPE_CHECKING

import provlint
from provlint.cli import finder

if TYPE_CHECKING:
    import pytest

FOLDER = os.path.dirname(str(provlint.__file__))
OWN = finder.OwnModules(FOLDER, SourceFileLoader, ModuleSpec)


def test_every_module_is_found_as_python_finds_it() -> None:
    """Name, file, byte code file, package and search locations are the same."""
    names = [module.name for module in pkgutil.walk_packages(provlint.__path__, "provlint.") if "__main__" not in module.name]
    assert len(names) > 150
    for name in names:
        ours, theirs = OWN.find_spec(name), importlib.util.find_spec(name)
        assert ours is not None
        assert theirs is not None
        for trait in ("name", "origin", "cached", "parent", "has_location"):
            assert getattr(ours, trait) == getattr(theirs, trait), name
        assert list(ours.submodule_search_locations or ()) == list(theirs.submodule_search_locations or ())


def test_other_names_are_left_to_others() -> None:
    """Foreign packages, names that only begin like ours, and modules that are not there."""
    assert [OWN.find_spec(name) for name in ("json", "provlint", "provlinter.rule", "provlint.nothing", "provlint.rule.x")] == [
        None
    ] * 5


def test_it_is_installed_where_modules_are_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """First in line; from a zipped wheel nothing changes."""
    monkeypatch.setattr(sys, "meta_path", [BuiltinImporter])
    finder.install()
    assert isinstance(sys.meta_path[0], finder.OwnModules)
    assert sys.meta_path[1:] == [BuiltinImporter]
    monkeypatch.setattr(sys, "meta_path", [BuiltinImporter])
    monkeypatch.setattr(provlint, "__spec__", ModuleSpec("provlint", None, origin="/a.zip/provlint/__init__.py"))
    finder.install()
    assert sys.meta_path == [BuiltinImporter]


def test_the_program_uses_it(tmp_path: os.PathLike[str]) -> None:
    """The console script's entry finds all of our modules through it."""
    file = os.path.join(tmp_path, "a.md")
    with open(file, "w", encoding="utf-8") as document:
        document.write("A short text.\n")
    probe = (
        "import os, sys\nfrom provlint.cli import entry\nsys.argv = ['lint', sys.argv[1]]\n"
        "os._exit = sys.exit = lambda status: None\nentry()\n"
        "print(type(sys.meta_path[0]).__name__, 'provlint.engine.run' in sys.modules)"
    )
    out = subprocess.run([sys.executable, "-c", probe, file], capture_output=True, text=True, check=False).stdout
    assert out.splitlines()[-1] == "OwnModules True"
