"""Writes docs/rules/: a page for each rule, from the rule itself, and an index; --check says what is stale and exits with 1."""

from __future__ import annotations

import sys
from itertools import groupby
from pathlib import Path

from provlint.cli.rule_page import page
from provlint.plugins import registry

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "rules"


def pages() -> dict[Path, str]:
    """Path → content of every page."""
    rules = registry().rules.values()
    lines = ["# Rules", "", "Written by `python -m scripts.make_docs` from the rules themselves.", ""]
    for family, members in groupby(rules, key=lambda rule: rule.family):
        lines += [f"## {family}", "", "| rule | severity | default | finds |", "|---|---|---|---|"]
        lines += [
            f"| [{rule.name}]({rule.id}.md) | {rule.severity} | {'on' if rule.default else 'opt-in'} | {rule.summary} |"
            for rule in members
        ]
        lines.append("")
    return {FOLDER / "README.md": "\n".join(lines), **{FOLDER / f"{rule.id}.md": page(rule) for rule in rules}}


def stale() -> list[str]:
    """What is wrong with the pages that stand, a line each."""
    wanted = pages()
    wrong = [f"{path.name}: stale" for path, content in wanted.items() if not path.exists() or path.read_text("utf-8") != content]
    return wrong + [f"{path.name}: no such rule any more" for path in FOLDER.rglob("*.md") if path not in wanted]


def write() -> None:
    """Makes the folder what it should be."""
    wanted = pages()
    for path in FOLDER.rglob("*.md"):
        if path not in wanted:
            path.unlink()
    for path, content in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8", newline="\n")


if __name__ == "__main__":
    if "--check" in sys.argv[1:]:
        sys.exit("\n".join([*stale(), "run `python -m scripts.make_docs`"]) if stale() else 0)
    write()
