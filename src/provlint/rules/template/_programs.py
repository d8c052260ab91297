"""Whether a document speaks of programs or templates, where names of fields are what it is about."""

from __future__ import annotations

from provlint.document.literals import places_in
from provlint.expressions import expression
from provlint.rules.template._placeholders import formatting
from provlint.rules.template._source import is_manual, is_source

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from provlint.document import Document
    from provlint.finding import Span

CODE = 8
"""Backquotes from which a document marks code."""
TWICE = 2
"""Words of programs that tell what a document is about; one is a word of other things, too."""
STEMS = (
    "api", "endpoint", "uri", "regex", "variabl", "variáve", "zmienn", "proměnn", "változó", "değişken", "переменн", "змінн",
    "шаблон", "plantilla", "gabarit", "vorlage", "szablon", "šablon", "skript", "script", "скрипт", "funções", "fonction",
    "変数", "变量", "變數", "변수", "テンプレート", "模板", "템플릿", "差し込み", "プレースホルダ", "占位符",
)  # fmt: skip
"""What each of the words begins with, in lower case: the expression, tried at every place, costs 1.3 ms for 4 KB."""


def is_about_programs(document: Document, spans: Sequence[Span]) -> bool:
    """Whether the document marks code or speaks of templates; or speaks of programs twice, or beside one of the spans."""
    text = document.text
    if text.count("`") >= CODE or "~~~" in text or is_manual(document) or is_source(document):
        return True
    told = formatting(document) + _programs(document)
    rows = {document.lines.row(span.start) for span in spans}
    return len(told) >= TWICE or any(document.lines.row(at) in rows for at in told)


def _programs(document: Document) -> list[int]:
    """Where words of programs and of templates in other languages stand, beyond those that the family knows."""
    words, text, found, end = _words_of_programs(), document.masked, [], 0
    lowered = document.lowered
    for at in places_in(lowered, [stem for stem in STEMS if stem.isascii() or stem[0] in lowered]):
        match = words.match(text, at) if at >= end else None
        if match:
            found.append(at)
            end = match.end()
    return found


def _words_of_programs() -> re.Pattern[str]:
    return expression(
        r"(?i)\bAPIs?\b|\bendpoints?\b|\bURIs?\b|\bregex\w{0,3}\b"
        r"|\bvariabl\w{1,4}\b|\bvariáve(?:l|is)\b|\bzmienn\w{1,3}\b|\bproměnn\w{1,3}\b|\bváltozó\w{0,4}\b|\bdeğişken\w{0,4}\b"
        r"|переменн\w{2,3}|змінн(?:а|у|і|их|ою)\b|шаблон\w{0,3}"
        r"|\bplantillas?\b|\bgabarits?\b|\bVorlagen?\b|\bszablon\w{0,3}\b|\bšablon\w{0,3}\b"
        r"|\bskript\w{0,3}\b|\bscripts?\b|скрипт\w{0,3}|\bfunções\b|\bfonctions? \w{0,10}\(|変数|变量|變數|변수"
        r"|テンプレート|模板|템플릿|差し込み|プレースホルダ|占位符"
    )
