"""Marks by which software says that a text goes on elsewhere: ellipses in brackets, character counts, read-more lines."""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Span
from provlint.lazy import cache
from provlint.record import Record
from provlint.rules.truncation._lines import is_closed, last_lines
from provlint.rules.truncation._tail import MAX_TRAILERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document

MIN_LINE = 60
"""Code points of an unfinished line from which a read-more line below it is a marker; below, or after a complete sentence, the
line is page furniture. Without this guard recall rises from .934 to .970, and every widget below an article misfires."""

READ_MORE = (
    "read more", "read more here", "read the rest", "read the rest of this entry", "read full article", "read the full article",
    "read full story", "read the full story", "read the rest of this article", "continue reading", "continue reading here",
    "keep reading", "view full article", "view the full article", "view full post", "view original", "full story",
    "full article",
    "more", "see more", "show more", "click here to read more", "click to read more", "read the whole story", "learn more",
    "click here to continue reading", "continued", "to be continued", "story continues", "story continues below", "read on",
    "weiterlesen", "mehr lesen", "mehr erfahren", "zum artikel", "zum vollständigen artikel", "ganzen artikel lesen", "mehr",
    "lire la suite", "lire plus", "lire l'article", "voir plus", "en savoir plus", "lire l'article complet", "la suite",
    "leer más", "seguir leyendo", "ver más", "continuar leyendo", "leer artículo completo", "sigue leyendo",
    "leer el artículo completo",
    "leia mais", "continue lendo", "ler mais", "continuar lendo", "saiba mais", "continuar a ler", "ver mais",
    "leia a matéria completa",
    "leggi tutto", "continua a leggere", "leggi di più", "leggi l'articolo completo", "continua", "leggi l'articolo",
    "lees verder", "lees meer", "verder lezen", "meer lezen",
    "czytaj więcej", "czytaj dalej", "więcej", "přečíst více", "číst dále", "číst více", "celý článek", "čítať viac",
    "čítať ďalej",
    "читать далее", "читать дальше", "подробнее", "читать полностью", "далее", "читати далі", "детальніше", "докладніше",
    "читати більше",
    "läs mer", "läs vidare", "läs hela artikeln", "læs mere", "læs videre", "les mer", "les videre", "les hele saken",
    "lue lisää", "jatka lukemista", "devamını oku", "devamı", "daha fazla oku", "haberin devamı",
    "baca selengkapnya", "selengkapnya", "baca lebih lanjut", "baca selanjutnya", "baca lagi", "baca lanjut",
    "đọc tiếp", "xem thêm", "đọc thêm", "続きを読む", "もっと見る", "続きはこちら", "もっと読む", "全文を読む",
    "阅读全文", "查看更多", "阅读更多", "继续阅读", "閱讀全文", "繼續閱讀", "閱讀更多",
    "查看全文", "更多", "더 보기", "더보기", "계속 읽기", "전체 기사 보기",
    "اقرأ المزيد", "المزيد", "إقرأ المزيد", "متابعة القراءة", "قراءة المزيد", "ادامه مطلب", "بیشتر بخوانید", "קרא עוד",
    "המשך לקרוא", "להמשך קריאה",
    "citește mai mult", "citeşte mai mult", "citește tot articolul", "mai mult", "διαβάστε περισσότερα", "περισσότερα",
    "διαβάστε τη συνέχεια",
    "συνέχεια", "tovább", "tovább olvasom", "olvass tovább", "részletek", "прочети още", "прочетете повече", "виж още",
    "pročitajte više",
    "opširnije", "čitaj dalje", "nastavi čitati", "preberi več", "beri dalje", "več", "loe edasi", "loe lähemalt",
    "lasīt vairāk", "lasīt tālāk",
    "skaityti daugiau", "skaityti toliau", "llegir més", "continua llegint", "segueix llegint", "आगे पढ़ें", "और पढ़ें",
    "आणखी वाचा", "আরও পড়ুন", "อ่านต่อ", "อ่านเพิ่มเติม",
)  # fmt: skip
"""Whole lines, in lower case with straight apostrophes, that link to the rest of a text."""


class Marker(Record):
    """A marker at `span`; `kind` names it in words."""

    span: Span
    kind: str


def find_markers(document: Document) -> tuple[Marker, ...]:
    """The markers at the end of the document, in order. Read-more lines are among them only after an unfinished line."""
    trailing: list[tuple[Span, str]] = []
    for span in last_lines(document, MAX_TRAILERS):
        line = document.text[span.start : span.end]
        kind = _line_kind(line)
        if kind == "a read-more line" and _repeated(document.text, line):
            return ()
        if kind:
            trailing.append((span, kind))
            continue
        inline = _inline(line, span)
        if inline:
            trailing.append((inline.span, inline.kind))
            return tuple(_certain(trailing))
        if _ends_in_ellipsis(line) or (len(line) >= MIN_LINE and not is_closed(document.masked[span.start : span.end])):
            return tuple(_certain(trailing))
        if any(kind != "a read-more line" for _, kind in trailing):
            return tuple(_certain([(span, kind) for span, kind in trailing if kind != "a read-more line"]))
        if trailing or not _may_be_furniture(line):
            return ()
    return ()


def read_more_line(document: Document) -> Span | None:
    """The last read-more line among the document's last lines, whatever stands before it."""
    for span in last_lines(document, MAX_TRAILERS):
        line = document.text[span.start : span.end]
        if _line_kind(line) == "a read-more line":
            return None if _repeated(document.text, line) else span
        if not _may_be_furniture(line):
            return None
    return None


def _certain(found: list[tuple[Span, str]]) -> Iterator[Marker]:
    for span, kind in reversed(found):
        yield Marker(span, kind)


def _line_kind(line: str) -> str:
    """What a line that is a marker from end to end is called; "" for other lines."""
    if len(line) > 80:
        return ""
    words = line.lower().replace("’", "'").strip(" \t\u00a0.…»›>→➔➜▶►«‹<←[]()*_:-–—|+⟩\u200e\u200f")
    if not words:
        return "an ellipsis on a line of its own" if "…" in line or "..." in line else ""
    if words in _read_more() or _elsewhere().fullmatch(words):
        return "a read-more line"
    return "a note that the text was cut" if _note().fullmatch(line) else ""


def _inline(line: str, span: Span) -> Marker | None:
    """The marker at the end of a line that has other text before it."""
    tail = max(0, len(line) - 120)
    for pattern, kind in ((_bracketed(), "a bracketed ellipsis"), (_note(), "a note that the text was cut")):
        match = pattern.search(line, tail)
        if match and match.end() == len(line):
            return Marker(Span(span.start + match.start(), span.end), kind)
    for mark in ("…", "...", "»", "→", "&hellip;", "&#8230;"):
        at = line.rfind(mark, tail)
        if at >= 0 and _line_kind(line[at + len(mark) :]) == "a read-more line":
            while at > 0 and line[at - 1] in " .…[(»":
                at -= 1
            while at < len(line) and line[at] == " ":
                at += 1
            return Marker(Span(span.start + at, span.end), "a read-more link")
    return None


def _ends_in_ellipsis(line: str) -> bool:
    return line.rstrip("\"'”’)]»* ").endswith(("…", "...", "&hellip;", "&#8230;"))


def _repeated(text: str, line: str) -> bool:
    """Whether the line stands more than once in the document: then it is a button of an index page, not the end of a text."""
    found, at = 0, text.find(line)
    while at >= 0 and found < 2:
        start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
        found += text[start : end if end >= 0 else None].strip() == line
        at = text.find(line, at + len(line))
    return found > 1


def _may_be_furniture(line: str) -> bool:
    """Whether a short unfinished line may stand between the text and its markers."""
    return len(line) < MIN_LINE and not line.endswith((".", "!", "?", "。", "”", '"'))


@cache
def _read_more() -> frozenset[str]:
    return frozenset(READ_MORE)


@cache
def _elsewhere() -> re.Pattern[str]:
    """A read-more line that names the site where the text goes on."""
    return expression(
        r"(?:(?:click here to )?(?:continue reading|read (?:the )?(?:(?:full|whole|entire|complete|original) (?:story"
        r"|article|post|text|interview|report|piece|review)"
        r"|more|rest(?: of (?:this|the) (?:story|article|post|entry))?)) (?:at|on|in|from|over at) .{1,50}"
        r"|(?:weiterlesen|mehr lesen) (?:auf|bei) .{1,50}|lire (?:la suite|l'article) (?:sur|dans) .{1,50}|(?:seguir "
        r"leyendo|leer más) en .{1,50}"
        r"|(?:leia mais|continue lendo) (?:em|no|na) .{1,50}|(?:leggi tutto|continua a leggere) su .{1,50}|(?:lees verder"
        r"|lees meer) op .{1,50})"
    )


@cache
def _bracketed() -> re.Pattern[str]:
    return expression(r"(?:\\?\[|&#91;)\s?(?:…|\.\.\.|\. \. \.|&hellip;|&#8230;|&#x2026;)\s?(?:\\?\]|&#93;)(?:\s{0,3}[»›→])?")


@cache
def _note() -> re.Pattern[str]:
    return expression(
        r"(?i)(?:…|\.\.\.)?\s?\[\+\s?\d{1,7} (?:chars|characters|words|more)\]|[\[(](?:text |article |content |output |message )?"
        r"(?:truncated|clipped|shortened|continued on next page|gekürzt|tronqué|truncado|troncato)[\])]"
    )
