"""Finds the name of the site among the buttons of its page: above the menu, behind the share bar, in the notice at the foot.

A line is taken for the name where it stands at both ends of the document, or where the title or the line with © ends in it. It
counts as evidence of a run; without other furniture around it nothing is reported, since letters, scenes and reports repeat
names, too.
"""

from __future__ import annotations

from provlint.rule import Example
from provlint.rules.residue._examples import PROSE
from provlint.rules.residue._furniture import furniture_rule

RULE = furniture_rule(
    __name__,
    __doc__ or "",
    summary="Name of the site among the buttons of a page",
    message="name of the site: “{match}”",
    bad=(
        Example(f"The orchard is sold | The Valley Herald\n⟦The Valley Herald⟧\nSubscribe\nLog in\n\n{PROSE}"),
        Example(
            f"The orchard is sold\n\n{PROSE}\n{PROSE}\nBack to top\n⟦The Valley Herald⟧\nContact us\n© 2023 The Valley Herald\n"
        ),
    ),
    good=(
        Example(f"The Valley Herald\n\n{PROSE}\nThe Valley Herald\n"),
        Example(f"The orchard is sold\n\nAda Quill\nWho keeps the trees?\nThe family\nAnd the hedge?\n\n{PROSE}\nAda Quill\n"),
        Example(f"The orchard is sold | The Valley Herald\n\nThe Valley Herald\n\n{PROSE}"),
    ),
)
