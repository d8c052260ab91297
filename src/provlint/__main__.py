"""`python -m provlint`: the command line without its console script; with `-P` nothing beside the documents shadows a module."""

from __future__ import annotations

import sys

from provlint.cli import main

if __name__ == "__main__":
    sys.exit(main())
