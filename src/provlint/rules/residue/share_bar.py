"""Finds the buttons and links with which a page is passed on (Share, Tweet, Copy link, Share on Facebook, Print) where they
stand as lines of the text, one below the other or in a row ("Facebook Twitter WhatsApp").
"""

from __future__ import annotations

from provlint.rule import Example
from provlint.rules.residue._examples import PROSE, PROSE_FR
from provlint.rules.residue._furniture import furniture_rule

RULE = furniture_rule(
    __name__,
    __doc__ or "",
    summary="Share buttons left in the text",
    message="share button: “{match}”",
    bad=(
        Example(f"{PROSE}\n⟦Share⟧\n⟦Tweet⟧\n⟦Pin it⟧\n⟦Copy link⟧\n", fixed=PROSE),
        Example(f"{PROSE_FR}\n⟦Partager sur Facebook⟧\n⟦Partager sur Twitter⟧\n⟦Imprimer⟧\n"),
        Example(f"The orchard is sold\n⟦Share this article⟧\n⟦Copy link⟧\n\n{PROSE}"),
        Example(f"{PROSE_FR}\n⟦Imprimer cet article⟧\n\n{PROSE_FR}"),
        Example(f"{PROSE}\n⟦Share this:⟧\n⟦Twitter⟧\n⟦Facebook⟧\n"),
        Example(f"{PROSE}\n⟦Share this:⟧\n\n- [⟦Tweet⟧](/5)\n- [⟦Print⟧](/6)\n"),
    ),
    good=(
        Example(
            f"{PROSE}\nShare\n\nThe share of the family was paid in apples for as long as anyone in the valley can remember.\n"
        ),
        Example(
            f"{PROSE}\n## Share this\n\nSites write this above their buttons; a heading of the kind is part of "
            f"a text about them.\n"
        ),
        Example(f"{PROSE}\nNew in this version:\n\n- Dark mode\n- Share on WhatsApp\n- Faster search\n\n{PROSE}"),
        Example("Company\nShare\nPrice\nOrchards Ltd\n12\n3.40\nValley Juice\n9\n2.10\n"),
    ),
)
