"""Page furniture that needs no run: read-more lines after finished text, and links to other texts."""

from __future__ import annotations

from itertools import pairwise

from provlint.document.interface import normal_line, phrases_of
from provlint.finding import Span
from provlint.record import Record
from provlint.rules.residue._announced import EDITORIAL, LIKELY, SURE, UNSPACED_TITLE, announced_lines
from provlint.rules.residue._foot import foot_lines
from provlint.rules.residue._lines import COLONS, FULL, LIST_MARKS, Line, is_ended, read_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from provlint.document import Document

LAST = 3
"""Lines from the end in which one read-more line is enough."""
AGAIN = 3
"""Read-more lines from which they are furniture wherever they stand."""
LISTED_LENGTH = 110
"""Code points of the longest title in a list of links."""
LISTED = 2
"""Titles that a list has at least, unless its heading is unmistakable, and `MOST_LISTED` at most."""
MOST_LISTED = 15
SEVERAL = 3
"""Hosts from which a list of links leads to several sites: furniture leads to the page's own, and to that of a network."""
CLEAR, ISLAND = 0.8, 0.75
"""Confidence of a list of titles at the document's end, and of one between its paragraphs."""


CONSENT = ("cookie", "privacy", "datenschutz", "confidentialit", "privacidad", "privacidade", "çerez", "куки", "конфиденц")
"""What texts about consent speak of."""
SUBJECT = 3
"""Times that they do, at least."""
PLAYERS = ("<video", "<audio", "<iframe", "<canvas", "<object", "<embed", "<noscript")
"""Elements whose content says that a browser cannot show them."""
ADVERTISEMENTS = {
    "en": "advertisement;advertisment;advertising", "de": "anzeige;werbung", "fr": "publicité;annonce", "es": "publicidad",
    "pt": "publicidade;propaganda", "it": "pubblicità;annuncio pubblicitario", "nl": "advertentie;reclame", "sv": "annons",
    "da": "annonce;reklame", "no": "annonse;reklame", "fi": "mainos", "pl": "reklama", "cs": "reklama;inzerce",
    "sk": "reklama;inzercia", "hu": "hirdetés;reklám", "ro": "publicitate;reclamă", "ru": "реклама", "uk": "реклама",
    "bg": "реклама", "hr": "oglas;reklama", "sr": "oglas;reklama;реклама", "sl": "oglas", "el": "διαφήμιση;διαφημιση",
    "tr": "reklam", "id": "iklan;advertisement", "vi": "quảng cáo", "ca": "publicitat", "ar": "إعلان;اعلان", "fa": "تبلیغات;آگهی",
    "he": "פרסומת", "hi": "विज्ञापन", "ja": "広告;スポンサーリンク", "zh": "广告;廣告", "ko": "광고",
}  # fmt: skip
"""Language → marks of advertisements, of one or two words."""
DASHES = "-–—*•·[]()|:. "
"""What may stand around a mark."""
STEM = 8
"""Letters of a mark by which other words of its kind are known."""


class Single(Record):
    """A line that is furniture by itself, and the category of what it says."""

    span: Span
    category: str
    confidence: float


def find_singles(document: Document) -> tuple[Single, ...]:
    """Read-more lines, announced titles ("Read also: ...") and lists of titles, in order."""
    lines = document.view(read_lines)
    language = document.language or "en"
    table = phrases_of(language)
    found = [*_more_lines(lines), *_listed(document, lines), *_statements(document, lines), *_adverts(document, lines, language)]
    found += [Single(_span(line), "meta", LIKELY) for line in foot_lines(document, lines, language)]
    from provlint.rules.residue._heads import head_lines
    from provlint.rules.residue._menus import menu_lines
    from provlint.rules.residue._sites import titled

    found += [Single(_span(line), category, SURE) for line, category in menu_lines(document, lines, language)]
    found += [Single(_span(line), "byline", LIKELY) for line in head_lines(document, lines, language)]
    found += [Single(span, "site", SURE) for span in titled(lines)]
    listed = {single.span for single in found}
    found += [
        Single(_span(line), "related", confidence)
        for line, confidence in announced_lines(lines, table, language)
        if _span(line) not in listed
    ]
    return tuple(sorted(found, key=lambda single: single.span))


def _more_lines(lines: Sequence[Line]) -> Iterator[Single]:
    """Those that follow finished text: among the last three lines, or from the third of them on anywhere."""
    found = [index for index, line in enumerate(lines) if line.category == "more" and index and _is_finished(lines[index - 1])]
    for index in found:
        last = index >= len(lines) - LAST and all(line.short for line in lines[index + 1 :])
        if lines[index].exact and (last or len(found) >= AGAIN):
            yield Single(_span(lines[index]), "more", 0.85)


def _is_finished(line: Line) -> bool:
    """Whether the line before ends a sentence, so that nothing was cut there."""
    return is_ended(line.text) and not line.text.rstrip("])").endswith(("…", "...", ",", ";", "»"))


def _listed(document: Document, lines: Sequence[Line]) -> Iterator[Single]:
    """Headings that announce links, with the titles below them up to the end or the next paragraph, each line once.

    A list of links to several sites was put together by the document's author.
    """
    reached = 0
    for index, line in enumerate(lines):
        if index and line.category in ("related", "more") and line.strong and normal_line(line.text) not in EDITORIAL:
            titles = _titles(lines, index)
            if len({host for title in titles if (host := _host(document, title))}) >= SEVERAL:
                continue
            if len(titles) >= LISTED or (titles and _is_unmistakable(line) and _is_long(titles[0])):
                last = index + len(titles) == len(lines) - 1
                for each in lines[max(index, reached) : index + 1 + len(titles)]:
                    yield Single(_span(each), "related", CLEAR if last else ISLAND)
                reached = max(reached, index + 1 + len(titles))


def _statements(document: Document, lines: Sequence[Line]) -> Iterator[Single]:
    """Lines that are statements of a page; a player's where no player stands in the text, which they would belong to, those of
    consent where the text is not about it, and short ones where they are no heading and no link of the author's.
    """
    for at, line in enumerate(lines):
        if line.statement and line.category and normal_line(line.text) not in EDITORIAL:
            if line.category == "player" and any(tag in document.lowered for tag in PLAYERS):
                continue
            if line.category == "consent" and _is_about_consent(document, lines):
                continue
            if line.category in ("navigation", "related") and _is_linked(document, line):
                continue
            if _is_of_text(lines, at) or _is_own_item(document, lines, at):
                continue
            yield Single(_span(line), line.category, SURE)


def _is_about_consent(document: Document, lines: Sequence[Line]) -> bool:
    """Whether the text itself, beside its statements, speaks of cookies or privacy again and again, or in its title."""
    folded = document.folded
    others = [folded[line.start : line.end] for line in lines if not line.statement]
    counts = [sum(map(text.count, CONSENT)) for text in others]
    return bool(counts) and (sum(counts) >= SUBJECT or (counts[0] > 0 and not lines[0].statement))


def _is_linked(document: Document, line: Line) -> bool:
    """Whether the line holds a link of the author's: "[Back to top](#top)", "See also https://example.org"."""
    text = document.text[line.start : document.lines.span(line.row).end]
    if "](" in text:
        return document.format != "text" and line.category == "navigation"
    return "://" in text and "<" not in text


def _is_of_text(lines: Sequence[Line], at: int) -> bool:
    """Whether the line may belong to the text: of at most two words above a paragraph in a text with other such headings, or the
    beginning of a sentence that goes on in the next line.
    """
    line, after = lines[at], lines[at + 1] if at + 1 < len(lines) else None
    if after is None:
        return False
    if line.statement == "begun" and after.row == line.row + 1 and after.text[0].islower() and not is_ended(line.text):
        return True
    if line.text.count(" ") >= FULL or after.short or after.text[0] == "#":
        return False
    return line.category == "navigation" or has_headings(lines, at)


def _is_own_item(document: Document, lines: Sequence[Line], at: int) -> bool:
    """Whether the line is an item of a list whose items right beside it say nothing of the kind: in a list of changes."""
    beside = [each for each in lines[max(0, at - 1) : at + 2] if abs(each.row - lines[at].row) <= 1 and _is_item(document, each)]
    return lines[at] in beside and len(beside) > 1 and sum(1 for each in beside if each.category) == 1


def _is_item(document: Document, line: Line) -> bool:
    return document.text[slice(*document.lines.span(line.row))].lstrip().startswith(LIST_MARKS)


def has_headings(lines: Sequence[Line], besides: int) -> bool:
    """Whether other short lines than the title and the given one stand above paragraphs and say nothing of their own."""
    return any(
        line.short and not line.category and not after.short and index != besides
        for index, (line, after) in enumerate(pairwise(lines))
        if index
    )


def _adverts(document: Document, lines: Sequence[Line], language: str) -> Iterator[Single]:
    """Lone marks of advertisements at the end or above a paragraph: in dashes, or again and again; else where the text has no
    headings of that shape (of those in capitals for one in capitals) and does not speak of advertisements itself.
    """
    marks = ADVERTISEMENTS.get(language, "").split(";")
    found = [at for at, line in enumerate(lines) if at and line.text.strip(DASHES).lower() in marks]
    for at in found:
        line = lines[at]
        after = lines[at + 1] if at + 1 < len(lines) else None
        if lines[at - 1].row + 1 == line.row or (after and (line.row + 1 == after.row or after.short)):
            continue
        if at > 1 and not _is_finished(lines[at - 1]):
            continue
        if len(found) > 1 or _is_in_dashes(document, line) or not _may_head(document, lines, at):
            yield Single(_span(line), "advert", LIKELY)


def _is_in_dashes(document: Document, line: Line) -> bool:
    """Whether dashes stand on both sides of the line's text."""
    row = document.lines.span(line.row)
    text = document.masked[row.start : row.end].strip()
    return text[:1] in DASHES and text[-1:] in DASHES


def _may_head(document: Document, lines: Sequence[Line], at: int) -> bool:
    """Whether the line may be the heading of what is below it: where others are, or the text speaks of the same."""
    line = lines[at]
    if line.text.isupper() and any(map(str.islower, document.text)):
        return any(each.short and each.text.isupper() and not each.category for each in lines)
    word = line.text.strip(DASHES).lower()[:STEM]
    spoken = any(word in document.folded[each.start : each.end] for each in lines if each is not line)
    return spoken or (at + 1 < len(lines) and has_headings(lines, at))


def _is_unmistakable(line: Line) -> bool:
    """Whether the heading is one of links even with a single title below it: by its colon, its capitals, or as a statement."""
    return line.category == "related" and (line.text[-1] in COLONS or line.text.isupper() or bool(line.statement))


def _is_long(title: Line) -> bool:
    """Whether the title has three words: the only one below its heading."""
    return title.text.count(" ") > 1 or (" " not in title.text and not title.text.isascii() and len(title.text) > UNSPACED_TITLE)


def _titles(lines: Sequence[Line], heading: int) -> Sequence[Line]:
    """The titles below a heading; none where the text goes on right behind them, so that they may be the author's own list."""
    end = heading + 1
    apart = max(1, lines[end].row - lines[heading].row) if end < len(lines) else 1
    while (
        end < min(len(lines), heading + 1 + MOST_LISTED)
        and _is_title(lines[end])
        and lines[end].row - lines[end - 1].row <= apart
    ):
        end += 1
    stopped = end < len(lines) and not lines[end].short and (lines[end].row == lines[end - 1].row + 1 or apart > 1)
    return () if stopped else lines[heading + 1 : end]


def _host(document: Document, line: Line) -> str:
    """The host that the line's link leads to; "" where the line has no link, or one within its site."""
    span = document.lines.span(line.row)
    target = document.lowered[span.start : span.end].partition("](http")[2]
    return target.partition("://")[2].partition(")")[0].partition("/")[0]


def _is_title(line: Line) -> bool:
    text = line.text
    return (
        len(text) <= LISTED_LENGTH
        and text[-1] not in ".;,:。"
        and (" " in text or len(text) >= UNSPACED_TITLE)
        and (text[0].isupper() or not text[0].isascii() or text[0] in "'\"0123456789")
    )


def _span(line: Line) -> Span:
    return Span(line.start, line.end)
