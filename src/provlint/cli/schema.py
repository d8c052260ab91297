"""Prints the JSON schema of the configuration file, for editors that complete and check TOML."""

from __future__ import annotations

import sys

from provlint.cli import output, registered
from provlint.config.check import BOUNDS
from provlint.config.keys import KEYS, Key
from provlint.config.schema import PerFile, Settings
from provlint.finding import SEVERITIES
from provlint.report import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Iterable, Mapping
    from typing import TypeAlias

    from provlint.rule import Option, OptionValue, Rule

    Schema: TypeAlias = dict[str, object]

_STRINGS: Schema = {"type": "array", "items": {"type": "string"}}

_SELECTING = ("select", "extend-select", "ignore")

_BOUNDS: dict[str, Schema] = {
    **{name: {"minimum": least, "maximum": greatest} for name, (least, greatest, _) in BOUNDS.items()},
    "allow-terms": {"items": {"type": "string", "pattern": r"\S"}},
    "extend": {"pattern": r"^[^/\\:][^\\:]*$"},
}
"""What a value must be besides its type, as `config.check` has it."""


class Arguments(registered.Arguments):
    """The options with their defaults."""


def add_arguments(parser: ArgumentParser) -> None:
    """Declares the options."""
    registered.add_arguments(parser)


def run(arguments: Arguments) -> int:
    """Prints the schema; returns 0. Raises ConfigError, PackError or PluginError."""
    import json

    output.prepare_stdout()
    sys.stdout.write(safe.json_text(json.dumps(schema(registered.registry(arguments).rules), indent=2)) + "\n")
    return 0


def schema(rules: Mapping[str, Rule]) -> Schema:
    """The schema: every key with its documentation and default, and the options of the rules given.

    It names the rules for editors to offer, and takes others, since plugins and folders bring their own.
    """
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Configuration of provlint (.linterrc.toml)",
        "type": "object",
        "additionalProperties": False,
        "properties": {key.name: _key(key, rules) for key in KEYS},
    }


def _key(key: Key, rules: Mapping[str, Rule]) -> Schema:
    described: Schema = {"description": key.doc, **_shape(key, rules), **_BOUNDS.get(key.name, {})}
    if key.kind in ("strings", "string", "boolean", "integer"):
        described["default"] = _plain(getattr(Settings(), key.field))
    return described


def _shape(key: Key, rules: Mapping[str, Rule]) -> Schema:
    if key.name in _SELECTING:
        names = {"anyOf": [{"enum": ["ALL", *_names(rules)]}, {"type": "string", "pattern": "^[a-z0-9-]+(/[a-z0-9-]+)?$"}]}
        return {"type": "array", "items": names}
    if key.kind == "severities":
        levels = {"enum": list(key.choices or SEVERITIES)}
        return {"type": "object", "properties": dict.fromkeys(_names(rules), levels), "additionalProperties": levels}
    if key.kind == "options":
        options = {name: _rule(rule) for name, rule in rules.items() if rule.options}
        return {"type": "object", "properties": options, "additionalProperties": {"type": "object"}}
    if key.kind == "per-file":
        keys = {other.name: _key(other, rules) for other in KEYS if other.name in PerFile._fields}
        entry = {"type": "object", "additionalProperties": False, "properties": keys}
        return {"type": "object", "additionalProperties": entry}
    if key.kind == "strings":
        return _STRINGS
    return {"type": key.kind, **({"enum": list(key.choices)} if key.choices else {})}


def _names(rules: Mapping[str, Rule]) -> Iterable[str]:
    """Families, then ids."""
    return [*dict.fromkeys(rule.family for rule in rules.values()), *rules]


def _rule(rule: Rule) -> Schema:
    options = {option.name: _option(option) for option in rule.options}
    return {"type": "object", "description": rule.summary, "additionalProperties": False, "properties": options}


def _option(option: Option) -> Schema:
    types = {bool: "boolean", int: "integer", float: "number", str: "string"}
    shape = _STRINGS if isinstance(option.default, tuple) else {"type": types[type(option.default)]}
    return {"description": option.doc, **shape, "default": _plain(option.default)}


def _plain(value: OptionValue) -> object:
    return list(value) if isinstance(value, tuple) else value
