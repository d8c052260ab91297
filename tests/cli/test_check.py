"""`lint PATHS`: exit status, what is printed where, options over configuration, standard input."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Lint

FINDING = "docs/bad.md:3:5: warning: to-be-written stands here [demo/note]\n"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="POSIX")


@pytest.mark.usefixtures("here")
class TestStatus:
    """0 below the threshold, 1 at or above it, 2 for whatever could not be completed."""

    def test_clean(self, lint: Lint) -> None:
        """Nothing found."""
        assert lint("docs/good.md").status == 0

    def test_findings(self, lint: Lint) -> None:
        """A warning meets the default threshold; `check` is the same command."""
        assert lint("docs").status == 1
        assert lint("check", "docs").status == 1
        assert lint().status == 1

    @pytest.mark.parametrize(("threshold", "status"), [("error", 0), ("warning", 1), ("info", 1), ("never", 0)])
    def test_threshold(self, lint: Lint, threshold: str, status: int) -> None:
        """Findings below it are shown all the same."""
        found = lint("docs", "--fail-on", threshold, "--format", "concise")
        assert (found.status, found.out) == (status, FINDING)

    def test_severity(self, lint: Lint) -> None:
        """By id or family."""
        assert lint("docs", "--severity", "demo=info").status == 0
        assert "error: to-be" in lint("docs", "--severity", "demo/note=error,demo=info", "--format", "concise").out

    def test_exit_zero(self, lint: Lint) -> None:
        """Hides findings from the status, not failures."""
        assert lint("docs", "--exit-zero").status == 0
        assert lint("docs", "none", "--exit-zero").status == 2

    def test_missing_path(self, lint: Lint) -> None:
        """It is named; what was found elsewhere is printed."""
        found = lint("none.md", "docs", "--format", "concise")
        assert (found.status, found.out) == (2, FINDING)
        assert "lint: error: none.md: no such file or folder; name one that can be opened\n" in found.err

    def test_no_document(self, lint: Lint, here: Path) -> None:
        """With a remedy."""
        (here / "empty").mkdir()
        found = lint("empty")
        assert (found.status, found.out) == (2, "")
        assert json.loads(lint("empty", "--format", "json").out) == []
        assert "no documents found; name files" in found.err

    def test_unreadable_document(self, lint: Lint, here: Path) -> None:
        """A finding on that file; the others are linted."""
        (here / "docs" / "huge.md").write_bytes(b"x" * 100)
        (here / ".linterrc.toml").write_text('rule-dirs = ["own"]\nselect = ["demo"]\nmax-size = 60\n')
        found = lint("docs", "--format", "concise")
        assert found.status == 2
        assert FINDING in found.out
        assert "docs/huge.md:1:1: error:" in found.out


@pytest.mark.usefixtures("here")
class TestMistakes:
    """One line on standard error, nothing on standard output, status 2."""

    @pytest.mark.parametrize(
        ("arguments", "expected"),
        [
            (("--selct", "x"), "lint: error: unrecognized arguments: --selct"),
            (("--select", "demo/node", "docs"), "lint: error: command line: select: unknown rule demo/node; did you mean"),
            (("--severity", "demo=high"), "lint: error: --severity demo=high: expected RULE=error"),
            (("--fail-on", "high"), "lint: error: argument --fail-on: invalid choice: 'high'"),
            (("--jobs", "0"), "lint: error: argument --jobs: expected a whole number above 0, found"),
            (("--format", "xml", "docs"), "lint: error: command line: format: unknown format 'xml'"),
            (("--config", "none.toml"), "lint: error: --config none.toml: no such file"),
            (("--plugin", "no_such_plugin", "docs"), "lint: error: plugin no_such_plugin cannot be loaded"),
            (("--fixes", "docs"), "lint: error: unrecognized arguments: --fixes"),
            (("rule", "demo/nite"), "lint: error: unknown rule demo/nite; did you mean demo/note?"),
            (("-o", "none/x.json", "docs"), "lint: error: "),
        ],
    )
    def test_one_line(self, lint: Lint, arguments: tuple[str, ...], expected: str) -> None:
        """What, where, and the remedy."""
        found = lint(*arguments)
        assert (found.status, found.out) == (2, "")
        assert found.err.startswith(expected)
        assert found.err.count("\n") == 1

    def test_configuration(self, lint: Lint, here: Path) -> None:
        """File and key."""
        (here / ".linterrc.toml").write_text("selct = []\n")
        assert lint("docs").err == "lint: error: .linterrc.toml: unknown key selct; did you mean select?\n"

    def test_hostile_names_are_made_safe(self, lint: Lint) -> None:
        """Neither terminal nor CI runner may take a name for a command."""
        assert (
            lint("\x1b[31m\n::error::x").err
            == "lint: error: <U+001B>[31m ::error::x: no such file or folder; name one that can be opened\n"
        )

    def test_our_own_mistakes(self, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
        """No traceback, unless asked for."""
        monkeypatch.setattr("provlint.cli.check.run", lambda _arguments: 1 // 0)
        found = lint("docs")
        assert found.status == 2
        assert found.err.startswith("lint: internal error: ZeroDivisionError:")
        monkeypatch.setenv("PROVLINT_TRACEBACK", "1")
        with pytest.raises(ZeroDivisionError):
            lint("docs")

    def test_interrupt(self, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
        """Ctrl-C is no accident to be reported."""

        def interrupt(_arguments: object) -> int:
            raise KeyboardInterrupt

        monkeypatch.setattr("provlint.cli.check.run", interrupt)
        assert lint("docs") == (130, "", "")


@pytest.mark.usefixtures("here")
class TestInput:
    """Standard input, suppressions, ignored files, several configurations."""

    def feed(self, monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
        """Puts bytes on standard input."""
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))

    def test_stdin(self, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
        """Named on the command line, or by a file name to stand in for it."""
        self.feed(monkeypatch, b"a to-be-written\n")
        assert lint("-", "--format", "concise").out.startswith("<stdin>:1:3: warning")
        self.feed(monkeypatch, b"a to-be-written\n")
        assert lint("--stdin-filename", "docs/new.md", "--format", "concise").out.startswith("docs/new.md:1:3: warning")

    def test_stdin_is_configured_by_its_name(self, lint: Lint, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Editors pass the file's own name."""
        (here / "docs" / ".linterrc.toml").write_text('select = ["encoding"]\n')
        self.feed(monkeypatch, b"a to-be-written\n")
        assert lint("-", "--stdin-filename", "docs/new.md").status == 0

    def test_suppressions(self, lint: Lint, here: Path) -> None:
        """Counted; unknown names are told; they can be switched off."""
        text = "<!-- lint: allow-file demo/note, demo/none -- quoted -->\n\nto-be-written\n"
        (here / "a.md").write_text(text)
        found = lint("a.md", "--format", "concise")
        assert (found.status, found.out) == (0, "")
        assert "lint: warning: a.md:1: allows the unknown rule demo/none; `lint rules` lists them\n" in found.err
        assert "1 suppressed" in found.err
        assert lint("a.md", "--no-inline-config").status == 1
        assert lint("a.md", "--quiet", "--format", "concise").err == ""

    def test_a_bad_sidecar_keeps_the_run_from_being_complete(self, lint: Lint, here: Path) -> None:
        """The findings are shown all the same."""
        (here / "docs" / "bad.md.lint.toml").write_text("alow = 1")
        found = lint("docs", "--format", "concise")
        assert (found.status, found.out) == (2, FINDING)
        assert "lint: error: docs/bad.md.lint.toml: unknown key alow" in found.err

    def test_gitignore(self, lint: Lint, here: Path) -> None:
        """Honoured unless told otherwise."""
        (here / ".gitignore").write_text("bad.md\n")
        assert lint("docs").status == 0
        assert lint("docs", "--no-gitignore").status == 1
        assert lint("docs/bad.md").status == 1

    def test_each_path_has_its_configuration(self, lint: Lint, here: Path) -> None:
        """The closest one; its threshold counts for its findings."""
        (here / "strict").mkdir()
        (here / "strict" / ".linterrc.toml").write_text('select = ["encoding"]\n')
        (here / "strict" / "a.md").write_text("to-be-written\n")
        assert lint("strict").status == 0
        assert lint("strict", "docs", "--format", "concise").out == FINDING
        assert lint("docs", "--isolated", "--select", "encoding").status == 0

    def test_named_files_can_be_excluded(self, lint: Lint, here: Path) -> None:
        """As hooks need it; a commit of nothing but excluded files is no mistake."""
        with (here / ".linterrc.toml").open("a") as file:
            file.write('exclude = ["docs"]\n')
        assert lint("docs/bad.md").status == 1
        assert lint("docs/bad.md", "--force-exclude") == (0, "", "")
        assert lint("none.md", "--force-exclude").status == 2
        (here / ".linterrc.toml").write_text('exclude = ["docs"]\nforce-exclude = true\n')
        assert lint("docs/bad.md").status == 0

    def test_a_folder_met_on_the_way_has_its_configuration(self, lint: Lint, here: Path) -> None:
        """As if it had been named: its rules, its globs, its threshold; not under --config and --isolated."""
        for name in ("strict", "strict/drafts", "strict/deep"):
            (here / name).mkdir()
            (here / name / "a.md").write_text("to-be-written\n")
        (here / "strict" / ".linterrc.toml").write_text('select = ["encoding"]\nexclude = ["drafts"]\n')
        (here / "strict" / "deep" / "pyproject.toml").write_text("[tool.other]\n")
        found = lint(".", "--format", "concise", "-v")
        assert (found.status, found.out) == (1, FINDING)
        assert "4 documents" in found.err
        assert found.err.count("note: configuration: ") == 2
        assert lint(".", "strict/deep/a.md", "--format", "concise").out == FINDING
        assert lint("strict/drafts/a.md", ".", "--format", "concise").out == FINDING
        assert lint(".", "--config", ".linterrc.toml", "--format", "concise").out.count("\n") == 4
        assert lint("--isolated", ".", "--select", "encoding").status == 0

    def test_options_go_over_what_is_for_some_files(self, lint: Lint, here: Path) -> None:
        """Severity and language; without them the entry counts."""
        with (here / ".linterrc.toml").open("a") as file:
            file.write('[per-file."docs/*"]\nlang = "de"\nseverity = {demo = "info"}\n')
        assert lint("docs").status == 0
        assert lint("docs", "--severity", "demo/note=error").status == 1
        assert lint("docs", "--severity", "demo=error", "--lang", "en").status == 1

    @POSIX
    def test_a_hostile_file_met_on_the_way(self, lint: Lint, here: Path) -> None:
        """Neither waited for nor followed into plugins, code or folders elsewhere; --isolated passes it over."""
        place = here / "docs" / ".linterrc.toml"
        os.mkfifo(place)
        remedy = "put a readable file there, or run with --isolated"
        assert lint(".").err == f"lint: error: docs/.linterrc.toml: cannot be read: not a regular file; {remedy}\n"
        place.unlink()
        for text, message in (
            ('plugins = ["os"]', "unknown key plugins"),
            ('rule-dirs = ["../own"]', "rule-dirs: '../own' leaves the folder of the file"),
            ('extend = "../../x.toml"', "extend: '../../x.toml' is not a file below ."),
            ("a = " + "[" * 100_000, "nested too deeply"),
        ):
            place.write_text(text)
            found = lint(".")
            assert (found.status, found.out, found.err.count("\n")) == (2, "", 1)
            assert message in found.err
            assert lint(".", "--isolated", "--select", "encoding").status == 0

    def test_a_mistake_in_a_folder_met_on_the_way(self, lint: Lint, here: Path) -> None:
        """Ends the run as any other, with the file's name."""
        (here / "docs" / ".linterrc.toml").write_text("selct = []\n")
        found = lint(".")
        assert (found.status, found.out) == (2, "")
        assert found.err == "lint: error: docs/.linterrc.toml: unknown key selct; did you mean select?\n"

    def test_gitignore_counts_where_the_closest_file_says_so(self, lint: Lint, here: Path) -> None:
        """Switched off above and on below, and the other way round."""
        for name in ("on", "off"):
            (here / name).mkdir()
            (here / name / "bad.md").write_text("to-be-written\n")
        (here / ".gitignore").write_text("bad.md\n")
        (here / "off" / ".linterrc.toml").write_text('rule-dirs = []\nrespect-gitignore = false\nselect = ["encoding"]\n')
        assert "2 documents" in lint(".", "--format", "concise").err
        with (here / ".linterrc.toml").open("a") as file:
            file.write("respect-gitignore = false\n")
        (here / "on" / ".linterrc.toml").write_text('select = ["encoding"]\n')
        assert "3 documents" in lint(".", "--format", "concise").err

    def test_per_file(self, lint: Lint, here: Path) -> None:
        """Globs are relative to the configuration, wherever one stands."""
        with (here / ".linterrc.toml").open("a") as file:
            file.write('[per-file."docs/bad.*"]\nignore = ["demo"]\n')
        assert lint("docs").status == 0
        os.chdir("docs")
        assert lint("bad.md").status == 0


@pytest.mark.usefixtures("here")
class TestOutput:
    """What goes where."""

    def test_full_shows_the_place(self, lint: Lint) -> None:
        """The default format, without colour where there is no terminal."""
        out = lint("docs").out
        assert "docs/bad.md:3:5" in out
        assert "\x1b" not in out

    def test_totals_go_to_standard_error(self, lint: Lint) -> None:
        """Where the format itself shows none; --quiet leaves them out, --statistics adds to them."""
        assert "2 documents: 1 fix, 1 keep" in lint("docs", "--format", "concise").err
        assert lint("docs", "--format", "json", "-q").err == ""
        assert "demo/note" in lint("docs", "--format", "jsonl", "--statistics").err

    def test_output_format_is_the_same_option(self, lint: Lint) -> None:
        """Editor plugins written for others call it so."""
        (entry,) = json.loads(lint("docs", "--output-format=json").out)
        assert (entry["code"], entry["filename"]) == ("demo/note", "docs/bad.md")

    def test_a_file_is_replaced_when_all_is_known(self, lint: Lint, here: Path) -> None:
        """With the permissions of the old one; nothing on standard output."""
        report = here / "report.json"
        report.write_text("old")
        report.chmod(0o640)
        found = lint("docs", "--format", "json", "-o", "report.json")
        assert (found.status, found.out) == (1, "")
        assert json.loads(report.read_text())[0]["code"] == "demo/note"
        assert report.stat().st_mode & 0o777 == 0o640
        assert not [name for name in os.listdir(here) if name.endswith(".tmp")]

    @POSIX
    def test_a_device_can_be_written_to(self, lint: Lint) -> None:
        """There is nothing to replace."""
        assert lint("docs", "-o", "/dev/null").status == 1

    def test_colour(self, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
        """By option, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal."""
        assert "\x1b" in lint("docs", "--color", "always").out
        monkeypatch.setenv("FORCE_COLOR", "1")
        assert "\x1b" in lint("docs").out
        assert "\x1b" not in lint("docs", "--color", "never").out
        monkeypatch.setenv("NO_COLOR", "1")
        assert "\x1b" not in lint("docs").out

    def test_verbose(self, lint: Lint) -> None:
        """Says which configuration is used."""
        assert ".linterrc.toml\n" in lint("docs", "--verbose").err


def spawn(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    """The command line in a process of its own."""
    return subprocess.run([sys.executable, "-m", "provlint", *arguments], capture_output=True, check=False, **options)  # type: ignore[call-overload, no-any-return]  # passed through


@POSIX
def test_a_reader_that_goes_away_is_no_traceback(here: Path) -> None:
    """`lint docs | head -1`."""
    for number in range(300):
        (here / "docs" / f"{number}.md").write_text("to-be-written\n" * 30)
    command = f"{sys.executable} -m provlint docs --format jsonl -q | head -1"
    run = subprocess.run(["bash", "-c", f"set -o pipefail; {command}"], capture_output=True, check=False)
    assert run.stderr == b""
    assert run.stdout.count(b"\n") == 1


@POSIX
def test_closed_streams_are_no_traceback(here: Path) -> None:
    """Services start programs so."""
    for redirection in (">&-", "2>&-", "<&-", ">&- 2>&- <&-"):
        run = subprocess.run(["bash", "-c", f"{sys.executable} -m provlint docs {redirection}"], capture_output=True, check=False)
        assert run.returncode in (1, 2)
        assert b"Traceback" not in run.stderr


@POSIX
@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full")
def test_a_full_disk_is_never_success(here: Path) -> None:
    """The report is lost, and the status says so."""
    with open("/dev/full", "wb") as full:
        run = subprocess.run([sys.executable, "-m", "provlint", "docs/good.md"], stdout=full, stderr=subprocess.PIPE, check=False)
    assert run.returncode == 2
    assert run.stderr == b"lint: error: No space left on device\n"


@POSIX
def test_output_does_not_depend_on_the_locale(here: Path) -> None:
    """The same bytes in the C locale and with an ASCII encoding asked for."""
    (here / "docs" / "ä.md").write_text("# Ü\n\nÄäh to-be-written ✓\n", encoding="utf-8")
    plain = spawn("docs", "--format", "full")
    for change in ({"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}, {"PYTHONHASHSEED": "7"}):
        other = spawn("docs", "--format", "full", env={**os.environ, **change})
        assert (other.returncode, other.stdout) == (plain.returncode, plain.stdout), change
    assert "✓".encode() in plain.stdout


def test_the_console_script_and_the_module_are_the_same(here: Path) -> None:
    """`python -m provlint` is for where scripts are not on the path."""
    script = os.path.join(os.path.dirname(sys.executable), "lint")
    if not os.path.exists(script):
        pytest.skip("not installed with scripts")
    run = subprocess.run([script, "docs"], capture_output=True, check=False)
    assert (run.returncode, run.stdout) == (1, spawn("docs").stdout)
