"""What the fixes of the rules make of documents: a second run finds nothing to fix, and no defect that was not there before."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from provlint.config.schema import Repair, Settings
from provlint.engine.discover import Candidate
from provlint.engine.files import lint_candidate
from provlint.engine.prepare import prepare
from provlint.finding import WHOLE_DOCUMENT, Span
from provlint.plugins import registry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from provlint.engine.prepare import Prepared
    from provlint.engine.result import DocumentResult
    from provlint.finding import Finding

ROOT = Path(__file__).resolve().parent.parent.parent
SEEDS, SHARED = ROOT / "seeds", ROOT.parent / "shared" / "seeds"
RULES = registry(pages=True).rules


def prepared(*select: str, unsafe: bool, write: bool = True) -> Prepared:
    """A run that fixes."""
    return prepare(Settings(select=select, repair=Repair(unsafe=unsafe, write=write)))


LOOK: dict[tuple[str, ...], Prepared] = {select: prepare(Settings(select=select)) for select in ((), ("ALL",))}
FIX = {
    (select, unsafe, write): prepared(*select, unsafe=unsafe, write=write)
    for select in LOOK
    for unsafe in (False, True)
    for write in (False, True)
}


def origin(span: Span, edits: Sequence[tuple[int, int, str]]) -> Span:
    """Where what stands at a span of the fixed text stood before."""
    by = 0
    start = end = None
    for old_start, old_end, new in edits:
        new_start = old_start + by
        new_end = new_start + len(new)
        if start is None and span.start < new_end:
            start = min(span.start - by, old_start) if span.start < new_start else old_start
        if end is None and span.end <= new_start:
            end = span.end - by
        elif end is None and span.end <= new_end:
            end = old_end
        by += len(new) - (old_end - old_start)
    return Span(span.start - by if start is None else start, span.end - by if end is None else end)


def new_findings(before: DocumentResult, after: DocumentResult, edits: Sequence[tuple[int, int, str]]) -> list[Finding]:
    """What is found afterwards at places where nothing was found before: a phrase within a longer one is no new place."""
    places = [finding.span for finding in before.findings]
    whole = {finding.rule for finding in before.findings if finding.span == WHOLE_DOCUMENT}
    new = []
    for finding in after.findings:
        if finding.span == WHOLE_DOCUMENT:
            new += [finding] * (finding.rule not in whole)
        elif not any(origin(finding.span, edits).overlaps(place) for place in places):
            new.append(finding)
    return new


def check(path: str, data: bytes, select: tuple[str, ...] = ()) -> int:
    """How often a document could be fixed, of twice, all properties holding."""
    fixed = 0
    candidate = Candidate(path, explicit=True, content=data)
    before = lint_candidate(candidate, LOOK[select])
    for unsafe in {not finding.fix.safe for finding in before.findings if finding.fix}:
        after = lint_candidate(candidate, FIX[select, unsafe, True])
        assert not any("repaired" in notice or "no end" in notice for notice in after.notices), after.notices
        if not after.fixed or after.text is None or before.text is None:
            continue
        fixed += 1
        assert not [finding for finding in after.findings if finding.fix and (unsafe or finding.fix.safe)]
        if after.encoding == "utf-8" and not after.bom:
            again = lint_candidate(candidate._replace(content=after.text.encode()), FIX[select, unsafe, True])
            assert (again.fixed, again.text, again.findings) == (0, after.text, after.findings)
        if not select:
            shown = lint_candidate(candidate, FIX[select, unsafe, False])
            assert shown.fixed == after.fixed
            assert new_findings(before, after, shown.edits) == []
    return fixed


@pytest.mark.parametrize("select", [(), ("ALL",)])
@pytest.mark.parametrize("family", sorted({rule.family for rule in RULES.values()} - {"internal"}))
def test_fixed_examples_stay_fixed(family: str, select: tuple[str, ...]) -> None:
    """The good examples as well, for the default rules: some find things in the examples of others."""
    fixed = 0
    for rule in RULES.values():
        if rule.family == family:
            for example in rule.bad if select else (*rule.bad, *rule.good):
                fixed += check(example.path, example.parse()[0].encode("utf-8", "surrogatepass"), select)
    assert fixed or family in ("readability", "spun") or not select


@pytest.mark.parametrize("folder", [SEEDS, SHARED])
def test_fixed_seeds_stay_fixed(folder: Path) -> None:
    """Ours, and those that stand beside this checkout."""
    if not folder.is_dir():
        pytest.skip("the shared seeds do not stand beside this checkout")
    fixed = sum(check(f"{file.name}", file.read_bytes()) for file in sorted(folder.iterdir()) if file.suffix in (".md", ".txt"))
    assert fixed >= 4


@pytest.mark.parametrize(("select", "unsafe"), [((), False), ((), True), (("ALL",), True)])
def test_every_fix_keeps_to_the_text(select: tuple[str, ...], unsafe: bool) -> None:
    """Edits lie within the text, in order, do not overlap, and change something."""
    for rule in RULES.values():
        for example in rule.bad:
            data = example.parse()[0].encode("utf-8", "surrogatepass")
            result = lint_candidate(Candidate(example.path, explicit=True, content=data), LOOK[select])
            for finding in result.findings:
                if finding.fix and result.text is not None and (unsafe or finding.fix.safe):
                    edits = finding.fix.edits
                    assert edits, finding
                    assert all(0 <= span.start <= span.end <= len(result.text) for span, _ in edits), finding
                    assert all(one.end <= other.start for (one, _), (other, _) in pairwise(edits)), finding
                    assert any(result.text[span.start : span.end] != new for span, new in edits), finding
