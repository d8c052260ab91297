"""What the examples of the truncation rules do not reach: languages, furniture behind the prose, hostile texts."""

from __future__ import annotations

import time

import pytest

from provlint.document import Document
from provlint.rules.truncation._ending import find_ending
from provlint.rules.truncation._function_words import STRONG, WEAK
from provlint.rules.truncation._markers import READ_MORE, find_markers
from provlint.rules.truncation._paywall import GATE, find_notices
from provlint.rules.truncation._tail import find_tails

BODY = "The ferry carries forty cars and runs from May to the end of October. It is older than the pier.\n\n"


def test_the_function_words_cover_many_languages() -> None:
    """Endings are judged in at least 25 languages, and the lists hold words as `folded` writes them."""
    assert len(STRONG) >= 25
    for words in (*STRONG.values(), *WEAK.values()):
        assert words == words.lower()
        assert "’" not in words


def test_no_phrase_can_never_be_found() -> None:
    """Phrases are compared with lower-case text with straight apostrophes."""
    for phrase in (*READ_MORE, *GATE):
        assert phrase == phrase.lower()
        assert "’" not in phrase


@pytest.mark.parametrize(
    ("language", "cut"),
    [
        ("de", "Die Fähre fährt seit vielen Jahren über den See, und im Herbst bringt sie die Gäste und das Vieh der"),
        ("fr", "Le bac traverse le lac depuis de longues années, et il transporte les gens du village et le bétail de la"),
        ("es", "La barca cruza el lago desde hace muchos años, y en otoño lleva a la gente del pueblo y el ganado de la"),
        ("ru", "Паром ходит через озеро уже много лет, и осенью он перевозит людей из деревни и скот для"),
        ("pl", "Prom pływa po jeziorze od wielu lat, a jesienią przewozi ludzi ze wsi oraz bydło z"),
        ("id", "Kapal itu sudah bertahun-tahun menyeberangi danau dan pada musim gugur membawa orang dari desa dengan"),
    ],
)
def test_a_cut_behind_a_function_word_is_seen(language: str, cut: str) -> None:
    """The last word tells in other languages than English, also where nothing else does."""
    ending = find_ending(Document(f"{cut.partition(',')[0]}.\n\n{cut}\n", "cut.txt"))
    assert ending is not None, language
    assert ending.evidence[0].startswith("it ends with the word")


@pytest.mark.parametrize(
    "notice",
    [
        "Sign in to read the full article.",
        "You have reached your limit of free articles.",
        "Jetzt weiterlesen mit Plus",
        "Il vous reste 72 % de cet article à lire.",
        "Suscríbete para seguir leyendo",
        "Conteúdo exclusivo para assinantes",
        "Contenuto riservato agli abbonati",
        "Войдите, чтобы читать дальше",
        "登录后继续阅读",
    ],
)
def test_paywall_notices_of_many_languages(notice: str) -> None:
    """A notice is found as the last line and not within the text."""
    assert [BODY + notice for _ in find_notices(Document(BODY + notice, "x.txt"))] == [BODY + notice]
    assert find_notices(Document(notice + "\n\n" + "A line of its own follows.\n" * 8, "x.txt")) == ()


def test_interface_lines_are_looked_past() -> None:
    """The prose ends before buttons, counters and credits, whatever language they are in."""
    text = (
        BODY
        + "In winter it lies at the yard, where the crew paints the hull and the\n\nGosto\n3\nCompartilhar\n\n© 2024 Pier Post\n"
    )
    ending = find_ending(Document(text, "x.txt"))
    assert ending is not None
    assert text[: ending.span.end].endswith("and the")


def test_a_button_that_recurs_is_no_marker() -> None:
    """A read-more line under every teaser makes an index page."""
    teaser = "The ferry carries forty cars and runs from May to the end of the season in\nRead more\n\n"
    assert len(find_markers(Document(teaser, "x.txt"))) == 1
    assert find_markers(Document(teaser * 3, "x.txt")) == ()


@pytest.mark.parametrize(
    "text", ["", "\n", "...", "\0", "x" * 70, "# Heading", "- item and the", "```\ncode and the\n", "\r\r\r"]
)
def test_texts_without_prose_are_silent(text: str) -> None:
    """Nothing is said about the end of what has no sentences."""
    document = Document(text, "x.md")
    assert find_ending(document) is None
    assert len(find_tails(document)) <= 2


@pytest.mark.parametrize("piece", ["x\n", "\n", "... ", "“", "subscribe to ", "read more\n", "a, "])
def test_hostile_texts_take_linear_time(piece: str) -> None:
    """A megabyte of one piece is judged in seconds, not minutes."""
    document = Document(piece * (400_000 // len(piece)), "x.txt")
    started = time.perf_counter()
    find_ending(document)
    find_markers(document)
    find_notices(document)
    assert time.perf_counter() - started < 10
