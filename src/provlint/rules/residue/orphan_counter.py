"""Finds what a page counts: a lone number (3, 1.2K) between the buttons of a bar, and lines that say how often a page was read,
liked, shared or commented on (7,310 views, Comments (14), 1.4K shares), in 32 languages.

Such a line is enough alone, but a lone number is not. Left alone are items of lists, lines that the text announces with a colon,
and lists of numbers of other kinds (Views: 7,310 above Downloads: 310), which authors write themselves.
"""

from __future__ import annotations

from provlint.rule import Example
from provlint.rules.residue._examples import PROSE
from provlint.rules.residue._furniture import furniture_rule

RULE = furniture_rule(
    __name__,
    __doc__ or "",
    summary="Counter of a bar left in the text",
    message="counter without its button: “{match}”",
    counts=True,
    bad=(
        Example(f"{PROSE}\nLike\nLove\nHaha\n⟦3⟧\n"),
        Example(f"{PROSE}\nShare\n⟦1.2K⟧\nTweet\n⟦48⟧\nLeave a comment\n"),
        Example(f"{PROSE}\n⟦7,310 views⟧\n\n{PROSE}"),
        Example(f"{PROSE}\n⟦Comments (14)⟧\n⟦1.4K Shares⟧\n"),
    ),
    good=(
        Example(f"{PROSE}\nViews: 7,310\nApples: 310\nTrees: 14\n"),
        Example(f"What the film of the orchard reached:\n\n7,310 views\n\n{PROSE}"),
        Example(f"{PROSE}\n- 7,310 views\n- 14 comments\n"),
        Example(f"{PROSE}\n3 goals\n12 corners\n1,204 spectators\n"),
        Example(f"{PROSE}\n3\n"),
        Example("Apples\n3\nPears\n12\nPlums\n7\n"),
        Example(
            "1\n\nThe orchard above the village was sold in March to a family from the next valley.\n\n2\n\n"
            "They keep the old trees.\n"
        ),
    ),
)
