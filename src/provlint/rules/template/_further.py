"""What `template/further-leftover` finds, apart from its page, which only what reads rules needs."""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Hit, Span
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping, Sequence, Set

    from provlint.document import Document
    from provlint.rule import Options

REMARKS = frozenset(
    """sic;emphasis added;emphasis mine;citation needed;laughs;laughter;applause;music;cheers;pause;inaudible;crosstalk;silence
    chorus;verse;bridge;intro;outro;pdf;video;audio;photo;image;illustration;translated;translation;updated;update;edit;redacted
    unclear;who;which;when;where;by whom;dead link;update needed;hide;show;edited;deleted;removed;signed;seal;ed;eds;note
    citação necessária;cita requerida;réf nécessaire;rires;applaudissements;lacht;lachen;beifall;gelächter;musik;risas;aplausos
    risos;ride;risate;applausi;gelach;applaus;śmiech;brawa;smích;potlesk;skratt;applåder;смех;аплодисменты;сміх;оплески""".replace(
        "\n    ", ";"
    ).split(";")
)
"""What stands in square brackets by right, in lower case."""
LONGEST, WORDS = 60, 8
"""Code points and words between the delimiters at most."""
LOOKED_AT = 50
"""Places that may be leftovers, in one document: of each the whole text is asked whether it explains them."""
BLANKS = 8
"""Blanks and marks of emphasis around a leftover that stands alone on its line, at most."""


def check(document: Document, _options: Options, evidence: Mapping[str, Sequence[Hit]]) -> Iterator[Hit]:
    """One hit a leftover, in the document's order; none where the document marks code."""
    if "`" in document.text:
        return
    known = sorted({hit.span for hits in evidence.values() for hit in hits})
    text, lines = document.masked, document.lines
    beside = {(lines.row(span.start), text[span.start]) for span in known}
    signs, left, number, end = {sign for _, sign in beside}, LOOKED_AT, 0, 0
    for match in _between().finditer(text):
        span = Span(*match.span())
        while number < len(known) and known[number].start < span.end:
            end, number = max(end, known[number].end), number + 1
        if span.start < end or not ((lines.row(span.start), text[span.start]) in beside or _tells(document, match, signs)):
            continue
        if not _is_by_right(document, match):
            yield Hit(span, {}, confidence=0.8)
        left -= 1
        if not left:
            return


def _tells(document: Document, match: re.Match[str], signs: Set[str]) -> bool:
    """Whether what stands there, on another line than the leftovers that are known, is no word of the text.

    Braces tell by themselves. In square brackets authors put words into other people's sentences, so there it must stand alone
    on its line, be written in capitals or with a joining sign, or begin with one where another leftover has such brackets.

    signs  what the known leftovers begin with
    """
    kind = match.lastgroup or ""
    inside = match[kind].strip()
    if kind != "square":
        return kind != "sign"
    line = document.lines.span(document.lines.row(match.start()))
    short = line.end - line.start <= len(match[0]) + BLANKS
    alone = short and document.text[line.start : line.end].strip(" \t*_") == match[0]
    if alone or inside.isupper() or "_" in inside:
        return True
    return "[" in signs and inside[0].isupper() and not inside.endswith(("'s", "’s"))


def _is_by_right(document: Document, match: re.Match[str]) -> bool:
    """Whether a text may have it: a remark, a word that an editor put into a quotation, the text of a link."""
    from provlint.document.places import is_quoted

    inside = match[match.lastgroup or 0].strip()
    if len(inside.split()) > WORDS or inside.lower().strip(".") in REMARKS:
        return True
    return (match[0][0] == "[" and f"{match[0]}:" in document.text) or is_quoted(document, Span(*match.span()))


@cache
def _between() -> re.Pattern[str]:
    """Letters, blanks and joining signs between brackets or braces, or (`sign`) one name between signs."""
    inside = rf"[^\W\d_](?:[^\[\]{{}}<>«»|\n\0]{{1,{LONGEST}}})"
    name = r"[^\W\d_][\w.-]{1,40}"
    return expression(
        rf"\[(?<![\w\\!\]\[]\[)(?P<square>{inside})\](?![\w(\[:\]\0])"
        rf"|\{{{{?(?<![\w\\^_$#%]\{{)(?<![\w\\^_$#%]\{{\{{)(?P<brace>[\#/^]?{inside})\}}\}}?(?![\w{{}}])"
        rf"|<(?<![\w<]<)(?P<angle>(?=[^\n<>]{{0,40}}(?:[ _]|[A-Z]{{3}}))[^\W\d_][\w -]{{2,40}})>(?![\w>])"
        rf"|(?P<sign>«[ ]?{name}[ ]?»|%{name}%|%s(?!\w)|\#\#?{name}\#\#?|@@?{name}@@?|\${name}\$|\[\[[^\W\d_*+~$!]?{name}\]\]"
        rf"|\[\[[*+~$!]{{1,2}}{name}\]\]|\({name}\))(?!\w)"
    )
