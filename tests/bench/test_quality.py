"""The quality bench: its formulas, its windows, and the floors on the documents of this repository."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bench.quality import __main__ as command
from bench.quality import families, page
from bench.quality.crossval import collection, cross_validate, folds
from bench.quality.families import spun
from bench.quality.floors import Floor, broken, floors
from bench.quality.linting import Found
from bench.quality.load import ROOT, Data, clean_samples, extra_samples, find_data, own_samples
from bench.quality.sample import CLEAN, COMMITTED, EXTRA, FULL, LONG, SHORT, Measured, Sample, Trial
from bench.quality.scores import Tally, balanced_f1, balanced_precision, tally, wilson, worst
from bench.quality.sources import EVERYTHING, source, sources
from bench.quality.tables import alarms, counted, share, table
from bench.quality.upheld import not_upheld, upheld
from bench.quality.windows import MOST, SIZES, cut, spread, with_windows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

RULE = "spun/spun-document"


def sample(source: str = "harbour", kind: str = CLEAN, **others: str) -> Sample:
    """A sample of no interest but for what is given."""
    return replace(Sample("one", source, COMMITTED, "news", kind, "Text.", used_for=frozenset()), **others)  # type: ignore[arg-type]


def measured(found: int, missed: int, kind: str) -> Measured:
    """So many trials of one kind that RULE found, and so many that it did not."""
    made = [Trial(sample(kind=kind), kind, frozenset({RULE})) for _ in range(found)]
    return Measured((*made, *(Trial(sample(kind=kind), kind, frozenset()) for _ in range(missed))), {RULE: "spun/lexicon"})


@pytest.mark.parametrize(
    ("hits", "total", "low", "high"),
    [  # R 4.3: prop.test(hits, total, correct = FALSE)$conf.int
        (0, 10, 0.0, 0.2775328),
        (5, 10, 0.2365931, 0.7634069),
        (10, 10, 0.7224672, 1.0),
        (1, 2003, 0.0000881, 0.0028224),
        (0, 3000, 0.0, 0.0012788),
    ],
)
def test_the_interval_is_wilsons(hits: int, total: int, low: float, high: float) -> None:
    """It has a width even where nothing was hit."""
    assert (low, high) == pytest.approx(wilson(hits, total), abs=2e-6)


def test_the_interval_of_no_trial_excludes_nothing() -> None:
    assert (0.0, 1.0) == wilson(0, 0)


@pytest.mark.parametrize(
    ("recall", "false_rate", "precision", "f1"),
    [
        (0.55, 0.008, 0.98566, 0.70603),
        (0.5, 0.5, 0.5, 0.5),
        (1.0, 0.0, 1.0, 1.0),
        (0.0, 0.1, 0.0, 0.0),
        (0.0, 0.0, None, 0.0),
        (None, 0.1, None, None),
        (0.5, None, None, None),
    ],
)
def test_balanced_f1(recall: float | None, false_rate: float | None, precision: float | None, f1: float | None) -> None:
    """As if clean and defective documents were equally many."""
    assert precision == pytest.approx(balanced_precision(recall, false_rate), abs=1e-5)
    assert f1 == pytest.approx(balanced_f1(recall, false_rate), abs=1e-5)


def test_balanced_f1_is_the_plain_one_of_a_balanced_collection() -> None:
    """Counted by hand: 100 of each, 80 found, 5 false alarms."""
    precision, recall = 80 / 85, 80 / 100
    assert 2 * precision * recall / (precision + recall) == pytest.approx(balanced_f1(0.8, 0.05))


def test_tallies_count_trials() -> None:
    count = tally(measured(3, 1, CLEAN).trials, RULE)
    assert (3, 4, 0.75, 750.0) == (count.hits, count.total, count.rate, count.per_thousand)
    assert (None, None) == (Tally(0, 0).rate, Tally(0, 0).per_thousand)
    assert 0.75 == worst([Tally(0, 0), count, Tally(1, 4)])
    assert worst([Tally(0, 0)]) is None


def test_cells_show_their_counts() -> None:
    assert ".85 (51/60)" == counted(Tally(51, 60))
    assert "0.5 (1/2003; 0.1–2.8)" == alarms(Tally(1, 2003))
    assert ("–", "–", "–", "1.00", ".00") == (counted(Tally(0, 0)), alarms(Tally(0, 0)), share(None), share(1.0), share(0.0))
    assert "| a   | b |\n| --- | - |\n| one | 2 |\n" == table(["a", "b"], [["one", "2"]])


def sentences(count: int, words: int) -> str:
    """So many sentences of so many words each."""
    return " ".join(f"S{number} {'word ' * (words - 2)}end." for number in range(count))


def test_windows_hold_whole_sentences_and_the_right_number_of_words() -> None:
    text = sentences(100, 17)
    made = list(cut(text, 120, 200))
    assert all(120 <= len(window.split()) <= 200 for window in made)
    assert all(window.startswith("S") and window.endswith("end.") for window in made)
    assert "".join(made).replace(" ", "") in text.replace(" ", "")
    assert len(made) == 10  # ten sentences have 170 words: the first whole number of them above 160


def test_a_text_of_the_right_size_is_its_own_window() -> None:
    text = "no sentence ends here " * 40
    assert [text] == list(cut(text, 120, 200))


def test_what_fits_into_no_window_is_left_out() -> None:
    """A sentence that is too long by itself, and what was gathered before it."""
    text = f"Short one. {'long ' * 300}end. {sentences(10, 15)}"
    assert [sentences(10, 15)] == [window.removeprefix("end. ") for window in cut(text, 120, 200)]
    assert [] == list(cut("Too short. By far.", 120, 200))


def test_no_window_ends_within_a_fence() -> None:
    text = f"```\n{sentences(11, 15)}\n\n{sentences(11, 15)}\n```\n"
    assert [] == list(cut(text, 120, 200))


def test_long_documents_give_few_windows() -> None:
    made = list(with_windows([sample(text=sentences(1000, 20))]))
    assert [FULL, *[LONG] * MOST, *[SHORT] * MOST] == [window.length for window in made]
    assert len({window.name for window in made}) == len(made)
    assert made == list(with_windows([sample(text=sentences(1000, 20))]))
    assert ["0", "2", "4"] == spread([str(number) for number in range(5)], 3)
    assert {LONG, SHORT} == set(SIZES)


def test_files_become_labelled_samples(tmp_path: Path) -> None:
    folder = tmp_path / "documents" / "city"
    folder.mkdir(parents=True)
    for kind in ("original", "mtdict", "clean", "template"):
        (folder / f"tram.{kind}.txt").write_text("The tram is late.\n", "utf-8")
    made = {entry.name: entry for entry in own_samples(Data(tmp_path / "documents"), ("mtdict",))}
    assert {"tram.original", "tram.mtdict", "tram.clean"} == set(made)
    assert (CLEAN, False, "tram.txt") == (made["tram.original"].kind, made["tram.original"].imitation, made["tram.original"].path)
    assert ("mtdict", True, "city") == (made["tram.mtdict"].kind, made["tram.mtdict"].imitation, made["tram.mtdict"].source)
    assert made["tram.clean"].genre == source("city").genre


def test_a_folder_of_the_callers_is_a_source_of_its_own(tmp_path: Path) -> None:
    """And counts as used for everything, since nobody said otherwise."""
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "a.mtdict.txt").write_text("Spun.", "utf-8")
    (made,) = extra_samples(Data(extra=tmp_path), ("mtdict",))
    assert (tmp_path.name, EXTRA, False, EVERYTHING) == (made.source, made.origin, made.imitation, made.used_for)
    (tmp_path / "b.unheard.txt").write_text("What?", "utf-8")
    with pytest.raises(ValueError, match=r"b\.unheard\.txt: the name must end in \.KIND\.txt"):
        list(extra_samples(Data(extra=tmp_path), ("mtdict",)))


def test_development_rows_keep_source_and_genre(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    row = {"id": "a", "source": "bbc", "genre": "news", "format": "md", "complete": False, "lang": "en", "text": "Text."}
    with gzip.open(tmp_path / "data" / "clean_dev.jsonl.gz", "wt", encoding="utf-8") as out:
        out.write(json.dumps(row) + "\n")
    (made,) = clean_samples(Data(shared=tmp_path))
    assert ("bbc", "news", "document.md", {"lang": "en"}) == (made.source, made.genre, made.path, made.facts)
    assert "spun/lexicon" in made.used_for
    assert [] == list(clean_samples(Data()))


def test_every_committed_source_is_recorded() -> None:
    """Whether a source was held out cannot be found out later."""
    assert [] == [path.name for path in Data().documents.iterdir() if path.is_dir() and path.name not in sources()]


def test_held_out_depends_on_what_a_name_was_built_from() -> None:
    both = Measured((), {"phrases": "spun/lexicon", "model": "spun/model"})
    trial = Trial(replace(sample(), used_for=frozenset({"spun/model"})), CLEAN, frozenset())
    assert (True, False) == (both.held_out(trial, "phrases"), both.held_out(trial, "model"))


def test_cross_validation_never_trains_on_what_it_judges() -> None:
    samples = [sample(f"{name}-{part}", kind) for name in "abcdefg" for part in "xy" for kind in (CLEAN, "mtdict")]
    samples += [sample("clean-only", CLEAN)] * 5

    def train(seen: Sequence[Sample]) -> Callable[[Sample], bool]:
        known = {collection(entry.source) for entry in seen}
        assert any(entry.kind == CLEAN for entry in seen)
        return lambda entry: collection(entry.source) not in known

    trials = cross_validate(train, samples, "model", 4)
    assert samples == [trial.sample for trial in trials]
    assert all(trial.found == {"model"} for trial in trials)
    parts = folds(samples, 4)
    assert ["a", "b", "c", "clean", "d", "e", "f", "g"] == sorted(name for part in parts for name in part)
    assert all(len(part & set("abcdefg")) in (1, 2) for part in parts)


@pytest.mark.parametrize(
    ("floor", "trials", "said"),
    [
        (Floor("spun", RULE, ("mtdict",), recall=0.85), measured(85, 15, "mtdict"), ""),
        (Floor("spun", RULE, ("mtdict",), recall=0.85), measured(84, 16, "mtdict"), "recall 0.840 (84/100) is below 0.85"),
        (Floor("spun", RULE, (CLEAN,), alarms=1), measured(1, 999, CLEAN), ""),
        (Floor("spun", RULE, (CLEAN,), alarms=1), measured(1, 998, CLEAN), "1.0 false alarms per 1000 (1/999) are above 1"),
        (Floor("spun", RULE, (CLEAN,), alarms=1), measured(1, 998, "mtdict"), "no such document"),
        (Floor("spun", RULE, (CLEAN,), LONG, alarms=1), measured(0, 9, CLEAN), "no such document"),
        (Floor("spun", RULE, (CLEAN,), sources=("quay",), alarms=1), measured(0, 9, CLEAN), "no such document"),
        (Floor("spun", RULE, (CLEAN,), held_out=True, alarms=1), measured(0, 9, CLEAN), ""),
        (Floor("spun", "spun/unheard", (CLEAN,), alarms=1), measured(0, 9, CLEAN), "nothing of that name is measured"),
    ],
)
def test_floors(floor: Floor, trials: Measured, said: str) -> None:
    """Each says what is broken; one that no document stands under is broken too."""
    assert floor.broken(trials).endswith(said)
    assert bool(said) == bool(floor.broken(trials))


def test_floors_on_documents_that_are_missing_are_not_checked() -> None:
    floor = Floor("spun", RULE, (CLEAN,), origin="development", alarms=1)
    assert [] == broken([floor], measured(9, 0, CLEAN), [COMMITTED])


@pytest.mark.parametrize(
    "entry",
    ["unheard = 1", "recall = 0.5", 'kinds = ["mtdict"]', 'length = "400"\nfalse-alarms = 1', "recall = 1\nfalse-alarms = 1"],
)
def test_floors_that_mean_nothing_are_refused(tmp_path: Path, entry: str) -> None:
    path = tmp_path / "floors.toml"
    path.write_text(f'[[floor]]\nfamily = "spun"\nrule = "{RULE}"\n{entry}\n', "utf-8")
    with pytest.raises(ValueError, match="floor"):
        floors("spun", path)


def test_every_floor_is_of_a_family() -> None:
    known = families.names()
    assert {"spun"} <= set(known)
    assert sum(len(floors(name)) for name in known) == (ROOT / "bench/quality/floors.toml").read_text("utf-8").count("[[floor]]")


def test_sections_are_replaced_one_by_one() -> None:
    whole = page.page({"spun": "## spun\n\nold\n", "dates": "## dates\n"})
    assert {"spun": "## spun\n\nold\n", "dates": "## dates\n"} == page.pieces(whole)
    assert whole == page.page(page.pieces(whole))


def test_figures_are_not_written_without_the_development_documents(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "find_data", lambda _extra: Data())
    assert 2 == command.main(["--family", "spun", "--write"])
    assert "docs/quality.md is not written" in capsys.readouterr().err


@pytest.mark.parametrize("name", families.names())
def test_the_floors_hold_on_the_committed_documents(name: str) -> None:
    """What `python -m bench.quality --check` finds out on a machine that has the repository only."""
    made = families.family(name).measure(Data(), 1)
    assert [] == broken(floors(name), made, {trial.sample.origin for trial in made.trials})
    assert families.family(name).section(made)


def test_a_trainer_is_cross_validated_beside_the_rules(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Its figures stand under a name of their own and are held out by construction."""
    for name in ("city", "market", "health"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.original.txt").write_text("The tram is late again.\n", "utf-8")
        (tmp_path / name / "a.mtdict.txt").write_text("The tram is tardy once more, they gained't say why.\n", "utf-8")
    monkeypatch.setattr(spun, "_trainers", lambda: {spun.CROSS: lambda _samples: lambda entry: "tardy" in entry.text})
    made = spun.measure(Data(tmp_path, shared=tmp_path), 1)
    assert all((spun.CROSS in trial.found) == (trial.kind == "mtdict") for trial in made.trials)
    assert all("spun/mangled-contraction" in trial.found for trial in made.trials if trial.kind == "mtdict")
    assert all(made.held_out(trial, spun.CROSS) for trial in made.trials)
    assert "### spun/likely-spun, cross-validated" in spun.section(made)


def test_only_a_finding_of_the_same_rule_at_the_same_place_is_upheld() -> None:
    (where, name), ((rule, start, end), *_) = next(iter(upheld().items()))
    made = sample(where, name=name)
    same, other = Found(rule, "warning", start, end), Found("spun/likely-spun", "warning", start, end)
    away = Found(rule, "warning", end + 5_000, end + 5_001)
    assert not_upheld(made, [same, other, away]) == [other, away]
    assert not_upheld(sample("harbour", name=name), [same]) == [same]


def test_what_readers_upheld_stands_in_documents_labelled_clean() -> None:
    data = find_data()
    if not data.shared:
        pytest.skip("no development documents beside the checkout")
    lengths = {(made.source, made.name): len(made.text) for made in clean_samples(data)}
    known = {key: places for key, places in upheld().items() if key in lengths}
    assert len(known) > 20
    assert all(0 <= start <= end <= lengths[key] for key, places in known.items() for _, start, end in places)
