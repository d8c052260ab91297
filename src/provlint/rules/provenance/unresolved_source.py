"""Finds a line that should name the source and does not: after "Source:", "Quelle:", "Fuente:", "来源：", "via" stands
a template's variable, null, nothing at all, or "internet", which is where everything comes from.

The label may have been through a synonym spinner ("Supply:"). Only the first eight and the last twelve lines with text are
looked at; in between such a line belongs to a table or a figure. An empty label counts only at the very end of the document,
as elsewhere the source may follow on the next line. "Unknown" is an honest answer and no finding. A byline ("By {author}")
counts where its value is a variable.
"""

from __future__ import annotations

from provlint.rule import Example, Rule, rule_id
from provlint.rules.provenance._unresolved import check

RULE = Rule(
    id=rule_id(__name__),
    summary="A source line that names no source",
    severity="error",
    message="the {label} line names no source: {value}",
    why="The text was copied from somewhere, and the credit that should say from where was never filled in.",
    help="Find the original and name it, or delete the line.",
    doc=__doc__ or "",
    check=check,
    bad=(
        Example("The harbour is open.\n\n⟦Supply: {feed_title}⟧\n", message="the supply line names no source: {feed_title}"),
        Example("The harbour is open again.\n\n⟦Source: null⟧\n"),
        Example("Der Hafen ist wieder offen.\n\n⟦**Quelle:** {{ feed.name }}⟧\n"),
        Example("港は再び開いた。\n\n⟦来源：undefined⟧\n", path="example.txt"),
        Example("The harbour is open\n\n⟦by undefined⟧\n\nShips came in.\n"),
        Example("⟦By {author_name}⟧\n\nThe harbour is open again.\n"),
        Example("The harbour is open again.\n\n⟦Source:⟧\n"),
        Example("The harbour is open again.\n\n⟦Source: Photo:⟧\n", path="harbour.txt"),
        Example("港は再び開いた。\n\n⟦来源：网络⟧\n", path="example.txt"),
    ),
    good=(
        Example("The harbour is open again.\n\nSource: Harbour Office\n"),
        Example("The harbour is open again.\n\nSource: https://example.org/harbour\n"),
        Example("The harbour is open again.\n\nSource: unknown\n"),
        Example("The harbour is open again.\n\nSource: Internet Harbour Archive\n"),
        Example("The harbour is open again.\n\nSource: [Harbour Office](https://example.org)\n"),
        Example("Sources:\n\n- Harbour Office\n- the town's paper\n"),
        Example("Write the line as follows:\n\n```\nSource: {feed_title}\n```\n"),
        Example("Supply: the harbour has coal for a year.\n\nDemand: small.\n"),
    ),
)
