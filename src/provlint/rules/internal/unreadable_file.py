"""The file could not be read: no permission, no regular file (a pipe, a device), larger than the limit, or gone meanwhile. The
run goes on with the other files and ends with exit status 2, since nothing is known of this one.
"""

from __future__ import annotations

from provlint.rule import Rule, no_hits, rule_id

RULE = Rule(
    id=rule_id(__name__),
    summary="The file could not be read",
    severity="error",
    message="cannot be read: {error}",
    why="Nothing is known of this document.",
    help="Make the file readable, or leave it out with exclude.",
    doc=__doc__ or "",
    check=no_hits,
    bad=(),
    good=(),
    verdict="keep",
)
