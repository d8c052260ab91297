"""Page furniture in the document's own language: planted runs, scored by document and by line; false alarms by document.

`furniture.txt` holds the runs, each written as extraction leaves it; they are put into our own clean documents and, in other
languages than English, into the articles of `hosts.txt` and clean development documents. `short_lines` holds traps. Errors are
looked at in one half of the runs only.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from bench.quality.figures import alarms_by_name, documents, genres, grid
from bench.quality.linting import lint_all, rules
from bench.quality.load import clean_samples, own_samples
from bench.quality.sample import CLEAN, COMMITTED, DEVELOPMENT, Gold, Measured, Sample, Trial, in_order
from bench.quality.scores import tally
from bench.quality.sources import RULES, source
from bench.quality.tables import counted, table
from bench.quality.upheld import not_upheld
from provlint.document.interface import normal_line, phrases_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bench.quality.linting import Found
    from bench.quality.load import Data

FAMILY = ("residue", "language")
PLACES = ("tail", "head", "middle")
PAGE = "page"
DOCUMENT, LINE, KNOWN, NEW = "documents", "lines", "in the lexicon", "not in it"
KINDS = (*(f"{what}, {place}" for what in (DOCUMENT, LINE) for place in PLACES), f"{DOCUMENT}, {PAGE}")
ANY, EITHER = "residue/*", "residue/* or language/*"
"""Totals: findings of severity warning or error."""
FALSE = f"{ANY}, not upheld"
"""The same without findings that readers upheld (`bench.quality.upheld`): clean documents only."""
HOSTS = 4
"""Documents that a run is put into, if there are as many in its language."""
CUT = 20_000
"""Code points at which the development data cut a page."""
CODES = {"zh_tw": "zh"}
FOLDER = Path(__file__).parent.parent

INTRODUCTION = """\
A run of page furniture is put into a clean document of the same language: at its end, below its title or between two paragraphs.
`documents` are found where a finding of severity warning or error touches any line of the run, `lines` where one touches that
line; `residue/*` alone is scored, `language/*` shown beside it. The runs of `bench/quality/furniture.txt` were written by the
bench's author, who knew the English part of the lexicon, before the rules were widened to find them. Held out are the runs in one
half, drawn by their words, whose errors nobody looked at; the other half is *used*. The author wrote the runs and much of the
lexicon, and both halves hold the same ideas in different languages, so the held-out figures are optimistic, too. The better test
are whole *pages* from the web, menus and all, of hosts that nobody looked at: documents are found where anything is found in
them, which nearly all deserve. Traps are short lines of all kinds: poems, menus, timetables, scores, dialogue. Clean are
documents that their makers took for clean; some hold furniture all the same (links, code, rights of a page left in by an
extractor) and count as false alarms. `not upheld` are the findings without those of which two readers said, each for himself and
without knowing what a rule had said, that the place is the page's (`bench/quality/upheld.py`).
"""


class Run(NamedTuple):
    """Planted furniture: language, place, lines; whether it may be looked at when rules are made."""

    language: str
    place: str
    text: str

    @property
    def used(self) -> bool:
        """Whether it is in the half that rules are made with."""
        return crc32(self.text.encode()) % 2 == 0


def measure(data: Data, jobs: int) -> Measured:
    """All trials of the family."""
    hosts = _hosts(data)
    traps = own_samples(replace(data, documents=FOLDER / "short_lines"), ())
    clean = [*chain(own_samples(data, ()), traps, clean_samples(data), _speed(data), *(found for found in hosts.values()))]
    clean = list({(sample.source, sample.name): sample for sample in clean}.values())
    samples = [*clean, *_planted(hosts), *_pages(data)]
    made = zip(samples, lint_all(samples, FAMILY, jobs), strict=True)
    trials = chain.from_iterable(_trials(sample, found) for sample, found in made)
    return Measured(tuple(trials), dict.fromkeys([ANY, EITHER, FALSE, *(name for name in rules(("residue",)))], RULES))


def section(measured: Measured) -> str:
    """Tables by place, by language, by what the lexicon holds, by rule and by genre."""
    samples = {id(trial.sample): trial.sample for trial in measured.trials}.values()
    single = [name for name in measured.bases if name not in (ANY, EITHER, FALSE)]
    planted = Measured(tuple(measured.where(lambda trial: trial.kind in KINDS)), measured.bases)
    return "\n".join(
        [
            INTRODUCTION,
            f"### Documents\n\n{documents(samples, PLACES)}",
            f"### Recall\n\n{grid(planted, [ANY, EITHER], KINDS)}",
            f"### Recall by language\n\nHeld-out runs only, {ANY}.\n\n{_by(planted, 'lang', ['en'])}",
            f"### Recall by lexicon\n\nHeld-out lines, by whether the lexicon has the line verbatim.\n\n{_by(planted, 'known')}",
            f"### False alarms\n\n{alarms_by_name(measured, [ANY, FALSE, EITHER, *single])}",
            f"{ANY}, by genre:\n\n{genres(measured, ANY)}",
        ]
    )


@cache
def runs() -> tuple[Run, ...]:
    """The runs of furniture.txt."""
    return tuple(Run(language, place, body) for (language, place), body in map(_headed, _entries("furniture.txt")))


def _headed(entry: tuple[str, str]) -> tuple[list[str], str]:
    return entry[0].split(), entry[1]


def _entries(name: str) -> Iterator[tuple[str, str]]:
    """The entries of a file: what stands behind @, and the lines below."""
    for entry in (FOLDER / name).read_text("utf-8").split("\n@ ")[1:]:
        head, _, body = entry.partition("\n")
        yield head, body.strip()


def _hosts(data: Data) -> Mapping[str, list[Sample]]:
    """Clean documents by language, our own first."""
    made = {"en": [sample for sample in own_samples(data, ()) if not sample.traps and sample.text.count("\n\n") > 2]}
    for language, text in _entries("hosts.txt"):
        facts = {"lang": language}
        made[language] = [Sample(f"host {language}", "hosts", COMMITTED, "own: articles", CLEAN, f"{text}\n", facts=facts)]
    for sample in chain(clean_samples(data), _manuals(data)):
        language = CODES.get(sample.facts["lang"], sample.facts["lang"])
        if language in made and language != "en" and sample.text.count("\n\n") > 2:
            made[language].append(sample)
    return made


def _manuals(data: Data) -> Iterator[Sample]:
    for row in data.rows("language_dev"):
        if row["kind"] == CLEAN:
            name = row["doc"].partition(":")[0]
            place = (name, DEVELOPMENT, "web and manuals", CLEAN)
            used = source(name).used_for
            yield Sample(row["id"], *place, row["text"], used_for=used, facts={"lang": row["lang"]})


def _speed(data: Data) -> Iterator[Sample]:
    used = frozenset({RULES})
    for row in data.rows("bench"):
        yield Sample(row["id"], "speed corpus", DEVELOPMENT, "speed corpus", CLEAN, row["text"], "document.md", used_for=used)


def _planted(hosts: Mapping[str, Sequence[Sample]]) -> Iterator[Sample]:
    """Each run in up to four documents that its words decide; the first is our own."""
    for run in runs():
        known = hosts[run.language]
        start = crc32(run.text.encode())
        others = {(start + 7919 * step) % len(known) for step in range(1, HOSTS)}
        first = start % len(known) if run.language == "en" else 0
        for number in sorted({first, *others}):
            yield _plant(run, known[number])


def _pages(data: Data) -> Iterator[Sample]:
    """Whole pages of the web, those cut off left out; half of the hosts were looked at when rules were made."""
    for row in data.rows("dates_dev"):
        if row["page_text"] and len(row["page_text"]) < CUT:
            used = frozenset({RULES} if crc32(row["host"].encode()) % 2 == 0 else ())
            place = (row["source"], DEVELOPMENT, "web pages", PAGE)
            yield Sample(row["id"], *place, row["page_text"], used_for=used)


def _plant(run: Run, host: Sample) -> Sample:
    at, before, after = _place(host.text, run.place)
    golds, start = [], at + len(before)
    for line in run.text.split("\n"):
        if line:
            golds.append(Gold(start, start + len(line), f"{LINE}, {run.place}"))
        start += len(line) + 1
    return replace(
        host,
        name=f"{host.name}#{run.place} {run.language} {run.text[:40]!r}",
        kind=run.place,
        text=host.text[:at] + before + run.text + after + host.text[at:],
        imitation=True,
        used_for=frozenset({RULES} if run.used else ()),
        golds=tuple(golds),
        facts={"lang": run.language},
    )


def _place(text: str, place: str) -> tuple[int, str, str]:
    """Offset to plant at, with what separates the run from the text around."""
    if place == "tail":
        return len(text.rstrip()), "\n\n", "\n"
    gaps = [at for at in range(1, len(text)) if text.startswith("\n\n", at)]
    at = gaps[0] if place == "head" else min(gaps, key=lambda gap: abs(gap - len(text) // 2))
    return at + 2, "", "\n\n"


def _trials(sample: Sample, found: Sequence[Found]) -> Iterator[Trial]:
    """A trial of each planted line and of each document."""
    loud = [finding for finding in found if finding.severity != "info"]
    if sample.kind == CLEAN:
        own = [finding for finding in loud if finding.rule.startswith("residue/")]
        yield Trial(sample, CLEAN, _names(loud) | ({FALSE} if not_upheld(sample, own) else set()))
        return
    touched = list(loud) if sample.kind == PAGE else []
    for gold in sample.golds:
        touched += (here := [finding for finding in loud if finding.touches(gold.start, gold.end)])
        line = normal_line(sample.text[gold.start : gold.end])
        known = KNOWN if line in phrases_of(sample.facts["lang"]) else NEW
        yield Trial(replace(sample, facts={**sample.facts, "known": known}), gold.kind, _names(here))
    yield Trial(sample, f"{DOCUMENT}, {sample.kind}", _names(touched))


def _names(found: Sequence[Found]) -> frozenset[str]:
    names = {finding.rule for finding in found}
    own = {ANY} if any(name.startswith("residue/") for name in names) else set()
    return frozenset(names | own | ({EITHER} if names else set()))


def _by(planted: Measured, fact: str, first: Sequence[str] = ()) -> str:
    held = [trial for trial in planted.trials if planted.held_out(trial, ANY) and fact in trial.sample.facts]
    groups = [what for what in (DOCUMENT, LINE) if any(trial.kind.startswith(what) for trial in held)]
    rows = []
    for value in in_order((trial.sample.facts[fact] for trial in held), first):
        mine = [trial for trial in held if trial.sample.facts[fact] == value]
        cells = (tally((trial for trial in mine if trial.kind.startswith(what)), ANY) for what in groups)
        rows.append([value, *map(counted, cells)])
    return table([{"lang": "language", "known": "line"}[fact], *groups], rows)
