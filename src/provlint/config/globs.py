"""File name patterns, in time linear in pattern times path: a hostile pattern must not hang a run.

As in .gitignore a pattern without a slash means a file or folder of that name at any depth, one with a slash starts at the
root; `*` stays within a name, `**` spans folders, and what matches a folder matches everything in it.
"""

from __future__ import annotations

from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Glob(Record):
    """A pattern taken apart: its path components; `anchored` where the first must stand at the root."""

    parts: tuple[str, ...]
    anchored: bool

    def matches(self, path: str) -> bool:
        """Whether a path (relative to the root, forward slashes) or one of its folders is meant."""
        names = path.split("/")
        if self.anchored:
            return _leads(self.parts, names)
        return any(_means(self.parts[0], name) for name in names)


def compile_globs(patterns: Iterable[str]) -> tuple[Glob, ...]:
    """The patterns, ready for `matches`; empty ones are left out."""
    globs = []
    for pattern in patterns:
        text = pattern.replace("\\", "/")
        parts = tuple(part for part in text.split("/") if part not in ("", "."))
        if parts:
            globs.append(Glob(parts, anchored="/" in text.rstrip("/")))
    return tuple(globs)


def any_matches(globs: Iterable[Glob], path: str) -> bool:
    """Whether one of the patterns means `path`."""
    return any(glob.matches(path) for glob in globs)


def _leads(pattern: Sequence[str], names: Sequence[str]) -> bool:
    """Whether the first names match the whole pattern. Going back to the last `**` only is enough, and linear."""
    at = name = 0
    star, mark = -1, 0
    while at < len(pattern):
        if pattern[at] == "**":
            star, mark = at, name
            at += 1
        elif name < len(names) and _means(pattern[at], names[name]):
            at, name = at + 1, name + 1
        elif star >= 0 and mark < len(names):
            mark += 1
            at, name = star + 1, mark
        else:
            return False
    return True


def _means(part: str, name: str) -> bool:
    """Whether a name is meant by a component of a pattern, upper and lower case apart.

    Most components are a name or hold one star. fnmatch, which the others need, imports `re`: half a bare interpreter's start.
    """
    if "?" in part or "[" in part or part.count("*") > 1:
        from fnmatch import fnmatchcase

        return fnmatchcase(name, part)
    before, star, after = part.partition("*")
    if not star:
        return name == part
    return len(name) >= len(before) + len(after) and name.startswith(before) and name.endswith(after)
