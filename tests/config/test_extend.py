"""Files that build on each other: what may be named, and what of each counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from provlint.config.load import settings_for
from provlint.config.schema import ConfigError, PerFile
from provlint.engine.select import select
from provlint.plugins import registry

BASE = """
select = ["template", "encoding"]
ignore = ["template/lorem-ipsum", "encoding/mojibake"]
exclude = ["drafts", "docs/old/**"]
fail-on = "error"
lang = "en"
[severity]
template = "info"
encoding = "error"
[rules."template/fill-in-blank"]
min-length = 4
[per-file."docs/*.md"]
ignore = ["template"]
"""

OWN = """
extend = "../base.toml"
ignore = ["encoding/html-entity"]
extend-select = ["template/lorem-ipsum"]
exclude = ["a/b/**"]
lang = "de"
allow-terms = ["Ada Quill"]
[severity]
template = "warning"
[per-file."x/*.md"]
select = ["spun"]
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a folder in it."""
    here = tmp_path / "here"
    (here / ".git").mkdir(parents=True)
    (here / "[sub]").mkdir()
    monkeypatch.chdir(here)
    return here


def write(files: dict[str, str]) -> None:
    """Files by name."""
    for name, text in files.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(text, encoding="utf-8")


def error(path: str) -> str:
    """The message about the configuration of a path."""
    with pytest.raises(ConfigError) as caught:
        settings_for(path)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_lists_are_joined_tables_merged_and_values_replaced(here: Path) -> None:
    """And each origin is told."""
    write({"base.toml": BASE, "[sub]/.linterrc.toml": OWN})
    found = settings_for("[sub]/x.md")
    assert found.select == ("template", "encoding")
    assert found.extend_select == ("template/lorem-ipsum",)
    assert found.ignore == ("encoding/mojibake", "encoding/html-entity")
    assert (found.lang, found.fail_on, found.allow_terms) == ("de", "error", ("Ada Quill",))
    assert found.severity == {"template": "warning", "encoding": "error"}
    assert found.rules == {"template/fill-in-blank": {"min-length": 4}}
    assert (found.root, found.config_file) == (str(here), str(here / "[sub]" / ".linterrc.toml"))
    own = "[sub]/.linterrc.toml"
    origins = [found.origin(key) for key in ("lang", "fail-on", "ignore", 'severity."template"', 'severity."encoding"', "jobs")]
    assert origins == [own, "base.toml", f"base.toml, {own}", own, "base.toml", "default"]


def test_globs_stay_relative_to_the_file_they_stand_in() -> None:
    """Those of both files, in one run; names with special characters are names."""
    write({"base.toml": BASE, "[sub]/.linterrc.toml": OWN})
    found = settings_for("[sub]/x.md")
    assert found.exclude == ("drafts", "docs/old/**", "[[]sub]/a/b/**")
    assert found.per_file == (PerFile("docs/*.md", (), ("template",)), PerFile("[[]sub]/x/*.md", ("spun",)))
    assert settings_for("y.md").config_file == ""


def test_a_select_starts_afresh() -> None:
    """What the base ignores or selects besides would contradict it."""
    write({"base.toml": BASE, ".linterrc.toml": 'extend = "base.toml"\nselect = ["spun"]\n'})
    found = settings_for("x.md")
    assert (found.select, found.extend_select, found.ignore) == (("spun",), (), ())


def test_files_build_on_each_other_in_a_row() -> None:
    """Rule folders are those of the file that names them; a pyproject.toml may be named, too."""
    write(
        {
            "one/pyproject.toml": '[tool.provlint]\nrule-dirs = ["own"]\nlang = "fr"\nmax-size = 9\n',
            "one/own/x.txt": "",
            "two.toml": 'extend = "one/pyproject.toml"\nlang = "de"\n',
            "three/.linterrc.toml": 'extend = "../two.toml"\n',
        }
    )
    found = settings_for("three/x.md")
    assert found.rule_dirs == (str(Path("one/own").resolve()),)
    assert (found.lang, found.max_size) == ("de", 9)
    assert (found.origin("max-size"), found.origin("lang"), found.origin("extend")) == (
        "one/pyproject.toml",
        "two.toml",
        "three/.linterrc.toml",
    )


def test_a_changed_base_is_read_anew() -> None:
    """What is kept of a file is kept by its content."""
    write({"base.toml": 'lang = "en"', ".linterrc.toml": 'extend = "base.toml"'})
    assert settings_for("x.md").lang == "en"
    write({"base.toml": 'lang = "de"'})
    assert settings_for("x.md").lang == "de"


def test_circles_and_long_rows_are_mistakes() -> None:
    """By whatever names they go."""
    write({"a.toml": 'extend = "b.toml"', "b.toml": 'extend = "link.toml"', ".linterrc.toml": 'extend = "a.toml"'})
    Path("link.toml").symlink_to("a.toml")
    circle = ".linterrc.toml → a.toml → b.toml → link.toml"
    assert error("x.md") == f"b.toml: extend: goes in a circle: {circle}; end it in one of them"
    write({f"{number}.toml": f'extend = "{number + 1}.toml"' for number in range(12)})
    write({".linterrc.toml": 'extend = "0.toml"', "12.toml": ""})
    assert "more than 8 files build on each other" in error("x.md")


def test_nothing_outside_the_repository_is_read(here: Path) -> None:
    """Neither by name nor through a link; without a repository the file's own folder is the limit."""
    write({"../secret.toml": "password = 1", "[sub]/.linterrc.toml": 'extend = "../../secret.toml"'})
    expected = "[sub]/.linterrc.toml: extend: '../../secret.toml' is not a file below .; name one, relative to this file"
    assert error("[sub]/x.md") == expected
    Path("link.toml").symlink_to("../secret.toml")
    write({"[sub]/.linterrc.toml": 'extend = "../link.toml"'})
    assert "is not a file below" in error("[sub]/x.md")
    (here / "[sub]" / ".git").mkdir()
    write({"base.toml": "", "[sub]/.linterrc.toml": 'extend = "../base.toml"'})
    assert "is not a file below [sub]" in error("[sub]/x.md")


def test_mistakes_of_the_base_name_the_base() -> None:
    """The file, its key, the remedy; a name no rule has, too."""
    write({"base.toml": "selct = 1", ".linterrc.toml": 'extend = "base.toml"'})
    assert error("x.md") == "base.toml: unknown key selct; did you mean select?"
    write({"pyproject.toml": "[tool.other]", ".linterrc.toml": 'extend = "pyproject.toml"'})
    assert error("x.md") == ".linterrc.toml: extend: 'pyproject.toml' has no table [tool.provlint]; add one, or name another file"
    write({"base.toml": 'ignore = ["encoding/mojibak"]', ".linterrc.toml": 'extend = "base.toml"\nignore = ["spun"]'})
    with pytest.raises(ConfigError, match=r"^base\.toml, \.linterrc\.toml: ignore: unknown rule encoding/mojibak; did you mean"):
        select(registry().rules, settings_for("x.md"))
