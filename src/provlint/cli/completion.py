"""Prints the completion script of a shell: `lint completion bash`."""

from __future__ import annotations

import sys

from provlint.cli import COMMANDS, output

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser

SHELLS = ("bash", "zsh", "tcsh")


class Arguments:
    """The options with their defaults."""

    shell = ""


def add_arguments(parser: ArgumentParser) -> None:
    """Declares the options."""
    parser.add_argument("shell", choices=SHELLS, help="the shell to complete in")


def run(arguments: Arguments) -> int:
    """Prints the script; returns 0."""
    import shtab

    output.prepare_stdout()
    sys.stdout.write(shtab.complete(_whole(), shell=arguments.shell) + "\n")
    return 0


def _whole() -> ArgumentParser:
    """One parser with every command, as shtab wants it."""
    from importlib import import_module

    import shtab

    from provlint.cli.parser import Parser
    from provlint.config.schema import FORMATS

    whole = Parser(prog="lint")
    commands = whole.add_subparsers()
    for name, what in COMMANDS.items():
        parser = commands.add_parser(name, help=what)
        import_module(f"provlint.cli.{name}").add_arguments(parser)
        for action in parser._actions:  # noqa: SLF001 - argparse has no public way to go through them
            if action.dest in ("paths", "path", "folders", "config", "output_file", "dir", "stdin_filename"):
                action.complete = shtab.FILE  # type: ignore[attr-defined]  # an attribute of shtab's own
            elif action.dest == "format" and action.choices is None:
                action.choices = FORMATS
    return whole
