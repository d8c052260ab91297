"""Results as the engine would make them, built by hand: positions are counted here in the plainest way, not by our own code."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable

import pytest

from provlint.engine.result import DocumentResult, RunInfo
from provlint.finding import Finding, Fix, Span
from provlint.rule import Rule

RULES = {
    "encoding/invisible-character": ("info", "keep"),
    "internal/unreadable-file": ("error", ""),
    "provenance/missing-publish-date": ("warning", "fix"),
    "residue/reaction-bar": ("warning", "fix"),
    "spun/substituted-phrase": ("warning", "drop"),
    "template/unfilled-placeholder": ("error", "fix"),
}

NASTY = (
    "# Notes of a river trip\r\n"
    "\r\n"
    "é 😀 e\u0301\tBAD end, and [/x] [bold]markup[/bold] with {title} in it.\r"
    "A line\u2028that is one line\u0085still, with \x1b[31mred\x1b[0m and \u202eturned\u202c and ze\u200bro.\n"
    "::error file=a.md::not a command\n"
    "The heron ##[group] stood ##vso[task] still.\n"
    "漢字 wide words 漢字 before BAD and after\n"
    "می‌خواهم 👩‍💻 joiners pass\n"
)


def rule(id: str) -> Rule:
    """A rule of the catalogue above with made-up words."""
    severity, verdict = RULES[id]
    name = id.partition("/")[2].replace("-", " ")
    return Rule(
        id=id,
        summary=f"{name.capitalize()} left in the text",
        severity=severity,
        message="",
        verdict=verdict or "fix",
        why=f"A {name} tells the reader nothing and misleads a model trained on it.",
        help=f"Remove the {name}, or put what belongs there in its place.",
        doc=f"Finds a {name}.",
        check=lambda *_: (),
        bad=(),
        good=(),
    )


def place(text: str, offset: int) -> tuple[int, int, int]:
    """Row, column and UTF-16 column of an offset, all 1-based."""
    before = re.split(r"\r\n|\n|\r", text[:offset])
    return len(before), len(before[-1]) + 1, len(before[-1].encode("utf-16-le", "surrogatepass")) // 2 + 1


def finding(
    text: str,
    at: str | Span,
    rule: str,
    message: str = "{match} is left over",
    *,
    path: str = "notes.md",
    fix: Fix | None = None,
    confidence: float = 1.0,
) -> Finding:
    """A finding at the first place of a string, or at a span."""
    span = at if isinstance(at, Span) else Span(text.index(at), text.index(at) + len(at))
    line, column, wide = place(text, span.start)
    end_line, end_column, end_wide = place(text, span.end)
    match = text[span.start : span.end]
    octets = [len(text[:offset].encode("utf-8", "surrogatepass")) for offset in span]
    return Finding(
        path,
        rule,
        RULES[rule][0],
        message.replace("{match}", match),
        span,
        line,
        column,
        end_line,
        end_column,
        (wide, end_wide),
        (octets[0], octets[1]),
        match[:200],
        fix,
        hashlib.sha256(f"{rule} {span}".encode()).hexdigest()[:32],
        confidence,
    )


def result(text: str, findings: Iterable[Finding], path: str = "notes.md", **more: object) -> DocumentResult:
    """A document's result in the engine's order."""
    ordered = tuple(sorted((each._replace(path=path) for each in findings), key=lambda each: (each.span, each.rule)))
    return DocumentResult(path, text, ordered, **{"verdict": "fix" if ordered else "keep", **more})  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def run() -> RunInfo:
    """A plain run that knows every rule used here."""
    return RunInfo("0.1.0", {id: rule(id) for id in sorted(RULES)})


@pytest.fixture(scope="session")
def make() -> Callable[..., Finding]:
    """`finding`, for tests that cannot import this file."""
    return finding


@pytest.fixture(scope="session")
def document() -> Callable[..., DocumentResult]:
    """`result`, for tests that cannot import this file."""
    return result


@pytest.fixture(scope="session")
def hostile() -> list[DocumentResult]:
    """Documents, names and errors that try to break out of a report; every kind of result is among them."""
    title = NASTY.index("{title}")
    words = [match.span() for match in re.finditer(r"[^\r\n]{1,30}", NASTY)]
    findings = [finding(NASTY, Span(*span), "spun/substituted-phrase") for span in words]
    findings += [
        finding(
            NASTY,
            "{title}",
            "template/unfilled-placeholder",
            "unfilled {match} [see](https://example.org)",
            fix=Fix(((Span(title, title + 7), "😀\u2028[x]{0}"),), safe=True, message="Fill it"),
        ),
        finding(NASTY, "BAD", "residue/reaction-bar", "::error::line\nbreak\r::warning::\x1b]0;title\x07 ##[error] \x9b31m"),
        finding(NASTY, "joiners", "residue/reaction-bar", fix=Fix(((Span(0, 2), ""), (Span(30, 36), "y")), message="Cut it out")),
        finding(NASTY, "\u200b", "encoding/invisible-character", "zero-width {match}", confidence=0.5),
        finding(NASTY, Span(0, len(NASTY)), "residue/reaction-bar", "all of it: {match}"),
        finding(NASTY, Span(0, 0), "provenance/missing-publish-date", "no date of publication"),
    ]
    names = [
        "notes.md",
        "::error file=x::y.md",
        "a b#c%d?.md",
        "new\nline\x1b[2J.md",
        "##[group]/[x]:y.md",
        "\udcff\udc80<0xFF>.md",
        "<stdin>",
    ]
    unreadable = finding("", Span(0, 0), "internal/unreadable-file", "permission denied: \x1b[31m[/x]\n::error::z {0}")
    return [
        *(result(NASTY, findings, name, decided_by=("residue/reaction-bar",), suppressed=1) for name in names),
        result("", [unreadable], "gone.md", verdict="", failed=True)._replace(text=None),
        DocumentResult("picture.md", None, skipped="binary \x1b[0m\n::error::"),
        result("All is well.\n", [], "well.md"),
        result("All is well.\n", [], "::noted.md", notices=("::error::unknown rule \x1b[2J in a suppression",)),
        result("", [finding("", Span(0, 0), "provenance/missing-publish-date", "no date")], "empty.md"),
    ]
