"""The patch of --diff: git takes it and makes of each file just what --fix makes of it."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from provlint.document.read import Source, encode
from provlint.engine.fix import edited
from provlint.engine.result import DocumentResult, RunInfo
from provlint.report.diff import quoted, render
from provlint.report.hunks import hunks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from provlint.engine.fix import Edit

GIT = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
NEWLINES = ("\n", "\r\n", "\r", "\n\n", "")
LINES = ("one", "two ", " three", "\tfour", "é 😀", "-- a", "@@ -1 +1 @@", "\\ No newline at end of file", "", "five\u2028six")
UNFIT = ("::error::x", "  ::set-output name=x::y", "x ##[error]y", "\x1b[31mred", "nul\0", "a\u202eb", "bell\7", "cr\r::error::z")


def result(text: str, edits: Sequence[Edit], path: str = "a.txt", encoding: str = "utf-8", bom: int = 0) -> DocumentResult:
    """A document that would change."""
    return DocumentResult(path, text, encoding=encoding, bom=bom, fixed=1, edits=tuple(edits))


def patched(folder: Path, results: Sequence[DocumentResult]) -> None:
    """Checks what git makes of the patch of all documents."""
    for each in results:
        file = folder / each.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(encode(each.text or "", Source(each.encoding, each.bom)))
    patch = "".join(render(results, RunInfo("0", {})))
    command = ["git", "-c", "core.autocrlf=false", "apply", "--whitespace=nowarn", "-"]
    run = subprocess.run(command, input=patch.encode(), cwd=folder, capture_output=True, check=False)
    assert run.returncode == 0, run.stderr
    for each in results:
        expected = encode(edited(each.text or "", each.edits), Source(each.encoding, each.bom))
        assert (folder / each.path).read_bytes() == expected, each
    runner = patch.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert not [line for line in runner if line.lstrip().startswith("::") or "##[" in line]
    assert not set(patch) & set("\x1b\0\7\u202e")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A folder that git looks for no other repository above."""
    subprocess.run(["git", "init", "-q", "."], cwd=tmp_path, check=True)
    return tmp_path


def changed(random: Random, number: int) -> DocumentResult:
    """A text of few lines with edits anywhere in it."""
    words = (*LINES, *UNFIT) if random.random() < 0.25 else LINES
    text = "".join(random.choice(words) + random.choice(NEWLINES) for _ in range(random.randint(1, 20)))
    cuts = sorted(random.sample(range(len(text) + 1), min(random.randint(2, 7), len(text) + 1)))
    new = ("", "new", "new\n", "\n", "\r\nnew\r\n", "a\nb\n", *UNFIT[:2])
    edits = [(start, end, random.choice(new)) for start, end in zip(cuts[::2], cuts[1::2], strict=False)]
    encoding, bom = random.choice((("utf-8", 0), ("utf-8", 0), ("utf-8", 3), ("utf-16-le", 2), ("utf-16-be", 0)))
    return result(text, edits, f"{number}.txt", encoding, bom)


@GIT
@pytest.mark.parametrize("seed", range(4))
def test_git_makes_of_any_text_what_the_edits_make(repository: Path, seed: int) -> None:
    """Four times two hundred documents; those that no edit changes are not in the patch."""
    random = Random(seed)  # noqa: S311 - reproducible, not secret
    documents = [changed(random, number) for number in range(200)]
    patched(repository, [each for each in documents if edited(each.text or "", each.edits) != each.text])


@GIT
@pytest.mark.parametrize(
    ("text", "edit"),
    [
        ("one\ntwo\n", (0, 4, "")),
        ("one\ntwo\n", (4, 8, "")),
        ("one\ntwo\n", (3, 7, "")),
        ("one\ntwo", (3, 7, "")),
        ("one\ntwo", (4, 7, "")),
        ("one\ntwo", (7, 7, "\n")),
        ("one\ntwo\n", (0, 8, "")),
        ("one", (0, 3, "")),
        ("", (0, 0, "one")),
        ("\n\n\n", (1, 2, "")),
        ("one\r\ntwo\r\n", (0, 5, "")),
        ("one\rtwo\rthree", (3, 7, "")),
        ("x\n" * 20 + "y\n" + "x\n" * 20, (40, 42, "")),
    ],
)
@pytest.mark.parametrize("bom", [0, 3])
def test_ends_and_beginnings(repository: Path, text: str, edit: Edit, bom: int) -> None:
    """Where a diff goes wrong."""
    patched(repository, [result(text, [edit], bom=bom)])


@GIT
@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("plain.txt", "a/plain.txt"),
        ("with blank.txt", "a/with blank.txt"),
        (" blank at either end.txt ", "a/ blank at either end.txt "),
        ("café/日本.txt", '"a/caf\\303\\251/\\346\\227\\245\\346\\234\\254.txt"'),
        ('a "quote" and \\ slash.txt', '"a/a \\"quote\\" and \\\\ slash.txt"'),
        ("tab\tand\nline.txt", '"a/tab\\tand\\nline.txt"'),
        ("esc\x1b[31m.txt", '"a/esc\\033[31m.txt"'),
        (os.fsdecode(b"\xff\xfe.txt"), '"a/\\377\\376.txt"'),
        ("-dash.txt", "a/-dash.txt"),
    ],
)
def test_names_are_quoted_as_git_does(repository: Path, name: str, shown: str) -> None:
    """And found again by git, for lines and for binary patches."""
    assert quoted(f"a/{name}") == shown
    try:
        (repository / name).parent.mkdir(exist_ok=True)
        (repository / name).write_bytes(b"")
    except (OSError, ValueError):
        pytest.skip("no such name on this file system")
    patched(repository, [result("one\ntwo\n", [(0, 4, "")], name)])
    patched(repository, [result("one\ntwo\n", [(0, 4, "")], name, "utf-16-le", 2)])


def test_a_terminal_is_shown_safe_lines() -> None:
    """No escape sequence, no reordering, no command; no patch either."""
    text = "a\x1b[2Jb\u202ec\n::error::x\nend\n"
    shown = "".join(render([result(text, [(0, 1, "A")], "x\x1b.txt")], RunInfo("0", {}, width=80)))
    assert shown == (
        "--- a/x<U+001B>.txt\n+++ b/x<U+001B>.txt\n@@ -1,3 +1,3 @@\n"
        "-a<U+001B>[2Jb<U+202E>c\n+A<U+001B>[2Jb<U+202E>c\n <U+003A>:error::x\n end\n"
    )


@GIT
@pytest.mark.parametrize("sign", ["\u200b", "\xad", "\ufeff", "\u2060", "\U000e0041"])
def test_what_only_hides_is_seen_on_a_terminal_and_exact_elsewhere(sign: str, repository: Path) -> None:
    """A patch must say of each byte what becomes of it; what does nothing to who prints it stands in its lines."""
    changing = result(f"m{sign}ill\n", [(1, 1 + len(sign), "")])
    shown = "".join(render([changing], RunInfo("0", {}, width=80)))
    assert f"-m<U+{ord(sign):04X}>ill\n+mill\n" in shown
    assert f"-m{sign}ill\n+mill\n" in "".join(render([changing], RunInfo("0", {})))
    patched(repository, [changing])


def test_what_is_unfit_for_lines_is_told_in_comments() -> None:
    """A reader of the patch sees what the binary part does."""
    patch = "".join(render([result("a\x1b\nb\n", [(2, 3, "")])], RunInfo("0", {})))
    assert patch.startswith("# @@ -1,2 +1,1 @@\n# -a<U+001B>\n# -b\n# +a<U+001B>b\ndiff --git a/a.txt b/a.txt\nindex ")


def test_hunks_are_made_in_linear_time() -> None:
    """Twenty thousand changes in a hundred thousand equal lines, which a comparison would take minutes for."""
    text = "Read more\n" * 100_000
    edits = [(at * 50, at * 50 + 10, "") for at in range(20_000)]
    found: Iterator[object] = hunks(text, edits)
    assert sum(1 for _ in found) == 1
