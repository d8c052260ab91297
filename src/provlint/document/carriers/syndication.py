"""Words by which a text says that it stood elsewhere first: feed footers, "originally published", credits of news agencies."""

from __future__ import annotations

from provlint.document.months import month_number, weekday_numbers
from provlint.expressions import MULTILINE, expression
from provlint.finding import Span
from provlint.lazy import cache
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document


class Syndication(Record):
    """A line or phrase that names the origin: `span` the whole statement, `origin` the name in it (may be empty)."""

    span: Span
    origin: Span


LONGEST_CREDIT = 240
"""Code points of a line in which a credit is looked for."""

_AGENCIES = (
    "Reuters|AP|AFP|dpa|DPA|EFE|PTI|IANS|ANI|ANSA|Xinhua|UPI|AAP|TASS|Bloomberg|CP|Kyodo|Yonhap|"
    "Thomson Reuters Foundation|The Canadian Press"
)
_NAMES = (
    "The Associated Press|Associated Press|Agence France-Presse|Press Trust of India|Reuters|AFP|Xinhua|The Canadian Press|"
    "Thomson Reuters"
)
_AGENCY_NAMES = tuple(dict.fromkeys(f"{_AGENCIES}|{_NAMES}".split("|")))
_THIS = (
    "(?:article|story|post|piece|essay|column|interview|report|commentary|review|blog post|op-ed|excerpt|content|guide|"
    "tutorial|version)"
)
_FROM = "(?:from|with (?:the )?permission (?:from|of)|here with permission (?:from|of))"
_ORIGIN = r"\s(?P<origin>[^\n]{2,120})"

_VERBS = ("published", "appeared", "posted")

_FEEDS = (
    "appeared first on|erschien zuerst auf|est apparu en premier sur|se publicó primero en|apareció primero en|"
    "apareceu primeiro em|verscheen eerst op|pochodzi z serwisu|dök först upp på|pertama kali tampil pada"
)
"""What the footer of a WordPress feed says between title and site, by language."""

_STATEMENTS = (
    *((phrase, rf"(?i)[^\n]{{0,300}}?{phrase}{_ORIGIN}") for phrase in _FEEDS.split("|")),
    ("proviene da", rf"(?i)l['’]articolo[^\n]{{0,300}}?proviene da{_ORIGIN}"),
    (
        "originally ",
        (
            rf"(?i)(?:this {_THIS}(?: (?:was|has been))? |^\W{{0,4}})originally (?:published|appeared|posted|written) "
            rf"(?:on|in|at|by|for){_ORIGIN}"
        ),
    ),
    *(
        (f"first {verb}", rf"(?i)(?:this|the following) {_THIS}(?: was)? first {verb} (?:on|in|at|by){_ORIGIN}")
        for verb in _VERBS
    ),
    ("republished ", rf"(?i)(?:^\W{{0,4}}|this [^\n.]{{1,40}} (?:is|was|has been) )republished {_FROM}{_ORIGIN}"),
    ("reprinted ", rf"(?i)(?:^\W{{0,4}}|this [^\n.]{{1,40}} (?:is|was) )reprinted {_FROM}{_ORIGIN}"),
    ("read the original article", r"(?i)read the (?P<origin>original article)"),
)
"""Literals of the folded text, and the expressions worth trying where they stand."""

GATE = (
    *(literal for literal, _ in _STATEMENTS),
    *(f"({name.lower()})" for name in _AGENCIES.split("|")),
    *sorted({name.lower() for name in _NAMES.split("|")}),
)
"""Texts in lower case of which every text with a statement holds one."""

_CUT = (
    r"(?<=[a-z\d)][a-z\d)])[.!](?=\s|$)|\s[–—|]|"
    r"\s(?:on|and is|and has|under|as|with|by|in)\s(?=[a-z\d]|[A-Z][a-z]{2,8} \d)|[,;(]|\0"
)
"""Where the name of the origin ends: with its sentence or clause, or before a date."""


@cache
def _expression(pattern: str) -> re.Pattern[str]:
    return expression(pattern, MULTILINE)


def find_syndication(document: Document) -> tuple[Syndication, ...]:
    """The statements of origin in a document, in order, without overlaps."""
    found = [*_stated(document), *_credited(document)]
    found.sort()
    kept: list[Syndication] = []
    for place in found:
        if not kept or place.span.start >= kept[-1].span.end:
            kept.append(place)
    return tuple(kept)


def _stated(document: Document) -> Iterator[Syndication]:
    folded, masked = document.folded, document.masked
    for gate, pattern in _STATEMENTS:
        at = folded.find(gate)
        while at >= 0:
            start = max(masked.rfind("\n", max(0, at - 320), at) + 1, at - 320, 0)
            match = _expression(pattern).search(masked, start, min(len(masked), at + 200))
            if match and match.start() <= at < match.end() and not _is_time(match["origin"]):
                origin = _origin(masked, Span(*match.span("origin")))
                yield Syndication(Span(match.start() + _blanks(match[0]), max(origin.end, match.start("origin"))), origin)
            at = folded.find(gate, at + len(gate))


def _is_time(origin: str) -> bool:
    """Whether a time follows instead of a place ("originally published on March 3")."""
    word = origin.lstrip("*_ [(").split(" ")[0].strip(",.")
    return not word or not word[0].isalpha() or bool(month_number(word, "")[0] or weekday_numbers(word))


def _origin(masked: str, span: Span) -> Span:
    """The name in `span`: a link's text, or up to the clause's end, without quotation marks and what stands for them."""
    text = masked[span.start : span.end]
    link = text.find("[", 0, 12)
    if link >= 0 and "]" in text[link:]:
        return Span(span.start + link + 1, span.start + text.index("]", link))
    cut = _expression(_CUT).search(text)
    name = text[: cut.start()] if cut else text
    left = len(name) - len(name.lstrip(" [*_\"“'"))
    return Span(span.start + left, span.start + max(left, len(name.rstrip(" ]*_\"”'.,"))))


def _blanks(text: str) -> int:
    return len(text) - len(text.lstrip())


def _credited(document: Document) -> Iterator[Syndication]:
    """Datelines ("LONDON (Reuters) –"), agency names alone on a line, and their copyright lines."""
    from provlint.document.carriers.lines import edge_lines

    masked = document.masked
    for start, end in edge_lines(document, 6, 5):
        text = masked[start : min(end, start + LONGEST_CREDIT)]
        if not any(name in text for name in _AGENCY_NAMES):
            continue
        for pattern in (
            rf"[A-Z][A-Z .,'’/-]{{2,40}}[^()\n]{{0,30}}\((?P<origin>{_AGENCIES})\)\s?(?:[-–—]|--)",
            rf"(?:(?:By|BY|Source:|Credit:)\s)?(?P<origin>{_NAMES})$",
            rf"(?:©|\(c\)|\(C\)|Copyright)[^\n]{{0,20}}?(?:19|20)\d\d,? (?:by )?(?P<origin>{_NAMES})\b",
        ):
            match = _expression(pattern).match(text)
            if match:
                yield Syndication(Span(*match.span()).shift(start), Span(*match.span("origin")).shift(start))
                break
