"""What speaks for or against a date being its text's day of publication: signs, named, so that weights can be learned and read.

A sign is about the date's own line, its neighbours, its place among prose and the other dates; labels, bylines and words beside
them apart, none is about a language. `date_weights` says what each is worth.
"""

from __future__ import annotations

from provlint.document.carriers.date_lines import (
    LONG_LINE,
    SHORT_LINE,
    alone,
    continues,
    empty_but_for_time,
    line_above,
    line_below,
    opens,
    owned,
    previous_label,
    prose_after,
    within_prose,
)
from provlint.document.date_labels import Kind
from provlint.expressions import expression
from provlint.lazy import bisect_left, cache
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from provlint.document.carriers.text_dates import TextDate
    from provlint.document.dates import Date
    from provlint.finding import Span

NEAR = 400
"""Code points on either side of a date in which prose and other dates are looked for."""

LEAD = 70
"""Code points before a date on its line from which on the line is a sentence, unless a byline stands there."""

MARKS = ("|", "•", "·", "/", "-", "–", "—")
"""What sets a date off from what stands before it."""

_STEPS = (150, 400, 1000, 2000, 4000)
"""Code points from the beginning of the text: the borders between its places."""


_BYLINES = "by|von|par|por|di|door|av|af|oleh|yazan|text"
_PARTICLES = "de|van|der|den|la|di|du|al|and|und"
_ELSEWHERE = (
    "related|more stories|more news|more from|more on|see also|read also|read more|recent|latest|previous|next|popular|trending|"
    "siehe auch|lesen sie|mehr zum|mehr aus|mehr von|auch interessant|weitere|ähnliche|zum thema|voir aussi|lire aussi|à lire|"
    "ver también|lee también|leia também|leia mais|leggi anche|lees ook|czytaj też|czytaj także|читайте также|関連"
)
_REMARKS = (
    "comment|kommentar|commentaire|comentario|commento|reply|antwort|says|said|wrote|schrieb|schreibt|sagt|a écrit|escribió"
)


@cache
def _expression(name: str) -> re.Pattern[str]:
    return expression(
        {
            "clock": r"\d{1,2}\s?[:.h]\s?\d{2}(?!\d)|\d\s?(?:am|pm|a\.m|p\.m|uhr|h)\b|[午]",
            "byline": (
                rf"(?i)(?<!\w)(?:{_BYLINES}|autor|autorin|author|writer|redaktion|editor|staff|автор|作者|記者|记者|記事|글|기자|tekst|"
                r"reporter|correspondent)(?!\w)"
            ),
            "byline-before": (
                rf"(?<!\w)(?i:{_BYLINES})[\s:]{{1,3}}(?:(?:[^\W\d_a-z][\w.'’-]{{0,24}}|{_PARTICLES})[ ,]{{1,2}}){{0,5}}"
                r"[^\W\d_a-z][\w.'’-]{0,24}[\W_]{0,5}(?:(?:on|am|le|el|il|em|den|op|at)\W{1,3})?$"
            ),
            "share": (
                r"(?i)share|teilen|facebook|twitter|whatsapp|linkedin|e-?mail|drucken|print|min(?:ute)?s?\.? read|"
                r"lesezeit|lesedauer|reading time|compart|partag|condivid|udostępnij|поделиться|paylaş|bagikan"
            ),
            "comment": (
                r"(?i)\b(?:comments?|kommentare?|commentaires?|comentarios?|commenti|reply|replies|antworten|zitieren|says|said|schrieb|"
                r"schreibt|sagt|responder|répondre|a écrit|ответить)\b|@\w"
            ),
            "another": rf"(?i)^\W{{0,6}}(?:{_ELSEWHERE})\b|(?:{_REMARKS})\b",
            "to-the-day": r"(?i)\S\s+\S{0,40}\s(?:on|am|le|el|il|em|den|op|på|dne|dnia|na|tarihinde|pada)(?: the)?\W{0,3}$",
            "section": r"(?i)press|news|aktuell|meldung|artikel|article|blog|nachricht|noticia|actualit|notizi|story",
        }[name]
    )


_OPENERS = {
    "share": "share teilen facebook twitter whatsapp linkedin mail drucken print read leseze lesedauer reading compart partag "
    "condivid udostępnij поделиться paylaş bagikan",
    "comment": "commen kommentar coment repl antwort zitier says said schr sagt respon répon crit ответить @",
    "section": "press news aktuell meldung artikel article blog nachricht noticia actualit notizi story",
}
"""Parts of words of which a line that an expression finds something in holds one: to look for them takes a tenth of the time."""


def _holds(line: str, sign: str) -> bool:
    """Whether an expression finds something in a line."""
    if sign in _OPENERS:
        lowered = line.lower()
        if not any(part in lowered for part in _OPENERS[sign].split()):
            return False
    return bool(_expression(sign).search(line))


class Surroundings(Record):
    """What all dates of a text are seen against.

    text   the masked text
    start  where it begins, after front matter
    found  its dates, in order
    prose  the beginnings of its lines of prose, in order
    """

    text: str
    start: int
    found: Sequence[TextDate]
    prose: Sequence[int]


def surroundings(text: str, start: int, found: Sequence[TextDate]) -> Surroundings:
    """The surroundings of the dates of a text."""
    prose, at = [], start
    limit = min(len(text), start + 20_000)
    while at < limit:
        end = text.find("\n", at, at + LONG_LINE)
        if end < 0 and len(text) - at > LONG_LINE:
            prose.append(at)
            end = text.find("\n", at)
        at = end + 1 if end >= 0 else limit
    return Surroundings(text, start, found, prose)


def impossible(text: str, found: TextDate) -> bool:
    """Whether the date is certainly something else: of an update, an event, a sentence, a copyright, a quoted post."""
    line, kind = found.line, found.kind
    if kind in (Kind.UPDATED, Kind.OTHER) or owned(text, line) or text[line.start : line.start + 1] in ("—", "–"):
        return True
    if found.labelled:
        return False
    if not kind and (_unknown_label(text, line, found.date) or previous_label(text, line) in (Kind.OTHER, Kind.UPDATED)):
        return True
    return not alone(text, line, found.date) and _within_sentence(text, line, found.date, kind)


def _unknown_label(text: str, line: Span, date: Date) -> bool:
    """Whether the date stands behind a word and a colon: "Anmeldung: 7. Mai 2024" is of something that we do not know."""
    first = date.weekday.start if date.weekday else date.span.start
    before = text[line.start : first].rstrip(" \t*_")
    return before[-1:] in (":", "：") and not before[-2:-1].isdigit()


def _within_sentence(text: str, line: Span, date: Date, kind: str) -> bool:
    """Whether the date is a part of a sentence, of a list's item, or of a quoted post's signature."""
    content = text[line.start : line.end]
    first = date.weekday.start if date.weekday else date.span.start
    before, after = text[line.start : first], text[date.span.end : line.end]
    if "(@" in before[-40:] or within_prose(text, line) or content.lstrip()[:2] in ("- ", "* ", "• ") or "。" in content:
        return True
    if _expression("another").search(before[-100:]):
        return True
    if opens(text, line, date) or _expression("byline-before").search(before[-LEAD:]) or kind == Kind.PUBLISHED:
        return False
    if prose_after(after) or len(before) > LEAD or continues(text, line) or _expression("to-the-day").search(before):
        return True
    if len(content) > LONG_LINE:
        return before.rstrip()[-1:] not in MARKS
    small = sum(word[0].islower() for word in before.split())
    return small > 3 or (small > 1 and content.rstrip().endswith("."))


def signs(around: Surroundings, number: int) -> Iterator[str]:
    """The signs of the date `around.found[number]`."""
    found = around.found[number]
    yield "any"
    yield from _label_signs(around.text, found)
    yield from _line_signs(around.text, found.line, found.date)
    yield from _neighbour_signs(around.text, found.line)
    yield from _place_signs(around, found.line, found.date)
    yield from _company_signs([other.date for other in around.found], number)


def _label_signs(text: str, found: TextDate) -> Iterator[str]:
    line, date = found.line, found.date
    if found.kind:
        yield f"{found.kind} label" if found.labelled else f"{found.kind} label in prose"
    else:
        previous = previous_label(text, line)
        if previous:
            yield f"{previous} label above"
    if _expression("clock").search(text[max(line.start, date.span.start - 12) : min(line.end, date.span.end + 16)].lower()):
        yield "clock"
    if date.weekday:
        yield "weekday"
    if date.ambiguous:
        yield "ambiguous"
    yield f"shape {date.shape}"


def _line_signs(text: str, line: Span, date: Date) -> Iterator[str]:
    """What the date's own line looks like."""
    content = text[line.start : line.end]
    first = date.weekday.start if date.weekday else date.span.start
    before, after = text[line.start : first], text[date.span.end : line.end]
    if alone(text, line, date):
        yield "alone"
    elif opens(text, line, date):
        yield "opens its line"
    elif empty_but_for_time(after):
        yield "ends its line" if len(before) < 60 else "ends a long line"
    else:
        yield "within its line"
    length = len(content.strip())
    yield "short line" if length <= SHORT_LINE else "middling line" if length <= LONG_LINE else "long line"
    if within_prose(text, line):
        yield "hard-wrapped"
    if prose_after(after):
        yield "sentence after"
    if before.rstrip()[-1:] in ("(", "（", "["):
        yield "in brackets"
    if before.rstrip()[-1:] in MARKS:
        yield "mark before"
    if content[:1] in ("—", "–", "[", "(", "|") or content[:2] in ("- ", "* ", "• "):
        yield "list item"
    if length <= LONG_LINE:
        yield from (f"{name} on its line" for name in ("byline", "share", "comment", "section") if _holds(content, name))


def _neighbour_signs(text: str, line: Span) -> Iterator[str]:
    """What stands on the lines above and below."""
    above, below = line_above(text, line), line_below(text, line)
    for name, other in (("above", text[above.start : above.end]), ("below", text[below.start : below.end])):
        if not other:
            yield f"nothing {name}"
            continue
        if len(other) <= LONG_LINE:
            yield from (f"{sign} {name}" for sign in ("byline", "share", "comment") if _holds(other, sign))
        yield f"{_length(other)} {name}"
    title = text[above.start : above.end].strip()
    second = line_above(text, above)
    if len(title) > 20 and _stands_before(text, title, above.start):
        yield "title above"
    elif (title := text[second.start : second.end].strip()) and len(title) > 20 and _stands_before(text, title, second.start):
        yield "title two above"
    title = text[below.start : below.end].strip()
    if len(title) > 20 and _stands_before(text, title, below.start):
        yield "title below"


def _length(line: str) -> str:
    length = len(line.strip())
    if length > LONG_LINE:
        return "prose"
    return "word" if length < 20 else "title" if line.rstrip()[-1] not in ".!…" else "sentence"


def _stands_before(text: str, title: str, at: int) -> bool:
    """Whether a title stands in the text's first lines already: pages repeat it above the article."""
    return 0 <= text.find(title[:60], 0, min(at, 1200)) < at


def _place_signs(around: Surroundings, line: Span, date: Date) -> Iterator[str]:
    offset = date.span.start - around.start
    yield f"place {bisect_left(_STEPS, offset)}"
    if len(around.text) - date.span.end < 300 and offset > 1500:
        yield "at the end"
    before = bisect_left(around.prose, line.start)
    yield f"prose before {min(before, 3)}"
    following = next((at - line.end for at in around.prose[before : before + 2] if at >= line.end), None)
    if following is None:
        yield "no prose after"
    else:
        yield "prose next" if following < 120 else "prose near" if following < NEAR else "prose far"
    total = len(around.prose)
    if total > 3 and before > total * 0.7:
        yield "behind most prose"


def _company_signs(dates: Sequence[Date], number: int) -> Iterator[str]:
    """How the date stands to the other dates."""
    date = dates[number]
    others = [other for other in dates if other.iso != date.iso]
    close = sum(abs(other.span.start - date.span.start) < NEAR for other in others)
    yield f"dates near {min(close, 4)}"
    same = sum(other.iso == date.iso for other in dates) - 1
    if same:
        yield "stands twice" if same == 1 else "stands often"
    if number == 0:
        yield "first"
    yield "only date" if not others else "many dates" if len(others) > 5 else "some dates"
    if others and all(other.iso < date.iso for other in others):
        yield "latest"
    if others and all(other.iso > date.iso for other in others):
        yield "earliest"
