"""Formats of the ledger: one module each with `render(entries)`, imported only when its format is asked for."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import TypeAlias

    from provlint.engine.ledger import Entry

    Renderer: TypeAlias = Callable[[Iterable[Entry]], Iterator[str]]
    """Yields the ledger as chunks of text."""

FORMATS = {
    "jsonl": "provlint.report.ledger.jsonl",
    "table": "provlint.report.ledger.table",
    "prov-json": "provlint.report.ledger.prov_json",
    "croissant": "provlint.report.ledger.croissant",
}
"""Format → the module that renders it."""


def renderer(name: str) -> Renderer:
    """The function that renders one of FORMATS."""
    __import__(FORMATS[name])
    render: Renderer = sys.modules[FORMATS[name]].render
    return render
