"""Finds what stands around a page's comment box (Leave a comment, No comments yet, Your email address will not be published,
Reply) where it stands as lines of the text.
"""

from __future__ import annotations

from provlint.rule import Example
from provlint.rules.residue._examples import PROSA, PROSE
from provlint.rules.residue._furniture import furniture_rule

RULE = furniture_rule(
    __name__,
    __doc__ or "",
    summary="Comment box left in the text",
    message="comment prompt: “{match}”",
    bad=(
        Example(f"{PROSE}\n⟦Leave a comment⟧\n⟦Cancel reply⟧\n⟦Post comment⟧\n", fixed=PROSE),
        Example(f"{PROSE}\n⟦Let us know in the comments below.⟧\n"),
        Example(f"{PROSA}\n⟦Kommentar schreiben⟧\n⟦Kommentare anzeigen⟧\n"),
    ),
    good=(
        Example(f"{PROSE}\nComments\n\nTwo neighbours wrote to us after the first report and asked what becomes of the hedge.\n"),
        Example(f"{PROSE}\nThe mayor let us know in the comments on the plan that the hedge stays.\n"),
        Example(f"{PROSE}\nNo comments, said the mayor\n"),
        Example(
            "Reply\n\nDear neighbours, the hedge stays where it is, and the gate will be painted before the "
            "summer.\n\nThe family\n"
        ),
    ),
)
