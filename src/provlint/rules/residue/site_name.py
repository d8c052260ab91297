"""Finds the name of the site that a page is from: behind the title where this stands at the head a second time ("The orchard is
sold | The Valley Herald"), alone where the title has it behind a stroke, and among the buttons of the page.

Among buttons a line is taken for the name where it stands at both ends of the document, or where the title or the line with ©
ends in it. It counts as evidence of a run; without other furniture around it nothing is reported, since letters, scenes and
reports repeat names, too. A title that stands there once says by its dash what it likes.
"""

from __future__ import annotations

from provlint.rule import Example
from provlint.rules.residue._examples import PROSE
from provlint.rules.residue._furniture import furniture_rule

RULE = furniture_rule(
    __name__,
    __doc__ or "",
    summary="Name of the site that a page is from",
    message="name of the site: “{match}”",
    bad=(
        Example(f"The orchard is sold | The Valley Herald\n⟦The Valley Herald⟧\nSubscribe\nLog in\n\n{PROSE}"),
        Example(
            f"The orchard is sold\n\n{PROSE}\n{PROSE}\nBack to top\n⟦The Valley Herald⟧\nContact us\n© 2023 The Valley Herald\n"
        ),
        Example(f"The orchard is sold\n\nThe orchard is sold | ⟦The Valley Herald⟧\n\n{PROSE}"),
        Example(f"Skip to content\n\nThe orchard is sold\n\nThe orchard is sold | ⟦The Valley Herald⟧\n\n{PROSE}"),
        Example(f"# The orchard is sold – ⟦The Valley Herald⟧\n\nThe orchard is sold\n\n{PROSE}"),
        Example(f"The orchard is sold | The Valley Herald\n\n⟦The Valley Herald⟧\n\n{PROSE}"),
    ),
    good=(
        Example(f"The Valley Herald\n\n{PROSE}\nThe Valley Herald\n"),
        Example(f"The orchard is sold\n\nAda Quill\nWho keeps the trees?\nThe family\nAnd the hedge?\n\n{PROSE}\nAda Quill\n"),
        Example(f"The orchard is sold – The end of an era\n\nThe orchard and its end\n\n{PROSE}"),
        Example(
            f"The first autumn\n\nThe first autumn - it was a wet one, as all say who were there - brought no juice.\n\n{PROSE}"
        ),
    ),
)
