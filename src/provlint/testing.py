"""Tests a rule against its own examples: exact spans, fixes and messages. For our tests and for authors of rules alike."""

from __future__ import annotations

from provlint.engine.fix import apply
from provlint.engine.run import CRASHED, lint, make_plan
from provlint.engine.select import Selected
from provlint.rule import Options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from provlint.engine.result import DocumentResult
    from provlint.finding import Span
    from provlint.rule import Example, Rule

LEAST = {"bad": 2, "good": 3}
"""Examples that a rule must have of each kind."""


def check_rule(rule: Rule, rules: Mapping[str, Rule]) -> list[str]:
    """What is wrong with the rule's documentation and examples, a line each; `rules` holds those that it takes as evidence."""
    return [f"{rule.id}: {problem}" for problem in _problems(rule, rules)]


def _problems(rule: Rule, rules: Mapping[str, Rule]) -> Iterator[str]:
    for part in ("summary", "message", "why", "help", "doc"):
        if not getattr(rule, part).strip():
            yield f"{part} is empty; write it"
    for kind in ("bad", "good"):
        examples = getattr(rule, kind)
        if len(examples) < LEAST[kind]:
            yield f"{len(examples)} {kind} examples; write at least {LEAST[kind]}"
        for number, example in enumerate(examples, 1):
            for problem in _example_problems(rule, rules, example, bad=kind == "bad"):
                yield f"{kind} example {number}: {problem}"


def _example_problems(rule: Rule, rules: Mapping[str, Rule], example: Example, *, bad: bool) -> Iterator[str]:
    try:
        text, expected = example.parse()
    except ValueError as error:
        yield str(error)
        return
    if bad != bool(expected):
        yield "a bad example marks each finding with ⟦ ⟧" if bad else "a good example has no marks"
        return
    result = run_alone(rule, rules, text, example)
    for finding in result.findings:
        if finding.rule == CRASHED:
            yield finding.message
    found = [finding for finding in result.findings if finding.rule == rule.id]
    if sorted(finding.span for finding in found) != sorted(expected):
        yield f"expected {_shown(text, expected)}, found {_shown(text, [finding.span for finding in found])}"
        return
    if example.message is not None and found and found[0].message != example.message:
        yield f"expected the message {example.message!r}, found {found[0].message!r}"
    if example.fixed is not None:
        fixed = apply(text, [finding.fix for finding in found if finding.fix])
        if fixed != example.fixed:
            yield f"expected the fixed text {example.fixed!r}, found {fixed!r}"


def run_alone(rule: Rule, rules: Mapping[str, Rule], text: str, example: Example) -> DocumentResult:
    """The result of a text with this rule reported, and the rules that it takes as evidence run."""
    options = Options({**{option.name: option.default for option in rule.options}, **example.options})
    selected = [
        Selected(rule, options),
        *(Selected(rules[name], rules[name].defaults(), report=False) for name in _evidence(rule, rules)),
    ]
    plan = make_plan(selected, {**rules, rule.id: rule})
    return lint(plan.document(text, example.path), plan)


def _evidence(rule: Rule, rules: Mapping[str, Rule]) -> set[str]:
    """Ids of the rules whose hits the rule reads, however far back."""
    found: set[str] = set()
    pending = list(rule.evidence)
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending += rules[name].evidence
    return found - {rule.id}


def _shown(text: str, spans: Iterable[Span]) -> str:
    return ", ".join(f"{span.start}-{span.end} {text[span.start : span.end]!r}" for span in sorted(spans)) or "nothing"
