"""Finds a line that should name the source and does not: after "Source:", "Quelle:", "Fuente:", "来源：", "via" stands
a template's variable, null, nothing at all, or "internet", which is where everything comes from.

The label may have been through a synonym spinner ("Supply:"). Only the first eight and the last twelve lines with text are
looked at; in between such a line belongs to a table or a figure. An empty label counts only at the very end of the document,
as elsewhere the source may follow on the next line. "Unknown" is an honest answer and no finding. A byline ("By {author}")
counts where its value is a variable.
"""

from __future__ import annotations

from provlint.document.carriers.keys import NOTHING, is_placeholder
from provlint.document.carriers.lines import AUTHOR_LABELS, HEAD_LINES, SOURCE_LABELS, TAIL_LINES, edge_lines, labelled_lines
from provlint.finding import Hit, Span
from provlint.rule import Example, Rule, rule_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

_WITHOUT_COLON = ("via ", "by ", "source ", "von ", "par ", "por ", "di ")
_LABELS = SOURCE_LABELS | AUTHOR_LABELS
_FIRST = frozenset("bBdDpPsSvV")
_LEAKED = ("null", "undefined", "nan")
_ANYWHERE = frozenset(
    ("internet", "the internet", "web", "the web", "google", "网络", "互联网", "網絡", "網路", "网上", "来自网络", "интернет",
     "інтернет", "из интернета", "сеть интернет", "từ internet", "インターネット", "ネット", "인터넷", "الإنترنت", "इंटरनेट")
)  # fmt: skip
"""Values that name all places and so none."""
_PUNCTUATION = "#.…?!-–—_*|/ \t"


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """A hit on the whole line, blanks around it left out."""
    text = document.text
    for found in labelled_lines(document, _LABELS, HEAD_LINES, TAIL_LINES):
        value = text[found.value.start : found.value.end].strip()
        author = found.label in AUTHOR_LABELS
        last = not text[found.line.end :].strip()
        if _unresolved(value, author=author, last=last):
            yield Hit(found.line, {"label": found.label, "value": value or "nothing"})
    for start, end in edge_lines(document, HEAD_LINES, TAIL_LINES):
        if end - start < 80 and text[start] in _FIRST and text[start : start + 7].lower().startswith(_WITHOUT_COLON):
            label, _, value = text[start:end].partition(" ")
            if is_placeholder(value) or value.lower().strip(" .*_") in _LEAKED:
                yield Hit(Span(start, end), {"label": label.lower(), "value": value.strip()})


def _unresolved(value: str, *, author: bool, last: bool) -> bool:
    if is_placeholder(value):
        return True
    if author:
        return False
    if not value.strip(_PUNCTUATION):
        return last and "#" not in value
    if value.endswith((":", "：")) and " " not in value:
        return last  # another label, and nothing behind it either
    if value.lower().strip(_PUNCTUATION + "。") in _ANYWHERE:
        return True
    return value.lower() in NOTHING and value != "none"


RULE = Rule(
    id=rule_id(__name__),
    summary="A source line that names no source",
    severity="error",
    message="the {label} line names no source: {value}",
    why="The text was copied from somewhere, and the credit that should say from where was never filled in.",
    help="Find the original and name it, or delete the line.",
    doc=__doc__ or "",
    check=check,
    bad=(
        Example("The harbour is open.\n\n⟦Supply: {feed_title}⟧\n", message="the supply line names no source: {feed_title}"),
        Example("The harbour is open again.\n\n⟦Source: null⟧\n"),
        Example("Der Hafen ist wieder offen.\n\n⟦**Quelle:** {{ feed.name }}⟧\n"),
        Example("港は再び開いた。\n\n⟦来源：undefined⟧\n", path="example.txt"),
        Example("The harbour is open\n\n⟦by undefined⟧\n\nShips came in.\n"),
        Example("⟦By {author_name}⟧\n\nThe harbour is open again.\n"),
        Example("The harbour is open again.\n\n⟦Source:⟧\n"),
        Example("The harbour is open again.\n\n⟦Source: Photo:⟧\n", path="harbour.txt"),
        Example("港は再び開いた。\n\n⟦来源：网络⟧\n", path="example.txt"),
    ),
    good=(
        Example("The harbour is open again.\n\nSource: Harbour Office\n"),
        Example("The harbour is open again.\n\nSource: https://example.org/harbour\n"),
        Example("The harbour is open again.\n\nSource: unknown\n"),
        Example("The harbour is open again.\n\nSource: Internet Harbour Archive\n"),
        Example("The harbour is open again.\n\nSource: [Harbour Office](https://example.org)\n"),
        Example("Sources:\n\n- Harbour Office\n- the town's paper\n"),
        Example("Write the line as follows:\n\n```\nSource: {feed_title}\n```\n"),
        Example("Supply: the harbour has coal for a year.\n\nDemand: small.\n"),
    ),
)
