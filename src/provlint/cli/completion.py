"""Prints the completion script of a shell: `lint completion bash`; it knows commands, options, formats and rules."""

from __future__ import annotations

import sys

from provlint.cli import COMMANDS, output, registered

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Action, ArgumentParser
    from collections.abc import Iterable, Mapping, Sequence

    from provlint.rule import Rule

SHELLS = ("bash", "zsh", "fish", "tcsh")

FILES = ("paths", "path", "folders", "config", "output_file", "report", "dir", "stdin_filename", "baseline", "old", "new")
"""Arguments that are files or folders."""


class Arguments(registered.Arguments):
    """The options with their defaults."""

    shell = ""


def add_arguments(parser: ArgumentParser) -> None:
    """Declares the options."""
    parser.add_argument("shell", choices=SHELLS, help="the shell to complete in")
    registered.add_arguments(parser)


def run(arguments: Arguments) -> int:
    """Prints the script; returns 0. Raises ConfigError, PackError or PluginError."""
    import shtab

    output.prepare_stdout()
    known = registered.registry(arguments)
    formats = sorted(known.reporters)
    script = shtab.complete(whole(known.rules, formats), shell=arguments.shell)
    sys.stdout.write(with_paths(script, arguments.shell) + "\n")
    return 0


def whole(rules: Mapping[str, Rule], formats: Iterable[str] = ()) -> ArgumentParser:
    """One parser with every command, as shtab wants it; only for completion, since choices narrow what it takes.

    formats  names of output formats beside ours
    """
    from importlib import import_module

    from provlint.cli.parser import Parser

    known = _choices(rules, formats)
    parser = Parser(prog="lint")
    commands = parser.add_subparsers()
    parsers = [(parser, "check"), *((commands.add_parser(name, help=what), name) for name, what in COMMANDS.items())]
    for one, name in parsers:
        one.add_argument("--version", action="version")
        import_module(f"provlint.cli.{name}").add_arguments(one)
        if one is parser:  # beside the commands; `with_paths` adds them
            one._actions = [action for action in one._actions if action.dest != "paths"]  # noqa: SLF001 - as below
        for action in one._actions:  # noqa: SLF001 - argparse has no public way to go through them
            if name != "new":  # whose rule there is not yet
                _complete(action, known)
    return parser


def _complete(action: Action, known: Mapping[str, Sequence[str]]) -> None:
    """Says what an option or argument is completed with."""
    import shtab

    if action.nargs == 0 or action.choices is not None:
        return
    if action.dest in FILES:
        action.complete = shtab.FILE  # type: ignore[attr-defined]  # an attribute of shtab's own
    else:
        action.choices = known.get(action.dest)


def _choices(rules: Mapping[str, Rule], formats: Iterable[str]) -> dict[str, Sequence[str]]:
    """Destination → the words that are offered for it."""
    from provlint.config.schema import FORMATS
    from provlint.document.back_ends import PACKAGES
    from provlint.engine.select import ALL
    from provlint.finding import SEVERITIES

    ids = sorted(name for name in rules if not name.startswith("internal/"))
    families = sorted({name.partition("/")[0] for name in ids})
    names = (*families, *ids)
    return {
        "format": (*FORMATS, *formats),
        "select": (ALL, *names),
        "extend_select": (ALL, *names),
        "ignore": (ALL, *names),
        "severity": tuple(f"{name}={level}" for name in families for level in SEVERITIES),
        "rule": names,
        "detector": tuple(PACKAGES),
    }


_BASH = """
_provlint_lint() {
  _shtab_lint "$@"
  if ((COMP_CWORD == 1)) || [[ " $PROVLINT_COMMANDS " != *" ${COMP_WORDS[1]} "* && "${COMP_WORDS[COMP_CWORD]}" != -* ]]; then
    if ((${#COMPREPLY[@]} == 0 || COMP_CWORD == 1)); then
      local line
      compopt -o filenames 2>/dev/null
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "${COMP_WORDS[COMP_CWORD]}")
    fi
  fi
}
complete -o bashdefault -F _provlint_lint lint provlint"""

_FISH = """
complete -c lint -n _shtab_lint_using -F
complete -c provlint -w lint"""


def with_paths(script: str, shell: str) -> str:
    """The script, in which the first word may also be a path, as in `lint docs/`; shtab knows commands or paths, not both."""
    if shell == "bash":
        return f'{script}\nPROVLINT_COMMANDS="{" ".join(COMMANDS)}"{_BASH}'
    if shell == "fish":
        return f"{script}{_FISH}"
    if shell == "zsh":
        checking = "        *) _arguments -C -s $_shtab_lint_check_options ;;\n"
        for old, new in (
            ("#compdef lint", "#compdef lint provlint"),
            ("-N lint", "-N lint provlint"),
            ("' _commands\n", "' _commands\n  _files\n"),
            ("      esac\n  esac", f"{checking}      esac\n  esac"),
        ):
            script = script.replace(old, new, 1)
    return script
