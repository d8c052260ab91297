"""Runs the selected rules over documents: every document one result."""

from __future__ import annotations

import os
import sys

from provlint.config.files import sidecars
from provlint.document import Document
from provlint.document.literals import LiteralIndex, Search
from provlint.engine.gates import Gates
from provlint.engine.place import Remark, excerpt_of, place
from provlint.engine.result import DocumentResult
from provlint.engine.verdict import MOSTLY, judge
from provlint.finding import WHOLE_DOCUMENT, Hit
from provlint.lazy import cache
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from provlint.document.language import Detector
    from provlint.document.read import Source
    from provlint.engine.select import Selected
    from provlint.engine.terms import Terms
    from provlint.finding import Span
    from provlint.rule import Rule

CRASHED, UNREADABLE = "internal/rule-crashed", "internal/unreadable-file"
TOO_MANY = "internal/too-many-findings"
ERROR_LENGTH = 300
"""Code points of an error's own words in a message."""


class Plan(Record):
    """What a run does to every document.

    selected   the rules with options and severities, each after the rules whose hits are its evidence
    rules      every rule that may be reported, by id; the two internal ones included
    literals   the literals of all selected rules
    gates      the gate texts of all selected rules
    for_path   the rules for a path where there are per-file settings, else None
    known      ids of all rules there are, for messages about suppressions
    inline     whether suppressions in documents and beside them count
    language   main language of every document where the user has said so, else ""
    detector   the language detector; None for the default one
    verdicts   id or family → verdict where it is not to be the rule's own
    drop_percent  see provlint.engine.verdict.judge
    terms      names and terms in which no hit counts, if any
    language_of  the language for a path where that differs between files, else None
    marked     whether findings get fingerprints
    """

    selected: Sequence[Selected]
    rules: Mapping[str, Rule]
    literals: LiteralIndex
    gates: Gates
    known: Collection[str]
    for_path: Callable[[str], Sequence[Selected]] | None = None
    inline: bool = True
    language: str = ""
    detector: Detector | None = None
    verdicts: Mapping[str, str] = {}
    drop_percent: int = MOSTLY
    terms: Terms | None = None
    language_of: Callable[[str], str] | None = None
    marked: bool = True

    def document(
        self, text: str, path: str, source: Source | None = None, engine_of: Callable[[], str] | None = None
    ) -> Document:
        """A document that this plan's rules can be run on; `engine_of` finds the template engine of its tree."""
        language = self.language_of(path) if self.language_of else self.language
        return Document(
            text, path, index=self.literals, detector=self.detector, language=language, source=source, engine_of=engine_of
        )


def make_plan(selected: Iterable[Selected], rules: Mapping[str, Rule]) -> Plan:
    """The plan of a run over `selected`; `rules` are all there are. Raises ValueError where evidence runs in a circle."""
    ordered = after_evidence(selected)
    reported = {entry.rule.id for entry in ordered if entry.report} | {CRASHED, UNREADABLE, TOO_MANY}
    search = Search()
    index = LiteralIndex({entry.rule.id: entry.rule.literals for entry in ordered}, search)
    gates = Gates([entry.rule for entry in ordered], search)
    known = {identity: rule for identity, rule in rules.items() if identity in reported}
    return Plan(ordered, known, index, gates, rules.keys())


def lint(document: Document, plan: Plan, *, on_disk: bool = False) -> DocumentResult:
    """The result of a document made by `plan.document`. A rule that raises becomes a finding.

    on_disk  whether `document.path` is a file's, beside which suppressions and metadata may stand
    """
    document.on_disk = on_disk
    selected = plan.for_path(document.path) if plan.for_path else plan.selected
    hits: dict[str, Sequence[Hit]] = {}
    shut, asked = plan.gates.begin(document)
    remarks: list[Remark] = []
    failed = False
    allowed: set[tuple[str, Span]] = set()
    for entry in selected:
        rule = entry.rule
        if rule.id in shut:
            continue
        try:
            if rule.id in asked and _shut(document, rule, hits, plan.gates):
                continue
            found = _hits(document, entry, hits)
            if not found:
                continue
            hits[rule.id] = plan.terms.without(found, document.text) if plan.terms else found
            if entry.report:
                remarks += [_remark(document, entry, hit) for hit in hits[rule.id]]
                allowed.update([(rule.family, hit.span) for hit in found if plan.terms and hit not in hits[rule.id]])
        except (Exception, SystemExit) as error:  # whatever a rule raises costs one finding, never the run
            detail = " ".join(f"{type(error).__name__}: {error}".split())[:ERROR_LENGTH]
            remarks.append(_internal(plan, CRASHED, {"rule": rule.id, "error": detail}))
            failed = True
    reported = _once([remark for remark in remarks if remark.hit.only_with is None or hits.get(remark.hit.only_with)])
    findings = place(document, reported, marked=plan.marked)
    result = DocumentResult(document.path, document.text, findings, suppressed=len(allowed), failed=failed)
    if plan.inline and reported:
        result = _unsuppressed(result, document, plan, on_disk=on_disk)
    verdict, decided_by = judge(document.text, result.findings, plan.rules, plan.verdicts, plan.drop_percent)
    return result._replace(verdict=verdict, decided_by=decided_by)


def _once(remarks: list[Remark]) -> list[Remark]:
    """The remarks without those on a place that another rule of the same family has named before: one defect, one finding."""
    if len(remarks) < 2:
        return remarks
    first: dict[tuple[str, Span], str] = {}
    return [
        remark
        for remark in remarks
        if remark.hit.span.start == remark.hit.span.end
        or first.setdefault((remark.rule.partition("/")[0], remark.hit.span), remark.rule) == remark.rule
    ]


def failure(path: str, error: str, plan: Plan) -> DocumentResult:
    """The result of a file that could not be read."""
    remark = _internal(plan, UNREADABLE, {"error": error[:ERROR_LENGTH]})
    return DocumentResult(path, None, place(Document("", path), [remark]), failed=True)


def _internal(plan: Plan, identity: str, data: Mapping[str, str]) -> Remark:
    rule = plan.rules[identity]
    return Remark(identity, rule.severity, rule.message.format_map(data), Hit(WHOLE_DOCUMENT, data))


def _remark(document: Document, entry: Selected, hit: Hit) -> Remark:
    """The hit in the rule's words. Raises KeyError where the message names data that the hit lacks, ValueError for no place."""
    if not 0 <= hit.span.start <= hit.span.end <= len(document.text):
        raise ValueError(f"{hit.span} is no place in a document of {len(document.text)} code points")
    message = entry.rule.message.format_map({"match": excerpt_of(document.text, hit.span), **hit.data})
    return Remark(entry.rule.id, entry.severity or hit.severity or entry.rule.severity, message, hit)


def _hits(document: Document, entry: Selected, hits: Mapping[str, Sequence[Hit]]) -> Sequence[Hit]:
    """What a rule finds that the document does not shut out."""
    rule = entry.rule
    if rule.languages and document.language and document.language not in rule.languages:
        return ()
    if rule.evidence:
        return tuple(rule.check(document, entry.options, {identity: hits.get(identity, ()) for identity in rule.evidence}))
    return tuple(rule.check(document, entry.options))


def _shut(document: Document, rule: Rule, hits: Mapping[str, Sequence[Hit]], gates: Gates) -> bool:
    """Whether the document lacks what every document with a hit of the rule has."""
    if rule.evidence and rule.id not in document.literals and not any(map(hits.get, rule.evidence)):
        return True
    if rule.literals and not rule.evidence and rule.id not in document.literals:
        return True
    if (rule.doors or rule.gate or rule.letters or rule.needs) and not _opens(document, rule, gates):
        return True
    return bool(rule.shows) and not document.view(_view(rule.shows))


def _opens(document: Document, rule: Rule, gates: Gates) -> bool:
    """Whether the document has any of the texts, letters and views that the rule asks for."""
    if (rule.doors or rule.gate) and gates.opens(document, rule):
        return True
    if rule.letters and document.foreign and not document.foreign.isdisjoint(rule.letters):
        return True
    for view in rule.needs:  # noqa: SIM110 - a dozen rules ask for one view of every document, and a generator costs as much again
        if getattr(document, view):
            return True
    return False


@cache
def _view(name: str) -> Callable[[Document], object]:
    """The function that `Rule.shows` names."""
    module, _, function = name.partition(":")
    __import__(module)
    view: Callable[[Document], object] = getattr(sys.modules[module], function)
    return view


def _unsuppressed(result: DocumentResult, document: Document, plan: Plan, *, on_disk: bool) -> DocumentResult:
    """The result without what the document or its sidecar allows; what is wrong with those stands in `notices`."""
    if "lint:" not in document.text and not (on_disk and any(map(os.path.lexists, sidecars(document.path)))):
        return result
    from provlint.engine.suppress import suppressions, suppressor

    notices: list[str] = []
    troubles: list[str] = []
    suppress = suppressor(plan.known, troubles.append, notices.append) if on_disk else suppressions
    allowed = suppress(document)
    kept = tuple(finding for finding in result.findings if not allowed.allows(finding))
    return result._replace(
        findings=kept,
        suppressed=result.suppressed + len(result.findings) - len(kept),
        notices=(*troubles, *notices),
        failed=result.failed or bool(troubles),
    )


def after_evidence(selected: Iterable[Selected]) -> tuple[Selected, ...]:
    """The entries in their order, but each after those whose hits it reads; without the internal rules, which have no check."""
    entries = {entry.rule.id: entry for entry in selected if entry.rule.family != "internal"}
    ordered: dict[str, Selected] = {}

    def visit(identity: str, path: tuple[str, ...]) -> None:
        if identity in path:
            raise ValueError(f"rules wait for each other's evidence: {' → '.join((*path, identity))}")
        for needed in entries[identity].rule.evidence:
            if needed in entries and needed not in ordered:
                visit(needed, (*path, identity))
        ordered[identity] = entries[identity]

    for identity, entry in entries.items():
        if not entry.rule.evidence:  # nearly all
            ordered[identity] = entry
        elif identity not in ordered:
            visit(identity, ())
    return tuple(ordered.values())
