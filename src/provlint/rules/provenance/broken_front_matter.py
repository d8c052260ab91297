"""Finds front matter that cannot be read, wholly or in part: unclosed quotes and brackets, tabs as indentation, values nested
beyond reason.

The block's values are lost to every tool that needs them, dates and authors among them, and some tools print the raw block
into the page.
"""

from __future__ import annotations

from provlint.finding import Hit
from provlint.rule import Example, Rule, rule_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """A hit on the line of each problem that the reader of front matter met."""
    for span, problem in document.front_matter.problems if document.front_matter else ():
        line = document.lines.span(document.lines.row(span.start))
        yield Hit(line if line.start < line.end else span, {"problem": problem})


RULE = Rule(
    id=rule_id(__name__),
    summary="Front matter that cannot be read",
    severity="warning",
    message="{problem}",
    why="Its date, author and source are lost to every tool that reads them.",
    help="Quote values that hold a colon or a quotation mark, and close what is open.",
    doc=__doc__ or "",
    check=check,
    gate=("---", "+++", "{"),
    verdict="keep",
    bad=(
        Example("---\ndate: 2020-06-04\n⟦title: [kettles, pots⟧\n---\n\nText.\n"),
        Example("---\n⟦title: On kettles: a study⟧\n---\n\nText.\n"),
        Example("+++\n⟦title = ⟧\n+++\n\nText.\n"),
    ),
    good=(
        Example("---\ntitle: 'On kettles: a study'\ndate: 2020-06-04\n---\n\nText.\n"),
        Example("---\n\nA rule, not front matter.\n\n---\n"),
        Example('+++\ntitle = "On kettles"\n+++\n\nText.\n'),
        Example("No front matter at all.\n"),
    ),
)
