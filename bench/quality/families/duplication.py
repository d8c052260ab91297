"""Repeats inside a document, scored by place: a finding must touch the second copy, which was planted here in our own documents.

Hard negatives are planted, too: what stands twice in them stands so by right.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING
from zlib import crc32

from bench.quality.figures import alarms_by_name, documents, genres, grid
from bench.quality.linting import lint_all, rules
from bench.quality.load import clean_samples, own_samples
from bench.quality.sample import CLEAN, Gold, Measured, Sample, Trial
from bench.quality.sources import ENDINGS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bench.quality.linting import Found
    from bench.quality.load import Data

FAMILY = ("duplication",)
KINDS = ("title", "title with a site's name", "teaser", "paragraph", "paragraph in other quotes", "article", "sentences")
"""What stands twice: the title, the first paragraph above the text, a paragraph further down, all of them, a run of sentences."""
NEGATIVES = ("refrain", "interview", "table", "changelog", "notice under headings", "pull quote", "list item", "code", "captions")
TOTAL = "duplication/*"

INTRODUCTION = """\
A trial counts as found where a finding touches the planted copy. Copies stand in clean documents of this repository, at places
that their names decide. *Traps* are the same documents with something that stands twice by right: a refrain, an interviewer's
formula, rows of a table, entries of a changelog, a notice under each of three headings, a pull quote, items of a list, code,
captions. Both were written by the rules' last author, so they show what that one knows. Development documents hold real copies,
too: in `fnc-train` one article stands in its page twice.
"""


def measure(data: Data, jobs: int) -> Measured:
    """All trials of the family."""
    own = list(own_samples(data, ()))
    samples = [*own, *clean_samples(data), *chain.from_iterable(map(_copies, own)), *chain.from_iterable(map(_by_right, own))]
    trials = tuple(
        Trial(sample, sample.kind, _names(sample, found))
        for sample, found in zip(samples, lint_all(samples, FAMILY, jobs), strict=True)
    )
    return Measured(trials, dict.fromkeys([TOTAL, *rules(FAMILY)], ENDINGS))


def section(measured: Measured) -> str:
    """Tables by what was planted, by rule and by genre."""
    names = list(measured.bases)
    return "\n".join(
        [
            INTRODUCTION,
            f"### Documents\n\n{documents((trial.sample for trial in measured.trials), KINDS)}",
            f"### Recall\n\n{grid(measured, names, KINDS)}",
            f"### False alarms\n\n{alarms_by_name(measured, names)}",
            f"{TOTAL}, by genre:\n\n{genres(measured, TOTAL)}",
        ]
    )


def _copies(sample: Sample) -> Iterator[Sample]:
    """The document with each kind of copy that its text allows."""
    title, *body = _paragraphs(sample.text)
    if len(body) < 4:
        return
    seed = crc32(sample.name.encode())
    long = [place for place, piece in enumerate(body) if len(piece) >= 80 and piece[-1] in ".!?”"]
    place = long[seed % len(long)]
    yield _planted(sample, KINDS[0], [title], [title], body)
    yield _planted(sample, KINDS[1], [f"{title} | The Valley Post"], [title], body)
    yield _planted(sample, KINDS[2], [title, body[long[0]], "Published on Monday"], [body[long[0]]], body[long[0] + 1 :])
    later = min(place + 1 + seed % 3, len(body))
    yield _planted(sample, KINDS[3], [title, *body[:later]], [body[place]], body[later:])
    if {"’", "“"} & set(body[place]):
        plain = body[place].translate(str.maketrans("’‘“”", "''\"\""))
        yield _planted(sample, KINDS[4], [title, *body[:later]], [plain], body[later:])
    yield _planted(sample, KINDS[5], [title, *body], body, [])
    runs = [piece for piece in body[:-1] if piece.count(". ") >= 3 and len(piece) >= 300]
    if runs:
        run = ". ".join(runs[seed % len(runs)].split(". ")[:3]) + "."
        if len(run) >= 160:
            yield _planted(
                sample,
                KINDS[6],
                [title, *body, "The council had more to say, as it often has."],
                [f"It said this. {run} So be it."],
                [],
            )


def _planted(sample: Sample, kind: str, before: Sequence[str], copy: Sequence[str], after: Sequence[str]) -> Sample:
    """The document of these paragraphs; the copy is what is to be found."""
    head = "\n\n".join(before) + "\n\n"
    text = head + "\n\n".join([*copy, *after]) + "\n"
    gold = Gold(len(head), len(head) + len("\n\n".join(copy)), kind)
    return replace(
        sample, name=f"{sample.name}#{kind}", kind=kind, text=text, imitation=True, traps=False, golds=(gold,), facts={}
    )


def _by_right(sample: Sample) -> Iterator[Sample]:
    """The document with what stands in it twice by right, one document for all."""
    title, *body = _paragraphs(sample.text)
    words = body[0].split()
    verse = "\n".join(" ".join(words[start : start + 5]) for start in (0, 5, 10))
    notice = "Keep the guard closed while the blade is turning, and wear gloves and goggles at all times."
    quote = max((piece for piece in body if len(piece) < 400), key=len, default=body[0]).split(". ")[0]
    row = f"| {' '.join(words[:12])} | {' '.join(words[12:24])} | yes |"
    entry = "Fix the date in the footer of each page that has been made before the first of March.\n- Update the list of members."
    question = "How do you see the part that the town has had in this, now that the year is over?"
    caption = "The old pier of the lake in the first days of winter, seen from the east. Photo: Ada Quill"
    pieces = {
        "refrain": f"{verse}\n\nHe left.\n\n{verse}",
        "interview": f"{question}\n\nI would not know.\n\n{question}\n\nAs one sees weather.\n\n{question}\n\nAsk me again.",
        "table": f"| What | Who | Paid |\n| --- | --- | --- |\n{row}\n{row}",
        "changelog": f"## 1.2\n\n- {entry}\n\n## 1.1\n\n- {entry}",
        "notice under headings": "\n\n".join(f"## Tool {number}\n\n{notice}" for number in (1, 2, 3)),
        "pull quote": f"> {quote}.",
        "list item": "\n".join(f"- {' '.join(words[:25])}" for _ in range(2)),
        "code": f"```\n{body[0]}\n```\n\n```\n{body[0]}\n```",
        "captions": f"{caption}\n\n{body[1]}\n\n{caption}",
    }
    for kind in NEGATIVES:
        text = "\n\n".join([f"# {title}", *body[2:], pieces[kind]]) + "\n"
        yield replace(sample, name=f"{sample.name}#{kind}", kind=CLEAN, text=text, path="document.md", traps=True)


def _paragraphs(text: str) -> list[str]:
    return [piece.strip() for piece in text.split("\n\n") if piece.strip()]


def _names(sample: Sample, found: Sequence[Found]) -> frozenset[str]:
    """The rules with a finding, in a document with a copy only such as touch that."""
    for gold in sample.golds:
        found = [finding for finding in found if finding.touches(gold.start, gold.end)]
    names = {finding.rule for finding in found}
    return frozenset(names | ({TOTAL} if names else set()))
