"""The baseline: a file of the findings that were there when somebody decided to look at new ones only.

    {
    "provlint-baseline": 1,
    "documents": {
    "news/seal.md": "1f6c…"
    },
    "findings": [
    {"path": "news/seal.md", "rule": "template/unfilled-placeholder", "excerpt": "{name}", "fingerprint": "08ab…"}
    ]
    }

Sorted and one line for a finding, so that a change shows what came and went and two branches merge; paths are relative to the
file's folder. A finding that stands several times in its document has a `count`. Nothing of a document but the beginning of what
was found is in it.
"""

from __future__ import annotations

import os

from provlint.config.files import shown
from provlint.config.schema import ConfigError
from provlint.engine.known import Entry, Folder, Known, digest, entry
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from provlint.engine.result import DocumentResult

NAME = ".lint-baseline.json"
"""The file where none is named."""
MARK = "provlint-baseline"
VERSION = 1
LIMIT = 500_000_000
"""Bytes; two million findings. What is larger is no baseline."""
AGAIN = "write it anew with `lint baseline write`"


class Baseline(Record):
    """What a baseline file says: each finding with how often it is known, and each document's `digest` by path."""

    findings: Mapping[Entry, int] = {}
    documents: Mapping[str, str] = {}

    def known(self, file: str) -> Known:
        """What is known by the baseline that `file` holds."""
        return Known(self.findings, self.documents, Folder(os.path.dirname(file) or "."))


class Recorder:
    """Collects what becomes known, document by document; `file` is the one that will hold it."""

    def __init__(self, file: str) -> None:
        self._findings: dict[Entry, int] = {}
        self._documents: dict[str, str] = {}
        self._folder = Folder(os.path.dirname(file) or ".")

    def take(self, result: DocumentResult) -> None:
        """Takes in what was found in a document, but for what kept it from being linted."""
        name = self._folder.name(result.path)
        for finding in result.findings:
            if not finding.rule.startswith("internal/"):
                self.add(entry(finding, name, result.text), 1, "" if name in self._documents else digest(result.text))

    def add(self, known: Entry, count: int, text: str) -> None:
        """Takes in one finding; `text` is its document's digest."""
        self._findings[known] = self._findings.get(known, 0) + count
        self._documents.setdefault(known.path, text)

    def baseline(self) -> Baseline:
        """All of it."""
        return Baseline(self._findings, self._documents)


def read(file: str) -> Baseline:
    """The baseline in a file. Raises ConfigError, in one line with the remedy, where it holds none that can be used."""
    from provlint.document.read import UnreadableError, read_file

    place = shown(file)
    if not os.path.lexists(file):
        raise ConfigError(f"{place}: no such baseline; `lint baseline write` makes one")
    try:
        data = read_file(file, LIMIT)
    except UnreadableError as error:
        raise ConfigError(f"{place}: no baseline: {str(error).removeprefix(f'{file}: ')}") from error
    return _checked(_parsed(data, place), place)


def is_ours(file: str) -> bool:
    """Whether a file may be replaced by a baseline: there is none, it is empty, or one of ours, damaged or not."""
    if not os.path.lexists(file):
        return True
    from provlint.document.read import UnreadableError, read_file

    try:
        data = read_file(file, LIMIT)
    except UnreadableError:
        return False
    return not data.strip() or f'"{MARK}"'.encode() in data[:200]


def encode(baseline: Baseline) -> bytes:
    """The file's content. Readable in any script; what a terminal or editor would not show is escaped."""
    from json import dumps

    documents = [f"{_text(path)}: {_text(known)}" for path, known in sorted(baseline.documents.items())]
    findings = []
    for each, count in sorted(baseline.findings.items()):
        fields = {**each._asdict(), **({"count": count} if count > 1 else {})}
        findings.append(_visible(dumps(fields, ensure_ascii=False)))
    head = f'{{\n"{MARK}": {VERSION},\n"documents": {{\n'
    text = head + ",\n".join(documents) + '\n},\n"findings": [\n' + ",\n".join(findings) + "\n]\n}\n"
    return text.encode()


def _text(value: str) -> str:
    from json import dumps

    return _visible(dumps(value, ensure_ascii=False))


def _visible(json: str) -> str:
    """JSON with every character escaped that cannot be seen: controls, marks that turn the direction, lone surrogates."""
    if json.isprintable():
        return json
    from json import dumps

    return "".join([char if char.isprintable() else dumps(char)[1:-1] for char in json])


def _parsed(data: bytes, place: str) -> Mapping[str, Any]:
    from json import loads

    try:
        value = loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ConfigError(f"{place}: no baseline: not UTF-8 at byte {error.start}; {AGAIN}") from error
    except RecursionError as error:
        raise ConfigError(f"{place}: no baseline: nested too deeply; {AGAIN}") from error
    except ValueError as error:
        row = f":{error.lineno}" if hasattr(error, "lineno") else ""
        what = getattr(error, "msg", None) or "not JSON"
        raise ConfigError(f"{place}{row}: damaged baseline: {what}; resolve what a merge left, or {AGAIN}") from error
    if not isinstance(value, dict) or MARK not in value:
        raise ConfigError(f"{place}: not a baseline of provlint; name the file that `lint baseline write` made")
    return value


def _checked(table: Mapping[str, Any], place: str) -> Baseline:
    version = table[MARK]
    if type(version) is not int or version < 1:
        raise ConfigError(f"{place}: damaged baseline: {MARK} is no version; {AGAIN}")
    if version > VERSION:
        raise ConfigError(f"{place}: baseline of version {version}, this provlint reads {VERSION}; update provlint, or {AGAIN}")
    documents, rows = table.get("documents", {}), table.get("findings")
    if not isinstance(documents, dict) or not all(isinstance(known, str) for known in documents.values()):
        raise ConfigError(f"{place}: damaged baseline: documents is no table of strings; {AGAIN}")
    if not isinstance(rows, list):
        raise ConfigError(f"{place}: damaged baseline: findings is no list; {AGAIN}")
    findings: dict[Entry, int] = {}
    for number, row in enumerate(rows, start=1):
        known, count = _finding(row, f"{place}: damaged baseline: findings[{number}]")
        findings[known] = max(count, findings.get(known, 0))  # a merge may have kept both sides' line
    return Baseline(findings, documents)


def _finding(row: object, place: str) -> tuple[Entry, int]:
    if not isinstance(row, dict):
        raise ConfigError(f"{place} is no object; {AGAIN}")
    for field in Entry._fields:
        if not isinstance(row.get(field), str):
            raise ConfigError(f"{place} has no string {field}; {AGAIN}")
    count = row.get("count", 1)
    if type(count) is not int or count < 1:
        raise ConfigError(f"{place} has no count above 0; {AGAIN}")
    return Entry(row["path"], row["rule"], row["excerpt"], row["fingerprint"]), count
