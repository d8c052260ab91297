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

from provlint.rule import Example, Option, Rule, rule_id
from provlint.rules.provenance._undated import check

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
