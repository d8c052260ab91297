"""Writes a configuration file to start from: every key, commented out, with its default."""

from __future__ import annotations

import sys

from provlint.cli.rule_page import toml
from provlint.config.load import OWN_FILE
from provlint.config.schema import KEYS, ConfigError, Key, Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser

_TABLES = {
    "severity": '# [severity]\n# "residue" = "info"',
    "verdict": '# [verdict]\n# "provenance/future-date" = "fix"',
    "rules": '# [rules."family/name"]\n# option = 3',
    "per-file": '# [per-file."drafts/**"]\n# ignore = ["template"]',
}


class Arguments:
    """No options."""


def add_arguments(_parser: ArgumentParser) -> None:
    """There are none."""


def run(_arguments: Arguments) -> int:
    """Writes the file into the working folder; returns 0. Raises ConfigError where there is one."""
    text = "\n".join(["# Configuration of provlint; `lint config` shows what counts.", *(_lines(key) for key in KEYS)])
    try:
        with open(OWN_FILE, "x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise ConfigError(f"{OWN_FILE}: exists already; edit it or remove it first") from None
    sys.stdout.write(f"wrote {OWN_FILE}\n")
    return 0


def _lines(key: Key) -> str:
    """A key as comments: what it does, and how it is written."""
    choices = f" One of {', '.join(key.choices)}." if key.choices else ""
    written = _TABLES.get(key.name) or f"# {key.name} = {toml(getattr(Settings(), key.field))}"
    return f"\n# {key.doc}{choices}\n{written}\n"
