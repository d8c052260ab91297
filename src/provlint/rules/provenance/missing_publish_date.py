"""Finds documents whose day of publication nobody can tell: neither front matter, sidecar data, file name, path nor address
holds it, and the text has no labelled date, dateline or date that stands where dates of publication stand.

Judged by the text alone this would fire on nearly everything scraped, since extraction throws the date away; so every carrier
is asked first, and the message lists those that were. A date of an update is not taken for the day of publication, and
neither are dates within the story, of events, of visits to a page, copyright years, periods and version numbers.

Measured on articles and full texts of pages with known dates, on the half of the hosts that nothing was learned from: a date of
the text is right in 92 % of the cases (184 of 200), found in 67 % of the texts that hold it (184 of 274), and taken where there
is none in 2.4 % (6 of 248).

With the option `write` documents that have front matter without a date, and a date in another carrier, are named, too (severity
info); the unsafe fix writes it there. The option `given` is a date for the fix of documents that nothing dates.
"""

from __future__ import annotations

from provlint.document.carriers.front import front_fields
from provlint.document.carriers.keys import matching
from provlint.finding import WHOLE_DOCUMENT, Fix, Hit, Span
from provlint.rule import Example, Option, Rule, rule_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options


def check(document: Document, options: Options) -> Iterator[Hit]:
    """One hit on the whole document where no carrier names the day, or none that stands in its front matter where asked for."""
    carriers = document.carriers
    date = carriers.publish_date
    if date is None:
        given = options.string("given")
        yield Hit(WHOLE_DOCUMENT, {"tried": _tried(document)}, _written(document, given) if given else None)
    elif options.flag("write") and not date.carrier.startswith("front matter"):
        fix = None if date.ambiguous else _written(document, date.value)
        if fix:
            yield Hit(WHOLE_DOCUMENT, {"tried": f"front matter, but {date.value} in {date.carrier}"}, fix, severity="info")


def _tried(document: Document) -> str:
    """The carriers that were asked, and which of them hold something that is not read."""
    from provlint.document.carriers.passed_over import passed_over

    found = passed_over(document)
    *first, last = (f"{name} ({found[name]})" if name in found else name for name in document.carriers.tried)
    return f"{', '.join(first)} or {last}" if first else last


def _written(document: Document, date: str) -> Fix | None:
    """The date in the front matter: in place of an empty value, else on a line of its own after the opening fence."""
    front = document.front_matter
    if front is None or front.problems or front.kind not in ("yaml", "toml"):
        return None
    text = document.text
    fields = document.view(front_fields)
    for key in matching(fields, "publish_date"):
        place = fields[key].span
        blank = " " if place.start and text[place.start - 1] in ":=" else ""
        return Fix(((place, blank + date),), message=f"Write {date} into the front matter")
    end = text.find("\n") + 1
    newline = "\r\n" if text[end - 2 : end] == "\r\n" else "\n"
    line = f"date: {date}" if front.kind == "yaml" else f"date = {date}"
    return Fix(((Span(end, end), line + newline),), message=f"Write {date} into the front matter")


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
    options=(
        Option(
            "write", default=False, doc="Whether to name documents whose front matter lacks the date that another carrier has"
        ),
        Option("given", default="", doc="A date (YYYY-MM-DD) that the unsafe fix writes into undated documents"),
    ),
    bad=(
        Example(
            "⟦⟧A harbour seal came up the river\n\nThe animal was seen near the mill on 3 May 2021, and again a week later.\n",
            path="seal.md",
            message="no publish date in front matter, file name, path or text",
        ),
        Example("⟦⟧---\ntitle: On kettles\ndate:\n---\n\nCopyright 2019. A kettle retrieved on 4 June 2020 still worked.\n"),
        Example(
            "⟦⟧---\ntitle: On kettles\n---\n\nPublished: 4 June 2020\n\nA kettle that still worked.\n",
            fixed="---\ndate: 2020-06-04\ntitle: On kettles\n---\n\nPublished: 4 June 2020\n\nA kettle that still worked.\n",
            options={"write": True},
            message="no publish date in front matter, but 2020-06-04 in labelled line",
        ),
        Example(
            "⟦⟧---\ndate:\n---\n\nA kettle that still worked.\n",
            fixed="---\ndate: 2020-06-04\n---\n\nA kettle that still worked.\n",
            path="2020-06-04-kettles.md",
            options={"write": True},
        ),
        Example(
            '⟦⟧+++\ntitle = "On kettles"\n[extra]\nsize = 3\n+++\n\nA kettle that still worked.\n',
            fixed='+++\ndate = 2020-06-04\ntitle = "On kettles"\n[extra]\nsize = 3\n+++\n\nA kettle that still worked.\n',
            options={"given": "2020-06-04"},
        ),
        Example("⟦⟧The valley\n\nLast updated: 12 March 2022\n\nThe valley has two mills and one road.\n"),
    ),
    good=(
        Example("---\ntitle: On kettles\ndate: 2020-06-04\n---\n\nA kettle that still worked.\n"),
        Example("A kettle that still worked.\n", path="_posts/2020-06-04-kettles.md"),
        Example("A kettle that still worked.\n", path="news/2020/06/04/kettles.txt"),
        Example("---\npermalink: https://example.org/2020/06/04/kettles\n---\n\nA kettle that still worked.\n"),
        Example("On kettles\n\nPublished On Thu Jun 04 2020\n\nA kettle that still worked.\n"),
        Example("Über Kessel\nStand: 04.06.2020\n\nDer Kessel geht noch.\n"),
        Example("---\ntitle: On kettles\n---\n\nPublished: 4 June 2020\n\nA kettle that still worked.\n"),
        Example("Published: 4 June 2020\n\nA kettle that still worked.\n", options={"write": True}),
        Example("On kettles\n4 June 2020\nA kettle that still worked.\n"),
        Example("HARBOUR CITY, June 4, 2020 (Reuters) - A kettle that still worked was found on a shelf in the old town hall.\n"),
    ),
)
