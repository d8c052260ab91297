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
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

OWN_FILE = ".linterrc.toml"
"""Our own configuration file; in one folder it beats pyproject.toml."""

SHARED_FILE = "pyproject.toml"
"""The file in which our keys stand below [tool.provlint]."""

COMMAND_LINE = "command line"
"""The origin of a value that an option set."""


class Configurations:
    """The configuration files of a run, each looked for once a folder, with what an origin beyond them puts over each.

    values    field of Settings → value that counts whatever a file says
    config    a file to read instead of the closest ones
    isolated  read no file at all
    """

    def __init__(self, values: Mapping[str, Any] = {}, *, config: str | None = None, isolated: bool = False) -> None:
        self._values = values
        self._fixed = settings_for(".", config=config, isolated=isolated) if isolated or config is not None else None
        self._above: dict[str, Settings] = {}
        self._made: dict[str, Settings] = {}

    @property
    def values(self) -> Mapping[str, Any]:
        """Field of Settings → value that counts whatever a file says."""
        return self._values

    @property
    def nested(self) -> Callable[[str], Settings | None] | None:
        """What a walk asks in a folder that holds a configuration file; None where one file counts for all."""
        return None if self._fixed else self.within

    def of(self, path: str) -> Settings:
        """The settings for a path to lint. Raises ConfigError."""
        return self._over(self._fixed or _closest(path, self._above))

    def within(self, folder: str) -> Settings | None:
        """The settings that a folder's own file makes; None where it has none that speaks of us. Raises ConfigError."""
        settings = _own(folder)
        return None if settings is None else self._over(settings)

    def _over(self, settings: Settings) -> Settings:
        made = self._made.get(settings.config_file)
        if made is None:
            made = self._made[settings.config_file] = override(settings, self._values) if self._values else settings
        return made


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
            raise ConfigError(f"--config {shown(config)}: no such file; name one that exists")
        settings = _settings(os.path.abspath(config), data)
        if settings is None:
            raise ConfigError(f"--config {shown(config)}: has no table [tool.provlint]; add one, or name another file")
        return settings
    return _closest(path, {})


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
    if any(entry.severity or entry.lang for entry in settings.per_file):  # what is said last, and of every file, decides
        last = PerFile("*", severity=values.get("severity", {}), lang=values.get("lang", ""))
        settings = settings._replace(per_file=(*settings.per_file, last))
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


def _closest(path: str, known: dict[str, Settings]) -> Settings:
    """The settings of the closest file in the path's folder or above it, not beyond the folder that holds `.git`.

    known  folder → settings found before; what is found now is added
    """
    start = os.path.abspath(path)
    folder = start if os.path.isdir(start) else os.path.dirname(start)
    passed = []
    while folder not in known:
        passed.append(folder)
        above = os.path.dirname(folder)
        settings = _own(folder)
        if settings is None and (above == folder or os.path.lexists(os.path.join(folder, ".git"))):
            settings = Settings(root=os.getcwd())
        if settings is not None:
            known[folder] = settings
        else:
            folder = above
    for name in passed:
        known[name] = known[folder]
    return known[folder]


def _own(folder: str) -> Settings | None:
    """The settings of a folder's own file; None where there is none that speaks of us."""
    for name in (OWN_FILE, SHARED_FILE):
        file = os.path.join(folder, name)
        data = _read(file)
        settings = _settings(file, data) if data is not None else None
        if settings is not None:
            return settings
    return None


def _read(file: str) -> bytes | None:
    try:
        return read_small(file)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ConfigError(
            f"{shown(file)}: cannot be read: {reason}; put a readable file there, or run with --isolated"
        ) from error


def _settings(file: str, data: bytes, above: Sequence[str] = ()) -> Settings | None:
    """The settings of one file over those it builds on; None for a pyproject.toml that does not speak of us.

    above  the files that led here by `extend`
    """
    shared = os.path.basename(file) != OWN_FILE and file.endswith(SHARED_FILE)
    if shared and b"provlint" not in data:
        return None
    name = f"settings-{store.tag(file)}"
    values = store.load(name, (file, data))
    if not isinstance(values, dict):
        from provlint.config.check import checked_values

        values = checked_values(data, file, shared=shared)
        if values is None:
            return None
        store.save(name, (file, data), values)
    settings = _filled(values, file)
    if not settings.extend:
        return settings
    from provlint.config.extend import extended

    return extended(settings, above, lambda path, chain: _settings(path, _read(path) or b"", chain))


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
    fields = {**values, "per_file": tuple(PerFile(**entry) for entry in values.get("per_file", ()))}
    fields["rule_dirs"] = tuple(os.path.join(folder, *name.split("/")) for name in values.get("rule_dirs", ()))
    if values.get("baseline"):
        fields["baseline"] = os.path.normpath(os.path.join(folder, *values["baseline"].split("/")))
    return Settings(**fields, root=folder, config_file=file, origins=origins)
