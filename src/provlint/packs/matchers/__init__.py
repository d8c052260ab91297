"""The matcher kinds; each module turns a `[match]` table into a check.

A module offers `check_match(match, file)`, which raises PackError where the table cannot be used; `entries(match, table, file)`,
which tells of each phrase that the run's index shall find what the check wants to know of it, as plain data; and
`build(recipe)`, the check. The first two are asked when a rule file is read, `build` in every run.
"""

from __future__ import annotations

from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Protocol

    class Entries(Protocol):
        """Phrase → what a matcher told of it."""

        def __getitem__(self, phrase: str, /) -> Any:
            """What was told of the phrase. Raises KeyError for one it did not name."""


KINDS = ("pattern", "lexicon", "substitution", "ending", "field")
"""The built-in kinds; plugins add theirs through the hook provlint_matchers."""


class Recipe(Record):
    """What a matcher is built from.

    rule     id of the rule
    file     the rule file, for error messages
    match    the `[match]` table without `kind`
    fix      the `[fix]` table, or None
    entries  gives what `entries` of the matcher told; called only when a document has one of the phrases
    """

    rule: str
    file: str
    match: Mapping[str, Any]
    fix: Mapping[str, Any] | None = None
    entries: Callable[[], Entries] = dict


def rows(table: str) -> list[list[str]]:
    """The rows of a TSV, its header first."""
    return [line.split("\t") for line in table.split("\n") if line]


def gate_texts(match: Mapping[str, Any]) -> tuple[str, ...]:
    """The match's literals as the engine asks for them, before the check asks them of the right part of the document."""
    return tuple(literal.lower().replace("’", "'").replace("\n", " ") for literal in match.get("gate", ()))


def no_entries(_match: Mapping[str, Any], _table: str, _file: str) -> Mapping[str, Any]:
    """The entries of a matcher that looks for no phrases."""
    return {}
