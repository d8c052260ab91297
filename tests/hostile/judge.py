"""May these bytes be shown in a terminal, a CI log, a browser, a spreadsheet? Knows nothing of how provlint makes text safe."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

ALLOWED = {"\n", "\t", "\u200c", "\u200d"}
"""Line feed, tab, and the joiners that Persian and emoji need."""
HIDDEN = re.compile("[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0\U000e0000-\U000e0fff]")
COMMAND = re.compile(r"##(?:vso)?\[", re.IGNORECASE)
NO_LINE = re.compile(r"[\r\n\u2028\u2029\x85\x0b\x0c]")
JSON = ("json", "sarif", "gitlab", "rdjson")
LINES_OF_JSON = ("jsonl", "rdjsonl")


def wrong(report: bytes, format: str) -> list[str]:
    """What must not be in a report of this format, one line each. `format` is also "text" for standard error and commands."""
    try:
        text = report.decode("utf-8")
    except UnicodeDecodeError as error:
        return [f"no UTF-8 at byte {error.start}"]
    if format == "csv":
        text = text.replace("\r\n", "\n")
    found = [f"U+{ord(each):04X}" for each in sorted(set(text)) if each not in ALLOWED and _steers(each)]
    for number, line in enumerate(NO_LINE.split(text), 1):
        start = line.lstrip()
        if start.startswith("::") and not (format == "github" and re.match(r"::(error|warning|notice) ?[^\s:]*.*::", line)):
            found.append(f"line {number} begins a command: {line[:60]!a}")
        if COMMAND.search(line):
            found.append(f"line {number} holds a command: {line[:60]!a}")
    try:
        found += _FORMATS.get(format, lambda _: [])(text)
    except (ValueError, ET.ParseError, AssertionError, csv.Error) as error:
        found.append(f"no {format}: {error!a}"[:200])
    return found


def _steers(character: str) -> bool:
    """Whether a character moves, hides or reorders others, or cannot be shown at all."""
    return unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp") or bool(HIDDEN.match(character))


def _strict(text: str) -> object:
    def refuse(name: str) -> None:
        raise ValueError(f"{name} is no JSON")

    return json.loads(text, parse_constant=refuse)


def _json(text: str) -> list[str]:
    _strict(text)
    return []


def _json_lines(text: str) -> list[str]:
    for line in text.split("\n"):
        if line:
            _strict(line)
    return []


def _sarif(text: str) -> list[str]:
    """A link in a message must be one of ours: none is."""
    found = []
    for run in _strict(text)["runs"]:  # type: ignore[index]  # a SARIF log is an object
        for result in run["results"]:
            message = result["message"]["text"]
            if re.search(r"(?<!\\)\]\(", message):
                found.append(f"a link in a message: {message[:60]!a}")
            for place in result["locations"]:
                uri = place["physicalLocation"]["artifactLocation"]["uri"]
                if not re.fullmatch(r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-F]{2})*", uri):
                    found.append(f"no URI: {uri[:60]!a}")
    return found


def _csv(text: str) -> list[str]:
    rows = list(csv.reader(io.StringIO(text), strict=True))
    found = [f"a row of {len(row)} cells" for row in rows if len(row) != len(rows[0])]
    cells = (cell for row in rows for cell in row)
    return found + [f"a formula: {cell[:30]!a}" for cell in cells if re.match(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]", cell)]


class _Page(HTMLParser):
    """Collects what a browser would act on."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "img", "iframe", "object", "embed", "base", "svg", "link", "form", "audio", "video"):
            self.found.append(f"<{tag}>")
        for name, value in attrs:
            if name.startswith("on") or name == "style":
                self.found.append(f"<{tag} {name}>")
            if name in ("href", "src") and not (value or "").startswith("https://"):
                self.found.append(f"<{tag} {name}={value!a}>")


def _html(text: str) -> list[str]:
    page = _Page()
    page.feed(text)
    return page.found


def _xml(text: str) -> list[str]:
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        return ["a document type"]
    ET.fromstring(text)  # noqa: S314 - our own report, and without entities
    return []


def _markdown(text: str) -> list[str]:
    """Outside code spans stand our own words: no HTML, no image, no link but to a rule's page, no mention."""
    bare = re.sub(r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)", "CODE", text)
    bare = re.sub(r"\[CODE\]\(https://[^\s()]+\)", "LINK", bare)
    return [f"outside code: {found[0]!a}" for found in re.finditer(r"<\w|\]\(|!\[|@\w|\x60|https?:|\[", bare)]


_FORMATS = {
    **dict.fromkeys(JSON, _json),
    **dict.fromkeys(LINES_OF_JSON, _json_lines),
    "sarif": _sarif,
    "csv": _csv,
    "html": _html,
    "junit": _xml,
    "markdown": _markdown,
}
