"""Configuration files that build on another one: `extend = "../base.toml"`.

Off the start-up path of whoever has no such file. What may be named, and what is joined: docs/decisions/009-configuration.md.
"""

from __future__ import annotations

import os

from provlint.config.files import shown
from provlint.config.keys import KEYS
from provlint.config.schema import ConfigError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from provlint.config.schema import Settings

LONGEST = 8
"""Files in a row that may build on each other; a person loses track long before."""

JOINED = ("ignore", "extend_select", "exclude", "rule_dirs", "allow_terms", "per_file")
"""Lists to which the closer file adds."""

MERGED = ("severity", "verdict", "rules")
"""Tables whose entries the closer file replaces one by one."""


def extended(own: Settings, above: Sequence[str], read: Callable[[str, Sequence[str]], Settings | None]) -> Settings:
    """The settings of a file over those of the file that it builds on.

    above  the files that led here by `extend`, outermost first
    read   makes the settings of a file, given the files that lead to it; None where it does not speak of us
    Raises ConfigError where the file may not be named, is missing, or builds on itself.
    """
    place = f"{shown(own.config_file)}: extend"
    name = own.extend
    file = _named(name, own.config_file, place)
    chain = [*above, own.config_file]
    if os.path.realpath(file) in map(os.path.realpath, chain):
        raise ConfigError(f"{place}: goes in a circle: {' → '.join(shown(one) for one in (*chain, file))}; end it in one of them")
    if len(chain) >= LONGEST:
        raise ConfigError(f"{place}: more than {LONGEST} files build on each other; name the last one directly")
    if not os.path.lexists(file):
        raise ConfigError(f"{place}: {name!r}: no such file; name one, relative to this file")
    base = read(file, chain)
    if base is None:
        raise ConfigError(f"{place}: {name!r} has no table [tool.provlint]; add one, or name another file")
    return _over(base, own)


def _named(name: str, file: str, place: str) -> str:
    """The absolute path that `name` means in a file. Raises ConfigError for one outside its repository (else its folder)."""
    folder = os.path.dirname(file)
    parts = name.replace("\\", "/").split("/")
    top = _repository(folder) or folder
    path = os.path.normpath(os.path.join(folder, *parts))
    inside = os.path.realpath(top).rstrip(os.sep) + os.sep
    if not name or parts[0] == "" or ":" in name or "\0" in name or not os.path.realpath(path).startswith(inside):
        raise ConfigError(f"{place}: {name!r} is not a file below {shown(top)}; name one, relative to this file")
    return path


def _repository(folder: str) -> str | None:
    """The closest folder with `.git` at or above `folder`."""
    while not os.path.lexists(os.path.join(folder, ".git")):
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above
    return folder


def _over(base: Settings, own: Settings) -> Settings:
    """The settings of a file over those it builds on; globs are made relative to the folder that holds both files."""
    root = os.path.commonpath([base.root, own.root])
    base, own = _rooted(base, root), _rooted(own, root)
    said = {key.field for key in KEYS if key.name in own.origins}
    if "select" in said:  # starts afresh, as on the command line
        base = base._replace(ignore=(), extend_select=())
    values = {field: getattr(own, field) for field in said}
    for field in JOINED:
        kept = getattr(base, field)
        if field == "ignore":
            kept = tuple(name for name in kept if name not in own.extend_select)
        values[field] = (*kept, *(item for item in getattr(own, field) if item not in kept))
    for field in MERGED:
        values[field] = {**getattr(base, field), **getattr(own, field)}
    values["rules"] = {name: {**base.rules.get(name, {}), **options} for name, options in values["rules"].items()}
    origins = {**base.origins, **own.origins}
    for field in (*JOINED, *MERGED):
        key = field.replace("_", "-")
        if key in own.origins and getattr(base, field):
            origins[key] = f"{base.origin(key)}, {own.origin(key)}"
    return base._replace(**values, root=root, config_file=own.config_file, origins=origins)


def _rooted(settings: Settings, root: str) -> Settings:
    """The settings with globs relative to `root`, a folder at or above their own."""
    below = os.path.relpath(settings.root, root).replace(os.sep, "/")
    if below == ".":
        return settings
    for special in "[*?":
        below = below.replace(special, f"[{special}]")

    def moved(glob: str) -> str:
        text = glob.replace("\\", "/")
        return f"{below}/{text.lstrip('/')}" if "/" in text.rstrip("/") else glob

    return settings._replace(
        root=root,
        exclude=tuple(map(moved, settings.exclude)),
        per_file=tuple(entry._replace(glob=moved(entry.glob)) for entry in settings.per_file),
    )
