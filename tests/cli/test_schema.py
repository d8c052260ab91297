"""The schema of the configuration file: what editors are told is what the linter takes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from provlint.cli.schema import schema
from provlint.config.check import checked_values, parse_toml
from provlint.config.keys import KEYS
from provlint.config.schema import ConfigError
from provlint.plugins import registry

if TYPE_CHECKING:
    from tests.cli.conftest import Lint

ROOT = Path(__file__).resolve().parents[2]

GOOD = [
    "",
    'select = ["ALL", "spun", "encoding/mojibake", "own/rule"]\nextend-select = []\nignore = ["spun/likely-spun"]',
    'extend = "../base.toml"\nallow-terms = ["New York Instances"]\nmax-size = 1\ndrop-percent = 0',
    'fail-on = "error"\nfail-verdict = "drop"\nformat = "sarif"\nlang = "en"\nrespect-gitignore = false',
    '[severity]\nspun = "info"\n"own/rule" = "error"\n[verdict]\nspun = "keep"',
    '[rules."readability/outlier"]\ntimes = 3\nmin-words = 50\nreference = ["en:60:9"]\n[rules."own/rule"]\nx = true',
    '[per-file."docs/**"]\nselect = ["spun"]\nlang = "de"\n[per-file."docs/**".severity]\nspun = "info"',
    '[per-file."*.md".rules."encoding/html-entity"]\nin-markup = true',
]

BAD = [
    "selct = []",
    'select = "spun"',
    "select = [1]",
    'fail-on = "eror"',
    "max-size = 0",
    "max-size = true",
    "drop-percent = 101",
    "max-seconds = 0",
    "max-seconds = 3601",
    "respect-gitignore = 1",
    "lang = 2020-01-01",
    'allow-terms = [" "]',
    '[severity]\nspun = "high"',
    '[verdict]\nspun = "error"',
    "severity = 1",
    "[rules]\nx = 1",
    '[per-file."*"]\nselet = []',
    '[per-file."*"]\nlang = 1',
    '[per-file."*".severity]\nspun = "high"',
    '[per-file."*"]\nfail-on = "error"',
]

ONLY_THE_SCHEMA = [
    'extend = "/etc/base.toml"',
    'select = ["Spun"]',
    '[rules."readability/outlier"]\ntime = 3',
    '[rules."readability/outlier"]\ntimes = "3"',
    '[per-file."*".rules."encoding/html-entity"]\nin-markup = "yes"',
]
"""What the linter finds only once it looks for the file or the rule."""


def accepts(text: str) -> bool:
    """Whether the schema takes a file with this text."""
    jsonschema = pytest.importorskip("jsonschema")
    values = json.loads(json.dumps(parse_toml(text.encode(), "x"), default=lambda _: {"date": 1}))
    return bool(jsonschema.Draft7Validator(schema(registry().rules)).is_valid(values))


def taken(text: str) -> bool:
    """Whether the linter takes it."""
    try:
        checked_values(text.encode(), "x", shared=False)
    except ConfigError:
        return False
    return True


@pytest.mark.parametrize("text", GOOD)
def test_what_is_right_passes_both(text: str) -> None:
    """The schema and the linter."""
    assert (accepts(text), taken(text)) == (True, True)


@pytest.mark.parametrize("text", BAD)
def test_what_is_wrong_passes_neither(text: str) -> None:
    """An editor shows the mistake before the linter is run."""
    assert (accepts(text), taken(text)) == (False, False)


@pytest.mark.parametrize("text", ONLY_THE_SCHEMA)
def test_options_and_names_are_in_the_schema(text: str) -> None:
    """Types of the rules' own options, and how ids are written."""
    assert not accepts(text)


def test_every_key_has_documentation_and_default() -> None:
    """Draft 7, which editors for TOML know."""
    jsonschema = pytest.importorskip("jsonschema")
    made = schema(registry().rules)
    jsonschema.Draft7Validator.check_schema(made)
    properties = made["properties"]
    assert isinstance(properties, dict)
    assert set(properties) == {key.name for key in KEYS}
    for key in KEYS:
        assert properties[key.name]["description"] == key.doc
        assert key.kind in ("severities", "options", "per-file") or "default" in properties[key.name]
    option = properties["rules"]["properties"]["readability/outlier"]["properties"]["min-words"]
    assert (option["type"], option["default"]) == ("integer", 100)


def test_rules_of_the_project_are_in_it(lint: Lint, here: Path) -> None:
    """Unless no configuration is to be read."""
    assert '"demo/note"' in lint("schema").out
    assert '"demo/note"' not in lint("schema", "--isolated").out


def test_our_own_file_fits(lint: Lint, tmp_path: Path) -> None:
    """As check-jsonschema sees it, which reads TOML; a mistake in it is found."""
    pytest.importorskip("check_jsonschema")
    file = tmp_path / "schema.json"
    file.write_text(lint("schema", "--isolated").out, encoding="utf-8")
    bad = tmp_path / "bad.toml"
    bad.write_text('[severity]\nspun = "high"\n')
    command = [sys.executable, "-m", "check_jsonschema"]
    for more in (["--check-metaschema", str(file)], ["--schemafile", str(file), str(ROOT / ".linterrc.toml")]):
        run = subprocess.run([*command, *more], capture_output=True, text=True, check=False)
        assert run.returncode == 0, run.stdout + run.stderr
    run = subprocess.run([*command, "--schemafile", str(file), str(bad)], capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert "high" in run.stdout
