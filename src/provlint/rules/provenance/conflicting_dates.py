"""Finds dates of publication that contradict each other: carriers that differ by more than a day, a weekday that does not fit
its date, and an update before the publication.

A difference of one day is normal, since time zones and file names made the evening before cause it. Only carriers that state
the day of publication outright are compared: metadata, file name, path, address and labelled lines; a date that was picked
from the body by its looks is never held against them, nor is one whose day and month may be exchanged. An update is compared
only where both dates come from metadata or both from the text.

A file named up to 31 days from the date stated in it was drafted or planned for that day: still a conflict, but of severity
info. In 4,182 documents, many of them of Jekyll and Hugo trees, 42 differ so; beyond 31 days 2 do, both by mistake.
"""

from __future__ import annotations

from provlint.document.dates import iso_days
from provlint.finding import WHOLE_DOCUMENT, Hit
from provlint.rule import Example, Option, Rule, rule_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.document.carriers import Value
    from provlint.rule import Options

_FULL = len("2024-05-07")


def check(document: Document, options: Options) -> Iterator[Hit]:
    """Hits at the weaker of two dates where it stands in the text, at weekdays that do not fit, at updates before publication."""
    publication = document.carriers.publication
    days = options.integer("days")
    stated = [value for value in publication.published if value.carrier not in ("body", "dateline") and _settled(value)]
    for value in stated[1:]:
        if abs(iso_days(value.value) - iso_days(stated[0].value)) > days:
            yield _conflict(value, stated[0], near=_renamed(value, stated[0], options.integer("draft-days")))
            break
    for span in publication.wrong_weekdays:
        yield Hit(span, {"problem": f"the weekday does not fit the date: {document.text[span.start : span.end]}"})
    for value in publication.updated[:1]:
        first = next((other for other in stated if _same_kind(other, value)), None)
        if first and _settled(value) and iso_days(first.value) - iso_days(value.value) > days:
            problem = f"updated on {value.value}, before it was published on {first.value}"
            yield Hit(value.span or first.span or WHOLE_DOCUMENT, {"problem": problem})


def _settled(value: Value) -> bool:
    return not value.ambiguous and len(value.value) == _FULL


def _same_kind(one: Value, other: Value) -> bool:
    return (one.carrier == "labelled line") == (other.carrier == "labelled line")


def _renamed(name: Value, stated: Value, days: int) -> bool:
    """Whether a name is so near the date stated that it tells the day of the draft or of the plan."""
    return name.carrier in ("file name", "path") and abs(iso_days(stated.value) - iso_days(name.value)) <= days


def _conflict(weaker: Value, stronger: Value, *, near: bool) -> Hit:
    problem = f"publish date {weaker.value} ({weaker.carrier}) contradicts {stronger.value} ({stronger.carrier})"
    place = weaker.span or stronger.span or WHOLE_DOCUMENT
    return Hit(place, {"problem": problem}, confidence=weaker.confidence, severity="info" if near else None)


RULE = Rule(
    id=rule_id(__name__),
    summary="Dates of publication that contradict each other",
    severity="warning",
    message="{problem}",
    why="One of the dates is wrong, and whoever orders or cites the text by it errs with it.",
    help="Find out which carrier is right, and correct the other.",
    doc=__doc__ or "",
    check=check,
    needs=("has_dates",),
    verdict="keep",
    options=(
        Option("days", 1, "days that two carriers may differ by"),
        Option("draft-days", 31, "days by which a file name may differ and the finding still be of severity info"),
    ),
    bad=(
        Example(
            "---\ndate: ⟦2020-06-04⟧\n---\n\nA kettle that still worked.\n",
            path="2020-07-04-kettles.md",
            message="publish date 2020-07-04 (file name) contradicts 2020-06-04 (front matter: date)",
        ),
        Example("On kettles\n\nPublished on ⟦Tuesday, June 4, 2020⟧\n\nA kettle that still worked.\n"),
        Example("---\ndate: 2020-06-04\nlastmod: ⟦2019-06-04⟧\n---\n\nA kettle that still worked.\n"),
        Example("⟦⟧A kettle that still worked.\n", path="2019/06/04/2020-06-04-kettles.md"),
    ),
    good=(
        Example("---\ndate: 2020-06-04T23:30:00-05:00\n---\n\nA kettle that still worked.\n", path="2020-06-05-kettles.md"),
        Example("On kettles\n\nPublished on Thursday, June 4, 2020\nUpdated: June 9, 2020\n\nA kettle that still worked.\n"),
        Example(
            "---\ndate: 2020-06-04\n---\n\nDate of the fair: 9 August 2020\n\nPublished in print on 3 May 2011, it was old.\n"
        ),
        Example("---\ndate: 2020-06-04\n---\n\nOn kettles\n03/04/2020\n"),
    ),
)
