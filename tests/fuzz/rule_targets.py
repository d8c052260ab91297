"""Targets for the rules: whatever a document holds, no rule fails, findings stand where they say, and fixes come to rest."""

from __future__ import annotations

from functools import cache

from provlint.config.schema import Repair, Settings
from provlint.document.lines import Lines
from provlint.document.read import decode, encode
from provlint.engine.discover import Candidate
from provlint.engine.files import lint_candidate
from provlint.engine.fix import edited
from provlint.engine.prepare import Prepared, prepare
from provlint.engine.result import DocumentResult
from provlint.engine.run import CRASHED, lint
from provlint.finding import SEVERITIES
from tests.fuzz.inputs import PATHS, choice, in_order, text_of

FAMILIES = (
    *("ALL", "assistant", "duplication", "encoding", "language", "provenance", "readability", "residue", "spun", "template"),
    *("truncation", "residue", "template", "truncation", "encoding", "assistant"),
)
"""What one execution selects: a family costs a tenth of all, and a fuzzer needs numbers. Some stand twice."""


@cache
def _prepared(name: str, *, write: bool = False, repair: bool = False) -> Prepared:
    how = Repair(unsafe=True, write=write) if repair else None
    return prepare(Settings(select=(name,), repair=how))


def rules(data: bytes) -> None:
    """The family that the second byte names, over the format that the first one does."""
    text = text_of(data, 2)
    plan = _prepared(choice(data, FAMILIES, 1)).plan
    if data[:1] < b"\x80":
        plan.gates._search._read = 0  # as in a run's first documents: phrases are looked for word by word
    result = lint(plan.document(text, choice(data, PATHS)), plan)
    _check(result, text)


def _check(result: DocumentResult, text: str) -> None:
    index = Lines(text)
    assert not result.failed, [finding.message for finding in result.findings if finding.rule == CRASHED]
    assert result.verdict in ("keep", "fix", "drop")
    in_order([finding.span for finding in result.findings], len(text), apart=False)
    for finding in result.findings:
        start, end = finding.span
        assert not finding.rule.startswith("internal/"), finding
        assert finding.severity in SEVERITIES
        assert finding.message
        assert (finding.line, finding.column) == index.position(start)
        assert (finding.end_line, finding.end_column) == index.position(end)
        assert finding.excerpt == text[start:end][:200]
        assert 0 <= finding.confidence <= 1
        assert len(finding.fingerprint) == 32
        if finding.fix:
            assert finding.fix.edits
            in_order([span for span, _ in finding.fix.edits], len(text))
    assert len({finding.fingerprint for finding in result.findings}) == len(result.findings)


def fixes(data: bytes) -> None:
    """A second repair changes nothing; what `--diff` shows is what `--fix` writes; nothing outside of the edits changes."""
    name, path, content = choice(data, FAMILIES, 1), choice(data, PATHS), data[2:]
    before, source = decode(content)
    candidate = Candidate(path, content=content)
    shown = lint_candidate(candidate, _prepared(name, repair=True))
    if shown.skipped or shown.text is None or source.undecodable:
        return
    done = lint_candidate(candidate, _prepared(name, write=True, repair=True))
    _came_to_rest(shown)
    assert done.text == edited(before, shown.edits)
    assert shown.fixed == done.fixed
    in_order([(start, end) for start, end, _ in shown.edits], len(before))
    again = lint_candidate(Candidate(path, content=encode(done.text or "", source)), _prepared(name, repair=True))
    assert not again.edits, again.edits
    assert again.text == done.text


def _came_to_rest(result: DocumentResult) -> None:
    """Left alone is only what would be read in another way afterwards."""
    assert not result.failed or all("read in another way" in notice for notice in result.notices), result.notices
    assert not any("come to no end" in notice for notice in result.notices), result.notices
