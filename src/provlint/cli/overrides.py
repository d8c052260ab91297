"""What the options of a command line change in the settings that configuration files give."""

from __future__ import annotations

from provlint.cli.outcome import STDIN
from provlint.config.load import Configurations
from provlint.config.schema import ConfigError
from provlint.finding import SEVERITIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from provlint.cli.check import Arguments
    from provlint.config.schema import Settings


def configurations(arguments: Arguments) -> Configurations:
    """The configuration files of the run under the options that were given. Raises ConfigError."""
    values = _values(arguments)
    if arguments.fix or arguments.diff:
        from provlint.cli import fixing

        values["repair"] = fixing.wanted(arguments)
    return Configurations(values, config=arguments.config, isolated=arguments.isolated)


def by_settings(arguments: Arguments, found: Configurations) -> list[tuple[Settings, list[str]]]:
    """The paths by the configuration that counts for them, in order of the first path of each. Raises ConfigError."""
    by_file: dict[str, tuple[Settings, list[str]]] = {}
    for path in arguments.paths or ((STDIN,) if arguments.stdin_filename else (".",)):
        settings = found.of((arguments.stdin_filename or ".") if path == STDIN else path)
        by_file.setdefault(settings.config_file, (settings, []))[1].append(path)
    return list(by_file.values())


SWITCHES = (
    ("force_exclude", "force_exclude", True),
    ("gitignore", "respect_gitignore", False),
    ("cache", "cache", False),
    ("inline_config", "inline_config", False),
)
"""Options without a value: what they set, and the value that says they were given."""


def _values(arguments: Arguments) -> dict[str, object]:
    """Field of Settings → value, for the options that were given. Raises ConfigError."""
    values: dict[str, object] = {}
    for field in ("select", "ignore", "extend_select"):
        names = _listed(getattr(arguments, field))
        if names:
            values[field] = names
    if arguments.plugin:
        values["plugins"] = tuple(arguments.plugin)
    for field in ("format", "fail_on", "fail_verdict", "lang", "detector", "jobs", "baseline"):
        if getattr(arguments, field) is not None:
            values[field] = getattr(arguments, field)
    values |= {field: value for option, field, value in SWITCHES if getattr(arguments, option) is value}
    if arguments.severity:
        values["severity"] = dict(_severity(word) for word in _listed(arguments.severity))
    return values


def _listed(words: Iterable[str]) -> tuple[str, ...]:
    """The names in values such as `a,b`, given once or several times."""
    return tuple(name.strip() for word in words for name in word.split(",") if name.strip())


def _severity(word: str) -> tuple[str, str]:
    name, equals, level = word.partition("=")
    if not (name and equals) or level not in SEVERITIES:
        raise ConfigError(f"--severity {word}: expected RULE=error, RULE=warning or RULE=info")
    return name, level
