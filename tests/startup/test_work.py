"""How much a plain run does: work is counted, not timed, so that the test says the same on any machine and under any load.

Counted are the functions of the modules that a run imports (each costs 11,000 instructions, called or not), its calls of
functions, the bytes it reads of what is kept between runs, and the expressions it takes from there. What one search of an
expression costs is not seen; for that, and for what a count is worth, see docs/decisions/002-cold-start.md.

Whoever meets a ceiling looks first whether the new work can wait until a document gives reason for it. If it cannot, the ceiling
is raised in the same commit, with the reason in its message.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.startup.test_imports import clean_text

SEEDS = Path(__file__).parents[2] / "seeds"
SLACK = 1.04
"""What a Python of another version, or the order of a set, may do more than the one that was measured, 3.11."""
MEASURED = {
    "a clean document": {"functions": 958, "calls": 35_317, "bytes": 434_208, "expressions": 13},
    "clean-interview.txt": {"functions": 1_041, "calls": 37_406, "bytes": 415_294, "expressions": 15},
    "page-furniture.txt": {"functions": 1_193, "calls": 49_335, "bytes": 440_243, "expressions": 16},
    "fill-in-blanks.md": {"functions": 947, "calls": 36_949, "bytes": 917_837, "expressions": 61},
}
"""Document → what the second run on it does. Clean text of 4 KB with a byline and a date; one whose words open a gate; page
furniture, which most families look at; placeholders, for which most expressions are compiled."""

PROBE = """
import json, os, sys
done = {"functions": 0, "calls": 0, "bytes": 0}

def counting(read):
    def counted(*arguments):
        data = read(*arguments)
        done["bytes"] += len(data)
        return data
    return counted

def called(frame, event, argument):
    done["calls"] += event in ("call", "c_call")

for name in {"read", "pread"} & vars(os).keys():
    setattr(os, name, counting(getattr(os, name)))
from provlint.cli import main
sys.setprofile(called)
main(["--isolated", "--no-cache", sys.argv[1]])
sys.setprofile(None)
from provlint import expressions

def functions(code):
    inner = [const for const in code.co_consts if isinstance(const, type(code))]
    return sum(map(functions, inner)) + (code.co_name[0] != "<")

for name, module in list(sys.modules.items()):
    if name.startswith("provlint."):
        done["functions"] += functions(module.__spec__.loader.get_code(name))
print(json.dumps({**done, "expressions": len(expressions._made)}), file=sys.stderr)
"""


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for what is kept between runs, by these runs only."""
    return tmp_path_factory.mktemp("kept")


def work(document: Path, kept: Path) -> dict[str, int]:
    """What the second run on the document does, what is kept between runs being there."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("COVERAGE", "COV_"))}
    environment |= {"PYTHONHASHSEED": "0", "PROVLINT_CACHE_DIR": str(kept)}
    for _ in range(2):
        command = [sys.executable, "-c", PROBE, str(document)]
        run = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    counted: dict[str, int] = json.loads(run.stderr.splitlines()[-1])
    return counted


@pytest.mark.parametrize("name", MEASURED)
def test_a_run_does_no_more_than_it_did(name: str, tmp_path: Path, kept: Path) -> None:
    """Nor much less: a measure that is a tenth too high would let as much through unseen."""
    document = tmp_path / ("bridge.md" if " " in name else name)
    document.write_bytes(clean_text().encode() if " " in name else (SEEDS / name).read_bytes())
    done = work(document, kept)
    more = {kind: (count, MEASURED[name][kind]) for kind, count in done.items() if count > SLACK * MEASURED[name][kind]}
    less = {kind: (count, MEASURED[name][kind]) for kind, count in done.items() if count < 0.9 * MEASURED[name][kind]}
    assert more == {}, "more than it did; see this module"
    assert less == {} or sys.version_info[:2] != (3, 11), "less than it did: write down what it does now"
