"""Which plugins are installed, remembered between runs: asking importlib.metadata costs several interpreter starts.

The answer can only change when a folder on sys.path does, so it is kept under the folders' times of change.
"""

from __future__ import annotations

import os
import sys

from provlint import store

GROUP = "provlint"
"""The entry-point group that plugins register in."""


def entry_points() -> list[tuple[str, str]]:
    """Name and value of each installed entry point of our group, sorted."""
    stamp = environment()
    name = f"plugins-{store.tag(os.pathsep.join(_folders()))}"
    known = store.load(name, stamp)
    if not isinstance(known, list):
        from importlib import metadata

        known = sorted((entry.name, entry.value) for entry in metadata.entry_points(group=GROUP))
        store.save(name, stamp, known)
    return known


def _folders() -> list[str]:
    """Where installed plugins can be; the working folder, which `python -m` adds, is not such a place."""
    here = os.getcwd()
    return [folder for folder in sys.path if folder not in ("", here)]


def environment() -> str:
    """A text that changes when a package is installed or removed: the folders on sys.path with their times of change."""
    parts = []
    for folder in _folders():
        try:
            parts.append(f"{folder}:{os.stat(folder).st_mtime_ns}")
        except OSError:
            parts.append(folder)
    return "|".join(parts)
