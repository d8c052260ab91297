"""Finds the configuration file of a path and reads it into Settings; the command line's values go over it.

What a file says, once checked, is kept through `provlint.store` under the file's content, so that a run imports no TOML parser.
"""

from __future__ import annotations

import os

from provlint import store
from provlint.config.files import read_small, shown
from provlint.config.schema import ConfigError, PerFile, Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OWN_FILE = ".linterrc.toml"
"""Our own configuration file; in one folder it beats pyproject.toml."""

SHARED_FILE = "pyproject.toml"
"""The file in which our keys stand below [tool.provlint]."""

COMMAND_LINE = "command line"
"""The origin of a value that an option set."""


def settings_for(path: str, *, config: str | None = None, isolated: bool = False) -> Settings:
    """The settings for a path to lint, before the command line's. Raises ConfigError.

    config    a file to read instead of searching upward from `path`
    isolated  read no file at all
    """
    if isolated:
        return Settings(root=os.getcwd())
    if config is not None:
        data = _read(config)
        if data is None:
            raise ConfigError(f"--config {shown(config)}: no such file")
        settings = _settings(os.path.abspath(config), data)
        if settings is None:
            raise ConfigError(f"--config {shown(config)}: has no table [tool.provlint]")
        return settings
    start = os.path.abspath(path)
    return _search(start if os.path.isdir(start) else os.path.dirname(start))


def override(settings: Settings, values: Mapping[str, Any], origin: str = COMMAND_LINE) -> Settings:
    """The settings with other values for some fields; what named them before no longer counts.

    A `select` starts afresh: what the file ignores or selects besides would contradict it. `ignore` and `extend_select` are
    added to the file's, and a rule that `extend_select` names is no longer ignored by the file. Severities are merged.
    """
    values = dict(values)
    base = settings._replace(extend_select=(), ignore=()) if "select" in values else settings
    besides = values.get("extend_select", ())
    ignored = tuple(name for name in base.ignore if name not in besides)
    values["extend_select"] = (*base.extend_select, *besides)
    values["ignore"] = (*ignored, *values.get("ignore", ()))
    if "severity" in values:
        values["severity"] = {**settings.severity, **values["severity"]}
    origins = dict(settings.origins)
    for field, value in values.items():
        if value != getattr(settings, field):
            origins[field.replace("_", "-")] = origin
    for name, level in values.get("severity", {}).items():
        if level != settings.severity.get(name):
            origins[f'severity."{name}"'] = origin
    return settings._replace(**values, origins=origins)


def _search(folder: str) -> Settings:
    """The settings of the closest file in `folder` or above it, not beyond the folder that holds `.git`."""
    while True:
        for name in (OWN_FILE, SHARED_FILE):
            file = os.path.join(folder, name)
            data = _read(file)
            settings = _settings(file, data) if data is not None else None
            if settings is not None:
                return settings
        above = os.path.dirname(folder)
        if above == folder or os.path.lexists(os.path.join(folder, ".git")):
            return Settings(root=os.getcwd())
        folder = above


def _read(file: str) -> bytes | None:
    try:
        return read_small(file)
    except (OSError, ValueError) as error:
        raise ConfigError(f"{shown(file)}: cannot be read: {getattr(error, 'strerror', None) or error}") from error


def _settings(file: str, data: bytes) -> Settings | None:
    """The settings of one file; None for a pyproject.toml that does not speak of us."""
    shared = os.path.basename(file) != OWN_FILE and file.endswith(SHARED_FILE)
    if shared and b"provlint" not in data:
        return None
    name = f"config-{store.tag(file)}"
    values = store.load(name, (file, data))
    if not isinstance(values, dict):
        from provlint.config.check import checked_values

        values = checked_values(data, file, shared=shared)
        if values is None:
            return None
        store.save(name, (file, data), values)
    return _filled(values, file)


def _filled(values: dict[str, Any], file: str) -> Settings:
    """Settings out of checked values (field → plain data)."""
    folder = os.path.dirname(file)
    origin = shown(file)
    origins = {}
    for field, value in values.items():
        key = field.replace("_", "-")
        origins[key] = origin
        if field in ("severity", "verdict"):
            origins.update((f'{field}."{name}"', origin) for name in value)
        elif field == "rules":
            origins.update((f'rules."{rule}".{option}', origin) for rule, options in value.items() for option in options)
    fields = {**values, "per_file": tuple(PerFile(*entry) for entry in values.get("per_file", ()))}
    fields["rule_dirs"] = tuple(os.path.join(folder, *name.split("/")) for name in values.get("rule_dirs", ()))
    return Settings(**fields, root=folder, config_file=file, origins=origins)
