"""More was found than is listed: the first findings of a rule in a document, or of a run, stand in the report, and how many are
left out is said here. Exit status, verdict and totals on standard error count all of them.

The limits are `max-findings-per-rule` (in one document) and `max-findings` (in a run).
"""

from __future__ import annotations

from provlint.rule import Rule, no_hits, rule_id

RULE = Rule(
    id=rule_id(__name__),
    summary="More was found than is listed",
    severity="info",
    message="{number} more findings of {rule} are not listed; the limit is {limit}",
    why="A report of thousands of equal lines is read by nobody, and fills the memory of whoever tries.",
    help="Repair what is listed and lint again, or raise the limit in the configuration.",
    doc=__doc__ or "",
    check=no_hits,
    bad=(),
    good=(),
    verdict="keep",
)
