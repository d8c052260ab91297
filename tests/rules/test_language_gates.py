"""The gates of the language rules: cheap ways of asking say the same as the plain ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provlint.document import Document
from provlint.document.interface import normal_line, phrases_of
from provlint.document.tokens import find_words, is_word_char, only_words
from provlint.rules.language import _home
from provlint.rules.language._features import is_name_like, read_line
from provlint.rules.language._home import Home, home_of, is_formed_of
from provlint.rules.language._page import read_page
from provlint.rules.language._titles import may_be_name
from provlint.rules.language._vocabulary import OFTEN, strange_runs
from tests.rules.test_language_negatives import DE, EN, FR

LINES = [
    "Teile es", "Leia Mais", "Penguin Classics", "Reuter", "Sommerfest", "Kontakt", "share", "the orchard", "Van der Berg",
    "LEIA", "Don't Panic", "E-Mail", "[Get-Item]", "Abbrechen", "Suche nach", "A", "Weitere Artikel von uns",
]  # fmt: skip
TEXTS = st.text(st.sampled_from("aäßéİıſТ'’ʼ.,:-– \t\r\n1²½ोा中#*|"), max_size=40)


@given(TEXTS)
def test_a_normal_line_is_its_letters_in_lower_case(text: str) -> None:
    """Character by character: what is no letter or mark, and every digit, is a blank."""
    lowered = text.lower().replace("i\u0307", "i")
    kept = "".join(char if is_word_char(char) and not char.isdigit() else " " for char in lowered)
    assert normal_line(text) == " ".join(kept.split())


@given(TEXTS)
def test_what_is_left_of_a_text_is_its_words(text: str) -> None:
    """Same length, so that a slice of it holds the words of the slice."""
    clean = only_words(text)
    assert len(clean) == len(text)
    assert tuple(clean.split()) == find_words(text)


@pytest.mark.parametrize("language", ["en", "de", "xx"])
def test_words_are_remembered_as_they_were_told(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Asked once or often, and when what is remembered was thrown away in between."""
    monkeypatch.setattr(_home, "MOST", 3)
    home = Home(language)
    words = [*EN.lower().split(), *DE.lower().split(), "42", "xyzzy's", "replanted"]
    for _ in range(3):
        strange = {word for word in words if not (word in home.known or is_formed_of(word, home.known) or word.isdigit())}
        assert home.strangers(words) == strange
        assert home.unknown(words) == {
            word for word in words if not {word, word.strip(_home.PUNCTUATION)} & set(_known(home, words))
        }


def _known(home: Home, words: list[str]) -> list[str]:
    return [bare for word in words for bare in (word, word.strip(_home.PUNCTUATION)) if bare in home.known]


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("main", ["en", "de", "pt"])
def test_a_name_is_told_before_it_is_measured(line: str, main: str) -> None:
    """The quick question never calls a name what the measures do not."""
    document = Document(f"{EN}\n{line}\n{EN}", "a.txt", language=main)
    for unit in read_page(document).candidates:
        if unit.text == line:
            clue = read_line(unit, home_of(main), {})
            assert may_be_name(unit.text, unit.words, main) == is_name_like(clue)


def test_strange_runs_are_the_same_however_often_one_asks() -> None:
    """Looked up in a text at first, in a set later."""
    words = sorted(set(find_words(f"{DE} {FR}".lower())))
    first = [strange_runs(word, "sv") for word in words[:20]]
    for _ in range(OFTEN // 20):
        strange_runs("zzyzx", "sv")
    assert [strange_runs(word, "sv") for word in words[:20]] == first
    assert any(first)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_interface_lines_are_found_wherever_they_stand(end: str) -> None:
    """Alone, before a colon, behind list marks and numbers; not within a line, nor as a heading."""
    for line in ("Share this", "- Share this", "12 comments", "Read also: The old mill", "SHARE THIS!", "[Share this]"):
        assert Document(f"{EN}\n{line}\n{EN}".replace("\n", end), "a.txt").has_interface_lines, line
    for line in ("# Share this", "Share this with the pupils of the school", "The reading room: closed", "Old novels"):
        assert not Document(f"{EN}\n{line}\n{EN}".replace("\n", end), "a.txt").has_interface_lines, line
    assert "share this" in phrases_of("en")


@pytest.mark.parametrize("line", ["Reuter", "Penguin Classics", "[Get-Item]", "Van der Berg and Sons", "42"])
def test_names_convict_nobody(line: str) -> None:
    """Prose in English with a name or an identifier: nothing is weighed, so no detector is needed."""
    page = read_page(Document(f"{EN}\n{line}\n\n{EN}", "a.txt"))
    assert page.convicting == []
