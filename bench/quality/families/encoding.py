"""Damaged characters, scored by repair: the safe fixes must bring back the very text that was damaged.

The texts are our own (`scripts.tsv`, 32 languages) and are damaged here: their UTF-8 read as something else, once or twice,
characters put in that nobody sees, letters decomposed or swapped for their doubles.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import normalize

import ftfy
import ftfy.bad_codecs

from bench.quality.figures import alarms_by_name, documents, wrong_rules
from bench.quality.linting import document, each, prepared
from bench.quality.load import clean_samples, own_samples
from bench.quality.sample import CLEAN, COMMITTED, Measured, Sample, Trial
from bench.quality.scores import tally
from bench.quality.sources import RULES
from bench.quality.tables import counted, table
from provlint.engine.fix import apply
from provlint.engine.run import lint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from bench.quality.load import Data

ftfy.bad_codecs.ok()  # registers the codecs that let undefined bytes through

FAMILY = ("encoding",)
FILE = Path(__file__).parent.parent / "scripts.tsv"
FOUND, REPAIRED, DEFAULT = "any rule", "repaired", "default rules"
LOST = ", beyond ftfy"
"""What is added to a kind where ftfy itself, given the whole line, does not bring the text back."""

CODECS = {
    "Windows-1252": "sloppy-windows-1252",
    "Latin-1": "latin-1",
    "Windows-1250": "sloppy-windows-1250",
    "Windows-1251": "sloppy-windows-1251",
    "Windows-1254": "sloppy-windows-1254",
    "ISO 8859-2": "iso-8859-2",
    "Mac Roman": "mac-roman",
    "code page 437": "cp437",
    "code page 850": "cp850",
}
"""What the UTF-8 is read as."""

INTRODUCTION = """\
Rules of the family `encoding` on texts of our own in 32 languages (`bench/quality/scripts.tsv`), damaged by program. *repaired*:
the safe fixes give back the very text that was damaged. Lines that ftfy itself does not bring back are counted apart. The texts
are the author's of the rules, who looked at what was not repaired: these are figures of regression. False alarms are counted on
the undamaged texts, on our clean documents and on the development documents; some of those in the last are real damage.
"""


def _read_as(codec: str, times: int = 1) -> Callable[[str], str]:
    def damage(text: str) -> str:
        for _ in range(times):
            text = text.encode().decode(codec, "replace")
        return text

    return damage


def _in_words(text: str, put: Callable[[str], str]) -> str:
    """The text with every third long word changed."""
    words = text.split(" ")
    return " ".join(
        put(word) if number % 3 == 0 and word.isalpha() and len(word) > 4 else word for number, word in enumerate(words)
    )


DOUBLES = str.maketrans("aeopcx", "аеорсх")
DAMAGE: Mapping[str, Callable[[str], str]] = {
    **{f"UTF-8 as {name}": _read_as(codec) for name, codec in CODECS.items()},
    "UTF-8 as Windows-1252, twice": _read_as("sloppy-windows-1252", 2),
    "UTF-8 as Latin-1, twice": _read_as("latin-1", 2),
    "zero-width space in words": lambda text: _in_words(text, lambda word: f"{word[:2]}\u200b{word[2:]}"),
    "soft hyphen in words": lambda text: _in_words(text, lambda word: f"{word[:3]}\xad{word[3:]}"),
    "byte order mark in words": lambda text: _in_words(text, lambda word: f"{word[:2]}\ufeff{word[2:]}"),
    "letters decomposed": lambda text: _in_words(text, lambda word: normalize("NFD", word)),
    "letters of another script": lambda text: _in_words(text, lambda word: word[:1] + word[1:2].translate(DOUBLES) + word[2:]),
    "references of HTML": lambda text: "".join(char if char.isascii() else f"&#{ord(char)};" for char in text),
    "lost characters": lambda text: "".join(char if char.isascii() else "\ufffd" for char in text),
}
SCRIPTLESS = ("zero-width space in words", "soft hyphen in words", "byte order mark in words", "letters of another script")
"""Kinds of damage that are none in every script; they are done to the Latin ones only."""


def measure(data: Data, jobs: int) -> Measured:
    """All trials of the family."""
    texts = list(_texts())
    samples = list(chain(own_samples(data, ()), clean_samples(data), texts, _damaged(texts)))
    made = zip(samples, each(_found, samples, jobs), strict=True)
    trials = tuple(Trial(sample, sample.kind, found) for sample, found in made)
    names = sorted({name for trial in trials for name in trial.found})
    return Measured(trials, dict.fromkeys([FOUND, DEFAULT, REPAIRED, *names], RULES))


def section(measured: Measured) -> str:
    """Repairs by kind of damage, and false alarms."""
    rows = []
    for kind in chain.from_iterable((name, name + LOST) for name in DAMAGE):
        trials = [trial for trial in measured.trials if trial.kind == kind]
        if trials:
            rows.append([kind, *(counted(tally(trials, name)) for name in (FOUND, REPAIRED))])
    return "\n".join(
        [
            INTRODUCTION,
            f"### Documents\n\n{documents((trial.sample for trial in measured.trials if trial.kind == CLEAN), ())}",
            f"### Repair\n\n{table(['damage', FOUND, REPAIRED], rows)}",
            "### False alarms\n\nRules that are not named hit no clean document.\n",
            alarms_by_name(measured, [DEFAULT, FOUND, *wrong_rules(measured)]),
        ]
    )


def _texts() -> Iterator[Sample]:
    """Our own texts, undamaged."""
    for line in FILE.read_text("utf-8").splitlines()[1:]:
        lang, text = line.split("\t")
        yield Sample(
            lang, "scripts", COMMITTED, "own: many scripts", CLEAN, text + "\n", facts={"right": text + "\n", "lang": lang}
        )


def _damaged(texts: list[Sample]) -> Iterator[Sample]:
    """Each text in every kind of damage that changes it."""
    for sample in texts:
        latin = any("a" <= char <= "z" for char in sample.text)
        for kind, damage in DAMAGE.items():
            text = damage(sample.text)
            if text == sample.text or (kind in SCRIPTLESS and not latin):
                continue
            beyond = kind.startswith("UTF-8") and ftfy.fix_encoding(text) != sample.text
            yield replace(sample, name=f"{sample.name} {kind}", kind=kind + LOST * beyond, text=text, imitation=True)


def _found(sample: Sample) -> frozenset[str]:
    """The rules that found something, and whether the safe fixes, made until nothing changes, give the right text."""
    plan = prepared(FAMILY).plan
    findings = lint(document(sample, FAMILY), plan).findings
    names = {finding.rule for finding in findings}
    if not names:
        return frozenset()
    if any(plan.rules[finding.rule].default and finding.severity != "info" for finding in findings):
        names.add(DEFAULT)
    if _repaired(sample) == sample.facts.get("right"):
        names.add(REPAIRED)
    return frozenset(names | {FOUND})


def _repaired(sample: Sample) -> str:
    plan, text = prepared(FAMILY).plan, sample.text
    for _ in range(4):
        fixes = [found.fix for found in lint(plan.document(text, sample.path), plan).findings if found.fix and found.fix.safe]
        if not fixes:
            break
        text = apply(text, fixes)
    return text
