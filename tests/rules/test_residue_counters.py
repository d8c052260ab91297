"""Lines of nothing but counters and times: what is a page's own, and what authors write."""

from __future__ import annotations

import pytest

from tests.rules.test_residue import PROSE, found, page


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "7,310 views"), ("en", "1.4K shares"), ("en", "3-5 min read"), ("en", "Comments (14)"),
        ("en", "Updated 3 hours ago"),
        ("en", "Ada Quill · 2 days ago · 4 min read"), ("en", "Last updated: 5 May 2021, 14:20 GMT"),
        ("de", "Lesezeit ca. 5 Min."),
        ("de", "Von unserer Redaktion | 14.03.2024, 10:22 Uhr | 4 Min. Lesezeit"), ("de", "Aktualisiert vor 3 Stunden"),
        ("fr", "1 204 vues"), ("fr", "Publié le 4 mars 2022 à 10h15"), ("es", "4 minutos de lectura"),
        ("it", "Letto 1.204 volte"), ("ru", "Просмотров: 1204"), ("ru", "На чтение 4 мин."), ("id", "Diperbarui 3 jam yang lalu"),
        ("ja", "この記事は約4分で読めます。"), ("zh", "浏览次数：1.2万"), ("ko", "입력 2024.03.12. 10:22 수정 2024.03.12. 11:05"),
        ("ar", "وقت القراءة: 4 دقائق"), ("hi", "पढ़ने का समय: 4 मिनट"),
    ],
)  # fmt: skip
def test_a_counter_is_enough_alone(language: str, line: str) -> None:
    """The line, wherever it stands."""
    for end in (False, True):
        assert [finding.excerpt for finding in found(page(language, line, end=end))] == [line]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "12 trees"), ("en", "3 hours ago"), ("en", "4 March 2022, 10:15"), ("en", "120 shares"),
        ("en", "Preparation: 5 min"),
        ("en", "The film has 7,310 views"), ("en", "By Ada Quill, 4 March 2022"), ("en", "Published 4 March 2022"),
        ("de", "Von Ada Quill, 4. März 2022"), ("de", "Garzeit: 40 Min."), ("fr", "Le 4 mars 2022"),
        ("ja", "第3回"), ("zh", "2024年3月12日"),
    ],
)  # fmt: skip
def test_authors_count_and_date_too(language: str, line: str) -> None:
    """Nothing is reported."""
    assert found(page(language, line)) == []


def test_what_stands_beside_a_counter_belongs_to_it() -> None:
    """Names, dates and bare numbers right beside it; the title does not."""
    prose = PROSE["en"]
    text = f"The orchard is sold\nBy Ada Quill\n4 March 2022\n4 min read\n\n{prose}\n\n{prose}\n\n7,310 views\n23\n"
    assert [finding.excerpt for finding in found(text)] == ["By Ada Quill", "4 March 2022", "4 min read", "7,310 views", "23"]


@pytest.mark.parametrize(
    "lines",
    [
        ("- 7,310 views", "- 14 comments"),
        ("What the film reached:", "7,310 views"),
        ("Views: 7,310", "Apples: 310", "Trees: 14"),
        ("| 7,310 views | 14 comments |",),
        ("> 7,310 views",),
    ],
)
def test_lists_of_an_author_are_left_alone(lines: tuple[str, ...]) -> None:
    """Items, announced lines, lists of other numbers, tables, quotations."""
    assert found(page("en", *lines), path="page.md") == []
