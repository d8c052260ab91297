"""`json` and `jsonl`: the fields that editors and dashboards rely on, and names that no encoding holds."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from provlint.engine.result import DocumentResult, RunInfo
from provlint.finding import Finding, Fix, Span
from provlint.report import renderer
from provlint.report.json import encoded

TEXT = "A mill\r\nby {owner} 😀.\n"


def test_fields(make: Callable[..., Finding], document: Callable[..., DocumentResult], run: RunInfo) -> None:
    """The fields of ruff first, ours beside them; nothing more, nothing less."""
    fix = Fix(((Span(11, 18), "Ada"),), safe=True, message="Fill it in")
    found = make(TEXT, "{owner}", "template/unfilled-placeholder", "unfilled {match}", fix=fix, confidence=0.75)
    assert [
        {
            "code": "template/unfilled-placeholder",
            "message": "unfilled {owner}",
            "filename": "notes.md",
            "location": {"row": 2, "column": 4},
            "end_location": {"row": 2, "column": 11},
            "fix": {
                "applicability": "safe",
                "message": "Fill it in",
                "edits": [{"content": "Ada", "location": {"row": 2, "column": 4}, "end_location": {"row": 2, "column": 11}}],
            },
            "url": "https://github.com/provlint/provlint/blob/main/docs/rules/template/unfilled-placeholder.md",
            "rule": "unfilled-placeholder",
            "family": "template",
            "severity": "error",
            "excerpt": "{owner}",
            "fingerprint": found.fingerprint,
            "confidence": 0.75,
            "span": {"start": 11, "end": 18},
            "byte_span": {"start": 11, "end": 18},
            "utf16_column": {"start": 4, "end": 11},
            "verdict": "fix",
            "decided_by": [],
        }
    ] == json.loads("".join(renderer("json")([document(TEXT, [found])], run)))


def test_jsonl_is_the_same_by_line(hostile: list[DocumentResult], run: RunInfo) -> None:
    """One object a line, equal to the elements of the array."""
    lines = "".join(renderer("jsonl")(hostile, run)).split("\n")
    assert json.loads("".join(renderer("json")(hostile, run))) == [json.loads(line) for line in lines if line]


def test_odd_names(make: Callable[..., Finding], document: Callable[..., DocumentResult], run: RunInfo) -> None:
    """A name is exact where JSON can hold it; else its bytes stand beside the shown form."""
    found = make(TEXT, "mill", "spun/substituted-phrase")
    names = ["new\nline \x1b.md", "\udcff.md"]
    rows = json.loads("".join(renderer("json")([document(TEXT, [found], name) for name in names], run)))
    assert [("new\nline \x1b.md", None), ("<0xFF>.md", b"\xff.md")] == [
        (row["filename"], base64.b64decode(row["filename_bytes"]) if "filename_bytes" in row else None) for row in rows
    ]


def test_excerpt_is_exact(make: Callable[..., Finding], document: Callable[..., DocumentResult], run: RunInfo) -> None:
    """The excerpt is data: it reads back as it stands in the document, while the message is made safe."""
    text = "a \x1b[31m\u202e\u2028 b"
    row = json.loads("".join(renderer("jsonl")([document(text, [make(text, text[2:-2], "spun/substituted-phrase")])], run)))
    assert (text[2:-2], "<U+001B>[31m<U+202E><U+2028> is left over") == (row["excerpt"], row["message"])


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    )
)
def test_values_are_written_as_json_writes_them(value: object) -> None:
    """In ASCII, whatever the characters; never with two number signs in a row, which may be half of a runner's command."""
    assert encoded(value) == json.dumps(value).replace("##", r"#\u0023")
    assert json.loads(encoded(value)) == value
