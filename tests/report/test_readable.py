"""`markdown`, `html`, `csv`: what people open. Whatever a document says, it stays text in all three."""

from __future__ import annotations

import csv
import io
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from provlint.engine.result import DocumentResult, RunInfo
from provlint.finding import Finding, Fix, Span
from provlint.report import renderer, safe
from provlint.report.csv import HEADER
from provlint.report.markdown import LONGEST, code
from provlint.report.urls import HOME

Make = Callable[..., Finding]
Result = Callable[..., DocumentResult]
TEXT = "A mill\r\nby {owner} 😀 and {more}.\n"

PIECES = [
    *("`", "``", "```", "\\", "|", "\n", "\r", "- ", "# ", "> ", "<b>", "</details>", "<script>", "<!--", "-->", "&amp;", "&lt;"),
    *(
        "[x](https://evil.example)",
        "![x](y)",
        "https://evil.example",
        "@somebody",
        "#12",
        "$`",
        "~~~",
        "=1+1",
        "\x1b[2J",
        "\u202e",
    ),
    *("javascript:", '"', "'", " onclick=x ", "javascript:alert(1)", "::error::", "##[x]", "<style>", "]]>", "é😀", " "),
]
STRANGE = st.lists(st.sampled_from(PIECES) | st.characters(), max_size=8).map("".join)


def shown(name: str, results: list[DocumentResult], run: RunInfo) -> str:
    """The report."""
    return "".join(renderer(name)(results, run))


def unsafe(character: str) -> bool:
    """Whether a character may stand in no report."""
    return any(first <= ord(character) <= last for first, last in safe.UNSAFE)


def strange(text: str, message: str, path: str) -> list[DocumentResult]:
    """A result in which every text is a stranger's."""
    whole = Span(0, len(text) + 2)
    fix = Fix(((whole, message),), message=message)
    found = Finding(path, "a/b", "error", message, whole, 1, 1, 1, 2, (1, 2), (0, 1), text[:200], fix, "f")
    inside = found._replace(span=Span(len(text) + 1, len(text) + 2))
    document = DocumentResult(path, f"x{text}y{text}", (found, inside), "drop", (path,))
    return [document, DocumentResult(path, None, skipped=message)]


@given(STRANGE)
def test_code_spans_hold(text: str) -> None:
    """A code span shows exactly its text, but for what safe text has not: line breaks."""
    text = "".join(character for character in text if character.isprintable())
    (paragraph,) = [token for token in MarkdownIt().parse(f"- a {code(text)} b") if token.type == "inline"]
    spans = [child for child in paragraph.children or () if child.type == "code_inline"]
    assert len(spans) == 1
    assert spans[0].content.strip(" ") == text.strip(" ")


@given(STRANGE, STRANGE, STRANGE)
@settings(max_examples=300, deadline=None)
def test_markdown_is_inert(text: str, message: str, path: str) -> None:
    """Parsed with HTML and bare links allowed, no other element than ours and no link but to our pages comes out."""
    source = shown("markdown", strange(text, message, path), RunInfo("1", {}))
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(source)
    inner = [child for token in tokens for child in token.children or ()]
    assert {token.type for token in tokens} <= {
        *("heading_open", "inline", "heading_close", "paragraph_open", "paragraph_close"),
        *("bullet_list_open", "list_item_open", "list_item_close", "bullet_list_close"),
    }
    kinds = {"text", "code_inline", "strong_open", "strong_close", "link_open", "link_close", "hardbreak"}
    assert {child.type for child in inner} <= kinds
    assert all(str(child.attrs["href"]).startswith(HOME) for child in inner if child.type == "link_open")
    plain = "".join(child.content for child in inner if child.type == "text")
    assert not [sign for sign in ("@", "<", "http", "#", "`") if sign in plain]


def test_markdown(make: Make, document: Result, run: RunInfo) -> None:
    """Totals, then each document with its findings; repeated ones folded."""
    found = [make(TEXT, Span(at, at + 1), "residue/reaction-bar", f"bar `{at}`") for at in range(5)]
    found.append(make(TEXT, Span(0, 0), "provenance/missing-publish-date", "no date"))
    link = f"]({HOME}/blob/main/docs/rules"
    assert shown("markdown", [document(TEXT, found), document("Well.\n", [], "b.md")], run) == (
        "## provlint\n\n2 documents: 1 fix, 1 keep  \n6 findings: 6 warnings\n"
        "\n### `notes.md` fix\n\n"
        f"- **warning** [`provenance/missing-publish-date`{link}/provenance/missing-publish-date.md): `no date`\n"
        f"- **warning** [`residue/reaction-bar`{link}/residue/reaction-bar.md) at 1:1: `` bar `0` ``\n"
        f"- **warning** [`residue/reaction-bar`{link}/residue/reaction-bar.md) at 1:2: `` bar `1` ``\n"
        f"- **warning** [`residue/reaction-bar`{link}/residue/reaction-bar.md) at 1:3: `` bar `2` ``\n"
        f"- … and 2 more of [`residue/reaction-bar`{link}/residue/reaction-bar.md) on line 1\n"
    )


def test_markdown_fits_a_comment(make: Make, document: Result, run: RunInfo) -> None:
    """However much was found; what has no room is counted."""
    found = [make(TEXT, Span(at, at + 1), "residue/reaction-bar", "é" * 900) for at in range(3)]
    text = shown("markdown", [document(TEXT, found, f"{number}.md") for number in range(500)], run)
    assert len(text.encode()) <= LONGEST
    listed = text.count("**warning**")
    assert f"There is no room for {1500 - listed:,} further findings in " in text


class Reader(HTMLParser):
    """Notes the elements and attributes of a page, and its text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: set[str] = set()
        self.attributes: set[tuple[str, str]] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        self.elements.add(tag)
        self.attributes |= {(name, value or "") for name, value in attrs}

    def handle_data(self, data: str) -> None:
        """Text of an element."""
        self.text += data


@given(STRANGE, STRANGE, STRANGE)
@settings(max_examples=300, deadline=None)
def test_html_is_inert(text: str, message: str, path: str) -> None:
    """No element, attribute or address but ours comes out."""
    reader = Reader()
    reader.feed(shown("html", strange(text, message, path), RunInfo("1", {})))
    reader.close()
    assert reader.elements <= {
        *("html", "head", "meta", "title", "style", "body", "header", "h1", "h2", "div", "label", "input", "main", "section"),
        *("article", "p", "span", "bdi", "a", "pre", "mark", "details", "summary", "footer"),
    }
    allowed = {"lang", "charset", "http-equiv", "content", "name", "class", "type", "id", "checked", "href", "rel", "dir"}
    assert {name for name, _ in reader.attributes} <= allowed
    assert all(value.startswith(HOME) for name, value in reader.attributes if name == "href")


def test_html(make: Make, document: Result, run: RunInfo) -> None:
    """Each finding with its line; repeated ones can be unfolded; the style sheet is allowed by its hash and nothing else is."""
    found = [make(TEXT, Span(at, at + 1), "residue/reaction-bar", f"bar {at}") for at in range(5)]
    page = shown("html", [document(TEXT, found), DocumentResult("a.md", None, skipped="binary")], run)
    style = page.partition("<style>")[2].partition("</style>")[0]
    assert f"default-src 'none'; style-src 'sha256-{b64encode(sha256(style.encode()).digest()).decode()}';" in page
    assert '<pre dir="auto">A <mark>m</mark>ill</pre>' in page
    assert "<summary>2 more of <bdi>residue/reaction-bar</bdi> on line 1</summary>" in page
    assert page.count("Why: ") == 1
    assert "binary" in page


@given(STRANGE, STRANGE, STRANGE)
@settings(max_examples=300)
def test_csv_reads_back(text: str, message: str, path: str) -> None:
    """A row a finding whatever its text, and no cell that a spreadsheet would compute."""
    rows = list(csv.reader(io.StringIO(shown("csv", strange(text, message, path), RunInfo("1", {})), newline="")))
    assert [len(row) for row in rows] == [len(HEADER)] * 3
    assert not any(unsafe(character) for row in rows for cell in row for character in cell)
    assert rows[1][1:7] == ["1", "1", "1", "2", "error", "a/b"]
    assert not any(cell.lstrip().startswith(("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")) for cell in rows[1])


@pytest.mark.parametrize("name", ["=cmd()|x!A1", "+1", "-1.md", "@sum", " =1", "\uff1d1"])
def test_csv_defuses_formulas(name: str, make: Make, document: Result, run: RunInfo) -> None:
    """By an apostrophe in front; all else is as it was."""
    found = make(TEXT, "mill", "residue/reaction-bar")
    rows = list(csv.reader(io.StringIO(shown("csv", [document(TEXT, [found], name)], run), newline="")))
    assert rows[1][0] == f"'{name}"
