"""`full`, `concise`, `grouped`: the very words, what is folded and explained once, and that nothing heavy is loaded."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provlint.config import schema
from provlint.engine.result import DocumentResult, RunInfo
from provlint.finding import Finding, Fix, Span
from provlint.report import FORMATS, renderer
from provlint.report.statistics import table
from provlint.report.summary import Tally, totals

Make = Callable[..., Finding]
Result = Callable[..., DocumentResult]

TEXT = (
    "# The mill\n\nLike Share Save\n\nThe meadow behind the old mill belongs to {owner}, and the grass there has grown to "
    "the height of a child.\n\n{a} {b} {c}\n\n{d}\n"
)


@pytest.fixture(scope="module")
def results(make: Make, document: Result) -> list[DocumentResult]:
    """A document with several kinds of findings, one that is well, one skipped, one that failed."""
    bar = Span(TEXT.index("Like"), TEXT.index("Save") + 4)
    found = [
        make(TEXT, Span(0, 0), "provenance/missing-publish-date", "no date of publication"),
        make(TEXT, bar, "residue/reaction-bar", "page furniture {match}", fix=Fix(((bar, ""),), message="Delete the line")),
    ]
    for name in ("{owner}", "{a}", "{b}", "{c}", "{d}"):
        span = Span(TEXT.index(name), TEXT.index(name) + len(name))
        found.append(
            make(
                TEXT,
                span,
                "template/unfilled-placeholder",
                "unfilled variable {match}",
                fix=Fix(((span, ""),), safe=True, message="Delete it"),
            )
        )
    denied = make("", Span(0, 0), "internal/unreadable-file", "permission denied")
    return [
        document(
            TEXT, found, "seeds/mill.md", suppressed=2, decided_by=("residue/reaction-bar", "template/unfilled-placeholder")
        ),
        document("All is well.\n", [], "seeds/well.md"),
        DocumentResult("seeds/picture.md", None, skipped="binary"),
        document("", [denied], "seeds/gone.md", verdict="", failed=True)._replace(text=None),
    ]


FULL = """\
warning[provenance/missing-publish-date] no date of publication
 --> seeds/mill.md
  = why: A missing publish date tells the reader nothing and misleads a model
         trained on it.
  = help: Remove the missing publish date, or put what belongs there in its
          place.

warning[residue/reaction-bar] page furniture Like Share Save
 --> seeds/mill.md:3:1
  |
3 | Like Share Save
  | ^^^^^^^^^^^^^^^
  = why: A reaction bar tells the reader nothing and misleads a model trained on
         it.
  = help: Remove the reaction bar, or put what belongs there in its place.
  = fix: Delete the line (unsafe: look before you accept it)

error[template/unfilled-placeholder] unfilled variable {owner}
 --> seeds/mill.md:5:43
  |
5 | … behind the old mill belongs to {owner}, and the grass there has grown to …
  |                                  ^^^^^^^
  = why: A unfilled placeholder tells the reader nothing and misleads a model
         trained on it.
  = help: Remove the unfilled placeholder, or put what belongs there in its
          place.
  = fix: Delete it (safe)

error[template/unfilled-placeholder] unfilled variable {a}
 --> seeds/mill.md:7:1
  |
7 | {a} {b} {c}
  | ^^^

error[template/unfilled-placeholder] unfilled variable {b}
 --> seeds/mill.md:7:5
  |
7 | {a} {b} {c}
  |     ^^^

… and 2 more of template/unfilled-placeholder on lines 7, 9

verdict: fix  seeds/mill.md  (decided by residue/reaction-bar,
    template/unfilled-placeholder)

skipped  seeds/picture.md  (binary)

error[internal/unreadable-file] permission denied
 --> seeds/gone.md
  = why: A unreadable file tells the reader nothing and misleads a model trained
         on it.
  = help: Remove the unreadable file, or put what belongs there in its place.

3 documents: 1 fix, 1 keep
8 findings: 6 errors, 2 warnings
5 fixable with --fix, 1 more with --unsafe-fixes
2 suppressed, 1 skipped, 1 could not be completed
"""

CONCISE = """\
seeds/mill.md:1:1: warning: no date of publication [provenance/missing-publish-date]
seeds/mill.md:3:1: warning: page furniture Like Share Save [residue/reaction-bar]
seeds/mill.md:5:43: error: unfilled variable {owner} [template/unfilled-placeholder]
seeds/mill.md:7:1: error: unfilled variable {a} [template/unfilled-placeholder]
seeds/mill.md:7:5: error: unfilled variable {b} [template/unfilled-placeholder]
seeds/mill.md:7:9: error: unfilled variable {c} [template/unfilled-placeholder]
seeds/mill.md:9:1: error: unfilled variable {d} [template/unfilled-placeholder]
seeds/gone.md:1:1: error: permission denied [internal/unreadable-file]
"""

GROUPED = """\
seeds/mill.md  fix
   1:1  warning  no date of publication  [provenance/missing-publish-date]
   3:1  warning  page furniture Like Share Save  [residue/reaction-bar]
  5:43  error    unfilled variable {owner}  [template/unfilled-placeholder]
   7:1  error    unfilled variable {a}  [template/unfilled-placeholder]
   7:5  error    unfilled variable {b}  [template/unfilled-placeholder]
   7:9  error    unfilled variable {c}  [template/unfilled-placeholder]
   9:1  error    unfilled variable {d}  [template/unfilled-placeholder]

seeds/picture.md  skipped: binary

seeds/gone.md
  1:1  error  permission denied  [internal/unreadable-file]

5  error    template/unfilled-placeholder  5 safely repairable
1  error    internal/unreadable-file
1  warning  provenance/missing-publish-date
1  warning  residue/reaction-bar           1 unsafely

3 documents: 1 fix, 1 keep
8 findings: 6 errors, 2 warnings
5 fixable with --fix, 1 more with --unsafe-fixes
2 suppressed, 1 skipped, 1 could not be completed
"""


def test_full(results: list[DocumentResult], run: RunInfo) -> None:
    """Frames, reasons once a rule, folded repetitions, verdicts and totals at 80 columns."""
    assert FULL == "".join(renderer("full")(results, run._replace(width=80)))


@pytest.mark.parametrize("width", [0, 20, 80, 120, 300])
def test_full_keeps_to_its_width(width: int, results: list[DocumentResult], run: RunInfo) -> None:
    """At most 120 columns, however wide the terminal; 100 where the output is none."""
    limit = {0: 100, 20: 40, 300: 120}.get(width, width)
    frames = [line for line in "".join(renderer("full")(results, run._replace(width=width))).split("\n") if " | " in line]
    assert all(len(line) <= limit for line in frames)


WORDS = ["::error::x", "##[x]", "heron", "漢字", "[/x]", "\x1b[1m", "  "]


@given(st.lists(st.sampled_from(WORDS), max_size=30), st.integers(40, 120))
@settings(deadline=None)
def test_wrapped_lines_speak_to_no_runner(words: list[str], width: int) -> None:
    """Wherever a message is broken, no line begins as a workflow command."""
    found = Finding("a.md", "a/b", "error", " ".join(words), Span(0, 0), 1, 1, 1, 1, (1, 1), (0, 0), "", None, "f")
    text = "".join(renderer("full")([DocumentResult("a.md", "", (found,), "fix")], RunInfo("1", {}, width=width)))
    assert not any(line.lstrip().startswith("::") or "##[" in line or "\x1b" in line for line in text.split("\n"))


def test_notices_are_left_to_the_command(document: Result, run: RunInfo) -> None:
    """The command tells of them on standard error, whatever the format; said here too, they would stand there twice."""
    noticed = [document("Well.\n", [], notices=("unknown rule in a suppression",))]
    assert ["no findings in 1 document\n"] * 2 == ["".join(renderer(name)(noticed, run)) for name in ("full", "grouped")]


def test_concise(results: list[DocumentResult], run: RunInfo) -> None:
    """The frozen form: a line a finding and nothing else."""
    assert CONCISE == "".join(renderer("concise")(results, run))


def test_grouped(results: list[DocumentResult], run: RunInfo) -> None:
    """Columns under each document, counts per rule, totals."""
    assert GROUPED == "".join(renderer("grouped")(results, run._replace(statistics=True)))


def test_nothing_found(document: Result, run: RunInfo) -> None:
    """A clean run says so in one line; the formats for machines stay empty but well-formed."""
    clean = [document("All is well.\n", []), document("So is this.\n", [], "b.md")]
    assert "no findings in 2 documents\n" == "".join(renderer("full")(clean, run))
    assert ["", "[]\n", ""] == ["".join(renderer(name)(clean, run)) for name in ("concise", "json", "jsonl")]


@pytest.mark.parametrize("name", ["full", "grouped", "concise"])
def test_colour_changes_no_letter(name: str, results: list[DocumentResult], run: RunInfo) -> None:
    """Colours are added around the very same text."""
    import re

    coloured = "".join(renderer(name)(results, run._replace(colour=True)))
    assert "\x1b[" in coloured
    assert "".join(renderer(name)(results, run)) == re.sub(r"\x1b\[[0-9;]*m", "", coloured)


@pytest.mark.parametrize("name", sorted(set(FORMATS) - {"github", "markdown", "sarif"}))
def test_results_are_not_held_back(name: str, results: list[DocumentResult], run: RunInfo) -> None:
    """What is known of the first document is out before the third is asked for. Three formats sort, and are limited instead."""
    asked: list[int] = []

    def source() -> Iterator[DocumentResult]:
        for number, each in enumerate([results[0], results[0], results[0]]):
            asked.append(number)
            yield each

    for chunk in renderer(name)(source(), run):
        if "unfilled" in chunk and "results" not in chunk:
            break
    assert [0] == asked


def test_totals_without_safe_fixes(make: Make, document: Result) -> None:
    """Singular and plural, and fixes of which none is safe."""
    found = make("Like Share", "Like", "residue/reaction-bar", fix=Fix(((Span(0, 4), ""),)))
    tally = Tally()
    assert 1 == len(list(tally.watch([document("Like Share", [found])])))
    assert ["1 document: 1 fix", "1 finding: 1 warning", "1 fixable with --fix --unsafe-fixes"] == [
        "".join(text for text, _ in line) for line in totals(tally)
    ]
    assert 1 == len(list(table(tally)))


def test_the_configuration_knows_every_format() -> None:
    """The list that help, completion and schema show is the list of what there is."""
    assert tuple(FORMATS) == schema.FORMATS


def test_unknown_format() -> None:
    """The error names what there is."""
    with pytest.raises(ValueError, match="unknown format 'xml'; known are full, concise"):
        renderer("xml")


PLAIN_RUN = """
import sys
from provlint.engine.result import DocumentResult, RunInfo
from provlint.finding import Finding, Span
from provlint.report import renderer

found = Finding("a.md", "a/b", "error", "m", Span(4, 7), 1, 5, 1, 8, (5, 8), (6, 9), "BAD", None, "f")
for name in ("full", "concise"):
    list(renderer(name)([DocumentResult("a.md", "a \u2019 BAD b", (found,), "fix")], RunInfo("1", {})))
print(*sys.modules)
"""


def test_plain_text_loads_nothing_heavy() -> None:
    """The start of a plain run: no rich, json, textwrap, typing or dataclasses for `full` and `concise`."""
    heavy = {"rich", "json", "textwrap", "typing", "dataclasses", "pathlib", "enum", "logging", "urllib", "hashlib", "re"}
    code = f"import sys; sys.path[:0] = {sys.path!r}\n{PLAIN_RUN}"
    done = subprocess.run([sys.executable, "-IS", "-c", code], capture_output=True, text=True, check=True)
    assert set() == heavy & set(done.stdout.split())
