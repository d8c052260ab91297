"""Writes the lists of modules whose byte code is kept together into src/provlint/cli/together.py.

    python -m scripts.make_together

NAMES is what every plain run imports: one on a clean document, in Markdown and as plain text, by a process that has the kept
rules and expressions. ENDS is what a plain run imports beyond that on a document that does not end whole, LATER what else runs on
the documents of seeds/ import: it costs those that need it not no more than a line.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

FILE = Path(__file__).parent.parent / "src/provlint/cli/together.py"
SEEDS = Path(__file__).parent.parent / "seeds"
BEFORE = {"provlint", "provlint.cli", "provlint.cli.finder"}
"""Modules loaded before any can be taken from the piece."""
SELDOM = frozenset(
    {
        "document.blocks",
        "document.month_names",
        "rules.provenance.conflicting_dates",
        "rules.provenance.future_date",
        "rules.provenance.impossible_date",
    }
)
"""What a clean document with a byline and a date needs, but only 19 to 31 % of web pages do."""
TRUNCATION, PAYWALL = "rules.truncation.", "rules.truncation._paywall"
"""Which modules only the end of a document asks for; page furniture asks for the other."""
PROBE = """
import sys
from provlint.cli import main
main(["--isolated", sys.argv[1]])
print(*(name for name in sys.modules if name.startswith("provlint.")), file=sys.stderr)
"""
DOCUMENT = """\
# The bridge

By Ada Quill

Published 3 May 2024

"""
PARAGRAPH = (
    "The town council met on market day and agreed to mend the old bridge before winter. Two carpenters and a mason gave their "
    "prices, and the lower of the three was taken. Until the work is done the ferry crosses every hour, on Sundays every other "
    "hour.\n\n"
)


def imported(*files: Path) -> list[list[str]]:
    """For each file, the modules that a run on it imports, without the package's name, each after those that it imports.

    That is their order in `sys.modules`: `import` puts a module last when it has run.
    """
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    runs = [
        subprocess.run(  # noqa: S603 - our own Python and program
            [sys.executable, "-c", PROBE, str(file)], capture_output=True, text=True, check=True, env=environment
        )
        for file in files
    ]
    listed = [run.stderr.splitlines()[-1].split() for run in runs]
    return [[name.removeprefix("provlint.") for name in found if name not in BEFORE] for found in listed]


def plain(text: str) -> list[str]:
    """The modules that every plain run on a text imports, without SELDOM, each after those that it imports."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, name) for name in ("bridge.md", "bridge.txt")]
        for file in files:
            file.write_text(text, encoding="utf-8")
        *_, markdown, also = imported(*files * 2)  # the first runs fill the store
    return [name for name in markdown if name in also and name not in SELDOM]


def later(others: Iterable[str]) -> list[str]:
    """The modules that runs on the documents of seeds/ import beyond those, in order of name."""
    files = [file for file in sorted(SEEDS.iterdir()) if file.suffix in (".md", ".txt")]
    imported(*files)  # fills the store
    return sorted({name for found in imported(*files) for name in found} - {*others})


def main() -> None:
    """Replaces the lists in the module."""
    whole = DOCUMENT + 14 * PARAGRAPH
    names = plain(whole)
    ends = [name for name in plain(f"{whole}Nobody fell.\n") if name.startswith(TRUNCATION) and name not in (*names, PAYWALL)]
    lists = {"NAMES": "\n".join(names), "LATER": fill(" ".join(later(names + ends)), 120), "ENDS": "\n".join(ends)}
    for title, listed in lists.items():
        head, mark, rest = FILE.read_text(encoding="utf-8").partition(f'{title} = """\n')
        _, end, rest = rest.partition('"""\n')
        FILE.write_text(f"{head}{mark}{listed}\n{end}{rest}", encoding="utf-8")


if __name__ == "__main__":
    main()
