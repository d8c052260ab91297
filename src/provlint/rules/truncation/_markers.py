"""Marks by which software says that a text goes on elsewhere: ellipses in brackets, character counts, read-more lines."""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Span
from provlint.lazy import cache
from provlint.record import Record
from provlint.rules.truncation._lines import ends_whole, is_closed, is_origin, last_lines, unfenced
from provlint.rules.truncation._signs import broken_word, extent, seldom_word, stopping_word
from provlint.rules.truncation._tail import MAX_TRAILERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from provlint.document import Document

MIN_LINE = 60
"""Code points of an unfinished line from which a read-more line below it is a marker; below, or after a complete sentence, the
line is page furniture. Without this guard recall rises from .934 to .970, and every widget below an article misfires."""
MAX_LINE = 160
"""Code points up to which a line may be a link to the rest; with a title in it, it can be long."""
READ_MORE, REST, ELLIPSIS, NOTE, ARROW = (
    "a read-more line",
    "a link to the rest of the text",
    "an ellipsis on a line of its own",
    "a note that the text was cut",
    "an arrow behind an unfinished line",
)
DOTS = ("…", "...", "&hellip;", "&#8230;")
NOTES = ("…", "...", "[", "(")
"""What a note begins with."""
IN_BRACKETS = frozenset((
    "cont", "cont'd", "continues", "weiter", "más", "mais", "altro", "meer", "mer", "mere", "lisää", "дальше", "далі",
    "ещё", "ще",
))  # fmt: skip
"""What blog software writes in brackets and with dots where it cuts a text, besides the lines that link to the rest."""
ARROWS = "»›→➔➜▶►⟩ "
CUTS = (*DOTS, *ARROWS.strip(), ">>")
"""What a line ends in that stops in dots or arrows."""


ENDED = (".", "!", "?", ")", "]", '"', "”", "\0")
"""What no link's own words end in."""


MOST_DOTS = 6
"""Full stops of a line that is an ellipsis, or two."""


class Marker(Record):
    """A marker at `span`; `kind` names it in words."""

    span: Span
    kind: str


def find_markers(document: Document) -> tuple[Marker, ...]:
    """The markers at the end of the document, in order. Read-more lines are among them only after an unfinished line."""
    if document.view(ends_whole):
        return ()
    document = document.view(unfenced) or document
    trailing: list[Marker] = []
    for span in last_lines(document, MAX_TRAILERS):
        line = document.text[span.start : span.end]
        kind = _line_kind(document, span)
        if kind in (READ_MORE, REST) and _repeated(document.text, line):
            return ()
        if kind:
            trailing.append(Marker(span, kind))
        elif not is_origin(line):
            found = _at_the_last_line(document, span, trailing)
            if found or trailing or not _may_be_furniture(line):
                return tuple(reversed(found))
    return ()


def _at_the_last_line(document: Document, span: Span, trailing: list[Marker]) -> list[Marker]:
    """The markers that count, last first, where `span` is the last line that is none itself."""
    line = document.text[span.start : span.end]
    inline = _inline(document, line, span) or (_behind_a_cut(document, line, span) if not trailing else None)
    if inline:
        return [*trailing, inline]
    if trailing:
        pointer = _unpointed(line)
        arrows = "«" not in line and pointer != line and pointer.rstrip() == pointer
        end = span.start + len(pointer) if arrows else span.end
        if _ends_in_ellipsis(line) or _is_unfinished(document, Span(span.start, end)):
            return [*trailing, Marker(Span(_behind_blanks(document.text, end), span.end), ARROW)] if arrows else trailing
    return trailing if any(marker.kind != READ_MORE for marker in trailing) else []


def read_more_line(document: Document) -> Span | None:
    """The last read-more line among the document's last lines, whatever stands before it."""
    if document.view(ends_whole):
        return None
    for span in last_lines(document, MAX_TRAILERS):
        line = document.text[span.start : span.end]
        if _line_kind(document, span) in (READ_MORE, REST):
            return None if _repeated(document.text, line) else span
        if not _may_be_furniture(line) and not is_origin(line):
            return None
    return None


def core(line: str) -> str:
    """The line in lower case with straight apostrophes, without what is no letter or digit at either end."""
    start, end = 0, len(line)
    while start < end and not line[start].isalnum():
        start += 1
    while end > start and not line[end - 1].isalnum():
        end -= 1
    return line[start:end].lower().replace("’", "'")


def _line_kind(document: Document, span: Span) -> str:
    """What a line that is a marker from end to end is called; "" for other lines."""
    if span.end - span.start > MAX_LINE:
        return ""
    kinds = document.view(_kinds)
    if span.start not in kinds:
        kinds[span.start] = _kind_of(document, span)
    return kinds[span.start]


def _kinds(_document: Document) -> dict[int, str]:
    """Start of a line → what it is called, as far as it was asked for: two rules go through the same lines."""
    return {}


def _kind_of(document: Document, span: Span) -> str:
    line, text = document.masked[span.start : span.end], document.text[span.start : span.end]
    words = core(line.replace("&raquo;", "").replace("&rarr;", "").replace("&hellip;", "") if "&" in line else line)
    if not words:
        # A longer row of dots is a line to write on.
        return ELLIPSIS if any(dots in text for dots in DOTS) and text.count(".") <= MOST_DOTS else ""
    from provlint.rules.truncation._rest import leads_elsewhere, names_the_rest

    if names_the_rest(words if line == text and "&" not in line else core(text)):
        return REST
    if _is_read_more(words) or leads_elsewhere(words if line == text and "&" not in line else core(text)) or _titled(line, words):
        return READ_MORE
    return NOTE if text.startswith(NOTES) and _note().fullmatch(text) else ""


def _titled(line: str, words: str) -> bool:
    """Whether the line is a read-more phrase with the title of the text, in quotation marks or before an arrow."""
    for opening, closing in ("“”", "„“", "«»", '""', "「」", "‘’", "''"):
        first = line.find(opening)
        last = line.rfind(closing) if first >= 0 else first
        if first < last:
            head, tail = core(line[:first]), core(line[last + 1 :]).removeprefix("の")
            head = head.removesuffix(" de").removesuffix(" of").removesuffix(" di")
            return (_is_read_more(head) and not tail) or (not head and _is_read_more(tail))
    if line.rstrip()[-1] not in "→»➔":
        return False
    pieces = words.split(None, 5)
    return any(_is_read_more(" ".join(pieces[:count])) for count in range(2, len(pieces)))


def _inline(document: Document, line: str, span: Span) -> Marker | None:
    """The marker at the end of a line that has other text before it."""
    tail = max(0, len(line) - 120)
    patterns = ((_bracketed(), "a bracketed ellipsis"), (_note(), NOTE)) if line[-1] in "])»›→;" else ()
    for pattern, kind in patterns:
        match = pattern.search(line, tail)
        if match and match.end() == len(line):
            return Marker(Span(span.start + match.start(), span.end), kind)
    at = max(line.rfind("(", tail), line.rfind("[", tail)) if line[-1] in ")]" else -1
    if at > 0 and (line.endswith(("…)", "...)")) or not is_closed(line[:at])) and _is_link(core(line[at:])):
        return Marker(Span(span.start + at, span.end), "a read-more link")
    for mark in (*DOTS, "»", "→"):
        at = line.rfind(mark, tail)
        words = core(line[at + len(mark) :]) if at >= 0 else ""
        if words and (_is_read_more(words) or _leads_on(words)):
            while at > 0 and line[at - 1] in " .…[(»":
                at -= 1
            while at < len(line) and line[at] == " ":
                at += 1
            return Marker(Span(span.start + at, span.end), "a read-more link")
    return _bare_link(document, line, span)


def _is_link(words: str) -> bool:
    """Whether the words, in brackets behind a text, are those of a link to its rest."""
    return words in IN_BRACKETS or _is_read_more(words) or _leads_on(words)


def _leads_on(words: str) -> bool:
    from provlint.rules.truncation._rest import leads_elsewhere, names_the_rest

    return leads_elsewhere(words) or names_the_rest(words)


def _bare_link(document: Document, line: str, span: Span) -> Marker | None:
    """A capitalised read-more phrase of several words right behind an unfinished sentence: "because the pier Read More"."""
    unpointed = _unpointed(line)
    if unpointed.endswith(ENDED):
        return None
    words = unpointed.rsplit(" ", 4)
    for count in range(2, min(5, len(words))):
        if not words[-count][:1].isupper():
            continue
        phrase = " ".join(words[-count:])
        before = unpointed[: -len(phrase)].rstrip()
        if before[-1:].islower() and _is_read_more(phrase.lower()):
            text = Span(span.start, span.start + len(before))
            return (
                Marker(Span(span.end - len(line) + line.index(phrase, len(before)), span.end), "a read-more link")
                if (_is_unfinished(document, text))
                else None
            )
    return None


def _behind_a_cut(document: Document, line: str, span: Span) -> Marker | None:
    """A plain ellipsis or arrow that cannot be the author's: no sentence ends with the word before it, or one has ended."""
    if not line.endswith(CUTS):
        return None
    before = _unpointed(line)
    for dots in DOTS:
        before = before.removesuffix(dots)
    before = before.rstrip()
    marks = line[len(before) :].strip()
    if not marks or "«" in line or line[0] in "-–—":
        return None  # speech trails off as it likes
    start, ellipsis = len(line) - len(line[len(before) :].lstrip()), any(dots in marks for dots in DOTS)
    if len(before) < MIN_LINE or before.count('"') % 2 or before.rfind("“") > before.rfind("”"):
        return None
    if sum(document.text.count(dots) for dots in DOTS) > 1 or not _stops_short(document, before):
        return None
    return Marker(Span(span.start + start, span.end), "an ellipsis inside a sentence" if ellipsis else ARROW)


def _stops_short(document: Document, text: str) -> bool:
    """Whether the text ends in a comma, or in a word or piece of a word that ends no sentence."""
    return text[-1:] == "," or any(find(document, text) for find in (stopping_word, seldom_word, broken_word))


def _is_unfinished(document: Document, span: Span) -> bool:
    """Whether the line is open, and long enough to be text or such that no line ends so."""
    text = document.masked[span.start : span.end]
    length = extent(text)
    return not is_closed(text) and (length >= MIN_LINE or (length >= MIN_LINE // 2 and _stops_short(document, text)))


def _ends_in_ellipsis(line: str) -> bool:
    return line.rstrip("\"'”’)]»* ").endswith(DOTS)


def _unpointed(line: str) -> str:
    """The line without the arrows at its end."""
    text = line.rstrip(ARROWS)
    return text.rstrip("> ") if text.endswith(">>") else text


def _behind_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t":
        at += 1
    return at


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


def _is_read_more(words: str) -> bool:
    """Whether the words link to the rest of a text; the phrases are loaded for the lines that may."""
    from provlint.rules.truncation._read_more import is_read_more

    return is_read_more(words)


@cache
def _bracketed() -> re.Pattern[str]:
    return expression(r"(?:\\?\[|&#91;)\s?(?:…|\.\.\.|\. \. \.|&hellip;|&#8230;|&#x2026;)\s?(?:\\?\]|&#93;)(?:\s{0,3}[»›→])?")


@cache
def _note() -> re.Pattern[str]:
    return expression(
        r"(?i)(?:…|\.\.\.)?\s?\[\+?\s?\d{1,7} (?:chars|characters|more words|words|more)\]|[\[(](?:text |article |content "
        r"|output |message |story )?(?:truncated|clipped|shortened|continued on next page|more|gekürzt|tronqué|truncado"
        r"|troncato)[\])]"
        r"|\((?:excerpt|auszug|extrait|extracto|estratto)\).{0,80}"
    )
