"""The byte code kept in one piece is used while every source is as it was, and is no more than a faster way to the same code."""

from __future__ import annotations

import importlib.util
import os
import py_compile
import shutil
import subprocess
import sys
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path

import pytest

import provlint
from provlint import resources
from provlint.cli import finder, together

PATHS = ("one.py", "two/__init__.py", "cli/check.py", "cli/together.py")


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package with byte code, whose modules say 1, two of them kept together."""
    for path in PATHS:
        file = tmp_path / path
        file.parent.mkdir(exist_ok=True)
        file.write_text("NUMBER = 1\n", encoding="utf-8")
        py_compile.compile(str(file), doraise=True, invalidation_mode=py_compile.PycInvalidationMode.TIMESTAMP)
    monkeypatch.setattr(together, "NAMES", "")
    monkeypatch.setattr(together, "LATER", "one\ntwo\ngone\n")
    monkeypatch.setattr(together, "ENDS", "")
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    finder.renew(begun(tmp_path))
    return tmp_path


def begun(package: Path) -> finder.OwnModules:
    """The finder of a run that has begun."""
    own = finder.OwnModules(str(package), SourceFileLoader, ModuleSpec, importlib.util.MAGIC_NUMBER)
    own.find_spec(finder.FIRST)
    return own


def number(own: finder.OwnModules, name: str) -> object:
    """What the module says when loaded by the finder."""
    spec = own.find_spec(f"provlint.{name}")
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    assert spec.loader is not None
    spec.loader.exec_module(module)
    return module.NUMBER


def change(file: Path, text: str = "NUMBER = 2\n\n") -> None:
    """Writes to a source; its size tells, whatever the clock says."""
    file.write_text(text, encoding="utf-8")


def piece(package: Path) -> Path:
    """The file that holds the piece."""
    return Path(importlib.util.cache_from_source(str(package / "cli/together.py")))


def test_modules_come_from_the_piece(package: Path) -> None:
    """Their own byte code files need not be there."""
    for path in ("one.py", "two/__init__.py"):
        Path(importlib.util.cache_from_source(str(package / path))).unlink()
    own = begun(package)
    assert [number(own, "one"), number(own, "two"), own.stale] == [1, 1, False]
    assert not Path(importlib.util.cache_from_source(str(package / "one.py"))).exists()


def test_a_changed_source_is_read_and_the_piece_made_anew(package: Path) -> None:
    """By size or time of change, as byte code files are."""
    change(package / "one.py")
    own = begun(package)
    assert [number(own, "one"), number(own, "two"), own.stale] == [2, 1, True]
    finder.renew(own)
    own = begun(package)
    assert [number(own, "one"), number(own, "two"), own.stale] == [2, 1, False]


def test_a_newer_source_of_the_same_size_is_read(package: Path) -> None:
    """A second counts."""
    change(package / "one.py", "NUMBER = 2\n")
    known = (package / "one.py").stat()
    os.utime(package / "one.py", (known.st_atime, known.st_mtime + 5))
    assert number(begun(package), "one") == 2


def test_a_package_that_was_moved_takes_nothing_along(package: Path, tmp_path: Path) -> None:
    """Tracebacks must name the files that there are."""
    moved = tmp_path / "moved"
    moved.mkdir()
    for path in ("one.py", "cli"):
        (package / path).rename(moved / path)
    own = begun(moved)
    spec = own.find_spec("provlint.one")
    assert spec is not None
    assert isinstance(spec.loader, SourceFileLoader)
    code = spec.loader.get_code("provlint.one")
    assert code is not None
    assert code.co_filename == str(moved / "one.py")
    assert own.stale


def test_to_python_the_file_is_the_byte_code_of_its_source(package: Path) -> None:
    """It loads the module's own code; a second writing does not lengthen it; and when Python renews it, so do we."""
    file, source = piece(package), package / "cli/together.py"
    size = file.stat().st_size
    assert file.stat().st_mode & 0o777 == source.stat().st_mode & 0o666
    code = SourceFileLoader("provlint.cli.together", str(source)).get_code("provlint.cli.together")
    assert code is not None
    assert code.co_names == ("NUMBER",)
    together.keep(begun(package))
    assert file.stat().st_size == size
    py_compile.compile(str(source), doraise=True)
    own = begun(package)
    assert own.stale
    finder.renew(own)
    assert file.stat().st_size == size


def test_what_every_run_needs_is_there_as_if_imported(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """But for what was changed since: that is left to `import`, and so is what stands in a package that is not there."""
    monkeypatch.setattr(together, "NAMES", "one\ntwo\ntwo.three\n")
    (package / "two/three.py").write_text("NUMBER = 1\n", encoding="utf-8")
    together.keep(begun(package))
    for name in ("one", "two", "two.three"):
        monkeypatch.delitem(sys.modules, f"provlint.{name}", raising=False)
    change(package / "one.py")
    own = begun(package)
    assert own.stale
    assert "provlint.one" not in sys.modules
    for name, folders in (("two", [str(package / "two")]), ("two.three", None)):
        module, spec = sys.modules.pop(f"provlint.{name}"), own.find_spec(f"provlint.{name}")
        assert spec is not None
        usual = importlib.util.module_from_spec(spec)
        assert vars(module).keys() - {"NUMBER", "__builtins__", "three"} == vars(usual).keys()
        assert (module.NUMBER, module.__package__, module.__file__) == (1, spec.parent, usual.__file__)
        assert getattr(module, "__path__", None) == folders
        assert module.__spec__ == spec
    assert provlint.two.three.NUMBER == 1  # type: ignore[attr-defined]  # set by the finder
    del provlint.two


def test_what_a_module_imports_is_made_before_it(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As if imported, packages first; not what only some of its functions or type checkers import."""
    monkeypatch.setattr(together, "LATER", "one\ntwo\ntwo.three\ntwo.four\ntwo.five\n")
    later = "if 0:\n    from provlint.two import five\n"
    (package / "one.py").write_text(f"from provlint.two.three import NUMBER\n{later}", encoding="utf-8")
    (package / "two/three.py").write_text("from provlint.two import four\n\nNUMBER = four.NUMBER\n", encoding="utf-8")
    (package / "two/four.py").write_text("NUMBER = 1\n", encoding="utf-8")
    (package / "two/five.py").write_text("NUMBER = 1\n", encoding="utf-8")
    together.keep(begun(package))
    own = begun(package)
    monkeypatch.setattr(sys, "meta_path", [own])
    names = [f"provlint.{name}" for name in ("one", "two", "two.three", "two.four", "two.five")]
    for name in names:
        monkeypatch.delitem(sys.modules, name, raising=False)
    assert number(own, "one") == 1
    assert [name in sys.modules for name in names] == [False, True, True, True, False]
    assert not own.stale
    for name in names[1:4]:
        del sys.modules[name]
    assert number(own, "two.four") == 1  # again, from its own file
    del provlint.two


def test_a_module_that_fails_is_not_left_behind(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As `import` has it."""
    monkeypatch.setattr(together, "NAMES", "bad\n")
    (package / "bad.py").write_text("raise ValueError(1)\n", encoding="utf-8")
    together.keep(begun(package))
    with pytest.raises(ValueError, match="1"):
        begun(package)
    assert "provlint.bad" not in sys.modules


def test_modules_that_go_together_are_read_together(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second is there when the first was asked for, and is as little trusted where its source has changed."""
    monkeypatch.setattr(together, "LATER", "")
    monkeypatch.setattr(together, "ENDS", "one\ntwo\n")
    together.keep(begun(package))
    own = begun(package)
    assert number(own, "one") == 1
    piece(package).write_bytes(b"")
    own.close()
    assert [number(own, "two"), own.stale] == [1, False]
    change(package / "two/__init__.py")
    assert [number(own, "two"), own.stale] == [2, True]


@pytest.mark.parametrize("damage", ["cut", "foreign", "gone", "other source", "no table"])
def test_a_damaged_piece_is_none(package: Path, damage: str) -> None:
    """Modules come from their own files."""
    file = piece(package)
    data = file.read_bytes()
    if damage == "cut":
        file.write_bytes(data[:-20])
    elif damage == "foreign":
        file.write_bytes(b"\0\0\r\n" + data[4:])
    elif damage == "gone":
        file.unlink()
    elif damage == "no table":
        file.write_bytes(data.partition(finder.MARK)[0] + finder.MARK + b"\1\0\0\0N")
    else:
        change(package / "cli/together.py")
    own = begun(package)
    assert [number(own, "one"), number(own, "two"), own.stale] == [1, 1, True]


def test_nothing_is_written_where_python_would_not(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever forbids byte code forbids this."""
    piece(package).unlink()
    py_compile.compile(str(package / "cli/together.py"), doraise=True)
    size = piece(package).stat().st_size
    with monkeypatch.context() as patch:
        patch.setattr(sys, "dont_write_bytecode", True)
        finder.renew(begun(package))
    monkeypatch.setattr(os, "access", lambda *_: False)
    finder.renew(begun(package))
    assert piece(package).stat().st_size == size


def test_the_program_keeps_and_uses_it(tmp_path: Path) -> None:
    """The first run writes the piece, the second takes its modules from it and says the same."""
    root = resources.rules_root()
    assert isinstance(root, resources.FolderRoot)
    ours = shutil.ignore_patterns("__pycache__", "_rules")
    shutil.copytree(os.path.dirname(str(provlint.__file__)), tmp_path / "site/provlint", ignore=ours)
    shutil.copytree(root.path, tmp_path / "site/provlint/_rules")
    document = tmp_path / "a.md"
    document.write_text("Dear {first_name}, a short text.\n", encoding="utf-8")
    probe = (
        "import os, sys\nfrom provlint.cli import entry\nsys.argv = ['lint', sys.argv[1]]\n"
        "os._exit = sys.exit = lambda status: None\nentry()\nimport provlint\nown = sys.meta_path[0]\n"
        "print(own.stale, len(own._together) > 50, 'rules.template' in own._later[2], end=' ')\n"
        "print('provlint.cli.together' in sys.modules, provlint.__file__)"
    )
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"PYTHONPATH": str(tmp_path / "site"), "PROVLINT_CACHE_DIR": str(tmp_path / "cache")}
    runs = [
        subprocess.run([sys.executable, "-c", probe, str(document)], capture_output=True, text=True, check=False, env=environment)
        for _ in range(2)
    ]
    first, second = (run.stdout.splitlines() for run in runs)
    place = str(tmp_path / "site/provlint/__init__.py")
    assert (first[-1], second[-1]) == (f"True False False True {place}", f"False True True False {place}"), runs[0].stderr
    assert first[:-1] == second[:-1]
