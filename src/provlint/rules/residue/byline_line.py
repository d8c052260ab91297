"""Finds the author's line and the dates of a page (By Jo Pargeter, Published 4 March 2023) where they stand among its buttons:
the head of the page was taken along with them.

A byline above or below an article, without buttons around it, is left alone: it says who wrote the text and when. For the same
reason the fix is never safe, and there is none where nothing else names the author or the date: put them where the document
keeps them before you delete the line.
"""

from __future__ import annotations

from provlint.rule import Example
from provlint.rules.residue._examples import PROSE
from provlint.rules.residue._furniture import furniture_rule

RULE = furniture_rule(
    __name__,
    __doc__ or "",
    summary="Author's line and dates among the buttons of a page",
    message="byline or date among buttons: “{match}”",
    bad=(
        Example(f"The orchard is sold\nShare this article\n⟦By Ada Quill⟧\n⟦Updated 4 March 2023⟧\nCopy link\n\n{PROSE}"),
        Example(f"{PROSE}\nShare on Facebook\n⟦12 May 2022⟧\nPrint this article\n"),
    ),
    good=(
        Example(f"The orchard is sold\n\nBy Ada Quill\n\n4 March 2023\n\n{PROSE}"),
        Example(f"{PROSE}\nAda Quill\nPort Amery, 12 May 2022\n"),
        Example(f"{PROSE}\nPublished 4 March 2023\nUpdated 6 March 2023\n"),
    ),
)
