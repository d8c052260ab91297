"""Explains a rule: what it finds, why that is bad, what to do, with examples; without an id, lists the rules."""

from __future__ import annotations

import sys

from provlint.cli import output, registered
from provlint.config.schema import ConfigError
from provlint.report import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser


class Arguments(registered.Arguments):
    """The options with their defaults."""

    rule: str | None = None
    color = "auto"


def add_arguments(parser: ArgumentParser) -> None:
    """Declares the options."""
    parser.add_argument("rule", nargs="?", metavar="ID", help="a rule, such as template/unfilled-placeholder")
    registered.add_arguments(parser)
    parser.add_argument("--color", choices=("auto", "always", "never"), help="default: auto, on a terminal")


def run(arguments: Arguments) -> int:
    """Prints the rule's page; returns 0. Raises ConfigError for a rule that does not exist."""
    from provlint.cli.rule_page import page
    from provlint.cli.rules import listing

    output.prepare_stdout()
    rules = registered.registry(arguments).rules
    if arguments.rule is None:
        sys.stdout.writelines(listing(rules.values()))
        return 0
    if arguments.rule not in rules:
        from provlint.engine.select import unknown_rule

        raise ConfigError(unknown_rule(arguments.rule, rules))
    text = "\n".join(safe.line(line) for line in page(rules[arguments.rule]).split("\n"))  # a pack may be a stranger's
    if output.colour(arguments.color, sys.stdout):
        from rich.console import Console
        from rich.markdown import Markdown

        Console(force_terminal=True, width=min(output.width(sys.stdout) or 100, 100)).print(Markdown(text, hyperlinks=False))
    else:
        sys.stdout.write(text)
    return 0
