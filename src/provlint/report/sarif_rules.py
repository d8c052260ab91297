"""The rules as SARIF describes them, with the properties that code scanning reads."""

from __future__ import annotations

from provlint.report.measured import in_words, precision
from provlint.report.urls import HOME, rule_page

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.engine.result import RunInfo
    from provlint.rule import Rule

LEVELS = {"error": "error", "warning": "warning", "info": "note"}
"""Severity → SARIF level."""

_PROBLEMS = {"error": "error", "warning": "warning", "info": "recommendation"}
_LONGEST = 1024  # code points of a description that GitHub takes


def tool(run: RunInfo) -> dict[str, object]:
    """The `tool` object: who made the report, and every rule of the run in order of id."""
    driver: dict[str, object] = {
        "name": "provlint",
        "version": run.version,
        "semanticVersion": _semantic(run.version),
        "informationUri": HOME,
        "rules": [_descriptor(rule) for rule in run.rules.values()],
    }
    if run.detector:
        driver["properties"] = {"languageDetector": run.detector}
    return {"driver": driver}


def _descriptor(rule: Rule) -> dict[str, object]:
    """One rule. `security-severity` is left out on purpose: it would turn findings into security alerts."""
    measured = in_words(rule.id)
    return {
        "id": rule.id,
        "name": "".join(word.capitalize() for word in rule.id.replace("/", "-").split("-")),
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": f"{rule.summary}. {rule.why}"[:_LONGEST]},
        "help": {
            "text": f"{rule.why} {rule.help}{f' Measured: {measured}.' if measured else ''}",
            "markdown": _markdown(rule, measured),
        },
        "helpUri": rule_page(rule.id),
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {
            "tags": ["data-quality", rule.family],
            "precision": precision(rule),
            "problem.severity": _PROBLEMS[rule.severity],
        },
    }


def _markdown(rule: Rule, measured: str) -> str:
    """The rule's page in short."""
    parts = [rule.doc.strip(), f"**Why:** {rule.why}", f"**What to do:** {rule.help}"]
    return "\n\n".join([*parts, *([f"**Measured:** {measured}."] if measured else [])]).lstrip() + "\n"


def _semantic(version: str) -> str:
    """The version in the form of semver.org: three numbers, what follows them as a pre-release."""
    rest = version.lstrip("0123456789.")
    release = version[: len(version) - len(rest)]
    numbers = [str(int(number)) for number in release.split(".") if number]
    pre = "".join(character for character in rest.partition("+")[0] if character.isascii() and character.isalnum())
    return ".".join([*numbers, "0", "0", "0"][:3]) + (f"-{pre}" if pre else "")
