"""What `template/unset-field` finds, apart from its page and its gate, which only what reads rules needs."""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Hit, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from provlint.document import Document
    from provlint.rule import Options

    Candidate = tuple[Span, str, str]

DELIMITERS = {
    "%": {"": "%", "%": "%%"}, "{": {"": "}", "{": "}}"},
    "[[": {"": "]]"}, "<<": {"": ">>"}, "##": {"": "##"}, "__": {"": "__"},
}  # fmt: skip
"""What opens a field → what closes it, alone and doubled; the brace may have one of the signs `$%#` before it."""
JOINED = {"[": "]", "@": "@", "$": "$", ":": ":", "#": "#"}
"""Those that stand around ordinary words too; between them a name of several words counts only."""
LONGEST = 48
"""Code points of a field's name at most."""
PLACES = 400
"""Places of a delimiter that are looked at; a document with more is full of them."""
IDEOGRAPHS = "\u2e80"
"""The first sign of scripts of which one character may be a word, and which set no blanks between words."""
MAX_HITS = 50
"""Fields reported in one document."""
MANY = 4
"""Pairs of backquotes, or of double square brackets, from which they are the document's own."""
COUNTER = 80
"""Code points of a line that counts something, at most."""
SPACED = ("{{", "<<", "[[")
"""Delimiters within which a blank may stand at the edges."""
SHELL = (
    "path", "temp", "tmp", "home", "user", "username", "userprofile", "appdata", "localappdata", "programdata", "programfiles",
    "systemroot", "windir", "date", "time", "errorlevel", "cd", "comspec", "os", "random", "computername", "homepath",
    "homedrive", "public", "allusersprofile",
)  # fmt: skip
"""What an environment has between signs of percent."""
SCOPED = ("name", "title", "url", "link", "number", "email")
"""What ends a name between colons, where small pictures are named as well (`:name_badge:`)."""


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a field, in the document's order."""
    found = sorted(set(_candidates(document)), key=lambda each: (each[0].start, -each[0].end))
    if not found:
        return
    kept = [span for span, _, kind in found if kind != "weak" or document.language not in ("en", "")]
    kept = [span for span in kept if not _is_listed(document, span)] if len(kept) == 1 else _unlisted(document, kept)
    if not kept:
        return
    from provlint.rules.template._programs import is_about_programs

    if is_about_programs(document, kept):
        return
    from provlint.rules.template._placeholders import is_told

    end = 0
    for span in kept[:MAX_HITS]:
        if span.start < end or is_told(document, span):
            continue
        yield Hit(span)
        end = span.end


def _candidates(document: Document) -> Iterator[Candidate]:
    """What stands between delimiters and is a field's name; its delimiter and its kind."""
    text = document.masked
    places = None
    if document.is_searched:
        from provlint.rules.template._field_gate import gate_texts

        places = document.searched(gate_texts())
    if places is not None:
        places = [at for at in dict.fromkeys(places) if text[at] != "\0"]
        if not places:
            return
    for opener, closers in DELIMITERS.items():
        end = 0
        for at in _places(text, opener, places):
            if at >= end:
                found = _at(document, at, opener, closers)
                if found:
                    yield found
                    end = found[0].end
    if places is None or any(text[at] == "_" for at in places):
        yield from _joined(document)
    if places is None or any(text.startswith(("${", "@:", "{0}"), at) for at in places):
        yield from _expressions(document)


def _places(text: str, sign: str, places: list[int] | None) -> Iterator[int]:
    """Where the sign stands, looked for where the run's search has not told it."""
    if places is not None:
        yield from [at for at in places if text.startswith(sign, at)]
        return
    # A single sign is found ten times as fast as two.
    at, left = text.find(sign) if sign[0] in text else -1, PLACES
    while at >= 0 and left:
        yield at
        at, left = text.find(sign, at + len(sign)), left - 1


def _at(document: Document, at: int, opener: str, closers: Mapping[str, str]) -> Candidate | None:
    """The field that begins with the opener at the place, if one does."""
    text = document.masked
    if at and text[at - 1] == opener:  # the gate's text holds the letter behind a doubled sign
        at -= 1
    begin = at + len(opener)
    more = text[begin : begin + 1] if opener == text[begin : begin + 1] in closers else ""
    start = at - (opener == "{" and at > 0 and text[at - 1] in "$%#")
    begin += len(more)
    end = text.find(closers[more], begin, begin + LONGEST)
    if end <= begin:
        return None
    span, delimiter = Span(start, end + len(closers[more])), text[start:begin]
    kind = _kind(document, span, delimiter, text[begin:end])
    return (span, delimiter, kind) if kind else None


def _joined(document: Document) -> Iterator[Candidate]:
    """Names of several words between delimiters that are frequent signs: looked for where such a sign follows an underscore."""
    text = document.masked
    for match in expression(r"_\w{1,24}[\]@$:#]").finditer(text):
        start, end = match.start(), match.end()
        while start and end - start < LONGEST and (text[start - 1].isalnum() or text[start - 1] == "_"):
            start -= 1
        opener = text[start - 1 : start]
        if JOINED.get(opener) == text[end - 1]:
            double = opener != "[" and text[start - 2 : start - 1] == opener == text[end : end + 1]
            span = Span(start - 1 - double, end + double)
            kind = _kind(document, span, opener, text[start : end - 1])
            if kind:
                yield span, opener, kind


def _kind(document: Document, span: Span, opener: str, name: str) -> str:
    """What kind of a field's name it is, "" where it is none or does not count between these delimiters."""
    if not _is_name(name, opener) or not _stands_free(document.masked, *span, opener):
        return ""
    from provlint.rules.template._field_words import kind_of

    kind = kind_of(name.strip())
    return kind if kind and _counts(document, span, opener, name.strip(), kind) else ""


def _is_name(name: str, opener: str) -> bool:
    """Whether the text could be one: letters, joined by few signs; blanks within only where two signs open it."""
    inner = name.strip() if opener in SPACED else name
    if not inner or not inner[0].isalpha() or len(inner) < 2 - (inner[0] > IDEOGRAPHS):
        return False
    for char in inner:
        if char.isascii() and not (char.isalnum() or char in "_-'" or (char == " " and opener in ("{", *SPACED))):
            return False
        if not char.isascii() and not (char.isalnum() or char in "’ʼ" or "\u0900" <= char <= "\u0eff"):
            return False
    return not inner.endswith(("-", "_"))


def _stands_free(text: str, start: int, end: int, opener: str) -> bool:
    """Whether nothing beside it makes it part of code, of an address, of a link or of a sum."""
    before, behind = text[start - 1 : start], text[end : end + 1]
    if before and (before in "\\$#%@{=^`\"'/&[<_" or (before.isalnum() and before < IDEOGRAPHS) or before == "\0"):
        return False
    if behind and (behind in "{}%#@_=`\"'/\0" or (behind.isalnum() and behind < "\u0e00" and opener not in ("{", "{{"))):
        return False
    if opener in ("[", "[["):
        return behind not in ("(", "[", ":", "]") and before not in ("!", "]")
    return not (opener == "{" and behind == "(")


def _counts(document: Document, span: Span, opener: str, name: str, kind: str) -> bool:
    """Whether a name of the kind is a field between these delimiters."""
    joined, text = "_" in name, document.masked
    if opener in ("%", "%%"):
        return name.lower() not in SHELL and not (kind == "weak" and name.isupper())
    if opener == "[[":
        return text.count("[[") < MANY and ((joined and name.isupper()) or not _has_wiki_links(text))
    if opener == "{{":
        return text.count("{{") < MANY and "[[" not in text and kind != "name" and (joined or not name[:1].isupper())
    if opener == "<<":
        return kind != "weak" and _are_all_names(text)
    return opener not in PLACED or _is_placed(document, span, opener, name, kind)


PLACED = ("__", "##", ":", "@")
"""Delimiters of which the name's place decides, or its case."""


def _is_placed(document: Document, span: Span, opener: str, name: str, kind: str) -> bool:
    """Whether a name stands between the delimiters as no word in bold type, no heading and no small picture does."""
    line = document.lines.span(document.lines.row(span.start))
    before, behind = document.masked[line.start : span.start].strip(), document.masked[span.end : line.end]
    if opener == "__":
        goes_on = behind[:1] == " " and behind[1:2].islower()
        return name.isupper() and ("_" in name or (kind == "field" and (goes_on or (bool(before) and behind[:1] != ":"))))
    if opener == "##":
        return name.isupper() or (not name.isascii() and bool(before or behind.strip()))
    if opener == ":":
        return bool(before) and name.islower() and name.rpartition("_")[2] in SCOPED
    return not name.isupper()


def _are_all_names(text: str) -> bool:
    """Whether the document has nothing but names of fields between `<<` and `>>`, which are quotation marks as well."""
    from provlint.rules.template._field_words import kind_of

    at = text.find("<<")
    while at >= 0:
        end = text.find(">>", at, at + LONGEST)
        if end < 0 or not kind_of(text[at + 2 : end].strip()):
            return False
        at = text.find("<<", end)
    return True


def _has_wiki_links(text: str) -> bool:
    """Whether double square brackets are links: one with a blank, a bar or a capital."""
    return (
        expression(r"\[\[(?:[^\[\]\n]{1,80}[| ][^\[\]\n]{1,80}|[^\W\d_](?<=[A-ZА-ЯÀ-Þ])[^\[\]\n]{1,80})\]\]").search(text)
        is not None
    )


def _expressions(document: Document) -> Iterator[Candidate]:
    """Expressions of template and message languages that have no field's name to go by."""
    text = document.masked
    if "${" in text:
        for match in expression(
            r"\$\{(?<![\w$\"'\\]\$\{)[A-Za-z_]\w{0,30}(?:\.\w{1,30}){0,5}(?:(?:\?[a-z_]\w{2,20}(?:\([^()\n]{0,60}\))?){1,4}"
            r"|(?<=\.)\w+![^{}\n]{0,40}|\.\w{1,30}![^{}\n]{0,40})\}"
        ).finditer(text):
            yield Span(*match.span()), "${", "field"
    if "@:" in text:
        for match in expression(
            r"@(?<![\w.@/]@):(?:[a-z][A-Za-z0-9_]{1,30}(?:\.[a-z][A-Za-z0-9_]{1,30}){1,5}|\([a-z]\w{1,30}(?:\.[a-z]\w{1,30}){1,5}\))(?![\w/.@-]\w)"
        ).finditer(text):
            yield Span(*match.span()), "@:", "field"
    if "{0}" in text and "{1}" in text:
        yield from _numbered(document)


def _numbered(document: Document) -> Iterator[Candidate]:
    """`{0}` and `{1}` in a short line of words, which is no sentence."""
    text = document.masked
    places = [match.span() for match in expression(r"(?<![\w\\$#%{}=^_`\"'(,])\{[0-4]\}(?![\w{}(=^_`])").finditer(text)]
    for (start, end), (after, last) in zip(places, places[1:], strict=False):  # noqa: RUF007 - itertools are not loaded here
        line = document.lines.span(document.lines.row(start))
        counter = line.end - line.start < COUNTER and not text[line.start : line.end].rstrip().endswith((".", "。", ";"))
        if counter and last <= line.end and text[start:end] != text[after:last] and any(map(str.isalpha, text[end:after])):
            yield Span(start, end), "{0}", "field"
            yield Span(after, last), "{0}", "field"


def _is_listed(document: Document, span: Span) -> bool:
    """Whether the line explains the field: it begins with it, and a colon, a dash or a bar follows."""
    line = document.lines.span(document.lines.row(span.start))
    before = document.text[line.start : span.start].strip(" \t*-+•|>·0123456789.)`")
    behind = document.text[span.end : line.end].lstrip(" \t*`)")
    return not before and behind[:1] in (":", "=", "–", "—", "-", "|", "：", "→") and behind[:1] != ""


def _unlisted(document: Document, spans: list[Span]) -> list[Span]:
    """The spans; none where two of them are explained, which makes the document a manual."""
    return [] if sum(_is_listed(document, span) for span in spans) >= 2 else spans
