"""The rules that a configuration knows, for the commands that speak of rules and lint nothing."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser

    from provlint.plugins import Registry


class Arguments:
    """The options that say which configuration, with their defaults."""

    config: str | None = None
    isolated = False


def add_arguments(parser: ArgumentParser) -> None:
    """Declares these options."""
    parser.add_argument("--config", metavar="FILE", help="read this configuration, whose rule-dirs count")
    parser.add_argument("--isolated", action="store_true", help="read no configuration")


def registry(arguments: Arguments) -> Registry:
    """What a run in this folder could choose from. Raises ConfigError, PackError or PluginError."""
    from provlint.config.load import settings_for
    from provlint.plugins import registry as known

    return known(settings_for(".", config=arguments.config, isolated=arguments.isolated).rule_dirs)
