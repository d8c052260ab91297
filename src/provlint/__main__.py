"""`python -m provlint`: the command line without its console script; with `-P` nothing beside the documents shadows a module."""

from __future__ import annotations

from provlint.cli import entry

if __name__ == "__main__":
    entry()
