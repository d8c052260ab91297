"""--fix, --unsafe-fixes and --diff on the command line: what is written, what is shown, and the exit status."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Lint

ROOT = Path(__file__).resolve().parent.parent.parent
SHARED = ROOT.parent / "shared" / "seeds"
PROGRAM = ROOT / "tests" / "crash_points.py"
MAIN = "import sys; from provlint.cli import main; sys.exit(main(sys.argv[1:]))"
BAD, GOOD = "# Title\n\nOne to-be-written here.\n", "# Title\n\nOne  here.\n"

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and links")


@pytest.fixture
def safe(here: Path) -> Path:
    """The working folder, its rule's fix being safe."""
    file = here / "own" / "demo" / "note.toml"
    file.write_text(file.read_text("utf-8").replace('replace = ""', 'replace = ""\nsafe = true'), encoding="utf-8")
    return here


def test_fixed_files_are_clean_and_counted(safe: Path, lint: Lint) -> None:
    """Status 0 when nothing remains; a second run has nothing to do."""
    found = lint("--fix", "docs")
    assert (safe / "docs" / "bad.md").read_text("utf-8") == GOOD
    assert found.status == 0
    assert found.out.startswith("no findings in 2 documents\n1 finding fixed in 1 document\n")
    assert "fixed" not in lint("--fix", "docs").out


def test_what_is_not_safe_waits_to_be_asked_for(here: Path, lint: Lint) -> None:
    """--unsafe-fixes alone changes nothing."""
    for options in (("--fix",), ("--unsafe-fixes",)):
        found = lint(*options, "--format", "concise", "docs")
        assert (found.status, found.out.count("\n")) == (1, 1)
        assert "1 fixable with --fix --unsafe-fixes" in found.err
        assert (here / "docs" / "bad.md").read_text("utf-8") == BAD
    assert lint("--fix", "--unsafe-fixes", "docs").status == 0
    assert (here / "docs" / "bad.md").read_text("utf-8") == GOOD


def test_the_report_shows_what_remains(safe: Path, lint: Lint) -> None:
    """Its fixes as in any report."""
    (safe / "docs" / "bad.md").write_text(f"{BAD}\n<!-- lint: allow demo -->\nto-be-written\n", encoding="utf-8")
    (safe / "docs" / "worse.md").write_bytes(b"to-be-written \xff\n")
    found = lint("--fix", "--format", "json", "docs")
    assert found.status == 2
    (left,) = json.loads(found.out)
    assert (left["filename"], left["fix"]["applicability"]) == ("docs/worse.md", "safe")
    assert (safe / "docs" / "bad.md").read_text("utf-8") == f"{GOOD}\n<!-- lint: allow demo -->\nto-be-written\n"
    assert "lint: error: docs/worse.md: not repaired: bytes of it could not be decoded" in found.err


def test_selection_decides_what_is_fixed(safe: Path, lint: Lint) -> None:
    """A rule that does not run fixes nothing, in a file of its own settings neither."""
    assert lint("--fix", "--ignore", "demo", "--select", "encoding", "docs").status == 0
    (safe / ".linterrc.toml").write_text(
        'rule-dirs = ["own"]\nselect = ["demo"]\n[per-file."docs/**"]\nignore = ["demo"]\n', encoding="utf-8"
    )
    (safe / "other.md").write_text(BAD, encoding="utf-8")
    assert "1 finding fixed in 1 document" in lint("--fix", "docs", "other.md").out
    assert (safe / "docs" / "bad.md").read_text("utf-8") == BAD
    assert (safe / "other.md").read_text("utf-8") == GOOD


def test_the_difference_is_a_patch_and_changes_nothing(safe: Path, lint: Lint) -> None:
    """Status 1 where there is one, 0 else; the file given with -o holds it, too."""
    found = lint("--diff", "docs")
    assert found.status == 1
    assert found.out == (
        "diff --git a/docs/bad.md b/docs/bad.md\n--- a/docs/bad.md\n+++ b/docs/bad.md\n"
        "@@ -1,3 +1,3 @@\n # Title\n \n-One to-be-written here.\n+One  here.\n"
    )
    assert found.err == "1 finding would be fixed in 1 document\n"
    assert (safe / "docs" / "bad.md").read_text("utf-8") == BAD
    assert lint("--diff", "--fix", "--exit-zero", "-o", "a.patch", "docs").status == 0
    assert (safe / "a.patch").read_text("utf-8") == found.out
    assert (safe / "docs" / "bad.md").read_text("utf-8") == BAD
    clean = lint("--diff", "docs/good.md")
    assert (clean.status, clean.out, clean.err) == (0, "", "nothing to fix in 1 document\n")


def test_findings_without_a_fix_do_not_count_for_the_difference(here: Path, lint: Lint) -> None:
    """It is about what would change."""
    assert (lint("--diff", "docs").status, lint("--diff", "--unsafe-fixes", "docs").status) == (0, 1)


def piped(folder: Path, *words: str, data: bytes) -> subprocess.CompletedProcess[bytes]:
    """A run that reads standard input."""
    return subprocess.run([sys.executable, "-c", MAIN, *words], input=data, capture_output=True, cwd=folder, check=False)


@pytest.mark.parametrize(
    ("data", "expected", "status"),
    [
        (b"one to-be-written\r\ntwo", b"one \r\ntwo", 0),
        (b"\xef\xbb\xbfone to-be-written", b"\xef\xbb\xbfone ", 0),
        ("\ufeffone to-be-written".encode("utf-16-be"), "\ufeffone ".encode("utf-16-be"), 0),
        (b"clean\r", b"clean\r", 0),
        (b"to-be-written \xff\xfe", b"to-be-written \xff\xfe", 2),
        (bytes(range(256)) * 40, bytes(range(256)) * 40, 2),
        (b"to-be-written " * 3_000_000, b"to-be-written " * 3_000_000, 2),
        (b"", b"", 0),
    ],
)
def test_standard_input_comes_back(safe: Path, data: bytes, expected: bytes, status: int) -> None:
    """Fixed where it can be, whole in any case; the report steps aside."""
    run = piped(safe, "--fix", "-", data=data)
    assert run.stdout == expected
    assert run.returncode == status, run.stderr
    assert b"document" in run.stderr


def test_standard_input_is_diffed_under_its_name(safe: Path) -> None:
    """Findings aside."""
    run = piped(safe, "--diff", "--stdin-filename", "docs/x.md", data=b"to-be-written")
    assert run.stdout.startswith(b"diff --git a/docs/x.md b/docs/x.md\n")
    assert run.returncode == 1


@POSIX
def test_standard_output_that_is_full_is_no_success(safe: Path) -> None:
    """The fixed text would be lost."""
    if not os.path.exists("/dev/full"):
        pytest.skip("no /dev/full here")
    with open("/dev/full", "wb") as full:
        run = subprocess.run(
            [sys.executable, "-c", MAIN, "--fix", "-"], input=b"to-be-written", stdout=full, cwd=safe, check=False
        )
    assert run.returncode == 2


def test_workers_fix_in_order(safe: Path, lint: Lint) -> None:
    """One process or two, the report and the files are the same."""
    for folder in ("one", "two"):
        (safe / folder).mkdir()
        for number in range(60):
            (safe / folder / f"{number:03}.md").write_text(f"{BAD * (number % 3)}\nto-be\n", encoding="utf-8")
    one, two = lint("--fix", "--jobs", "1", "one"), lint("--fix", "--jobs", "2", "two")
    assert one == two
    assert "60 findings fixed in 40 documents" in one.out
    assert [file.read_bytes() for file in sorted((safe / "one").iterdir())] == [
        file.read_bytes() for file in sorted((safe / "two").iterdir())
    ]


def test_what_a_baseline_knows_is_not_fixed(safe: Path, lint: Lint) -> None:
    """New findings beside it are."""
    (safe / "docs" / "bad.md").write_text("Old to-be-written one.\n", encoding="utf-8")
    assert lint("baseline", "write", "docs").status == 0
    (safe / "docs" / "bad.md").write_text("to-be-written Old to-be-written one, to-be-written\n", encoding="utf-8")
    found = lint("--baseline", ".lint-baseline.json", "--fix", "docs")
    assert (found.status, (safe / "docs" / "bad.md").read_text("utf-8").count("to-be-written")) == (0, 1), found
    assert "2 findings fixed in 1 document" in found.out


def test_a_fixed_file_is_linted_anew_and_the_old_one_again(safe: Path, lint: Lint) -> None:
    """What the cache keeps of a document neither hides a fix nor stands for one."""
    names = [safe / "docs" / f"{number}.md" for number in range(20)]
    for statuses in ((1, 0), (1, 0)):
        for name in names:
            name.write_text(BAD, encoding="utf-8")
        found = lint("docs"), lint("--fix", "docs")
        assert (found[0].status, found[1].status) == statuses
        assert [name.read_text("utf-8") for name in names] == [GOOD] * 20


@POSIX
def test_a_folder_that_cannot_be_written_is_told_of(tmp_path: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    """Root may write anywhere, hence the simulation; with our own rules only, which run in this process."""
    real = os.open

    def refuse(path: str, flags: int, *rest: int, **named: int) -> int:
        if flags & os.O_CREAT and ".provlint-" in str(path):
            raise PermissionError(13, "Permission denied")
        return real(path, flags, *rest, **named)

    bad = "The keeperâ€™s lamp was lit before the boats came home, and nobody asked him why.\n"
    (tmp_path / "bad.md").write_text(bad, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(os, "open", refuse)
    found = lint("--fix", "--isolated", "--select", "encoding/mojibake", "bad.md")
    assert found.status == 2
    assert "lint: error: bad.md: not written, what stood there is unharmed: Permission denied; make its folder" in found.err
    assert (tmp_path / "bad.md").read_text("utf-8") == bad


@POSIX
def test_links_and_what_a_kill_left_behind(safe: Path, lint: Lint) -> None:
    """A link is left alone and told of, a temporary file is never linted."""
    (safe / "docs" / ".provlint-1-0badcafe.tmp").write_text(BAD, encoding="utf-8")
    (safe / "docs" / "a-link.md").symlink_to("bad.md")
    found = lint("--fix", "docs/a-link.md")
    assert (found.status, (safe / "docs" / "a-link.md").is_symlink()) == (2, True)
    assert "it is a symbolic link; name the file that it leads to" in found.err
    os.link(safe / "docs" / "bad.md", safe / "twin.md")
    assert "--fix-hard-linked" in lint("--fix", "twin.md").err
    assert lint("--fix", "--fix-hard-linked", "twin.md").status == 0
    assert ((safe / "twin.md").read_text("utf-8"), (safe / "docs" / "bad.md").read_text("utf-8")) == (GOOD, BAD)
    assert (safe / "docs" / ".provlint-1-0badcafe.tmp").read_text("utf-8") == BAD


@POSIX
@pytest.mark.parametrize("operation", ["fix", "report", "verdicts", "baseline"])
def test_at_every_crash_point_no_file_is_lost(operation: str) -> None:
    """Of the whole program: the document is old or new, and status 0 means done. The report is whole or not there."""
    faults = ("kill", "kill-within", "no-space", "io-error")  # the others where less than the program runs: tests/test_write.py
    run = subprocess.run([sys.executable, PROGRAM, operation, *faults], capture_output=True, text=True, check=True)
    outcomes = [json.loads(line) for line in run.stdout.splitlines()]
    assert {"open", "write", "fsync", "replace"} <= {outcome["call"] for outcome in outcomes}
    for outcome in outcomes:
        killed = outcome["fault"].startswith("kill")
        assert outcome["status"] in ((137,) if killed else (0, 1, 2)), outcome
        assert outcome["mode_kept"], outcome
        written, other = ("holds", "report") if operation == "fix" else ("report", "holds")
        assert outcome[written] in ("old", "new"), outcome
        assert outcome[other] == "old", outcome
        assert outcome["status"] or outcome[written] == "new", outcome
        assert all(killed and name.startswith(".provlint-") for name in outcome["besides"]), outcome


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared seeds do not stand beside this checkout")
class TestSharedSeeds:
    """What the seeds need, line by line, and nothing else."""

    @pytest.fixture
    def seeds(self, tmp_path: Path) -> Path:
        """A copy, with the permissions of the originals."""
        return Path(shutil.copytree(SHARED, tmp_path / "seeds"))

    def lines(self, seeds: Path, number: str) -> list[bytes]:
        """The lines of a seed, each with its line feed."""
        return next(seeds.glob(f"{number}_*")).read_bytes().splitlines(keepends=True)

    def originals(self, number: str) -> list[bytes]:
        """Its lines before."""
        return self.lines(SHARED, number)

    def test_safe_fixes(self, seeds: Path, lint: Lint) -> None:
        """The first loses its tail; those with unsafe fixes only stay as they are."""
        lint("--isolated", "--fix", str(seeds))
        assert self.lines(seeds, "000") == self.originals("000")[:32]
        assert [self.lines(seeds, number) == self.originals(number) for number in ("001", "002")] == [True, True]

    def test_unsafe_fixes(self, seeds: Path, lint: Lint) -> None:
        """Placeholders and the broken end go, certain originals come back; a second run changes nothing."""
        lint("--isolated", "--fix", "--unsafe-fixes", str(seeds))
        spun = self.lines(seeds, "001")
        assert len(spun) == 13
        text = b"".join(spun).decode()
        for original in ("The New York Times", "artificial general intelligence", "open source models"):
            assert original in text
        assert self.lines(seeds, "002") == self.originals("002")[:27]
        before = {file.name: file.read_bytes() for file in seeds.iterdir()}
        assert "fixed" not in lint("--isolated", "--fix", "--unsafe-fixes", str(seeds)).out
        assert {file.name: file.read_bytes() for file in seeds.iterdir()} == before

    def test_the_patch_makes_the_same(self, seeds: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
        """By git."""
        if shutil.which("git") is None:
            pytest.skip("no git here")
        monkeypatch.chdir(seeds.parent)
        patch = lint("--isolated", "--diff", "--unsafe-fixes", "seeds").out
        shutil.copytree(seeds, seeds.parent / "copy" / "seeds")
        subprocess.run(["git", "apply", "-"], input=patch.encode(), cwd=seeds.parent / "copy", check=True)
        lint("--isolated", "--fix", "--unsafe-fixes", "seeds")
        for file in seeds.iterdir():
            assert (seeds.parent / "copy" / "seeds" / file.name).read_bytes() == file.read_bytes()


def test_a_closed_standard_error_does_not_mix_report_and_text(
    safe: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """Whoever reads standard output reads the document."""
    from provlint.cli import main

    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"one to-be-written")))
    assert main(["--fix", "-"]) == 0
    assert capsysbinary.readouterr().out == b"one "
