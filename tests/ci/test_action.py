"""The steps of action.yml, run as the runner runs them: with its shell, and with inputs in the environment only."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
STEPS = ACTION["runs"]["steps"]
EXPRESSION = re.compile(r"\$\{\{ *([a-z.-]+) *\}\}")

pytestmark = pytest.mark.skipif(sys.platform == "win32" or shutil.which("bash") is None, reason="needs bash")

BAD = "# Prices\n\nBy Ada Quill, 3 May 2024\n\nThe price is {{ feed_title }} today, and the shop is open until six.\n"
GOOD = "# The bridge\n\nBy Ada Quill, 3 May 2024\n\nThe council agreed to mend the old bridge before winter.\n"


class Ran(NamedTuple):
    """What a step did."""

    status: int
    out: str
    outputs: dict[str, str]
    summary: str


class Runner:
    """A folder with documents, and what a runner keeps beside it."""

    def __init__(self, folder: Path) -> None:
        self.work, self.temp = folder / "work", folder / "temp"
        self.work.mkdir()
        (self.temp / "provlint" / "bin").mkdir(parents=True)
        (self.work / "docs").mkdir()
        (self.work / "docs" / "bad.md").write_text(BAD)
        (self.work / "docs" / "good.md").write_text(GOOD)
        self.context = {"steps.install.outputs.bin": str(self.temp / "provlint" / "bin")}
        for name, words in (("lint", '-P -m provlint "$@"'), ("python", '"$@"')):
            file = self.temp / "provlint" / "bin" / name
            file.write_text(f'#!/bin/sh\nexec "{sys.executable}" {words if sys.version_info >= (3, 11) else words[3:]}\n')
            file.chmod(0o755)

    def step(self, number: int, **inputs: str) -> Ran:
        """Runs the script of a step; inputs by name with _ for -."""
        step = STEPS[number]
        given = {f"inputs.{name}": str(spec["default"]) for name, spec in ACTION["inputs"].items()}
        given |= {f"inputs.{name.replace('_', '-')}": value for name, value in inputs.items()} | self.context
        files = {name: self.temp / name for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
        for file in files.values():
            file.write_text("")
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("GITHUB_", "COV"))}
        environment |= {name: EXPRESSION.sub(lambda found: given[found[1]], value) for name, value in step["env"].items()}
        environment |= {name: str(file) for name, file in files.items()}
        environment |= {"RUNNER_TEMP": str(self.temp), "GITHUB_ACTION_PATH": str(ROOT)}
        script = self.temp / "script.sh"
        script.write_text(step["run"])
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)]  # as the runner starts bash
        run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=self.work, env=environment)
        lines = files["GITHUB_OUTPUT"].read_text().split("\n")
        outputs = dict(line.split("=", 1) for line in lines if line)
        if "id" in step:
            self.context |= {f"steps.{step['id']}.outputs.{name}": value for name, value in outputs.items()}
        return Ran(run.returncode, run.stdout + run.stderr, outputs, files["GITHUB_STEP_SUMMARY"].read_text())


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    """A fresh one."""
    return Runner(tmp_path)


INSTALL, LINT, END = 1, 2, 4


def test_no_input_is_pasted_into_a_script() -> None:
    """The runner replaces expressions before the shell sees them: what an input holds would be run."""
    for step in STEPS:
        assert "${{" not in step.get("run", "")
        assert step.get("shell", "bash") == "bash"
    assert [STEPS[number].get("id") for number in (INSTALL, LINT)] == ["install", "lint"]


def test_every_output_is_written(runner: Runner) -> None:
    """The names declared are those that the step writes."""
    declared = {name: spec["value"] for name, spec in ACTION["outputs"].items()}
    assert declared == {name: f"${{{{ steps.lint.outputs.{name} }}}}" for name in runner.step(LINT).outputs}


def test_findings_are_marked_counted_and_uploaded(runner: Runner) -> None:
    """Annotations, summary, counts, both files; the last step ends with the status."""
    found = runner.step(LINT)
    assert found.status == 0
    assert re.search(r"^::error title=template/unfilled-placeholder,file=docs/bad.md,line=5,", found.out, re.MULTILINE)
    assert "docs/bad.md" in found.summary
    numbers = {name: value for name, value in found.outputs.items() if not name.endswith("-file")}
    names = ("status", "documents", "findings", "errors", "warnings", "infos", "suppressed", "keep")
    assert [numbers.pop(name) for name in names] == ["1", "2", "1", "1", "0", "0", "0", "1"]
    assert sorted(numbers.values()) == ["0", "1"]  # fix and drop
    assert json.loads(Path(found.outputs["report-file"]).read_text())["verdicts"]["keep"] == 1
    (run,) = json.loads(Path(found.outputs["sarif-file"]).read_text())["runs"]
    assert [result["ruleId"] for result in run["results"]] == ["template/unfilled-placeholder"]
    assert runner.step(END).status == 1


def test_clean_documents_end_well(runner: Runner) -> None:
    """With an empty list of results, which closes what code scanning has open."""
    found = runner.step(LINT, paths="docs/good.md\n")
    assert (found.outputs["status"], found.outputs["findings"], found.outputs["documents"]) == ("0", "0", "1")
    assert json.loads(Path(found.outputs["sarif-file"]).read_text())["runs"][0]["results"] == []
    assert runner.step(END).status == 0


def test_inputs_reach_the_options(runner: Runner) -> None:
    """Thresholds, configuration, further options; annotations can be had without."""
    assert runner.step(LINT, fail_on="never").outputs["status"] == "0"
    assert runner.step(LINT, fail_on="never", fail_verdict="fix").outputs["status"] == "1"
    assert runner.step(LINT, args="--ignore=template\r\n--quiet\r\n").outputs["findings"] == "0"
    (runner.work / "own.toml").write_text('ignore = ["template"]\n')
    assert runner.step(LINT, config="own.toml").outputs["findings"] == "0"
    plain = runner.step(LINT, annotations="false")
    assert "::error" not in plain.out
    assert "docs/bad.md:5:14" in plain.out
    assert (plain.summary, plain.outputs["findings"]) == ("", "1")


def test_what_cannot_be_completed_fails(runner: Runner) -> None:
    """Whatever the thresholds: a missing path, a mistake in the configuration, an option that there is not."""
    for inputs in ({"paths": "none"}, {"args": "--none"}, {"config": "none.toml"}, {"paths": "none\ndocs", "fail_on": "never"}):
        assert runner.step(LINT, **inputs).outputs["status"] == "2"
        assert runner.step(END).status == 2
    runner.context.pop("steps.lint.outputs.status")
    runner.context["steps.lint.outputs.status"] = ""
    assert runner.step(END).status == 2


HOSTILE = [
    "$(touch pwned)",
    "`touch pwned`",
    "'; touch pwned; '",
    '"; touch pwned; "',
    "--output-file=pwned",
    "-opwned",
    "*",
    "a b",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_inputs_are_data(runner: Runner, text: str) -> None:
    """A path is a path, whatever it looks like; so are the values of options."""
    (runner.work / text).mkdir()
    (runner.work / text / "a.md").write_text(BAD)
    found = runner.step(LINT, paths=text)
    assert (found.outputs["status"], found.outputs["documents"]) == ("1", "1"), found.out
    for name in ("config", "fail_on", "fail_verdict"):
        assert runner.step(LINT, **{name: text}).outputs["status"] == "2"
    assert sorted(os.listdir(runner.work)) == sorted(["docs", text])


@pytest.mark.parametrize("version", ["--index-url=x", "0.1.0 evil", "0.1.0; touch pwned", "$(touch pwned)", "latest"])
def test_versions_are_versions(runner: Runner, version: str) -> None:
    """Nothing else reaches pip."""
    runner.context["steps.python.outputs.python-path"] = sys.executable
    found = runner.step(INSTALL, version=version)
    assert (found.status, found.outputs) == (2, {})
    assert "is no version number" in found.out
    assert sorted(os.listdir(runner.work)) == ["docs"]


def test_it_installs_itself(runner: Runner, registry: None, checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the checkout that the action is in; what is installed lints."""
    shutil.rmtree(runner.temp / "provlint")
    monkeypatch.setattr(sys.modules[__name__], "ROOT", checkout)
    runner.context["steps.python.outputs.python-path"] = sys.executable
    installed = runner.step(INSTALL)
    assert installed.status == 0, installed.out
    assert runner.step(LINT).outputs["findings"] == "1"


def test_conditions_of_the_upload() -> None:
    """Only where it is asked for, there is something, and the pull request may."""
    step: dict[str, Any] = STEPS[3]
    assert step["uses"].startswith("github/codeql-action/upload-sarif@")
    assert step["with"]["category"] == "${{ inputs.category }}"
    for part in ("inputs.sarif == 'true'", "steps.lint.outputs.sarif-file != ''", "fork != true"):
        assert part in step["if"]
