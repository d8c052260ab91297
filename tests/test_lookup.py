"""Tables in drawers tell the same as the dictionary they were made of."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provlint import lookup, store
from provlint.lookup import LineTable, Lookup, WordSet, drawers_of, kept, lines_of, told_lines


@given(st.dictionaries(st.text(), st.one_of(st.none(), st.integers(), st.lists(st.text()))), st.lists(st.text()))
def test_it_tells_what_the_dictionary_tells(table: dict[str, object], others: list[str]) -> None:
    """Keys that are there, keys that are not, and keys asked twice."""
    found = Lookup(drawers_of(table))
    for key in [*table, *others, *table]:
        assert found.get(key, "nothing") == table.get(key, "nothing")
        assert (key in found) is (key in table)
        if key in table:
            assert found[key] == table[key]
        else:
            with pytest.raises(KeyError):
                found[key]


WORD = st.text(st.characters(exclude_characters="\n", codec="utf-8"), max_size=5)


@given(st.sets(st.one_of(WORD, st.text("ab", max_size=4))), st.lists(st.text("ab\n", max_size=9)))
def test_a_set_of_words_holds_its_words(words: set[str], others: list[str]) -> None:
    """Those and no others: neither parts of words nor several of them, however often it is asked."""
    found, often = WordSet(lines_of(words)), WordSet(lines_of(words))
    for _ in range(lookup.OFTEN + 1):
        assert "\n" not in often
    for word in [*words, *others, *(word[1:] for word in words), *(word[:-1] for word in words), "\n".join(sorted(words))]:
        assert (word in found) is (word in words), word
        assert (word in often) is (word in words), word
    assert 7 not in found
    assert 7 not in often


TOLD = st.text(st.characters(exclude_characters="\n\t", codec="utf-8"), min_size=1, max_size=5)


@given(st.dictionaries(TOLD, TOLD), st.lists(st.text("ab\n\t", max_size=9)))
def test_a_table_of_lines_tells_what_it_was_told(table: dict[str, str], others: list[str]) -> None:
    """That and nothing else, however often it is asked."""
    found, often = LineTable(told_lines(table)), LineTable(told_lines(table))
    for _ in range(lookup.OFTEN + 1):
        assert "\n" not in often
    for key in [*table, *others, *table.values(), *(f"{key}\t{value}" for key, value in table.items())]:
        assert found.get(key) == often.get(key) == table.get(key, ""), key
        assert (key in found) is (key in often) is (key in table)
    assert found.whole() == table


def test_a_document_opens_few_drawers_and_a_long_run_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """One question opens one drawer; after a share of them the rest is opened at once, and nothing is opened twice."""
    opened: list[bytes] = []
    unpacked = store.unpacked

    def counted(data: bytes) -> object:
        opened.append(data)
        return unpacked(data)

    monkeypatch.setattr(lookup, "SMALL", 10)
    monkeypatch.setattr(store, "unpacked", counted)
    table = {f"word{number}": number for number in range(600)}
    drawers = drawers_of(table)
    found = Lookup(drawers)
    assert found["word7"] == 7
    assert len(opened) == 1
    assert [found.get(key) for key in table] == list(table.values())
    assert sorted(opened) == sorted(drawers)


def test_of_a_large_table_little_is_held(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is asked, in whatever order, and asked again; the answers stay right."""
    monkeypatch.setattr(lookup, "HELD", 100)
    monkeypatch.setattr(lookup, "SMALL", 10)
    table = {f"word{number}": number for number in range(1200)}
    found = Lookup(drawers_of(table))
    most = max(len(store.unpacked(drawer)) for drawer in drawers_of(table))  # type: ignore[arg-type]
    for key in [*table, *reversed(table), "none", *table]:
        assert found.get(key, -1) == table.get(key, -1)
        assert len(found._held[0]) <= 100 + most


def test_threads_that_share_a_table_get_right_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """One throws away what another has just opened, or sees a drawer as open that is not read yet."""
    monkeypatch.setattr(lookup, "HELD", 50)
    interval = sys.getswitchinterval()
    table = {f"word{number}": number for number in range(600)}
    found = Lookup(drawers_of(table))
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as threads:
            wrong = threads.map(lambda _: [key for key in table if found.get(key) != table[key]], range(12))
        assert [*wrong] == [[]] * 12
    finally:
        sys.setswitchinterval(interval)


def test_what_is_no_text_is_no_key() -> None:
    """As with any container, a question for something else is answered, not refused."""
    assert 7 not in Lookup(drawers_of({"7": 1}))


def test_a_damaged_table_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is wrong with the cache costs time and no rule its findings."""
    monkeypatch.setenv("PROVLINT_CACHE_DIR", str(tmp_path))
    table = {f"word{number}": number for number in range(40)}
    kept("words", "stamp", lambda: table)
    (file,) = tmp_path.iterdir()
    data = file.read_bytes()
    file.write_bytes(data[:-60] + b"\xff" * 60)
    found = kept("words", "stamp", lambda: table)
    assert {key: found[key] for key in table} == table
    assert "other" not in found
