"""Every message names the file (or option), says what is wrong and what to do; whatever a stranger put into it is made safe."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.hostile.judge import wrong

if TYPE_CHECKING:
    from tests.cli.conftest import Lint


class Told(NamedTuple):
    """A command line, the files it needs, and what the message must name: the place, what is wrong, what to do."""

    words: tuple[str, ...]
    names: tuple[str, ...]
    files: dict[str, str] = {}  # noqa: RUF012 - never changed


DOCUMENT = {"a.md": "Dear {first_name}.\n"}
RC = ".linterrc.toml"

RULE = """summary = "s"
severity = "info"
message = "m"
why = "w"
help = "h"
doc = "d"
[match]
kind = "pattern"
gate = ["a"]
"""

MESSAGES = {
    "missing": Told(("none.md",), ("none.md", "no such file or folder", "name one that can be opened")),
    "nothing found": Told(("empty",), ("no documents found", "name files, or set `extensions`"), {"empty/x.bin": "x"}),
    "only binaries": Told(("a.md",), ("a.md", "binary file, not text", "name text files"), {"a.md": "\0" * 900}),
    "too large": Told(("a.md",), ("a.md", "larger than 5 bytes", "raise max-size"), {**DOCUMENT, RC: "max-size = 5"}),
    "line too long": Told(("a.md",), ("a.md", "line 1 is longer", "raise max-line-length"),
                          {**DOCUMENT, RC: "max-line-length = 5"}),
    "unknown option": Told(("--nosuch",), ("--nosuch", "`lint --help` lists the options")),
    "unknown format": Told(("--format", "nosuch", "a.md"), ("format", "nosuch", "known are full"), DOCUMENT),
    "wrong severity": Told(("--severity", "x", "a.md"), ("--severity x", "expected RULE=error"), DOCUMENT),
    "unknown rule": Told(("--select", "templat", "a.md"), ("templat", "did you mean template"), DOCUMENT),
    "unknown plugin": Told(("--plugin", "nosuch", "a.md"), ("nosuch", "No module named"), DOCUMENT),
    "missing configuration": Told(("--config", "x.toml", "a.md"), ("--config x.toml", "no such file"), DOCUMENT),
    "no table": Told(("--config", "pyproject.toml", "a.md"), ("pyproject.toml", "has no table [tool.provlint]"),
                     {**DOCUMENT, "pyproject.toml": "[project]\n"}),
    "no TOML": Told(("a.md",), (f"{RC}:1:", "Expected"), {**DOCUMENT, RC: "this is none"}),
    "unknown key": Told(("a.md",), (RC, "unknown key ignroe", "did you mean ignore"), {**DOCUMENT, RC: "ignroe = []"}),
    "wrong type": Told(("a.md",), (f"{RC}: select", "expected a list of strings", "found the string 'x'"),
                       {**DOCUMENT, RC: 'select = "x"'}),
    "wrong choice": Told(("a.md",), (f"{RC}: fail-on", "expected one of error", "did you mean error"),
                         {**DOCUMENT, RC: 'fail-on = "eror"'}),
    "out of bounds": Told(("a.md",), (f"{RC}: max-findings", "above 0", "found 0"), {**DOCUMENT, RC: "max-findings = 0"}),
    "rule-dirs outside": Told(("a.md",), (f"{RC}: rule-dirs", "'..' leaves the folder", "name a folder below it"),
                              {**DOCUMENT, RC: 'rule-dirs = [".."]'}),
    "rule-dirs missing": Told(("a.md",), (f"{RC}: rule-dirs", "'own': no such folder", "make it, or correct the name"),
                              {**DOCUMENT, RC: 'rule-dirs = ["own"]'}),
    "baseline outside": Told(("a.md",), (f"{RC}: baseline", "leaves the folder", "name a file below it"),
                             {**DOCUMENT, RC: 'baseline = "../b"'}),
    "extend outside": Told(("a.md",), (f"{RC}: extend", "is not a file below", "name one, relative to this file"),
                           {**DOCUMENT, RC: 'extend = "../../b"'}),
    "extend itself": Told(("a.md",), (f"{RC}: extend", "goes in a circle", "end it in one of them"),
                          {**DOCUMENT, RC: f'extend = "{RC}"'}),
    "empty term": Told(("a.md",), (f"{RC}: allow-terms", "an empty term", "or remove it"),
                       {**DOCUMENT, RC: 'allow-terms = [""]'}),
    "empty glob": Told(("a.md",), (RC, "per-file: an empty glob", "name files or remove"), {**DOCUMENT, RC: '[per-file.""]'}),
    "no detector": Told(("a.md",), (f"{RC}: detector", "nosuch"), {**DOCUMENT, RC: 'detector = "nosuch"'}),
    "rule without words": Told(("a.md",), ("own/demo/x.toml", "summary"),
                               {**DOCUMENT, RC: 'rule-dirs = ["own"]', "own/demo/x.toml": "a = 1"}),
    "rule that is no TOML": Told(("a.md",), ("own/demo/x.toml", "not valid TOML", "mend the line"),
                                 {**DOCUMENT, RC: 'rule-dirs = ["own"]', "own/demo/x.toml": "]"}),
    "sidecar": Told(("a.md",), ("a.md.lint.toml", "unknown key"), {**DOCUMENT, "a.md.lint.toml": "nosuch = 1"}),
    "unknown suppression": Told(("a.md",), ("a.md:1", "unknown suppression", "write 'lint: allow RULE"),
                                {"a.md": "<!-- lint: hide -->\nDear {first_name}.\n"}),
    "suppression of nothing": Told(("a.md",), ("a.md:1", "names no rule", "write 'lint: allow RULE"),
                                   {"a.md": "<!-- lint: allow -->\nDear {first_name}.\n"}),
    "suppression of an unknown rule": Told(("a.md",), ("a.md:1", "allows the unknown rule x/y", "`lint rules`"),
                                           {"a.md": "<!-- lint: allow x/y -->\nDear {first_name}.\n"}),
    "missing baseline": Told(("--baseline", "b.json", "a.md"), ("b.json", "lint baseline write"), DOCUMENT),
    "no baseline": Told(("--baseline", "b.json", "a.md"), ("b.json", "baseline"), {**DOCUMENT, "b.json": "{}"}),
    "no revision": Told(("--since", "nosuch", "a.md"), ("in no work tree of Git", "run it inside of one"), DOCUMENT),
    "report nowhere": Told(("-o", "none/x", "a.md"), ("none/x", "No such file or directory"), DOCUMENT),
    "rule id": Told(("new", "Bad Id"), ("Bad Id", "write family/name in lower case")),
    "rule not known": Told(("rule", "template/merge-feild"), ("template/merge-feild", "did you mean")),
    "nothing to compare": Told(("diff", "none", "none2"), ("none, none2: not two folders", "in no work tree of Git",
                                                                 "run it inside of one")),
    "init over a file": Told(("init",), (RC,), {RC: ""}),
    "ledger of nothing": Told(("provenance", "none.md"), ("none.md", "no such file or folder")),
    "test of nothing": Told(("test", "none"), ("none", "no such folder of rules", "name one that exists")),
    "folder for a report": Told(("-o", "d", "a.md"), ("d: Is a directory", "name a file"), {**DOCUMENT, "d/x": ""}),
    "device": Told(("/dev/null",), ("/dev/null", "neither a regular file nor a folder", "name one of these")),
    "no number": Told(("--jobs", "-3", "a.md"), ("--jobs", "expected a whole number above 0", "found '-3'"), DOCUMENT),
    "unfinished TOML": Told(("a.md",), (RC, "at end of document", "finish what is begun"), {**DOCUMENT, RC: "select = [\n"}),
    "line of TOML": Told(("a.md",), (f"{RC}:1:", "mend that line"), {**DOCUMENT, RC: "this is none"}),
    "deep TOML": Told(("a.md",), (RC, "nested too deeply", "write it flatter"), {**DOCUMENT, RC: f"a = {'[' * 9999}"}),
    "large configuration": Told(("a.md",), (RC, "larger than 1,000,000 bytes", "put a readable file there"),
                                {**DOCUMENT, RC: "#" * 1_100_000}),
    "folder as configuration": Told(("--config", "d", "a.md"), ("d: cannot be read", "put a readable file there"),
                                    {**DOCUMENT, "d/x": ""}),
    "extend of nothing": Told(("a.md",), (f"{RC}: extend", "no such file", "name one"), {**DOCUMENT, RC: 'extend = "b.toml"'}),
    "folder as a sidecar": Told(("a.md",), ("a.md.lint.toml: cannot be read", "or remove it"),
                                {**DOCUMENT, "a.md.lint.toml/x": ""}),
    "findings that are none": Told(("diff", "a.json", "b.json"), ("a.json: no file of findings", "name one that"),
                                   {"a.json": '{"a": 1}', "b.json": "[]"}),
    "findings too deep": Told(("diff", "a.json", "b.json"), ("a.json: nested too deeply", "name one that"),
                              {"a.json": "[" * 99_999, "b.json": "[]"}),
    "expression that is none": Told(("a.md",), ("own/demo/x.toml: match.any[1]", "not a regular expression", "mend it there"),
                                    {**DOCUMENT, RC: 'rule-dirs = ["own"]', "own/demo/x.toml": RULE + 'any = ["(a"]\n'}),
    "table of nothing": Told(("a.md",), ("own/demo/x.toml: match.file", "'x.tsv' cannot be read", "put it beside the rule"),
                             {**DOCUMENT, RC: 'rule-dirs = ["own"]',
                              "own/demo/x.toml": RULE.replace('pattern"\ngate = ["a"]', 'lexicon"') + 'file = "x.tsv"\n'}),
}  # fmt: skip


@pytest.mark.parametrize("name", MESSAGES)
def test_messages(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lint: Lint) -> None:
    """One line (or one finding) with all of it; never a traceback."""
    monkeypatch.chdir(tmp_path)
    told = MESSAGES[name]
    (tmp_path / ".git").mkdir()
    for path, text in told.files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    plain = told.words[0] in ("new", "rule", "diff", "init", "provenance", "test") or "--format" in told.words
    run = lint(*told.words) if plain else lint("--format", "concise", *told.words)
    both = run.out + run.err
    assert "Traceback" not in both
    assert "internal error" not in both
    line = next((line for line in both.split("\n") if all(words in line for words in told.names)), None)
    assert line is not None, both
    assert wrong(both.encode(), "text") == []
    assert run.status == 2 or re.search("suppression", name)
