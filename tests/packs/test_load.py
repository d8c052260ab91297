"""Rule files: what is wrong with one is said with file, key and remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from provlint.packs import PackError
from provlint.packs.load import make_rule, read_folder, with_page
from provlint.resources import FolderRoot
from provlint.rules.internal import rule_crashed, unreadable_file
from provlint.testing import check_rule

if TYPE_CHECKING:
    from pathlib import Path

INTERNAL = {rule.id: rule for rule in (rule_crashed.RULE, unreadable_file.RULE)}
TEXTS = """
summary = "s"
severity = "warning"
message = "found {match}"
why = "w"
help = "h"
doc = "d"
"""
PATTERN = """
[match]
kind = "pattern"
any = ['x(?P<span>y+)z']
gate = ["x"]
"""
EXAMPLES = """
[[bad]]
text = "a x⟦yy⟧z"
[[bad]]
text = "x⟦y⟧z"
[[good]]
text = "y"
[[good]]
text = "xz"
[[good]]
text = "`xyz`"
"""


def specs(folder: Path, content: str, name: str = "acme/thing.toml") -> list[dict[str, object]]:
    """What is read from a folder with one rule file."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return read_folder(FolderRoot(str(folder)), "pack", {})


def test_a_rule_is_its_file(tmp_path: Path) -> None:
    """The id comes from the path; examples hold."""
    (spec,) = specs(tmp_path, TEXTS + PATTERN + EXAMPLES)
    rule = with_page(make_rule(spec, dict, {}), spec)
    assert rule.id == "acme/thing"
    assert check_rule(rule, INTERNAL) == []


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("summary = ", "pack/acme/thing.toml: not valid TOML: "),
        (TEXTS, "pack/acme/thing.toml: match: missing; add it"),
        (TEXTS.replace("summary", "sumary") + PATTERN, "pack/acme/thing.toml: sumary: unknown key; did you mean summary?"),
        (TEXTS.replace('"warning"', '"bad"') + PATTERN, "pack/acme/thing.toml: severity: 'bad' is none of info, warning, error"),
        (TEXTS.replace('"w"', '" "') + PATTERN, "pack/acme/thing.toml: why: empty; "),
        (TEXTS.replace('"w"', "3") + PATTERN, "pack/acme/thing.toml: why: must be a text, found 3"),
        (TEXTS + PATTERN.replace("pattern", "patern"), "pack/acme/thing.toml: match.kind: 'patern' is none of pattern, "),
        (TEXTS + PATTERN.replace("(?P<span>", "(("), "pack/acme/thing.toml: match.any[1]: not a regular expression: "),
        (TEXTS + PATTERN.replace("y+", "(?&word)"), "pack/acme/thing.toml: match.any: (?&word) has no list in match.terms; "),
        (TEXTS + PATTERN.replace('gate = ["x"]', ""), "pack/acme/thing.toml: match.gate: missing; "),
        (TEXTS + PATTERN + 'zone = "end:3"', "pack/acme/thing.toml: match.zone: 'end:3' is no zone; "),
        (TEXTS + PATTERN + "unles = ['x']", "pack/acme/thing.toml: match.unles: unknown key; did you mean unless?"),
        (
            TEXTS.replace("{match}", "{match.__class__}") + PATTERN,
            "pack/acme/thing.toml: message: {match.__class__} must be a plain name",
        ),
        (TEXTS.replace("{match}", "{match:>99}") + PATTERN, "pack/acme/thing.toml: message: {match} must be a plain name"),
        (TEXTS.replace("{match}", "{match") + PATTERN, "pack/acme/thing.toml: message: expected '}' before end of string; "),
        (TEXTS + PATTERN + "terms = {x = 3}", "pack/acme/thing.toml: match.terms.x: must be a list of texts"),
        (TEXTS + PATTERN + "max-hits = 0", "pack/acme/thing.toml: match.max-hits: 0 would find nothing; "),
        (
            TEXTS + PATTERN.replace('["x"]', '[""]'),
            "pack/acme/thing.toml: match.gate: must be a list of texts, none of them empty",
        ),
        (TEXTS + PATTERN + "[fix]\nsafe = true", "pack/acme/thing.toml: fix.replace: missing; "),
        (TEXTS + PATTERN + "[[bad]]\nfixed = 'x'", "pack/acme/thing.toml: bad[1]: needs a text; "),
        (TEXTS + PATTERN + "[options.depth]\ndefault = 3", "pack/acme/thing.toml: options.depth: needs exactly the keys "),
        (TEXTS + '[match]\nkind = "lexicon"', "pack/acme/thing.toml: match: needs either phrases or file"),
        (TEXTS + '[match]\nkind = "lexicon"\nphrases = ["Big"]', "pack/acme/thing.toml: match.phrases: 'Big' can never be found"),
        (TEXTS + '[match]\nkind = "lexicon"\nfile = "../x.tsv"', "pack/acme/thing.toml: match.file: '../x.tsv' must name a .tsv"),
        (TEXTS + '[match]\nkind = "lexicon"\nfile = "x.tsv"', "pack/acme/thing.toml: match.file: 'x.tsv' cannot be read: "),
        (TEXTS + '[match]\nkind = "field"\nmissing = "date"', "pack/acme/thing.toml: match.missing: 'date' is none of "),
        (TEXTS + '[match]\nkind = "ending"\nany = ["x"]', "pack/acme/thing.toml: match.gate: missing"),
    ],
)
def test_a_mistake_names_file_key_and_remedy(tmp_path: Path, content: str, message: str) -> None:
    """One line for the author of the rule."""
    with pytest.raises(PackError) as raised:
        specs(tmp_path, content)
    assert str(raised.value).startswith(message)
    assert "\n" not in str(raised.value)


def test_a_file_outside_a_family_is_refused(tmp_path: Path) -> None:
    """An id has a family and a name."""
    with pytest.raises(PackError, match="'thing' is no rule id: name the file"):
        specs(tmp_path, TEXTS + PATTERN, "thing.toml")


@pytest.mark.parametrize(("old", "new"), [("found {match}", "found {mach}"), (PATTERN, PATTERN + '[fix]\nreplace = "{mach}"\n')])
def test_a_name_that_no_hit_has(tmp_path: Path, old: str, new: str) -> None:
    """Found by the fuzzer: it came out as a crash of the rule, on the first document with a hit."""
    with pytest.raises(
        PackError, match=r"(?:message|fix.replace): \{mach\} is nothing that each expression gives; did you mean match"
    ):
        specs(tmp_path, (TEXTS + PATTERN).replace(old, new))
