"""Writes a rule file to start from; it passes `lint test` as it stands, so that each edit shows what it does."""

from __future__ import annotations

import os
import sys

from provlint.config.schema import ConfigError
from provlint.report import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser

_NAME_LENGTH = 60

TEMPLATE = '''\
summary  = "Sentence that nobody has written yet"
severity = "warning"                 # error, warning or info
message  = "{match} stands where the text should be"
why      = "Readers and models take the note for part of the document."
help     = "Write the sentence or delete the note."
verdict  = "fix"                     # keep, fix or drop
default  = false                     # true once its precision is measured
doc = """
Say here what the rule finds and what it leaves alone, and on which documents that was measured.
"""

[match]
kind    = "lexicon"                  # whole words, lower case; see docs for pattern, ending and field
phrases = ["sentence to come", "text to come"]

[[bad]]                              # what is found stands between the marks
text = "The harbour was rebuilt. ⟦Sentence to come⟧."

[[bad]]
text = "## Prices\\n\\n⟦text to come⟧\\n"

[[good]]                             # documents on which the rule would most likely be wrong
text = "We wait for the text to arrive."

[[good]]
text = "The sentence is to come into force in May."

[[good]]
text = "A context to come back to."
'''


class Arguments:
    """The options with their defaults."""

    rule = ""
    dir = "rules"


def add_arguments(parser: ArgumentParser) -> None:
    """Declares the options."""
    parser.add_argument("rule", metavar="FAMILY/NAME", help="id of the new rule: the defect's name, in lower case with hyphens")
    parser.add_argument("--dir", metavar="FOLDER", help="folder of rules; default: rules")


def run(arguments: Arguments) -> int:
    """Writes the file; returns 0. Raises ConfigError for a bad id or a rule that exists."""
    family, _, name = arguments.rule.partition("/")
    if not (_is_name(family) and _is_name(name)):
        raise ConfigError(f"{arguments.rule!r} is no rule id; write family/name in lower case with hyphens")
    path = os.path.join(arguments.dir, family, f"{name}.toml")
    os.makedirs(os.path.dirname(path), exist_ok=True)
    try:
        with open(path, "x", encoding="utf-8", newline="\n") as file:
            file.write(TEMPLATE)
    except FileExistsError:
        raise ConfigError(f"{path}: exists already; choose another name or edit it") from None
    sys.stdout.write(f"wrote {safe.path(path)}\nedit it, then: lint test {safe.path(arguments.dir)}\n")
    return 0


def _is_name(text: str) -> bool:
    return len(text) <= _NAME_LENGTH and all(part.isascii() and part.isalnum() and part.islower() for part in text.split("-"))
