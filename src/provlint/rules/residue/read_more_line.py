"""Finds the link to the rest of a page (Read more, Continue reading, Weiterlesen, Leer más) where it stands as a line of its
own.

It reports the line where the text before it is finished and it stands among the last three lines, or where it comes up
again and again; also in a run of other furniture. Where the sentence before it is cut, the line shows that the text is an
excerpt: that is `truncation/excerpt-marker` or `truncation/read-more-stub`, and nothing is said here.

One line in 2,182 clean documents, rightly.
"""

from __future__ import annotations

from provlint.rule import Example, Rule, rule_id
from provlint.rules.residue._examples import PROSA, PROSE
from provlint.rules.residue._report import hits_besides_runs
from provlint.rules.residue._single import find_more_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.finding import Hit
    from provlint.rule import Options


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a line, in the document's order."""
    yield from hits_besides_runs(document, "read-more-line", document.view(find_more_lines))


RULE = Rule(
    id=rule_id(__name__),
    summary="Read-more link left in the text",
    severity="warning",
    message="read-more link: “{match}”",
    why="Buttons and menus of the page were taken for its text; a reader or a model learns them as part of the document.",
    help="Delete the line; if many documents have it, correct the extraction.",
    doc=__doc__ or "",
    check=check,
    needs=("has_interface_lines",),
    bad=(
        Example(f"{PROSE}\n⟦Read more⟧\n", fixed=PROSE),
        Example(f"{PROSA}\n⟦Weiterlesen⟧\n"),
        Example(f"{PROSE}\n⟦Read more⟧\n\n{PROSE}\n⟦Read more⟧\n\n{PROSE}\n⟦Read more⟧\n"),
    ),
    good=(
        Example(
            "The orchard above the village was sold in March to a family from the next valley, who want to keep\n\nRead more\n"
        ),
        Example(f"{PROSE}\nRead more books, said the teacher, and gave each of them an apple.\n"),
        Example(f"Read more\n\n{PROSE}"),
    ),
)
