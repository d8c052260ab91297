"""Finds every regular expression that is shipped: those that examples make rules compile, those of rule files and sources."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import provlint
from provlint import expressions
from provlint.config.schema import Settings
from provlint.engine.prepare import prepare
from provlint.engine.run import lint
from provlint.packs.load import _parse
from provlint.packs.matchers import filters
from provlint.packs.matchers.filters import Filters
from provlint.packs.matchers.pattern import expanded
from provlint.plugins import registry
from provlint.resources import rules_root

SOURCES = Path(provlint.__file__).parent
SEEDS = Path(__file__).resolve().parents[2] / "seeds"


def shipped() -> list[re.Pattern[str]]:
    """All expressions, by pattern and flags, each as it is used."""
    for module in pkgutil.walk_packages(provlint.__path__, "provlint."):
        importlib.import_module(module.name)
    _run_examples()
    made = dict(expressions._made)
    for key in (*_of_rule_files(), *_in_sources()):
        made.setdefault(key, re.compile(*key))
    return [made[key] for key in sorted(made)]


def _run_examples() -> None:
    """Lints all examples and seeds with all rules, in each format: most expressions are put together at run time."""
    plan = prepare(Settings(select=("ALL",))).plan
    for rule in registry().rules.values():
        for example in (*rule.bad, *rule.good):
            text = example.text.replace("⟦", "").replace("⟧", "")
            lint(plan.document(text, example.path), plan)
    for file in sorted(SEEDS.glob("*.*")):
        text = file.read_bytes().decode("utf-8", "replace")
        for name in (file.name, "a.md", "a.txt", "a.html", "a.rst"):
            document = plan.document(text, name)
            lint(document, plan)
            for field in ("title", "author", "publish_date", "source_url", "licence", "origin", "language"):
                getattr(document.carriers, field)


def _of_rule_files() -> Iterator[tuple[str, int]]:
    """The expressions of all rule files, as their matchers put them together."""
    for match in _matches():
        flags = expressions.MULTILINE | (expressions.IGNORECASE if match.get("ignore-case") else 0)
        if match["kind"] == "pattern":
            yield from ((expanded(pattern, match), flags) for pattern in match["any"])
        elif match["kind"] == "ending":
            yield from ((rf"(?:{pattern})\Z", flags) for pattern in match["any"])
        for key in ("unless", "unless-line", "unless-document"):
            if match.get(key):
                yield filters.joined(tuple(match[key])), Filters(match)._flags


def _matches() -> list[dict[str, Any]]:
    root = rules_root()
    return [_parse(root.read(name), name)["match"] for name in root.files(".toml")]


def _in_sources() -> list[tuple[str, int]]:
    """Patterns that stand in our sources as they are: `expression("...")`, `re.finditer(r"...", text)`."""
    found = []
    for file in SOURCES.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args and _compiles(node.func) and isinstance(node.args[0], ast.Constant):
                pattern = node.args[0].value
                if isinstance(pattern, str) and "%d" not in pattern:
                    found.append((pattern, 0))
    return found


def _compiles(function: ast.expr) -> bool:
    if isinstance(function, ast.Name):
        return function.id in ("expression", "_compile")
    return isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name) and function.value.id == "re"
