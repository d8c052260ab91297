"""Finds a quotation mark or bracket that the last paragraph opens and never closes.

That is a sign of a cut, and often of nothing but carelessness, so on its own it is a warning; together with others it speaks in
`truncation/cut-sentence`. Straight quotes are not judged, since they also stand for inches and open as they close; paragraphs
that mix them with curly ones, languages that turn the marks round, such as German, lists lettered `a)`, and smileys are left
alone. 0 of 3,831 clean documents.
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Hit, Span
from provlint.lazy import cache
from provlint.rule import Example, Rule, rule_id
from provlint.rules.truncation._tail import find_tails

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

LONG = 40
"""Code points of the last paragraph from which it is judged."""
NAMES = {
    "“": ("”", "quotation mark"),
    "(": (")", "bracket"),
    "[": ("]", "bracket"),
    "「": ("」", "quotation mark"),
    "（": ("）", "bracket"),
}
TURNED = '„‚»"'
"""Marks of languages in which “ closes, and straight quotes, which careless writers mix with curly ones: nothing is said about
quotation marks in a paragraph that has one of them (4 of 536 scraped articles)."""


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """At most one hit: the last mark that the last paragraph leaves open."""
    if not _may_be_open(document.text):
        return
    tails = document.view(find_tails)
    if not tails or tails[0].trailers:
        return
    prose = tails[0].prose
    text = document.masked[prose.start : prose.end]
    if len(text) < LONG or "\0" in text:
        return
    opened = open_place(text)
    if opened is not None and not _harmless(text, opened):
        yield Hit(Span(prose.start + opened, prose.start + opened + 1), {"kind": NAMES[text[opened]][1]})


def _may_be_open(text: str) -> bool:
    """Whether any mark is opened after its last closing one behind the last blank line, in which the last paragraph lies.

    Definitions of links and the like may follow that paragraph, so nothing is said of a text that ends in them.
    """
    end = len(text.rstrip())
    start = text.rfind("\n\n", 0, end) + 1
    if text[start:end].lstrip()[:1] in ("[", "{", "<", ":", "-", "*", "_"):
        return True
    return any(text.rfind(opening, start, end) > text.rfind(closing, start, end) for opening, (closing, _) in NAMES.items())


def open_place(text: str) -> int | None:
    """Where the last mark stands that the text opens and does not close."""
    found = None
    for opening, (closing, name) in NAMES.items():
        if name == "quotation mark" and any(mark in text for mark in TURNED):
            continue
        at = text.rfind(opening)
        if at > 0 and text[at - 1].isalnum():
            continue
        if at > text.rfind(closing) and text.count(opening) > text.count(closing) and (found is None or at > found):
            found = at
    return found


def _harmless(text: str, at: int) -> bool:
    """Whether the mark is part of a smiley or of an abbreviation."""
    return bool(_smiley().search(text, max(0, at - 2), at + 1))


@cache
def _smiley() -> re.Pattern[str]:
    return expression(r"[:;=8][-']?[(\[]")


RULE = Rule(
    id=rule_id(__name__),
    summary="Quotation mark or bracket that is never closed at the end",
    severity="warning",
    message="the last paragraph opens a {kind} {match} and never closes it",
    why="The rest of what was quoted or bracketed may have been cut off.",
    help="Compare the end with the source; close the mark or fetch the rest.",
    doc=__doc__ or "",
    check=check,
    gate=tuple(NAMES),
    bad=(
        Example(
            "The mayor was not surprised by the vote of the council. ⟦“⟧We knew that the bridge had to go, and we have "
            "known it for years.\n"
        ),
        Example("The bridge was built in three years, which nobody had thought possible ⟦(⟧the architect least of all.\n"),
    ),
    good=(
        Example(
            "“We knew that the bridge had to go.”\n\n“We have known it for years,” said the mayor, who had voted against "
            "it at first.\n"
        ),
        Example("„Die Brücke musste weg“, sagte der Bürgermeister, der zuerst dagegen gestimmt hatte, am Ende der Sitzung.\n"),
        Example("The bridge is 40' 6\" wide and carries a single lane of traffic, and it has done so since 1931 :-(\n"),
    ),
)
