"""Shows every setting that counts for a path, where each comes from, and the rules that run there."""

from __future__ import annotations

import sys

from provlint.cli import output
from provlint.cli.rule_page import toml
from provlint.config.files import shown
from provlint.config.keys import KEYS
from provlint.report import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Iterator, Mapping

    from provlint.config.schema import PerFile, Settings
    from provlint.engine.select import Selected
    from provlint.rule import OptionValue


class Arguments:
    """The options with their defaults."""

    path = "."
    config: str | None = None
    isolated = False


def add_arguments(parser: ArgumentParser) -> None:
    """Declares the options."""
    parser.add_argument("path", nargs="?", metavar="PATH", help="the file or folder to be linted; default: this folder")
    parser.add_argument("--config", metavar="FILE", help="read this configuration instead of the nearest one")
    parser.add_argument("--isolated", action="store_true", help="read no configuration")


def run(arguments: Arguments) -> int:
    """Prints settings and rules; returns 0. Raises ConfigError."""
    from provlint.config.load import settings_for
    from provlint.engine.select import select
    from provlint.plugins import registry

    output.prepare_stdout()
    settings = settings_for(arguments.path, config=arguments.config, isolated=arguments.isolated)
    rules = registry(settings.rule_dirs).rules
    chosen = select(rules, settings).for_path(arguments.path)
    file = shown(settings.config_file) if settings.config_file else "none found"
    head = [f"configuration file: {file}", f"globs are relative to: {shown(settings.root)}"]
    lines = [*head, "", *_values(settings, arguments.path), "", *_rules(chosen)]
    sys.stdout.writelines(f"{safe.line(line)}\n" for line in lines)
    return 0


def _values(settings: Settings, path: str) -> Iterator[str]:
    """One line a setting, its origin as a comment, in the order of the documentation."""
    lines: list[tuple[str, str]] = []
    for key in KEYS:
        value = getattr(settings, key.field)
        if key.kind == "severities":
            lines += [(line, settings.origin(line.partition(" = ")[0])) for line in _table(key.name, value)]
        elif key.kind == "options":
            for rule, options in value.items():
                lines += [
                    (line, settings.origin(line.partition(" = ")[0])) for line in _table(f'rules."{rule}"', options, "{}.{}")
                ]
        elif key.kind == "per-file":
            for entry in value:
                lines += _per_file(entry, settings, path)
        else:
            lines.append((f"{key.name} = {toml(value)}", settings.origin(key.name)))
    width = min(max(len(line) for line, _ in lines), 60)
    for line, origin in lines:
        yield f"{line:<{width}}  # {origin}"


def _table(name: str, values: Mapping[str, OptionValue], form: str = '{}."{}"') -> list[str]:
    """The entries of a table as TOML, one line each."""
    return [f"{form.format(name, key)} = {toml(value)}" for key, value in values.items()]


def _per_file(entry: PerFile, settings: Settings, path: str) -> Iterator[tuple[str, str]]:
    """The settings of an entry, and whether they are for the file asked about."""
    from provlint.config.files import relative
    from provlint.config.globs import any_matches, compile_globs

    name = f'per-file."{entry.glob}"'
    meant = any_matches(compile_globs([entry.glob]), relative(path, settings.root))
    origin = settings.origin("per-file") + ("" if meant else "; not for this file")
    for field in ("select", "ignore", "lang"):
        if getattr(entry, field):
            yield f"{name}.{field} = {toml(getattr(entry, field))}", origin
    for line in _table(f"{name}.severity", entry.severity):
        yield line, origin
    for rule, options in entry.rules.items():
        for line in _table(f'{name}.rules."{rule}"', options, "{}.{}"):
            yield line, origin


def _rules(chosen: tuple[Selected, ...]) -> Iterator[str]:
    reported = sorted((entry for entry in chosen if entry.report), key=lambda entry: entry.rule.id)
    yield f"{len(reported)} rules run:"
    for entry in reported:
        own = "" if entry.severity is None else f" (configured; its own is {entry.rule.severity})"
        yield f"  {entry.rule.id}: {entry.severity or entry.rule.severity}{own}"
