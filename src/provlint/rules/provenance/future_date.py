"""Finds dates of publication and update later than tomorrow.

Tomorrow itself is left alone: time zones and posts scheduled for the morning reach there. Dates within the story are no
business of this rule. The present day is the system's unless the option `today` names one.
"""

from __future__ import annotations

import time

from provlint.document.dates import iso_days
from provlint.finding import WHOLE_DOCUMENT, Hit
from provlint.rule import Example, Option, Rule, rule_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options


def check(document: Document, options: Options) -> Iterator[Hit]:
    """A hit at the date where it stands in the text, else on the whole document."""
    today = options.string("today") or time.strftime("%Y-%m-%d")
    limit = iso_days(today) + options.integer("days")
    for name, value in (("publish", document.carriers.publish_date), ("update", document.carriers.update_date)):
        if value and not value.ambiguous and iso_days(value.value) > limit:
            data = {"name": name, "value": value.value, "carrier": value.carrier}
            yield Hit(value.span or WHOLE_DOCUMENT, data, confidence=value.confidence)


RULE = Rule(
    id=rule_id(__name__),
    summary="A date of publication or update in the future",
    severity="warning",
    message="{name} date {value} is in the future ({carrier})",
    why="A text cannot have appeared yet; the date is of something else, or mistyped.",
    help="Correct the date.",
    doc=__doc__ or "",
    check=check,
    needs=("has_dates",),
    verdict="keep",
    options=(
        Option("today", "", "the present day as YYYY-MM-DD; empty for the system's"),
        Option("days", 1, "days after today that are still allowed"),
    ),
    bad=(
        Example(
            "---\ndate: ⟦2031-05-07⟧\n---\n\nA letter from the harbour.\n",
            options={"today": "2026-05-01"},
            message="publish date 2031-05-07 is in the future (front matter: date)",
        ),
        Example("A letter\n\nPosted: ⟦7 May 2026⟧\n\nFrom the harbour.\n", options={"today": "2026-05-01"}),
        Example("⟦⟧A letter from the harbour.\n", path="2026-05-07-letter.md", options={"today": "2026-05-01"}),
    ),
    good=(
        Example("---\ndate: 2026-05-02\n---\n\nTomorrow.\n", options={"today": "2026-05-01"}),
        Example("---\ndate: 2026-05-01\n---\n\nThe fair opens on 7 May 2031.\n", options={"today": "2026-05-01"}),
        Example("A letter\n\nPosted: 30 April 2026\n\nThe lease ends on 1 January 2040.\n", options={"today": "2026-05-01"}),
    ),
)
