"""`python -m bench.quality.fit_language [--detector NAME]`: fits the weights of the language rules for one back-end.

Logistic regression on two thirds of the development documents (`crc32` of the name; the bench holds out the last third) and on
the strings planted in those; left out are strings that stand in a held-out document, too, and all of two of the projects that the
strings are from (`bench/quality/held_strings.txt`). So that lone lines, English and other hosts than English weigh enough, the
strings, English phrases and sentences of the clean documents are planted once more into clean documents of the same two thirds.
Every step is deterministic: the same data give the same weights.
"""

from __future__ import annotations

import argparse
import sys
from math import exp
from textwrap import wrap
from typing import TYPE_CHECKING, Any
from zlib import crc32

from bench.quality.load import find_data
from bench.quality.sources import is_held_string
from provlint.document import Document
from provlint.document.back_ends import detector_named
from provlint.document.detectors import default_detector
from provlint.document.interface import phrases_of
from provlint.rules.language import _weighing as weighing
from provlint.rules.language._page import read_page

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bench.quality.load import Data
    from provlint.rules.language._features import Clue

Span = tuple[int, int, bool | None]
"""Start and end of a planted passage, and whether it is foreign, else a trap; None for one that is held out."""
Row = tuple["Mapping[str, float]", bool, float]
"""Measures of a line, whether it is foreign, and its weight."""

TRAP_WEIGHT, FOREIGN_WEIGHT = 6.0, 4.0
"""Weight of a planted name, title, quotation or code, and of a planted foreign line; a line that was there before has 1."""
PENALTY = 1.0
"""Ridge penalty."""
STEPS = 12
"""Newton steps; the last change weights by less than .001."""
UNFITTED = {"neighbour foreign"}
"""Measures that only guards use: the document's own lines beside foreign ones would make it speak against."""
EVIDENCE = frozenset(
    {"accents", "detector foreign", "detector foreign long", "letters", "letters in names", "script", "strange letters"}
)
"""Measures that may only speak for another language, of a long line: among many that go together the fit makes some speak
against, which acquits a sentence of words that no list has. Of short lines the same cost 3 clean documents of 2,445."""
SENTENCES, PHRASE_STEP = 200, 3
"""Sentences planted of a language, and the share of English interface phrases: the development strings have little English."""
SMALL = 0.05
"""Weights below this are left out."""
GROUPS = ("one", "short", "long")


def main(arguments: Sequence[str]) -> None:
    """Prints the weights of a back-end as a dictionary."""
    parser = argparse.ArgumentParser(prog="python -m bench.quality.fit_language")
    parser.add_argument("--detector", default="", help="back-end (default: langdetect or langdetect-rs)")
    name = parser.parse_args(arguments).detector
    detector = detector_named(name, {}) if name else default_detector()
    documents = []
    for text, golds in _labelled(find_data()):
        document = Document(text, "document.txt", detector=detector)
        page = document.view(read_page)
        if document.language and page.candidates:
            clues = weighing.read_clues(page, document.language)
            weighing.ask_detector(document, clues, document.language)
            documents.append([(clue, _label(clue, golds)) for clue in clues])
    print(f"{len(documents)} documents, {sum(map(len, documents))} lines", file=sys.stderr)
    weights = _fitted("alone", documents)
    for labelled in documents:
        weighing.place_together([clue for clue, _ in labelled], weights)
    weights |= _fitted("together", documents)
    for group, own in weights.items():
        # `~` keeps a name and its number on one line.
        cells = [f'"{measure}": {value:.2f},'.replace(" ", "~") for measure, value in own.items() if abs(value) >= SMALL]
        lines = wrap(" ".join(cells), 118, initial_indent=" " * 8, subsequent_indent=" " * 8, break_on_hyphens=False)
        print(f'    "{group}": {{', *(line.replace("~", " ") for line in lines), "    },", sep="\n")


def _labelled(data: Data) -> Iterator[tuple[str, list[Span]]]:
    """(text, foreign places) of the documents to fit on."""
    rows = list(data.rows("language_dev"))
    held = {text for row in rows if not _is_fitted(row["doc"]) for text, _ in _foreign(row)}
    strings: dict[str, str] = {}
    hosts: dict[str, list[str]] = {}
    for row in rows:
        if not _is_fitted(row["doc"]):
            continue
        strings |= {text: lang for text, lang in _foreign(row) if text not in held and not is_held_string(text)}
        if row["kind"] == "clean":
            hosts.setdefault(row["lang"], []).append(row["text"])
        labels: list[Span] = []
        for span in row["spans"]:
            text = row["text"][span["start"] : span["end"]]
            foreign = span["label"].startswith("foreign")
            labels.append((span["start"], span["end"], None if foreign and (text in held or is_held_string(text)) else foreign))
        yield row["text"], labels
    for row in data.rows("clean_dev"):
        if _is_fitted(row["id"]) and row["lang"] not in ("mul", "ja", "zh_tw"):
            yield row["text"], []
            if len(row["text"]) > 600:
                hosts.setdefault(row["lang"], []).append(row["text"])
    english = [phrase for phrase in phrases_of("en").whole() if " " in phrase][::PHRASE_STEP]
    sentences = {sentence: lang for lang, texts in hosts.items() for sentence in _sentences(texts)}
    yield from _planted(strings | {phrase.capitalize(): "en" for phrase in english} | sentences, hosts)


def _sentences(texts: Sequence[str]) -> list[str]:
    """One sentence of each text, from its middle, as far as it has one of fitting length; not too many of a language."""
    found = []
    for text in texts:
        pieces = text[len(text) // 2 :].replace("\n", ". ").split(". ")[1:8]
        fitting = [piece for piece in pieces if 40 <= len(piece) <= 160 and piece[0].isupper() and piece[-1].isalpha()]
        found += [f"{piece}." for piece in fitting[:1]]
    return found[:SENTENCES]


def _planted(strings: Mapping[str, str], hosts: Mapping[str, list[str]]) -> Iterator[tuple[str, list[Span]]]:
    """Each string alone in a document of another language, in turn, in the middle twice and at the head or tail once."""
    languages = sorted(hosts)
    for number, (text, lang) in enumerate(strings.items()):
        for turn in range(3):
            main = languages[(number * 5 + turn * 3) % len(languages)]
            if main == lang:
                continue
            host = hosts[main][crc32(f"{text} {turn}".encode()) % len(hosts[main])]
            breaks = [at for at in range(1, len(host)) if host.startswith("\n", at)] or [len(host)]
            middle = breaks[len(breaks) // 2 if turn < 2 else -(number % 2)]
            yield host[:middle] + "\n\n" + text + "\n\n" + host[middle:], [(middle + 2, middle + 2 + len(text), True)]


def _foreign(row: Mapping[str, Any]) -> list[tuple[str, str]]:
    spans = [span for span in row["spans"] if span["label"].startswith("foreign")]
    return [(row["text"][span["start"] : span["end"]], span["lang"]) for span in spans]


def _is_fitted(name: str) -> bool:
    return crc32(name.encode()) % 3 > 0


def _label(clue: Clue, spans: Sequence[Span]) -> tuple[bool, float]:
    """Whether the line is foreign, and its weight: none for one that is held out."""
    touched = [foreign for start, end, foreign in spans if clue.unit.start < end and start < clue.unit.end]
    if None in touched:
        return True, 0.0
    if not touched:
        return False, 1.0
    return any(touched), FOREIGN_WEIGHT if any(touched) else TRAP_WEIGHT


def _fitted(stage: str, documents: Sequence[Sequence[tuple[Clue, tuple[bool, float]]]]) -> dict[str, dict[str, float]]:
    """Group of lines → measure → weight."""
    found = {}
    for group in GROUPS:
        rows: list[Row] = [
            ({name: value for name, value in clue.values.items() if name not in UNFITTED}, *label)
            for labelled in documents
            for clue, label in labelled
            if weighing.group_of(clue) == group and label[1]
        ]
        found[f"{stage} {group}"] = _regression(rows, EVIDENCE if group == "long" else frozenset())
        print(f"{stage} {group}: {len(rows)} lines, {sum(row[1] for row in rows)} foreign", file=sys.stderr)
    return found


def _regression(rows: Sequence[Row], evidence: frozenset[str]) -> dict[str, float]:
    """Weights of a ridge logistic regression in which no evidence speaks against: measures that would are left out."""
    while True:
        weights = _newton(rows)
        against = {name for name in evidence if weights.get(name, 0.0) < 0}
        if not against:
            return weights
        rows = [({name: value for name, value in values.items() if name not in against}, label, by) for values, label, by in rows]


def _newton(rows: Sequence[Row]) -> dict[str, float]:
    """Weights of a ridge logistic regression, by Newton's method."""
    names = sorted({name for values, _, _ in rows for name in values})
    index = {name: at for at, name in enumerate(names)}
    sparse = [([(index[name], value) for name, value in values.items() if value], label, by) for values, label, by in rows]
    weights = [0.0] * len(names)
    for _ in range(STEPS):
        gradient = [-PENALTY * weight for weight in weights]
        hessian = [[PENALTY * (one == two) for two in range(len(names))] for one in range(len(names))]
        for row, label, by in sparse:
            score = sum(weights[at] * value for at, value in row)
            share = 1.0 / (1.0 + exp(-max(-30.0, min(30.0, score))))
            slope, curve = by * (label - share), by * max(1e-6, share * (1 - share))
            for at, value in row:
                gradient[at] += slope * value
                line, scaled = hessian[at], curve * value
                for other, its in row:
                    line[other] += scaled * its
        change = _solved(hessian, gradient)
        weights = [weight + step for weight, step in zip(weights, change, strict=True)]
    return dict(sorted(zip(names, weights, strict=True), key=lambda pair: -abs(pair[1])))


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of a symmetric positive definite system, by elimination."""
    size = len(right)
    rows = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    for at in range(size):
        for below in range(at + 1, size):
            factor = rows[below][at] / rows[at][at]
            if factor:
                rows[below] = [mine - factor * its for mine, its in zip(rows[below], rows[at], strict=True)]
    found = [0.0] * size
    for at in range(size - 1, -1, -1):
        found[at] = (rows[at][size] - sum(rows[at][other] * found[other] for other in range(at + 1, size))) / rows[at][at]
    return found


if __name__ == "__main__":
    main(sys.argv[1:])
