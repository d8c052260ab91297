"""Finds the author's line and the dates of a page (By Jo Pargeter, Published 4 March 2023) where they stand among its buttons:
the head of the page was taken along with them.

They are found, too, beside or on one line with what only pages write: a reading time, a count of views, "Updated 3 hours ago", a
labelled day with the time of day ("Last updated: 4 March 2023, 10:32 GMT"), a day that a machine signs ("Posted on 4 March 2023
by admin"), and the only day with a time of day below a title: in the minute of a machine (10:32), or beside who wrote it. Between
the title and the text also a name and a day with a bar or dash between them ("By Ada Quill | 4 March 2023"), an editorial office
with its day, a name with its post ("By Ada Quill, Staff Writer"), and the day of the last change.

A byline or a date above or below an article, without such things around it, is left alone: it says who wrote the text and when.
For the same reason the fix is never safe, and there is none where nothing else names the author or the date: put them where the
document keeps them before you delete the line.
"""

from __future__ import annotations

from provlint.rule import Example
from provlint.rules.residue._examples import PROSA, PROSE
from provlint.rules.residue._furniture import furniture_rule

RULE = furniture_rule(
    __name__,
    __doc__ or "",
    summary="Author's line and dates among the buttons of a page",
    message="byline or date among buttons: “{match}”",
    counts=True,
    bad=(
        Example(f"The orchard is sold\nShare this article\n⟦By Ada Quill⟧\n⟦Updated 4 March 2023⟧\nCopy link\n\n{PROSE}"),
        Example(f"{PROSE}\nShare on Facebook\n⟦12 May 2022⟧\nPrint this article\n"),
        Example(f"The orchard is sold\n\n⟦By Ada Quill | 4 March 2023 | 4 min read⟧\n\n{PROSE}"),
        Example(f"The orchard is sold\n⟦By Ada Quill⟧\n⟦Published 4 March 2023, 10:32 GMT⟧\n⟦Updated 3 hours ago⟧\n\n{PROSE}"),
        Example(f"The orchard is sold\n\n⟦Posted on 4 March 2023 by admin⟧\n\n{PROSE}"),
        Example(f"The orchard is sold\n\n⟦4 March 2023, 10:32⟧\n\n{PROSE}"),
        Example(f"The orchard is sold\n\n⟦By Ada Quill | 4 March 2023⟧\n\n{PROSE}"),
        Example(f"The orchard is sold\n\n⟦By Ada Quill, Staff Writer⟧\n\n{PROSE}"),
        Example(f"The orchard is sold\n\n⟦Last updated: 4 March 2023⟧\n\n{PROSE}"),
        Example(f"Der Obstgarten ist verkauft\n\n⟦Redaktion, 4. März 2023⟧\n\n{PROSA}"),
    ),
    good=(
        Example(f"A concert in the orchard\n\n4 March 2023, 19:30\n\n{PROSE}"),
        Example(f"The orchard is sold\n\nPublished on 4 March 2023 by Ada Quill\n\n{PROSE}"),
        Example(f"The orchard is sold\n\nBy Ada Quill, 4 March 2023\n\n{PROSE}"),
        Example(f"The writer and the orchard\n\nA writer, a reporter and a tree\n\n{PROSE}"),
        Example(f"Twelve years in the valley\n\n3 hours ago\n\n{PROSE}"),
        Example(f"Diary of the press\n\n4 March 2023, 10:32\n\n{PROSE}\n5 March 2023, 09:15\n\n{PROSE}"),
        Example(f"The orchard is sold\n\nBy Ada Quill\n\n4 March 2023\n\n{PROSE}"),
        Example(f"{PROSE}\nAda Quill\nPort Amery, 12 May 2022\n"),
        Example(f"{PROSE}\nPublished 4 March 2023\nUpdated 6 March 2023\n"),
    ),
)
