"""Finds the link to the rest of a page (Read more, Continue reading, Weiterlesen, Leer más) where it stands as a line of its
own.

It reports the line where the text before it is finished and nothing but short lines follows among the last three, or where it
comes up again and again; also in a run of other furniture. Where the sentence before it is cut, the line shows that the text is
an excerpt: that is `truncation/excerpt-marker` or `truncation/read-more-stub`, and nothing is said here.

Three lines in 4,297 clean documents, rightly.
"""

from __future__ import annotations

from provlint.rule import Example
from provlint.rules.residue._examples import PROSA, PROSE
from provlint.rules.residue._furniture import furniture_rule

RULE = furniture_rule(
    __name__,
    __doc__ or "",
    summary="Read-more link left in the text",
    message="read-more link: “{match}”",
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
