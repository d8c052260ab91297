"""What `provenance/unresolved-source` finds, apart from its page: that is loaded where rules are read, and not in a run."""

from __future__ import annotations

from provlint.document.carriers.keys import NOTHING, is_placeholder
from provlint.document.carriers.lines import AUTHOR_LABELS, HEAD_LINES, SOURCE_LABELS, TAIL_LINES, edge_lines, labelled_lines
from provlint.finding import Hit, Span

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
