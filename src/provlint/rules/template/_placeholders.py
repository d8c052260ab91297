"""What `template/unfilled-placeholder` finds, apart from its page and its gate, which only what reads rules needs."""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Fix, Hit, Span
from provlint.rules.template._content import FIELD_PATTERNS, opened
from provlint.rules.template._engines import BLOCKS, DOLLAR, ENGINE_PATTERNS, INCLUDES, LOOSE, OTHER, PRINTF, SITE
from provlint.rules.template._fields import LABELS
from provlint.rules.template._source import MANY, is_manual, is_published, is_raw, is_source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from provlint.document import Document
    from provlint.rule import Options

FORMATTING = (
    r"(?i)\b(?:format (?:string|specifier|code)s?|specifiers?|[vsfw]{0,3}(?:scan|print)f|arguments?|parameters?|syntax|compilers?"
    r"|localiz\w{1,6}|strings|string (?!of\b|quartet|section|orchestra|instrument|bean|theory)\w+|command[ -]lines?"
    r"|subsets?|singletons?|matrix|matrices|theorems?|lemma|integers?)\b"
)
"""Words of texts about programs and of mathematics, in which `%s` and {0} may stand by right; no "information", no string of
defeats."""
SETS = r"\{\w{1,3}(?:, ?\w{1,3}){1,9}\}"
"""The members of a set, in any language: {0} beside it is one, too."""
FORMATTED = (
    "format ", "specifier", "scanf", "printf", "argument", "parameter", "syntax", "compiler", "localiz", "string", "command",
    "subset", "singleton", "matri", "theorem", "lemma", "integer",
)  # fmt: skip
"""What stands in each of those words, in lower case: most documents have none, and the expression takes .3 ms for 4 KB."""
NEAR = 400
"""Code points on either side that are looked at for what else stands on the line; no label is a tenth as long."""
BESIDE = 120
"""Code points from one placeholder to another that speaks for it."""
JOINT = 8
"""Code points between two tags of a list: a comma, "and" in any language."""
MAX_HITS = 50
"""Placeholders reported in one document."""


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a placeholder, in the document's order."""
    openers = _openers(document)
    if openers is not None and not openers:
        return
    places = [*_fields(document, openers), *_engines(document, openers)]
    if not places or is_manual(document):
        return
    end = 0
    for span in sorted(set(places), key=lambda place: (place.start, -place.end))[:MAX_HITS]:
        if span.start >= end and not is_told(document, span):
            yield Hit(span, {}, Fix(((_removed(document, span), ""),), safe=False, message="Delete the variable"))
            end = span.end


def is_told(document: Document, span: Span) -> bool:
    """Whether the text speaks of the placeholder: it stands with words around it in a short quotation."""
    from provlint.document.places import holding, is_named

    if not is_named(document, span):
        return False
    quotation = holding(document.quotations, span.start)
    return quotation is not None and any(map(str.isalpha, document.text[quotation.start : span.start]))


def _openers(document: Document) -> Collection[str] | None:
    """The delimiters of which the document may hold a placeholder; None where that is not known at once."""
    if not document.is_searched:  # a short run, which searches for nothing in advance
        return None
    from provlint.rules.template._openers import openers_in

    return openers_in(document)


def _fields(document: Document, openers: Collection[str] | None) -> list[Span]:
    """Placeholders of content systems.

    A weak one in a sentence counts where another stands near; it and those known by little, only where none stands by right.
    """
    found = sorted(_named(document, openers))
    sure, doubtful = list[Span](), list[Span]()
    for at, (span, kind) in enumerate(found):
        if kind == "loose" or (kind == "weak" and not _in_context(document, span)):
            others = (found[max(0, at - 1)][0], found[min(at + 1, len(found) - 1)][0])
            if kind == "loose" or any(other != span and abs(other.start - span.start) < BESIDE for other in others):
                doubtful.append(span)
        else:
            sure.append(span)
    doubtful = [span for span in doubtful if span not in sure]  # known by more than one of its patterns
    return sure if not doubtful or _formats(document) else sure + doubtful


def _named(document: Document, openers: Collection[str] | None) -> Iterator[tuple[Span, str]]:
    """Each placeholder known by its field, and whether it is "weak", "loose" or (empty) neither."""
    text = document.masked
    for opener, _, match in opened(text, text, FIELD_PATTERNS, openers):
        if not (opener == "[[" and _has_wiki_links(document)):
            yield Span(*match.span()), match.lastgroup or ""


def _has_wiki_links(document: Document) -> bool:
    """Whether double square brackets are the document's links: many of them, or one with a blank or a capital."""
    links = expression(r"\[\[(?:[^\[\]\n]{1,80}[| ][^\[\]\n]{1,80}|[A-Z][^\[\]\n]{1,80})\]\]")
    return document.masked.count("[[") >= MANY or links.search(document.text) is not None


def _engines(document: Document, openers: Collection[str] | None) -> Iterator[Span]:
    """Placeholders of template engines, where they are not at home."""
    text = document.masked
    table, tags = ENGINE_PATTERNS, ENGINE_PATTERNS[:0]
    if (openers is None or "<" in openers) and is_raw(document):
        tags = tuple(entry for entry in table if entry[0] == "<")
        table = tuple(entry for entry in table if entry[0] != "<")
    sited = _sited(document)
    table = tuple(entry for entry in table if entry[1] not in sited)
    found = [(family, Span(*match.span())) for _, family, match in opened(text, document.folded, table, openers)]
    found += [(family, Span(*match.span())) for _, family, match in opened(document.text, document.lowered, tags, openers)]
    if (openers is None or "<" in openers) and document.format == "text" and "<!--#" in document.text:
        found += [(OTHER, Span(*match.span())) for match in expression(INCLUDES).finditer(document.text)]
    found = _unlisted(document.text, found)
    if not found:
        return
    at_home = {
        BLOCKS: sum(family == BLOCKS for family, _ in found) >= MANY or bool(document.engine),
        DOLLAR: text.count("${") >= MANY,
        PRINTF: any(family == PRINTF for family, _ in found) and _formats(document),
    }
    yield from [span for family, span in found if not at_home.get(family)]


def _sited(document: Document) -> Collection[str]:
    """The families of what a static site puts into double braces and `{% %}`, where the document is its source."""
    text = document.masked
    if not ("{{" in text or "{%" in text or "{#" in text):
        return ()
    return (SITE, LOOSE) if is_source(document) else (LOOSE,) if is_published(document) else ()


def _unlisted(text: str, found: list[tuple[str, Span]]) -> list[tuple[str, Span]]:
    """Those that no sentence lists: tags joined by a comma or a small word are what the text speaks of."""
    tags = sorted((span for _, span in found if text[span.start] == "<" and " " not in text[span.start : span.end]), key=_start)
    listed: set[Span] = set()
    for number, other in enumerate(tags[1:]):
        one = tags[number]
        between = text[one.end : other.start]
        if (
            len(between) <= JOINT
            and between.strip()
            and "<" not in between
            and "\n\n" not in between
            and (between[0] in ",;、" or between.strip().isalpha())
        ):
            listed.update((one, other))
    return [(family, span) for family, span in found if span not in listed]


def _start(span: Span) -> int:
    return span.start


def _formats(document: Document) -> bool:
    """Whether the document has many of the marks that `printf` and its kin replace, or speaks of them."""
    many = sum(map(document.masked.count, ("%s", "%d", "%@", "{0}", "{1}"))) >= MANY
    return many or bool(formatting(document)) or expression(SETS).search(document.masked) is not None


def formatting(document: Document) -> list[int]:
    """Where words of texts about programs and of mathematics stand."""
    if not any(map(document.lowered.__contains__, FORMATTED)):
        return []
    return [match.start() for match in expression(FORMATTING).finditer(document.masked)]


def _in_context(document: Document, span: Span) -> bool:
    """Whether the span stands on a line of its own or right behind a label."""
    line = document.lines.span(document.lines.row(span.start))
    begin, end = max(line.start, span.start - NEAR), min(line.end, span.end + NEAR)  # a line may be the whole document
    before = document.text[begin : span.start].strip().lower()
    alone = not before and (begin, end) == line and not document.text[span.end : end].strip()
    return alone or (
        before.rstrip(":：").endswith(LABELS) and before.rstrip(":：").split("  ")[-1].rpartition(". ")[2].strip(" *_") in LABELS
    )


def _removed(document: Document, span: Span) -> Span:
    """What the fix deletes: the placeholder, with its line where nothing else stands on it but the label of the value."""
    row = document.lines.row(span.start)
    line = document.lines.span(row)
    before = document.text[line.start : span.start].lower().strip(" \t*_:")
    if (before and before not in LABELS) or document.text[span.end : line.end].strip(" \t*_"):
        return span
    return Span(line.start, document.lines.starts[row] if row < len(document.lines) else line.end)
