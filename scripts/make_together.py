"""Writes the list of modules whose byte code is kept together into src/provlint/cli/together.py: those every plain run imports.

    python -m scripts.make_together

A plain run is one on a clean document, in Markdown and as plain text, by a process that has the kept rules and expressions. Of
what depends on the document, the shares of 54 web pages decide: a module that stands in the list in vain costs a run 10 us, one
that is read from a file of its own 30 to 50.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

FILE = Path(__file__).parent.parent / "src/provlint/cli/together.py"
BEFORE = {"provlint", "provlint.cli", "provlint.cli.finder"}
"""Modules loaded before any can be taken from the piece."""
OFTEN = frozenset(
    {
        "document.code_lines",
        "document.markup",
        "document.places",
        "document.yaml_simple",
        "engine.limits",
        "rules.language._vocabulary",
        "rules.provenance.broken_front_matter",
        "rules.spun",
        "rules.truncation._read_more",
        "rules.truncation.unclosed_quote",
    }
)
"""What a clean document does not need, but 50 to 83 % of web pages do."""
SELDOM = frozenset(
    {
        "document.blocks",
        "document.month_names",
        "rules.provenance.conflicting_dates",
        "rules.provenance.future_date",
        "rules.provenance.impossible_date",
    }
)
"""What a clean document with a byline and a date needs, but 19 to 31 % of web pages do."""
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


def names() -> list[str]:
    """The modules that every plain run imports, without OFTEN, SELDOM and the package's name, each after those that it imports.

    That is their order in `sys.modules`: `import` puts a module last when it has run.
    """
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, name) for name in ("bridge.md", "bridge.txt")]
        for file in files:
            file.write_text(DOCUMENT + 14 * PARAGRAPH, encoding="utf-8")
        environment = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
        runs = [
            subprocess.run(  # noqa: S603 - our own Python and program
                [sys.executable, "-c", PROBE, str(file)], capture_output=True, text=True, check=True, env=environment
            )
            for file in files * 2  # the first runs fill the store
        ]
    markdown, text = (run.stderr.splitlines()[-1].split() for run in runs[-2:])
    found = [name.removeprefix("provlint.") for name in markdown if name in text and name not in BEFORE]
    return [name for name in found if name not in OFTEN | SELDOM]


def main() -> None:
    """Replaces the lists in the module."""
    for title, listed in (("NAMES", names()), ("OFTEN", sorted(OFTEN))):
        head, mark, rest = FILE.read_text(encoding="utf-8").partition(f'{title} = """\n')
        _, end, rest = rest.partition('"""\n')
        FILE.write_text("".join([head, mark, *(f"{name}\n" for name in listed), end, rest]), encoding="utf-8")


if __name__ == "__main__":
    main()
