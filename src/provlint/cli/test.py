"""Tests rules against their own examples: exact spans, messages and repairs."""

from __future__ import annotations

import os
import sys

from provlint.cli import output
from provlint.report import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Mapping, Sequence

    from provlint.rule import Rule


class Arguments:
    """The options with their defaults."""

    folders: Sequence[str] = ()
    rule: str | None = None


def add_arguments(parser: ArgumentParser) -> None:
    """Declares the options."""
    parser.add_argument("folders", nargs="*", metavar="RULES_DIR", help="folders of rule files; default: the shipped rules")
    parser.add_argument("--rule", metavar="ID", help="only this rule, or the rules of this family")


def run(arguments: Arguments) -> int:
    """Prints what is wrong, a line each; returns 1 if anything is. Raises PackError for a rule file that cannot be read."""
    from provlint.testing import check_rule

    output.prepare_stdout()
    tested, known = _rules(arguments.folders)
    wanted = [rule for rule in tested if arguments.rule in (None, rule.id, rule.family)]
    if not wanted:
        from provlint.config.schema import ConfigError

        raise ConfigError(f"no rule to test{f' is called {arguments.rule}' if arguments.rule else ''}; `lint rules` lists them")
    problems = [problem for rule in wanted for problem in check_rule(rule, known)]
    sys.stdout.writelines(f"{safe.message(problem)}\n" for problem in problems)
    sys.stdout.write(f"{len(wanted)} rules, {len(problems)} problems\n")
    return int(bool(problems))


def _rules(folders: Sequence[str]) -> tuple[list[Rule], Mapping[str, Rule]]:
    """The rules to test, and all rules that they may build on."""
    from provlint import resources
    from provlint.plugins import builtin, registry

    known = registry().rules
    if not folders:
        return [rule for rule in known.values() if rule.family != "internal"], known
    shipped = getattr(resources.rules_root(), "path", "")
    tested: list[Rule] = []
    for folder in folders:
        if shipped and os.path.realpath(folder) == os.path.realpath(shipped):
            tested += [rule for rule in known.values() if rule.family != "internal"]
        else:
            tested += builtin.rules_of(folder)
    return tested, {**known, **{rule.id: rule for rule in tested}}
