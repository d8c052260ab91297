"""provlint: names each defect of a document, where it stands, why it matters and how to repair it.

    from provlint import lint_text, lint_paths

Everything is imported when first used: the command line must start fast.
"""

from __future__ import annotations

__version__ = "0.1.0"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.api import lint_paths, lint_text
    from provlint.document import Document
    from provlint.finding import Finding, Fix, Hit, Span
    from provlint.plugins.spec import hookimpl
    from provlint.rule import Example, Option, Options, Rule

_HOMES = {
    "Document": "document",
    "Example": "rule",
    "Finding": "finding",
    "Fix": "finding",
    "Hit": "finding",
    "Option": "rule",
    "Options": "rule",
    "Rule": "rule",
    "Span": "finding",
    "hookimpl": "plugins.spec",
    "lint_paths": "api",
    "lint_text": "api",
}

__all__ = [
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


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'provlint' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"provlint.{_HOMES[name]}"), name)
