"""The matcher kinds; each module turns a `[match]` table into a check.

A module offers `check_match(match, file)`, which raises PackError where the table cannot be used; `literals(recipe)`, the
phrases that the run's index shall find; and `build(recipe)`, the check. The first two are asked when a rule file is read,
`build` in every run.
"""

from __future__ import annotations

from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

KINDS = ("pattern", "lexicon", "substitution", "ending", "field")
"""The built-in kinds; plugins add theirs through the hook provlint_matchers."""


class Recipe(Record):
    """What a matcher is built from.

    rule   id of the rule
    file   the rule file, for error messages
    match  the `[match]` table without `kind`
    fix    the `[fix]` table, or None
    table  gives the TSV that `match.file` names, lines ended by LF, its header first; called only when a document needs it
    """

    rule: str
    file: str
    match: Mapping[str, Any]
    fix: Mapping[str, Any] | None = None
    table: Callable[[], str] = str


def rows(table: str) -> list[list[str]]:
    """The rows of a TSV, its header first."""
    return [line.split("\t") for line in table.split("\n") if line]


def no_literals(_recipe: Recipe) -> tuple[str, ...]:
    """The literals of a matcher that has none."""
    return ()
