"""Readability relative to the run: the usual is measured on its documents, and only who asks pays for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from provlint import lint_paths
from provlint.config.schema import Settings

if TYPE_CHECKING:
    from pathlib import Path

EASY = "The boat is on the river and the man is in it, and the {0} of them go home. "
HARD = "Institutional interdependencies notwithstanding, organizational accountability necessitates evaluation. "


def outliers(folder: Path, **settings: object) -> list[str]:
    chosen = Settings(select=("readability/outlier",), **settings)  # type: ignore[arg-type]
    results = lint_paths([str(folder)], settings=chosen)
    return [result.path.rpartition("/")[2] for result in results if result.findings]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Easy documents, no two the same, and a hard one."""
    for number in range(22):
        extra = "A road along the shore leads there in about an hour. " * number
        (tmp_path / f"easy{number:02}.md").write_text(EASY.format("two") * 10 + extra + "\n")
    (tmp_path / "hard.md").write_text("This is the administration. " + HARD * 20 + "\n")
    return tmp_path


def test_a_document_apart_from_its_run(folder: Path) -> None:
    """Found among its like, in one process and in two; not in a run too small to have a usual."""
    assert outliers(folder) == ["hard.md"]
    assert outliers(folder, jobs=2) == ["hard.md"]
    for number in range(10):
        (folder / f"easy{number:02}.md").unlink()
    assert outliers(folder) == []


def test_the_user_may_name_the_usual(folder: Path) -> None:
    """Then nothing is measured first."""
    assert outliers(folder, rules={"readability/outlier": {"reference": ("en:-100:100",)}}) == []
