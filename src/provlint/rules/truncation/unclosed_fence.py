"""Finds a Markdown code fence that is opened and never closed.

Everything behind such a fence is code to every Markdown reader, so the rest of the document is lost as prose, and where the
fence stands near the end the document was probably cut inside a code block. Fences are matched as CommonMark does: the closing
one has at least as many marks of the same kind and nothing behind them. Only documents in Markdown are judged. The fix adds the
closing fence at the end; it is unsafe, because only the author knows where the code ends.
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Fix, Hit, Span
from provlint.lazy import cache
from provlint.rule import Example, Rule, rule_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """At most one hit: the fence that is open at the end of the document."""
    text = document.text
    if document.format != "markdown":
        return
    opened = open_fence(text, document.front_matter.span.end if document.front_matter else 0)
    if opened is None:
        return
    fence = text[opened.start : opened.end]
    end = len(text)
    line = text[text.rfind("\n", 0, opened.start) + 1 : opened.start]
    closing = ("" if text.endswith("\n") else "\n") + (line if not line.strip() else "") + fence + "\n"
    yield Hit(opened, {}, Fix(((Span(end, end), closing),), safe=False, message="Close the fence at the end"))


def open_fence(text: str, start: int) -> Span | None:
    """The marks of the fence that nothing closes."""
    opened: re.Match[str] | None = None
    for match in _fences(text, start):
        marks, info = match["marks"], match["info"]
        if opened is None:
            if marks[0] != "`" or "`" not in info:
                opened = match
        elif marks[0] == opened["marks"][0] and len(marks) >= len(opened["marks"]) and not info.strip():
            opened = None
        elif _left(match["lead"], opened["lead"]):
            opened = match if "`" not in info else None
    return Span(*opened.span("marks")) if opened else None


def _fences(text: str, start: int) -> Iterator[re.Match[str]]:
    """The lines that may open or close a fence, in order."""
    places = set()
    for marks in ("```", "~~~"):
        at = text.find(marks, start)
        while at >= 0:
            places.add(max(text.rfind("\n", start, at) + 1, start))
            end = text.find("\n", at)
            at = text.find(marks, end) if end >= 0 else -1
    for place in sorted(places):
        match = _fence().match(text, place)
        if match:
            yield match


def _left(lead: str, opened: str) -> bool:
    """Whether a fence stands further left than the list item or quotation that held the open one, which ended that one."""
    return len(lead) < len(opened) and bool(opened.strip()) and not lead.strip()


@cache
def _fence() -> re.Pattern[str]:
    return expression(
        r"(?P<lead>[ \t>]{0,40}(?:(?:[-*+]|\d{1,3}[.)])[ \t]{1,4})?)(?P<marks>`{3,40}|~{3,40})(?P<info>[^\r\n]{0,200})"
    )


RULE = Rule(
    id=rule_id(__name__),
    summary="Code fence that is never closed",
    severity="error",
    message="this code fence is never closed, so the rest of the document counts as code",
    why="Readers take everything behind the fence for code, and the text was probably cut inside it.",
    help="Close the fence where the code ends, or fetch the missing end of the document.",
    doc=__doc__ or "",
    check=check,
    gate=("```", "~~~"),
    bad=(
        Example("Run this:\n\n⟦```⟧sh\nmake install\n", fixed="Run this:\n\n```sh\nmake install\n```\n"),
        Example("First:\n\n~~~\na = 1\n~~~\n\nThen:\n\n⟦~~~~⟧\nb = 2\n~~~"),
    ),
    good=(
        Example("Run this:\n\n```sh\nmake install\n```\n\nIt takes a minute.\n"),
        Example("````md\n```\nnot closed inside\n````\n"),
        Example("A fence in text: ```` ``` ```` starts code.\n\n``` this is inline ``` code.\n"),
        Example("```\nplain text knows no fences\n", path="notes.txt"),
    ),
)
