"""Whatever the program prints passes the output boundary: each place that writes is known, and a new one has to be looked at."""

from __future__ import annotations

import ast
from pathlib import Path

import provlint

SOURCE = Path(provlint.__file__).parent
STREAMS = {"stdout", "stderr"}

WRITERS = {
    "cli/__init__.py": 0,
    "cli/baseline.py": 1,  # safe.message
    "cli/cache.py": 4,  # safe.path of our own folder, and numbers
    "cli/completion.py": 1,  # a script that is ours
    "cli/config.py": 1,  # safe.line
    "cli/init.py": 1,  # safe.line
    "cli/new.py": 1,  # safe.path
    "cli/outcome.py": 1,  # totals: numbers and safe words
    "cli/rule.py": 2,  # safe.line on each line of the page; the list as in rules.py
    "cli/rules.py": 1,  # safe.line, or JSON in ASCII through safe.json_text
    "cli/schema.py": 1,  # JSON in ASCII through safe.json_text
    "cli/test.py": 2,  # safe.message, and numbers
    "cli/trouble.py": 1,  # safe.line
}
"""Module → calls in it that write to standard output or error, each with what makes it safe. Reports go through cli/output.py."""


def writes(node: ast.AST) -> bool:
    """Whether a node is `print(...)` or `sys.stdout.write(...)` or the like."""
    if not isinstance(node, ast.Call):
        return False
    function = node.func
    if isinstance(function, ast.Name):
        return function.id == "print"
    if not isinstance(function, ast.Attribute) or function.attr not in ("write", "writelines"):
        return False
    return isinstance(function.value, ast.Attribute) and function.value.attr in STREAMS


def test_every_place_that_writes_is_known() -> None:
    """Whoever adds one makes its text safe, and says how in the table above."""
    found = {}
    for file in sorted(SOURCE.rglob("*.py")):
        number = sum(map(writes, ast.walk(ast.parse(file.read_text(encoding="utf-8")))))
        if number:
            found[file.relative_to(SOURCE).as_posix()] = number
    assert found == {name: number for name, number in WRITERS.items() if number}
