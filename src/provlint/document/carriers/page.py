"""The third carrier: what a page of HTML says of itself, in JSON-LD, meta tags, links and `<time>`; read by html.parser.

Only the page's own article speaks: what stands within comments, teasers, asides and footers is of something else. What the page
shows its reader is asked last, by `page_text`; for authors, sites and licences the extra `[html]` is.
"""

from __future__ import annotations

from provlint.document.carriers.front import Value
from provlint.document.carriers.keys import matching, says_nothing
from provlint.document.carriers.tags import TagReader
from provlint.document.front_matter import Field
from provlint.expressions import IGNORECASE, expression
from provlint.finding import Span
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from provlint.document import Document

LONGEST = 2_000_000
"""Code points of a page that are read for its metadata."""

DEEPEST = 200
"""Open elements that are remembered; deeper ones count as if they stood at this depth."""

_OTHERS = (
    "comment respond reply replies related recommend teaser sidebar aside footer popular trending newest latest promo advert "
    "breadcrumb pagination"
)
OTHERS = tuple(_OTHERS.split())
"""Beginnings of the parts of a class or id ("related-posts") by which an element is not of the article."""
_PAIRS = ("most-read", "more-from", "read-also", "author-bio", "mostread", "morefrom")
_NOT_WORDS = "wrap wrapper has with no without layout count link links entry post article elementor"
_NOT = frozenset(_NOT_WORDS.split())
"""Parts beside which the others say nothing: `content-sidebar-wrap`, `has-comments`, `entry-footer`."""

VOID_WORDS = "area base br col embed hr img input link meta source track wbr"
VOID = frozenset(VOID_WORDS.split())
_APART = frozenset(("aside", "footer", "nav"))
_PUBLISHED = ("published", "pubdate", "datepublished", "entry-date", "post-date", "publish-date", "posted-on", "date-published")
_DATA = (
    r'"(pub_?date|publish(?:ed)?_?(?:date|at|on|time)|(?:date_?)?published|publication_?date)"'
    r'\s{0,3}:\s{0,3}"(\d{4}-\d\d-\d\d)'
)
TIMES = ("time", "relative-time", "time-ago")
_DATES = ("publish_date", "update_date")
_UPDATED = ("updated", "modified", "datemodified", "lastmod")


class Page(Record):
    """What was read of a page, each key once, the first of it.

    linked   from JSON-LD
    meta     from meta and link tags, `<html lang>` and `<title>`
    times    from `<time>` and what carries a date in an attribute: "published", "updated" or "time"
    others   values with dates of something else: updates, comments, teasers, what JSON-LD says of no article
    scripts  where JSON-LD stands
    recipes  from JSON-LD of recipes, which stand on the page of a post that may have another day
    """

    linked: dict[str, Field]
    meta: dict[str, Field]
    times: dict[str, Field]
    others: tuple[str, ...]
    scripts: tuple[Span, ...] = ()
    recipes: dict[str, Field] = {}  # noqa: RUF012 - a default of a tuple, shared and never written


def read_page(document: Document) -> Page:
    """The page that a document's text is. Raises nothing."""
    from provlint.document.carriers.json_ld import read_json_ld

    reader = _Reader(document.text[:LONGEST])
    linked: dict[str, Field] = {}
    recipes: dict[str, Field] = {}
    for start, source in reader.scripts:
        for fields, articles in ((linked, True), (recipes, False)):
            for key, field in read_json_ld(source, start, articles=articles).items():
                fields.setdefault(key, field)
        if '"datePublished"' not in source or '"Comment"' in source:
            reader.others += expression(r"\d{4}-\d\d-\d\d").findall(source)
    updates = [fields[key].value for fields in (linked, reader.meta) for key in matching(fields, "update_date")]
    scripts = tuple(Span(start, start + len(source)) for start, source in reader.scripts)
    return Page(linked, reader.meta, reader.times, (*reader.others, *updates), scripts, recipes)


def page_values(document: Document, field: str) -> Iterator[Value]:
    """The values of a field, JSON-LD first, then meta tags, then `<time>`, then data of scripts, then what the extra finds."""
    page = document.view(read_page)
    found = False
    linked = page.linked if field in _DATES else {**page.recipes, **page.linked}
    for carrier, fields in (("json-ld", linked), ("meta", page.meta)):
        for stated in _stated(carrier, fields, field):
            yield stated
            found = True
    for stated in _stated("json-ld", page.recipes, field) if field in _DATES and not found else ():
        yield stated
        found = True
    for key in _time_keys(field):
        if key in page.times and not (found and key == "time"):
            yield Value(page.times[key].value, f"time: {key}", page.times[key].span, 0.9 if key != "time" else 0.8)
            found = True
            break
    if not found and field == "publish_date":
        value = _data_date(document.text[:LONGEST], page)
        if value:
            yield value
    elif not found:
        from provlint.document.carriers.html_extra import ask

        value = ask(document, field)
        if value:
            yield value


def _stated(carrier: str, fields: Mapping[str, Field], field: str) -> Iterator[Value]:
    for key in matching(fields, field):
        if not says_nothing(fields[key].value) and not (field == "author" and "://" in fields[key].value):
            yield Value(fields[key].value, f"{carrier}: {key}", fields[key].span)


def _data_date(text: str, page: Page) -> Value | None:
    """The one day of publication that data in scripts name; None where they name several, as teasers do, or one of others."""
    from provlint.document.places import holding

    found = []
    for match in expression(_DATA, IGNORECASE).finditer(text):
        script = holding(page.scripts, match.start())
        if script is None or not script.covers(Span(*match.span())):  # JSON-LD has said of what its dates are
            found.append(match)
    if len({match[2] for match in found}) != 1 or found[0][2] in _days(page.others):
        return None
    return Value(found[0][2], f"script: {found[0][1]}", Span(*found[0].span(2)), 0.8)


def _days(values: tuple[str, ...]) -> set[str]:
    """The days that values name."""
    from provlint.document.dates import parse_date

    return {date.iso for date in map(parse_date, values) if date}


def _time_keys(field: str) -> tuple[str, ...]:
    return {"publish_date": ("published", "time"), "update_date": ("updated",)}.get(field, ())


class _Reader(TagReader):
    """Collects what a page says of itself, each value with its place in the source."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.meta: dict[str, Field] = {}
        self.times: dict[str, Field] = {}
        self.scripts: list[tuple[int, str]] = []
        self.others: list[str] = []
        self._text, self._open = text, list[tuple[str, int]]()
        self._within, self._from = "", 0
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        if tag not in VOID and len(self._open) < DEEPEST:
            self._open.append((tag, apart(tag, named, within=any(name == "article" for name, _ in self._open))))
        end = self._at() + len(self.get_starttag_text() or "")
        if tag == "script" and named.get("type", "").lower().startswith("application/ld+json"):
            self._within, self._from = "script", end
        elif tag == "title" and "html.title" not in self.meta:
            self._within, self._from = "title", end
        elif tag == "meta":
            self._take_meta(named)
        elif tag == "link" and named.get("href"):
            relation = named.get("rel", "").lower()
            if relation in ("canonical", "license"):
                self._keep(self.meta, relation, named["href"])
        elif tag == "html" and named.get("lang"):
            self._keep(self.meta, "language", named["lang"])
        else:
            self._take_time(tag, named)

    def _take_meta(self, named: dict[str, str]) -> None:
        key = named.get("property") or named.get("name") or named.get("itemprop") or ""
        outside = "itemprop" not in named or not self._elsewhere(stated=True)
        if key and named.get("content") and outside:
            self._keep(self.meta, key.lower(), named["content"])

    def _take_time(self, tag: str, named: dict[str, str]) -> None:
        value = named.get("datetime") or (named.get("content") if "itemprop" in named else "") or ""
        kind = f"{named.get('itemprop', '')} {named.get('class', '')} {'pubdate' if 'pubdate' in named else ''}".lower()
        if not value and tag == "abbr" and "published" in kind:
            value = named.get("title", "")
        if not value and not self._elsewhere():
            value, kind = next(((value, "published") for name, value in named.items() if self._of_data(name, value)), ("", ""))
        if not value or not any(char.isdigit() for char in value):
            return
        if self._elsewhere(stated="datepublished" in kind):
            self.others.append(value)
        elif any(word in kind for word in _PUBLISHED):
            self._keep(self.times, "published", value)
        elif any(word in kind for word in _UPDATED):
            self.others.append(value)
            self._keep(self.times, "updated", value)
        elif tag in TIMES:
            self._keep(self.times, "time", value)

    def _of_data(self, name: str, value: str) -> bool:
        """Whether an attribute keeps the article's day for a script: lists of other articles have such, too."""
        inside = any(tag in ("article", "main") for tag, _ in self._open)
        return inside and name.startswith("data-") and any(part in name for part in ("publish", "pubdate")) and _is_day(value)

    def _elsewhere(self, *, stated: bool = False) -> bool:
        """Whether what stands here is of something else; what is `stated` to be the article's day may stand in its footer."""
        return any(apart == NAMED or (apart and not stated) for _, apart in self._open)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == self._within:
            start, end = self._from, self._at()
            if tag == "script":
                self.scripts.append((start, self._text[start:end]))
            else:
                self._title(start, end)
            self._within = ""
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at][0] == tag:
                del self._open[at:]
                return

    def _title(self, start: int, end: int) -> None:
        from html import unescape

        raw = self._text[start:end]
        plain = " ".join(unescape(raw).split())
        if plain:
            left = len(raw) - len(raw.lstrip())
            self.meta.setdefault("html.title", Field(plain[:500], Span(start + left, start + len(raw.rstrip()))))

    def _keep(self, fields: dict[str, Field], key: str, value: str) -> None:
        """The first value of a key, with its place within the tag."""
        tag = self.get_starttag_text() or ""
        at, start = tag.find(value), self._at()
        place = Span(start + at, start + at + len(value)) if at >= 0 else Span(start, start + len(tag))
        fields.setdefault(key, Field(value.strip()[:2000], place))


TAGGED, NAMED = 1, 2


def apart(tag: str, named: dict[str, str], *, within: bool) -> int:
    """Whether an element is of something else than the article, by its TAGGED name or as NAMED by its class or id; 0 for no.

    An article `within` another one is a comment or a teaser; a footer within one is its own.
    """
    if tag in ("html", "body", "main"):
        return 0  # themes write `has-sidebar` there
    words = f"{named.get('class', '')} {named.get('id', '')} {named.get('itemprop', '')}".lower()
    if (tag == "article" and within) or (any(word in words for word in OTHERS) and any(map(_of_others, words.split()))):
        return NAMED
    if any(pair in words for pair in _PAIRS) or ("widget" in words.split() and "blog" not in words.split()):
        return NAMED
    return TAGGED if tag in _APART and not (tag == "footer" and within) else 0


def _of_others(word: str) -> bool:
    parts = word.replace("_", "-").split("-")
    return _NOT.isdisjoint(parts) and any(part.startswith(OTHERS) and part != "commented" for part in parts)


def _is_day(value: str) -> bool:
    return bool(expression(r"\d{10}(?:\d{3})?|\d{4}-\d\d-\d\d.{0,30}").fullmatch(value))
