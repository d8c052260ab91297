"""The text of a page as a reader sees it, asked for a date where the markup states none.

What stands within comments, teasers, asides and footers is left out, and the search begins near the headline. A class or id
("posted-on", "article-date") is worth as much as a label in words; beyond that the text is read as any other. htmldate is not
asked besides: on 383 pages of strangers it would add one right date and seven wrong ones (docs/provenance.md).
"""

from __future__ import annotations

from provlint.document.carriers.front import Value
from provlint.document.carriers.page import DEEPEST, LONGEST, TIMES, VOID, apart
from provlint.document.carriers.statements import statements
from provlint.document.carriers.tags import TagReader
from provlint.document.date_labels import Kind, label_before
from provlint.document.dates import find_dates
from provlint.expressions import expression
from provlint.finding import Span
from provlint.lazy import bisect_right
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.document import Document
    from provlint.document.dates import Date

ABOVE = 400
"""Code points above the headline in which a date of the article may stand."""

BESIDE = 2500
"""Code points behind the headline in which a class that only says "date" is of the article."""

SHOWN = 0.8
"""Confidence in what a page shows and its markup does not state."""

LONGEST_DATED = 160
"""Code points of an element whose class speaks of a date, beyond which it holds more than that."""

LONGEST_HEADLINE = 1000
"""Code points of a headline that are compared with the page's title: one that is never closed goes on to the page's end."""

_BLOCK_WORDS = (
    "address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p "
    "section table td th tr ul"
)
_BLOCKS = frozenset(_BLOCK_WORDS.split())
_UNSEEN_WORDS = "head script style noscript template select textarea button svg iframe object"
_UNSEEN = frozenset(_UNSEEN_WORDS.split())
_UPDATED = ("updat", "modif", "revis", "lastmod")
_POSTED = (
    "publish publi-date publication pubdate pub-date pub_date posted postdate post-date post_date post-time entry-date "
    "entry_date entrydate articledate article-date article_date article__date article-time story-date story_date storydate "
    "news-date newsdate dateline datestamp date-created date_created submitted blog-date"
)
POSTED = tuple(_POSTED.split())
"""Parts of a class or id that speak of the day of publication."""
DATED = ("date", "time", "byline", "stamp", "datum", "fecha")
"""Parts of a class or id that speak of a day or a time."""


class Shown(Record):
    """The text of a page.

    text    its lines
    pieces  offset in the text → offset in the source, for the beginning of each piece, in order
    dated   elements whose class speaks of a date: the class, what it speaks of (a Kind, NONE for just a date), and their place
            in the text, where those of updates are blanks
    start   where in the text the article begins
    """

    text: str
    pieces: tuple[tuple[int, int], ...]
    dated: tuple[tuple[str, str, Span], ...]
    start: int

    def source(self, span: Span) -> Span:
        """The place in the source of a place in the text."""
        return Span(self._at(span.start), self._at(span.end - 1) + 1)

    def _at(self, offset: int) -> int:
        start, source = self.pieces[bisect_right(self.pieces, (offset, len(self.text) * 1000)) - 1]
        return source + offset - start


def find_shown_date(document: Document) -> tuple[Value, ...]:
    """The day of publication that the text of a page shows: one, or none."""
    shown = document.view(read_shown)
    found = _by_class(shown, Kind.PUBLISHED) or _by_words(document, shown) or _by_class(shown, Kind.NONE)
    found = found or _by_looks(document, shown)
    return (found,) if found else ()


def _by_class(shown: Shown, wanted: str) -> Value | None:
    """The first date behind the headline in an element whose class speaks of one."""
    limit = len(shown.text) if wanted else shown.start + BESIDE
    for name, spoken, span in shown.dated:
        if spoken != wanted or not shown.start <= span.start <= limit:
            continue
        for date in find_dates(shown.text, span.start, span.end):
            kind, _, end = label_before(shown.text[span.start : date.span.start])
            if kind in (Kind.UPDATED, Kind.OTHER) and date.span.start - span.start - end < 20:
                continue
            return Value(date.iso, f"class: {name}", shown.source(date.span), SHOWN, date.ambiguous)
    return None


def _by_words(document: Document, shown: Shown) -> Value | None:
    from provlint.document.carriers.text_dates import find_text_dates

    dates = document.view(_article).view(find_text_dates)
    for found in dates:
        if found.labelled and found.kind == Kind.PUBLISHED:
            return _value(shown, found.date, "labelled line", SHOWN)
    for found in dates:
        if found.dateline and found.kind in (Kind.NONE, Kind.PUBLISHED):
            return _value(shown, found.date, "dateline", SHOWN)
    return None


def _by_looks(document: Document, shown: Shown) -> Value | None:
    from provlint.document.carriers.body_date import find_body_date

    best = find_body_date(document.view(_article))
    return _value(shown, best.found.date, "body", best.chance) if best else None


def _value(shown: Shown, date: Date, carrier: str, confidence: float) -> Value:
    return Value(date.iso, carrier, shown.source(date.span.shift(shown.start)), confidence, date.ambiguous)


def _article(document: Document) -> Document:
    """The text of the article as a document of its own."""
    from provlint.document import Document as Made

    shown = document.view(read_shown)
    stated = next(statements(document, "language"), None)
    language = stated.value.strip().replace("_", "-").partition("-")[0].lower() if stated else ""
    return Made(shown.text[shown.start :], language=language)


def read_shown(document: Document) -> Shown:
    """The text of a page. Raises nothing."""
    from provlint.document.carriers.page import read_page

    reader = _Reader(document.text[:LONGEST])
    text = _blanked("".join(reader.parts), sorted(span for _, spoken, span in reader.dated if spoken == Kind.UPDATED))
    meta = document.view(read_page).meta
    titles = [meta[key].value for key in ("og:title", "html.title") if key in meta]
    headline = _headline(text, reader.headlines, titles)
    return Shown(text, tuple(reader.pieces), tuple(reader.dated), max(0, headline - ABOVE))


def _blanked(text: str, spans: list[Span]) -> str:
    """The text with blanks at the spans, which are in order and may lie within each other."""
    parts, at = [], 0
    for start, end in spans:
        if start >= at:
            parts += [text[at:start], " " * (end - start)]
            at = end
    return "".join([*parts, text[at:]])


def _headline(text: str, headlines: list[Span], titles: list[str]) -> int:
    """Where the article's headline stands: the h1 that the page's title repeats, else the title in the text, else the start."""
    for span in headlines:
        line = " ".join(text[span.start : min(span.end, span.start + LONGEST_HEADLINE)].split())
        if len(line) > 8 and any(line[:40] in title or title[:25] in line for title in titles):
            return span.start
    for title in titles:
        at = text.find(title[:25]) if len(title) > 12 else -1
        if at >= 0:
            return at
    return headlines[0].start if len(headlines) == 1 else 0


class _Open(Record):
    """An open element: whether what stands in it is left out, and where its text began where its class speaks of a date."""

    tag: str
    unseen: bool
    name: str
    spoken: str
    start: int


class _Reader(TagReader):
    """Collects the text of a page, block by block."""

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self.parts: list[str] = []
        self.pieces: list[tuple[int, int]] = []
        self.dated: list[tuple[str, str, Span]] = []
        self.headlines: list[Span] = []
        self._source, self._length, self._end, self._last = source, 0, -1, "\n"
        self._open: list[_Open] = []
        self._unseen = 0
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS:
            self._break()
        if tag in VOID or len(self._open) >= DEEPEST:
            return
        named = {name: value or "" for name, value in attrs}
        within = any(element.tag == "article" for element in self._open)
        unseen = tag in _UNSEEN or apart(tag, named, within=within) > 0
        words = f"{named.get('class', '')} {named.get('id', '')} {named.get('itemprop', '')}".lower()
        name, spoken = _spoken(words) if not unseen else ("", Kind.NONE)
        if tag in TIMES and not (name or unseen):
            name = tag
        self._open.append(_Open(tag, unseen, name, spoken, self._length))
        self._unseen += unseen

    def handle_endtag(self, tag: str) -> None:
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at].tag == tag:
                while len(self._open) > at:
                    self._close(self._open.pop())
                break
        if tag in _BLOCKS:
            self._break()

    def _close(self, element: _Open) -> None:
        self._unseen -= element.unseen
        span = Span(element.start, self._length)
        if element.tag == "h1" and not self._unseen and span.start < span.end:
            self.headlines.append(span)
        if element.name and not self._unseen and 4 < span.end - span.start <= LONGEST_DATED:
            self.dated.append((element.name, element.spoken, span))

    def _break(self) -> None:
        if self._last != "\n":
            self._add("\n")

    def _add(self, text: str) -> None:
        self.parts.append(text)
        self._length += len(text)
        self._last = text[-1]

    def handle_data(self, data: str) -> None:
        if self._unseen:
            return
        start = self._at()
        for match in expression(r"\S+(?: \S+)*").finditer(data):
            self._piece(match[0], start + match.start(), start + match.end())

    def handle_entityref(self, name: str) -> None:
        self._reference(f"&{name}")

    def handle_charref(self, name: str) -> None:
        self._reference(f"&#{name}")

    def _reference(self, written: str) -> None:
        from html import unescape

        start = self._at()
        end = start + len(written) + self._source.startswith(";", start + len(written))
        plain = unescape(written + ";").strip()
        if plain and not self._unseen:
            self._piece(plain[:1], start, end)

    def _piece(self, text: str, start: int, end: int) -> None:
        if start != self._end and self._last != "\n":
            self._add(" ")
        self.pieces.append((self._length, start))
        self._add(text)
        self._end = end


def _spoken(words: str) -> tuple[str, str]:
    """The class or id that speaks of a date, and what it says of it; "" for none."""
    if not any(part in words for part in (*POSTED, *DATED, *_UPDATED)):
        return "", Kind.NONE
    for kind, parts in ((Kind.PUBLISHED, POSTED), (Kind.UPDATED, _UPDATED), (Kind.NONE, DATED)):
        for word in words.split():
            if any(part in word for part in parts):
                return word[:40], kind
    return "", Kind.NONE
