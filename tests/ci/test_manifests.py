"""Action, workflows, hooks and examples fit their schemas, and call the command line as it is."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
import yaml

from provlint import __version__
from provlint.cli import COMMANDS
from provlint.cli.parser import parser_of

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "docs" / "examples" / "ci"

SCHEMAS = [
    ("vendor.github-actions", [ROOT / "action.yml"]),
    ("vendor.github-workflows", sorted((ROOT / ".github" / "workflows").glob("*.yml"))),
    ("vendor.github-workflows", sorted(EXAMPLES.glob("github-*.yml"))),
    ("custom.github-workflows-require-timeout", sorted((ROOT / ".github" / "workflows").glob("*.yml"))),
    ("vendor.gitlab-ci", [EXAMPLES / "gitlab-ci.yml"]),
]


@pytest.mark.parametrize(("schema", "files"), SCHEMAS, ids=lambda value: value if isinstance(value, str) else None)
def test_files_fit_their_schemas(schema: str, files: list[Path]) -> None:
    """Those that come with check-jsonschema, so that no network is asked."""
    assert files
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *map(str, files)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize(
    "words", [("validate-manifest", ".pre-commit-hooks.yaml"), ("validate-config", "docs/examples/ci/pre-commit-config.yaml")]
)
def test_hooks_fit_pre_commit(words: tuple[str, ...]) -> None:
    """By pre-commit itself; it warns of what will not work for ever."""
    run = subprocess.run([sys.executable, "-m", "pre_commit", *words], capture_output=True, text=True, check=False, cwd=ROOT)
    assert (run.returncode, run.stdout) == (0, ""), run.stdout + run.stderr


def entries() -> list[dict[str, object]]:
    """The hooks of the manifest."""
    loaded: list[dict[str, object]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    return loaded


def test_the_hooks_are_two() -> None:
    """Others name them; the example uses them both."""
    assert [entry["id"] for entry in entries()] == ["provlint", "provlint-fix"]
    (used,) = yaml.safe_load((EXAMPLES / "pre-commit-config.yaml").read_text("utf-8"))["repos"]
    assert {hook["id"] for hook in used["hooks"]} == {entry["id"] for entry in entries()}
    assert used["rev"] == f"v{__version__}"


@pytest.mark.parametrize(
    ("name", "left_out"),
    [
        ("requirements.txt", True),
        ("sub/requirements-dev.txt", True),
        ("robots.txt", True),
        ("LICENSE", True),
        ("LICENCE.md", True),
        ("docs/requirements/overview.md", False),
        ("docs/licensing.md", False),
        ("README.md", False),
        ("notes/robots.txt.md", False),
    ],
)
def test_hooks_leave_out_what_is_no_prose(name: str, left_out: bool) -> None:
    """Both, as pre-commit searches."""
    for entry in entries():
        assert (re.search(str(entry["exclude"]), name) is not None) == left_out


def commands() -> list[tuple[str, str]]:
    """File and words of every call of lint in hooks, examples and the page on CI."""
    found = [(".pre-commit-hooks.yaml", str(entry["entry"])) for entry in entries()]
    pages = [*EXAMPLES.iterdir(), ROOT / "docs" / "ci.md"]
    for page in pages:
        for line in page.read_text("utf-8").split("\n"):
            call = re.match(r"\s*(?:- |\$ )?(lint .*)", line)
            if call:
                found.append((page.name, call[1]))
    return found


@pytest.mark.parametrize(("page", "line"), commands())
def test_calls_are_taken_by_the_parser(page: str, line: str) -> None:
    """An option that was renamed shows up here, not in somebody's pipeline."""
    words = shlex.split(line, comments=True)[1:]
    if words[0] not in COMMANDS:
        words.insert(0, "check")
    module = import_module(f"provlint.cli.{words[0]}")
    parser_of(words[0], module).parse_args(words[1:], module.Arguments())


@pytest.mark.parametrize("page", sorted(EXAMPLES.glob("github-*.yml")), ids=lambda page: str(page.name))
def test_examples_use_inputs_that_there_are(page: Path) -> None:
    """And the version that there is."""
    inputs = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["inputs"]
    for job in yaml.safe_load(page.read_text("utf-8"))["jobs"].values():
        for step in job["steps"]:
            if step.get("uses", "").startswith("provlint/"):
                assert step["uses"] == f"provlint/provlint@v{__version__}"
                assert set(step["with"]) <= set(inputs)


def test_the_page_shows_the_examples() -> None:
    """docs/ci.md holds each file as it is."""
    page = (ROOT / "docs" / "ci.md").read_text("utf-8")
    for example in EXAMPLES.iterdir():
        assert f"```yaml\n{example.read_text('utf-8')}```" in page, example.name
