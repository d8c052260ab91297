"""Hostile documents by their bytes and their shape: encodings, line breaks, sizes and nesting, long runs of one character."""

from __future__ import annotations

from collections.abc import Iterator

from tests.hostile.case import Case, document

PROSE = "The boat left the harbour at noon, and by the evening it had reached the island that lies before the coast. "
"""A sentence in which nothing is wrong."""

DEFECT = "Dear {first_name}, the boat leaves at noon.\n"
"""A line with a finding."""


def encoding() -> Iterator[Case]:
    """Bytes that are no UTF-8, only half of it, or no text at all."""
    text = (PROSE * 3 + "\n\nEin Café für Österreich.\n").encode()
    for name, bad in {
        "lone-continuation": b"\x80",
        "lone-start": b"\xc3",
        "overlong-slash": b"\xc0\xaf",
        "overlong-nul": b"\xe0\x80\x80",
        "surrogate": b"\xed\xa0\x80",
        "above-the-last": b"\xf4\x90\x80\x80",
        "five-bytes": b"\xf8\x88\x80\x80\x80",
        "ff": b"\xff",
        "cut-euro": b"\xe2\x82",
    }.items():
        yield document("encoding", f"{name}-inside", text + bad + b" and on.\n" + text)
        yield document("encoding", f"{name}-at-the-end", text + bad)
        yield document("encoding", f"{name}-many", (b"word " + bad + b" ") * 400)
    for codec, mark in {
        "utf-16-le": b"\xff\xfe",
        "utf-16-be": b"\xfe\xff",
        "utf-32-le": b"\xff\xfe\0\0",
        "utf-32-be": b"\0\0\xfe\xff",
        "utf-8": b"\xef\xbb\xbf",
    }.items():
        encoded = (PROSE * 3).encode(codec)
        yield document("encoding", f"{codec}-with-mark", mark + encoded)
        yield document("encoding", f"{codec}-mark-twice", mark + mark + encoded)
        yield document("encoding", f"{codec}-odd-length", mark + encoded[:-1])
        yield document("encoding", f"{codec}-mark-only", mark, status=(0, 1, 2))
        yield document("encoding", f"{codec}-without-mark", encoded, status=(0, 1, 2))
    for codec in ("utf-7", "cp037", "shift_jis", "iso2022_jp", "gb18030", "cp1251", "cp1252"):
        yield document("encoding", f"legacy-{codec}", ("Ein Café für Österreich, 漢字, Привет. " * 9).encode(codec, "replace"))
    yield document("encoding", "a-nul-inside", text + b"\0" + text)
    yield document("encoding", "nul-only", b"\0" * 5000, status=(2,))
    yield document("encoding", "every-byte", bytes(range(256)) * 9, status=(2,))
    yield document("encoding", "binary-named-as-text", b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 20, status=(2,))
    yield document("encoding", "empty", b"")
    yield document("encoding", "noncharacters", "a \ufffe b \uffff c \ufdd0 d \U0010ffff\n" * 5)
    yield document("encoding", "replacement-characters", "caf\ufffd " * 5000)


def lines() -> Iterator[Case]:
    """Line breaks of all kinds; only three of them are breaks for the world outside."""
    for name, end in {
        "cr": "\r",
        "crlf": "\r\n",
        "cr-cr-lf": "\r\r\n",
        "lf-cr": "\n\r",
        "line-separator": "\u2028",
        "paragraph-separator": "\u2029",
        "next-line": "\x85",
        "form-feed": "\f",
        "vertical-tab": "\v",
        "file-separator": "\x1c",
    }.items():
        yield document("lines", name, f"# Title{end}{end}{PROSE}{end}{DEFECT.strip()}{end}{end}{PROSE}")
        yield document("lines", f"{name}-only", end * 300, status=(0, 1, 2))  # controls alone are no text
    yield document("lines", "mixed", "one\rtwo\r\nthree\nfour\u2028five {title}\r\r\nsix")
    yield document("lines", "no-final-break", DEFECT.strip())
    yield document("lines", "blank-lines", "a\n" + "\n" * 20_000 + DEFECT)
    yield document("lines", "blanks-before-breaks", (" " * 50 + "\n") * 500 + DEFECT)


def shape() -> Iterator[Case]:
    """Size and depth: everything that makes a careless program quadratic or has it recurse."""
    for name, opening in {
        "quotes": "> ",
        "bullets": "- ",
        "numbers": "1. ",
        "brackets": "[",
        "images": "![",
        "links": "[a](",
        "emphasis": "*a **b ",
        "backticks": "`",
        "tags": "<div>",
        "comments": "<!-- ",
        "braces": "{",
        "double-braces": "{{ ",
        "parentheses": "(",
        "quotation-marks": "“",
        "autolinks": "<http://a",
        "entities": "&#",
        "references": "[a]: b\n",
        "fences": "```\n",
        "maths": "$a",
        "footnotes": "[^a]",
        "tables": "|a",
        "headings": "#",
        "dollars": "$$\n",
        "shortcodes": "{{< a ",
    }.items():
        yield document("shape", f"deep-{name}", opening * 3000 + "\n\n" + PROSE)
        yield document("shape", f"deep-{name}-closed", (opening + "a ") * 800 + "\n\n" + DEFECT)
    steps = "".join(" " * (2 * depth) + "- a\n" for depth in range(400))
    yield document("shape", "stairs", steps + PROSE)
    yield document("shape", "equal-findings", "{first_name} " * 20_000, status=(1,), heavy=True)
    yield document("shape", "equal-lines-with-findings", DEFECT * 4000, status=(1,), heavy=True)
    yield document("shape", "one-long-line", PROSE * 9000, heavy=True)
    yield document("shape", "one-long-word", "a" * 1_000_000, heavy=True)
    yield document("shape", "one-long-cjk-line", "漢字仮名" * 80_000, heavy=True)
    yield document("shape", "combining-marks", "a" + "\u0301" * 200_000, heavy=True)
    yield document("shape", "many-words", " ".join(f"w{number}" for number in range(60_000)), heavy=True)
    yield document("shape", "many-headings", "".join(f"## Part {number}\n\n" for number in range(15_000)), heavy=True)
    yield document("shape", "capital-dotted-i", ("İ" * 60 + " ") * 300 + DEFECT)
    yield document("shape", "sharp-s-and-ligatures", ("ßﬁﬃŉ " * 40 + "\n") * 60 + DEFECT)
    yield document("shape", "same-paragraph", (PROSE + "\n\n") * 2000)
    yield document("shape", "every-script", " ".join(chr(code) * 3 for code in range(0xA0, 0x3000, 7)))


def expressions() -> Iterator[Case]:
    """Long runs of one kind of character, and what is nearly what a rule looks for."""
    long = 100_000
    for name, piece in {
        "blanks": " ",
        "tabs": "\t",
        "braces": "{",
        "closing-braces": "}",
        "double-braces": "{{}}",
        "percent": "{%",
        "quotes": '"',
        "apostrophes": "'",
        "digits": "7",
        "dots": ".",
        "hyphens": "-",
        "underscores": "_",
        "stars": "*",
        "tildes": "~",
        "equals": "=",
        "pipes": "|",
        "backslashes": "\\",
        "colons": ":",
        "commas": ", ",
        "at-signs": "a@",
        "slashes": "/a",
        "ampersands": "&amp;",
        "angle": "<a ",
        "brackets": "[](",
        "hashes": "##",
        "dollars": "$",
        "capitals": "A ",
        "no-break-blanks": "\u00a0",
        "zero-width": "\u200b",
        "dates": "1 May 20",
        "mojibake": "Ã©â€",
        "ellipses": "…",
        "placeholders": "{a b",
        "continue": "Read more ",
        "by": "By ",
    }.items():
        count = long // len(piece)
        yield document("expressions", f"run-of-{name}", "Text " + piece * (count // 10) + " end.\n")
    for name, piece in {"blanks": " ", "braces": "{", "tags": "<a ", "quotes": '"', "blank-lines": "\n", "dots": ". "}.items():
        yield document("expressions", f"long-run-of-{name}", "Text " + piece * long + " end.\n", heavy=True)
