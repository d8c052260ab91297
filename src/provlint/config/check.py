"""Checks what a configuration file says, key by key; each mistake is one line naming file, key and remedy.

Off the start-up path: `load` keeps what comes out of here.
"""

from __future__ import annotations

import os
import sys

from provlint.config.files import shown
from provlint.config.keys import KEYS, Key
from provlint.config.schema import ConfigError, PerFile
from provlint.finding import SEVERITIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

BOUNDS = {
    "max-size": (1, sys.maxsize, "a number of bytes above 0"),
    "max-line-length": (1, sys.maxsize, "a number of characters above 0"),
    "max-findings-per-rule": (1, sys.maxsize, "a number of findings above 0"),
    "max-findings": (1, sys.maxsize, "a number of findings above 0"),
    "max-seconds": (1, 3600, "a number of seconds from 1 to 3600"),  # the file of a stranger must not take the budget away
    "drop-percent": (0, 100, "a share from 0 to 100"),
}
"""Key → least and greatest value, and what to tell of others."""

_TYPES = {"strings": "a list of strings", "string": "a string", "boolean": "true or false", "integer": "a whole number"}


def checked_values(data: bytes, file: str, *, shared: bool) -> dict[str, Any] | None:
    """The values of a configuration file by field of Settings, as plain data; None for a pyproject.toml without our table.

    Paths of `rule-dirs` stay relative, `per-file` is a tuple of dicts. Raises ConfigError.
    """
    place = shown(file)
    table = parse_toml(data, file)
    prefix = ""
    if shared:
        for name in ("tool", "provlint"):
            table = table.get(name, {})
            if not isinstance(table, dict):
                raise ConfigError(f"{place}: {prefix}{name}: expected a table, found {_kind(table)}")
            prefix += f"{name}."
        if not table:
            return None
    known = {key.name: key for key in KEYS}
    values = {}
    for name, value in table.items():
        if name not in known:
            raise ConfigError(f"{place}: unknown key {prefix}{name}{nearest(name, known)}")
        values[known[name].field] = _checked(known[name], value, f"{place}: {prefix}{name}")
    _check_rule_dirs(values.get("rule_dirs", ()), file)
    _check_baseline(values.get("baseline", ""), file)
    return values


def parse_toml(data: bytes, file: str) -> dict[str, Any]:
    """The tables of a TOML file. Raises ConfigError with line and column where it is none."""
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    place = shown(file)
    try:
        return tomllib.loads(data.decode("utf-8-sig").replace("\r\n", "\n"))
    except UnicodeDecodeError as error:
        raise ConfigError(f"{place}: not UTF-8 at byte {error.start}; save it as UTF-8") from error
    except RecursionError as error:
        raise ConfigError(f"{place}: nested too deeply; write it flatter") from error
    except ValueError as error:
        message, _, where = str(error).partition(" (at ")
        where = where.rstrip(")").replace("line ", "").replace(", column ", ":")
        at = f"{place}:{where}: {message}; mend that line" if where[:1].isdigit() else f"{place}: {error}; finish what is begun"
        raise ConfigError(at) from error


def nearest(name: str, known: Iterable[str]) -> str:
    """`; did you mean …?` with the known names closest to a mistyped one; "" where none is close."""
    from difflib import get_close_matches

    close = get_close_matches(name[:100], list(known), n=2, cutoff=0.6)
    return f"; did you mean {' or '.join(close)}?" if close else ""


def _checked(key: Key, value: Any, place: str) -> Any:
    if key.kind == "severities":
        return _severities(value, place, key.choices or tuple(reversed(SEVERITIES)))
    if key.kind == "options":
        return _options(value, place)
    if key.kind == "per-file":
        return _per_file(value, place)
    if not _is(key.kind, value):
        raise ConfigError(f"{place}: expected {_TYPES[key.kind]}, found {_kind(value)}")
    if key.choices and value not in key.choices:
        raise ConfigError(f"{place}: expected one of {', '.join(key.choices)}; found {value!r}{nearest(value, key.choices)}")
    if key.name == "extensions":
        return tuple(f".{ending.lstrip('.').lower()}" for ending in value)
    if key.name == "allow-terms" and not all(term.split() for term in value):
        raise ConfigError(f"{place}: an empty term; write a name or term, or remove it")
    if key.name in BOUNDS:
        least, most, expected = BOUNDS[key.name]
        if not least <= value <= most:
            raise ConfigError(f"{place}: expected {expected}, found {value}")
    return tuple(value) if key.kind == "strings" else value


def _is(kind: str, value: Any) -> bool:
    if kind == "strings":
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    if kind == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, bool if kind == "boolean" else str)


def _severities(value: Any, place: str, levels: tuple[str, ...]) -> dict[str, str]:
    for name, level in _table(value, place).items():
        if level not in levels:
            found = repr(level) if isinstance(level, str) else _kind(level)
            raise ConfigError(f'{place}."{name}": expected one of {", ".join(levels)}; found {found}')
    return dict(value)


def _options(value: Any, place: str) -> dict[str, dict[str, Any]]:
    """Options by rule; their types are checked against the rule when it is selected, since here no rule is known."""
    options: dict[str, dict[str, Any]] = {}
    for rule, table in _table(value, place).items():
        options[rule] = {}
        for name, found in _table(table, f'{place}."{rule}"').items():
            if not isinstance(found, (bool, int, float, str)) and not _is("strings", found):
                raise ConfigError(
                    f'{place}."{rule}".{name}: expected a string, a number, true, false or a list of strings, '
                    f"found {_kind(found)}"
                )
            options[rule][name] = tuple(found) if isinstance(found, list) else found
    return options


def _per_file(value: Any, place: str) -> tuple[dict[str, Any], ...]:
    """The fields of a PerFile each."""
    known = {key.name: key for key in KEYS if key.name in PerFile._fields}
    entries = []
    for glob, table in _table(value, place).items():
        entry = {"glob": glob}
        for name, found in _table(table, f'{place}."{glob}"').items():
            if name not in known:
                hint = nearest(name, known) or f"; expected one of {', '.join(sorted(known))}"
                raise ConfigError(f'{place}."{glob}": unknown key {name}{hint}')
            entry[name] = _checked(known[name], found, f'{place}."{glob}".{name}')
        entries.append(entry)
    return tuple(entries)


def _table(value: Any, place: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ConfigError(f"{place}: expected a table, found {_kind(value)}")
    return value


def _check_rule_dirs(names: Iterable[str], file: str) -> None:
    """Raises ConfigError for a folder outside the file's own: a linted tree must not make us read elsewhere."""
    place = f"{shown(file)}: rule-dirs"
    for name in names:
        if _leads_out(name, file):
            raise ConfigError(f"{place}: {name!r} leaves the folder of the file; name a folder below it")
        if not os.path.isdir(os.path.join(os.path.dirname(file), name)):
            raise ConfigError(f"{place}: {name!r}: no such folder; make it, or correct the name")


def _check_baseline(name: str, file: str) -> None:
    """Raises ConfigError for a file outside the folder of the one that names it: none other may be read or written for it."""
    if name and _leads_out(name, file):
        raise ConfigError(f"{shown(file)}: baseline: {name!r} leaves the folder of the file; name a file below it")


def _leads_out(name: str, file: str) -> bool:
    """Whether a path that a configuration file names may be anywhere but below the file's own folder."""
    base = os.path.dirname(file)
    if (
        os.path.isabs(name)
        or name.startswith(("/", "\\"))
        or {":", "\0"} & set(name)
        or ".." in name.replace("\\", "/").split("/")
    ):
        return True
    real, top = os.path.realpath(os.path.join(base, name)), os.path.realpath(base)
    return not (real == top or real.startswith(top.rstrip(os.sep) + os.sep))


def _kind(value: Any) -> str:
    """What a TOML value is, for messages."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"the string {value[:60]!r}"
    if isinstance(value, (int, float)):
        return "a number"
    if isinstance(value, dict):
        return "a table"
    return "a list" if isinstance(value, list) else "a date or time"
