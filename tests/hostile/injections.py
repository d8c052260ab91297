"""Text and names that speak to whoever shows the report: terminals, CI runners, browsers, spreadsheets, and ourselves."""

from __future__ import annotations

from collections.abc import Iterator

from tests.hostile.case import Case, document
from tests.hostile.documents import DEFECT, PROSE

PAYLOADS = {
    "colour": "\x1b[31mred\x1b[0m",
    "clear-screen": "\x1b[2J\x1b[H",
    "title": "\x1b]0;owned\x07",
    "hyperlink": "\x1b]8;;https://example.org\x1b\\click\x1b]8;;\x1b\\",
    "clipboard": "\x1b]52;c;aGVsbG8=\x07",
    "device-string": "\x1bP1$r0m\x1b\\",
    "eight-bit-csi": "\x9b31mred",
    "eight-bit-osc": "\x9d0;owned\x9c",
    "carriage-return": "all is well\rgone",
    "backspaces": "bad\b\b\bgood",
    "delete": "a\x7fb",
    "bell": "ring\x07",
    "bidi-override": "abc\u202egnp.exe\u202c",
    "bidi-isolate": "a\u2066b\u2067c\u2069",
    "zero-width": "pa\u200bss\u2060wo\ufeffrd",
    "tags": "".join(chr(0xE0000 + ord(letter)) for letter in "hidden"),
    "variation-selectors": "a" + "".join(chr(0xE0100 + number) for number in range(20)),
    "hangul-filler": "a\u3164b\u115f\uffa0c",
    "grapheme-joiner": "a\u034fb",
    "soft-hyphen": "pass\u00adword",
    "separators": "a\u2028::error::b\u2029c",
    "workflow-command": "::error file=a.md,line=1::owned",
    "workflow-command-after-cr": "x\r::warning::owned",
    "workflow-command-indented": "   \t::add-mask::owned",
    "old-workflow-command": "##[error]owned",
    "azure-command": "##vso[task.setvariable variable=x]y",
    "rich-markup": "[bold red]x[/] [/y] [link=https://example.org]z[/link]",
    "script": "<script>alert(1)</script>",
    "handler": '<img src=x onerror="alert(1)">',
    "attribute": "\" onmouseover='alert(1)' x=\"",
    "cdata": "]]><!--",
    "entity": "<!ENTITY x SYSTEM 'file:///etc/passwd'>&x;",
    "markdown-link": "[click](javascript:alert(1)) ![i](https://example.org/t.png)",
    "markdown-fence": "```\n# Title\n```",
    "backtick-run": "`` ` ``` ````",
    "mention": "@everyone #1 http://example.org",
    "formula": '=HYPERLINK("http://example.org","x")',
    "formula-plus": "+1+1|cmd",
    "formula-at": "@SUM(1)",
    "formula-wide": "\uff1d1+1",
    "sarif-link": "[see](file:///etc/passwd) {0} {1}",
    "format-fields": "{0} {match.__class__} {} %s %n ${HOME} $(id)",
    "json": '"}], "x": [{"',
    "csv": '",,\r\n"a',
    "percent": "%0A::error::x %25",
    "lone-surrogate-escape": "\\ud800 \\u0000",
    "nested-brackets": "<U+001B> <0xFF>",
}
"""What is put into a document, a name, a setting, by what it would do."""


def injection() -> Iterator[Case]:
    """Payloads where a finding quotes them: in its line, in its words, in front matter, in comments that are ours."""
    for name, text in PAYLOADS.items():
        body = f"# {text}\n\nDear {{first_name}}, {text}\n{text} {{last_name}}\n\n{text}\n\n{PROSE * 9}\n"
        yield document("injection", name, body, status=(1,))
        matter = f"---\ntitle: {text}\n{text}: x\ndate: {text}\nauthor: !{text} x\n---\n\n{DEFECT}{PROSE * 9}"
        yield document("injection", f"{name}-in-front-matter", matter, status=(1,))
        inline = f"<!-- lint: {text} -->\n<!-- lint: allow {text} -- because -->\n{DEFECT}{PROSE * 9}"
        yield document("injection", f"{name}-in-a-comment", inline, status=(0, 1))
    yield Case(
        "injection",
        "switched-off",
        {b"a.md": b"<!-- lint: allow-file template -->\n" + DEFECT.encode()},
        (0,),
        ("--select", "template", "."),
        says=("1 suppressed",),
    )
    yield Case(
        "injection",
        "switched-off-in-vain",
        {b"a.md": b"<!-- lint: allow-file template -->\n" + DEFECT.encode()},
        (1,),
        ("--select", "template", "--no-inline-config", "."),
        says=("merge field",),
    )


NAMES = {
    "new-line": b"new\nline.md",
    "carriage-return": b"a\r::error::b.md",
    "escape": b"\x1b[31mred.md",
    "no-utf-8": b"\xff\xfe\x80.md",
    "half-utf-8": b"caf\xc3.md",
    "surrogate": b"\xed\xa0\x80.md",
    "leading-dash": b"-rf.md",
    "option": b"--isolated.md",
    "percent": b"100%2Fa%0A.md",
    "hash-and-question": b"a#b?c.md",
    "brackets": b"[a](b)<c>.md",
    "markup": b"[bold]x[&].md",
    "colon": b"a:1:1: error.md",
    "workflow-command": b"::error::x.md",
    "old-command": b"##[group]x.md",
    "blank": b" .md",
    "trailing-blank": b"a .md",
    "quotes": b"'\"`.md",
    "backslash": b"a\\b.md",
    "formula": b"=1+1.md",
    "formula-at": b"@SUM(A1).md",
    "bidi": "\u202egpj.md".encode(),
    "zero-width": "a\u200bb.md".encode(),
    "separator": "a\u2028::error::b.md".encode(),
    "next-line": "a\u0085::error::b.md".encode(),
    "longest": b"n" * 252 + b".md",
    "shown-form": b"<U+001B><0xFF>.md",
    "format": b"{0}%s$HOME.md",
    "script": b"<img src=x onerror=alert(1)>.md",
    "stdin": b"<stdin>.md",
    "device": b"CON.md",
}


def names() -> Iterator[Case]:
    """Names of files and folders."""
    for name, path in NAMES.items():
        yield Case("names", name, {path: DEFECT.encode()}, (1,))
        yield Case("names", f"{name}-as-folder", {path[:-3] + b"/a.md": DEFECT.encode()}, (1,))
    yield Case("names", "after-two-dashes", {b"-rf.md": DEFECT.encode(), b"--fix": b""}, (1,), ("--", "-rf.md"))
    yield Case("names", "option-after-two-dashes", {b"--fix": DEFECT.encode()}, (1,), ("--format", "concise", "--", "--fix"))
    yield Case("names", "deep-folders", {b"d/" * 900 + b"a.md": DEFECT.encode()}, (1,))
