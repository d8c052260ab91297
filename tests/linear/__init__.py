"""Linear time: what a stranger writes into a document costs twice as much where it is twice as long, and no more."""

from __future__ import annotations
