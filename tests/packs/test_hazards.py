"""Expressions of strangers: what may take for ever is refused with its place, and what may take long is ended."""

from __future__ import annotations

import re
import time
from contextlib import suppress
from pathlib import Path

import pytest

from provlint.cli import main
from provlint.packs.matchers.hazards import LONGEST, hazard
from provlint.packs.matchers.pattern import expanded
from tests.linear.shipped import _matches

EXPONENTIAL = [
    (r"(?:a+)+", 4),
    (r"(a*)*b", 2),
    (r"(\w+\s?)*$", 3),
    (r"(?:.*,){12}x", 4),
    (r"x(x+x+)+y", 3),
    (r"(?:a|b+)*c", 6),
    (r"[*+](?:\+a+b?)*?(?:a+b?)*", 20),
    (r"([a-z0-9])(([\-.]|[_]+)?([a-zA-Z0-9]+))*@", 36),
]
HARMLESS = [
    *(r"(?:\w+\s)*x", r"(?:[^,]+,)*x", r"(?:,\w+)*x", r"a{2,5}b+", r"\[(?P<name>[^\]]{1,80})\]", r"(?:[A-Z]\w{1,20} ){2,4}"),
    *(r"(?:[^<]|<(?!b>)){0,900}<b>", r"(?:(?:[^{]|\{(?!x)){0,900}\{x){9}", r"(?=(?:a+)b)(?:c)+", r"(?:(a)|b+c)(?(1)d|e)"),
]


@pytest.mark.parametrize(("pattern", "at"), EXPONENTIAL)
def test_what_may_take_exponential_time_is_refused(pattern: str, at: int) -> None:
    """With the place of the inner repetition's sign."""
    assert hazard(pattern).startswith(f"what is repeated at position {at} is repeated itself"), hazard(pattern)


@pytest.mark.parametrize("pattern", HARMLESS)
def test_what_is_kept_apart_is_not(pattern: str) -> None:
    """What follows tells where a repetition ends."""
    assert not hazard(pattern)


def test_no_place_is_told_rather_than_a_wrong_one() -> None:
    """Verbose expressions hold signs in comments."""
    assert hazard("(?x) (?:a+)+ # any number of a+").startswith("a part that is repeated is repeated itself")


@pytest.mark.parametrize(
    "pattern", ["a" * (LONGEST + 1), "(?:" * 90 + "a{0,100}" + "){0,100}" * 90, "((a{0,100}){0,100}){0,101}"]
)
def test_what_is_too_large_is_refused_at_once(pattern: str) -> None:
    """A linear engine would unroll it, ours try all ways to share it out."""
    begun = time.process_time()
    assert hazard(pattern)
    assert time.process_time() - begun < 1


@pytest.mark.parametrize(
    "pattern",
    [
        "a?" * 9000 + "(?:a+b+)+",
        f"(?:{''.join(f'[^{chr(number)}]' for number in range(0x400, 0x400 + 4900))}+a*)+",
        f"(?:{''.join(f'[{chr(0x100 + number)}-{chr(0x2000 + number)}]' for number in range(3900))}+b*)+",
        f"(?:{'|'.join(map(chr, range(0x100, 0x100 + 9900)))}+)+",
    ],
    ids=["optional", "excluding", "ranges", "alternatives"],
)
@pytest.mark.no_cover
def test_to_judge_an_expression_takes_no_time_itself(pattern: str) -> None:
    """As long as may be, of what is compared with all else: a fifth of a second, where it was nine."""
    assert len(pattern) < LONGEST
    begun = time.process_time()
    hazard(pattern)
    assert time.process_time() - begun < 1


@pytest.mark.parametrize("piece", ["(?:a{0,9}", "[a-z]{0,9}(?:b|", "(?=a(?:b", "(?:a|", "[^a"])
def test_no_expression_takes_a_second_to_judge(piece: str) -> None:
    """However deep, within the length that is allowed."""
    begun = time.process_time()
    for count in (40, LONGEST // len(piece) // 2):
        with suppress(re.error, RecursionError):
            hazard(piece * count + ")" * count * piece.count("("))
    assert time.process_time() - begun < 2


def test_ours_are_none() -> None:
    """Or the first run would end at once, and say so less well."""
    found = [(pattern, hazard(expanded(pattern, match))) for match in _matches() for pattern in match.get("any", ())]
    assert len(found) > 100
    assert [pattern for pattern, problem in found if problem] == []


RULE = """
summary = "s"
severity = "warning"
message = "found {{match}}"
why = "w"
help = "h"
doc = "d"
[match]
kind = "pattern"
gate = ["{gate}"]
any = ['b', '{pattern}']
"""


def repository(folder: Path, pattern: str, gate: str = "b") -> None:
    """A configuration of a stranger's with rules of theirs, and a document."""
    rules = folder / "rules" / "acme"
    rules.mkdir(parents=True)
    (rules / "thing.toml").write_text(RULE.format(pattern=pattern, gate=gate), encoding="utf-8")
    (folder / ".linterrc.toml").write_text('rule-dirs = ["rules"]\nselect = ["acme"]\n', encoding="utf-8")
    (folder / "a.md").write_text("a b " + " " * 120_000 + "x\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("pattern", "problem"),
    [
        ("(?:x+)+", "what is repeated at position 4 is repeated itself"),
        ("[[a]", "not a regular expression: Possible nested set at position 1"),
        ("x(", "not a regular expression: missing ), unterminated subpattern at position 1"),
        ("(?:" * 3000 + ")" * 3000, "nested too deeply"),
    ],
)
def test_a_bad_pattern_ends_the_run_with_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], pattern: str, problem: str
) -> None:
    """File, key, position, and what to do."""
    repository(tmp_path, pattern)
    monkeypatch.chdir(tmp_path)
    assert main(["a.md"]) == 2
    error = capsys.readouterr().err
    assert "rules/acme/thing.toml: match.any[2]: " in error
    assert problem in error


def test_a_pattern_that_hangs_costs_a_finding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is quadratic may be written; the worker in which it runs is ended, and the rule named."""
    repository(tmp_path, r"[ ]+[ ]+[ ]+$")
    monkeypatch.chdir(tmp_path)
    with (tmp_path / ".linterrc.toml").open("a") as file:
        file.write("max-seconds = 1\n")
    assert main(["a.md"]) == 2
    assert "acme/thing" in capsys.readouterr().out
