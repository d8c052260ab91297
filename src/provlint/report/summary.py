"""Totals of a run: counted while the results pass by, shown at the end of a report or on standard error."""

from __future__ import annotations

from provlint.finding import SEVERITIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provlint.engine.result import DocumentResult
    from provlint.finding import Finding
    from provlint.report.paint import Line


class RuleCount:
    """What one rule found in a run: how often, how often with a safe and with an unsafe repair."""

    __slots__ = ("findings", "safe", "severity", "unsafe")

    def __init__(self) -> None:
        self.findings = self.safe = self.unsafe = 0
        self.severity = "info"

    def add(self, finding: Finding) -> None:
        """Count one finding; the severity is the highest met."""
        self.findings += 1
        if finding.fix:
            self.safe += finding.fix.safe
            self.unsafe += not finding.fix.safe
        if finding.severity != self.severity:
            self.severity = max(self.severity, finding.severity, key=SEVERITIES.index)


class Tally:
    """Counts over the results seen so far.

    documents   results seen, skipped ones left out
    fixed       findings that were fixed, or would be; in `mended` documents
    severities  severity → findings
    verdicts    verdict → documents
    rules       id → RuleCount
    notes       what else was left out, in words
    """

    def __init__(self, notes: Iterable[str] = ()) -> None:
        self.notes = tuple(notes)
        self.unlisted = 0
        self.documents = self.suppressed = self.baselined = self.skipped = self.failed = 0
        self.fixed = self.mended = 0
        self.severities = dict.fromkeys(reversed(SEVERITIES), 0)
        self.verdicts = dict.fromkeys(("drop", "fix", "keep"), 0)
        self.rules: dict[str, RuleCount] = {}

    @property
    def findings(self) -> int:
        """All findings seen."""
        return sum(self.severities.values())

    @property
    def fixable(self) -> int:
        """Findings with a safe repair."""
        return sum(count.safe for count in self.rules.values())

    @property
    def unsafely_fixable(self) -> int:
        """Findings with an unsafe repair."""
        return sum(count.unsafe for count in self.rules.values())

    def add(self, result: DocumentResult) -> None:
        """Count one result."""
        self.documents += result.skipped is None
        self.skipped += result.skipped is not None
        self.failed += result.failed
        self.suppressed += result.suppressed
        self.baselined += len(result.baselined)
        self.unlisted += result.unlisted
        self.fixed += result.fixed
        self.mended += result.fixed > 0
        if result.verdict:
            self.verdicts[result.verdict] += 1
        for finding in result.findings:
            self.severities[finding.severity] += 1
            if finding.rule not in self.rules:
                self.rules[finding.rule] = RuleCount()
            self.rules[finding.rule].add(finding)

    def watch(self, results: Iterable[DocumentResult]) -> Iterator[DocumentResult]:
        """The results, each counted as it passes."""
        for result in results:
            self.add(result)
            yield result


def count(number: int, noun: str) -> str:
    """The number with its noun, in the plural where it needs one."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def totals(tally: Tally) -> Iterator[Line]:
    """One to six lines: documents by verdict, findings by severity, what was and can be fixed, and what was left out."""
    if not tally.findings and not tally.skipped and not tally.failed:
        found = "no new findings" if tally.baselined else "no findings"
        yield [(found, "keep"), (f" in {count(tally.documents, 'document')}", "")]
    else:
        yield [(count(tally.documents, "document"), "strong"), *_split(tally.verdicts, {})]
        yield [(count(tally.findings, "finding"), "strong"), *_split(tally.severities, {"error": "error", "warning": "warning"})]
    if tally.fixed:
        yield [(f"{count(tally.fixed, 'finding')} fixed", "keep"), (f" in {count(tally.mended, 'document')}", "")]
    if tally.fixable or tally.unsafely_fixable:
        yield [(_fixes(tally), "")]
    left_out = [
        (tally.suppressed, "suppressed"),
        (tally.baselined, "known from the baseline"),
        (tally.skipped, "skipped"),
        (tally.failed, "could not be completed"),
        (tally.unlisted, "not listed"),
    ]
    if any(number for number, _ in left_out):
        yield [(", ".join(f"{number:,} {what}" for number, what in left_out if number), "")]
    if tally.notes:
        yield [(", ".join(tally.notes), "")]


def _split(counts: dict[str, int], nouns: dict[str, str]) -> Line:
    """`: 2 drop, 5 fix`, each number in its style."""
    line: Line = []
    for name, number in counts.items():
        if number:
            shown = count(number, nouns[name]) if name in nouns else f"{number:,} {name}"
            line += [(", " if line else ": ", ""), (shown, name)]
    return line


def _fixes(tally: Tally) -> str:
    """What the two options would fix."""
    if not tally.fixable:
        return f"{tally.unsafely_fixable:,} fixable with --fix --unsafe-fixes"
    more = f", {tally.unsafely_fixable:,} more with --unsafe-fixes" if tally.unsafely_fixable else ""
    return f"{tally.fixable:,} fixable with --fix{more}"


def folded(findings: Iterable[Finding], most: int) -> tuple[list[Finding], dict[str, list[Finding]]]:
    """The first `most` findings of each rule, in order, and the rest by rule, in the order in which the rests begin."""
    shown: list[Finding] = []
    rest: dict[str, list[Finding]] = {}
    met: dict[str, int] = {}
    for finding in findings:
        met[finding.rule] = met.get(finding.rule, 0) + 1
        if met[finding.rule] <= most:
            shown.append(finding)
        else:
            rest.setdefault(finding.rule, []).append(finding)
    return shown, rest


def rows(findings: Iterable[Finding]) -> str:
    """`lines 3, 4, 7–9`; after a dozen parts `…`."""
    numbers = sorted({finding.line for finding in findings})
    parts: list[list[int]] = []
    for row in numbers:
        if parts and row == parts[-1][-1] + 1:
            parts[-1][1:] = [row]
        else:
            parts.append([row])
    shown = ", ".join("–".join(map(str, part)) for part in parts[:12])
    return f"line{'s' if len(numbers) > 1 else ''} {shown}{', …' if len(parts) > 12 else ''}"
