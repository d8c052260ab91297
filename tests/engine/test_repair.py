"""Documents are repaired until nothing is left to fix; what is not in an edit stays byte for byte."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from provlint.config.schema import Repair, Settings
from provlint.document import Document
from provlint.engine.discover import Candidate
from provlint.engine.files import lint_candidate
from provlint.engine.prepare import Prepared, prepare
from provlint.engine.repair import PASSES
from provlint.engine.run import make_plan
from provlint.engine.select import Selected
from provlint.finding import Fix, Hit, Span
from provlint.rule import Options, Rule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from provlint.engine.result import DocumentResult

BASE = prepare(Settings(select=("internal",)))


def rule(name: str, find: str, replace: str, *, safe: bool = True, by: int = 0) -> Rule:
    """A rule that replaces each `find`, together with `by` characters after it."""

    def check(document: Document, _options: Options) -> Iterator[Hit]:
        at = document.text.find(find)
        while at >= 0:
            span = Span(at, at + len(find))
            yield Hit(span, {}, Fix(((Span(at, span.end + by), replace),), safe=safe))
            at = document.text.find(find, at + 1)

    return Rule(f"test/{name}", "Sum.", "warning", "found {match}", "Why.", "Help.", "Doc.", check, (), ())


def running(*rules: Rule, unsafe: bool = False, write: bool = True, hard_linked: bool = False) -> Prepared:
    """A run of these rules that fixes."""
    known = {**BASE.registry.rules, **{each.id: each for each in rules}}
    plan = make_plan([Selected(each, Options({})) for each in rules], known)
    settings = BASE.settings._replace(repair=Repair(unsafe=unsafe, write=write, hard_linked=hard_linked))
    return BASE._replace(settings=settings, plan=plan)


def fixed(text: str, *rules: Rule, unsafe: bool = False) -> DocumentResult:
    """What becomes of a text."""
    return lint_candidate(Candidate("a.txt", content=text.encode()), running(*rules, unsafe=unsafe))


def test_passes_until_nothing_is_left() -> None:
    """One fix makes way for another; each finding fixed is counted."""
    result = fixed("x ((((y)))) z", rule("pair", "(y)", "y"))
    assert (result.text, result.fixed, result.findings) == ("x y z", 4, ())


def test_safe_ones_only_unless_asked_for() -> None:
    """The others are still reported."""
    rules = (rule("a", "aa", "A"), rule("b", "bb", "B", safe=False))
    result = fixed("aa bb", *rules)
    assert (result.text, result.fixed, [each.rule for each in result.findings]) == ("A bb", 1, ["test/b"])
    result = fixed("aa bb", *rules, unsafe=True)
    assert (result.text, result.fixed, result.findings) == ("A B", 2, ())


def test_of_two_that_overlap_the_safe_one_is_first_and_the_other_waits() -> None:
    """It is asked again in the text that there is then."""
    result = fixed("abc", rule("a", "ab", "", safe=False), rule("b", "bc", "b"), unsafe=True)
    assert (result.text, result.fixed) == ("", 2)


def test_fixes_that_undo_each_other_are_left_out_and_the_rest_is_made() -> None:
    """With a word about it; a second run does the same."""
    rules = (rule("there", "red", "blue"), rule("back", "blue", "red"), rule("other", "teh", "the"))
    result = fixed("teh red teh", *rules)
    assert (result.text, result.fixed) == ("the red the", 2)
    assert result.notices == (
        "a.txt: the fixes of test/back, test/there come to no end and were left out; repair what they find by hand",
    )
    assert not result.failed
    assert fixed(result.text or "", *rules).text == result.text


def test_a_fix_that_grows_for_ever_is_left_out() -> None:
    """After ten passes that leave the text no shorter; fewer are made."""
    result = fixed("a", rule("more", "a", "ab"))
    assert (result.text, result.fixed, len(result.findings)) == ("a", 0, 1)
    step = rule("step", ">_", "_>")
    whole = fixed(">" + "_" * PASSES, step)
    assert (whole.text, whole.fixed) == ("_" * PASSES + ">", PASSES)
    more = fixed(">" + "_" * (PASSES + 1), step)
    assert (more.fixed, more.notices) == (
        0,
        ("a.txt: the fixes of test/step come to no end and were left out; repair what they find by hand",),
    )


def test_a_text_that_gets_shorter_comes_to_rest_however_many_passes_it_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Within what may be linted for it."""
    layers, pair = 4 * PASSES, rule("pair", "(y)", "y")
    result = fixed("(" * layers + "y" + ")" * layers, pair)
    assert (result.text, result.fixed, result.notices) == ("y", layers, ())
    monkeypatch.setattr("provlint.engine.repair.WORK", 60)
    result = fixed("(" * layers + "y" + ")" * layers, pair)
    assert (result.fixed, result.notices[0].endswith("repair what they find by hand")) == (0, True)


def test_a_cut_text_is_cut_back_past_every_open_paragraph() -> None:
    """A fuzzer found it: only a text's last paragraph is judged, so each cut shows one more, and twelve were too many."""
    whole = "The mill burned down in the night, and nobody saw it until the morning came.\n\nIt was never built again.\n"
    cut = "".join(f"\nThe [mill of the {number}th of June\n" for number in range(2 * PASSES))
    settings = Settings(select=("truncation/cut-sentence",), repair=Repair(unsafe=True, write=True))
    result = lint_candidate(Candidate("a.md", content=(whole + cut).encode()), prepare(settings))
    assert (result.text, result.findings, result.notices) == (whole, (), ())


def test_edits_outside_the_text_are_not_made() -> None:
    """A plugin's mistake costs its fix."""
    result = fixed("abc", rule("far", "c", "", by=5))
    assert (result.text, result.fixed, len(result.findings)) == ("abc", 0, 1)


ENCODINGS: list[tuple[str, bytes]] = [
    ("utf-8", b""),
    ("utf-8", b"\xef\xbb\xbf"),
    ("utf-16-le", b"\xff\xfe"),
    ("utf-16-be", b"\xfe\xff"),
]
ENCODINGS += [("utf-32-le", b"\xff\xfe\0\0"), ("utf-32-be", b"\0\0\xfe\xff"), ("utf-16-le", b""), ("utf-16-be", b"")]


@pytest.mark.parametrize(("encoding", "bom"), ENCODINGS)
@pytest.mark.parametrize(
    "text",
    ["One teh.\r\nTwo\rThree teh\n\r\n\r\rfour", "teh", "teh\n", "A long line of words, and one more. teh 😀\u2028é\x0c end"],
)
def test_every_byte_outside_the_edits_stays(tmp_path: Path, encoding: str, bom: bytes, text: str) -> None:
    """Encoding, byte order mark, mixed line breaks, no final one."""
    file = tmp_path / "a.txt"
    file.write_bytes(bom + text.encode(encoding))
    file.chmod(0o604)
    result = lint_candidate(Candidate(str(file)), running(rule("teh", "teh", "the")))
    assert result.fixed == text.count("teh"), result
    assert file.read_bytes() == bom + text.replace("teh", "the").encode(encoding)
    assert sys.platform == "win32" or file.stat().st_mode & 0o777 == 0o604


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"teh \xff\xfe\xfd end", "could not be decoded; convert it to UTF-8"),
        ("caf\xe9 teh \xe0 la carte, d\xe9j\xe0 vu".encode("cp1252"), "could not be decoded"),
        (b"teh cut \xe2\x82", "could not be decoded"),
    ],
)
def test_what_was_decoded_with_loss_is_left_alone(tmp_path: Path, data: bytes, why: str) -> None:
    """With a line about it; without anything to fix nothing is said."""
    file = tmp_path / "a.txt"
    file.write_bytes(data)
    result = lint_candidate(Candidate(str(file)), running(rule("teh", "teh", "the")))
    assert (file.read_bytes(), result.fixed, result.failed, len(result.findings)) == (data, 0, True, 1)
    assert result.notices[0].startswith(f"{file}: not repaired: ")
    assert why in result.notices[0]
    assert not lint_candidate(Candidate(str(file)), running(rule("no", "nothing", ""))).failed


def test_what_would_be_read_in_another_way_is_left_alone(tmp_path: Path) -> None:
    """A byte order mark that was text, or UTF-16 told by its zeros only."""
    file = tmp_path / "a.txt"
    data = b"teh\xef\xbb\xbfrest"
    file.write_bytes(data)
    result = lint_candidate(Candidate(str(file)), running(rule("teh", "teh", "")))
    assert (file.read_bytes(), result.fixed, result.failed) == (data, 0, True)
    assert "read in another way; repair it by hand" in result.notices[0]


def test_a_text_that_a_reader_extracted_is_left_alone(tmp_path: Path) -> None:
    """Offsets in it are none of the file."""
    file = tmp_path / "a.xyz"
    file.write_bytes(b"<p>teh</p>")
    run = running(rule("teh", "teh", "the"))
    readers: dict[str, Callable[[str, bytes], Document]] = {".xyz": lambda path, _data: Document("teh", path)}
    result = lint_candidate(Candidate(str(file)), run._replace(registry=run.registry._replace(readers=readers)))
    assert (file.read_bytes(), result.fixed, result.failed) == (b"<p>teh</p>", 0, True)
    assert "extracted by a reader; repair its source" in result.notices[0]
    readers[".xyz"] = lambda path, data: Document(data.decode(), path)
    result = lint_candidate(Candidate(str(file)), run._replace(registry=run.registry._replace(readers=readers)))
    assert (file.read_bytes(), result.fixed, result.failed) == (b"<p>the</p>", 1, False)


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
def test_links_are_left_alone(tmp_path: Path) -> None:
    """Symbolic ones always, hard ones unless told; --diff shows what --fix would do."""
    file, link, twin = tmp_path / "a.txt", tmp_path / "link.txt", tmp_path / "twin.txt"
    file.write_bytes(b"teh")
    link.symlink_to(file)
    run, diff = running(rule("teh", "teh", "the")), running(rule("teh", "teh", "the"), write=False)
    for each in (run, diff):
        result = lint_candidate(Candidate(str(link)), each)
        assert (result.fixed, result.edits, result.failed) == (0, (), True)
        assert f"symbolic link; name the file that it leads to, {file}" in result.notices[0]
    os.link(file, twin)
    result = lint_candidate(Candidate(str(file)), run)
    assert (file.read_bytes(), result.failed) == (b"teh", True)
    assert "--fix-hard-linked" in result.notices[0]
    lint_candidate(Candidate(str(twin)), running(rule("teh", "teh", "the"), hard_linked=True))
    assert (file.read_bytes(), twin.read_bytes()) == (b"teh", b"the")


def test_a_difference_is_told_and_nothing_written(tmp_path: Path) -> None:
    """In offsets of the text as it was read, whatever the passes did."""
    file = tmp_path / "a.txt"
    file.write_bytes(b"x ((y)) teh")
    result = lint_candidate(Candidate(str(file)), running(rule("pair", "(y)", "y"), rule("teh", "teh", "the"), write=False))
    assert file.read_bytes() == b"x ((y)) teh"
    assert (result.fixed, len(result.findings)) == (3, 2)
    assert result.edits == ((2, 7, "y"), (8, 11, "the"))


def known_first(number: int) -> Callable[[DocumentResult], DocumentResult]:
    """A baseline that knows so many findings of a document."""

    def know(result: DocumentResult) -> DocumentResult:
        return result._replace(findings=result.findings[number:], baselined=result.findings[:number])

    return know


def test_what_a_baseline_knows_is_not_fixed() -> None:
    """Though its surroundings change, and the other findings are fixed in several passes."""
    run = running(rule("teh", "teh", "the"), rule("pair", "(y)", "y"))._replace(known=known_first(1))
    result = lint_candidate(Candidate("a.txt", content=b"teh ((y)) teh"), run)
    assert (result.text, result.fixed, result.findings) == ("teh y the", 3, ())
    assert [(each.rule, each.span) for each in result.baselined] == [("test/teh", Span(0, 3))]


def test_a_known_finding_within_a_removed_place_goes_with_it() -> None:
    """It is neither left nor known any more."""
    run = running(rule("teh", "teh", "the"), rule("line", "<teh>", ""))
    result = lint_candidate(
        Candidate("a.txt", content=b"a <teh> b"),
        run._replace(known=lambda result: result._replace(findings=result.findings[:1], baselined=result.findings[1:])),
    )
    assert (result.text, result.fixed, result.findings, result.baselined) == ("a  b", 1, (), ())


def test_a_failed_write_is_told_and_the_findings_are_those_of_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Never a success."""
    file = tmp_path / "a.txt"
    file.write_bytes(b"teh")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    result = lint_candidate(Candidate(str(file)), running(rule("teh", "teh", "the")))
    assert (file.read_bytes(), result.fixed, result.failed, len(result.findings)) == (b"teh", 0, True, 1)
    assert result.notices == (
        f"{file}: not written, what stood there is unharmed: No space left on device; make room on its disk",
    )
    assert os.listdir(tmp_path) == ["a.txt"]
