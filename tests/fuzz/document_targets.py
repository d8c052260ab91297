"""Targets for what reads documents: decoding, the line index, front matter, the views of marked-up text, pages of HTML."""

from __future__ import annotations

import re
from datetime import date

from provlint.document import Document
from provlint.document.carriers import Value
from provlint.document.front_matter import read_front_matter, read_metadata
from provlint.document.lines import Lines, unify_breaks
from provlint.document.read import Source, decode, encode
from provlint.engine.ledger import FIELDS
from provlint.engine.place import _Units
from tests.fuzz.inputs import FORMATS, choice, in_order, text_of

BREAKS = re.compile(r"\r\n|\n|\r")
KINDS = {"title", "heading", "paragraph", "list", "quote", "code", "table", "html", "furniture"}


def decoding(data: bytes) -> None:
    """Nothing is lost without a record of it, and what is complete encodes back to its bytes."""
    text, source = decode(data)
    if source.binary:
        assert not text
        return
    offsets = [offset for offset, _ in source.undecodable]
    assert offsets == sorted(set(offsets))
    assert all(0 <= offset < len(data) for offset in offsets)
    in_order([span for _, span in source.undecodable], len(text))
    if source.encoding != "cp1252":
        assert all(text[span.start] == "\ufffd" == text[span.end - 1] for _, span in source.undecodable)
    if not source.undecodable:
        assert encode(text, source) == data
    assert not any("\ud800" <= char <= "\udfff" for char in text)


def lines(data: bytes) -> None:
    """Rows, columns and offsets in three units are those that counting gives."""
    text = text_of(data)
    index = Lines(text)
    rows = BREAKS.split(text)
    assert len(index) == len(rows)
    assert [text[slice(*span)] for span in index.spans()] == rows
    flat = unify_breaks(text)
    assert len(flat) == len(text)
    assert "\r" not in flat
    assert flat.count("\n") == len(rows) - 1
    units = _Units(Document(text, source=Source(bom=3 * choice(data, (0, 1)))))
    for offset in range(0, len(text) + 1, 1 + len(text) // 40):
        row, column = index.position(offset)
        assert index.offset(row, column) == offset
        assert index.row(offset) == row
        before = text[:offset]
        octets, wide = len(before.encode("utf-8", "surrogatepass")), len(before.encode("utf-16-le", "surrogatepass")) // 2
        assert units.at(offset) == (octets + 3 * choice(data, (0, 1)), wide)


def front(data: bytes) -> None:
    """Front matter is text with places; whatever it holds, the body is told from it."""
    kind = choice(data, ("yaml", "toml", "json"))
    body = text_of(data)
    fence = {"yaml": "---\n", "toml": "+++\n", "json": "{\n"}[kind]
    text = fence + body
    found = read_front_matter(text)
    if found is not None:
        assert found.kind == kind
        assert found.span.start == 0
        assert len(fence) <= found.span.end <= len(text) or (not found.span.end and found.problems and not found.fields)
        for key, field in found.fields.items():
            assert isinstance(key, str), key
            assert isinstance(field.value, str), key
            assert 0 <= field.span.start <= field.span.end <= found.span.end, key
        for span, problem in found.problems:
            assert problem
            assert "\n" not in problem, problem
            assert 0 <= span.start <= span.end <= (found.span.end or len(text))
        assert not Document(text, "notes.md").masked[: found.span.end].strip("\0\r\n")
    for key, field in read_metadata(body, kind).items():
        assert isinstance(key, str), key
        assert isinstance(field.value, str), key


def markdown(data: bytes) -> None:
    """All views have the text's length or lie within it, in order; masked characters are the text's or NUL."""
    text = text_of(data)
    document = Document(text, format=choice(data, FORMATS))
    masked = document.masked
    assert len(masked) == len(text)
    assert all(shown in (char, "\0") for shown, char in zip(masked, text, strict=True))
    assert [at for at, char in enumerate(text) if char in "\r\n"] == [at for at, char in enumerate(masked) if char in "\r\n"]
    assert len(document.folded) == len(document.lowered) == len(document.clean) == len(text)
    blocks = document.blocks
    in_order([(block.start, block.end) for block in blocks], len(text))
    for block in blocks:
        piece = text[block.start : block.end]
        assert block.kind in KINDS
        assert piece, block
        assert not piece[0].isspace(), block
        assert not piece[-1].isspace(), block
    in_order(document.sentences, len(text))
    for sentence in document.sentences:
        assert sentence.start < sentence.end
        assert any(block.start <= sentence.start and sentence.end <= block.end for block in blocks), sentence
    in_order(document.quotations, len(text))
    assert all(document.words)
    assert sum(document.word_counts.values()) == len(document.words)


def pages(data: bytes) -> None:
    """What carriers say of a page or text lies within it, and days exist."""
    text = text_of(data)
    path = choice(data, ("a.html", "2024/02/30/b.html", "c.html", "2021-03-04-d.md", "e.txt", "f.html", "g.md", "h.html"))
    document = Document(text, path, language="en" if data[:1] >= b"\x80" else "")  # to detect it takes a quarter of the time
    carriers = document.carriers
    for name in FIELDS:
        found = getattr(carriers, name)
        if found is not None:
            _check_value(found, name, len(text))
    publication = carriers.publication
    for day in (*publication.published, *publication.updated):
        _check_value(day, "day", len(text))
        assert re.fullmatch(r"\d{4}(?:-\d\d(?:-\d\d)?)?", day.value), day
        if len(day.value) == 10:
            date.fromisoformat(day.value)
    for wrong in (*publication.wrong_weekdays, *(value.span for value in publication.impossible if value.span)):
        assert 0 <= wrong.start <= wrong.end <= len(text)


def _check_value(found: Value, name: str, length: int) -> None:
    assert isinstance(found.value, str), name
    assert 0 <= found.confidence <= 1, found
    if found.span is not None:
        assert 0 <= found.span.start <= found.span.end <= length, (name, found)
