"""One document through the engine: evidence, weak hits, crashes, languages, verdicts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from provlint.document.literals import by_longest_word
from provlint.engine.run import CRASHED, failure, lint, make_plan
from provlint.engine.select import Selected
from provlint.finding import WHOLE_DOCUMENT, Hit, Span
from provlint.rule import Options, Rule, shown
from provlint.rules.internal import rule_crashed, unreadable_file

if TYPE_CHECKING:
    from collections.abc import Iterable

    from provlint.document import Document
    from provlint.engine.result import DocumentResult
    from provlint.rule import Check

INTERNAL = {rule.id: rule for rule in (rule_crashed.RULE, unreadable_file.RULE)}


def rule(identity: str, check: Check, **fields: object) -> Rule:
    """A rule that needs no documentation."""
    texts = dict.fromkeys(("summary", "why", "help", "doc"), "x")
    given = {"severity": "warning", "message": "{match}", **texts, "bad": (), "good": (), **fields}
    return Rule(id=identity, check=check, **given)  # type: ignore[arg-type]  # filled in by name


def result_of(text: str, *rules: Rule, hidden: Iterable[Rule] = (), **changes: object) -> DocumentResult:
    """What the rules say of a text; `hidden` ones run as evidence only."""
    selected = [Selected(one, one.defaults()) for one in rules] + [Selected(one, one.defaults(), report=False) for one in hidden]
    known = {**INTERNAL, **{entry.rule.id: entry.rule for entry in selected}}
    plan = make_plan(selected, known)._replace(**changes)  # type: ignore[arg-type]  # filled in by name
    return lint(plan.document(text, "a.md"), plan)


def finds(*spans: tuple[int, int], **fields: object) -> Check:
    """A check that hits fixed spans."""
    return lambda _document, _options: [Hit(Span(*span), **fields) for span in spans]  # type: ignore[arg-type]  # by name


def test_findings_stand_in_the_documents_order() -> None:
    """By span, then by rule, whatever the order of the rules."""
    result = result_of("one two three", rule("b/late", finds((4, 7), (0, 3))), rule("a/early", finds((4, 7))))
    assert [(finding.rule, finding.excerpt) for finding in result.findings] == [
        ("b/late", "one"),
        ("a/early", "two"),
        ("b/late", "two"),
    ]


def test_a_place_is_reported_once_by_a_family() -> None:
    """By the first of its rules; the whole document, which is no place, by each of them."""
    rules = (
        rule("a/first", finds((4, 7), (0, 0))),
        rule("a/second", finds((4, 7), (0, 3), (0, 0))),
        rule("b/third", finds((4, 7))),
    )
    assert [(finding.rule, tuple(finding.span)) for finding in result_of("one two three", *rules).findings] == [
        ("a/first", (0, 0)),
        ("a/second", (0, 0)),
        ("a/second", (0, 3)),
        ("a/first", (4, 7)),
        ("b/third", (4, 7)),
    ]


def exclamations(document: Document) -> list[int]:
    """A view that rules share: where the text has an exclamation mark."""
    return [at for at, char in enumerate(document.text) if char == "!"]


def test_a_rule_is_not_called_where_the_view_it_reports_found_nothing() -> None:
    """The view is asked once for all rules that name it; where it found something, all of them are called."""
    called = []

    def check(document: Document, _options: Options) -> Iterable[Hit]:
        called.append(document.text)
        return [Hit(Span(at, at + 1)) for at in document.view(exclamations)]

    rules = [rule("a/loud", check, shows=shown(exclamations)), rule("b/loud", check, shows=shown(exclamations))]
    assert result_of("Quiet.", *rules).findings == ()
    assert called == []
    assert len(result_of("Loud!", *rules).findings) == 2
    assert called == ["Loud!", "Loud!"]


def test_a_rule_that_raises_costs_one_finding() -> None:
    """The other rules' findings stand, the crash names rule and error, and the result counts as failed."""

    def crash(_document: object, _options: Options) -> Iterable[Hit]:
        yield Hit(Span(0, 1))
        raise KeyError("no such\nkey")

    result = result_of("one two", rule("a/broken", crash), rule("b/sound", finds((4, 7))))
    assert [finding.rule for finding in result.findings] == [CRASHED, "b/sound"]
    assert result.findings[0].message == "rule a/broken failed: KeyError: 'no such\\nkey'"
    assert result.failed


def test_a_message_without_its_data_is_a_crash_of_that_rule_only() -> None:
    """A message that names data which the hit lacks is the rule's fault and is reported as such."""
    result = result_of("one two", rule("a/broken", finds((0, 3)), message="{absent}"), rule("b/sound", finds((4, 7))))
    assert [finding.rule for finding in result.findings] == [CRASHED, "b/sound"]


def test_evidence_is_handed_over_and_not_reported() -> None:
    """A rule reads the hits of the rules it names; those run although nobody selected them."""
    seen = []

    def check(_document: object, _options: Options, evidence: dict[str, list[Hit]]) -> Iterable[Hit]:
        seen.append([hit.span for hit in evidence["z/clue"]])
        return [Hit(WHOLE_DOCUMENT)]

    result = result_of("one two", rule("a/verdict", check, evidence=("z/clue",)), hidden=[rule("z/clue", finds((4, 7)))])
    assert seen == [[Span(4, 7)]]
    assert [finding.rule for finding in result.findings] == ["a/verdict"]


def test_without_evidence_there_is_nothing_to_judge() -> None:
    """A rule that judges from evidence is not called where none of it was found."""

    def check(_document: object, _options: Options, _evidence: object) -> Iterable[Hit]:
        raise AssertionError("called")

    assert not result_of("text", rule("a/verdict", check, evidence=("z/clue",)), hidden=[rule("z/clue", finds())]).findings


def test_rules_that_wait_for_each_other_are_refused() -> None:
    """A circle of evidence has no order to run in."""
    one, two = rule("a/one", finds(), evidence=("a/two",)), rule("a/two", finds(), evidence=("a/one",))
    with pytest.raises(ValueError, match="a/one → a/two → a/one"):
        result_of("text", one, two)


@pytest.mark.parametrize(("strong", "expected"), [((), []), (((0, 3),), ["a/strong", "b/weak"])])
def test_a_weak_hit_needs_its_companion(strong: tuple[tuple[int, int], ...], expected: list[str]) -> None:
    """A hit with only_with is reported where that rule hits the same document, and only there."""
    result = result_of("one two", rule("a/strong", finds(*strong)), rule("b/weak", finds((4, 7), only_with="a/strong")))
    assert [finding.rule for finding in result.findings] == expected


@pytest.mark.parametrize(("language", "expected"), [("en", 1), ("de", 0), ("", 1)])
def test_a_rule_runs_on_its_languages(language: str, expected: int) -> None:
    """Documents of another language are left out, those of unknown language are not."""
    result = result_of("xx", rule("a/english", finds((0, 1)), languages=("en",)), language=language)
    assert len(result.findings) == expected


def test_a_rule_with_literals_runs_only_where_one_stands() -> None:
    """The index decides; the check of a document without any literal is not called."""
    called = []

    def check(document: object, _options: Options) -> Iterable[Hit]:
        called.append(document)
        return ()

    result_of("nothing here", rule("a/lexicon", check, literals=by_longest_word(["some phrase"])))
    assert not called
    result_of("Some phrase here", rule("a/lexicon", check, literals=by_longest_word(["some phrase"])))
    assert called


def test_a_gate_keeps_a_check_from_running() -> None:
    """Without any of the gate's texts the check is not called."""
    called = []

    def check(document: object, _options: Options) -> Iterable[Hit]:
        called.append(document)
        return ()

    for text in ("plain", "a & b", "a % b"):
        result_of(text, rule("a/gated", check, gate=("&", "%")))
    assert len(called) == 2
    for text in ("plain", "ä", "ö"):
        result_of(text, rule("a/gated", check, letters="ö\ufffd"))
    assert len(called) == 3


def test_a_hits_own_severity_yields_to_the_users() -> None:
    """The rule's severity, then the hit's, then the configured one."""
    check = finds((0, 3), severity="error")
    assert result_of("one", rule("a/b", check)).findings[0].severity == "error"
    chosen = Selected(rule("a/b", check), Options({}), severity="info")
    plan = make_plan([chosen], {**INTERNAL, "a/b": chosen.rule})
    assert lint(plan.document("one", "a.md"), plan).findings[0].severity == "info"


def test_what_is_allowed_is_counted_and_left_out() -> None:
    """An inline suppression takes effect unless inline configuration is ignored."""
    text = "<!-- lint: allow a/b -- because -->\n\nbad word\n"
    check = finds((text.index("bad"), text.index("bad") + 3))
    result = result_of(text, rule("a/b", check))
    assert (len(result.findings), result.suppressed) == (0, 1)
    result = result_of(text, rule("a/b", check), inline=False)
    assert (len(result.findings), result.suppressed) == (1, 0)


def test_a_file_that_cannot_be_read_is_a_finding() -> None:
    """It stands at 1:1 of that file, and the result counts as failed."""
    result = failure("a.txt", "permission denied", make_plan([], INTERNAL))
    (finding,) = result.findings
    assert (finding.path, finding.line, finding.column, finding.rule) == ("a.txt", 1, 1, "internal/unreadable-file")
    assert finding.message == "cannot be read: permission denied"
    assert result.failed
    assert result.text is None
