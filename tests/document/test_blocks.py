"""Blocks are in order, do not overlap, and are what a reader would call them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provlint.document import Document
from provlint.document.blocks import is_title

LINES = st.sampled_from(
    ["", " ", "A line of prose.", "short", "# Head", "## Head ##", "#", "===", "---", "***", "- item", "  - item", "1. item",
     "2) item", "> quote", ">", "| a | b |", "|---|---|", "```", "~~~", "    code", "<div>", "</div>", "<!-- x -->",
     "[a]: http://x.y", "`x`", "http://x.y", "A much longer line that goes on and on until it is full", "\t", "• item",
     ".. note::", "text::", "+++", "Title: x", "\u2003", "\x0b", "\x1c", "\0"]
)  # fmt: skip
TEXTS = st.tuples(st.lists(LINES, max_size=15), st.sampled_from(["\n", "\r\n", "\r"])).map(lambda pair: pair[1].join(pair[0]))


def kinds(text: str, path: str = "a.md") -> list[tuple[str, str]]:
    """Kind (with the level where there is one) and text of each block."""
    return [(block.kind + str(block.level or ""), text[block.start : block.end]) for block in Document(text, path).blocks]


@given(TEXTS | st.text(), st.sampled_from(["markdown", "text", "rst", "html"]))
def test_blocks_are_ordered_and_tight(text: str, format: str) -> None:
    """No overlap, nothing blank at either end, nothing outside the text; sentences lie within blocks."""
    document = Document(text, format=format)
    end = 0
    for block in document.blocks:
        assert end <= block.start < block.end <= len(text)
        piece = text[block.start : block.end]
        assert piece == piece.strip()
        end = block.end
    spans = [(block.start, block.end) for block in document.blocks]
    end = 0
    for sentence in document.sentences:
        assert end <= sentence.start < sentence.end
        assert any(start <= sentence.start and sentence.end <= stop for start, stop in spans)
        end = sentence.end


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "# One\n\nText.\n\n## Two ##\ntext\nmore",
            [("title1", "One"), ("paragraph", "Text."), ("heading2", "Two"), ("paragraph", "text\nmore")],
        ),
        (
            "Text one.\n\nOne\n===\n\nTwo\n---\ntext",
            [("paragraph", "Text one."), ("heading1", "One"), ("heading2", "Two"), ("paragraph", "text")],
        ),
        ("- a\n- b\n  more\n\n1. c", [("list", "a"), ("list", "b\n  more"), ("list", "c")]),
        (
            "Text of\n3. no list.\n\n> a\n> b\n\nc",
            [("paragraph", "Text of\n3. no list."), ("quote", "a\n> b"), ("paragraph", "c")],
        ),
        ("```\na\n\nb\n```\n\ntext.", [("code", "```\na\n\nb\n```"), ("paragraph", "text.")]),
        ("Text.\n\n    a\n\n    b\n", [("paragraph", "Text."), ("code", "a\n\n    b")]),
        ("| a | b |\n|---|---|\n| 1 | 2 |\n\ntext.", [("table", "| a | b |\n|---|---|\n| 1 | 2 |"), ("paragraph", "text.")]),
        ("a | b\n--|--\n1 | 2\n", [("table", "a | b\n--|--\n1 | 2")]),
        ("<div>\n<p>\n</div>\n\n<p>Text.</p>", [("html", "<div>\n<p>\n</div>"), ("paragraph", "<p>Text.</p>")]),
        ("Text.\n\n***\n\n[a]: http://x.y\n\n<http://x.y>", [("paragraph", "Text."), ("paragraph", "<http://x.y>")]),
        (
            "---\ntitle: T\n---\n\nShort line\n\n## Head\n\nText.",
            [("paragraph", "Short line"), ("heading2", "Head"), ("paragraph", "Text.")],
        ),
        ("A headline\n\nText goes on.", [("title", "A headline"), ("paragraph", "Text goes on.")]),
        ("#hashtag and text.", [("paragraph", "#hashtag and text.")]),
        ("# Head\r\rText.\r", [("title1", "Head"), ("paragraph", "Text.")]),
    ],
)
def test_markdown(text: str, expected: list[tuple[str, str]]) -> None:
    """Each construct once, with its marks left out."""
    assert kinds(text) == expected


LONG = "This sentence is written to be long enough that nobody could take it for a heading or for a line of a menu, and it ends."


def test_scraped_text() -> None:
    """One paragraph a line, without blank lines, headings between, and the page's furniture at the end."""
    text = f"A headline\n{LONG}\n{LONG}\nWhat comes next?\n{LONG}\nShare\n12\nRead more"
    assert kinds(text, "a.txt") == [
        ("title", "A headline"), ("paragraph", LONG), ("paragraph", LONG), ("heading", "What comes next?"), ("paragraph", LONG),
        ("furniture", "Share\n12\nRead more"),
    ]  # fmt: skip


def test_menu_before_the_text() -> None:
    """Three open lines and more between title and text are no text."""
    text = f"A headline\n\nHome\nNews\nSport\n\n{LONG}\n\n{LONG}"
    assert kinds(text, "a.txt") == [
        ("title", "A headline"),
        ("furniture", "Home\nNews\nSport"),
        ("paragraph", LONG),
        ("paragraph", LONG),
    ]


WRAPPED = """A HEADLINE IN CAPITALS
    The first line of this paragraph is indented, and
its other lines are wrapped where the terminal of the
agency wrapped them, at some fifty characters a line
or a few more.
    The second paragraph follows without a blank line
and is told by its indentation alone, as the agencies
have always done it.

- an item of a list that is wrapped as well, and goes
  on in a second line
- another one"""


def test_wrapped_text() -> None:
    """Lines that were full are joined; an indented one starts a paragraph."""
    found = kinds(WRAPPED, "a.txt")
    assert [kind for kind, _ in found] == ["title", "paragraph", "paragraph", "list", "list"]
    assert found[1][1].startswith("The first")
    assert found[1][1].endswith("a few more.")
    assert found[3][1].endswith("second line")


def test_verse_is_no_furniture() -> None:
    """Short open lines are the document's own way here."""
    text = "A song\n\n" + "\n".join(["a line of it", "and one more", "the sea, the sea"] * 4)
    assert "furniture" not in {kind for kind, _ in kinds(text, "a.txt")}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("What comes next?", True),
        ("A headline", True),
        ("It rained.", False),
        ("To be continued...", True),
        ("", False),
        ("word " * 30, False),
        ("見出し。", False),
    ],
)
def test_title(line: str, expected: bool) -> None:
    """Short and without a full stop."""
    assert is_title(line) is expected


def test_restructured_text() -> None:
    """Underlines of any mark make headings; literal blocks are code."""
    text = "Title\n=====\n\nText::\n\n    code\n\nSection\n~~~~~~~\n\n.. note:: x\n\nText."
    assert kinds(text, "a.rst") == [
        ("title1", "Title"), ("paragraph", "Text::"), ("code", "code"), ("heading2", "Section"), ("paragraph", "Text."),
    ]  # fmt: skip
