"""The title stands twice at the head of the document, a date or byline perhaps between: the page's title and the article's own
heading were both taken.

The first line of the body is compared with the next few lines, by letters only: case, quotation marks, dashes, spacing,
heading marks and a site's name after `|` or `-` make no difference. The second one must end its paragraph, so a poem named
after its first line is left alone; one word is no title. A title that stands in the front matter and again as the heading is
how such documents are written.

The safe fix removes the second one with its line break and its blank line. Where the first is a plain line and the second a
heading, removing it would lose the heading: that fix is not safe.

Calibration: none in 4,182 clean documents.
"""

from __future__ import annotations

from provlint.rule import Example, Rule, rule_id
from provlint.rules.duplication._titles import check

RULE = Rule(
    id=rule_id(__name__),
    summary="Title that stands twice at the head of the document",
    severity="warning",
    message="the title of line {line} again",
    why="The repeated line is no part of the article, and weighs double wherever text is counted.",
    help="Remove the second one.",
    doc=__doc__ or "",
    check=check,
    bad=(
        Example(
            "Ferry to the island runs again\n\nPublished On Mon May 05 2025\n"
            "⟦Ferry to the island runs again⟧\n\nIt left at nine.\n",
            path="ferry.txt",
            fixed="Ferry to the island runs again\n\nPublished On Mon May 05 2025\n\nIt left at nine.\n",
            message="the title of line 1 again",
        ),
        Example(
            "# The Mill’s Last Miller\n\n⟦## The mill's last miller⟧\n\nHe ground for sixty years.\n",
            fixed="# The Mill’s Last Miller\n\nHe ground for sixty years.\n",
        ),
        Example(
            "New rules for night trains | The Valley Post\n⟦New rules for night trains⟧\n\nBy Ann Field\n\nTrains will wait.\n",
            path="trains.txt",
            fixed="New rules for night trains | The Valley Post\n\nBy Ann Field\n\nTrains will wait.\n",
        ),
        Example(
            "---\ntitle: Bees in the city\n---\n\nBees in the city\n\n⟦Bees in the city⟧\n\nThey like roofs.\n",
            fixed="---\ntitle: Bees in the city\n---\n\nBees in the city\n\nThey like roofs.\n",
        ),
    ),
    good=(
        Example("---\ntitle: Bees in the city\n---\n\n# Bees in the city\n\nThey like roofs.\n"),
        Example("The tide comes in\n\nThe tide comes in\nand takes the sand,\nthe tide goes out.\n", path="poem.txt"),
        Example("Introduction\n\nWhy\n\nIntroduction\n\nThis part comes first.\n", path="toc.txt"),
        Example("# Baking bread\n\nBaking bread takes a day.\n\n## Baking bread with rye\n\nIt takes two.\n"),
        Example("Q: Is it open?\nA: It is.\nQ: Is it open?\nA: It is still.\n", path="talk.txt"),
    ),
)
