"""Passages in another language, scored by place, and false alarms of page residue, scored by document.

The development documents had passages put in before the rules were written; weights were fitted on two documents in three.
`foreign.tsv` holds lines and sentences of our own, which are put into our own clean (English) documents here and are held out.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from bench.quality.figures import alarms_by_name, documents, genres, grid
from bench.quality.linting import lint_all, rules
from bench.quality.load import clean_samples, own_samples
from bench.quality.sample import CLEAN, COMMITTED, DEVELOPMENT, Gold, Measured, Sample, Trial, in_order
from bench.quality.scores import tally
from bench.quality.sources import RULES, WEIGHTS, is_held_string, source
from bench.quality.tables import counted, table
from provlint.document.function_words import near

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bench.quality.linting import Found
    from bench.quality.load import Data

FAMILY = ("language", "residue")
KINDS = ("tail", "tail-with-counter", "head", "middle", "sentence", "inline-sentence")
"""Where the foreign text stands; the first four are interface text, `middle` a lone line."""

BEHAVED = ("name-or-code", "quotation", "counter", "elsewhere")
"""What is not to be found: foreign names, titles, code and quotations; a lone number; whatever was not put in."""

LANGUAGE, RESIDUE, EITHER = "language/*", "residue/*", "language/* or residue/*"
"""Totals: findings of severity warning or error."""

FILE, HOSTS = (Path(__file__).parent.parent / name for name in ("foreign.tsv", "abroad.tsv"))

INTRODUCTION = """\
A trial is a passage put into a document; it counts as found where a finding of severity warning or error touches it. Two sets are
held out. One is the third of the development documents on which no weights were fitted, though authors looked at it between
versions. The other is made here, of documents of this repository and the lines and sentences in `bench/quality/foreign.tsv`,
written by the bench's author before any look at the rules or their lexicon; its main language is English, and in a fourth
of the trials one of the languages of `bench/quality/abroad.tsv`, paragraphs of our own in other languages.
`inline-sentence` is a foreign sentence inside a paragraph. Page residue in the document's own language is not planted: for
`residue/*` there are false alarms only.
"""

PROJECTS = """\
Development documents only. The strings are from the catalogues of several projects; those of two, Wagtail and Django
(`held_strings.txt` has their CRC-32), are in no word list, no weight was fitted on them, and since this split was made nobody
read what was missed of them; authors before had. Held out here is a string of theirs in any document, and any string in the
third of the documents without fitted weights.
"""


def measure(data: Data, jobs: int) -> Measured:
    """All trials of both families."""
    own = list(own_samples(data, ()))
    samples = list(chain(own, map(_third, clean_samples(data)), _planted(own), _abroad(own), _development(data)))
    known = rules(FAMILY)
    made = zip(samples, lint_all(samples, FAMILY, jobs), strict=True)
    trials = chain.from_iterable(_trials(sample, found) for sample, found in made)
    bases = dict.fromkeys([LANGUAGE, EITHER], WEIGHTS) | {RESIDUE: RULES}
    return Measured(tuple(trials), bases | {name: WEIGHTS if name.startswith("language") else RULES for name in known})


def section(measured: Measured) -> str:
    """Tables by place, by main language, by rule and by genre."""
    samples = {id(trial.sample): trial.sample for trial in measured.trials}.values()
    planted = Measured(tuple(measured.where(lambda trial: trial.kind in KINDS)), measured.bases)
    names = in_order(measured.bases, [LANGUAGE, EITHER])
    foreign = [name for name in names if name.startswith("language/foreign")]
    return "\n".join(
        [
            INTRODUCTION,
            f"### Documents\n\n{documents(samples, KINDS)}",
            f"### Recall\n\n{grid(planted, [LANGUAGE, EITHER, *foreign], KINDS)}",
            f"### Recall by projects of the strings\n\n{PROJECTS}\n{_by_project(planted)}",
            f"### Recall by main language\n\nHeld-out documents only, {LANGUAGE}.\n\n{_by_language(planted)}",
            "### What is not to be found\n\nPlaces (`elsewhere`: documents with something planted) that a finding touches.\n",
            _behaved(measured),
            f"### False alarms\n\n{alarms_by_name(measured, names)}",
            f"{EITHER}, by genre:\n\n{genres(measured, EITHER)}",
        ]
    )


def _development(data: Data) -> Iterator[Sample]:
    for row in data.rows("language_dev"):
        name, kind = row["doc"].partition(":")[0], row["kind"]
        golds = tuple(
            Gold(
                span["start"],
                span["end"],
                kind if span["label"].startswith("foreign") else span["label"],
                is_held_string(row["text"][span["start"] : span["end"]]),
            )
            for span in row["spans"]
        )
        kind = CLEAN if kind == "clean" else kind
        place = (name, DEVELOPMENT, "web and manuals", kind)
        facts = {"lang": row["lang"], "doc": row["doc"]}
        used = source(name).used_for
        yield _third(Sample(row["id"], *place, row["text"], imitation=kind in KINDS, used_for=used, golds=golds, facts=facts))


def _third(sample: Sample) -> Sample:
    """The sample, marked as used where its document was among those that weights were fitted on."""
    fitted = crc32(sample.facts.get("doc", sample.name).encode()) % 3 > 0
    return replace(sample, used_for=sample.used_for | {WEIGHTS}) if fitted else sample


def _planted(own: Sequence[Sample]) -> Iterator[Sample]:
    """Every line and sentence of `foreign.tsv` in each place that suits it, in a document of ours that its words decide."""
    for row in FILE.read_text("utf-8").splitlines()[1:] if own else ():
        lang, sort, text = row.split("\t")
        for kind in ("tail", "head", "middle") if sort == "ui" else ("sentence", "inline-sentence"):
            host = own[crc32(f"{text} {kind}".encode()) % len(own)]
            at, before, after = _place(host.text, kind)
            start = at + len(before)
            yield replace(
                host,
                name=f"{host.name}#{kind} {lang} {text}",
                kind=kind,
                text=host.text[:at] + before + text + after + host.text[at:],
                imitation=True,
                traps=False,
                golds=(Gold(start, start + len(text), kind),),
                facts={"lang": "en"},
            )


def _abroad(own: Sequence[Sample]) -> Iterator[Sample]:
    """Lines and sentences of `foreign.tsv` in documents of other languages than English: a fourth of all there could be."""
    if not own:
        return
    about = source("abroad")
    rows = [row.split("\t") for row in FILE.read_text("utf-8").splitlines()[1:]]
    for host in HOSTS.read_text("utf-8").splitlines()[1:]:
        main, paragraph = host.split("\t")
        sentences = paragraph.split(". ")
        text = "\n\n".join(". ".join(sentences[turn:] + sentences[:turn]) for turn in range(4))
        for lang, sort, passage in rows:
            for kind in ("tail", "head", "middle") if sort == "ui" else ("sentence",):
                name = f"{main}#{kind} {lang} {passage}"
                if near(lang, main) or crc32(name.encode()) % 4:
                    continue
                at, before, after = _place(text, kind)
                start = at + len(before)
                yield Sample(
                    name,
                    "abroad",
                    COMMITTED,
                    about.genre,
                    kind,
                    text[:at] + before + passage + after + text[at:],
                    imitation=True,
                    used_for=about.used_for,
                    golds=(Gold(start, start + len(passage), kind),),
                    facts={"lang": main},
                )


def _place(text: str, kind: str) -> tuple[int, str, str]:
    """Offset to plant at, with what separates the passage from the text around."""
    if kind == "tail":
        return len(text.rstrip()), "\n\n", "\n"
    paragraphs = [at for at in range(1, len(text)) if text.startswith("\n\n", at)]
    if kind == "head":
        return (paragraphs[0] + 2 if paragraphs else 0), "", "\n\n"
    middle = len(text) // 2
    if kind == "inline-sentence":
        stop = text.find(". ", middle)
        return (stop + 2 if stop > 0 else text.rfind(". ", 0, middle) + 2), "", " "
    return min(paragraphs, key=lambda at: abs(at - middle)) + 2, "", "\n\n"


def _trials(sample: Sample, found: Sequence[Found]) -> Iterator[Trial]:
    """A trial of each labelled place; of a document without any, one of the document; else one of what lies elsewhere."""
    loud = [finding for finding in found if finding.severity != "info"]
    for gold in sample.golds:
        touching = [finding for finding in loud if finding.touches(gold.start, gold.end)]
        yield Trial(sample, gold.kind, _names(touching), gold.held)
    if sample.kind == CLEAN:
        yield Trial(sample, CLEAN, _names(loud))
    else:
        rest = [finding for finding in loud if not any(finding.touches(gold.start, gold.end) for gold in sample.golds)]
        yield Trial(sample, "elsewhere", _names(rest))


def _names(found: Sequence[Found]) -> frozenset[str]:
    names = {finding.rule for finding in found}
    families = {f"{name.partition('/')[0]}/*" for name in names}
    return frozenset(names | families | ({EITHER} if names else set()))


def _by_project(planted: Measured) -> str:
    mine = [trial for trial in planted.trials if trial.sample.origin == DEVELOPMENT and trial.kind in KINDS[:4]]
    rows = []
    for kind in KINDS[:4]:
        own = [trial for trial in mine if trial.kind == kind]
        fresh = [trial for trial in own if trial.held or planted.held_out(trial, LANGUAGE)]
        tuned = [trial for trial in own if not (trial.held or planted.held_out(trial, LANGUAGE))]
        alone = [trial for trial in own if trial.held]
        rows.append([kind, *(counted(tally(trials, LANGUAGE)) for trials in (tuned, fresh, alone))])
    return table(["kind", "tuned on", "held out", "of these, held-out projects"], rows)


def _by_language(planted: Measured) -> str:
    held = [trial for trial in planted.trials if planted.held_out(trial, LANGUAGE)]
    kinds = in_order((trial.kind for trial in held), KINDS)
    rows = []
    for lang in in_order((trial.sample.facts["lang"] for trial in held), ["en"]):
        mine = [trial for trial in held if trial.sample.facts["lang"] == lang]
        rows.append([lang, *(counted(tally((trial for trial in mine if trial.kind == kind), LANGUAGE)) for kind in kinds)])
    return table(["main language", *kinds], rows)


def _behaved(measured: Measured) -> str:
    rows = []
    for kind in BEHAVED:
        trials = measured.where(lambda trial: trial.kind == kind)  # noqa: B023 - used at once
        held = [trial for trial in trials if measured.held_out(trial, LANGUAGE)]
        used = [trial for trial in trials if not measured.held_out(trial, LANGUAGE)]
        rows.append([kind, counted(tally(held, LANGUAGE)), counted(tally(used, LANGUAGE)), counted(tally(trials, RESIDUE))])
    return table(["kind", f"{LANGUAGE}, held out", f"{LANGUAGE}, used", f"{RESIDUE}, all"], rows)
