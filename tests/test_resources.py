"""The shipped rules are found and read the same way from a folder and from a zipped wheel."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from provlint import __version__
from provlint.resources import FolderRoot, installed_as, rules_root, table

SOURCE = Path(__file__).parents[1] / "src" / "provlint"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small rules folder."""
    (tmp_path / "a" / "deep").mkdir(parents=True)
    (tmp_path / "a" / "one.toml").write_bytes(b"x = 1\n")
    (tmp_path / "a" / "deep" / "words.tsv").write_bytes(b"word\tkind\r\nb\tc\r\n")
    (tmp_path / ".gitkeep").write_bytes(b"")
    return tmp_path


def test_a_folder_lists_and_reads_its_files(folder: Path) -> None:
    """Paths have forward slashes and are sorted; hidden files are left out."""
    root = FolderRoot(str(folder))
    assert root.files() == ["a/deep/words.tsv", "a/one.toml"]
    assert root.files(".toml") == ["a/one.toml"]
    assert root.read("a/one.toml") == b"x = 1\n"


def test_the_stamp_changes_with_a_file(folder: Path) -> None:
    """A stored rule set must not outlive a change of the rules."""
    root = FolderRoot(str(folder))
    before = root.stamp()
    (folder / "a" / "one.toml").write_bytes(b"x = 12\n")
    assert root.stamp() != before


def test_the_checkout_finds_its_own_rules() -> None:
    """In a checkout the rules folder beside pyproject.toml is the one that ships."""
    root = rules_root()
    assert isinstance(root, FolderRoot)
    assert Path(root.path) == SOURCE.parents[1] / "rules"


def test_what_an_installer_wrote_down_stands_for_the_modules(tmp_path: Path) -> None:
    """It changes with any module; where there is none, or one that lists no modules, they have to be asked themselves."""
    record = tmp_path / f"provlint-{__version__}.dist-info" / "RECORD"
    assert installed_as(str(tmp_path / "provlint")) == ""
    record.parent.mkdir()
    seen = []
    for content in (
        "__editable__.provlint.pth,sha256=Vv,9",
        "provlint/rules/__init__.py,sha256=Aa,91",
        "provlint/rules/__init__.py,sha256=Bb,91",
    ):
        record.write_text(f"{content}\nprovlint-{__version__}.dist-info/RECORD,,\n", encoding="utf-8")
        seen.append(installed_as(str(tmp_path / "provlint")))
    assert seen[0] == ""
    assert len({*seen}) == 3
    assert installed_as(str(SOURCE)) == ""


def test_a_table_has_no_header_and_no_comments() -> None:
    """Rows are split at tabs."""
    rows = table("residue/interface.tsv")
    assert ("pt", "leia mais") in {row[:2] for row in rows}
    assert "language" not in {row[0] for row in rows}


def test_a_zipped_wheel_reads_the_same(tmp_path: Path, folder: Path) -> None:
    """Imported from an archive, files, content and table are as on disk."""
    wheel = tmp_path.with_name(f"{tmp_path.name}-wheel.zip")  # beside the folder that goes into it, or it would swallow itself
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("provlint/__init__.py", "__version__ = '0'")
        for module in ("resources", "store", "lazy", "lookup"):
            archive.write(SOURCE / f"{module}.py", f"provlint/{module}.py")
        for name in FolderRoot(str(folder)).files():
            archive.write(folder / name, f"provlint/_rules/{name}")
    program = (
        "from provlint.resources import rules_root, table\n"
        "root = rules_root()\n"
        "print(root.files('.tsv'), root.read('a/one.toml'), table('a/deep/words.tsv'), len(root.stamp()) > 9)"
    )
    command = [sys.executable, "-S", "-c", program]
    run = subprocess.run(command, env={"PYTHONPATH": str(wheel)}, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "['a/deep/words.tsv'] b'x = 1\\n' (('b', 'c'),) True"
