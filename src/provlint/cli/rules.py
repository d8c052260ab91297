"""Lists the rules by family, with severity, whether each runs by default, and what it finds."""

from __future__ import annotations

import sys

from provlint.cli import output, registered
from provlint.cli.rule_page import fixable
from provlint.report import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Iterable, Iterator

    from provlint.rule import Rule


class Arguments(registered.Arguments):
    """The options with their defaults."""

    format = "text"


def add_arguments(parser: ArgumentParser) -> None:
    """Declares the options."""
    parser.add_argument("--format", choices=("text", "json"), help="default: text")
    registered.add_arguments(parser)


def run(arguments: Arguments) -> int:
    """Prints the list; returns 0."""
    output.prepare_stdout()
    rules = registered.registry(arguments).rules.values()
    sys.stdout.writelines(_json(rules) if arguments.format == "json" else listing(rules))
    return 0


def listing(rules: Iterable[Rule]) -> Iterator[str]:
    """The rules in columns: id, severity, default or opt-in, whether it repairs, summary; a blank line between families."""
    ordered = sorted(rules, key=lambda rule: rule.id)
    width = max((len(rule.id) for rule in ordered), default=0)
    family = ""
    for rule in ordered:
        if family and rule.family != family:
            yield "\n"
        family = rule.family
        marks = f"{rule.severity:<8}{'default' if rule.default else 'opt-in':<8}{'fix' if fixable(rule) else '':<4}"
        yield f"{rule.id:<{width}}  {marks}{safe.line(rule.summary)}\n"


def _json(rules: Iterable[Rule]) -> Iterator[str]:
    import json

    entries = [
        {
            "code": rule.id,
            "family": rule.family,
            "rule": rule.name,
            "severity": rule.severity,
            "default": rule.default,
            "fixable": fixable(rule),
            "verdict": rule.verdict,
            "languages": list(rule.languages),
            "summary": rule.summary,
            "options": {option.name: {"default": option.default, "doc": option.doc} for option in rule.options},
        }
        for rule in rules
    ]
    yield safe.json_text(json.dumps(entries, indent=2)) + "\n"
