"""Metadata that is larger than anybody writes by hand is not read, and where the date is missing that is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from provlint.cli import main
from provlint.document import Document
from provlint.document.carriers.passed_over import passed_over


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        (
            "mill.md.json",
            '{"date": "2024-05-07", "rest": "' + "a" * 70_000 + '"}',
            "sidecar (mill.md.json has more than 65,536 bytes and is not read; shorten it)",
        ),
        (
            "mill.yaml",
            "rest: " + "[" * 60 + "]" * 60 + "\n",
            "sidecar (mill.yaml is nested too deeply and is not read; write it flatter)",
        ),
        ("mill.yaml", "rest: a\n", "sidecar, file name"),
    ],
)
def test_a_sidecar_that_is_not_read_is_named(
    here: Path, capsys: pytest.CaptureFixture[str], name: str, content: str, told: str
) -> None:
    """Name, limit and remedy, in the message of the finding that it causes."""
    (here / "mill.md").write_text("The mill stands still.\n", encoding="utf-8")
    (here / name).write_text(content, encoding="utf-8")
    main(["--isolated", "--no-cache", "--format", "concise", "--select", "provenance/missing-publish-date", "mill.md"])
    assert f"no publish date in front matter, {told}" in capsys.readouterr().out


def test_nobody_is_bothered_where_another_sidecar_has_the_date(tmp_path: Path) -> None:
    """The large file may be something else altogether."""
    (tmp_path / "mill.json").write_text('{"rest": "' + "a" * 70_000 + '"}', encoding="utf-8")
    (tmp_path / "mill.yaml").write_text("date: 2024-05-07\n", encoding="utf-8")
    document = Document("The mill stands still.\n", str(tmp_path / "mill.md"))
    document.on_disk = True
    assert document.carriers.publish_date


def page(script: str, rest: str = "") -> Document:
    """A page with JSON-LD on its second line."""
    return Document(f'<html>\n<script type="application/ld+json">{script}</script>\n<p>The mill.</p>{rest}</html>\n', "mill.html")


def test_json_ld_that_is_not_read_is_named_by_its_line() -> None:
    """The limit is some hundred times what pages hold."""
    large = page('{"@type": "Article", "datePublished": "2024-05-07", "rest": "' + "a" * 270_000 + '"}')
    assert large.carriers.publish_date is None or large.carriers.publish_date.carrier != "json-ld: datePublished"
    assert passed_over(large) == {"markup": "the JSON-LD of line 2 has more than 262,144 characters and is not read; shorten it"}
    deep = page('{"@type": "Article", "rest": ' + "[" * 60 + "]" * 60 + "}")
    assert passed_over(deep) == {"markup": "the JSON-LD of line 2 is nested too deeply and is not read; write it flatter"}


def test_a_page_that_is_read_in_part() -> None:
    """What its end says of it is not looked at."""
    assert not passed_over(page("{}"))
    assert "2,000,000 characters" in passed_over(page("{}", "a" * 2_000_000))["markup"]
    assert not passed_over(Document("a" * 2_100_000, "mill.txt"))
