"""Masking hides what is no prose and nothing else, and never moves a character."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provlint.document import Document
from provlint.document.mask import comments, fold, mask

PIECES = st.sampled_from(
    ["`", "``", "```", "~~~", "\n", "\r\n", "\r", "\n\n", "    ", "\t", "> ", "- ", "1. ", "<", ">", "<!--", "-->", "<pre>",
     "</pre>", "<b ", "$", "$$", "\\", "\\(", "\\)", "\\[", "\\]", "\\begin{a}", "\\end{a}", "{%", "raw %}", "{% endraw %}",
     "](", ")", "(", "[", "]: ", "http://", "www.", "@", "a", "B", "x.y", "::", ".. code::", "İ", "’", "\0", " ", "---",
     "+++", "title: x", "\ud800", "\u2028"]
)  # fmt: skip
MARKUP = st.lists(PIECES, max_size=40).map("".join)
FORMATS = ("markdown", "text", "rst", "html")


def hidden(text: str, format: str = "markdown") -> list[str]:
    """The masked runs of a text."""
    masked = mask(text, format)
    runs, at = [], 0
    while at < len(text):
        end = at
        while end < len(text) and masked[end] == "\0":
            end += 1
        if end > at:
            runs.append(text[at:end])
        at = max(end, at + 1)
    return runs


@given(MARKUP, st.sampled_from(FORMATS))
def test_masking_keeps_every_offset(text: str, format: str) -> None:
    """A masked character is NUL, every other is the text's own, and line breaks stay."""
    document = Document(text, format=format)
    masked = document.masked
    assert len(masked) == len(text)
    assert all(now in ("\0", then) and (now == then or then not in "\r\n") for then, now in zip(text, masked, strict=True))


@given(st.text() | MARKUP)
def test_folding_keeps_every_offset(text: str) -> None:
    """Rules look up in `folded` and report in `text`."""
    folded = fold(text)
    assert len(folded) == len(text)
    assert "\n" not in folded
    assert "’" not in folded


def test_only_one_code_point_grows_in_lower_case() -> None:
    """`fold` treats U+0130 apart and relies on there being no other."""
    grown = [chr(code) for code in range(sys.maxunicode + 1) if len(chr(code).lower()) != 1]
    assert grown == ["\u0130"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Call `f(x)` now.", ["`f(x)`"]),
        ("Call ``a ` b`` now.", ["``a ` b``"]),
        ("A ` alone.\n\nAnother ` alone.", []),
        ("```py\nx = 1\n```\nprose", ["```py", "x = 1", "```"]),
        ("~~~\nx\n~~~\nprose", ["~~~", "x", "~~~"]),
        ("````\n```\n````\nprose", ["````", "```", "````"]),
        ("> ```\n> x\n\nprose", ["```", "> x"]),
        ("- ```\n  x\n  ```\n- b", ["```", "  x", "  ```"]),
        ("open\n\n```\nnever closed", ["```", "never closed"]),
        ("para\n\n    code\n\n    more\n\nprose", ["    code", "    more"]),
        ("para\n\n\tcode\n", ["\tcode"]),
        ("- item\n\n    continued\n", []),
        ("- item\n\n        code\n", ["        code"]),
        ("1. a\n\n   - b\n\n     text\n", []),
        ("[^1]: note\n\n    continued\n", []),
        ("para\n    no code, a lazy line\n", []),
        ("Price $5 and $6 each.", []),
        ("US$5 or A$6.", []),
        ("Let $x$ be and $a + b = c$.", ["$x$", "$a + b = c$"]),
        ("$$\nx^2\n$$", ["$$", "x^2", "$$"]),
        (r"Let \(x^2\) be \[sic\].", [r"\(x^2\)"]),
        ("\\begin{align}\nx\n\\end{align} y", ["\\begin{align}", "x", "\\end{align}"]),
        ("{% raw %}{{ x }}{% endraw %} y", ["{% raw %}{{ x }}{% endraw %}"]),
        ("{{< highlight go >}}x{{< /highlight >}} y", ["{{< highlight go >}}x{{< /highlight >}}"]),
        ("a <b>c</b> d", ["<b>", "</b>"]),
        ("<pre>x < y</pre> z", ["<pre>x < y</pre>"]),
        ("<script>\nx\n</script>", ["<script>", "x", "</script>"]),
        ("Dear <first name>, 1 < 2 > 0", []),
        ("a <!-- b\nc --> d", ["<!-- b", "c -->"]),
        ("a <!-- b", []),
        ('[text](http://x.y/z_(a) "t") b', ['(http://x.y/z_(a) "t")']),
        ("![alt](a.png)", ["(a.png)"]),
        ("see ](not a link) b", []),
        ("[a]: http://x.y 'T'\n[^1]: a note", ["http://x.y 'T'"]),
        ("<https://x.y> b", ["<https://x.y>"]),
        ("see https://x.y/z. And (http://a.b/c_(d)).", ["https://x.y/z", "http://a.b/c_(d)"]),
        ("see www.x.org, b", ["www.x.org"]),
        ("mail a.b@c.org, or mailto:d@e.org.", ["a.b@c.org", "mailto:d@e.org"]),
        ("@name and user@ host", []),
    ],
)
def test_markdown(text: str, expected: list[str]) -> None:
    """What Markdown hides, construct by construct."""
    assert hidden(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("para\n\n    verse, no code\n", []),
        ("It cost <b>much</b>.", []),
        ("Run `x`.", ["`x`"]),
        ("``One'' and ``two'' and ``a`` end", ["``a``"]),
        ("`one' and `two , no ' and `three'", []),
        ("```\nx\n```\n", ["```", "x", "```"]),
        ("<code>x</code> y", ["<code>x</code>"]),
        ("see http://x.y", ["http://x.y"]),
        ("$x$ and [a](b)", []),
    ],
)
def test_plain_text(text: str, expected: list[str]) -> None:
    """Plain text has little markup, and its indentation means nothing."""
    assert hidden(text, "text") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As follows::\n\n  x = 1\n\n  y\n\nprose", ["::", "  x = 1", "  y"]),
        (".. code-block:: py\n   :linenos:\n\n   x\n\nprose", [".. code-block:: py", "   :linenos:", "   x"]),
        (".. note:: prose\n   more prose\n", []),
        ("Pages:\n\n.. toctree::\n\n   about\n\nprose", [".. toctree::", "   about"]),
        ("So:\n\n  >>> f(1)\n  ... g\n  2\n\nand >>> no prompt\n>>> nor this", ["  >>> f(1)", "  ... g", "  2"]),
        ("Call ``f(x)`` or `role`.", ["``f(x)``"]),
    ],
)
def test_restructured_text(text: str, expected: list[str]) -> None:
    """Literal blocks and code directives are code, other directives are prose."""
    assert hidden(text, "rst") == expected


def test_front_matter_is_masked() -> None:
    """The caller says where the text starts."""
    document = Document("---\ntitle: x\n---\ny", "a.md")
    assert document.masked == "\0\0\0\n\0\0\0\0\0\0\0\0\n\0\0\0\ny"


def test_folding_joins_wrapped_phrases_only() -> None:
    """One line break is one blank, a blank line is two."""
    assert fold("Don’t\nSTOP\n\nİt") == "don't stop  it"


def test_comments() -> None:
    """Suppressions are read from comments; an unclosed one is none."""
    text = "a <!-- b --> c <!--d--> <!-- e"
    assert [text[start:end] for start, end in comments(text)] == ["<!-- b -->", "<!--d-->"]


@pytest.mark.parametrize("char", ["`", "~"])
def test_long_runs_inside_a_line_are_measured_once(char: str) -> None:
    """Ten thousand tildes after a word took four seconds; ten times as many would have taken four hundred."""
    from time import process_time

    text = "Text " + char * 100_000 + " end.\n"
    start = process_time()
    assert Document(text, "a.md").masked == text
    assert process_time() - start < 4
