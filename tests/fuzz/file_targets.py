"""Targets for files beside documents: configuration, rule files, baselines, findings, sidecars. A mistake is one line."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from provlint.config.check import checked_values
from provlint.config.globs import any_matches, compile_globs
from provlint.config.keys import KEYS
from provlint.config.load import _filled
from provlint.config.schema import ConfigError
from provlint.document import Document
from provlint.engine import baseline, findings_file
from provlint.engine.select import select
from provlint.engine.suppress import suppressions
from provlint.finding import SEVERITIES
from provlint.packs import PackError
from provlint.packs.load import make_rule, read_spec, rule_of
from provlint.plugins import registry
from provlint.report import safe
from provlint.rule import Rule
from tests.fuzz.inputs import choice, decoded

FILE = "/nowhere/.linterrc.toml"


@cache
def _rules() -> dict[str, Rule]:
    return dict(registry().rules)


@cache
def _folder() -> Path:
    """A folder for files that can only be read from disk; in memory where the system has such a place."""
    return Path(mkdtemp(prefix="provlint-fuzz-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None))  # noqa: S108 - a folder of our own in it


def _one_line(message: str, file: str = "") -> None:
    """Whether a message is fit to be shown, by way of the boundary that all messages pass: names in it are a stranger's."""
    message = safe.line(message)
    assert message
    assert file in message, message
    assert "\n" not in message, message
    assert "\r" not in message, message


def config(data: bytes) -> None:
    """Settings and a selection, or one line that names the file."""
    shared = choice(data, (False, True))
    body = data[1:]
    try:
        values = checked_values(b"[tool.provlint]\n" + body if shared else body, FILE, shared=shared)
    except ConfigError as error:
        _one_line(str(error), FILE)
        return
    if values is None:
        return
    assert set(values) <= {key.field for key in KEYS}
    settings = _filled(values, FILE)
    any_matches(compile_globs((*settings.exclude, *(entry.glob for entry in settings.per_file))), "a/b/c.md")
    try:
        selection = select(_rules(), settings)
        selection.for_path("a/b/c.md")
    except ConfigError as error:
        _one_line(str(error))


class _Root:
    """A folder with one rule file and one table."""

    def __init__(self, rule: bytes, table: bytes) -> None:
        self._files = {"a/b.toml": rule, "a/t.tsv": table}

    def files(self, suffix: str = "") -> list[str]:
        return [name for name in self._files if name.endswith(suffix)]

    def read(self, relative: str) -> bytes:
        return self._files[relative]


HEAD = b'summary = "s"\nseverity = "info"\nmessage = "m"\nwhy = "w"\nhelp = "h"\ndoc = "d"\n'
TABLE = b"spun\tleft\nsea\t\n"


def packs(data: bytes) -> None:
    """A rule, or one line that names its file; the rule's check finds places within the text."""
    rule = data[1:] if choice(data, (False, True)) else HEAD + data[1:]
    root = _Root(rule, TABLE)
    try:
        spec = read_spec(root, "a/b.toml", "rules", {})
    except PackError as error:
        _one_line(str(error), "rules/a/b.toml")
        return
    made = make_rule(spec, lambda: spec["entries"], {})
    assert rule_of(spec["rule"], made.check).id == "a/b"
    text = "The sea {name} aaaa 1234 [Your Name]\n\n- a\n> “b”\n"
    document = Document(text, "a.md")
    for hit in made.check(document, {option.name: option.default for option in made.options}):
        assert 0 <= hit.span.start <= hit.span.end <= len(text)


def baselines(data: bytes) -> None:
    """A baseline that survives being written and read, or one line that names the file."""
    file = _folder() / "base.json"
    file.write_bytes(data)
    try:
        found = baseline.read(str(file))
    except ConfigError as error:
        _one_line(str(error), "base.json")
        return
    written = baseline.encode(found)
    assert b"\r" not in written
    file.write_bytes(written)
    assert baseline.read(str(file)) == found
    assert baseline.encode(baseline.read(str(file))) == written


def findings(data: bytes) -> None:
    """Findings with places and severities of ours, or one line that names the file."""
    name = choice(data, ("found.json", "found.jsonl", "found.sarif"))
    file = _folder() / name
    file.write_bytes(data[1:])
    try:
        state = findings_file.read(str(file))
    except ConfigError as error:
        _one_line(str(error), name)
        return
    for spot in state.spots:
        assert spot.severity in SEVERITIES
        assert isinstance(spot.path, str)


def sidecars(data: bytes) -> None:
    """Suppressions of a sidecar and of comments, or one line that names the file."""
    head, _, tail = data.partition(b"\0")
    text = decoded(tail, 0)
    document = Document(text, "notes.md")
    try:
        found = suppressions(document, head, "/nowhere/notes.md.lint.toml")
    except ConfigError as error:
        _one_line(str(error), "/nowhere/notes.md.lint.toml")
        found = suppressions(document)
    for problem in found.problems:
        _one_line(problem, "notes.md:")
    for allowance in found.allowances:
        assert allowance.names
        assert allowance.span is None or 0 <= allowance.span.start <= allowance.span.end <= len(text)
