"""Writes a configuration file to start from, fitted to the documents that are there: every key with its default, as a comment."""

from __future__ import annotations

import os
import sys

from provlint.cli.rule_page import toml
from provlint.config.keys import KEYS, Key
from provlint.config.load import OWN_FILE
from provlint.config.schema import EXTENSIONS, ConfigError, Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Iterator

    from provlint.cli.survey import Survey

_TABLES = {
    "severity": '# [severity]\n# "residue" = "info"',
    "verdict": '# [verdict]\n# "provenance/future-date" = "fix"',
    "rules": '# [rules."family/name"]\n# option = 3',
    "per-file": '# [per-file."drafts/**"]\n# ignore = ["template"]\n# lang = "en"',
}

_EXAMPLES = {"extend": '"../.linterrc.toml"', "allow-terms": '["New York Instances"]'}
"""What is shown for keys whose default says nothing."""

ONE_LANGUAGE = 0.98
"""Share of the documents from which on all are said to be in one language."""


class Arguments:
    """The options with their defaults."""

    folder = "."


def add_arguments(parser: ArgumentParser) -> None:
    """Declares the options."""
    parser.add_argument("folder", nargs="?", metavar="FOLDER", help="folder to write the file into; default: this one")


def run(arguments: Arguments) -> int:
    """Writes the file; returns 0. Raises ConfigError where there is one, or no such folder."""
    from provlint.cli.survey import survey
    from provlint.report import safe

    file = os.path.join(arguments.folder, OWN_FILE) if arguments.folder != "." else OWN_FILE
    if not os.path.isdir(arguments.folder):
        raise ConfigError(f"{arguments.folder}: no such folder; name one, or make it first")
    if os.path.lexists(file):
        raise ConfigError(f"{file}: exists already; edit it or remove it first")
    seen = survey(arguments.folder)
    text = "\n".join([*_head(seen), *(_lines(key, seen) for key in KEYS), ""])
    try:
        with open(file, "x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
    except FileExistsError:
        raise ConfigError(f"{file}: exists already; edit it or remove it first") from None
    sys.stdout.write(f"wrote {safe.line(file)}: {_counted(seen)}\n")
    return 0


def _counted(seen: Survey) -> str:
    number = f"{seen.documents:,} document{'' if seen.documents == 1 else 's'} found"
    return f"{number}, {seen.looked_at:,} looked at" if seen.looked_at else "no documents found yet"


def _head(seen: Survey) -> Iterator[str]:
    """What the file is, and what was seen."""
    yield "# Configuration of provlint; `lint config FILE` shows what counts and where it comes from."
    yield "# Keys are commented out where they have their default."
    if not seen.looked_at:
        return
    yield f"# Seen here: {_counted(seen)}."
    if seen.languages:
        yield f"# Languages: {', '.join(f'{name} {number}' for name, number in list(seen.languages.items())[:8])}."
    if seen.engine:
        yield f"# {seen.engine} stands here: the syntax of its template engine is not reported as a leftover."


def _lines(key: Key, seen: Survey) -> str:
    """A key: what it does, what was seen that bears on it, and how it is written."""
    choices = f" One of {', '.join(key.choices)}." if key.choices else ""
    value = _EXAMPLES.get(key.name) or toml(getattr(Settings(), key.field))
    written = _TABLES.get(key.name) or f"# {key.name} = {value}"
    remark = ""
    if key.name == "ignore" and seen.dominant:
        remark = "# These speak of most documents. If they are right as they are, uncomment the line; else see `lint rule ID`.\n"
        remark += "".join(f"#   {name}: {number} of {seen.looked_at} documents\n" for name, number in seen.dominant.items())
        written = f"# ignore = {toml(tuple(seen.dominant))}"
    elif key.name == "extensions" and seen.other:
        remark = f"# Added: {', '.join(f'{ending} ({number})' for ending, number in seen.other.items())}.\n"
        written = f"extensions = {toml((*EXTENSIONS, *seen.other))}"
    elif key.name == "lang" and seen.languages:
        name, number = next(iter(seen.languages.items()))
        if number >= max(5, ONE_LANGUAGE * seen.looked_at):
            remark = "# All documents seen are in this one; naming it spares its detection.\n"
            written = f"# lang = {toml(name)}"
    return f"\n# {key.doc}{choices}\n{remark}{written}"
