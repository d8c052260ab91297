"""Finds consent dialogs (Accept all cookies, Cookie settings, Privacy policy) where they stand as lines of the text; also as
full sentences in the first or last lines ("We use cookies to improve your experience."), unless the document is about
cookies.
"""

from __future__ import annotations

from provlint.rule import Example
from provlint.rules.residue._examples import PROSA, PROSE, PROSE_FR
from provlint.rules.residue._furniture import furniture_rule
from provlint.rules.residue._sentences import COOKIE_GATE

RULE = furniture_rule(
    __name__,
    __doc__ or "",
    summary="Cookie notice left in the text",
    message="cookie notice: “{match}”",
    gate=COOKIE_GATE,
    bad=(
        Example(
            f"⟦We use cookies to give you the best experience on our site.⟧\n⟦Accept all cookies⟧\n⟦Cookie settings⟧\n\n{PROSE}"
        ),
        Example(f"{PROSA}\n⟦Diese Website verwendet Cookies, um Ihnen die Nutzung zu erleichtern.⟧\n"),
        Example(f"{PROSE_FR}\n⟦En restant sur cette page, vous acceptez l'utilisation de cookies.⟧\n⟦Tout accepter⟧\n"),
        Example(f"{PROSE}\n⟦Accept all⟧\n⟦Reject all⟧\n⟦Manage preferences⟧\n", fixed=PROSE),
    ),
    good=(
        Example(
            "This site explains how a shop uses cookies.\n\nCookies are small files. Without cookies a basket "
            "would be empty at every click, and with cookies it stays full.\n"
        ),
        Example(f"{PROSE}\nPrivacy\n\nThe hedge was planted for that reason, and it has grown to twice the height of a child.\n"),
        Example(f"{PROSE_FR}\nPour la fête, la famille fait usage de cookies aux pommes, que les enfants vendent à la porte.\n"),
        Example(
            "They bake cookies for the harvest, and the recipe uses cookies of last year, crushed and mixed "
            "with butter and a little cinnamon.\n"
        ),
    ),
)
