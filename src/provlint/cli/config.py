"""Shows every setting that counts for a path, where each comes from, and the rules that run there."""

from __future__ import annotations

import sys

from provlint.cli import output
from provlint.cli.rule_page import toml
from provlint.config.files import shown
from provlint.config.schema import KEYS
from provlint.report import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Iterator

    from provlint.config.schema import Settings
    from provlint.engine.select import Selected


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
    lines = [*head, "", *_values(settings), "", *_rules(chosen)]
    sys.stdout.writelines(f"{safe.line(line)}\n" for line in lines)
    return 0


def _values(settings: Settings) -> Iterator[str]:
    """One line a setting, its origin as a comment, in the order of the documentation."""
    lines: list[tuple[str, str]] = []
    for key in KEYS:
        value = getattr(settings, key.field)
        if key.kind == "severities":
            names = [(f'{key.name}."{name}"', level) for name, level in value.items()]
            lines += [(f"{name} = {toml(level)}", settings.origin(name)) for name, level in names]
        elif key.kind == "options":
            lines += [
                (f'rules."{rule}".{name} = {toml(found)}', settings.origin(f'rules."{rule}".{name}'))
                for rule, options in value.items()
                for name, found in options.items()
            ]
        elif key.kind == "per-file":
            for entry in value:
                lines += [
                    (f'per-file."{entry.glob}".{field} = {toml(getattr(entry, field))}', settings.origin("per-file"))
                    for field in ("select", "ignore")
                    if getattr(entry, field)
                ]
        else:
            lines.append((f"{key.name} = {toml(value)}", settings.origin(key.name)))
    width = min(max(len(line) for line, _ in lines), 60)
    for line, origin in lines:
        yield f"{line:<{width}}  # {origin}"


def _rules(chosen: tuple[Selected, ...]) -> Iterator[str]:
    reported = sorted((entry for entry in chosen if entry.report), key=lambda entry: entry.rule.id)
    yield f"{len(reported)} rules run:"
    for entry in reported:
        own = "" if entry.severity is None else f" (configured; its own is {entry.rule.severity})"
        yield f"  {entry.rule.id}: {entry.severity or entry.rule.severity}{own}"
