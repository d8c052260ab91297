"""What is known and what is new: fingerprints with counts, renamed documents, the file that keeps them."""

from __future__ import annotations

import json
import os
import re
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provlint.config.schema import ConfigError
from provlint.document import Document
from provlint.engine.baseline import Baseline, Recorder, encode, is_ours, read
from provlint.engine.known import Folder, shortened
from provlint.engine.place import Remark, place
from provlint.engine.result import DocumentResult
from provlint.finding import WHOLE_DOCUMENT, Hit, Span

if TYPE_CHECKING:
    from pathlib import Path

PARAGRAPHS = (
    "The BAD one of the first paragraph stands near its start.",
    "In the second there are two, a BAD one and another BAD one.",
    "BAD",
    "BAD",
    "The last one ends in something BAD",
)
CLEAN = ("Nothing is wrong with this one.", "Nor here, where a good deal more is said\nin two rows.", "中文没有空格" * 30)


def result(text: str, path: str = "a.md", *, whole: bool = False) -> DocumentResult:
    """A run that finds every BAD, and, where asked for, something about the whole document."""
    remarks = [Remark("a/bad", "warning", "bad", Hit(Span(*match.span()))) for match in re.finditer("BAD", text)]
    if whole:
        remarks.append(Remark("a/whole", "warning", "whole", Hit(WHOLE_DOCUMENT)))
    return DocumentResult(path, text, place(Document(text, path), remarks), "fix")


def baseline(*results: DocumentResult) -> Baseline:
    """What is known after a run with these results."""
    recorder = Recorder(os.path.abspath("base.json"))
    for each in results:
        recorder.take(each)
    return recorder.baseline()


def new(known: Baseline, *results: DocumentResult) -> list[list[str]]:
    """The rows of what is new in each result."""
    filtered = known.known(os.path.abspath("base.json")).filter(results)
    return [[f"{finding.rule}:{finding.line}" for finding in each.findings] for each in filtered]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@given(
    st.permutations(PARAGRAPHS),
    st.lists(st.tuples(st.integers(0, 5), st.sampled_from(CLEAN)), max_size=5),
    st.sampled_from(["\n\n", "\r\n\r\n", "\r\r", "\n \t\n\n"]),
    st.sampled_from([" ", "  ", "\t "]),
)
def test_moved_paragraphs_are_known(order: list[str], besides: list[tuple[int, str]], between: str, blank: str) -> None:
    """Shuffled, with others among them, blanks and line ends changed: nothing is new, and what is known is all there."""
    known = baseline(result("\n\n".join(PARAGRAPHS)))
    paragraphs = [paragraph.replace(" ", blank) for paragraph in order]
    for at, paragraph in besides:
        paragraphs.insert(at, paragraph)
    (found,) = known.known(os.path.abspath("base.json")).filter([result(between.join(paragraphs))])
    assert (len(found.findings), len(found.baselined)) == (0, 6)
    assert found.verdict == "fix"


@given(st.lists(st.sampled_from((*PARAGRAPHS, *CLEAN)), max_size=12), st.sets(st.integers(0, 11)))
def test_what_is_left_of_a_document_is_known(paragraphs: list[str], removed: set[int]) -> None:
    """Whichever paragraphs are taken out, equals among them, no finding of the others becomes new."""
    known = baseline(result("\n\n".join(paragraphs), whole=True))
    left = [paragraph for at, paragraph in enumerate(paragraphs) if at not in removed]
    assert new(known, result("\n\n".join(left), whole=True)) == [[]]


@given(st.integers(1, 5), st.integers(0, 8))
def test_equals_are_counted(before: int, now: int) -> None:
    """One more than are known is new, wherever it stands."""
    found = new(baseline(result("\n\n".join(["BAD"] * before))), result("\n\n".join(["BAD"] * now)))
    assert len(found[0]) == max(now - before, 0)


def test_a_word_changed_nearby_makes_nothing_new() -> None:
    """Rule and text are enough where nothing else claims them; the finding that agrees fully is served first."""
    known = baseline(result("One BAD thing here."))
    assert new(known, result("Some BAD thing here.")) == [[]]
    assert new(known, result("Some BAD thing there.\n\nOne BAD thing here.")) == [["a/bad:1"]]


def test_the_same_in_another_document_is_new() -> None:
    """While the document that it is known of is there."""
    known = baseline(result("One BAD thing.", "a.md"))
    open("a.md", "w").close()
    assert new(known, result("One BAD thing.", "b.md")) == [["a/bad:1"]]


TEXT = "One BAD thing.\n\nAnd another thing that is BAD here.\n\nThe end, nothing BAD at all."


def test_a_renamed_document_is_followed() -> None:
    """By its text, blanks apart; then what is known of the whole document is known, too. A copy does not get it again."""
    known = baseline(result(TEXT, "a.md", whole=True))
    moved = result(TEXT.replace("\n", "\r\n"), "sub/b.md", whole=True)
    assert new(known, moved, result(TEXT, "c.md", whole=True)) == [[], ["a/whole:1", "a/bad:1", "a/bad:3", "a/bad:5"]]


def test_a_document_renamed_and_edited_is_followed() -> None:
    """Where it has half of the findings, and they are half of its own."""
    known = baseline(result(TEXT, "a.md", whole=True))
    assert new(known, result(f"{TEXT}\n\nMuch more, of it something BAD.", "b.md", whole=True)) == [["a/bad:7"]]
    other = "\n\n".join(f"Number {number} is BAD." for number in range(9))
    assert len(new(known, result(f"{TEXT}\n\n{other}", "b.md"))[0]) == 12


def test_a_document_may_be_asked_about_again() -> None:
    """As a repair does after each pass; the answer is the same."""
    known = baseline(result(TEXT, "a.md", whole=True)).known(os.path.abspath("base.json"))
    for text in (TEXT, TEXT.replace("The end, nothing BAD at all.", "")):
        (found,) = known.filter([result(text, "b.md", whole=True)])
        assert found.findings == ()


def test_boilerplate_proves_no_renaming() -> None:
    """What several documents share leads to none of them."""
    known = baseline(result("Share: BAD", "a.md"), result("Share: BAD\n\nMore.", "b.md"))
    assert new(known, result("Share: BAD\n\nAnother one.", "c.md")) == [["a/bad:1"]]


def test_trouble_is_never_known() -> None:
    """What keeps a document from being linted is told of each time, whatever a file says."""
    crash = place(Document("", "a.md"), [Remark("internal/unreadable-file", "error", "no", Hit(WHOLE_DOCUMENT))])
    failed = DocumentResult("a.md", None, crash, failed=True)
    assert baseline(failed) == Baseline({}, {})
    known = baseline(result("x", whole=True))
    entries = {entry._replace(rule="internal/unreadable-file"): 1 for entry in known.findings}
    assert new(Baseline(entries, {}), failed) == [["internal/unreadable-file:1"]]


class TestFile:
    """What is written is read back, and can be read by people."""

    @given(st.dictionaries(st.sampled_from(["a.md", "b/ä.md", "c\udcff\udc80.md", "new\nline.md"]), st.permutations(PARAGRAPHS)))
    def test_round_trip(self, documents: dict[str, list[str]]) -> None:
        """Names that are no UTF-8 included; one line a finding, sorted, nothing that a terminal would take for more than text."""
        known = baseline(*(result("\n\n".join(paragraphs), path, whole=True) for path, paragraphs in documents.items()))
        with open("base.json", "wb") as file:
            file.write(encode(known))
        assert read("base.json") == known
        text = encode(known).decode()
        assert all(line.isprintable() for line in text.split("\n"))
        rows = [line for line in text.split("\n") if line.startswith('{"path"')]
        assert len(rows) == len(known.findings)
        assert [json.loads(row.rstrip(","))["path"] for row in rows] == sorted(entry.path for entry in known.findings)

    def test_bytes_do_not_depend_on_the_order(self) -> None:
        """Of documents; the same findings make the same file."""
        results = [result("\n\n".join(PARAGRAPHS), f"{name}.md") for name in "dbca"]
        assert encode(baseline(*results)) == encode(baseline(*results[2:], *results[:2]))

    def test_little_of_the_document_is_in_it(self) -> None:
        """The beginning of what was found, on one line."""
        assert shortened("a  b\r\nc") == "a b c"
        assert shortened("x" * 300) == "x" * 59 + "…"

    def test_equals_are_one_line(self) -> None:
        """With how many there are."""
        assert encode(baseline(result("BAD\n\n" * 3))).count(b'"count": 3') == 1

    def test_a_merge_that_kept_both_lines(self) -> None:
        """Counts once."""
        known = baseline(result("BAD"))
        text = encode(known).decode()
        row = next(line for line in text.split("\n") if line.startswith('{"path"'))
        with open("base.json", "w") as file:
            file.write(text.replace(row, f"{row},\n{row}"))
        assert read("base.json") == known

    @pytest.mark.parametrize(
        ("content", "expected"),
        [
            (b"", "damaged baseline: Expecting value; resolve"),
            (b"\xff", "not UTF-8 at byte 0"),
            (b"[]", "not a baseline of provlint; name"),
            (b'{"version": "2.1.0", "runs": []}', "not a baseline of provlint"),
            (b'{"provlint-baseline": 2, "findings": []}', "baseline of version 2, this provlint reads 1; update provlint"),
            (b'{"provlint-baseline": true, "findings": []}', "is no version"),
            (b'{"provlint-baseline": 1}', "findings is no list"),
            (b'{"provlint-baseline": 1, "documents": [], "findings": []}', "documents is no table"),
            (b'{"provlint-baseline": 1, "findings": [3]}', "findings[1] is no object"),
            (b'{"provlint-baseline": 1, "findings": [{"path": 3}]}', "findings[1] has no string path"),
            (
                b'{"provlint-baseline": 1, "findings": [{"path":"a","rule":"a/b","excerpt":"","fingerprint":"f","count":0}]}',
                "findings[1] has no count above 0",
            ),
            (b'{"provlint-baseline": 1,\n<<<<<<< ours\n', ":2: damaged baseline"),
            (b"[" * 200_000, "nested too deeply"),
            (b'{"provlint-baseline": 1, "findings": [' + b"9" * 5000 + b"]}", "damaged baseline"),
        ],
    )
    def test_what_is_no_baseline_is_one_line(self, content: bytes, expected: str) -> None:
        """That names the file, what is wrong, and what to do."""
        with open("base.json", "wb") as file:
            file.write(content)
        with pytest.raises(ConfigError) as error:
            read("base.json")
        assert str(error.value).startswith("base.json")
        assert expected in str(error.value)
        assert "\n" not in str(error.value)

    def test_counts_cost_no_memory(self) -> None:
        """A hostile file may say that there are very many."""
        known = baseline(result("BAD"))
        (entry,) = known.findings
        assert new(Baseline({entry: 10**18}, known.documents), result("BAD\n\nBAD")) == [[]]

    def test_none(self) -> None:
        """Says how to make one."""
        with pytest.raises(ConfigError, match=r"base\.json: no such baseline; `lint baseline write` makes one"):
            read("base.json")

    @pytest.mark.skipif(sys.platform == "win32", reason="POSIX")
    def test_a_fifo_is_not_waited_for(self) -> None:
        """Nor written over."""
        os.mkfifo("base.json")
        with pytest.raises(ConfigError, match="not a regular file"):
            read("base.json")
        assert not is_ours("base.json")

    def test_what_may_be_replaced(self) -> None:
        """Nothing, an empty file, a baseline however damaged; nothing else."""
        assert is_ours("none.json")
        for content, ours in (("", True), ('{\n"provlint-baseline": 1\n<<<<<<<', True), ("# Notes", False), ("{}", False)):
            with open("base.json", "w") as file:
                file.write(content)
            assert is_ours("base.json") is ours


class TestFolder:
    """Documents are named by their way from the folder of the baseline."""

    def test_names(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """The same ones from wherever they are looked at."""
        (tmp_path / "docs" / "deep").mkdir(parents=True)
        (tmp_path / "docs" / "a.md").write_text("")
        assert Folder(str(tmp_path)).name("docs/a.md") == "docs/a.md"
        monkeypatch.chdir(tmp_path / "docs" / "deep")
        assert Folder(str(tmp_path)).name("../a.md") == "docs/a.md"
        assert Folder("..").name(str(tmp_path / "docs" / "a.md")) == "a.md"
        assert Folder(".").name("../a.md") == "../a.md"
        assert Folder(str(tmp_path)).lacks("docs/b.md")
        assert not Folder(str(tmp_path)).lacks("docs/a.md")

    @pytest.mark.skipif(sys.platform == "win32", reason="needs a privilege there")
    def test_links(self, tmp_path: Path) -> None:
        """A folder reached through a link is the same folder."""
        (tmp_path / "docs").mkdir()
        (tmp_path / "link").symlink_to("docs")
        assert Folder(str(tmp_path)).name("link/a.md") == "docs/a.md"
