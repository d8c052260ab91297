"""`lint baseline` and `lint --baseline`: new findings only."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

import pytest

from provlint.engine.baseline import NAME

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Lint

NOTE = "docs/bad.md:3:5: warning: to-be-written stands here [demo/note]\n"


@pytest.mark.usefixtures("here")
class TestWrite:
    """A run writes down what there is, and another one reports nothing."""

    def test_nothing_is_new_afterwards(self, lint: Lint, here: Path) -> None:
        """The totals say what is known; the verdict is the document's all the same."""
        written = lint("baseline", "write")
        assert (written.status, written.err) == (0, "")
        assert written.out.startswith(f"{NAME}: holds 1 finding in 1 document\n`lint --baseline {NAME}`")
        found = lint("--baseline", NAME)
        assert found.status == 0
        assert found.out.startswith("no new findings in 2 documents\n1 known from the baseline\n")
        assert "1 known from the baseline" in lint("--baseline", NAME, "--format", "concise").err
        assert lint("--baseline", NAME, "--report", "v.json", "-q").status == 0
        row = json.loads((here / "v.json").read_text())["documents"][0]
        assert (row["verdict"], row["decided_by"], row["rules"], row["baselined"]) == ("fix", ["demo/note"], {}, 1)

    def test_only_what_is_new_is_reported(self, lint: Lint, here: Path) -> None:
        """In every format; a known one may move."""
        lint("baseline", "write", "-q")
        (here / "docs" / "bad.md").write_text(
            "# Title\n\nA new one.\n\nOne to-be-written here.\n\nAnd this to-be-written, too.\n"
        )
        found = lint("--baseline", NAME, "--format", "concise", "-q")
        assert (found.status, found.out) == (1, "docs/bad.md:7:10: warning: to-be-written stands here [demo/note]\n")
        assert [entry["location"]["row"] for entry in json.loads(lint("--baseline", NAME, "--format", "json").out)] == [7]

    def test_it_is_found_from_anywhere(self, lint: Lint) -> None:
        """Paths are relative to the file."""
        lint("baseline", "write", "--baseline", "known.json", "-q")
        os.chdir("docs")
        assert lint("--baseline", "../known.json").status == 0
        assert lint("bad.md", "--baseline", "../known.json").status == 0

    def test_configured(self, lint: Lint, here: Path) -> None:
        """By a key, relative to its file; --no-baseline and --isolated heed none."""
        (here / ".linterrc.toml").write_text('rule-dirs = ["own"]\nselect = ["demo"]\nbaseline = "own/known.json"\n')
        missing = lint("docs")
        assert (missing.status, missing.out) == (2, "")
        assert missing.err == "lint: error: own/known.json: no such baseline; `lint baseline write` makes one\n"
        assert lint("baseline", "write").out == "own/known.json: holds 1 finding in 1 document\n"
        assert lint().status == 0
        assert lint("--no-baseline").status == 1
        assert "own/known.json" in lint("config").out

    @pytest.mark.parametrize("name", ["../known.json", "/tmp/known.json", "a/../../known.json", "c:known.json", "\\\\known.json"])  # noqa: S108
    def test_a_configuration_names_nothing_outside_its_folder(self, lint: Lint, here: Path, name: str) -> None:
        """Neither to read nor to write."""
        (here / ".linterrc.toml").write_text(f"baseline = '{name}'\n")
        for arguments in (("docs",), ("baseline", "write")):
            found = lint(*arguments)
            assert found.status == 2
            assert "baseline: " in found.err
            assert "leaves the folder of the file" in found.err

    @pytest.mark.skipif(sys.platform == "win32", reason="needs a privilege there")
    def test_nor_through_a_link(self, lint: Lint, here: Path) -> None:
        """To a folder elsewhere."""
        (here / "out").symlink_to("/")
        (here / ".linterrc.toml").write_text('baseline = "out/tmp/known.json"\n')
        assert lint("baseline", "write").status == 2

    def test_another_file_is_not_overwritten(self, lint: Lint, here: Path) -> None:
        """A mistaken name costs nothing; a damaged baseline is made anew."""
        (here / "notes.txt").write_text("Keep me.\n")
        found = lint("baseline", "write", "--baseline", "notes.txt")
        assert (found.status, (here / "notes.txt").read_text()) == (2, "Keep me.\n")
        assert "not a baseline of provlint, so it is not overwritten" in found.err
        (here / "known.json").write_text('{\n"provlint-baseline": 1,\n<<<<<<< ours\n')
        assert "damaged baseline" in lint("docs", "--baseline", "known.json").err
        assert lint("baseline", "write", "--baseline", "known.json").status == 0

    def test_what_cannot_be_linted_is_told(self, lint: Lint, here: Path) -> None:
        """And is in no baseline."""
        (here / "docs" / "huge.md").write_bytes(b"x" * 100)
        (here / ".linterrc.toml").write_text('rule-dirs = ["own"]\nselect = ["demo"]\nmax-size = 60\n')
        assert lint("baseline", "write").status == 2
        assert "huge" not in (here / NAME).read_text()
        assert lint("--baseline", NAME).status == 2
        assert lint("baseline", "write", "none").status == 2

    def test_a_full_disk_leaves_the_old_one(self, lint: Lint, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A failed write is never status 0."""
        lint("baseline", "write", "-q")
        old = (here / NAME).read_bytes()
        (here / "docs" / "good.md").write_text("to-be-written\n")

        def full(*_: object) -> int:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patch:
            patch.setattr("os.write", full)
            assert lint("baseline", "write", "-q").status == 2
        assert (here / NAME).read_bytes() == old
        assert not [name for name in os.listdir(here) if name.endswith(".tmp")]

    @pytest.mark.skipif(sys.platform != "linux", reason="names that are no UTF-8")
    def test_any_name(self, lint: Lint, here: Path) -> None:
        """Is known again."""
        for name in (b"s\xff\x80.md", "ä😀.md".encode(), b"new\nline.md", b"-o.md"):
            with open(os.path.join(os.fsencode(here), b"docs", name), "w") as file:
                file.write("One to-be-written here.\n")
        lint("baseline", "write", "-q")
        assert all(line.isprintable() for line in (here / NAME).read_text(encoding="utf-8").split("\n"))
        assert lint("--baseline", NAME).out.startswith("no new findings in 6 documents\n5 known from the baseline\n")

    def test_workers_change_nothing(self, lint: Lint, here: Path) -> None:
        """The same bytes for one and for two, written and reported."""
        for number in range(70):
            (here / "docs" / f"{number}.md").write_text("One to-be-written here.\n\n" * (number % 4))
        files = []
        for jobs in "12":
            lint("baseline", "write", "--jobs", jobs, "--no-cache", "-q")
            files.append((here / NAME).read_bytes())
        assert files[0] == files[1]
        (here / "docs" / "7.md").write_text("to-be-written\n\n" * 9)
        outputs = [lint("--baseline", NAME, "--jobs", jobs, "--no-cache") for jobs in "12"]
        assert outputs[0] == outputs[1]
        assert "6 findings" in outputs[0].out

    def test_folders_with_a_configuration_of_their_own(self, lint: Lint, here: Path) -> None:
        """Are known from the run's baseline, unless they name another."""
        (here / "docs" / ".linterrc.toml").write_text(
            'select = ["truncation"]\nextend = "../.linterrc.toml"\nextend-select = ["demo"]\n'
        )
        lint("baseline", "write", ".", "-q")
        assert lint(".", "--baseline", NAME).status == 0


@pytest.mark.usefixtures("here")
class TestVerdicts:
    """A baseline changes what is reported, not what a document is worth."""

    def test_known_findings_fail_no_run_by_their_verdict(self, lint: Lint, here: Path) -> None:
        """New ones do, where the verdict rests on them."""
        assert lint("--fail-on", "never", "--fail-verdict", "fix").status == 1
        lint("baseline", "write", "-q")
        known = ("--baseline", NAME, "--fail-on", "never", "--fail-verdict", "fix")
        assert lint(*known).status == 0
        (here / "docs" / "bad.md").write_text("One to-be-written here.\n\nOne more to-be-written.\n")
        assert lint(*known).status == 1


@pytest.mark.usefixtures("here")
class TestPrune:
    """What no longer occurs is taken out; nothing is added."""

    def test_what_is_gone(self, lint: Lint, here: Path) -> None:
        """And twice is once."""
        (here / "docs" / "two.md").write_text("to-be-written\n\nto-be-written\n")
        lint("baseline", "write", "-q")
        (here / "docs" / "bad.md").write_text("All is well.\n")
        (here / "docs" / "two.md").write_text("to-be-written\n\nThis is new: to-be-written\n\nto-be-written here\n")
        assert lint("baseline", "prune").out == f"{NAME}: took out 1 of 3 findings, 2 left\n"
        once = (here / NAME).read_bytes()
        assert lint("baseline", "prune").out == f"{NAME}: took out 0 of 2 findings, 2 left\n"
        assert (here / NAME).read_bytes() == once
        assert lint("--baseline", NAME).status == 1

    def test_documents_that_are_gone_or_renamed(self, lint: Lint, here: Path) -> None:
        """The former are forgotten, the latter keep what is known under the new name."""
        (here / "docs" / "old.md").write_text("Something to-be-written.\n")
        lint("baseline", "write", "-q")
        os.remove("docs/bad.md")
        os.rename("docs/old.md", "docs/new.md")
        assert lint("--baseline", NAME).status == 0
        assert lint("baseline", "prune").out == f"{NAME}: took out 1 of 2 findings, 1 left\n"
        assert '"docs/new.md"' in (here / NAME).read_text()
        assert "old.md" not in (here / NAME).read_text()

    def test_what_was_not_looked_for_stays(self, lint: Lint, here: Path) -> None:
        """Documents that were not linted, and rules that did not run; a document that cannot be read loses nothing."""
        (here / "other.md").write_text("to-be-written\n")
        lint("baseline", "write", "-q")
        both = (here / NAME).read_bytes()
        lint("baseline", "prune", "docs", "-q")
        assert (here / NAME).read_bytes() == both
        lint("baseline", "prune", "--select", "truncation", "-q")
        assert (here / NAME).read_bytes() == both
        (here / "other.md").write_bytes(b"\0" * 100)
        lint("baseline", "prune", "-q")
        assert (here / NAME).read_bytes() == both

    def test_none(self, lint: Lint) -> None:
        """There is nothing to prune."""
        found = lint("baseline", "prune")
        assert (found.status, found.out) == (2, "")
        assert "no such baseline" in found.err
