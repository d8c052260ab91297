"""Finds a quotation mark or bracket that the last paragraph opens and never closes.

That is a sign of a cut, and often of nothing but carelessness, so on its own it is a warning; together with others it speaks in
`truncation/cut-sentence`. Straight quotes, which also stand for inches, and marks that some languages turn round („ “, » «)
are judged only behind a pair of them in the same paragraph, which opens and closes as it should; paragraphs that mix straight
and curly ones, lists lettered `a)`, and smileys are left alone. 0 of 3,831 clean documents.
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Hit, Span
from provlint.lazy import cache
from provlint.rule import Example, Rule, rule_id

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
OTHERS = (('"', '"'), ("„", "“"), ("„", "”"), ("»", "«"), ("«", "»"))
"""Marks that open and close in ways that only a pair of them tells."""
MARKS = 3
"""Of these at least: one pair and the open one."""
TURNED = '„‚»"'
"""Marks of languages in which “ closes, and straight quotes, which careless writers mix with curly ones: nothing is said about
quotation marks in a paragraph that has one of them (4 of 536 scraped articles)."""


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """At most one hit: the last mark that the last paragraph leaves open."""
    if not _may_be_open(document.text):
        return
    from provlint.rules.truncation._tail import find_tails

    tails = document.view(find_tails)
    if not tails or tails[0].trailers:
        return
    prose = tails[0].prose
    text = document.masked[prose.start : prose.end]
    if len(text) < LONG or "\0" in text:
        return
    opened = open_place(text)
    if opened is not None and _harmless(text, opened):
        return
    if opened is None:
        opened = _behind_a_pair(text)
    if opened is not None:
        kind = NAMES[text[opened]][1] if text[opened] in NAMES else "quotation mark"
        yield Hit(Span(prose.start + opened, prose.start + opened + 1), {"kind": kind})


def _may_be_open(text: str) -> bool:
    """Whether any mark is opened after its last closing one behind the last blank line, in which the last paragraph lies.

    Definitions of links and the like may follow that paragraph, so nothing is said of a text that ends in them.
    """
    end = len(text.rstrip())
    start = text.rfind("\n\n", 0, end) + 1
    if text[start:end].lstrip()[:1] in ("[", "{", "<", ":", "-", "*", "_"):
        return True
    if text.count('"', start, end) % 2 or any(text.rfind(mark, start, end) >= 0 for mark in "„»«"):
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


def _behind_a_pair(text: str) -> int | None:
    """Where a straight or turned mark is left open behind at least one pair of its kind, so that its direction is known."""
    for opening, closing in OTHERS:
        if text.count(opening) + text.count(closing) < MARKS:  # a pair of the same mark is counted twice, and looked at below
            continue
        places = [at for at, char in enumerate(text) if char in (opening, closing)]
        if len(places) < MARKS or len(places) % 2 == 0:
            continue
        in_turn = all(text[at] == (closing if number % 2 else opening) for number, at in enumerate(places))
        if in_turn and all(_opens(text, at) != bool(number % 2) for number, at in enumerate(places)):
            # A line that opens with one may belong to a speech of several paragraphs, of which the last was left out.
            return places[-1] if text[places[-1] - 1] != "\n" else None
    return None


def _opens(text: str, at: int) -> bool:
    """Whether the mark stands before a word and behind a blank, a bracket or nothing."""
    return (not at or text[at - 1] in " (\n—–-[¡¿") and at + 1 < len(text) and not text[at + 1].isspace()


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
    gate=(*NAMES, '"', "„", "»", "«"),
    bad=(
        Example(
            "The mayor was not surprised by the vote of the council. ⟦“⟧We knew that the bridge had to go, and we have "
            "known it for years.\n"
        ),
        Example("The bridge was built in three years, which nobody had thought possible ⟦(⟧the architect least of all.\n"),
        Example(
            '"The bridge had to go," said the mayor, who had voted against it. ⟦"⟧We have known it for years.\n',
            path="bridge.txt",
        ),
        Example(
            "»Die Brücke musste weg«, sagte der Bürgermeister am Ende der Sitzung. ⟦»⟧Wir wissen es seit Jahren.\n",
            path="bruecke.txt",
        ),
    ),
    good=(
        Example(
            'The plank is 40" long and 6" wide, and the door needs one of 38", said the carpenter at the end of the day.\n',
            path="door.txt",
        ),
        Example(
            "“We knew that the bridge had to go.”\n\n“We have known it for years,” said the mayor, who had voted against "
            "it at first.\n"
        ),
        Example("„Die Brücke musste weg“, sagte der Bürgermeister, der zuerst dagegen gestimmt hatte, am Ende der Sitzung.\n"),
        Example("The bridge is 40' 6\" wide and carries a single lane of traffic, and it has done so since 1931 :-(\n"),
    ),
)
