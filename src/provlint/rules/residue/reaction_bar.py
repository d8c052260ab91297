"""Finds the buttons with which readers react to a page (Like, Love, Haha, Was this helpful?) where they stand as lines of the
text, and lines of nothing but faces with their numbers (👍 24 ❤️ 9).
"""

from __future__ import annotations

from provlint.rule import Example
from provlint.rules.residue._examples import PROSA, PROSE
from provlint.rules.residue._furniture import furniture_rule

RULE = furniture_rule(
    __name__,
    __doc__ or "",
    summary="Reaction buttons left in the text",
    message="reaction button: “{match}”",
    counts=True,
    bad=(
        Example(f"{PROSE}\n⟦Like⟧\n⟦Love⟧\n⟦Haha⟧\n3\n"),
        Example(f"{PROSA}\n⟦Gefällt mir⟧\n12\nKommentieren\nTeilen\n"),
        Example(f"{PROSE}\n⟦Like⟧\n⟦Dislike⟧\nShare this article\n", fixed=f"{PROSE}\nShare this article\n"),
        Example(f"{PROSE}\n⟦👍 24  ❤️ 9⟧\n"),
    ),
    good=(
        Example(f"{PROSE}\n👍\n\n{PROSE}\nWe picked 24 ❤️ and 9 👍 in the second row.\n"),
        Example(
            "Like\n\nThe word opens many sentences, and whole pages have been written about what it does to those who hear it.\n"
        ),
        Example(f"{PROSE}\nLove\n\nOf the trees they keep, the oldest bears that name, and nobody remembers who gave it.\n"),
        Example("Love me\nLove me not\nLike the rain\nSad\nLike the river in the night\nLike the stone\n"),
        Example(
            "What the pupils felt:\n\n- Love\n- Joy\n- Fear\n\nThe list was made in the second week of the term by the class.\n"
        ),
    ),
)
