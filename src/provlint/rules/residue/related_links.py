"""Finds links to other texts: a line that announces one ("Read also: The orchard in winter"), and a list of titles under "You
may also like" or "Related articles" that runs to the end of the document; also such headings in a run of other furniture.

"See also" and "Further reading" are left alone, since manuals and encyclopedias write them on purpose, and so are Markdown
headings and titles that end in a full stop.

Among 2,182 clean documents six are hit and among the bodies of 536 scraped pages ten, each by a link that is there.
"""

from __future__ import annotations

from provlint.rule import Example, Rule, rule_id
from provlint.rules.residue._examples import PROSA, PROSE
from provlint.rules.residue._report import hits_besides_runs
from provlint.rules.residue._single import find_related

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.finding import Hit
    from provlint.rule import Options


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a line, in the document's order."""
    yield from hits_besides_runs(document, "related-links", document.view(find_related))


RULE = Rule(
    id=rule_id(__name__),
    summary="Links to other texts left in the text",
    severity="warning",
    message="link to another text: “{match}”",
    why="Buttons and menus of the page were taken for its text; a reader or a model learns them as part of the document.",
    help="Delete the line; if many documents have it, correct the extraction.",
    doc=__doc__ or "",
    check=check,
    needs=("has_interface_lines",),
    bad=(
        Example(f"{PROSE}\n⟦Related articles⟧\n⟦The orchard in winter⟧\n⟦How juice is pressed⟧\n"),
        Example(f"{PROSE}\n⟦READ ALSO: The orchard in winter⟧\n\n{PROSE}"),
        Example(f"{PROSA}\n⟦Das könnte Sie auch interessieren⟧\n⟦Der Obstgarten im Winter⟧\n⟦Wie man Saft presst⟧\n"),
    ),
    good=(
        Example(f"{PROSE}\n## See also\n\n- The orchard in winter\n- How juice is pressed\n"),
        Example(f"{PROSE}\nSee also: the report on the hedge, which tells of the same winter.\n"),
        Example(
            f"{PROSE}\nRecommended\n\nThe teacher recommended three of the trees, and the family kept them for the school.\n"
        ),
        Example("Read more: that was all the teacher ever said, and it was enough for most of the pupils in the class.\n"),
    ),
)
