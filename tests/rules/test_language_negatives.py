"""What stands in clean documents and looks foreign line by line: no finding, each text of our own."""

from __future__ import annotations

import pytest

from provlint.document import Document
from provlint.rules.language._refuted import is_own_by_letters
from provlint.rules.language._scorer import judge

EN = (
    "The reading room opens at nine, and whoever comes early gets a chair by the window. The librarian keeps the "
    "stove going from October until the end of March.\n\nOn Saturdays there is a small sale in the hall, where old "
    "novels go for the price of a coffee and the money is used to repair the roof.\n"
)
FR = (
    "La salle de lecture ouvre à neuf heures et les premiers venus prennent une chaise près de la fenêtre. Le "
    "bibliothécaire entretient le poêle d'octobre à la fin du mois de mars.\n\nLe samedi, une petite vente se tient "
    "dans le hall : les vieux romans partent au prix d'un café et l'argent sert à réparer le toit.\n"
)
DE = (
    "Der Lesesaal öffnet um neun, und wer früh kommt, bekommt einen Stuhl am Fenster. Die Bibliothekarin heizt den "
    "Ofen von Oktober bis Ende März.\n\nAm Samstag gibt es im Flur einen kleinen Verkauf, bei dem alte Romane so viel "
    "kosten wie ein Kaffee, und mit dem Geld wird das Dach repariert.\n"
)
CLEAN = {
    "quotation": f"{EN}\nOver the door stands “Wer liest, lebt doppelt und stirbt nie ganz”.\n",
    "quoted paragraph": f"{EN}\n«La lectura es el viaje de los que no pueden tomar el tren.»\n\n{EN}",
    "sentence in marks": f'{EN}\nShe laughed. "Das ist doch nicht zu glauben, mein lieber Freund." Then she sat down again.\n',
    "film titles": f"{EN}\nLa grande illusion\n\nLadri di biciclette\n\nDer Himmel über Berlin\n\n{EN}",
    "English terms in French": f"{FR}\nLe feedback du community manager arrive après le brainstorming du lundi.\n",
    "English terms in German": f"{DE}\nDas Team plant ein Meeting zu Cloud Computing und Service.\n\nUpdate\n\nFeedback\n",
    "recipe": f"{EN}\nCrème brûlée\n\n2 eggs\n\n1 cup crème fraîche\n\nPenne all'arrabbiata\n",
    "names": f"{EN}\nJürgen Weiß, François Lemaître and Íñigo Núñez\n\nKraków – Łódź – Gdańsk\n",
    "interview": f"{EN}\nM. Lefèvre: I came for the stove.\n\nFrau Döring: And stayed for the novels.\n\nM. Lefèvre: Oui.\n",
    "changelog": "# Changelog\n\n- fix typo\n- bump deps\n- refactor parser\n\n" + EN,
    "hashtags": f"{EN}\n#lesen #bücher #lectura #livres\n",
    "contents": f"Contents\n\n1. Prelude\n2. Intermezzo\n3. Da capo al fine\n\n{EN}",
    "law": f"{EN}\nThe clause applies mutatis mutandis. Pacta sunt servanda. The rest was left to the county court.\n",
    "sign": f"{EN}\nThe sign by the gate says EXIT / SORTIE / AUSGANG in three colours.\n",
    "rest of a sentence": (
        "Program čte staré katalogy knihoven a převádí je do tabulek, které lze dále upravovat (například přes Reading\n"
        "Extension).\n\nVšechny katalogy zůstávají uložené v počítači a nikdo jiný k nim nemá přístup.\n"
    ),
    "names of programs": (
        f"{DE}\nDas Paket enthält:\narch, base64, basename, cat, chmod, chown, cut, date, echo, env, expand, factor, false, "
        "fold, groups, head, join, link, tail, touch, true, uptime, watch, yes.\n"
    ),
    "names in Japanese": (
        "このパッケージは古い写真を整理するためのものです。名前を付けて保存することができます。\n\n"
        "OPRL は Old Photograph Reading Library の略称です。\n\n写真は日付の順に並べられ、あとで探すことができます。\n"
    ),
    "rest of a line": f"{EN}\nSee the entry on stoves\n, sense 2.)\n\n{EN}",
    "loan words": f"{EN}\nChecklist:\n\n{EN}\nWildcard!\n\n{EN}",
    "species": f"{EN}\nParus major\n\nErithacus rubecula\n\nPasser domesticus\n",
    "company": f"{EN}\nMüller & Söhne GmbH, Hauptstraße 12, 50667 Köln\n",
    "titles of one film": f"{EN}\nWhoever puts titles into other words is paid by the letter. Il tempo che resta became "
    "Le temps qui reste, Die Zeit die bleibt, and El tiempo que nos queda, since nobody could improve on it.\n",
    "sayings on a wall": f"{EN}\n> Chi va piano va sano e va lontano.\n\nMy uncle said it of his car.\n\n"
    "> Morgenstund hat Gold im Mund.\n\nMy aunt said it of mine.\n\n> A quien madruga Dios le ayuda.\n\n"
    "Nobody said it of the bus.\n\n> Il ne faut pas vendre la peau de l'ours.\n\nThe hunter hangs beside it.\n",
    "a word of two languages": "# Sopa de la casa\n\nEsta sopa se come en invierno y no cuesta casi nada.\n\n## Ingredientes\n\n"
    "Dos tomates, un poco de pan y el aceite que quede en la botella.\n\n## Ambientes\n\nSe come en la cocina, con todos.\n",
    "Danish and Norwegian": "Biblioteket åpner klokken ni, og den som kommer tidlig, får en stol ved vinduet. "
    "Hele vinteren fyrer de i ovnen.\n\nOm lørdagen er det salg i gangen.\n\nLæs mere om biblioteket her\n",
}


@pytest.mark.parametrize("name", CLEAN)
def test_clean_documents_have_no_foreign_lines(name: str) -> None:
    """Neither lines nor several languages."""
    verdict = Document(CLEAN[name], "a.txt").view(judge)
    assert [CLEAN[name][line.span.start : line.span.end] for line in verdict.lines] == []
    assert verdict.languages == ()


def test_a_sentence_inside_a_paragraph_is_found_alone() -> None:
    """Its own text, from its first letter to its stop."""
    foreign = "Die Bäckerin stellt abends das Brot vor die Tür, damit es niemand vergisst."
    text = EN.replace("The librarian", f"{foreign} The librarian")
    lines = Document(text, "a.txt").view(judge).lines
    assert [text[line.span.start : line.span.end] for line in lines] == [foreign]


def test_a_bilingual_document_has_languages_instead_of_lines() -> None:
    """One verdict for the whole, however many lines there are."""
    pairs = zip(EN.split("\n\n"), DE.split("\n\n"), strict=True)
    text = "\n\n".join(part for pair in pairs for part in pair)
    verdict = Document(text, "a.txt").view(judge)
    assert verdict.lines == ()
    assert set(verdict.languages) == {"en", "de"}


def test_a_notice_that_says_everything_twice_is_bilingual() -> None:
    notice = (
        "# Closed\n\nDer Lesesaal bleibt am Montag geschlossen, weil der Ofen gefegt wird.\n\n"
        "The reading room stays closed on Monday because the stove is being swept.\n\n"
        "Bücher nimmt die Bäckerei an der Ecke entgegen.\n\nThe bakery at the corner will take your books.\n"
    )
    assert set(judge(Document(notice, "notice.md")).languages) == {"de", "en"}


def test_bars_at_both_ends_do_not_make_a_document_bilingual() -> None:
    head, tail = "Jetzt den Newsletter bestellen und nichts verpassen.", "Weitere Artikel dieser Autorin finden Sie hier."
    document = Document("\n\n".join((head, EN.partition("\n")[0], tail)), "bars.md")
    assert len(judge(document).lines) == 2


LABELS = ["Opis proizvoda", "Zachowaj zmiany", "Antal produkter", "Tuotteen kuvaus", "Estado del pedido"]


@pytest.mark.parametrize("label", LABELS)
def test_labels_of_shops_are_found_alone(label: str) -> None:
    """Two words that no lexicon has together: that interfaces say both is enough, in the middle of a document."""
    text = f"{EN}\n{label}\n\n{EN}"
    assert [text[line.span.start : line.span.end] for line in Document(text, "a.txt").view(judge).lines] == [label]


@pytest.mark.parametrize("name", ["Santos-Oliveira", "Śliwińska-Kowalczyk", "Ballon-Compagnie"])
def test_double_names_are_names(name: str) -> None:
    """Capitals behind a hyphen."""
    assert Document(f"{EN}\n{name}\n\n{EN}", "a.txt").view(judge).lines == ()


@pytest.mark.parametrize(
    ("text", "language", "main"),
    [
        ("Jednoduchý seznam starých map", "sk", "cs"),
        ("Программа читает старые карты", "uk", "ru"),
        ("Táto knižnica číta staré mapy a ukladá ich", "en", "sk"),
        ("Овај пакет чува белешке", "mk", "sr"),
    ],
)
def test_letters_tell_whose_a_line_is(text: str, language: str, main: str) -> None:
    """Of languages that detectors mix up, one that has a letter of its own in nearly every line is missed by its absence."""
    assert is_own_by_letters(text, language, main)


def test_letters_of_the_other_language_convict() -> None:
    """And a line of that language has them."""
    assert not is_own_by_letters("Програма читає старі мапи", "uk", "ru")
    assert not is_own_by_letters("Příští schůzka v neděli", "cs", "sk")
    assert not is_own_by_letters("Suscríbete al boletín", "es", "pt")
