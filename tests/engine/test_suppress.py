"""Suppressions: what a comment or a sidecar allows, where, and what is said of a bad one."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from provlint.config.schema import ConfigError
from provlint.document import Document
from provlint.engine.suppress import Suppressions, suppressions, suppressor
from provlint.finding import WHOLE_DOCUMENT, Finding, Span

if TYPE_CHECKING:
    from pathlib import Path


def finding(text: str, what: str, rule: str = "template/x") -> Finding:
    """A finding on the first place of `what`; on the whole document where it is empty."""
    span = Span(text.index(what), text.index(what) + len(what)) if what else WHOLE_DOCUMENT
    return Finding("a.md", rule, "error", "m", span, 1, 1, 1, 1, (1, 1), (0, 0), what, None, "")


def allowed(text: str, what: str, rule: str = "template/x", sidecar: str = "") -> bool:
    """Whether a finding in a Markdown document is left out."""
    found = suppressions(Document(text, "a.md"), sidecar.encode(), "a.md.lint.toml")
    assert found.problems == ()
    return found.allows(finding(text, what, rule))


def test_beside_text_a_comment_speaks_of_its_line() -> None:
    """Not of the next one."""
    text = "{a} here <!-- lint: allow template/x -- why -->\n{b} there\n"
    assert allowed(text, "{a}")
    assert not allowed(text, "{b}")


def test_alone_it_speaks_of_the_next_block() -> None:
    """Blank lines between do not matter; the block ends at a blank line."""
    text = "{z}\n<!-- lint: allow template/x -->\n\none {a}\ntwo {b}\n\nthree {c}\n"
    assert [allowed(text, what) for what in ("{z}", "{a}", "{b}", "{c}")] == [False, True, True, False]


def test_several_comments_speak_of_the_same_block() -> None:
    """Each for its own rules."""
    text = "<!-- lint: allow spun/y -->\n<!-- lint: allow template/x -->\n{a}\n"
    assert allowed(text, "{a}")
    assert allowed(text, "{a}", "spun/y")
    assert not allowed(text, "{a}", "spun/z")


def test_ids_and_families_in_a_list() -> None:
    """Separated by commas or blanks."""
    text = "{a} <!-- lint: allow spun/y, template other/z -->\n"
    assert [allowed(text, "{a}", rule) for rule in ("template/q", "spun/y", "spun/z", "other/z")] == [True, True, False, True]


def test_allow_file_speaks_of_the_document() -> None:
    """Only it can allow a finding on the whole document."""
    assert allowed("{a}\n\n<!-- lint: allow-file template/x -- a catalogue -->\n", "")
    assert allowed("{a}\n\n<!-- lint: allow-file template -->\n", "{a}")
    assert not allowed("<!-- lint: allow template/x -->\n{a}\n", "")


def test_a_comment_over_several_lines() -> None:
    """It stands alone and speaks of what follows."""
    assert allowed("<!--\n  lint: allow\n  template/x -- because\n-->\n{a}\n", "{a}")


def test_a_comment_in_code_says_nothing() -> None:
    """Documentation of the linter shows them."""
    assert not allowed("```\n<!-- lint: allow-file template/x -->\n```\n\n{a}\n", "{a}")
    assert not allowed("Write `<!-- lint: allow-file template/x -->` so.\n\n{a}\n", "{a}")


@pytest.mark.parametrize(
    ("comment", "problem"),
    [
        ("<!-- lint: disable x -->", "a.md:1: unknown suppression 'lint: disable'"),
        ("<!-- lint: -->", "a.md:1: unknown suppression 'lint: '"),
        ("<!-- lint: allow -- reason -->", "a.md:1: 'lint: allow' names no rule"),
    ],
)
def test_what_is_not_understood_is_told(comment: str, problem: str) -> None:
    """A misspelt suppression must not look like one that works."""
    (found,) = suppressions(Document(f"{comment}\n\ntext\n", "a.md")).problems
    assert found.startswith(problem)


def test_other_comments_and_unclosed_ones_are_none() -> None:
    """Nothing is said of them."""
    for text in ("<!-- linting: allow x -->\n", "<!-- lint: allow x\n\ntext", "lint: allow x\n", "<!-- lint: allow x -->"):
        assert suppressions(Document(text, "a.md")).problems == ()


SIDECAR = '[[allow]]\nrule = "template/x"\nreason = "quoted"\n'


def test_a_sidecar_speaks_of_document_line_or_excerpt() -> None:
    """For text that must not be touched."""
    text = "{a}\n{b}\n{abc}\n"
    assert [allowed(text, what, sidecar=SIDECAR) for what in ("{a}", "{b}", "")] == [True, True, True]
    assert [allowed(text, what, sidecar=SIDECAR + "line = 2\n") for what in ("{a}", "{b}", "")] == [False, True, False]
    assert [allowed(text, what, sidecar=SIDECAR + 'excerpt = "ab"\n') for what in ("{a}", "{abc}", "")] == [False, True, False]
    both = SIDECAR + 'excerpt = "a"\nline = 3\n'
    assert [allowed(text, what, sidecar=both) for what in ("{a}", "{abc}")] == [False, True]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[[allow]]\nrule = 1\n", "a.md.lint.toml: allow[1].rule: expected a string, found 1"),
        ('[[allow]]\nrul = "x"\n', "a.md.lint.toml: allow[1]: unknown key rul; did you mean rule?"),
        ("[[allow]]\nreason = 'x'\n", 'a.md.lint.toml: allow[1]: no rule; add rule = "family/name"'),
        ("[[allow]]\nrule = 'x'\n", 'a.md.lint.toml: allow[1]: no reason; say why in reason = "..."'),
        (SIDECAR + "line = 9\n", "a.md.lint.toml: allow[1].line: the document has 1 lines, not 9"),
        (SIDECAR + "line = true\n", "a.md.lint.toml: allow[1].line: expected a whole number, found True"),
        ("allow = 1\n", "a.md.lint.toml: allow: expected tables [[allow]]"),
        ("alow = 1\n", "a.md.lint.toml: unknown key alow; expected tables [[allow]]"),
        ("x", "a.md.lint.toml:"),
    ],
)
def test_a_bad_sidecar_is_a_mistake(text: str, expected: str) -> None:
    """One line with file, entry and remedy."""
    with pytest.raises(ConfigError) as caught:
        suppressions(Document("{a}", "a.md"), text.encode(), "a.md.lint.toml")
    assert str(caught.value).startswith(expected)


def of_disk(known: tuple[str, ...] = ("template/x",)) -> tuple[Suppressions, list[str], list[str]]:
    """The suppressions of a.md in the working folder, with what was told."""
    troubles: list[str] = []
    notices: list[str] = []
    with open("a.md", encoding="utf-8", newline="") as file:
        text = file.read()
    return suppressor(known, troubles.append, notices.append)(Document(text, "a.md")), troubles, notices


def test_sidecars_on_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside the full name or the stem; a bad one is told and the comments still count."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text("{a}\n<!-- lint: allow-file spun/old -->\n")
    (tmp_path / "a.lint.toml").write_text(SIDECAR)
    found, troubles, notices = of_disk()
    assert found.allows(finding("{a}", "{a}"))
    assert (troubles, notices) == ([], ["a.md:2: allows the unknown rule spun/old; `lint rules` lists them"])
    (tmp_path / "a.md.lint.toml").write_text("rubbish")
    found, troubles, _ = of_disk()
    assert not found.allows(finding("{a}", "{a}"))
    assert found.allows(finding("{a}", "{a}", "spun/old"))
    assert len(troubles) == 1
    assert troubles[0].startswith("a.md.lint.toml: ")


@pytest.mark.parametrize(
    "line", ["<!-- lint: allow template/x -->\n", "<!-- lint: allow template/x --> a\n", "<!-- lint: ", "<!--\n"]
)
def test_many_comments_take_linear_time(line: str) -> None:
    """A document may hold nothing else."""
    text = line * 20_000 + "{a}\n"
    start = time.process_time()
    found = suppressions(Document(text, "a.md"))
    one = finding(text, "{a}")
    for _ in range(20_000):
        found.allows(one)
    assert time.process_time() - start < 4
