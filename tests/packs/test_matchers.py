"""What examples inside rule files cannot say of the matchers: zones, quotations, exceptions, overlaps, fixes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from provlint.engine.fix import apply
from provlint.engine.run import lint, make_plan
from provlint.engine.select import Selected
from provlint.packs.load import make_rule, read_folder
from provlint.resources import FolderRoot
from provlint.rules.internal import rule_crashed, unreadable_file

if TYPE_CHECKING:
    from pathlib import Path

    from provlint.finding import Finding

INTERNAL = {rule.id: rule for rule in (rule_crashed.RULE, unreadable_file.RULE)}
HEAD = 'summary="s"\nseverity="warning"\nmessage="m"\nwhy="w"\nhelp="h"\ndoc="d"\n'
TABLE = "# phrases with what they stand for\nphrase\toriginal\nbig apple\tNew York\nbig\tlarge\n"


def findings(folder: Path, rule: str, text: str, path: str = "a.md") -> tuple[Finding, ...]:
    """What a rule file with this `[match]` says of a text; a TSV named words.tsv stands beside it."""
    (folder / "acme").mkdir()
    (folder / "acme" / "thing.toml").write_text(HEAD + rule, encoding="utf-8")
    (folder / "acme" / "words.tsv").write_text(TABLE, encoding="utf-8")
    (spec,) = read_folder(FolderRoot(str(folder)), "pack", {})
    made = make_rule(spec, lambda: spec["entries"], {})
    plan = make_plan([Selected(made, made.defaults())], {**INTERNAL, made.id: made})
    return lint(plan.document(text, path), plan).findings


def excerpts(folder: Path, rule: str, text: str, path: str = "a.md") -> list[str]:
    """The texts at the findings' spans."""
    return [finding.excerpt for finding in findings(folder, rule, text, path)]


PATTERN = '[match]\nkind="pattern"\nany=["bad[0-9]*"]\ngate=["bad"]\n'
LEXICON = '[match]\nkind="lexicon"\nfile="words.tsv"\n'


@pytest.mark.parametrize(
    ("rule", "text", "expected"),
    [
        (PATTERN, "bad1 and `bad2` and bad3", ["bad1", "bad3"]),
        (PATTERN, "BAD1 bad2", ["bad2"]),
        (PATTERN + "ignore-case=true\n", "BAD1 bad2", ["BAD1", "bad2"]),
        (PATTERN + 'zone="head:2"\n', "bad1\n\nbad2\n\nbad3\n", ["bad1", "bad2"]),
        (PATTERN + 'zone="tail:2"\n', "bad1\n\nbad2\n\nbad3\n\n", ["bad2", "bad3"]),
        (PATTERN + 'zone="head:1"\n', "---\ntitle: bad1\n---\n\nbad2\n\nbad3\n", ["bad2"]),
        (PATTERN + 'quoted="skip"\n', "He said “bad1 it is” and bad2.", ["bad2"]),
        (PATTERN + 'unless=["bad7"]\n', "bad7 bad77", ["bad77"]),
        (PATTERN + 'unless-line=["^> "]\n', "> bad1\n\nbad2", ["bad2"]),
        (PATTERN + 'unless-document=["about bad things"]\n', "bad1, a text about bad things", []),
        (PATTERN + "max-hits=1\n", "bad1 bad2", ["bad1"]),
        ('[match]\nkind="pattern"\nany=["b", "bad1", "d1"]\ngate=["b"]\n', "bad1", ["bad1"]),
        ('[match]\nkind="pattern"\nover="text"\nany=["bad[0-9]"]\ngate=["bad"]\n', "`bad1` https://x.org/bad2", ["bad1", "bad2"]),
        (
            '[match]\nkind="pattern"\nover="text"\ncode="skip"\nany=["bad[0-9]"]\ngate=["bad"]\n',
            "`bad1` https://x.org/bad2",
            ["bad2"],
        ),
        ('[match]\nkind="pattern"\nover="text"\ncode="skip"\nany=["bad[0-9]"]\ngate=["bad"]\n', "```\nbad1\n```\n", []),
        (LEXICON, "The Big Apple is big, bigger, BIG", ["Big Apple", "big", "BIG"]),
        (LEXICON + "whole-line=true\n", "Big!\n\nNot so big\n\n- big apple\n", ["Big", "big apple"]),
        ('[match]\nkind="lexicon"\nphrases=["won\'t do"]\n', "It won’t do", ["won’t do"]),
        ('[match]\nkind="ending"\nany=["\\\\[more\\\\]"]\ngate=["[more]"]\n', "x [more] y\n\nz [more]\n\n", ["[more]"]),
        ('[match]\nkind="ending"\nany=["\\\\[more\\\\]"]\ngate=["[more]"]\n', "x [more] y\n", []),
        ('[match]\nkind="ending"\nlines=1\nany=["(?P<span>end)\\\\s+here"]\ngate=["end"]\n', "the end\nhere", []),
    ],
)
def test_what_a_matcher_finds(tmp_path: Path, rule: str, text: str, expected: list[str]) -> None:
    """The text at each span."""
    assert excerpts(tmp_path, rule, text) == expected


def test_a_column_of_the_table_fills_message_and_fix(tmp_path: Path) -> None:
    """The other columns of a lexicon's row become data."""
    rule = LEXICON + '[fix]\nreplace="{original}"\nsafe=true\n'
    text = "In the big apple."
    (finding,) = findings(tmp_path, rule.replace('message="m"', 'message="{original}"'), text)
    assert finding.fix is not None
    assert finding.fix.safe
    assert apply(text, [finding.fix]) == "In the New York."


def test_a_whole_line_goes_with_its_break(tmp_path: Path) -> None:
    """Only where nothing else stands on it."""
    text = "one\r\n bad1 \r\ntwo bad2\r\n"
    found = findings(tmp_path, PATTERN + '[fix]\nreplace=""\nwhole-line=true\n', text)
    assert apply(text, [finding.fix for finding in found if finding.fix]) == "one\r\ntwo \r\n"
