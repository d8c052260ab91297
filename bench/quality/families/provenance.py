"""Dates in many languages and forms, and pages of HTML, scored by document: is a date named, and is it the right one?

All documents are ours: the lines of `provenance.tsv` in documents of this repository that name no year, and the pages that the
heads and bodies of `pages.tsv` make. The extra `[html]` is left out, so that the figures are of our own reader.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from bench.quality.families.dates import NAMED, RIGHT, undated
from bench.quality.linting import each
from bench.quality.load import own_samples
from bench.quality.sample import COMMITTED, Measured, Sample, Trial
from bench.quality.scores import tally
from bench.quality.sources import RULES
from bench.quality.tables import counted, table
from provlint.document import Document

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bench.quality.load import Data

LINE, TRAP, PAGE, PAGE_TRAP = "dated line", "trap", "page", "page trap"
NAMES = (NAMED, RIGHT)

LINES = Path(__file__).parent.parent / "provenance.tsv"
PAGES = Path(__file__).parent.parent / "pages.tsv"

STORY = (
    "<p>The ferry across the sound sails again after a winter in the yard, and the first to board were the children of the far "
    "shore, who had walked round by the bridge for weeks and now have their mornings back.</p>\n"
)

INTRODUCTION = """\
Lines with dates in {languages} languages (`bench/quality/provenance.tsv`), each below the title of a document of this repository
that names no year, the document's language being known; lines whose dates are of something else (copyright, events, comments,
other articles, updates), at the head and at the end; and pages of HTML (`bench/quality/pages.tsv`) as content management systems
write them, with dates in JSON-LD, meta tags, `<time>`, the address or the text, and pages whose dates are of something else.

All of them were written by the author of what reads them, after it: they show that nothing got worse, and what is meant to work,
not how pages of strangers fare. That is measured apart, by `python -m bench.quality.strangers`: docs/provenance.md.
"""


def measure(data: Data, jobs: int) -> Measured:
    """All trials of the family."""
    samples = [*_lines(undated(own_samples(data, ()))), *_pages()]
    made = zip(samples, each(_found, samples, jobs), strict=True)
    return Measured(tuple(Trial(sample, sample.kind, found) for sample, found in made), dict.fromkeys(NAMES, RULES))


def section(measured: Measured) -> str:
    """The figures by kind, and what is wrong by name: there is little of it."""
    languages = {trial.sample.facts["language"] for trial in measured.trials if trial.kind == LINE}
    rows = []
    for kind in (LINE, TRAP, PAGE, PAGE_TRAP):
        trials = [trial for trial in measured.trials if trial.kind == kind]
        wanted = kind in (LINE, PAGE)
        wrong = [trial.sample.name for trial in trials if ((RIGHT if wanted else NAMED) in trial.found) != wanted]
        cells = [counted(tally(trials, name)) for name in NAMES]
        rows.append([kind, *cells, "; ".join(name.replace("|", "\\|") for name in wrong) or "–"])
    shown = table(["document", *NAMES, "wrong"], rows)
    return f"{INTRODUCTION.format(languages=len(languages))}\n### Dates\n\nOf a trap no date is to be named.\n\n{shown}"


def _found(sample: Sample) -> frozenset[str]:
    sys.modules.setdefault("htmldate", None)  # type: ignore[arg-type]  # the way to make an import fail
    sys.modules.setdefault("trafilatura", None)  # type: ignore[arg-type]
    value = Document(sample.text, sample.path, language=sample.facts["language"]).carriers.publish_date
    if value is None:
        return frozenset()
    return frozenset(NAMES if value.value == sample.facts["date"] else (NAMED,))


def _lines(hosts: Sequence[Sample]) -> Iterator[Sample]:
    """Each line below the title of a document that its words decide; a trap behind the text, too."""
    for row in LINES.read_text("utf-8").splitlines()[1:] if hosts else ():
        language, day, line = row.split("\t")
        host = hosts[crc32(line.encode()) % len(hosts)]
        title, _, rest = host.text.partition("\n\n")
        facts = {"date": day, "language": language if day else "en"}
        kind = LINE if day else TRAP
        made = replace(host, name=line, kind=kind, imitation=True, traps=False, facts=facts, used_for=frozenset({RULES}))
        yield replace(made, text=f"{title}\n\n{line}\n\n{rest}")
        if not day:
            yield replace(made, text=f"{host.text.rstrip()}\n\n{line}\n")


def _pages() -> Iterator[Sample]:
    for row in PAGES.read_text("utf-8").splitlines()[1:]:
        kind, name, day, head, body = (cell.replace("\\n", "\n") for cell in row.split("\t"))
        text = (
            f"<!doctype html>\n<html><head><title>The ferry</title>\n{head}\n</head><body>\n{body}\n{STORY * 2}</body></html>\n"
        )
        facts = {"date": day, "language": "en"}
        used = frozenset({RULES})
        yield Sample(name, "pages", COMMITTED, "page", kind, text, "ferry.html", imitation=True, used_for=used, facts=facts)
