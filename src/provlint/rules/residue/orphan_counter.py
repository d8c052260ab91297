"""Finds a lone number (3, 1.2K) between the buttons of a bar: how often a page was liked, shared or commented on."""

from __future__ import annotations

from provlint.rule import Example
from provlint.rules.residue._examples import PROSE
from provlint.rules.residue._furniture import furniture_rule

RULE = furniture_rule(
    __name__,
    __doc__ or "",
    summary="Counter of a bar left in the text",
    message="counter without its button: “{match}”",
    bad=(
        Example(f"{PROSE}\nLike\nLove\nHaha\n⟦3⟧\n"),
        Example(f"{PROSE}\nShare\n⟦1.2K⟧\nTweet\n⟦48⟧\nLeave a comment\n"),
    ),
    good=(
        Example(f"{PROSE}\n3\n"),
        Example("Apples\n3\nPears\n12\nPlums\n7\n"),
        Example(
            "1\n\nThe orchard above the village was sold in March to a family from the next valley.\n\n2\n\n"
            "They keep the old trees.\n"
        ),
    ),
)
