"""Addresses that stand bare in the text, found from their unmistakable middle outwards in linear time; and targets of links."""

from __future__ import annotations

from provlint.expressions import expression
from provlint.lazy import cache
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

LONGEST = 2000
"""Code points of an address at most; what is longer is data, and the rest of it stays visible."""


class _Shapes(Record):
    rest: re.Pattern[str]
    host: re.Pattern[str]


@cache
def _shapes() -> _Shapes:
    return _Shapes(
        expression(rf'[^\s<>"“”«»`\0]{{1,{LONGEST}}}'),
        expression(r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"),
    )


def find_addresses(text: str) -> list[tuple[int, int]]:
    """The bare addresses of a text as half-open ranges in order; they may overlap."""
    found: list[tuple[int, int]] = []
    if "://" in text:
        found += _urls(text)
    if "www." in text:
        found += _hosts(text)
    if "@" in text:
        found += _emails(text)
    return sorted(found)


def _urls(text: str) -> Iterator[tuple[int, int]]:
    at = text.find("://")
    while at >= 0:
        start = _back(text, at, "+.-", 16)
        end = _forward(text, at + 3)
        if start < at and end > at + 3:
            yield start, end
        at = text.find("://", max(end, at + 3))


def _hosts(text: str) -> Iterator[tuple[int, int]]:
    at = text.find("www.")
    while at >= 0:
        end = _forward(text, at + 4)
        if end > at + 4 and not (at and text[at - 1].isalnum()):
            yield at, end
        at = text.find("www.", max(end, at + 4))


def _emails(text: str) -> Iterator[tuple[int, int]]:
    host = _shapes().host
    at = text.find("@")
    while at >= 0:
        start = _back(text, at, "._+-%", 64)
        match = host.match(text, at + 1)
        if start < at and match:
            if text.endswith("mailto:", max(0, start - 7), start):
                start -= 7
            yield start, match.end()
        at = text.find("@", at + 1)


def _back(text: str, at: int, more: str, limit: int) -> int:
    """Where the run of letters, digits and `more` that ends at `at` starts, at most `limit` code points before."""
    start = at
    lowest = max(0, at - limit)
    while start > lowest and (text[start - 1].isalnum() or text[start - 1] in more):
        start -= 1
    return start


def _forward(text: str, at: int) -> int:
    """The end of the address whose rest starts at `at`, without the sentence's own punctuation after it."""
    match = _shapes().rest.match(text, at)
    if not match:
        return at
    end = match.end()
    closing = text.find("[/", at, end)  # of a shortcode or BBCode around the address
    if closing > at:
        end = closing
    while end > at and (text[end - 1] in ".,;:!?'’*_)]}>。，、；：！？）】」』" and not _balanced(text, at, end)):
        end -= 1
    return end


def _balanced(text: str, start: int, end: int) -> bool:
    """Whether the last code point closes a bracket opened within the address."""
    pair = {")": "(", "]": "[", "}": "{"}.get(text[end - 1])
    return pair is not None and text.count(pair, start, end) >= text.count(text[end - 1], start, end)


def is_target(inside: str) -> bool:
    """Whether a Markdown link's brackets hold an address with or without a title, and no prose."""
    inside = inside.strip(" \n")
    if inside.startswith("<") or not any(space in inside for space in " \t\n"):
        return True
    return "\n\n" not in inside and inside[-1:] in ('"', "'", ")")


def find_definitions(text: str, start: int) -> list[tuple[int, int]]:
    """The targets of Markdown's reference definitions, `[name]: target "title"`; footnotes are prose."""
    title = r"""(?:[ \t]{1,9}(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'))?"""
    shape = expression(rf"(?m) {{0,3}}\[(?!\^)[^\]\n]{{1,200}}\]:[ \t]{{0,9}}(\S{{1,2000}}{title})[ \t]*$")
    found = []
    at = text.find("]:", start)
    while at >= 0:  # a search for the shape would try each line of the text
        match = shape.match(text, max(text.rfind("\n", start, at) + 1, start))
        if match:
            found.append(match.span(1))
        end = text.find("\n", match.end() if match else at)
        at = text.find("]:", end) if end >= 0 else -1
    return found
