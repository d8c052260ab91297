"""Finds a paragraph that is a shortened title: a line in the capitals of a title that ends in "...", between finished
paragraphs. Search results and picture captions are cut so when they are shown in a small frame.

Information only: the line may be meant. The last line of a document is left to the truncation rules; quotations, list
items, headings in Markdown and lines that go on in the next are left alone.
"""

from __future__ import annotations

from provlint.finding import Hit, Span
from provlint.rule import Example, Rule, rule_id
from provlint.rules.residue._examples import PROSE
from provlint.rules.residue._lines import Line, read_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

WORDS = (4, 16)
"""Least and most words of a caption."""
CAPITALS = 0.6
"""Share of its words of four letters and more that start with a capital."""


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a caption, in the document's order."""
    if not any(mark in document.masked for mark in ("...\n", "…\n", "...\r", "…\r")):
        return
    lines = document.view(read_lines)
    for before, line, after in zip(lines, lines[1:], lines[2:], strict=False):
        apart = line.row > before.row + 1 and after.row > line.row + 1
        if apart and _is_cut_title(line) and not after.text[:1].islower():
            yield Hit(Span(line.start, line.end), confidence=0.7)


def _is_cut_title(line: Line) -> bool:
    text = line.text
    if not text.endswith(("...", "…")) or text[0] in "\"'“«„‘(#" or len(text) > 120:
        return False
    words = text.rstrip(".… ").split()
    long = [word for word in words if len(word) > 3 and word[0].isalpha()]
    inside = any(word[-1] in ".!?" for word in words[:-1] if len(word) > 3)
    return (
        WORDS[0] <= len(words) <= WORDS[1]
        and not inside
        and len(long) >= 3
        and sum(word[0].isupper() for word in long) >= CAPITALS * len(long)
    )


RULE = Rule(
    id=rule_id(__name__),
    summary="Shortened title or caption standing as a paragraph",
    severity="info",
    message="shortened title or caption between paragraphs: “{match}”",
    why="The caption of a picture or the title of another page was taken for a paragraph, and half of it is missing.",
    help="Delete the line, or write the caption in full.",
    doc=__doc__ or "",
    check=check,
    gate=("...", "…"),
    verdict="keep",
    bad=(
        Example(f"{PROSE}\n⟦Old Orchards of the Valley: Apples vs Pears vs ...⟧\n\n{PROSE}", path="example.txt"),
        Example(f"{PROSE}\n⟦Seven Things Every Orchard Keeper Should Know Before…⟧\n\n{PROSE}"),
    ),
    good=(
        Example(f"{PROSE}\nAnd so they waited, as one waits in spring ...\n\n{PROSE}"),
        Example(f"{PROSE}\n“Where Are You Going, Little Apple Tree ...”\n\n{PROSE}"),
        Example(f"{PROSE}\nOld Orchards of the Valley\n\n{PROSE}"),
        Example(f"{PROSE}\nOld Orchards of the Valley and of the Hills ...\n"),
    ),
)
