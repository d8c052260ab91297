"""`lint diff` and `lint --since`: folders, reports and revisions of Git set against each other."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from provlint.engine.compare import Spot, State, difference

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Lint

GIT = pytest.mark.skipif(shutil.which("git") is None, reason="no git")
NOTE = "One to-be-written here.\n"
NEW = "new     docs/bad.md:5:1: warning: to-be-written stands here [demo/note]\n"


def git(*words: str) -> str:
    """What a command of Git prints, nothing of the developer's configuration in it."""
    identity = {f"GIT_{who}_{what}": f"{what}@x" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    environment = {**os.environ, **identity, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    return subprocess.run(["git", *words], check=True, capture_output=True, text=True, env=environment).stdout


@pytest.fixture
def repository(here: Path) -> Path:
    """The working folder as a repository of two commits: in the second a finding came and the other moved."""
    (here / ".git").rmdir()
    git("init", "-q")
    git("add", "-A")
    git("commit", "-q", "-m", "one")
    (here / "docs" / "bad.md").write_text("# Title\n\nNew. One to-be-written here.\n\nto-be-written\n")
    git("commit", "-q", "-a", "-m", "two")
    return here


class TestRevisions:
    """Read through Git's plumbing: nothing is checked out."""

    @GIT
    def test_two_of_them(self, lint: Lint, repository: Path) -> None:
        """Whatever stands in the work tree."""
        (repository / "docs" / "bad.md").write_text("Nothing.\n")
        found = lint("diff", "HEAD~1", "HEAD")
        assert found.out == f"{NEW}1 new, 0 fixed, 1 persisting (1 moved), 1 unchanged document not looked at\n"
        assert (found.status, found.err) == (1, "")
        back = lint("diff", "HEAD", "HEAD~1")
        assert (back.status, back.out[:5]) == (0, "fixed")

    @GIT
    @pytest.mark.usefixtures("repository")
    def test_paths(self, lint: Lint) -> None:
        """Relative to the working folder; they may be gone from it."""
        os.remove("docs/bad.md")
        os.chdir("docs")
        for path in ("bad.md", ".", "..", "../docs"):
            assert lint("diff", "HEAD~1", "HEAD", "--", path).status == 1, path
        assert lint("diff", "HEAD~1", "HEAD", "good.md").status == 0
        assert lint("diff", "HEAD~1", "HEAD", "--", "none").err == "lint: error: docs/none: in neither revision\n"

    @GIT
    @pytest.mark.usefixtures("repository")
    def test_an_existing_path_wins(self, lint: Lint) -> None:
        """Unless --rev says otherwise."""
        git("branch", "docs", "HEAD~1")
        assert lint("diff", "docs", "docs").out == "0 new, 0 fixed, 2 persisting\n"
        assert lint("diff", "--rev", "docs", "HEAD").status == 1
        mixed = lint("diff", "docs", "HEAD")
        assert (mixed.status, mixed.out) == (2, "")
        assert "docs is a folder and HEAD is no path, hence a revision; name two of a kind" in mixed.err

    @GIT
    @pytest.mark.parametrize(
        "revision", ["none", "-x", "--output=x", "", "HEAD\n", "HEAD:none", "HEAD~9", "HEAD..HEAD", "\x1b[2J"]
    )
    @pytest.mark.usefixtures("repository")
    def test_no_revision(self, lint: Lint, revision: str) -> None:
        """One line; what begins with a dash is no option of Git's."""
        for arguments in (("diff", "--rev", "--", revision, "HEAD"), (f"--since={revision}", "docs")):
            found = lint(*arguments)
            assert (found.status, found.out) == (2, ""), arguments
            assert found.err.startswith("lint: error: ")
            assert found.err.count("\n") == 1
            assert "\x1b" not in found.err
        assert not os.path.exists("x")

    @GIT
    def test_sidecars_are_those_of_the_revision(self, lint: Lint, repository: Path) -> None:
        """A suppression that came later suppresses nothing before; the document itself is as it was."""
        (repository / "docs" / "bad.md.lint.toml").write_text('[[allow]]\nrule = "demo/note"\nreason = "so"\n')
        git("add", "-A")
        git("commit", "-q", "-m", "three")
        assert lint("diff", "HEAD~1", "HEAD").out.endswith(
            "0 new, 2 fixed, 0 persisting, 1 verdict changed, 1 unchanged document not looked at\n"
        )
        assert "verdict docs/bad.md: fix → keep" in lint("diff", "HEAD~1", "HEAD").out

    @GIT
    @pytest.mark.skipif(sys.platform != "linux", reason="names that are no UTF-8")
    @pytest.mark.usefixtures("repository")
    def test_any_name(self, lint: Lint) -> None:
        """Comes back as it is."""
        for name in (b"s\xff\x80.md", "ä😀.md".encode(), b"new\nline.md", b"-o.md", b"a b'\"$(x).md"):
            with open(os.path.join(b"docs", name), "w") as file:
                file.write(NOTE)
        git("add", "-A")
        git("commit", "-q", "-m", "three")
        found = json.loads(lint("diff", "HEAD~1", "HEAD", "--format", "json").out)
        assert len(found["new"]) == 5
        assert {entry["filename"] for entry in found["new"]} >= {"docs/s<0xFF><0x80>.md", "docs/new\nline.md"}
        assert lint("--since", "HEAD", "docs").status == 0
        assert lint("--since", "HEAD~1", "--format", "json", "docs").out.count('"code"') == 5

    @GIT
    @pytest.mark.skipif(sys.platform == "win32", reason="POSIX")
    def test_nothing_of_the_repository_is_run(self, lint: Lint, repository: Path) -> None:
        """A stranger's repository may name programs in a dozen places of its configuration."""
        (repository / ".gitattributes").write_text("*.md filter=evil diff=evil\n")
        git("add", "-A")
        git("commit", "-q", "-m", "three")
        (repository / "docs" / "bad.md").write_text(NOTE * 2)
        trap = f"touch {repository}/run; cat"
        programs = (
            "core.fsmonitor",
            "core.pager",
            "pager.log",
            "diff.external",
            "core.sshCommand",
            "core.editor",
            "core.askPass",
        )
        for key in (*programs, *(f"filter.evil.{name}" for name in ("clean", "smudge", "process"))):
            git("config", key, trap)
        for name in ("command", "textconv"):
            git("config", f"diff.evil.{name}", trap)
        for name in ("post-checkout", "post-index-change", "reference-transaction", "pre-auto-gc"):
            hook = repository / ".git" / "hooks" / name
            hook.parent.mkdir(exist_ok=True)
            hook.write_text(f"#!/bin/sh\n{trap}\n")
            hook.chmod(0o755)
        assert lint("diff", "HEAD~1", "HEAD").status == 0
        assert lint("--since", "HEAD~2", "docs").status == 1
        assert lint("--since", "HEAD", "docs").status == 0
        assert not (repository / "run").exists()
        git("status")
        assert (repository / "run").exists(), "the traps are none"

    @GIT
    def test_a_forged_tree_leads_nowhere(self, lint: Lint, repository: Path) -> None:
        """Links are no documents, and no name leads out of the snapshot."""
        note = subprocess.run(
            ["git", "hash-object", "-w", "--stdin"], input=NOTE, check=True, capture_output=True, text=True
        ).stdout.strip()
        inner = _tree(f"100644 blob {note}\tx.md\n")
        rows = [
            f"040000 tree {inner}\t..",
            f"040000 tree {inner}\t.git",
            f"120000 blob {note}\tlink.md",
            f"100644 blob {note}\tok.md",
        ]
        forged = _tree("".join(f"{row}\n" for row in sorted(rows, key=lambda row: row.partition("\t")[2])))
        found = lint("diff", "HEAD", forged)
        assert found.out.count("new  ") == 1
        assert "new     ok.md:1:5" in found.out
        assert not (repository.parent / "x.md").exists()

    def test_no_work_tree(self, lint: Lint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Or no Git at all."""
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
        (tmp_path / "a.md").write_text("x\n")
        for arguments in (("--since", "HEAD", "a.md"), ("diff", "HEAD~1", "HEAD")):
            found = lint(*arguments)
            assert (found.status, found.out, found.err.count("\n")) == (2, "", 1)
        monkeypatch.setenv("PATH", "relative:")
        (tmp_path / "git").write_text("#!/bin/sh\ntouch run\n")
        (tmp_path / "git").chmod(0o755)
        assert "git is not installed" in lint("--since", "HEAD", "a.md").err
        assert not (tmp_path / "run").exists()


@GIT
class TestSince:
    """New findings in changed documents."""

    @pytest.mark.usefixtures("repository")
    def test_new_ones_only(self, lint: Lint) -> None:
        """Of documents that are as they were nothing is said; what they hold is not known from anything."""
        found = lint("--since", "HEAD~1", "--format", "concise", "-q")
        assert (found.status, found.out) == (1, "docs/bad.md:5:1: warning: to-be-written stands here [demo/note]\n")
        found = lint("--since", "HEAD")
        assert (found.status, found.out, found.err) == (0, "", "lint: note: no document changed since HEAD\n")
        assert json.loads(lint("--since", "HEAD", "--format", "json").out) == []

    def test_the_work_tree_counts(self, lint: Lint, repository: Path) -> None:
        """Staged, changed, not tracked; ignored is ignored. A document that was renamed is known by its old name."""
        (repository / "docs" / "fresh.md").write_text(NOTE)
        (repository / "docs" / "ignored.md").write_text(NOTE)
        (repository / ".gitignore").write_text("ignored.md\n")
        os.rename("docs/bad.md", "docs/renamed.md")
        found = lint("--since", "HEAD", "--format", "concise")
        assert found.out == "docs/fresh.md:1:5: warning: to-be-written stands here [demo/note]\n"
        assert "2 known from the baseline" in found.err
        os.chdir("docs")
        assert lint("--since", "HEAD", "fresh.md").status == 1
        assert lint("--since", "HEAD", "renamed.md").status == 0

    def test_line_ends_make_nothing_new(self, lint: Lint, repository: Path) -> None:
        """As where Git converts them."""
        text = (repository / "docs" / "bad.md").read_bytes()
        (repository / "docs" / "bad.md").write_bytes(text.replace(b"\n", b"\r\n"))
        assert lint("--since", "HEAD").out.startswith("no new findings in 1 document\n2 known from the baseline\n")

    @pytest.mark.usefixtures("repository")
    def test_with_a_baseline(self, lint: Lint) -> None:
        """Both leave out what they know."""
        lint("baseline", "write", "-q")
        assert lint("--since", "HEAD~1").status == 1
        assert lint("--since", "HEAD~1", "--baseline", ".lint-baseline.json").status == 0

    def test_standard_input(self, lint: Lint, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Is the document that it is named."""
        import io

        text = (repository / "docs" / "bad.md").read_text()
        for content, status in ((text, 0), (f"{text}\nto-be-written", 1)):
            monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content.encode())))
            assert lint("--since", "HEAD", "--stdin-filename", "docs/bad.md", "-").status == status

    @pytest.mark.usefixtures("repository")
    def test_elsewhere(self, lint: Lint, tmp_path_factory: pytest.TempPathFactory) -> None:
        """A document outside the repository has no past there."""
        other = tmp_path_factory.mktemp("other") / "a.md"
        other.write_text(NOTE)
        found = lint("--since", "HEAD", "docs", str(other))
        assert (found.status, found.out) == (2, "")
        assert "lint it in a run of its own" in found.err

    def test_workers_change_nothing(self, lint: Lint, repository: Path) -> None:
        """The same bytes for one and two."""
        for number in range(70):
            (repository / "docs" / f"{number}.md").write_text(NOTE * (number % 3))
        git("add", "-A")
        git("commit", "-q", "-m", "three")
        for number in range(70):
            (repository / "docs" / f"{number}.md").write_text((NOTE + "\n") * (number % 4))
        one, two = [lint("--since", "HEAD", "--jobs", jobs, "--no-cache") for jobs in "12"]
        assert one == two
        assert one.status == 1


@pytest.mark.usefixtures("here")
class TestFolders:
    """And documents: both by the configuration of the newer one."""

    def test_folders(self, lint: Lint, here: Path) -> None:
        """One line a finding, one a verdict, totals."""
        shutil.copytree("docs", "later")
        (here / "later" / "good.md").write_text("# Title\n\nA clean one, to-be-written.\n")
        (here / "later" / "bad.md").write_text("# Title\n\nAnd more.\n\nOne to-be-written here.\n")
        found = lint("diff", "docs", "later")
        assert found.status == 1
        assert found.out == (
            "new     good.md:3:14: warning: to-be-written stands here [demo/note]\n"
            "verdict good.md: keep → fix\n"
            "1 new, 0 fixed, 1 persisting (1 moved), 1 verdict changed\n"
        )
        assert "moved   bad.md:5:5" in lint("diff", "docs", "later", "-v").out
        assert lint("diff", "docs", "later", "--fail-on", "error").status == 0
        assert lint("diff", "docs", "later", "--exit-zero").status == 0
        assert "\x1b[" in lint("diff", "docs", "later", "--color", "always").out

    def test_json(self, lint: Lint, here: Path) -> None:
        """All of it."""
        shutil.copytree("docs", "later")
        (here / "later" / "bad.md").write_text("And\n\nmore.\n\nOne to-be-written here.\n\nto-be-written\n")
        lint("diff", "docs", "later", "--format", "json", "-o", "diff.json")
        made = json.loads((here / "diff.json").read_text())
        assert made["counts"] == {"new": 1, "fixed": 0, "persisting": 0, "moved": 1, "verdicts": 0}
        (moved,) = made["moved"]
        assert (moved["location"]["row"], moved["was"]) == (5, {"filename": "bad.md", "location": {"row": 3, "column": 5}})
        assert made["new"][0].keys() >= {"code", "severity", "message", "filename", "location", "excerpt", "fingerprint"}

    def test_one_configuration_for_both(self, lint: Lint, here: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
        """An older copy anywhere is linted as if it stood where the newer one stands."""
        copy = str(tmp_path_factory.mktemp("older") / "docs")
        shutil.copytree("docs", copy)
        (here / "docs" / "drafts").mkdir()
        (here / "docs" / "drafts" / "x.md").write_text(NOTE)
        (here / "docs" / ".linterrc.toml").write_text('extend = "../.linterrc.toml"\nexclude = ["/drafts"]\n')
        assert lint("diff", copy, "docs").out == "0 new, 0 fixed, 1 persisting\n"

    def test_documents(self, lint: Lint, here: Path) -> None:
        """Of any two names."""
        (here / "later.md").write_text(NOTE * 2)
        assert lint("diff", "docs/bad.md", "later.md").out.startswith("new     later.md:2:5")
        assert lint("diff", "later.md", "docs/bad.md").status == 0

    def test_what_cannot_be_linted(self, lint: Lint, here: Path) -> None:
        """Is told, and the status says so."""
        shutil.copytree("docs", "later")
        (here / "later" / "bad.md.lint.toml").write_text("x")
        found = lint("diff", "docs", "later")
        assert (found.status, found.err.count("lint: error: ")) == (2, 1)
        assert lint("diff", "docs", "nowhere").status == 2


@pytest.mark.usefixtures("here")
class TestReports:
    """What `lint --format json`, jsonl and sarif wrote, also one set against another."""

    @pytest.mark.parametrize("endings", [("json", "json"), ("jsonl", "jsonl"), ("sarif", "sarif"), ("json", "sarif")])
    def test_reports(self, lint: Lint, here: Path, endings: tuple[str, str]) -> None:
        """The same comparison, whatever the format."""
        lint("docs", "--format", endings[0], "-o", f"old.{endings[0]}", "-q")
        (here / "docs" / "bad.md").write_text("[x] {y}\n\nOne to-be-written here.\n\nto-be-written\n")
        lint("docs", "--format", endings[1], "-o", f"new.{endings[1]}", "-q")
        found = lint("diff", f"old.{endings[0]}", f"new.{endings[1]}")
        assert (found.status, found.out) == (1, f"{NEW}1 new, 0 fixed, 1 persisting\n")

    @pytest.mark.skipif(sys.platform != "linux", reason="names that are no UTF-8")
    def test_names(self, lint: Lint) -> None:
        """That are no UTF-8 are the same in each."""
        with open(b"docs/s\xff.md", "w") as file:
            file.write(NOTE)
        for format in ("json", "sarif"):
            lint("docs", "--format", format, "-o", f"x.{format}", "-q")
        assert lint("diff", "x.json", "x.sarif").out == "0 new, 0 fixed, 2 persisting\n"

    @pytest.mark.parametrize(
        "content",
        [
            "",
            "[[[",
            "{}",
            '{"runs": 3}',
            '{"runs": [{"results": [{}]}]}',
            '[{"code": 1}]',
            "3",
            '"x"',
            "[3]",
            "[" * 200_000,
            "\xff",
        ],
    )
    def test_what_is_none(self, lint: Lint, here: Path, content: str) -> None:
        """One line."""
        (here / "x.json").write_text(content, encoding="latin-1")
        found = lint("diff", "x.json", "x.json")
        assert (found.status, found.out) == (2, "")
        assert found.err.startswith("lint: error: x.json: ")
        assert found.err.count("\n") == 1

    def test_forged_ones_do_no_harm(self, lint: Lint, here: Path) -> None:
        """Every word of a report is a stranger's."""
        lint("docs", "--format", "json", "-o", "old.json", "-q")
        entry = json.loads((here / "old.json").read_text())[0]
        bad = "\x1b[2J\n::error::x"
        (here / "new.json").write_text(
            json.dumps([{**entry, "filename": bad, "message": bad, "code": bad, "verdict": bad, "excerpt": bad}])
        )
        for format in ("text", "json"):
            out = lint("diff", "old.json", "new.json", "--format", format).out
            assert "\x1b" not in out
            assert not any(line.lstrip().startswith("::") for line in out.split("\n"))


def _tree(listing: str) -> str:
    return subprocess.run(["git", "mktree"], input=listing, check=True, capture_output=True, text=True).stdout.strip()


def spot(path: str, line: int, fingerprint: str, excerpt: str = "x") -> Spot:
    """A finding that needs no document."""
    return Spot(path, "a/b", "error", "bad", line, 1, excerpt, fingerprint)


class TestDifference:
    """Which finding before is which one now."""

    def test_equals_stay_where_they_are(self) -> None:
        """The one that is gone is the one whose place is empty."""
        old = State([spot("a", line, "f") for line in (1, 5, 9)], {})
        made = difference(old, State([spot("a", line, "f") for line in (5, 9)], {}))
        assert [each.line for each in made.fixed] == [1]
        assert (len(made.persisting), made.moved) == (2, [])

    def test_a_passage_that_went_to_another_document(self) -> None:
        """Moved; a finding on a whole document belongs to it."""
        made = difference(
            State([spot("a", 1, "f"), spot("a", 1, "g", "")], {}), State([spot("b", 3, "f"), spot("b", 1, "g", "")], {})
        )
        assert [(was.path, now.path) for was, now in made.moved] == [("a", "b")]
        assert [each.path for each in made.new] == ["b"]

    def test_a_renamed_document_takes_all_along(self) -> None:
        """By its text, or by most of its findings; its verdict is compared with the one that it had."""
        old = State([spot("a", 1, "g", ""), spot("a", 2, "f")], {"a": "keep"}, {"a": "1", "c": "3"})
        for text in ("1", "2"):
            made = difference(old, State([spot("b", 1, "g", ""), spot("b", 2, "f")], {"b": "drop"}, {"b": text, "c": "3"}))
            assert (made.new, made.fixed, len(made.moved)) == ([], [], 2)
            assert made.verdicts == [("b", "keep", "drop")]

    def test_verdicts_of_reports(self) -> None:
        """A document that a report does not name had no findings: that it was to be kept is no news."""
        made = difference(State([], {"a": "keep", "b": "drop"}), State([], {"c": "fix", "d": "keep"}))
        assert made.verdicts == [("b", "drop", ""), ("c", "", "fix")]
