"""Targets for the rules: whatever a document holds, no rule fails, findings stand where they say, and fixes come to rest."""

from __future__ import annotations

from functools import cache

from provlint.config.schema import Repair, Settings
from provlint.document.lines import Lines
from provlint.document.read import decode, encode
from provlint.engine.discover import Candidate
from provlint.engine.files import _lint_bytes, lint_candidate
from provlint.engine.fix import edited
from provlint.engine.prepare import Prepared, prepare
from provlint.engine.repair import repair
from provlint.engine.result import DocumentResult
from provlint.engine.run import CRASHED, lint
from provlint.finding import SEVERITIES
from provlint.plugins import registry
from provlint.rule import Rule
from tests.fuzz.inputs import PATHS, choice, in_order, text_of

FAMILIES = (
    *("duplication", "assistant", "duplication", "encoding", "language", "provenance", "readability", "residue", "spun"),
    *("template", "truncation", "residue", "template", "truncation", "encoding", "assistant"),
)
"""What one execution selects, some of them twice: a family costs a tenth of all, and a fuzzer needs numbers."""


def _family(data: bytes) -> str:
    """All of them for "0" only, as it stands in most files of the corpus."""
    return "ALL" if data[1:2] == b"0" else choice(data, FAMILIES, 1)


@cache
def _prepared(name: str) -> Prepared:
    return prepare(Settings(select=(name,)))


def rules(data: bytes) -> None:
    """The family that the second byte names, over the format that the first one does."""
    text = text_of(data, 2)
    plan = _prepared(_family(data)).plan
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


@cache
def _fixing(name: str, *, write: bool = False) -> Prepared:
    """A repair with the rules of a family that have a fix, as their examples say; all of them where the family has none."""
    able = {identity: rule for identity, rule in registry().rules.items() if _fixes(rule)}
    chosen = tuple(identity for identity, rule in able.items() if rule.family == name)
    return prepare(Settings(select=chosen or tuple(able), repair=Repair(unsafe=True, write=write)))


def _fixes(rule: Rule) -> bool:
    return any(example.fixed is not None for example in (*rule.bad, *rule.good))


def fixes(data: bytes) -> None:
    """A second repair changes nothing; what `--diff` shows is what `--fix` writes; nothing outside of the edits changes.

    A quarter lints the same text again and again, as a user would; for the others its result is kept, which saves two of three.
    """
    name, path, content = _family(data), choice(data, PATHS), data[2:]
    repaired = _Once().repaired if len(data) % 4 else lint_candidate
    before, source = decode(content)
    candidate = Candidate(path, content=content)
    shown = repaired(candidate, _fixing(name))
    if shown.skipped or shown.text is None or source.undecodable:
        return
    done = repaired(candidate, _fixing(name, write=True))
    _came_to_rest(shown)
    assert done.text == edited(before, shown.edits)
    assert shown.fixed == done.fixed
    in_order([(start, end) for start, end, _ in shown.edits], len(before))
    again = repaired(Candidate(path, content=encode(done.text or "", source)), _fixing(name))
    assert not again.edits, again.edits
    assert again.text == done.text


class _Once:
    """Repairs, linting the same content once."""

    def __init__(self) -> None:
        self._known: dict[bytes, DocumentResult] = {}

    def repaired(self, candidate: Candidate, prepared: Prepared) -> DocumentResult:
        """As `lint_candidate` has it."""

        def lint(data: bytes) -> DocumentResult:
            if data not in self._known:
                self._known[data] = _lint_bytes(candidate, data, prepared)
            return self._known[data]

        return repair(candidate, candidate.content or b"", lint, prepared)


def _came_to_rest(result: DocumentResult) -> None:
    """Left alone is only what would be read in another way afterwards."""
    assert not result.failed or all("read in another way" in notice for notice in result.notices), result.notices
    assert not any("come to no end" in notice for notice in result.notices), result.notices
