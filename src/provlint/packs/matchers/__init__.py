"""The matcher kinds; each module's `build` turns a `[match]` table into a check, its `KEYS` say what the table may hold."""

from __future__ import annotations

from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from provlint.rule import Check

KINDS = ("pattern", "lexicon", "substitution", "ending", "field")
"""The built-in kinds; plugins add theirs through the hook provlint_matchers."""


class Recipe(Record):
    """What a matcher is built from.

    rule   id of the rule
    file   the rule file, for error messages
    match  the `[match]` table without `kind`
    fix    the `[fix]` table, or None
    table  rows of the TSV that `match.file` names, first row the header; empty without one
    """

    rule: str
    file: str
    match: Mapping[str, Any]
    fix: Mapping[str, Any] | None = None
    table: Sequence[Sequence[str]] = ()


class Matcher(Record):
    """A check and the literals that the run's index shall find for it."""

    check: Check
    literals: tuple[str, ...] = ()
