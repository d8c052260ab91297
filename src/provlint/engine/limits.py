"""How many findings are listed: so many of a rule in a document, so many in a run. What is left out is counted and told of.

Status, verdict, baselines and fixes are made of all findings, before these limits.
"""

from __future__ import annotations

from provlint.document import Document
from provlint.engine.place import Remark, place
from provlint.finding import WHOLE_DOCUMENT, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.config.schema import Settings
    from provlint.engine.result import DocumentResult
    from provlint.finding import Finding


class Limits:
    """The limits of one run, which remembers how many findings it has let pass."""

    def __init__(self) -> None:
        self._listed = 0

    def listed(self, result: DocumentResult, settings: Settings) -> DocumentResult:
        """The result with as many findings as are listed and one more for each limit that bit; `unlisted` counts the rest."""
        number = len(result.findings)
        if number <= settings.max_findings_per_rule and self._listed + number <= settings.max_findings:
            self._listed += number
            return result
        most = settings.max_findings_per_rule
        kept: list[Finding] = []
        counts: dict[str, int] = {}
        for finding in result.findings:
            counts[finding.rule] = counts.get(finding.rule, 0) + 1
            if counts[finding.rule] <= most:
                kept.append(finding)
        told = [
            _told(result.path, rule, count - most, f"max-findings-per-rule = {most}")
            for rule, count in counts.items()
            if count > most
        ]
        room = max(settings.max_findings - self._listed, 0)
        over = len(kept) - room
        if over > 0:
            told.append(_told(result.path, "this run", over, f"max-findings = {settings.max_findings}"))
            kept = kept[:room]
        self._listed += len(kept)
        findings = tuple(sorted((*told, *kept), key=lambda finding: (finding.span, finding.rule)))
        return result._replace(findings=findings, unlisted=number - len(kept))


def _told(path: str, rule: str, number: int, limit: str) -> Finding:
    """The finding that says what is left out."""
    from provlint.rules.internal.too_many_findings import RULE

    data = {"rule": rule, "number": f"{number:,}", "limit": limit}
    hit = Hit(WHOLE_DOCUMENT, data)
    return place(Document("", path), [Remark(RULE.id, RULE.severity, RULE.message.format_map(data), hit)])[0]
