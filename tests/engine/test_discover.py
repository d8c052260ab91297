"""Discovery: which files are documents, in which order, and what is said of the others."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from provlint.config.schema import Settings
from provlint.engine.discover import Candidate, discover

if TYPE_CHECKING:
    from pathlib import Path

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="POSIX file systems")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def make(*names: str) -> None:
    """Files with these names, folders as needed."""
    for name in names:
        os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
        with open(name, "wb") as file:
            file.write(b"text\n")


def found(*paths: str, **fields: object) -> list[str]:
    """The paths discovered, nothing having gone wrong."""
    troubles: list[str] = []
    settings = Settings(root=os.getcwd())._replace(**fields)  # type: ignore[arg-type]  # filled in by name
    candidates = [candidate.path for candidate in discover(paths or (".",), settings, troubles.append)]
    assert troubles == []
    return candidates


def test_documents_by_ending_in_byte_order() -> None:
    """Upper case before lower, non-ASCII last, folders after the files of their own."""
    make("b.md", "a.TXT", "B.md", "ä.md", "c.py", "README", "sub/x.rst", "a-sub/y.html", "z.md")
    assert found() == ["B.md", "a.TXT", "b.md", "z.md", "ä.md", "a-sub/y.html", "sub/x.rst"]


def test_hidden_names_and_sidecars_are_left_out() -> None:
    """A sidecar stays one whatever endings are asked for."""
    make("a.md", ".b.md", ".git/c.md", "a.md.lint.toml", "a.md.json", "own.json")
    assert found(extensions=(".md", ".toml", ".json")) == ["a.md", "own.json"]


def test_named_files_are_linted_whatever_they_are_called() -> None:
    """Hidden, ignored, excluded, with any ending."""
    make(".b.md", "c.py", "ignored.md")
    with open(".gitignore", "w") as file:
        file.write("ignored.md\n")
    candidates = list(discover([".b.md", "c.py", "ignored.md"], Settings(exclude=("*.py",)), pytest.fail))
    assert candidates == [Candidate(name, explicit=True) for name in (".b.md", "c.py", "ignored.md")]


def test_exclude_can_be_made_to_mean_named_files() -> None:
    """Hooks name every file of a commit; folders above the file count as on a walk."""
    make("a.md", "drafts/b.md", "sub/drafts/c.md", "docs/d.md")
    names = ["a.md", "drafts/b.md", "sub/drafts/c.md", "docs/d.md"]
    assert found(*names, exclude=("drafts", "docs/*.md")) == names
    assert found(*names, exclude=("drafts", "docs/*.md"), force_exclude=True) == ["a.md"]


def test_paths_are_shown_relative_to_the_working_folder(here: Path, tmp_path: Path) -> None:
    """Where they lie below it; with forward slashes; each document once."""
    make("sub/a.md")
    (tmp_path / "out.md").write_bytes(b"")
    assert found("./sub", str(here / "sub" / "a.md"), "sub/../sub/a.md") == ["sub/a.md"]
    assert found(str(tmp_path / "out.md"), "../out.md") == [str(tmp_path / "out.md").replace(os.sep, "/")]


def test_exclude_globs_are_relative_to_the_configuration() -> None:
    """A folder that is meant is not walked."""
    make("docs/a.md", "docs/drafts/b.md", "drafts/c.md", "x/docs/a.md")
    assert found(exclude=("drafts", "docs/a.md")) == ["x/docs/a.md"]
    assert found("docs", exclude=("drafts", "docs/a.md")) == []


def test_missing_and_odd_paths_are_told_and_the_rest_goes_on(here: Path) -> None:
    """One line each, with the path."""
    make("a.md")
    troubles: list[str] = []
    candidates = discover(["none", "a.md/x", "bad\0name", "a.md"], Settings(), troubles.append)
    assert [candidate.path for candidate in candidates] == ["a.md"]
    assert troubles == [
        f"{what}; name one that can be opened"
        for what in ("none: no such file or folder", "a.md/x: no such file or folder", "bad\0name: embedded null byte")
    ]


@POSIX
def test_what_is_no_regular_file_is_never_opened() -> None:
    """A FIFO would block; named, it is refused."""
    make("a.md")
    os.mkfifo("pipe.md")
    troubles: list[str] = []
    assert [candidate.path for candidate in discover([".", "pipe.md", "/dev/zero"], Settings(), troubles.append)] == ["a.md"]
    assert troubles == [f"{name}: neither a regular file nor a folder; name one of these" for name in ("pipe.md", "/dev/zero")]


@POSIX
def test_links_are_not_followed_out_of_the_tree(tmp_path: Path) -> None:
    """Neither files nor folders; loops end; what a link inside the tree leads to is visited once."""
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "s.md").write_bytes(b"")
    make("a.md", "sub/b.md", "odd")
    os.symlink(tmp_path / "secret", "out")
    os.symlink(tmp_path / "secret" / "s.md", "out.md")
    os.symlink(".", "loop")
    os.symlink("a.md", "again.md")
    os.symlink("a.md", "Early.md")
    os.symlink("sub", "zsub")
    os.symlink("odd", "odd.md")
    os.symlink("nowhere", "dangling.md")
    assert found() == ["a.md", "sub/b.md", "odd.md"]


@POSIX
def test_what_has_a_name_of_its_own_is_known_by_it() -> None:
    """Whatever sorts first, in whichever folder, and behind whatever link to a folder; what only links lead to comes last."""
    make("m.md", "real/deep/d.md", "real/y.md", ".kept/k.md", ".kept/l.md", "skipped.md")
    os.symlink("real/deep/d.md", "a.md")
    os.symlink("../m.md", "real/a.md")
    os.symlink("real", "a")
    os.symlink("deep", "real/again")
    os.symlink(".kept", "kept")
    os.symlink(".kept/k.md", "k.md")
    os.symlink("skipped.md", "second.md")
    os.symlink("skipped.md", "third.md")
    assert found(exclude=("skipped.md",)) == ["m.md", "real/y.md", "real/deep/d.md", "kept/k.md", "kept/l.md", "second.md"]


@POSIX
def test_hard_links_are_documents_of_their_own() -> None:
    """Each name is a file that somebody may send elsewhere."""
    make("a.md")
    os.link("a.md", "b.md")
    assert found() == ["a.md", "b.md"]


@POSIX
def test_names_that_are_no_text_survive() -> None:
    """They are escaped where they are shown, not here."""
    make("new\nline.md")
    with open(b"\xff.md", "wb"):
        pass
    assert found() == ["new\nline.md", "\udcff.md"]


@POSIX
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root reads everything")
def test_a_folder_that_cannot_be_listed_is_told() -> None:
    """Nothing is passed over in silence."""
    make("a.md", "locked/b.md")
    os.chmod("locked", 0)
    troubles: list[str] = []
    assert [candidate.path for candidate in discover(["."], Settings(), troubles.append)] == ["a.md"]
    assert troubles == ["locked: Permission denied"]


def gitignore(name: str, *lines: str) -> None:
    """A .gitignore file."""
    make(name)
    with open(name, "w", encoding="utf-8") as file:
        file.write("\n".join(lines))


def test_gitignore_files_count_in_their_folders() -> None:
    """The closest one decides; what it takes back comes back, but nothing below an ignored folder."""
    make("a.md", "tmp/b.md", "sub/keep.md", "sub/drop.md", "sub/deep/drop.md")
    gitignore(".gitignore", "tmp/", "drop.md", "sub/keep.md")
    gitignore("sub/.gitignore", "!keep.md", "!/drop.md")
    assert found() == ["a.md", "sub/drop.md", "sub/keep.md"]
    assert "tmp/b.md" in found(respect_gitignore=False)


def test_gitignore_files_above_count_up_to_the_repository() -> None:
    """But do not hide a folder that was named."""
    make("sub/a.md", "sub/drop.md", "sub/tmp/b.md", ".git/HEAD")
    gitignore(".gitignore", "drop.md", "tmp")
    assert found("sub") == ["sub/a.md"]
    assert found("sub/tmp") == ["sub/tmp/b.md"]


def test_gitignore_above_without_a_repository_does_not_count() -> None:
    """It need not be meant for this tree."""
    make("sub/drop.md")
    gitignore(".gitignore", "drop.md")
    assert found("sub") == ["sub/drop.md"]


def test_an_unusable_gitignore_is_passed_over() -> None:
    """As Git does."""
    make("a.md")
    os.makedirs("sub/.gitignore")
    make("sub/b.md")
    with open(".gitignore", "wb") as file:
        file.write(b"\xff\xfe[\r\n!\r\n")
    assert found() == ["a.md", "sub/b.md"]


def test_folders_are_listed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of ten thousand files must not be read twice."""
    make("a.md", "sub/b.md", "sub/c.md")
    listed = []
    scandir = os.scandir

    def listing(path: str) -> object:
        listed.append(path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", listing)
    found()
    assert listed == [".", "sub"]
