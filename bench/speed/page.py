"""Writes docs/speed.md."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from bench.speed.corpus import CHECKOUT

if TYPE_CHECKING:
    from bench.speed.measure import Ratios
    from bench.speed.own import Own
    from bench.speed.parity import Parity

PAGE = CHECKOUT / "docs" / "speed.md"

HEAD = """# Speed

Written by `python -m bench.speed --write`, which installs provlint and the peers that it can into environments of their own and
runs them in turn over the same files. Figures are CPU time (user and system, of all processes), medians of {pairs} pairs of one
run with the least and greatest ratio beside them; trust the ratios and not the seconds. Tools in the first table do different
work, so it says what each costs and not which is better. provlint is installed without extras: with `provlint[fast]`, whose
language detector gives the same answers, a run costs a twenty-fifth less and takes 64 instead of 51 MB. {machine}.
"""


def text(
    count: int,
    peers: list[tuple[str, str, float, Ratios | str]],
    floor: tuple[float, Ratios],
    own: list[Own],
    parity: Parity | str,
) -> str:
    """The page."""
    machine = f"{platform.python_implementation()} {platform.python_version()} on {platform.machine()}"
    rate, ratios = floor
    lines = [HEAD.format(pairs=count, machine=machine), "## Beside other tools", ""]
    lines += [
        "| tool | looks for | MB | its MB per CPU s | provlint's | provlint's cost, as a part of its |",
        "|---|---|--:|--:|--:|--:|",
    ]
    for name, does, megabytes, found in peers:
        if isinstance(found, str):
            lines.append(f"| {name} | {does} | – | not measured: {found} | – | – |")
        else:
            rates = f"{megabytes / found.second:.2f} | {megabytes / found.first:.2f}"
            lines.append(f"| {name} | {does} | {megabytes:.1f} | {rates} | {_ratio(found)} |")
    lines += ["", "## Beside reading the files", ""]
    lines.append(f"Default rules: **{rate:.2f} MB a CPU second**, {_ratio(ratios)} times the cost of reading and decoding.")
    lines += ["", "## Beside itself", "", "| measure | figure | least to greatest | goal | |", "|---|--:|--:|--:|---|"]
    for measure in own:
        met = measure.figure >= measure.goal if measure.more else measure.figure <= measure.goal
        sign = "at least" if measure.more else "at most"
        spread = f"{measure.spread[0]:.2f} to {measure.spread[1]:.2f}"
        lines.append(
            f"| {measure.what} | {measure.figure:.2f} | {spread} | {sign} {measure.goal:g} | {'met' if met else 'missed'} |"
        )
    lines += ["", "## The same work", "", _parity(parity)]
    return "\n".join(lines) + "\n"


def write(page: str) -> None:
    """Writes docs/speed.md."""
    PAGE.write_text(page, encoding="utf-8")


def _parity(parity: Parity | str) -> str:
    if isinstance(parity, str):
        return f"Not measured: {parity}."
    told = (
        f"codespell's dictionary as a rule of ours, on {parity.files} files of plain lines: provlint names {parity.ours} words, "
        f"codespell {parity.theirs}, {parity.common} of them the same."
    )
    if parity.ratios is None:
        return f"{told} The findings differ, so their costs are not compared."
    return f"{told} provlint takes {_ratio(parity.ratios)} of codespell's CPU time."


def _ratio(found: Ratios) -> str:
    return f"{found.ratio:.3g} ({found.least:.3g} to {found.greatest:.3g})"
