"""The public names, pinned: what plugins and programs may rely on."""

from __future__ import annotations

import subprocess
import sys

import provlint
from provlint import Document, Finding, lint_paths, lint_text

NAMES = [
    "Document",
    "Example",
    "Finding",
    "Fix",
    "Hit",
    "Option",
    "Options",
    "Rule",
    "Span",
    "__version__",
    "hookimpl",
    "lint_paths",
    "lint_text",
]


def test_the_public_names() -> None:
    """Each resolves, and nothing else is promised."""
    assert sorted(provlint.__all__) == sorted(NAMES)
    assert all(getattr(provlint, name) is not None for name in NAMES)


def test_an_unknown_name_is_an_attribute_error() -> None:
    """As for any module."""
    assert not hasattr(provlint, "lint_everything")


def test_lint_text_needs_no_file() -> None:
    """Findings with exact spans from a text in memory."""
    text = "A story that nobody finished filling in.\n\nSource: {feed_title}\n"
    found = [finding for finding in lint_text(text) if finding.rule == "template/unfilled-placeholder"]
    assert [text[slice(*finding.span)] for finding in found] == ["{feed_title}"]
    assert all(isinstance(finding, Finding) for finding in found)


def test_lint_paths_streams_documents(tmp_path: object) -> None:
    """One result a document, sorted, with verdicts."""
    from pathlib import Path

    folder = Path(str(tmp_path))
    for name in ("b.txt", "a.txt"):
        (folder / name).write_text("Supply: {feed_title}\n", encoding="utf-8")
    results = list(lint_paths([str(folder)]))
    assert [Path(result.path).name for result in results] == ["a.txt", "b.txt"]
    assert {result.verdict for result in results} == {"fix"}


def test_importing_the_package_imports_nothing() -> None:
    """`import provlint` is free; its parts come when asked for."""
    program = "import sys; import provlint; print([name for name in sys.modules if name.startswith('provlint.')])"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_a_document_can_be_made_by_hand() -> None:
    """Views work without an engine."""
    assert Document("# Title\n\nA text.\n", "a.md").lines.position(9) == (3, 1)
