"""Texts that stop inside a word, told by the frequent words of their language."""

from __future__ import annotations

import pytest

from provlint.document import Document
from provlint.rules.truncation._ending import find_ending
from provlint.rules.truncation._pieces import is_piece

BODIES = {
    "en": "The lamp on the hill was lit every evening for a hundred years. Today the people of the village clean its windows.",
    "de": "Das Licht auf dem Hügel wurde hundert Jahre lang jeden Abend angezündet. Heute putzen die Leute die Fenster.",
    "fr": "La lampe de la colline a été allumée tous les soirs pendant cent ans. Aujourd’hui les gens lavent les vitres.",
    "es": "La lámpara de la colina se encendió todas las noches durante cien años. Hoy la gente solo limpia las ventanas.",
    "pl": "Lampę na wzgórzu zapalano co wieczór przez sto lat. Dziś ludzie z wioski tylko na zmianę myją jej okna i drzwi.",
    "ru": "Лампу на холме зажигали каждый вечер в течение ста лет. Сегодня люди из деревни только моют её окна по очереди.",
    "sv": "Lampan på kullen tändes varje kväll under hundra år. I dag är det bara folket i byn som håller fönstren rena.",
}
CUT = {
    "en": "The tower has a hundred steps. Next year it will be closed until the autumn, since the old roof is in a bad condi",
    "de": "Der Turm hat hundert Stufen. Im nächsten Jahr bleibt er bis zum Herbst zu, weil das alte Dach neue Zie",
    "fr": "La tour a cent marches. L’année prochaine elle sera fermée jusqu’à la fin de l’autom",
    "es": "La torre tiene cien escalones. El año que viene estará cerrada hasta el otoño porque el techo nece",
    "pl": "Wieża ma sto schodów. W przyszłym roku będzie zamknięta do jesieni, bo stary dach trzeba napra",
    "ru": "В башне сто ступеней. В следующем году её закроют до осени, потому что старую крышу нужно обно",
    "sv": "Tornet har hundra trappsteg. Nästa år är det stängt till hösten eftersom det gamla taket måste änd",
}


@pytest.mark.parametrize("language", CUT)
def test_a_piece_of_a_word_ends_no_sentence(language: str) -> None:
    """Neither behind a paragraph that is closed nor in a text that is this paragraph and its title."""
    for text in (f"{BODIES[language]}\n\n{CUT[language]}\n", f"{BODIES[language]} {CUT[language]}\n"):
        ending = Document(text, "x.txt").view(find_ending)
        assert ending is not None
        assert ending.strong
        assert "looks like the beginning of a word" in ending.evidence[0]


@pytest.mark.parametrize(
    "end",
    [
        "1. Reparatur von Stufen und Ziegeln",
        "A picture of the tower by night",
        "5.10. Zie",
        "Thanks to everyone. Mark",
        "The roof was mended with nails of 12 mm",
        "Ada Quill and Tom Condi",
    ],
)
def test_headings_names_and_units_are_no_pieces(end: str) -> None:
    """A short line below closed paragraphs is a caption or a name, and a number of a heading is no sentence before it."""
    ending = Document(f"{BODIES['en']}\n\n{end}\n", "x.txt").view(find_ending)
    assert ending is None or not ending.strong


@pytest.mark.parametrize(
    "end",
    [
        "The steps inside are worn,",
        "The roof was mended by the",
        "There are weakne",
        "Nobody lives in it, but on Sundays the people of the vill",
    ],
)
def test_a_short_line_below_closed_paragraphs_may_be_open(end: str) -> None:
    """If it opens like a sentence and ends as none does; a line below it would make it a valediction or a button."""
    ending = Document(f"{BODIES['en']}\n\n{end}\n", "x.txt").view(find_ending)
    assert ending is not None
    assert ending.strong
    ending = Document(f"{BODIES['en']}\n\n{end}\n\nAda\n", "x.txt").view(find_ending)
    assert ending is None or not ending.strong or len(end) > 40


@pytest.mark.parametrize(
    ("last", "title", "cut"),
    [
        ("It was built by two brothers, who had been ship", "The lamp on the hill", True),
        ("It was built by two brothers from the coast, and their sons", "The lamp on the hill", True),
        ("It was built by two brothers from the coast, and their sons", "", False),
        ("It was built by two brothers from the coast, and their sons", "Great.", False),
        ("Open on Sundays, adults two crowns", "The lamp on the hill", False),
    ],
)
def test_a_title_makes_a_paragraph_an_article(last: str, title: str, cut: bool) -> None:
    """Comments have no title, and their authors leave out the last full stop."""
    text = f"{title}\n\nThe lamp was lit every evening for a hundred years. {last}\n"
    ending = Document(text, "x.txt").view(find_ending)
    assert (ending is not None and ending.strong) is cut


def test_a_piece_is_the_beginning_of_a_frequent_word_and_none_itself() -> None:
    """A single letter must be a word of the language; endings of inflection do not count."""
    assert is_piece("condi", "en")
    assert is_piece("wh", "en")
    assert is_piece("q", "en")
    assert not is_piece("a", "en")
    assert not is_piece("condition", "en")
    assert not is_piece("xylopho", "en")
    assert not is_piece("cat", "en")


def test_parts_of_a_name_with_hyphens_are_no_pieces() -> None:
    """The name of a package may end in anything."""
    text = f"{BODIES['sv']}\n\nDen som vill läsa mer hittar hela boken i paketet liblykta-jav"
    ending = Document(text, "x.txt").view(find_ending)
    assert ending is None or not any("beginning of a word" in sign for sign in ending.evidence)
