"""The target for reports: any finding on any text under any name, in every format. What comes out is valid and leaks nothing."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from functools import cache
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

from provlint.document import Document
from provlint.engine.place import Remark, place
from provlint.engine.result import DocumentResult, RunInfo
from provlint.finding import WHOLE_DOCUMENT, Fix, Hit, Span
from provlint.plugins import registry
from provlint.report import FORMATS, diff, renderer
from tests.fuzz.inputs import choice

RULES = ("template/unfilled-placeholder", "encoding/invisible-character", "internal/unreadable-file", "spun/substituted-phrase")
SEVERITIES = ("error", "warning", "info")
NAMES = (*FORMATS, "diff")
RAW = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
LONE = re.compile("[\ud800-\udfff]")
COMMAND = re.compile(r"[ \t]*(?:::|##\[|##vso\[)", re.IGNORECASE)
ANNOTATION = re.compile(
    r"::(?:error|warning|notice)(?: [a-zA-Z]+=[^,:\r\n]*(?:,[a-zA-Z]+=[^,:\r\n]*){0,9})?::[^\r\n]*",
)


@cache
def _run() -> RunInfo:
    rules = registry().rules
    return RunInfo("0", {name: rules[name] for name in sorted(RULES)}, width=0, statistics=True)


def reports(data: bytes) -> None:
    """Byte 0 names the format, the next three shape the findings; then name, message, replacement and text, NUL between."""
    form = choice(data, NAMES)
    results = _results(data)
    render = diff.render if form == "diff" else renderer(form)
    out = "".join(render(iter(results), _run()))
    leak = RAW.search(out)
    assert not leak, (form, leak)
    lines = out.replace("\r\n", "\n") if form in ("csv", "diff") else out  # a patch has the file's own
    assert "\r" not in lines, form
    if form not in ("github", "diff"):
        assert not any(COMMAND.match(line) for line in lines.split("\n")), form
    _JUDGES.get(form, _nothing)(out)


def _results(data: bytes) -> list[DocumentResult]:
    parts = data[4:].split(b"\0", 3)
    path, message, replacement, text = (part.decode("utf-8", "surrogateescape") for part in (*parts, *[b""] * (4 - len(parts))))
    path = path.replace("\0", "") or "notes.md"
    document = Document(text, path)
    remarks = []
    for number in range(1, 1 + choice(data, (1, 2, 0, 3), 1)):
        start = choice(data, range(256), 2) * number % (len(text) + 1)
        end = min(len(text), start + choice(data, range(256), 3) % 40)
        span = Span(start, end) if start < end else WHOLE_DOCUMENT
        fix = Fix(((span, replacement),), safe=number == 1, message=message) if span.end else None
        hit = Hit(span, {}, fix, 1 / number)
        remarks.append(Remark(RULES[(number + start) % 4], SEVERITIES[number % 3], message, hit))
    found = place(document, remarks)
    result = DocumentResult(path, text, found, "fix", (RULES[0],), 1, None, (message,), bool(len(text) & 1))
    if (
        found and found[0].fix and not LONE.search(text + replacement)
    ):  # what is repaired was read from a file, and can be written
        result = result._replace(edits=((*found[0].span, replacement),))
    return [result, DocumentResult(path + "2", None, skipped=message), DocumentResult("b.md", text, verdict="keep")]


def _json(out: str) -> None:
    json.loads(out, parse_constant=_no_constant)


def _jsonl(out: str) -> None:
    for line in out.split("\n"):
        if line:
            _json(line)


def _no_constant(name: str) -> None:
    raise AssertionError(name)


def _xml(out: str) -> None:
    ET.fromstring(out)  # noqa: S314 - our own report, on which entities are what must not work


def _csv(out: str) -> None:
    rows = list(csv.reader(io.StringIO(out, newline=""), strict=True))
    assert len({len(row) for row in rows}) == 1
    assert not any(cell[:1] in tuple("=+-@\t\r") and not re.fullmatch(r"-?\d+(\.\d+)?", cell) for row in rows for cell in row)


def _github(out: str) -> None:
    assert all(ANNOTATION.fullmatch(line) for line in out.split("\n") if line), out


class _Tags(HTMLParser):
    """What a page is made of."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[tuple[str, ...]] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.add((tag, *sorted(name for name, _ in attrs)))
        assert all(not (value or "").strip().lower().startswith("javascript:") for _, value in attrs), attrs
        assert not any(name.startswith("on") for name, _ in attrs), attrs


@cache
def _known_tags() -> frozenset[tuple[str, ...]]:
    """The tags of pages on harmless documents."""
    found: set[tuple[str, ...]] = set()
    for head in (b"html0a9", b"html1z9", b"html200", b"html3 0"):
        for text in (b"a.md\0m\0x\0" + b"A text. " * 30, b"a.md\0m\0\0\nA\n\n" * 4, b"a.md\0\0\0", b"a.md\0m\0xy\0\xff\n\xff"):
            page = _Tags()
            page.feed("".join(renderer("html")(iter(_results(head + text)), _run())))
            found |= page.found
    return frozenset(found)


def _html(out: str) -> None:
    page = _Tags()
    page.feed(out)
    assert page.found <= _known_tags(), page.found - _known_tags()


def _nothing(_: str) -> None:
    pass


_JUDGES: dict[str, Callable[[str], None]] = {
    "json": _json,
    "jsonl": _jsonl,
    "sarif": _json,
    "gitlab": _json,
    "rdjson": _json,
    "rdjsonl": _jsonl,
    "junit": _xml,
    "csv": _csv,
    "github": _github,
    "html": _html,
}
