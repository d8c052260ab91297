"""All hostile cases. As a program it writes them into a folder, to look at or to try another tool on:

python -m tests.hostile.corpus FOLDER
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

from tests.hostile.case import Case
from tests.hostile.documents import encoding, expressions, lines, shape
from tests.hostile.injections import injection, names
from tests.hostile.matter import front_matter
from tests.hostile.near import halves, near, pages
from tests.hostile.surroundings import config, faults, file_system

FAMILIES = (encoding, lines, shape, front_matter, expressions, near, pages, halves, injection, names, file_system, config, faults)


def cases() -> list[Case]:
    """Every case, the same on every call, on systems that know POSIX names and files."""
    return [case for family in FAMILIES for case in family()]


def folder_of(case: Case, top: Path) -> Path:
    """The folder of a case below `top`, made and filled."""
    folder = top / re.sub(r"[^a-z0-9-]", "_", f"{case.family}-{case.name}")
    folder.mkdir(parents=True)
    case.make(folder)
    return folder


if __name__ == "__main__":
    for each in cases():
        folder_of(each, Path(sys.argv[1]))
    sys.stdout.write(f"wrote {len(cases())} cases below {os.path.abspath(sys.argv[1])}\n")
