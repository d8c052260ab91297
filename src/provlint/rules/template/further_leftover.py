"""Finds what else stands between the delimiters of templates where another rule of the family has found a leftover: beside
“write to [email address]” the `[group]`, which alone might be an editor's word.

A document that shows one hole of its template shows all of them. So brackets and braces that would prove little by themselves
count beside one that is sure: braces anywhere; square brackets alone on their line, with capitals or with names joined by signs;
all others, and signs like `%` and `#`, on the line of one with the same delimiters. What stands in a quotation or a link and
documents that mark code are left alone, and so are the usual remarks in square brackets (“[sic]”, “[laughs]”).

Calibration: it speaks only where the family does, on none of 6,093 clean documents.
"""

from __future__ import annotations

from provlint.rule import Example, Rule, rule_id
from provlint.rules.template._further import check

FAMILY = (
    "blank-in-sentence",
    "default-text", "editorial-todo", "fill-in-blank", "leaked-null", "lorem-ipsum", "merge-field", "message-key", "spintax",
    "unexpanded-shortcode", "unfilled-placeholder", "unset-field",
)  # fmt: skip
"""The rules that find a leftover without the help of another."""

RULE = Rule(
    id=rule_id(__name__),
    summary="Further leftover beside another one",
    severity="warning",
    message="{match} is a leftover, too: others of the template stand in this document",
    why="Where one place of a template was not filled, the others mostly were not either.",
    help="Put the value in, or delete the words that need it.",
    doc=__doc__ or "",
    check=check,
    evidence=tuple(f"template/{name}" for name in FAMILY),
    bad=(
        Example(
            "For flour write to [email address]; the mill opens for ⟦[group]⟧.\n",
            path="mill.txt",
            message="[group] is a leftover, too: others of the template stand in this document",
        ),
        Example("Dear *|FNAME|*,\n\nthe mill turns again.\n\n⟦[Photo of the new wheel]⟧\n", path="mill.txt"),
        Example("Dear {{first_name}},\n\nthe mill turns again. Yours, ⟦<OUR MILLER>⟧\n", path="mill.txt"),
        Example("La entrada %titulo% del molino, de ⟦%quien%⟧, es de ayer.\n", path="mill.txt"),
    ),
    good=(
        Example("The mill [sic] is open on [day], says the miller.\n", path="mill.txt"),
        Example(
            'Dear [Your Name],\n\nhe wrote "I took [the wheel] off [laughs]" in [1] and [sic] [applause].\n', path="mill.txt"
        ),
        Example("Dear *|FNAME|*,\n\nsee [the mill](mill.html), [its wheel][1] and [Flour].\n\n[Flour]: flour.html\n"),
    ),
)
