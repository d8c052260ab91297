"""A tree that belongs to a template engine is recognised by the names of its files, and its syntax is no leftover there."""

from __future__ import annotations

from pathlib import Path

import pytest

from provlint import lint_paths
from provlint.config.schema import Settings
from provlint.engine.template_engines import template_engine

LEFTOVER = "The mill burned.\n\n{{ article.title }}\n"
SETTINGS = Settings(select=("template",))


@pytest.mark.parametrize("mark", ["_config.yml", "mkdocs.yml", "hugo.toml", "eleventy.config.js", "playbooks"])
def test_a_file_above_tells_the_engine(tmp_path: Path, mark: str) -> None:
    """Up to the root of the repository."""
    (tmp_path / mark).write_text("")
    (tmp_path / "docs" / "a").mkdir(parents=True)
    assert template_engine(str(tmp_path / "docs" / "a" / "x.md")) == mark


def test_packages_are_searched_and_never_run(tmp_path: Path) -> None:
    """A `package.json` counts by what it names."""
    (tmp_path / "package.json").write_text('{"devDependencies": {"@11ty/eleventy": "^3"}}')
    assert template_engine(str(tmp_path / "x.md")) == "package.json"


def test_other_packages_tell_nothing(tmp_path: Path) -> None:
    """Nor does what stands above the root of the repository."""
    (tmp_path / "_config.yml").write_text("")
    (tmp_path / "here" / ".git").mkdir(parents=True)
    (tmp_path / "here" / "package.json").write_text('{"dependencies": {"left-pad": "1"}}')
    (tmp_path / "here" / "conf.py").write_text("")
    assert template_engine(str(tmp_path / "here" / "x.md")) == ""


@pytest.mark.parametrize(("name", "findings"), [("x.md", 0), ("x.txt", 1)])
def test_its_syntax_is_at_home_in_its_markup_only(tmp_path: Path, name: str, findings: int) -> None:
    """Plain text in such a tree is data."""
    (tmp_path / "_config.yml").write_text("")
    (tmp_path / name).write_text(LEFTOVER)
    [result] = lint_paths([str(tmp_path / name)], settings=SETTINGS)
    assert len(result.findings) == findings


def test_elsewhere_it_is_a_leftover(tmp_path: Path) -> None:
    """No engine, one finding."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "x.md").write_text(LEFTOVER)
    [result] = lint_paths([str(tmp_path / "x.md")], settings=SETTINGS)
    assert [finding.rule for finding in result.findings] == ["template/unfilled-placeholder"]
