"""The interface lexicon has the shape that the rules read, and covers the languages that its page promises."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from provlint.document.interface import STATEMENTS, TABLE, normal_line
from provlint.resources import rules_root, table
from provlint.rules.residue._runs import KINDS

ROWS = table(TABLE)
SCRIPTS = Path(__file__).parents[2] / "scripts"


def test_rows_are_phrases_in_normal_form_in_order() -> None:
    """Each is found by the normal form of a line, stands once, and has a category that some rule reports."""
    assert [row for row in ROWS if len(row) != 4 or normal_line(row[1]) != row[1]] == []
    keys = [row[:2] for row in ROWS]
    assert keys == sorted(set(keys))
    assert {row[2] for row in ROWS} <= set(KINDS)


def test_it_covers_many_languages() -> None:
    """At least sixty, fifty of them with sixty phrases and more."""
    counts = Counter(row[0] for row in ROWS)
    assert len(counts) >= 60
    assert sum(count >= 60 for count in counts.values()) >= 50


def test_every_source_is_named_in_the_notice() -> None:
    """With its licence."""
    notice = rules_root().read("residue/NOTICE.md").decode()
    assert [source for source in {row[3] for row in ROWS} if f"`{source}`" not in notice] == []


def test_our_own_entries_are_merged_as_they_stand() -> None:
    """The table is made by the script: what we write by hand stands in a file of its own."""
    own = (SCRIPTS / "interface_own.tsv").read_text("utf-8").split("\n")[1:]
    assert {tuple(line.split("\t")) for line in own if line} == {row[:3] for row in ROWS if row[3] == "own"}


def test_statements_are_in_normal_form_in_order() -> None:
    """With @ for a network, ~ for a gap, * at the end and + behind a stem; each has a category that some rule reports."""
    rows = table(STATEMENTS)
    words = {word.removesuffix("+") for row in rows for part in row[1].split(" ") for word in part.split("|")} - set("@*~")
    assert [word for word in words if normal_line(word) != word] == []
    assert [row[1] for row in rows if "*" in row[1][:-1] or row[1][0] in "~*" or row[1][-1] in "~|"] == []
    keys = [row[:2] for row in rows]
    assert keys == sorted(set(keys))
    assert {row[2] for row in rows} <= set(KINDS)
