"""What the bench plants in clean documents stands where its label says, and nothing else has changed."""

from __future__ import annotations

import re
from datetime import date
from itertools import chain

from bench.quality.families import dates, language, template, truncation
from bench.quality.load import Data, own_samples
from bench.quality.sample import CLEAN, in_order

OWN = list(own_samples(Data(), ()))
TEXTS = {sample.text for sample in OWN}


def test_cuts_are_made_where_their_kind_says() -> None:
    cuts = list(chain.from_iterable(map(truncation.cuts, OWN)))
    assert {"word-boundary", "mid-word", "comma", "sentence-boundary", "ellipsis", "excerpt"} == {sample.kind for sample in cuts}
    hosts = {sample.name: sample.text for sample in OWN}
    for sample in cuts:
        cut = int(sample.facts["cut"])
        host = hosts[sample.name.rpartition("#")[0]]
        assert host[:cut] == sample.text[:cut]
        before, after = host[cut - 1], host[cut]
        assert sample.kind != "mid-word" or (before + after).isalpha()
        assert sample.kind != "word-boundary" or (before.isalpha() and after == " " and sample.text == host[:cut])
        assert sample.kind != "comma" or before == ","
        assert sample.kind != "sentence-boundary" or before in ".!?"
        assert sample.kind != "excerpt" or sample.text[cut:] in truncation.MARKERS


def test_cuts_are_the_same_each_time() -> None:
    assert list(truncation.cuts(OWN[0])) == list(truncation.cuts(OWN[0]))
    assert all(sample.imitation and not sample.traps for sample in truncation.cuts(OWN[0]))


def test_leftovers_stand_at_their_places() -> None:
    samples = list(template._planted(OWN))
    listed = template.FILE.read_text("utf-8").count("\n") - 1
    assert len(template.MODES) * listed == len(samples)
    for sample in samples:
        (gold,) = sample.golds
        assert sample.name.endswith(f" {sample.text[gold.start : gold.end]}")
        without = sample.text[: gold.start].rstrip() + sample.text[gold.end :].strip()
        assert re.sub(r"\s", "", without) in {re.sub(r"\s", "", text) for text in TEXTS}


def test_leftovers_are_not_those_of_the_development_list() -> None:
    """Checked where that list stands beside the checkout."""
    from bench.quality.load import find_data

    known = {row["placeholder"] for row in find_data().rows("template_dev") if row["placeholder"]}
    assert [] == [
        sample.name for sample in template._planted(OWN) if sample.text[sample.golds[0].start : sample.golds[0].end] in known
    ]


def test_foreign_passages_stand_at_their_places() -> None:
    for sample in language._planted(OWN):
        (gold,) = sample.golds
        passage = sample.text[gold.start : gold.end]
        assert sample.name.endswith(passage)
        alone = sample.text[: gold.start].endswith("\n") and sample.text[gold.end :].startswith("\n")
        assert alone == (sample.kind != "inline-sentence"), sample.name
        assert sample.kind != "tail" or not sample.text[gold.end :].strip()


def test_dated_lines_and_traps_are_the_only_dates_of_their_documents() -> None:
    samples = list(dates._planted(OWN))
    assert {dates.LABEL, dates.TRAP} == {sample.kind for sample in samples}
    for sample in samples:
        line = sample.name.partition("#")[2]
        assert 1 == sample.text.count(line)
        assert not re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)", sample.text.replace(line, ""))
        assert (sample.kind == dates.LABEL) == bool(sample.facts["date"])


def test_a_text_holds_a_date_in_any_form_but_no_other() -> None:
    months = {"may": frozenset({5}), "mai": frozenset({5}), "lis": frozenset({7, 11})}
    day = date(2021, 5, 23)
    for text in ("23 May 2021", "Mai 23, 2021", "2021-05-23", "23.5.2021", "5/22/2021", "2021年5月23日", "le 24 mai 2021 à 8 h"):
        assert dates.holds(f"It rained. {text} It stopped.", day, months), text
    for text in ("2021", "May 2021", "23 May 2020", "26 May 2021", "23 lis 2021", "23 2021", f"23 May {'x' * 60} 2021"):
        assert not dates.holds(text, day, months), text
    assert dates.holds("5.5.2021", date(2021, 5, 5), {})
    assert not dates.holds("5 2021", date(2021, 5, 5), {})


def test_a_named_date_is_right_within_a_day() -> None:
    assert dates.near("2021-05-24", "2021-05-23")
    assert not dates.near("2021-05-25", "2021-05-23")
    assert not dates.near("2021-05", "2021-05-23")


def test_values_come_in_the_order_asked_for() -> None:
    assert ["b", "a", "c"] == in_order(["a", "b", "c", "a"], ["b", "x", "b"])
    assert all(sample.kind == CLEAN for sample in OWN)
