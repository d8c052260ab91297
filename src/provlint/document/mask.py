"""Masking: what is no prose becomes NUL, in place, so that no rule has to know markup and every offset stays true.

What is masked depends on the format (see `mask`). The scan goes once from left to right (`markup.py`, `code_lines.py`), then
the bare addresses in what is left are taken (`addresses.py`).
"""

from __future__ import annotations

from provlint.document.lines import unify_breaks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from provlint.finding import Span

HINTS = "`~<$\\{]"
"""Without one of these, an address, an indented line or a prompt there is nothing to mask."""
PROMPT = ">>> "
"""What doctest blocks of reStructuredText begin with."""


def mask(text: str, format: str, start: int = 0) -> str:
    """`text` with everything before `start`, and all that is no prose after it, as NUL; same length, line breaks stay.

    Every format: fenced and inline code, comments, `<pre>`-like elements, LaTeX environments, URLs and e-mail addresses.
    Markdown also: indented code, math, HTML tags, Liquid raw blocks, link targets, reference definitions.
    reStructuredText also: literal and doctest blocks, code directives. HTML: elements, comments and tags, no fences or backticks.
    """
    flat = unify_breaks(text)
    spans = [(0, start)] if start else []
    hinted = any(hint in text for hint in HINTS) or "::" in text or "\n    " in text or "\n\t" in text
    if hinted or (format == "rst" and PROMPT in text):
        from provlint.document.markup import find_markup

        spans += find_markup(flat, format, start)
    masked = _blank(text, spans)
    if "@" in masked or "://" in masked or "www." in masked:
        from provlint.document.addresses import find_addresses

        masked = _blank(masked, find_addresses(masked))
    return masked


def fold(masked: str) -> str:
    """Lower case with straight apostrophes and line breaks as blanks; same length, so a hit's offsets are the text's.

    One line break becomes one blank, so phrases are found across hard-wrapped lines, and not across blank lines.
    """
    # U+0130 is the one code point whose lower case is longer than itself (tests/document/test_mask.py goes through them all).
    return masked.replace("\u0130", "i").lower().replace("’", "'").replace("ʼ", "'").replace("\n", " ").replace("\r", " ")


def comments(text: str) -> tuple[Span, ...]:
    """The HTML comments of a text, `<!--` and `-->` included, in order; an unclosed one is none."""
    from provlint.finding import Span

    found = []
    start = text.find("<!--")
    while start >= 0:
        end = text.find("-->", start + 4)
        if end < 0:
            break
        found.append(Span(start, end + 3))
        start = text.find("<!--", end + 3)
    return tuple(found)


def _blank(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with the spans, which are in order but may overlap, as NUL; line breaks stay."""
    pieces, at = [], 0
    for start, end in spans:
        if end <= at:
            continue
        first = max(start, at)
        pieces.append(text[at:first])
        piece = text[first:end]
        pieces.append(_nuls(piece) if "\n" in piece or "\r" in piece else "\0" * (end - first))
        at = end
    pieces.append(text[at:])
    return "".join(pieces) if at else text


_NULS = bytes([code if code in b"\r\n" else 0 for code in range(256)])


def _nuls(piece: str) -> str:
    if piece.isascii():
        return piece.encode("ascii").translate(_NULS).decode("ascii")
    if "\r" in piece:
        return "\r".join(_nuls(part) for part in piece.split("\r"))
    if "\n" in piece:
        return "\n".join("\0" * len(part) for part in piece.split("\n"))
    return "\0" * len(piece)
