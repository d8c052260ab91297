"""The table of strangers' pages, and how answers are scored; nothing is downloaded."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from bench.quality import strangers
from bench.quality.families.dates import day_of

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_the_table_names_pages_once_with_their_days() -> None:
    """Each by a hash of its own, of a package that can be fetched, within one half by site."""
    header, *lines = strangers.PAGES.read_text("utf-8").splitlines()
    rows = [dict(zip(header.split("\t"), line.split("\t"), strict=True)) for line in lines]
    assert len({row["sha256"] for row in rows}) == len(rows)
    assert {row["package"] for row in rows} == {*strangers.PIP, *strangers.NPM, *strangers.DEBIAN}
    assert {row["half"] for row in rows} == {"held out", "used"}
    assert all(day_of(row["date"]) for row in rows if row["date"])


def test_only_the_very_page_is_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A page that has changed, or is not there, is said to be missing."""
    table = tmp_path / "pages.tsv"
    marks = [sha256(page).hexdigest()[:32] for page in (b"<p>same", b"<p>before")]
    named = zip(("same", "changed", "gone"), (*marks, "0" * 32), strict=True)
    table.write_text("package\tpath\tsha256\n" + "".join(f"unfluff\t{name}\t{mark}\n" for name, mark in named), "utf-8")
    (tmp_path / "unfluff").mkdir()
    (tmp_path / "unfluff" / "same").write_bytes(b"<p>same")
    (tmp_path / "unfluff" / "changed").write_bytes(b"<p>after")
    monkeypatch.setattr(strangers, "PAGES", table)
    assert [(row["path"], page) for row, page in strangers.pages(tmp_path)] == [("same", b"<p>same")]
    assert "unfluff: 2 pages cannot be had" in capsys.readouterr().err


def test_answers_are_scored_within_a_day() -> None:
    """Precision over all answers, recall over the dated pages, and the undated called dated."""
    answers = [("2024-05-07", "2024-05-08"), ("2024-05-07", "2024-06-08"), ("", "2024-06-08"), ("2024-05-07", ""), ("", "")]
    assert strangers.score(answers) == [".33 (1/3)", ".33 (1/3)", ".50 (1/2)"]


def test_our_answer_is_the_ledgers() -> None:
    """Of bytes of any encoding; "" for a page without a day."""
    assert strangers.ours('<meta name="date" content="2024-05-07"><p>Mühle'.encode("latin-1")) == "2024-05-07"
    assert strangers.ours(b"<p>The mill stands still.") == ""
