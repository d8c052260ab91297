"""What the examples of the encoding and duplication rules cannot say: bytes, many encodings at once, line endings, long input."""

from __future__ import annotations

import time

import pytest

from provlint.document import Document
from provlint.document.read import decode
from provlint.engine.fix import apply
from provlint.rules.duplication import repeated_paragraph, repeated_title
from provlint.rules.encoding import invisible_character, mojibake, undecodable

TEXTS = (
    "Le garçon naïf était à l’école — “voilà tout”…",
    "Straße, Größe, Äpfel für Österreich – „schön“",
    "Привет, как дела? Всё хорошо.",
    "El niño comió piñas en España, ¿verdad?",
    "It’s £5 or €6 at 20 °C, he said: “naïve café”",
    "Zażółć gęślą jaźń",
    "A picture 😀 and another 👍 there",
    "日本語のテキスト",
)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("encoding", ["latin-1", "sloppy-windows-1252"])
def test_mojibake_is_undone(text: str, encoding: str) -> None:
    """UTF-8 read as Latin-1 or Windows-1252, as ftfy's table of the latter has it, comes back whole."""
    import ftfy.bad_codecs  # noqa: F401 - registers the sloppy encoding

    damaged = text.encode().decode(encoding)
    hits = mojibake.check(Document(damaged, "x.txt"), mojibake.RULE.defaults())
    assert text == apply(damaged, [hit.fix for hit in hits if hit.fix])


@pytest.mark.parametrize("text", TEXTS)
def test_sound_text_is_left_alone(text: str) -> None:
    """The same texts undamaged."""
    assert list(mojibake.check(Document(text, "x.txt"), mojibake.RULE.defaults())) == []


def test_undecodable_bytes_are_placed() -> None:
    """Byte offsets in the file and spans in the text, each run of bytes once."""
    data = "Ein „Fährmann“ über dem Fluss, ".encode() + b"\xff\xfe und " + "zurück, sagt „er“.".encode()
    text, source = decode(data)
    document = Document(text, "x.txt", source=source)
    (hit,) = undecodable.check(document, undecodable.RULE.defaults())
    assert text[hit.span.start : hit.span.end] == "\ufffd\ufffd"
    assert hit.data["what"] == f"byte {data.index(255)} is not UTF-8"


def test_an_older_encoding_is_one_finding() -> None:
    """A Windows-1252 file is reported at its first letter, not at each."""
    text, source = decode("Über die Brücke führt ein Weg für Füße.".encode("cp1252"))
    document = Document(text, "x.txt", source=source)
    (hit,) = undecodable.check(document, undecodable.RULE.defaults())
    assert text[hit.span.start : hit.span.end] == "Ü"
    assert hit.data == {"what": "byte 0 is not UTF-8, nor are those in 4 more places", "read": "read as Windows-1252"}
    assert list(mojibake.check(document, mojibake.RULE.defaults())) == []


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_second_title_goes_with_its_line(end: str) -> None:
    """Whatever the line endings, the rest of the text stays byte for byte."""
    text = "Bees on the roof|||Published 3 May 2024|Bees on the roof||They like it.|".replace("|", end)
    (hit,) = repeated_title.RULE.check(Document(text, "x.txt"), repeated_title.RULE.defaults())
    assert text[hit.span.start : hit.span.end] == "Bees on the roof"
    assert hit.fix is not None
    assert apply(text, [hit.fix]) == "Bees on the roof|||Published 3 May 2024||They like it.|".replace("|", end)


def test_an_article_taken_twice_is_found_across_headings() -> None:
    """Sections do not hide a whole copy."""
    part = "\n\n".join(
        f"This is paragraph number {word} of an article about the old harbour and its boats." for word in ("one", "two", "three")
    )
    text = f"{part}\n\n## Again\n\n{part}\n"
    hits = list(repeated_paragraph.RULE.check(Document(text, "x.md"), repeated_paragraph.RULE.defaults()))
    assert [hit.data["line"] for hit in hits] == ["1", "3", "5"]


@pytest.mark.parametrize("unit", ["Ã©", "Ã ", "Ð¿Ñ", "Ã© word ", "\u200b", "a\u200b", "\x92", "à£€ "])
def test_time_grows_with_length(unit: str) -> None:
    """A line of nothing but damage takes time in proportion, and well under the budget of a document."""
    rule = invisible_character.RULE if "\u200b" in unit else mojibake.RULE
    document = Document(unit * (100_000 // len(unit)), "x.txt")
    start = time.process_time()
    hits = list(rule.check(document, rule.defaults()))
    assert hits
    assert time.process_time() - start < 5
