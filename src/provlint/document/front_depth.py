"""How deeply metadata may nest, told before a loader is asked to read it: simple front matter needs none of this."""

from __future__ import annotations

DEPTH_LIMIT = 50
"""Nesting that is read; the pure loaders recurse, and 20,000 brackets must not end the run."""


def _depth(source: str) -> int:
    """The deepest nesting that the source can have: open brackets at once, or indentation steps."""
    depth = deepest = 0
    if source.count("[") + source.count("{") > DEPTH_LIMIT:
        for char in source:
            if char in "[{":
                depth += 1
                deepest = max(deepest, depth)
            elif char in "]}":
                depth = max(0, depth - 1)
    widest = max((_indent(line) for line in source.split("\n")), default=0)
    return max(deepest, widest // 2 if widest > 2 * DEPTH_LIMIT and _steps(source) > DEPTH_LIMIT else 0)


def _indent(line: str) -> int:
    """How deep a line can nest: its blanks and the `- ` and `? ` before its value."""
    return len(line) - len(line.lstrip(" -?\t"))


def _steps(source: str) -> int:
    """The number of distinct indentations: each level of block nesting needs one, or a dash, of its own."""
    lines = source.split("\n")
    return max(len({_indent(line) for line in lines}), *(line.count("- ") + line.count("? ") for line in lines))


def nested_deeply(source: str, kind: str = "") -> bool:
    """Whether a source may nest deeper than a loader shall be asked to go."""
    return _depth(source) > DEPTH_LIMIT or (kind == "toml" and source.count(".") > DEPTH_LIMIT and _long_key(source))


def _long_key(source: str) -> bool:
    """Whether TOML holds a key of more parts than may nest: each dot of `a.b.c` opens a table, and 30,000 take minutes."""
    for mark in "={[,":
        source = source.replace(mark, "\n")
    return any(line.replace("..", "").count(".") > DEPTH_LIMIT for line in source.split("\n"))
