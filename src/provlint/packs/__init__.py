"""Declarative rules: TOML files with their documentation and examples, compiled into `Rule` values."""

from __future__ import annotations


class PackError(ValueError):
    """A rule file that cannot be used; the message is one line and names file, key and remedy."""

    def __init__(self, file: str, key: str, problem: str) -> None:
        super().__init__(f"{file}: {key}: {problem}" if key else f"{file}: {problem}")
