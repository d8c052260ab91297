"""`--report`: the verdict on each document with the rules that decided it, and what was found, as one JSON object.

version    of provlint
documents  by path: verdict, decided_by, findings by severity, rules with their counts, suppressed, baselined; `verdict` is
           null where a document was skipped or could not be read, and `skipped` or `failed` says which
verdicts   verdict → documents
"""

from __future__ import annotations

import json

from provlint import __version__
from provlint.finding import SEVERITIES
from provlint.report import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from provlint.engine.result import DocumentResult


def written(results: Iterable[DocumentResult], write: Callable[[str], None]) -> Iterator[DocumentResult]:
    """The results as they are; when all have passed, `write` gets the report on them."""
    rows = []
    for result in results:
        rows.append(_row(result))
        yield result
    verdicts = [row["verdict"] for row in rows]
    counts = {name: verdicts.count(name) for name in ("keep", "fix", "drop")}
    write(safe.json_text(json.dumps({"version": __version__, "documents": rows, "verdicts": counts}, indent=2)) + "\n")


def _row(result: DocumentResult) -> dict[str, object]:
    rules: dict[str, int] = {}
    for finding in result.findings:
        rules[finding.rule] = rules.get(finding.rule, 0) + 1
    severities = [finding.severity for finding in result.findings]
    return {
        "path": safe.data_path(result.path),
        "verdict": result.verdict or None,
        "decided_by": list(result.decided_by),
        "findings": {name: severities.count(name) for name in reversed(SEVERITIES)},
        "rules": dict(sorted(rules.items())),
        "suppressed": result.suppressed,
        "baselined": len(result.baselined),
        **({"skipped": safe.message(result.skipped)} if result.skipped is not None else {}),
        **({"failed": True} if result.failed else {}),
    }
