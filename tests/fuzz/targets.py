"""All targets by name, with what a fuzzer needs to know of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from tests.fuzz import document_targets, file_targets, report_targets, rule_targets, words


class Target(NamedTuple):
    """What is fuzzed, with the words that its input is made of; `modules` are those whose branches guide the fuzzer."""

    run: Callable[[bytes], None]
    words: Sequence[str]
    modules: Sequence[str]
    longest: int = 400


TARGETS = {
    "decode": Target(document_targets.decoding, ("\ufeff", "é", "\0a", "a\0"), ("provlint.document.read",)),
    "lines": Target(
        document_targets.lines, ("\r\n", "\r", "\n", "\u2028", "\U0001f600"), ("provlint.document.lines", "provlint.engine.place")
    ),
    "front": Target(
        document_targets.front,
        words.YAML,
        ("provlint.document.front_matter", "provlint.document.yaml_fields", "provlint.document.yaml_simple"),
    ),
    "markdown": Target(document_targets.markdown, words.MARKUP, ("provlint.document",)),
    "pages": Target(document_targets.pages, words.PAGE, ("provlint.document.carriers",), 240),
    "rules": Target(rule_targets.rules, (*words.MARKUP, *words.PROSE), ("provlint.rules", "provlint.packs")),
    "fix": Target(
        rule_targets.fixes, (*words.MARKUP, *words.PROSE), ("provlint.engine.fix", "provlint.engine.repair", "provlint.rules")
    ),
    "config": Target(file_targets.config, words.TOML, ("provlint.config", "provlint.engine.select")),
    "packs": Target(file_targets.packs, words.TOML, ("provlint.packs",)),
    "reports": Target(report_targets.reports, (*words.NAMES, "\0", "\r", "\n"), ("provlint.report",)),
    "baseline": Target(file_targets.baselines, words.JSON, ("provlint.engine.baseline",)),
    "findings": Target(file_targets.findings, words.JSON, ("provlint.engine.findings_file",)),
    "sidecars": Target(
        file_targets.sidecars,
        (*words.TOML, "<!-- lint: allow ", "-->", "\0"),
        ("provlint.engine.suppress", "provlint.engine.sidecar"),
    ),
}
