"""Runs the selected rules over documents: every document one result."""

from __future__ import annotations

from provlint.document import Document
from provlint.document.literals import LiteralIndex
from provlint.engine.place import place
from provlint.engine.result import DocumentResult
from provlint.engine.verdict import judge
from provlint.finding import WHOLE_DOCUMENT, Hit
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from provlint.engine.select import Selected
    from provlint.engine.suppress import Suppressions
    from provlint.finding import Finding
    from provlint.rule import Rule

CRASHED, UNREADABLE = "internal/rule-crashed", "internal/unreadable-file"
ERROR_LENGTH = 300
"""Code points of an error's own words in a message."""


class Plan(Record):
    """What a run does to every document.

    selected   the rules with options and severities, each after the rules whose hits are its evidence
    rules      every rule that may be reported, by id; the two internal ones included
    index      the literals of all selected rules
    for_path   narrows `selected` to a path (per-file settings); None where there are none
    suppress   document → its suppressions; None where inline configuration is ignored
    """

    selected: Sequence[Selected]
    rules: Mapping[str, Rule]
    index: LiteralIndex
    for_path: Callable[[str], Sequence[Selected]] | None = None
    suppress: Callable[[Document], Suppressions] | None = None


def make_plan(
    selected: Sequence[Selected],
    rules: Mapping[str, Rule],
    *,
    for_path: Callable[[str], Sequence[Selected]] | None = None,
    suppress: Callable[[Document], Suppressions] | None = None,
) -> Plan:
    """The plan of a run over `selected`; `rules` are all rules of the registry. Raises ValueError where evidence runs in a circle."""
    reported = {entry.rule.id for entry in selected if entry.report} | {CRASHED, UNREADABLE}
    index = LiteralIndex({entry.rule.id: entry.rule.literals for entry in selected})
    shown = {identity: rule for identity, rule in rules.items() if identity in reported}
    return Plan(_after_evidence(selected), shown, index, for_path, suppress)


def lint(document: Document, plan: Plan) -> DocumentResult:
    """The result of one document, which must have been made with the plan's index. A rule that raises becomes a finding."""
    selected = plan.for_path(document.path) if plan.for_path else plan.selected
    hits: dict[str, Sequence[Hit]] = {}
    crashes: list[Hit] = []
    for entry in selected:
        try:
            hits[entry.rule.id] = _hits(document, entry, hits)
        except Exception as error:  # noqa: BLE001 - whatever a rule raises costs one finding, never the run
            detail = " ".join(f"{type(error).__name__}: {error}".split())
            crashes.append(Hit(WHOLE_DOCUMENT, {"rule": entry.rule.id, "error": detail[:ERROR_LENGTH]}))
    found = [
        (entry.rule, entry.severity or hit.severity or entry.rule.severity, hit)
        for entry in selected
        if entry.report
        for hit in hits.get(entry.rule.id, ())
        if hit.only_with is None or hits.get(hit.only_with)
    ]
    found += [(plan.rules[CRASHED], plan.rules[CRASHED].severity, hit) for hit in crashes]
    findings = place(document, found)
    kept = _unsuppressed(findings, document, plan)
    verdict, decided_by = judge(document.text, kept, plan.rules)
    return DocumentResult(document.path, document.text, kept, verdict, decided_by, len(findings) - len(kept), failed=bool(crashes))


def failure(path: str, error: str, plan: Plan) -> DocumentResult:
    """The result of a file that could not be read."""
    rule = plan.rules[UNREADABLE]
    findings = place(Document("", path), [(rule, rule.severity, Hit(WHOLE_DOCUMENT, {"error": error[:ERROR_LENGTH]}))])
    return DocumentResult(path, None, findings, failed=True)


def _hits(document: Document, entry: Selected, hits: Mapping[str, Sequence[Hit]]) -> Sequence[Hit]:
    rule = entry.rule
    if rule.literals and not rule.evidence and rule.id not in document.literals:
        return ()
    if rule.languages and document.language and document.language not in rule.languages:
        return ()
    if rule.evidence:
        return tuple(rule.check(document, entry.options, {identity: hits.get(identity, ()) for identity in rule.evidence}))
    return tuple(rule.check(document, entry.options))


def _unsuppressed(findings: tuple[Finding, ...], document: Document, plan: Plan) -> tuple[Finding, ...]:
    if plan.suppress is None or not findings:
        return findings
    suppressions = plan.suppress(document)
    return tuple(finding for finding in findings if not suppressions.allows(finding))


def _after_evidence(selected: Iterable[Selected]) -> tuple[Selected, ...]:
    """The entries in their order, but each after those whose hits it reads."""
    entries = {entry.rule.id: entry for entry in selected}
    ordered: dict[str, Selected] = {}

    def visit(identity: str, path: tuple[str, ...]) -> None:
        if identity in ordered or identity not in entries:
            return
        if identity in path:
            raise ValueError(f"rules wait for each other's evidence: {' → '.join((*path, identity))}")
        for needed in entries[identity].rule.evidence:
            visit(needed, (*path, identity))
        ordered[identity] = entries[identity]

    for identity in entries:
        visit(identity, ())
    return tuple(ordered.values())
