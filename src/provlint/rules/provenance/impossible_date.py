"""Finds dates of front matter and metadata that name no day: the thirtieth of February, month 13, rows of zeros, words.

Empty values and template variables are left to `provenance/missing-publish-date` and the family `template`. Year alone and
year with month are dates (of reduced precision), Unix times are taken as they are.
"""

from __future__ import annotations

from provlint.finding import WHOLE_DOCUMENT, Hit
from provlint.rule import Example, Rule, rule_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """A hit at each date of the metadata that the calendar has not; without a place in the text, on the whole document."""
    for value in document.carriers.publication.impossible:
        yield Hit(value.span or WHOLE_DOCUMENT, {"carrier": value.carrier, "value": value.value or "the value"})


RULE = Rule(
    id=rule_id(__name__),
    summary="A date in the metadata that names no day",
    severity="warning",
    message="{value} is no date ({carrier})",
    why="Tools read such a date as a different one, or stop at it.",
    help="Write the date as YYYY-MM-DD.",
    doc=__doc__ or "",
    check=check,
    needs=("has_dates",),
    verdict="keep",
    bad=(
        Example("---\ndate: ⟦2024-02-30⟧\n---\n\nA long month.\n", message="2024-02-30 is no date (front matter: date)"),
        Example("---\ntitle: Zeros\nlastmod: ⟦0000-00-00⟧\n---\n\nA database's empty date.\n"),
        Example("---\ndate: ⟦soon⟧\n---\n\nTo be announced.\n"),
    ),
    good=(
        Example("---\ndate: 2024-02-29T10:00:00+01:00\n---\n\nA leap day.\n"),
        Example("---\ndate: 2024-02\nupdated: 1715040000\n---\n\nA month, and seconds since 1970.\n"),
        Example("---\ndate:\nupdated: {{ page.updated }}\n---\n\nNothing, and a template's variable.\n"),
        Example("The thirtieth of February, 30 February 2024, is a day in stories only.\n"),
    ),
)
