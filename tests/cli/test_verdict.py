"""Verdicts on the command line: the report, the exit status, and what the configuration may change."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Lint


def test_the_report_has_every_document(here: Path, lint: Lint) -> None:
    """Clean ones, too, each with what decided; standard output stays the report on findings."""
    (here / "docs" / "image.md").write_bytes(b"\0\1\2\3" * 500)
    found = lint("--report", "verdicts.json", "--format", "concise", "docs")
    assert found.out.count("\n") == 1
    report = json.loads((here / "verdicts.json").read_text("utf-8"))
    assert {document["path"]: document["verdict"] for document in report["documents"]} == {
        "docs/bad.md": "fix",
        "docs/good.md": "keep",
        "docs/image.md": None,
    }
    bad, _, image = report["documents"]
    assert (bad["decided_by"], bad["rules"]) == (["demo/note"], {"demo/note": 1})
    assert bad["findings"] == {"error": 0, "warning": 1, "info": 0}
    assert image["skipped"] == "binary file, not text"
    assert report["verdicts"] == {"keep": 1, "fix": 1, "drop": 0}


@pytest.mark.parametrize(
    ("verdict", "arguments", "status"),
    [
        ("fix", (), 0),
        ("fix", ("--fail-verdict", "drop"), 0),
        ("fix", ("--fail-verdict", "fix"), 1),
        ("drop", ("--fail-verdict", "drop"), 1),
        ("drop", ("--fail-verdict", "fix"), 1),
        ("keep", ("--fail-verdict", "fix"), 0),
        ("drop", ("--fail-verdict", "drop", "--exit-zero"), 0),
    ],
)
def test_a_verdict_may_decide_the_exit_status(
    here: Path, lint: Lint, verdict: str, arguments: tuple[str, ...], status: int
) -> None:
    """Apart from findings, which `--fail-on never` leaves out of it; the verdict of a rule is the configuration's to change."""
    (here / ".linterrc.toml").write_text(f'rule-dirs = ["own"]\nselect = ["demo"]\n[verdict]\n"demo/note" = "{verdict}"\n')
    assert lint("--fail-on", "never", *arguments, "docs").status == status


def test_the_configuration_may_say_so(here: Path, lint: Lint) -> None:
    """A family's verdict, and the one to fail on."""
    file = here / ".linterrc.toml"
    file.write_text(
        'rule-dirs = ["own"]\nselect = ["demo"]\nfail-on = "never"\nfail-verdict = "drop"\n[verdict]\ndemo = "drop"\n'
    )
    assert lint("docs").status == 1
    file.write_text('rule-dirs = ["own"]\n[verdict]\ndemmo = "drop"\n')
    found = lint("docs")
    assert found.status == 2
    assert "unknown rule demmo; did you mean demo" in found.err


def test_json_findings_name_the_verdict(lint: Lint, here: Path) -> None:
    """On their document, with the rules that decided it."""
    (finding,) = json.loads(lint("--format", "json", "docs").out)
    assert (finding["verdict"], finding["decided_by"]) == ("fix", ["demo/note"])
