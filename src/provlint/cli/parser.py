"""The argument parser of each command; imported only where an option is given, since argparse costs time to start."""

from __future__ import annotations

import argparse
import sys

from provlint import __version__
from provlint.cli import COMMANDS, FAILED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn, Protocol

    class Command(Protocol):
        """A module of this package."""

        Arguments: type[object]

        def add_arguments(self, parser: argparse.ArgumentParser) -> None:
            """Declares the options."""

        def run(self, arguments: object) -> int:
            """Returns the exit status."""


class Parser(argparse.ArgumentParser):
    """A parser whose mistakes are one line, made safe, as all our messages are."""

    def parse(self, words: Sequence[str], arguments: object) -> object:
        """Fills `arguments` from the words of a command line, in which paths and options may stand in any order.

        argparse takes the paths before the first option for all there are: `lint baseline write --jobs 2 docs` would be refused.
        """
        options: list[str] = []
        places: list[str] = []
        left = list(reversed(words))
        while left:
            word = left.pop()
            if word == "--":
                places += reversed(left)
                break
            if word == "-" or not word.startswith("-"):
                places.append(word)
                continue
            options.append(word)
            if left and self._wants_more(word):
                options.append(left.pop())
        return self.parse_args([*options, *(["--", *places] if places else [])], arguments)

    def _wants_more(self, word: str) -> bool:
        """Whether the value of an option is the next word: `-o`, `-qo` or `--jobs`, but not `-oFILE` or `--jobs=2`."""
        known = self._option_string_actions
        if word.startswith("--"):
            return word in known and known[word].nargs is None
        for at, letter in enumerate(word[1:], start=2):
            if f"-{letter}" not in known:
                return False
            if known[f"-{letter}"].nargs is None:
                return at == len(word)
        return False

    def error(self, message: str) -> NoReturn:
        """Tells of a wrong option or argument and ends with status 2."""
        from provlint.cli.trouble import say

        say("error", f"{message}; `{self.prog} --help` lists the options")
        sys.exit(FAILED)


def parser_of(command: str, module: Command) -> Parser:
    """The parser of one command; its defaults are those of the module's `Arguments`."""
    plain = command == "check"
    commands = "\n".join(f"  {name:<12}{what}" for name, what in COMMANDS.items())
    parser = Parser(
        prog="lint" if plain else f"lint {command}",
        description=(module.__doc__ or "").partition("\n")[0],
        epilog=f"commands (lint COMMAND --help):\n{commands}" if plain else None,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        argument_default=argparse.SUPPRESS,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"provlint {__version__}")
    module.add_arguments(parser)
    return parser
