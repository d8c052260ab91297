"""`python -m bench.quality`: measures families of rules, prints the figures, writes docs/quality.md, holds floors."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bench.quality import families, page
from bench.quality.floors import broken, floors
from bench.quality.load import find_data
from bench.quality.sample import CLEAN, FULL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench.quality.sample import Measured

MISSING = "no development documents beside the checkout: figures on the committed documents only"


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status: 0, 1 where a floor is broken, 2 where something asked for cannot be done."""
    options = _parser().parse_args(arguments)
    data = find_data(options.documents)
    if not data.shared:
        print(MISSING, file=sys.stderr)
        if options.write:
            print("docs/quality.md is not written: it would lose most of its figures", file=sys.stderr)
            return 2
    sections, troubles = {}, []
    for name in options.family or families.names():
        family = families.family(name)
        measured = family.measure(data, options.jobs)
        if options.write and name == "clean":
            page.write_measured(measured)
        sections[name] = f"## {name}\n\n{family.section(measured)}"
        print(sections[name])
        if options.list:
            print("\n".join(_wrong(measured, options.list)))
        origins = {trial.sample.origin for trial in measured.trials}
        troubles += broken(floors(name), measured, origins) if options.check else []
    if options.write:
        page.write(sections)
    for trouble in troubles:
        print(f"broken floor: {trouble}", file=sys.stderr)
    return 1 if troubles else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench.quality", description=__doc__)
    parser.add_argument("--family", action="append", choices=families.names(), help="measure this one; may be repeated")
    parser.add_argument("--write", action="store_true", help="write the figures into docs/quality.md")
    parser.add_argument("--check", action="store_true", help="exit with 1 where a floor of bench/quality/floors.toml is broken")
    parser.add_argument("--list", metavar="RULE", help="name the clean documents that RULE hits and the others that it misses")
    parser.add_argument("--documents", type=Path, metavar="DIR", help="further documents, named ANYTHING.KIND.txt")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="processes (default 2)")
    return parser


def _wrong(measured: Measured, rule: str) -> list[str]:
    """The whole documents (or places in them) on which the rule is wrong, a line each."""
    whole = [trial for trial in measured.trials if trial.sample.length == FULL]
    return [
        f"{'false alarm' if trial.kind == CLEAN else f'missed {trial.kind}'}: {trial.sample.source}/{trial.sample.name}"
        for trial in whole
        if (rule in trial.found) == (trial.kind == CLEAN)
    ]


if __name__ == "__main__":
    sys.exit(main())
