"""`junit`: a test suite a document, a failed test a finding, for servers that show test results (Jenkins, GitLab, Azure).

To the Jenkins schema: no attribute that it does not know, totals where it demands them. What could not be completed is an error,
a skipped document a skipped test; a document without findings is one passed test, since a report without any test is refused.
"""

from __future__ import annotations

from provlint.finding import WHOLE_DOCUMENT
from provlint.report import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provlint.engine.result import DocumentResult, RunInfo
    from provlint.finding import Finding


def render(results: Iterable[DocumentResult], run: RunInfo) -> Iterator[str]:
    """The document's opening, a chunk a test suite, the closing."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="provlint">\n'
    for result in results:
        yield "".join(_suite(result, run))
    yield "</testsuites>\n"


def _suite(result: DocumentResult, run: RunInfo) -> Iterator[str]:
    """The lines of one document."""
    path = safe.path(result.path)
    errors = sum(map(_is_error, result.findings))
    counts = {
        "name": path,
        "tests": str(len(result.findings) or 1),
        "failures": str(len(result.findings) - errors),
        "errors": str(errors),
        "skipped": str(int(result.skipped is not None)),
    }
    yield f"  <testsuite{_attributes(counts)}>\n"
    for finding in result.findings:
        yield from _failed(finding, path, run)
    if not result.findings:
        case = f"    <testcase{_attributes({'name': 'provlint', 'classname': path})}"
        skipped = safe.message(result.skipped) if result.skipped is not None else None
        yield (
            f"{case}/>\n"
            if skipped is None
            else f"{case}>\n      <skipped{_attributes({'message': skipped})}/>\n    </testcase>\n"
        )
    yield "  </testsuite>\n"


def _failed(finding: Finding, path: str, run: RunInfo) -> Iterator[str]:
    """The test that fails by the finding: named by rule and place, with what to do about it."""
    name = f"{finding.rule}:{finding.line}:{finding.column}"
    kind = "error" if _is_error(finding) else "failure"
    message = safe.message(finding.message)
    place = path if finding.span == WHOLE_DOCUMENT else f"{path}:{finding.line}:{finding.column}"
    rule = run.rules.get(finding.rule)
    lines = [f"{place}: {message}", *([safe.message(rule.why), safe.message(rule.help)] if rule else [])]
    yield f"    <testcase{_attributes({'name': name, 'classname': path})}>\n"
    yield f"      <{kind}{_attributes({'type': finding.severity, 'message': message})}>"
    yield f"{safe.markup(chr(10).join(line for line in lines if line))}</{kind}>\n    </testcase>\n"


def _is_error(finding: Finding) -> bool:
    """Whether the finding says that something could not be completed, rather than what is wrong with the document."""
    return finding.rule.startswith("internal/") and finding.severity == "error"


def _attributes(values: dict[str, str]) -> str:
    return "".join([f' {name}="{safe.markup(value)}"' for name, value in values.items()])
