"""The reports: one module a format, each with `render(results, run)`, imported only when its format is asked for."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import TypeAlias

    from provlint.engine.result import DocumentResult, RunInfo

    Renderer: TypeAlias = Callable[[Iterable[DocumentResult], RunInfo], Iterator[str]]
    """Yields the report as chunks of text, in order, while the results come in."""

FORMATS = {
    "full": "provlint.report.full",
    "concise": "provlint.report.concise",
    "grouped": "provlint.report.grouped",
    "json": "provlint.report.json",
    "jsonl": "provlint.report.jsonl",
    "sarif": "provlint.report.sarif",
    "github": "provlint.report.github",
    "gitlab": "provlint.report.gitlab",
    "junit": "provlint.report.junit",
    "rdjson": "provlint.report.rdjson",
    "rdjsonl": "provlint.report.rdjsonl",
    "markdown": "provlint.report.markdown",
    "html": "provlint.report.html",
    "csv": "provlint.report.csv",
}
"""Format → the module that renders it."""

WITHOUT_PAGES = (
    *("full", "concise", "grouped", "json", "jsonl", "github", "gitlab", "junit", "rdjson", "rdjsonl", "markdown", "html"),
    "csv",
)
"""Formats that show nothing of a rule's documentation and examples, so that these need not be loaded."""

WITHOUT_FINGERPRINTS = ("full", "concise", "grouped", "github", "markdown", "html")
"""Formats for people, who know a finding by its place."""


def renderer(name: str) -> Renderer:
    """The function that renders the format. Raises ValueError, naming the known formats, for any other."""
    if name not in FORMATS:
        raise ValueError(f"unknown format {name!r}; known are {', '.join(FORMATS)}")
    __import__(FORMATS[name])
    render: Renderer = sys.modules[FORMATS[name]].render
    return render
