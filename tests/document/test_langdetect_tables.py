"""Our way of asking langdetect gives what langdetect gives, bit by bit, whatever becomes of the cache."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provlint import store
from provlint.document import detectors, langdetect_loop, langdetect_tables
from provlint.document.detectors import LangDetect
from provlint.document.function_words import FUNCTION_WORDS
from provlint.document.langdetect_tables import DRAWERS, Probabilities
from provlint.engine.cache import kept_files

import langdetect  # isort: skip
from langdetect import detector_factory  # isort: skip

PROFILES = langdetect.PROFILES_DIRECTORY
LABELS = (
    "Sinh",
    "Leia mais",
    "OptRef",
    "::: moniker-end",
    "调查",
    "文档翻译",
    "长期的mentor",
    "Kliendid",
    "I",
    "ß",
    "ii ii ii",
    "No",
)
ODD = (
    "",
    " ",
    "\n\t\r",
    "123 456",
    "\x00\x01",
    "\ud800\udfff",
    "😀😀",
    "a\u0301e\u0323",
    "https://example.org/a me@example.org",
    "ALL CAPITALS",
)
TEXTS = (*FUNCTION_WORDS.values(), *LABELS, *ODD, " ".join(FUNCTION_WORDS.values()) * 2)


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cache of this test alone."""
    monkeypatch.setenv("PROVLINT_CACHE_DIR", str(tmp_path / "cache"))


@pytest.fixture(scope="module")
def plain() -> detector_factory.DetectorFactory:
    """The factory of langdetect itself, with the seed that ours has."""
    factory = detector_factory.DetectorFactory()
    factory.load_profile(PROFILES)
    factory.seed = 0
    return factory


@pytest.fixture(scope="module")
def ours() -> Callable[[str], list[Any]]:
    """Our way of asking, which must not be langdetect's."""
    ask = langdetect_loop.asker()
    assert ask is not langdetect.detect_langs
    return ask


def bits(ask: Callable[[str], list[Any]], text: str) -> object:
    """Languages and the bits of their probabilities, or what was raised."""
    try:
        return [(found.lang, found.prob.hex()) for found in ask(text)]
    except langdetect.LangDetectException as error:
        return (error.code, str(error))


def asked(factory: detector_factory.DetectorFactory, text: str) -> list[Any]:
    """What `langdetect.detect_langs` does, with this factory."""
    detector = factory.create()
    detector.append(text)
    found: list[Any] = detector.get_probabilities()
    return found


@pytest.mark.parametrize("text", TEXTS)
def test_the_same_bits_for_many_languages_labels_and_odd_texts(
    text: str, plain: detector_factory.DetectorFactory, ours: Callable[[str], list[Any]]
) -> None:
    """Words of 50 languages, labels between two languages, and what is no text at all."""
    assert bits(ours, text) == bits(lambda each: asked(plain, each), text)
    for cut in (text[:30], text[5:12]):
        assert bits(ours, cut) == bits(lambda each: asked(plain, each), cut)


WORDS = sorted({word for words in FUNCTION_WORDS.values() for word in words.split()})


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=60), st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)))
def test_the_same_bits_for_any_text(plain: detector_factory.DetectorFactory, ours: Callable[[str], list[Any]], text: str) -> None:
    """Any characters, and words of languages mixed."""
    assert bits(ours, text) == bits(lambda each: asked(plain, each), text)


def test_every_number_of_every_n_gram(plain: detector_factory.DetectorFactory) -> None:
    """All 88,000 lists, and nothing for what is in no profile."""
    table = Probabilities(PROFILES)
    assert table.languages == plain.langlist
    for gram, numbers in plain.word_lang_prob_map.items():
        assert table[gram] == numbers
        assert gram in table
        assert table.languages_with(gram) == [place for place, number in enumerate(numbers) if number]
    for gram in ("", "qqq", "\n", "\t", "\nA\t", "A\t0", "\ud800", "😀"):
        assert gram not in table
        assert not any(table[gram])
    assert len(table._records) <= langdetect_tables.ASKED
    assert len(table._lists) <= langdetect_tables.LISTED


def test_the_second_run_reads_no_profile(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the first has kept; `lint cache clean` knows the file for ours."""
    first = Probabilities(PROFILES)["the"]
    ((path, size),) = kept_files()[0]
    assert Path(path).name.startswith("langdetect-")
    assert 1_000_000 < size < 3_000_000
    monkeypatch.setattr(langdetect_tables, "drawers_of", lambda _folder: pytest.fail("the profiles were read again"))
    assert Probabilities(PROFILES)["the"] == first


def test_without_a_folder_the_profiles_are_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing can be kept, and nothing is missed."""
    expected = Probabilities(PROFILES)["the"]
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("PROVLINT_CACHE_DIR", str(tmp_path / "file"))
    assert Probabilities(PROFILES)["the"] == expected


@pytest.mark.parametrize("cut", [0, 20, 500, 5_000, 100_000, 1_000_000])
def test_a_cut_file_is_a_miss(cut: int) -> None:
    """Cut off in its index or within any drawer, before it is opened or while it is read."""
    expected = {word: Probabilities(PROFILES)[word] for word in ("the", "und", "и ", "é")}
    path = Path(kept_files()[0][0][0])
    whole = path.read_bytes()
    opened = Probabilities(PROFILES)
    path.write_bytes(whole[:cut])
    assert {word: opened[word] for word in expected} == expected
    opened = Probabilities(PROFILES)
    assert {word: opened[word] for word in expected} == expected


def test_a_damaged_drawer_is_a_miss() -> None:
    """Every byte behind the index turned round."""
    expected = Probabilities(PROFILES)["the"]
    path = Path(kept_files()[0][0][0])
    whole = path.read_bytes()
    start = whole.index(b"\t") - 50
    path.write_bytes(whole[:start] + bytes(byte ^ 0x20 for byte in whole[start:]))
    assert Probabilities(PROFILES)["the"] == expected


def test_other_drawers_are_not_taken_for_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """A later layout makes its own."""
    expected = Probabilities(PROFILES)["the"]
    name, stamp = f"langdetect-{store.tag(PROFILES)}", langdetect_tables.stamp_of(PROFILES)
    monkeypatch.setattr(langdetect_tables, "LAYOUT", langdetect_tables.LAYOUT + 1)
    store.save_drawers(name, stamp, [b""] * (DRAWERS + 1))
    assert Probabilities(PROFILES)["the"] == expected


def test_another_langdetect_is_asked_as_it_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its insides may be others."""
    monkeypatch.setattr(langdetect_loop, "KNOWN_SOURCE", dict.fromkeys(langdetect_loop.KNOWN_SOURCE, 1))
    monkeypatch.setattr(langdetect.DetectorFactory, "seed", None)
    assert langdetect_loop.asker() is langdetect.detect_langs
    assert langdetect.DetectorFactory.seed == 0


@pytest.mark.parametrize(
    "profile",
    [
        "",
        "{}",
        "[]",
        '{"name": "xx", "n_words": [1, 1], "freq": {}}',
        '{"name": "xx", "n_words": [1, 1, 0], "freq": {}}',
        '{"name": "xx", "n_words": [1, 1, 1], "freq": {"abcd": 1}}',
        '{"name": "xx", "n_words": [1, 1, 1], "freq": {"a": 1.5}}',
        '{"name": "xx", "n_words": [1, 1, 1], "freq": {"a\\n": 1}}',
        '{"name": "xx", "n_words": [1, 1, 1], "freq": {"\\ud800": 1}}',
    ],
)
def test_other_profiles_are_left_to_langdetect(profile: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is not as the drawers have it."""
    for name in ("one", "two"):
        (tmp_path / name).write_text(profile)
    monkeypatch.setattr(detector_factory, "PROFILES_DIRECTORY", str(tmp_path))
    assert langdetect_loop.asker() is langdetect.detect_langs


def test_the_seed_of_others_is_theirs(monkeypatch: pytest.MonkeyPatch) -> None:
    """A plugin that uses langdetect unseeded gets it unseeded."""
    monkeypatch.setattr(langdetect.DetectorFactory, "seed", None)
    assert langdetect_loop.asker()("a line of words")
    assert langdetect.DetectorFactory.seed is None


def test_repeated_labels_are_asked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """And no more of them are remembered than was promised."""
    asked_of: list[str] = []

    def ask(text: str) -> list[tuple[str, float]]:
        asked_of.append(text)
        return [("en", 1.0)]

    detector = LangDetect("langdetect")
    monkeypatch.setattr(detectors, "_langdetect", lambda: ask)
    monkeypatch.setattr(detectors, "LABELS", 2)
    assert [detector.detect(text) for text in ("a", "a", "b", "b", "c", "a", "x" * 300, "x" * 300)] == [(("en", 1.0),)] * 8
    assert asked_of == ["a", "b", "c", "a", "x" * 300, "x" * 300]
    assert len(detector._answers) == 2


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak is read from /proc")
@pytest.mark.parametrize("folder", ["kept", ""])
def test_the_first_question_takes_little_memory(folder: str, tmp_path: Path) -> None:
    """Below 20 MB at the peak, where langdetect alone takes 63: with a cache to fill, and without."""
    program = (
        "import json, random, re; from provlint.document.detectors import LangDetect\n"
        "def peak(): return next(int(line.split()[1]) for line in open('/proc/self/status') if line.startswith('VmHWM'))\n"
        "before = peak(); assert LangDetect('langdetect').detect('Leia mais'); print(peak() - before)"
    )
    (tmp_path / "file").write_text("")
    environment = {"PROVLINT_CACHE_DIR": str(tmp_path / (folder or "file")), "PYTHONPATH": ":".join(sys.path)}
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment)
    assert int(run.stdout) < 20_000
