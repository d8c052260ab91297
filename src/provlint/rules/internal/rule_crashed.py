"""A rule raised an error while it judged this document. The other rules' findings stand and the run goes on; it ends with
exit status 2, since this one rule has said nothing about this document.

The fault is in the rule, not in the document. `--ignore` the rule to go on without it.
"""

from __future__ import annotations

from provlint.rule import Rule, no_hits, rule_id

RULE = Rule(
    id=rule_id(__name__),
    summary="A rule failed on this document",
    severity="error",
    message="rule {rule} failed: {error}",
    why="What this rule would have found here is unknown.",
    help="Report the error with the document, or leave the rule out with --ignore.",
    doc=__doc__ or "",
    check=no_hits,
    bad=(),
    good=(),
    verdict="keep",
)
