"""The date of publication, scored by document: is one named, and is it the right one, give or take a day?

The dates of development pages are known from their markup; whether their text holds it is decided here, by a search of its own.
`dates.tsv` holds dated lines and traps of our own, which are put into our own documents that name no year, and are held out.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from bench.quality.figures import documents
from bench.quality.linting import document, each, findings
from bench.quality.load import own_samples
from bench.quality.sample import DEVELOPMENT, Measured, Sample, Trial
from bench.quality.scores import Tally, tally
from bench.quality.sources import RULES, source
from bench.quality.tables import counted, share, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from bench.quality.load import Data

FAMILY = ("provenance",)
HELD, ABSENT = "date in the text", "date not in the text"
FRONT, NAME, LABEL, TRAP = "front matter", "file name", "dated line", "trap"
KINDS = (HELD, ABSENT, FRONT, NAME, LABEL, TRAP)

NAMED, RIGHT, MISSING = "date named", "right date named", "provenance/missing-publish-date"
NAMES = (NAMED, RIGHT, MISSING)

TRAINED, MEASURED = "trained on", "held out"
"""The halves of the development pages, by host."""

FILE = Path(__file__).parent.parent / "dates.tsv"

INTRODUCTION = """\
Development pages have a known date of publication, from the evaluation sets of htmldate and trafilatura; a date is right within a
day of it. `main text` is the article as an extractor gives it, `page text` all text of the page. Whether the text holds the date
is decided by a search for year, month and day near each other, so some dates of main texts are those of events on the same day,
which nobody ought to find. What the signs of a date are worth was learned on half of the hosts (`trained on`); the figures of the
other half (`held out`) come from pages that were neither trained on nor read for it, though the rules before were written by
people who had read some. The same articles are measured with the date in front matter and in the file's name, where the rule
must be silent. The dated lines and traps (copyright, comments, events, updates) of `bench/quality/dates.tsv` were written by the
bench's author before any look at the rules, and stand in documents of this repository that name no year; three of the traps were
looked at since. Pages as HTML are in `provenance`.
"""


def measure(data: Data, jobs: int) -> Measured:
    """All trials of the family."""
    samples = list(chain(_planted(list(own_samples(data, ()))), _development(data)))
    made = zip(samples, each(_found, samples, jobs), strict=True)
    return Measured(tuple(Trial(sample, sample.kind, found) for sample, found in made), dict.fromkeys(NAMES, RULES))


def section(measured: Measured) -> str:
    """Tables of the pages by source, of the carriers, and of our own lines."""
    samples = [trial.sample for trial in measured.trials]
    carried = ((kind, [trial for trial in measured.trials if trial.kind == kind]) for kind in (FRONT, NAME, LABEL, TRAP))
    rows = [[kind, *(counted(tally(trials, name)) for name in NAMES)] for kind, trials in carried]
    return "\n".join(
        [
            INTRODUCTION,
            f"### Documents\n\n{documents(samples, KINDS)}",
            f"### Dates of texts\n\nPrecision: right dates among those named.\n\n{_pages(measured)}",
            f"### Carriers, lines and traps\n\nOf a trap no date is to be named.\n\n{table(['date in', *NAMES], rows)}",
        ]
    )


def holds(text: str, day: date, months: Mapping[str, frozenset[int]]) -> bool:
    """Whether year, month (number or name) and day of a date, or of its neighbours, stand within a few words of each other."""
    days = [day + timedelta(days=by) for by in (-1, 0, 1)]
    for found in re.finditer("|".join(sorted({str(entry.year) for entry in days})), text):
        window = text[max(0, found.start() - 28) : found.end() + 26]
        numbers = [int(number) for number in re.findall(r"(?<!\d)\d{1,2}(?!\d)", window)]
        named = {month for word in re.findall(r"[^\W\d_]+", window.lower()) for month in months.get(word, ())}
        for entry in days:
            rest = numbers.copy()
            if str(entry.year) == found[0] and entry.day in rest:
                rest.remove(entry.day)
                if entry.month in named or entry.month in rest:
                    return True
    return False


def _found(sample: Sample) -> frozenset[str]:
    value = document(sample, FAMILY).carriers.publish_date
    names = {finding.rule for finding in findings(sample, (MISSING,))}
    if value:
        names.add(NAMED)
        if near(value.value, sample.facts["date"]):
            names.add(RIGHT)
    return frozenset(names)


def trained_on(host: str) -> bool:
    """Whether the pages of a host are of the half on which weights of dates are trained."""
    return crc32(host.encode()) % 2 == 0


def day_of(written: object) -> date | None:
    """The day of an ISO date, None for anything else."""
    try:
        return date.fromisoformat(written) if isinstance(written, str) else None
    except ValueError:
        return None


def near(named: str, wanted: str) -> bool:
    """Whether a full date lies within a day of the wanted one; shorter ones say too little."""
    days = day_of(named), day_of(wanted)
    return days[0] is not None and days[1] is not None and abs(days[0] - days[1]).days <= 1


def _development(data: Data) -> Iterator[Sample]:
    months = _months(data)
    for row in data.rows("dates_dev"):
        day = day_of(row["date"])
        if day is None or not isinstance(row["main_text"], str):
            continue  # a few rows have no text, or no date that the calendar knows
        used, facts = (
            source(row["source"]).used_for,
            {"date": row["date"], "half": TRAINED if trained_on(row["host"]) else MEASURED},
        )
        for genre in ("main text", "page text"):
            text = row[genre.replace(" ", "_")] or ""
            kind = HELD if holds(text, day, months) else ABSENT
            page = Sample(f"{row['id']} {genre}", row["source"], DEVELOPMENT, genre, kind, text, used_for=used, facts=facts)
            yield page
            if genre == "main text":
                yield replace(page, kind=FRONT, text=f"---\ndate: {row['date']}\n---\n\n{text}", path="page.md")
                yield replace(page, kind=NAME, path=f"{row['date']}-page.md")


def _months(data: Data) -> Mapping[str, frozenset[int]]:
    """Name of a month, in lower case, in any language → its numbers."""
    made: dict[str, set[int]] = {}
    for names in data.table("months").values():
        for name, number in names.items():
            made.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in made.items()}


def undated(own: Iterable[Sample]) -> list[Sample]:
    """Those documents with a title that name no year."""
    return [sample for sample in own if "\n\n" in sample.text and not re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)", sample.text)]


def _planted(own: Sequence[Sample]) -> Iterator[Sample]:
    """Each line of `dates.tsv` below the title or behind the text of a document that its words decide."""
    hosts = undated(own)
    for row in FILE.read_text("utf-8").splitlines()[1:] if hosts else ():
        kind, place, day, line = row.split("\t")
        host = hosts[crc32(line.encode()) % len(hosts)]
        title, _, rest = host.text.partition("\n\n")
        text = f"{title}\n\n{line}\n\n{rest}" if place == "head" else f"{host.text.rstrip()}\n\n{line}\n"
        label = LABEL if kind == "label" else TRAP
        facts = {"date": day}
        yield replace(host, name=f"{host.name}#{line}", kind=label, text=text, imitation=True, traps=False, facts=facts)


def _pages(measured: Measured) -> str:
    rows = []
    pages = measured.where(lambda trial: trial.kind in (HELD, ABSENT))
    for half in (MEASURED, TRAINED):
        for genre in ("main text", "page text", "both"):
            trials = [trial for trial in pages if trial.sample.facts["half"] == half and genre in (trial.sample.genre, "both")]
            parts = {kind: [trial for trial in trials if trial.kind == kind] for kind in (HELD, ABSENT)}
            precision = Tally(tally(trials, RIGHT).hits, tally(trials, NAMED).hits)
            cells = (precision, tally(parts[HELD], RIGHT), tally(parts[ABSENT], NAMED))
            rows.append([half, genre, str(len(trials)), *map(counted, cells), share(tally(trials, RIGHT).rate)])
    header = [
        "hosts",
        "text",
        "texts",
        "precision",
        "recall where the text holds the date",
        "undated called dated",
        "right, of all",
    ]
    return table(header, rows)
