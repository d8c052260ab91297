"""provlint: names each defect of a document, where it stands, why it matters and how to repair it."""

from __future__ import annotations

__version__ = "0.1.0"
