"""`lint init`: a file that changes nothing, and says what was seen."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from provlint.cli import init
from provlint.config.keys import KEYS
from provlint.config.load import OWN_FILE, settings_for
from provlint.config.schema import EXTENSIONS, Settings

if TYPE_CHECKING:
    from tests.cli.conftest import Lint

PROSE = "# The bridge\n\nThe town council met on market day and agreed to mend the old bridge before the winter comes again.\n"


@pytest.fixture(autouse=True)
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with nothing in it."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def bare(settings: Settings) -> Settings:
    """The settings without where they are from."""
    return settings._replace(config_file="", root="", origins={})


def test_it_writes_the_defaults(lint: Lint, empty: Path) -> None:
    """As they stand and with every comment mark of a plain key removed; an existing file stays."""
    assert lint("init").out == "wrote .linterrc.toml: no documents found yet\n"
    file = empty / OWN_FILE
    assert bare(settings_for(".")) == Settings()
    plain = [line.removeprefix("# ") for line in file.read_text().split("\n") if line.startswith("# ") and " = " in line]
    names = {key.name for key in KEYS if key.kind in ("strings", "string", "boolean", "integer")} - init._EXAMPLES.keys()
    keys = [line for line in plain if line.split(" = ")[0] in names]
    keys = list({line.split(" = ")[0]: line for line in reversed(keys)}.values())  # without those of the example of a table
    assert len(keys) == len(names)
    file.write_text("\n".join(keys))
    assert bare(settings_for(".")) == Settings()
    again = lint("init")
    assert (again.status, again.err) == (2, "lint: error: .linterrc.toml: exists already; edit it or remove it first\n")


def test_every_example_is_taken(lint: Lint, empty: Path) -> None:
    """Those of tables, too: uncommented they are settings, once the file that `extend` names is there."""
    lint("init")
    lines = (empty / OWN_FILE).read_text().split("\n")
    code = [line.removeprefix("# ") for line in lines if line.startswith(("# [", '# "')) or (" = " in line and "`" not in line)]
    text = "\n".join(line for line in code if not line.startswith('"../') and not line.startswith("extend"))
    (empty / OWN_FILE).write_text(text)
    found = settings_for(".")
    assert found.allow_terms == ("New York Instances",)
    assert (found.severity, found.verdict) == ({"residue": "info"}, {"provenance/future-date": "fix"})
    assert found.rules == {"family/name": {"option": 3}}
    assert [(entry.glob, entry.ignore, entry.lang) for entry in found.per_file] == [("drafts/**", ("template",), "en")]


def test_it_says_what_it_sees(lint: Lint, empty: Path) -> None:
    """Languages, other endings, the template engine, and rules that speak of most documents; ignored files do not count."""
    for number in range(8):
        Path(f"{number}.md").write_text(PROSE)
    for name in ("a.adoc", "b.adoc", "c.org", "ignored.tex"):
        Path(name).write_text(PROSE)
    Path("mkdocs.yml").write_text("site_name: x\n")
    Path(".gitignore").write_text("ignored.tex\n")
    assert lint("init").out == "wrote .linterrc.toml: 8 documents found, 11 looked at\n"
    text = (empty / OWN_FILE).read_text()
    assert "# Languages: en 11." in text
    assert "# mkdocs.yml stands here" in text
    assert '# lang = "en"' in text
    assert "#   provenance/missing-publish-date: 11 of 11 documents\n" in text
    assert '\n# ignore = ["provenance/missing-publish-date"' in text
    found = settings_for(".")
    assert found.extensions == (*EXTENSIONS, ".adoc", ".org")
    assert bare(found)._replace(extensions=EXTENSIONS) == Settings()
    assert lint("--quiet", "--exit-zero").status == 0


def test_few_documents_say_nothing(lint: Lint, empty: Path) -> None:
    """Two of two are no majority of anything."""
    for number in range(2):
        Path(f"{number}.md").write_text(PROSE)
    lint("init")
    text = (empty / OWN_FILE).read_text()
    assert "# ignore = []" in text
    assert '# lang = ""' in text


def test_a_folder_can_be_named(lint: Lint, empty: Path) -> None:
    """Its documents are looked at, and the file stands in it."""
    os.mkdir("docs")
    Path("docs/a.md").write_text(PROSE)
    assert lint("init", "docs").out == "wrote docs/.linterrc.toml: 1 document found, 1 looked at\n"
    assert lint("init", "none").err == "lint: error: none: no such folder; name one, or make it first\n"
    Path("docs/.linterrc.toml").unlink()
    Path("docs/.linterrc.toml").symlink_to(empty / "elsewhere")
    assert lint("init", "docs").status == 2
    assert not Path("elsewhere").exists()
