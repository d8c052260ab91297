"""`lint check --bench`, and what it is there for: no rule may take too much of the default run."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from provlint.cli import main
from provlint.config.schema import Settings
from provlint.document.literals import SMALL
from provlint.engine.prepare import prepare
from provlint.engine.run import lint
from provlint.engine.sampling import Sampler, Work

if TYPE_CHECKING:
    from types import FrameType

    from provlint.engine.run import Plan

CHECKOUT = Path(__file__).resolve().parents[2]
CLEAN = [path for kind in ("clean", "original") for path in (CHECKOUT / "bench/quality/documents").glob(f"*/*.{kind}.txt")]
DOCUMENTS = [path.read_text(encoding="utf-8") for path in sorted(CLEAN)[::20]]
MOST = 0.15
"""Share of the calls of a default run that one rule may cause (issue of speed: measured in calls, which no machine changes)."""


def calls(plan: Plan) -> int:
    """Calls of functions, Python's and C's, while the documents are linted a second time: tables are read and rules imported."""
    count = 0

    def look(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    plan.gates.begin(plan.document("x" * (SMALL + 1), "x.txt"))  # as in a long run, for which shares matter
    for again in (False, True):
        for text in DOCUMENTS:
            document = plan.document(text, "article.txt")
            sys.setprofile(look if again else None)
            lint(document, plan)
            sys.setprofile(None)
    return count


def test_no_rule_takes_too_much() -> None:
    """The calls that a default run is spared without the rule: what it shares with others is not its own."""
    whole = prepare(Settings()).plan
    every = calls(whole)
    shares = {name: 1 - calls(prepare(Settings(ignore=(name,))).plan) / every for name in whole.rules}
    assert {name: share for name, share in shares.items() if share > MOST} == {}
    assert sum(shares.values()) > MOST  # something was counted


def test_bench_names_rules_and_views(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A table of shares in place of findings, and the timer is put away afterwards."""
    (tmp_path / "article.txt").write_text("\n\n".join(DOCUMENTS), encoding="utf-8")
    before = signal.getsignal(signal.SIGPROF)
    assert main(["check", "--isolated", "--bench", str(tmp_path)]) == 0
    output = capsys.readouterr().out
    assert "documents linted in" in output
    assert "spun/" in output
    assert "rules.language" in output
    assert "warning[" not in output
    assert signal.getsignal(signal.SIGPROF) == before
    assert signal.getitimer(signal.ITIMER_PROF) == (0.0, 0.0)


def test_bench_needs_documents(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As any run does."""
    assert main(["check", "--isolated", "--bench", str(tmp_path)]) == 2
    assert "no documents found" in capsys.readouterr().err


def test_looks_name_the_rule_and_the_innermost_view(monkeypatch: pytest.MonkeyPatch) -> None:
    """A look that falls into a view names it, one outside of all rules the engine."""
    sampler = Sampler()
    plan = prepare(Settings(select=("duplication/repeated-title",))).plan
    document = plan.document("The ferry leaves at nine\n\nIt is red.\n", "ferry.txt")
    made = type(document).masked._function  # type: ignore[attr-defined]  # how the property is made is its own affair

    def look(self: object) -> str:
        sampler._look(0, sys._getframe())
        masked: str = made(self)
        return masked

    monkeypatch.setattr(type(document).masked, "_function", look)
    lint(document, plan)
    sampler._look(0, sys._getframe())
    assert sampler.counts == {Work("duplication/repeated-title", "masked"): 1, Work("(engine)", ""): 1}
