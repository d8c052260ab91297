"""Words told by their parts, known titles, and doubts about a document's main language."""

from __future__ import annotations

import pytest

from provlint.document import Document
from provlint.finding import Span
from provlint.rules.language._doubt import believed, spoken
from provlint.rules.language._known import is_known
from provlint.rules.language._parts import LONGEST, languages_of_compound, languages_of_stem
from provlint.rules.language._scorer import Foreign, judge
from provlint.rules.language._titles import is_binomial
from tests.rules.test_language_negatives import DE, EN, FR


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("versandoptionen", "de"),
        ("winkelwageninhoud", "nl"),
        ("betalningssida", "sv"),
        ("profiladresse", "da"),
        ("toimitusosoite", "fi"),
    ],
)
def test_compounds_of_listed_words_are_told(word: str, language: str) -> None:
    """Also across a linking letter."""
    assert language in languages_of_compound(word)


@pytest.mark.parametrize("word", ["", "a", "tree", "xqzvwkjh", "v" * (LONGEST + 1), "orchard"])
def test_other_words_are_no_compounds(word: str) -> None:
    """Neither short nor endless ones."""
    assert languages_of_compound(word) == set()


def test_a_form_is_told_by_its_beginning() -> None:
    """Finnish and Estonian have more endings than any list."""
    assert "fi" in languages_of_stem("asiakkaillemme")
    assert languages_of_stem("short") == set()
    assert languages_of_stem("xqzvwkjh") == set()


@pytest.mark.parametrize("line", ["Le Monde diplomatique", "À la recherche du temps perdu", "3. Da capo al fine", "CARPE DIEM!"])
def test_known_titles_are_told_whatever_stands_around_the_letters(line: str) -> None:
    """Numbers, marks and capitals do not count."""
    assert is_known(line)


def test_a_label_is_no_title() -> None:
    """Nor is a sentence that holds one."""
    assert not is_known("Leia mais")
    assert not is_known("She reads Le Monde diplomatique")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Passer domesticus", True),
        ("passer domesticus", False),
        ("Passer Domesticus", False),
        ("Passer", False),
        ("Leia mais", False),
    ],
)
def test_names_of_species_are_told_by_their_shape(text: str, told: bool) -> None:
    """Genus in a capital, species in lower case."""
    assert is_binomial(text, tuple(text.lower().split())) is told


@pytest.mark.parametrize(("rest", "main", "kept"), [(EN, "en", True), (DE, "en", False), (FR, "fr", True)])
def test_a_line_is_not_foreign_where_the_rest_speaks_its_language(rest: str, main: str, kept: bool) -> None:
    """The main language was wrong where function words of the other stand all over the rest."""
    line = "Jetzt den Newsletter bestellen"
    document = Document(f"{rest}\n{line}\n", "a.txt")
    at = document.text.index(line)
    lines = [Foreign(Span(at, at + len(line)), 9, "de", 0.95, short=True)]
    assert bool(believed(document, lines, main)) is kept


def test_a_script_that_the_rest_is_written_in_is_not_foreign() -> None:
    """A page of short Chinese lines among English names; signs stand for more than letters do."""
    text = "Lathe 2.5 已經發布，這一版改正了許多錯誤。\n\nLathe Tool Kit 可以建立新的檔案。\n\n下載\n"
    at = text.index("下載")
    lines = [Foreign(Span(at, at + 2), 2, "zh", 0.99, short=True)]
    assert believed(Document(text, "a.txt"), lines, "en") == []
    assert believed(
        Document(f"{EN}\n下載\n", "a.txt"), [Foreign(Span(len(EN) + 1, len(EN) + 3), 2, "zh", 0.99, short=True)], "en"
    )


def test_a_chinese_line_with_latin_terms_is_the_documents_own() -> None:
    """Its terms outnumber its signs, and detectors take it for any language in Latin letters."""
    text = "我們在春天修好了舊的水車，從此村裡的人每個星期都可以磨麵粉，也可以在河邊的小屋裡喝茶聊天看書。" * 3
    verdict = Document(f"{text}\n\n在 Quern Mill Kit 發現一個 Bolt Gear 缺口。\n\n{text}\n", "a.txt").view(judge)
    assert not verdict.lines


@pytest.mark.parametrize(
    "line",
    ["Weber & Söhne", "Halvorsen Fiskeri AS", "Trần Hoa Công ty Cổ phần", "山田株式会社", "Horváth Kft.", "n. obs.", "adj. pl."],
)
def test_firms_and_abbreviations_are_names(line: str) -> None:
    """By the form that stands behind the name."""
    assert is_known(line)


@pytest.mark.parametrize("line", ["AS SOON AS POSSIBLE", "AG", "Tên công ty", "Voir plus", "Ver. anterior.", "Leia mais."])
def test_labels_are_no_firms(line: str) -> None:
    """Nor are lines in capitals, forms alone, or words that only end in a full stop."""
    assert not is_known(line)


def test_a_language_that_the_document_has_no_words_of_is_none_of_its_own() -> None:
    """Detectors take tables of identifiers for Afrikaans."""
    assert spoken(Document(EN, "a.txt"), {"en": 1, "af": 1}) == {"en": 1}
    assert spoken(Document(f"{EN}\n{DE}", "a.txt"), {"en": 1, "de": 1}) == {"en": 1, "de": 1}
    assert spoken(Document(EN, "a.txt"), {"en": 1, "ja": 1}) == {"en": 1, "ja": 1}


def test_a_cyrillic_line_may_be_foreign_in_a_cyrillic_document() -> None:
    """Its script is not the document's alone."""
    text = "Сад за деревней продали в марте семье из соседней долины, и она хочет сохранить все старые деревья.\n\n" * 2
    verdict = Document(f"{text}Свързани линкове\n\n{text}\n", "a.txt").view(judge)
    assert [line.language for line in verdict.lines] == ["bg"]
