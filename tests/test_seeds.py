"""`lint seeds` finds what `seeds/expected.toml` says, document by document, and nothing else; so do the shared seeds."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from provlint import lint_paths
from provlint.config.schema import Settings
from provlint.document import Document

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if TYPE_CHECKING:
    from provlint.engine.result import DocumentResult
    from provlint.finding import Finding

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "seeds"
SHARED = ROOT.parent / "shared" / "seeds"


def expected() -> dict[str, Any]:
    """Document's name → its verdict and findings, as written down."""
    with (SEEDS / "expected.toml").open("rb") as file:
        return tomllib.load(file)


def judged(folder: Path) -> dict[str, DocumentResult]:
    """Document's name → what the default rules make of it, whatever configuration lies about."""
    return {Path(result.path).name: result for result in lint_paths([str(folder)], settings=Settings())}


@pytest.fixture(scope="module")
def seeds() -> dict[str, DocumentResult]:
    return judged(SEEDS)


@pytest.fixture(scope="module")
def shared() -> dict[str, DocumentResult]:
    """Number of a shared seed, the first part of its name → its result."""
    if not SHARED.is_dir():
        pytest.skip("the shared seeds do not stand beside this checkout")
    return {name[:3]: result for name, result in judged(SHARED).items()}


def heavy(result: DocumentResult) -> list[Finding]:
    """The findings that count: warnings and errors."""
    return [finding for finding in result.findings if finding.severity != "info"]


def rows(findings: list[Finding], *families: str) -> dict[str, set[int]]:
    """Rule → lines of its findings, of some families or of all."""
    found: dict[str, set[int]] = {}
    for finding in findings:
        if not families or finding.rule.partition("/")[0] in families:
            found.setdefault(finding.rule, set()).add(finding.line)
    return found


def lines(findings: list[Finding], family: str) -> set[int]:
    """The lines with a finding of the family."""
    return {finding.line for finding in findings if finding.rule.startswith(f"{family}/")}


@pytest.mark.parametrize("name", sorted(expected()))
def test_a_seed_has_its_findings_and_no_others(name: str, seeds: dict[str, DocumentResult]) -> None:
    """Verdict, and line, rule and excerpt of each warning and error, in order."""
    found = [{"line": finding.line, "rule": finding.rule, "excerpt": finding.excerpt} for finding in heavy(seeds[name])]
    assert expected()[name]["findings"] == found
    assert expected()[name]["verdict"] == seeds[name].verdict


def test_every_seed_is_written_down(seeds: dict[str, DocumentResult]) -> None:
    """No document escapes the table, and none of it is missing."""
    assert sorted(expected()) == sorted(seeds)


def test_clean_seeds_are_clean(seeds: dict[str, DocumentResult]) -> None:
    """The hard controls have no finding at all that asks for work."""
    clean = {name: result for name, result in seeds.items() if name.startswith("clean-")}
    assert len(clean) >= 6
    assert {name: rows(heavy(result)) for name, result in clean.items()} == {name: {} for name in clean}
    assert {result.verdict for result in clean.values()} == {"keep"}


def test_excerpts_are_the_text_at_the_span(seeds: dict[str, DocumentResult]) -> None:
    """What a finding shows is what stands where it points."""
    for result in seeds.values():
        assert result.text is not None
        for finding in result.findings:
            if len(finding.excerpt) < 200:
                assert result.text[finding.span.start : finding.span.end] == finding.excerpt


def test_shared_seed_000(shared: dict[str, DocumentResult]) -> None:
    """An English article with a foreign interface tail, reactions and a counter."""
    result = shared["000"]
    found = heavy(result)
    assert lines(found, "language") == {37, 38, 39}
    assert lines(found, "residue") == {33, 34, 35, 36}
    assert rows(found, "provenance") == {"provenance/missing-publish-date": {1}}
    assert {finding.rule.partition("/")[0] for finding in found} == {"language", "residue", "provenance"}
    assert result.verdict == "fix"


def test_shared_seed_001(shared: dict[str, DocumentResult]) -> None:
    """A spun article with the leftovers of a feed template."""
    result = shared["001"]
    found = heavy(result)
    spun = rows(found, "spun")
    assert "spun/spun-document" in spun
    spans = {finding.line for finding in found if finding.rule.startswith("spun/") and finding.rule != "spun/spun-document"}
    assert len(spans & set(range(1, 14))) >= 10
    assert 1 in spun["spun/mangled-name"]
    assert 10 in spun["spun/mangled-contraction"]
    template = [(finding.line, finding.excerpt) for finding in found if finding.rule.startswith("template/")]
    assert template == [(14, "{content material}"), (15, "{feed_title}")]
    assert rows(found, "provenance") == {"provenance/missing-publish-date": {1}, "provenance/unresolved-source": {15}}
    assert {finding.rule.partition("/")[0] for finding in found} == {"spun", "template", "provenance"}
    assert result.verdict == "drop"


def test_shared_seed_002(shared: dict[str, DocumentResult]) -> None:
    """An article cut inside its last word, with an excerpt's arrow and a read-more line."""
    result = shared["002"]
    found = heavy(result)
    assert 29 in rows(found, "truncation")["truncation/cut-sentence"]
    assert lines(found, "truncation") | lines(found, "residue") == {29, 31, 32}
    assert rows(found, "provenance") == {"provenance/missing-publish-date": {1}}
    assert {finding.rule.partition("/")[0] for finding in found} <= {"truncation", "residue", "provenance"}
    assert result.verdict == "drop"


def test_shared_seed_003(shared: dict[str, DocumentResult]) -> None:
    """A title that stands twice around a labelled date."""
    result = shared["003"]
    assert rows(heavy(result)) == {"duplication/repeated-title": {4}}
    assert result.verdict == "fix"
    assert result.text is not None
    document = Document(result.text, result.path)
    (title,) = (finding for finding in result.findings if finding.rule == "duplication/repeated-title")
    assert document.lines.span(4) == title.span
    date = document.carriers.publish_date
    assert date is not None
    assert date.value == "2025-04-01"
    assert date.span is not None
    assert document.lines.span(3).covers(date.span)
