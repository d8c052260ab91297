"""The finder of our own modules finds what Python's finds, and nothing else."""

from __future__ import annotations

import importlib.util
import os
import pkgutil
import py_compile
import subprocess
import sys
from importlib.machinery import BuiltinImporter, ModuleSpec, SourceFileLoader
from pathlib import Path

import pytest

import provlint
from provlint.cli import finder

FOLDER = os.path.dirname(str(provlint.__file__))
OWN = finder.OwnModules(FOLDER, SourceFileLoader, ModuleSpec, importlib.util.MAGIC_NUMBER)


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


@pytest.mark.parametrize("name", ["provlint.rule", "provlint.document", "provlint.rules.encoding.mojibake"])
def test_a_module_knows_of_itself_what_python_would_tell_it(name: str) -> None:
    """Its name, place, package and byte code file."""
    specs = OWN.find_spec(name), importlib.util.find_spec(name)
    ours, theirs = (importlib.util.module_from_spec(spec) for spec in specs if spec is not None)
    assert vars(ours).keys() == vars(theirs).keys()
    for trait in vars(theirs).keys() - {"__spec__", "__loader__"}:
        assert getattr(ours, trait) == getattr(theirs, trait), trait
    assert ours.__spec__ is not None
    assert ours.__spec__ is specs[0]
    assert ours.__loader__ is ours.__spec__.loader


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


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package of one module in a folder of its own, with byte code that says 1."""
    source = tmp_path / "one.py"
    source.write_text("NUMBER = 1\n", encoding="utf-8")
    py_compile.compile(str(source), doraise=True, invalidation_mode=py_compile.PycInvalidationMode.TIMESTAMP)
    return tmp_path


def number(package: Path) -> object:
    """What the module says when loaded by the finder."""
    spec = finder.OwnModules(str(package), SourceFileLoader, ModuleSpec, importlib.util.MAGIC_NUMBER).find_spec("provlint.one")
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    assert spec.loader is not None
    spec.loader.exec_module(module)
    return module.NUMBER


def byte_code(package: Path) -> Path:
    """The module's byte code file."""
    return Path(importlib.util.cache_from_source(str(package / "one.py")))


def test_byte_code_is_used_while_its_source_is_the_same(package: Path) -> None:
    """Byte code of the source's size and time is taken unread source or not: as Python itself does."""
    source = package / "one.py"
    times = source.stat().st_atime_ns, source.stat().st_mtime_ns
    source.write_text("NUMBER = 2\n", encoding="utf-8")
    os.utime(source, ns=times)
    assert number(package) == 1


@pytest.mark.parametrize("change", ["newer", "longer", "corrupt", "short", "foreign", "gone", "checked"])
def test_byte_code_of_another_source_is_not_used(package: Path, change: str) -> None:
    """A source written to, byte code that is damaged, of another Python, missing, or to be checked by content."""
    source, kept = package / "one.py", byte_code(package)
    times = source.stat().st_atime_ns, source.stat().st_mtime_ns
    source.write_text("NUMBER = 2\n" + "\n" * (change == "longer"), encoding="utf-8")
    if change == "checked":
        py_compile.compile(str(source), doraise=True, invalidation_mode=py_compile.PycInvalidationMode.CHECKED_HASH)
    os.utime(source, ns=times if change != "newer" else (times[0], times[1] + 5_000_000_000))
    data = kept.read_bytes()
    if change == "gone":
        kept.unlink()
    elif change == "corrupt":
        kept.write_bytes(data[:16] + b"\xff" * 40)
    elif change == "short":
        kept.write_bytes(data[:7])
    elif change == "foreign":
        kept.write_bytes(b"\0\0\r\n" + data[4:])
    if change == "corrupt":
        with pytest.raises((ValueError, EOFError, TypeError, ImportError)):  # as Python's own loader does
            number(package)
    else:
        assert number(package) == 2


def test_the_program_uses_it(tmp_path: Path) -> None:
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
