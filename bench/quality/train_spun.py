"""Trains the model of `spun/likely-spun`: `python -m bench.quality.train_spun` writes rules/spun/likely-spun.bin and, beside it,
the words without which the model is not asked (`--words` writes these alone, from the model that is there).

Training documents are pairs of a text and what a spinner makes of it: clean development documents that `spun_spinner` spins, and
our imitations beside their originals. A feature's weight is the logarithm of how much more often it stands in the spun ones. The
thresholds come from cross-validation by source. Everything is decided by the data: the same data give the same file.
"""

from __future__ import annotations

import sys
from array import array
from functools import cache
from typing import TYPE_CHECKING, NamedTuple
from unittest.mock import patch
from zlib import crc32

from bench.quality import spun_levels
from bench.quality.crossval import collection, cross_validate, folds
from bench.quality.linting import findings
from bench.quality.load import ROOT, clean_samples, find_data, own_samples
from bench.quality.sample import CLEAN, DEVELOPMENT, FULL, LONG, SHORT, Sample
from bench.quality.spun_spinner import dictionaries, spin
from bench.quality.spun_weights import Pair, common, model_file, packed_tables
from bench.quality.windows import with_windows
from provlint.document import Document
from provlint.document.tokens import find_words
from provlint.rules.spun import _model, _wording, likely_spun
from provlint.rules.spun._model import FAMILIES, FILE, read_model
from provlint.rules.spun._model_words import count_prose, features, prose_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from bench.quality.load import Data

KINDS = (*FAMILIES, "thesaurus")

VERDICT = "spun/spun-document"
"""The rule that the model's score is evidence of."""

IMITATION = 10
"""Spun texts that one imitation stands for: F1 on held-out sources is .90 without them, .94 to .95 from 3 to 30."""

TELLING = 1.5
"""Logarithm of the odds from which a word is telling: two such words stand in 8 % of clean windows of 300 words, and in all that
the cross-validated model finds; 3 % and 94 % on 120 to 200 words."""

INNER = 4
"""Parts of the training documents, each of which is scored by a model of the others to find the thresholds."""

ALSO = {"nltk_movie_reviews": "movies"}
"""Collections of the speed corpus by the name that they have as sources, where it is another."""


class Text(NamedTuple):
    """What the model sees of a sample; `spun` is what the families of spinners make of a clean one."""

    words: int
    features: array[int]
    spun: Mapping[str, array[int]]


def main() -> int:
    """Prints cross-validated figures and writes the model; 2 where the development documents are missing."""
    data = find_data()
    if sys.argv[1:] == ["--words"]:
        write_words(data)
        return 0
    if not data.shared:
        print("no development documents beside the checkout: nothing to train on", file=sys.stderr)
        return 2
    samples = [*_committed_and_development(data), *extra(data)]
    print(spun_levels.report(cross_validate(_trained, samples, likely_spun.RULE.id), likely_spun.RULE.id))
    path = ROOT / "rules" / FILE
    path.write_bytes(fit(samples))
    print(f"{path.relative_to(ROOT)}: {path.stat().st_size} bytes")
    write_words(data)
    return 0


def write_words(data: Data) -> None:
    """Writes the single words that say most for a spinner, among those that spinners are known to put."""
    model = read_model((ROOT / "rules" / FILE).read_bytes())
    told = sorted(word for word in _replacements(data) if word.isalpha() and model.weight(word) >= TELLING)
    path = ROOT / "rules" / _wording.WORDS
    path.write_text("\n".join(told) + "\n", encoding="utf-8")
    print(f"{path.relative_to(ROOT)}: {len(told)} words")


def _replacements(data: Data) -> set[str]:
    """The words of the dictionaries' replacements, and those of our imitations that their originals have not."""
    words = {
        word
        for entries in dictionaries().values()
        for pairs in entries.values()
        for _, others in pairs
        for other in others
        for word in other
    }
    texts = {(sample.source, sample.name): {*find_words(sample.text.lower())} for sample in own_samples(data, KINDS)}
    for (source, name), spoken in texts.items():
        words |= spoken - texts.get((source, name.rpartition(".")[0] + ".original"), spoken)
    return words


def train(samples: Sequence[Sample]) -> Callable[[Sample], bool]:
    """The Trainer that the bench cross-validates; it also learns from collections of the speed corpus that the bench has not."""
    return _trained([*samples, *extra(find_data())])


def train_verdict(samples: Sequence[Sample]) -> Callable[[Sample], bool]:
    """The Trainer of `spun/spun-document`: the rule as it is, with the model of these samples in place of the shipped one.

    The telling words stay the shipped ones; without them a text is not scored, so they can only lower what is found.
    """
    pairs = common(list(_pairs([*samples, *extra(find_data())])))
    model = read_model(model_file(packed_tables(pairs), spun_levels.NONE, spun_levels.NONE))

    def detect(sample: Sample) -> bool:
        with patch.object(_model, "shipped_model", lambda: model):
            return any(found.rule == VERDICT for found in findings(sample, (VERDICT,)))

    return detect


def _trained(samples: Sequence[Sample]) -> Callable[[Sample], bool]:
    model = read_model(fit(samples))

    def detect(sample: Sample) -> bool:
        text = _text(sample)
        if text.words < _wording.FEWEST:
            return False
        verdict = model.judge(text.features, text.words)
        return verdict.score >= verdict.level.threshold

    return detect


def fit(samples: Sequence[Sample]) -> bytes:
    """The content of the model's file, from these samples alone: whole documents and their windows."""
    pairs = common(list(_pairs(samples)))
    scored = []
    for part in folds(samples, INNER):
        tables = packed_tables(pair for pair in pairs if collection(pair.source) not in part)
        model = read_model(model_file(tables, spun_levels.NONE, spun_levels.NONE))
        windows = [sample for sample in samples if collection(sample.source) in part and sample.length != FULL]
        spoken = [(sample, _text(sample)) for sample in windows]
        scored += [(sample, model.score(text.features)) for sample, text in spoken if text.words >= _wording.FEWEST]
    return model_file(packed_tables(pairs), *(spun_levels.level(scored, length) for length in (SHORT, LONG)))


def _pairs(samples: Sequence[Sample]) -> Iterator[Pair]:
    whole = {(sample.source, sample.name): sample for sample in samples if sample.length == FULL}
    for sample in samples:
        text = _text(sample)
        if text.spun:
            yield Pair(sample.source, text.features, text.spun)
        elif sample.length == FULL and sample.kind in FAMILIES:
            original = whole.get((sample.source, sample.name.removesuffix(sample.kind) + "original"))
            if original:
                yield Pair(sample.source, _text(original).features, {sample.kind: text.features}, IMITATION)


def _text(sample: Sample) -> Text:
    """What the model sees; of clean documents about 300 words are spun, and of the short windows one in four."""
    spins = sample.kind == CLEAN and (sample.length == LONG or (sample.length == SHORT and crc32(sample.name.encode()) % 4 == 0))
    return _read(sample.text, sample.path, spins)


@cache
def _read(text: str, path: str, spins: bool) -> Text:  # noqa: FBT001 - a key of the cache
    document = Document(text, path)
    if document.language != "en":
        return Text(0, array("I"), {})
    words = prose_words(document)
    seed = crc32(text.encode("utf-8", "replace"))
    spun = {family: array("I", sorted(features(spin(words, family, seed)))) for family in (FAMILIES if spins else ())}
    return Text(count_prose(words), array("I", sorted(features(words))), spun)


def _committed_and_development(data: Data) -> Iterator[Sample]:
    yield from with_windows(own_samples(data, KINDS))
    yield from with_windows(sample for sample in clean_samples(data) if sample.facts["lang"] == "en")


def extra(data: Data) -> Iterator[Sample]:
    """Clean documents of the speed corpus from collections that are not among the development documents, each text once."""
    known = {collection(row["source"]) for row in data.rows("clean_dev")}
    seen: set[str] = set()
    for row in data.rows("bench"):
        name = row["id"].partition("/")[0]
        if name.removeprefix("nltk_") in known or row["text"] in seen:
            continue
        seen.add(row["text"])
        path = "document.md" if row["id"].endswith(".md") else "document.txt"
        sample = Sample(row["id"], ALSO.get(name, name), DEVELOPMENT, name, CLEAN, row["text"], path)
        yield from with_windows([sample])


if __name__ == "__main__":
    sys.exit(main())
