"""The training of `spun/likely-spun`: its spinner, its weights and its thresholds, on texts of a few words."""

from __future__ import annotations

from array import array

import pytest

from bench.quality.sample import CLEAN, COMMITTED, LONG, Sample
from bench.quality.spun_levels import ALARMS, NONE, calibration, level
from bench.quality.spun_spinner import dictionaries, spin
from bench.quality.spun_weights import Pair, common, model_file, packed_tables
from provlint.document.tokens import find_words
from provlint.rules.spun._model import FAMILIES, Level, read_model
from provlint.rules.spun._model_words import features

WORDS = find_words("the company said on monday that it will only open the store next year because of the price")


def test_the_same_seed_spins_the_same_way() -> None:
    spun = [spin(WORDS, "mtdict", seed) for seed in range(40)]
    assert spun == [spin(WORDS, "mtdict", seed) for seed in range(40)]
    assert len({tuple(words) for words in spun}) > 5


def test_what_is_spun_comes_from_the_family_s_dictionary() -> None:
    spun = {word for seed in range(60) for word in spin(WORDS, "mtdict", seed)}
    assert {"mentioned", "solely", "subsequent"} <= spun
    assert not {"beneathneath", "withinside"} & spun


@pytest.mark.parametrize("family", FAMILIES)
def test_no_entry_of_a_dictionary_replaces_a_phrase_by_itself(family: str) -> None:
    entries = [entry for found in dictionaries()[family].values() for entry in found]
    assert len(entries) > 100
    assert not [original for original, others in entries if original in others or not all(others)]


def test_weights_favour_what_stands_in_spun_texts() -> None:
    tables = packed_tables(_pairs())
    assert tables == packed_tables(_pairs())
    model = read_model(model_file(tables, NONE, Level(1.0, 2.0, 3.0, 4.0)))
    assert model.long == Level(1.0, 2.0, 3.0, 4.0)
    assert model.score(features(["solely"])) > 1 > -1 > model.score(features(["only"]))
    assert model.score(features(["never", "seen"])) == 0


def test_a_family_s_own_words_count_for_it() -> None:
    pairs = [Pair("a", _features("very"), {"spinbot": _features("exceptionally")}, 10)]
    model = read_model(model_file(packed_tables(pairs), NONE, NONE))
    assert model.score(features(["exceptionally"])) > 1
    assert model.score(features(["very"])) == 0  # the other families have nothing against it


def test_rare_features_are_left_out_before_counting() -> None:
    rare = Pair("a", _features("once"), {})
    kept = common([*_pairs(), rare])
    assert not kept[-1].original
    assert packed_tables(kept) == packed_tables([*_pairs(), rare])


def test_a_level_lets_so_many_clean_windows_through() -> None:
    scored = [(_sample(CLEAN), number / 1000) for number in range(2000)] + [(_sample("mtdict"), 3.0) for _ in range(10)]
    found = level(scored, LONG)
    assert found.alarms == pytest.approx(ALARMS[LONG])
    assert 1.99 < found.threshold < 2
    assert level([], LONG) == NONE


def test_calibration_finds_centre_and_slope() -> None:
    centre, slope = calibration([0.0, 1.0, 2.0, 3.0], [2.0, 3.0, 4.0, 5.0])
    assert centre == pytest.approx(2.5)
    assert slope > 0.5


def _pairs() -> list[Pair]:
    spun = _features("solely")
    return [Pair("a", _features("only"), dict.fromkeys(FAMILIES, spun)) for _ in range(20)]


def _features(word: str) -> array[int]:
    return array("I", features([word]))


def _sample(kind: str) -> Sample:
    return Sample("one", "harbour", COMMITTED, "news", kind, "Text.", length=LONG)
