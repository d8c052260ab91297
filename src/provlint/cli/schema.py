"""Prints the JSON schema of the configuration file, for editors that complete and check TOML."""

from __future__ import annotations

import sys

from provlint.cli import output
from provlint.config.schema import KEYS, Key
from provlint.finding import SEVERITIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Mapping
    from typing import TypeAlias

    from provlint.rule import Option, Rule

    Schema: TypeAlias = dict[str, object]

_STRINGS: Schema = {"type": "array", "items": {"type": "string"}}


class Arguments:
    """No options."""


def add_arguments(_parser: ArgumentParser) -> None:
    """There are none."""


def run(_arguments: Arguments) -> int:
    """Prints the schema; returns 0."""
    import json

    from provlint.plugins import registry

    output.prepare_stdout()
    sys.stdout.write(json.dumps(schema(registry().rules), indent=2) + "\n")
    return 0


def schema(rules: Mapping[str, Rule]) -> Schema:
    """The schema: every key with its documentation, and the options of the rules given."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Configuration of provlint (.linterrc.toml)",
        "type": "object",
        "additionalProperties": False,
        "properties": {key.name: {"description": key.doc, **_key(key, rules)} for key in KEYS},
    }


def _key(key: Key, rules: Mapping[str, Rule]) -> Schema:
    if key.kind == "severities":
        return {"type": "object", "additionalProperties": {"enum": list(key.choices or SEVERITIES)}}
    if key.kind == "options":
        options = {name: _rule(rule) for name, rule in rules.items() if rule.options}
        return {"type": "object", "properties": options, "additionalProperties": {"type": "object"}}
    if key.kind == "per-file":
        entry = {"type": "object", "additionalProperties": False, "properties": {"select": _STRINGS, "ignore": _STRINGS}}
        return {"type": "object", "additionalProperties": entry}
    if key.kind == "strings":
        return _STRINGS
    return {"type": key.kind, **({"enum": list(key.choices)} if key.choices else {})}


def _rule(rule: Rule) -> Schema:
    options = {option.name: _option(option) for option in rule.options}
    return {"type": "object", "additionalProperties": False, "properties": options}


def _option(option: Option) -> Schema:
    types = {bool: "boolean", int: "integer", float: "number", str: "string"}
    shape = _STRINGS if isinstance(option.default, tuple) else {"type": types[type(option.default)]}
    default = list(option.default) if isinstance(option.default, tuple) else option.default
    return {"description": option.doc, **shape, "default": default}
