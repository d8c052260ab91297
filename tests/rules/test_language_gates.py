"""The gates of the language rules: cheap ways of asking say the same as the plain ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provlint.document import Document
from provlint.document import home as at_home
from provlint.document.home import Home, home_of, is_formed_of
from provlint.document.interface import normal_line, phrases_of
from provlint.document.tokens import find_words, is_word_char, only_words
from provlint.rules.language import _page
from provlint.rules.language._evidence import may_convict, plain_may_convict
from provlint.rules.language._features import is_name_like, read_line
from provlint.rules.language._page import read_page
from provlint.rules.language._units import words_elsewhere
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
    monkeypatch.setattr(at_home, "MOST", 3)
    home = Home(language)
    words = [*EN.lower().split(), *DE.lower().split(), "42", "xyzzy's", "replanted"]
    for _ in range(3):
        strange = {word for word in words if not (word in home.known or is_formed_of(word, home.known) or word.isdigit())}
        assert home.strangers(words) == strange
        assert home.unknown(words) == {
            word for word in words if not {word, word.strip(at_home.PUNCTUATION)} & set(_known(home, words))
        }


def _known(home: Home, words: list[str]) -> list[str]:
    return [bare for word in words for bare in (word, word.strip(at_home.PUNCTUATION)) if bare in home.known]


@pytest.mark.parametrize("line", [*LINES, "Żółw", "été", "Zugehörige Dateien", "Всё", "Lorraine Köln", "zwölf"])
@pytest.mark.parametrize("main", ["en", "de", "pt", "ru"])
def test_what_convicts_is_told_before_it_is_measured(line: str, main: str) -> None:
    """The quick questions say no only of lines of which no measure says yes, and of names."""
    document = Document(f"{EN}\n{line}\n{EN}", "a.txt", language=main)
    home = home_of(main)
    units = {unit.text: unit for unit in read_page(document).candidates}
    if line in units:
        unit = units[line]
        clue = read_line(unit, home, {})
        told = any(clue.values.get(measure) for measure in ("support", "letters", "script", "phrase"))
        strange = home.strangers(unit.words)
        assert may_convict(unit.text, strange, main) >= told
        if line.isascii():
            assert may_convict(unit.text, strange, main) == told
            assert plain_may_convict(unit.text, unit.words, strange, main) == (told and not is_name_like(clue))


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


PIECES = st.sampled_from(
    ["the orchard", "Share this", "share", "12", "Leia mais", "Kommentar", "read also: The mill", "Reuter", "zwölf Äpfel",
     "(and/or)", "the orchard's gate.", "don’t", "foo/barbaz", '"Reuter"', "\t", "\u00a0", "\0\0\0", "- ", "• ", "#", "e-Mail",
     "Straße:", "İstanbul",
     "who keep the old trees, as the pupils of the school have done for years", "mehr", "zur Startseite", "1.2K", "'", "ʼ"]
)  # fmt: skip
PAGES = st.lists(st.lists(PIECES, max_size=4).map(" ".join), max_size=9).map("\n".join)


def _seen(text: str, language: str) -> tuple[object, ...]:
    """What the gates let through of the text."""
    document = Document(text, "a.txt", language=language)
    page = read_page(document)
    seen = [words_elsewhere(unit, page.elsewhere(page.candidates)) for unit in page.candidates]
    return document.has_interface_lines, page.places, page.convicting, page.candidates, seen


@given(PAGES, st.sampled_from(["en", "de", "pt"]), st.sampled_from(["\n", "\r\n", "\r"]))
def test_marks_say_what_the_words_do(lines: str, language: str, end: str) -> None:
    """A line of which the marks are counted is let through where it is when its words are looked at."""
    text = f"{EN}\n{lines}\n\n{DE}".replace("\n", end)
    found = _seen(text, language)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Home, "marks", lambda _self, _lines: "")
        assert _seen(text, language) == found


@given(PAGES, st.sampled_from(["en", "de"]))
def test_words_are_elsewhere_however_they_are_looked_for(lines: str, language: str) -> None:
    """Few are looked for in the text, many counted together."""
    text = f"{EN}\n{lines}\n\n{DE} {lines}"
    answers = []
    for few in (0, 1000):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(_page, "FEW", few)
            answers.append(_seen(text, language))
    assert answers[0] == answers[1]


def test_masked_runs_and_long_ones_are_not_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that what is remembered has a bound."""
    home = Home("en")
    monkeypatch.setattr(at_home, "MARKED", 10)
    assert home.marks(["the zzyzx\u00a0x", "x" * 500, "\0" * 500, "Zur share:"]) == "AX:\ns\nC\nsA:"
    for number in range(30):
        home.marks([f"word{number} zzyzx{number}"])
    assert len(home._marks) < 10 + 2 + 3
    assert home.marks(["the orchard"]) == "As"
