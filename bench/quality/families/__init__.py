"""One module a family of rules: which documents it is measured on, what counts as found, and how the figures are shown.

Each module has the functions of `Family`; its name is what `--family` takes.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from bench.quality.load import Data
    from bench.quality.sample import Measured


class Family(Protocol):
    """What the command asks of a module."""

    def measure(self, data: Data, jobs: int) -> Measured:
        """All trials of the family on the documents that are there."""
        ...

    def section(self, measured: Measured) -> str:
        """The figures as Markdown, headings from the third level on; the same for the same trials."""
        ...


def names() -> list[str]:
    """The families there are."""
    return sorted(module.name for module in iter_modules(__path__) if not module.name.startswith("_"))


def family(name: str) -> Family:
    """The module of a family of `names()`."""
    return cast("Family", import_module(f"{__name__}.{name}"))
