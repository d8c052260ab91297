"""What each source was used for, from `sources.toml`: a figure counts only for documents that a rule was not built on."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from zlib import crc32

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

FILE = Path(__file__).with_name("sources.toml")

LEXICON, MODEL, WEIGHTS, RULES, ENDINGS = "spun/lexicon", "spun/model", "language/weights", "rules", "endings"
"""What can be built from a source: the phrases of `spun`, its trained model, the weights of `language`, and rules, whose authors
looked at what they find there; "endings" is the last state of truncation and duplication, built with a look at few sources."""

EVERYTHING = frozenset({LEXICON, MODEL, WEIGHTS, RULES, ENDINGS})
"""What a source that is not listed is taken to have been used for: nothing is held out that nobody has said to be."""


@dataclass(frozen=True, slots=True)
class Source:
    """What a source was used to build, why that is known, its genre where the data has none, and whether it is made of traps."""

    used_for: frozenset[str]
    why: str
    genre: str = ""
    traps: bool = False


@cache
def sources(path: Path = FILE) -> dict[str, Source]:
    """The listed sources by name. Raises ValueError for a key or use that is unknown."""
    made = {}
    for name, entry in tomllib.loads(path.read_text("utf-8")).items():
        if unknown := (set(entry) - {"used-for", "why", "genre", "traps"}) | (set(entry["used-for"]) - EVERYTHING):
            raise ValueError(f"{path.name}: [{name}]: unknown {', '.join(sorted(unknown))}")
        made[name] = Source(frozenset(entry["used-for"]), entry["why"], entry.get("genre", ""), entry.get("traps", False))
    return made


def source(name: str) -> Source:
    """What is recorded of a source; one that is not listed counts as used for everything."""
    return sources().get(name) or Source(EVERYTHING, "not recorded, hence taken for used")


HELD_STRINGS = Path(__file__).with_name("held_strings.txt")


def is_held_string(text: str) -> bool:
    """Whether an interface string of the development data is of a project that no word list and no weight was made from."""
    return f"{crc32(text.encode()):08x}" in _held_strings()


@cache
def _held_strings() -> frozenset[str]:
    return frozenset(HELD_STRINGS.read_text("utf-8").split())
