"""What is nearly what a rule looks for, thousands of times: its beginnings, its pieces without their ends, and marks in between.

Every piece is a document of each format, as it is and with what nobody sees in it. The longer a rule is willing to look ahead,
the more its near misses cost; what it finds it shows, so a piece also holds what must not be shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from tests.hostile.case import Case
from tests.hostile.documents import PROSE

RUSSIAN = "Мельница у реки стоит уже триста лет, и она не была так красива, как сейчас, говорит мельник, который живет рядом. "
POLISH = "Młyn nad rzeką stoi od trzystu lat i nie był tak piękny jak teraz, mówi młynarz, który się o niego troszczy. "
PIECES: Mapping[str, Mapping[str, str]] = {
    "page-code": {
        "paragraphs-never-closed": "<br /><p> ",
        "tags-never-closed": '<div class="',
        "closing-tags": "</p>",
        "calls-never-closed": "(adsbygoogle = window.adsbygoogle || []).push(",
        "calls": "gtag('config', 'UA-1');\n",
        "calls-and-blanks": "gtag('config', 'UA-1');\n" + " " * 398 + "\n",
        "calls-and-nearly-code": "gtag('config', 'UA-1');\nvar " + "{ ;" * 100 + "a\n",
        "functions-never-opened": "!function(a, b",
        "queries": "jQuery(" * 9,
        "styles-never-closed": "\n.a b{color:",
        "styles-that-break-off": ".a-b {\n  color: red\n",
        "media": "@media only screen and ",
        "marks-of-data": "/* <![CDATA[ ",
    },
    "picture-credit": {
        "credits": "The mill burned down.\n\nPhoto: Ada Quill\n\n",
        "credits-and-blanks": "Photo: Ada Quill\n" + "\n" * 99,
        "credits-of-everything": "Photo: Ada Quill (Photo: Jo Pargeter/© AFP, ",
        "captions-never-closed": "The mill " + "(Foto: dpa " * 20 + "\n\n",
        "marks": "© " * 160 + "\n\n",
    },
    "spintax": {
        "choices": "We {went there|saw it all} and came home. ",
        "never-closed": "{went there|saw it|",
        "never-opened": "went there|saw it} ",
        "within-each-other": "{{went there|saw it}|{came home|slept}} ",
        "words-without-end": "{" + "went there again and " * 6,
        "bars": "{|" * 3,
        "one-long-word": "{" + "went" * 30 + "|saw it}",
    },
    "escape-sequence": {
        "letters": "caf\\u00e9",
        "letters-on-end": "\\u00e9" * 50 + "\\",
        "halves-of-characters": "a \\ud83d b \\ude00 ",
        "characters-of-two": "\\ud83d\\ude00 ",
        "what-steers": "\\u001b[31m \\u202e \\u0000 \\u2028 ",
        "bytes-of-mail": "caf=C3=A9 ",
        "half-bytes-of-mail": "caf=C3= =A9=",
        "breaks": "It is done.\\n",
        "breaks-on-end": ".\\r\\n" + "\\r\\n" * 9,
    },
    "wrong-code-page": {
        "russian": RUSSIAN.encode("cp1251").decode("latin-1"),
        "russian-on-a-line": RUSSIAN.encode("koi8-r").decode("latin-1") + "\n",
        "polish": POLISH.encode("cp1250").decode("cp1252", "replace"),
        "both": RUSSIAN.encode("cp1251").decode("latin-1") + POLISH.encode("cp1250").decode("cp1252", "replace"),
        "every-letter": "".join(map(chr, range(0xA0, 0x100))) + " ",
    },
    "statements": {
        "lines": "Follow us on Telegram!\n",
        "sentences": "Follow us on Telegram! " * 9 + "\n",
        "beginnings": "Follow us on " * 20 + "\n",
        "networks": "Follow facebook telegram twitter x line vk\n",
        "full-stops-of-chinese": "水车在夜里烧掉了，没有人看见。" + "。" * 250 + "\n",
        "no-words": "! ? . ! ? ." * 20 + "\n",
    },
    "assistant": {
        "announcements": "Natürlich! Hier ist ein Text über die Mühle, ",
        "offers": "If you'd like, I can write a longer one, ",
        "offers-that-break-off": "Wenn du möchtest, kann ich ",
        "refusals-that-break-off": "I'm sorry, but I cannot generate ",
        "names": "بصفتي نموذج لغة، لا أستطيع\n",
        "tokens": "It burned down.【4:0†source】",
        "tokens-never-closed": ":contentReference[oaicite:",
        "tokens-in-quotation-marks": "“citeturn0search0” ",
    },
    "quotations": {
        "marks": '"',
        "opening-marks": "“„«‹‘",
        "closing-marks": "”“»›’",
        "one-letter-each": '"a" ',
        "within-each-other": "“a „b «c ‘d " * 4 + "’» ”",
        "over-lines": "He said “no\nand “yes\n",
        "of-placeholders": "the “{first_name}” and ‘[Your Name]’ ",
    },
    "cited": {
        "verses": "Die Mühle brannte in der Nacht,\n",
        "announced-lists": "We read:\n\nDie Mühle brannte ab\nund niemand sah es\nbis der Morgen kam\n\n",
        "colons": "We read:\n",
        "in-italics": "*Die Mühle brannte in der Nacht ab*\n",
        "in-quotation-marks": "„Die Mühle brannte in der Nacht ab\n",
        "rows-of-quotes": "> Die Mühle brannte in der Nacht ab\n> : \n",
    },
}
"""Rule or view → name → what is repeated."""
CHANGES: Mapping[str, Callable[[str], str]] = {
    "as-it-is": lambda piece: piece,
    "with-what-nobody-sees": lambda piece: "\u200b".join(piece[at : at + 7] for at in range(0, len(piece), 7)),
    "turned-round": lambda piece: f"\u202e{piece}\u2066",
}
SIZE, LONG = 1_500, 100_000
"""Code points of what is repeated."""
HEAVY = (
    *(
        "paragraphs-never-closed",
        "calls-and-blanks",
        "never-closed",
        "choices",
        "letters-on-end",
        "both",
        "full-stops-of-chinese",
    ),
    *("offers", "names", "tokens", "within-each-other", "announced-lists"),
)


def _documents(piece: str, size: int) -> dict[bytes, bytes]:
    """The piece as a document of each format, prose before and behind."""
    run = (piece * (size // len(piece) + 1))[:size]
    text = f"The mill\n========\n\n{PROSE * 3}\n\n{run}\n\n{PROSE * 3}\n"
    page = f"<!DOCTYPE html>\n<html><head><title>The mill</title></head><body>\n<p>{text}</p></body></html>\n"
    found = {b"a.md": text, b"a.txt": text, b"a.rst": text, b"a.html": page}
    return {name: content.encode() for name, content in found.items()}


def near() -> Iterator[Case]:
    """Near misses of single rules."""
    for about, pieces in PIECES.items():
        for name, piece in pieces.items():
            for change, changed in CHANGES.items():
                yield Case("near", f"{about}-{name}-{change}", _documents(changed(piece), SIZE))
            if name in HEAVY:
                files = _documents(piece, LONG)
                for format in (b"a.md", b"a.txt"):
                    yield Case("near", f"{about}-{name}-long-{format[2:].decode()}", {format: files[format]}, heavy=True)
    nul = {name: text.replace(b"mill", b"mi\0ll") for name, text in _documents("\\u00e9 {went there|saw it} “a ", SIZE).items()}
    yield Case("near", "zeros", nul)


def pages() -> Iterator[Case]:
    """Pages of a few tags, each thousands of times or never closed."""
    head = "<!DOCTYPE html>\n<html><head><title>The long title of the mill's own page</title></head><body>\n"
    for name, (opening, closing, often) in {
        "headlines-within-each-other": ("<h1>", "</h1>", 198),
        "dates-within-each-other": ("<div class='date posted'>", "</div>", 180),
        "articles": ("<article><time datetime=2021-03-04>", "", 3000),
        "names": ("<meta name=author content='A B'>", "", 3000),
        "attributes": ("<meta " + "a=b " * 30, ">", 1000),
        "classes": ("<div class='" + "related-x entry " * 50 + "'>", "</div>", 150),
        "data": ('<script type="application/ld+json">{"@type": "Article", "datePublished": "2021-03-04"}</script>', "", 1000),
        "data-never-closed": ('<script type="application/ld+json">', "", 3000),
        "marked-sections": ("<![CDATA[ a", "", 9000),
        "sections-of-no-kind": ("<![x ", "", 20_000),
        "declarations": ("<!x ", "", 20_000),
        "instructions": ("<?x ", "", 20_000),
        "references": ("&#x41", "", 15_000),
        "titles": ("<title>The long title of the mill's own page", "", 2000),
        "tags-never-closed": ("<a b='", "", 15_000),
    }.items():
        content = head + opening * often + PROSE * 500 + closing * often
        yield Case("pages", name, {b"a.html": content.encode()}, heavy=len(content) > 130_000)


def halves() -> Iterator[Case]:
    """Halves of characters, which JSON may spell and no text may hold, in what stands in and beside a document."""
    half = b'"\\ud800 \\udfff \\u202e \\u001b]8;; \\ufffe"'
    fields = b'{"title": %s, "author": [%s], "date": %s, "url": %s, %s: 1}' % ((half,) * 5)
    prose = (PROSE * 3).encode()
    yield Case("halves", "in-front-matter", {b"a.md": fields.replace(b"{", b"{\n").replace(b"}", b"\n}") + b"\n\n" + prose})
    yield Case("halves", "beside", {b"a.md": prose, b"a.md.json": fields, b"b.md": prose, b"b.json": fields})
    data = b'<script type="application/ld+json">{"@type": "Article", "headline": %s, "datePublished": %s}</script>' % (half, half)
    yield Case(
        "near", "halves-in-a-page", {b"a.html": b"<html><head>" + data + b"</head><body><p>" + prose + b"</p></body></html>"}
    )
    for name, base in {
        "documents": b'{"provlint-baseline": 1, "documents": {%s: %s}, "findings": []}' % (half, half),
        "findings": b'{"provlint-baseline": 1, "documents": {}, "findings": [{"path": %s, "rule": %s, "excerpt": %s}]}'
        % ((half,) * 3),
    }.items():
        yield Case("halves", f"in-{name}-of-a-baseline", {b"a.md": prose, b"b.json": base}, (0, 1, 2),
                   (".", "--baseline", "b.json", "--format", "concise"))  # fmt: skip
    allowed = b'[[allow]]\nrule = "\\ud800"\nreason = "x"\n'
    yield Case("halves", "in-a-sidecar", {b"a.md": prose, b"a.md.lint.toml": allowed}, (2,), says=("a.md.lint.toml",))
