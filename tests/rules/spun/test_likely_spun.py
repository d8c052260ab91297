"""The statistical rule: where it is silent, what its model file must be, and that a run without it never reads that file."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from provlint.document import Document
from provlint.document.literals import LiteralIndex
from provlint.finding import WHOLE_DOCUMENT, Hit
from provlint.resources import rules_root
from provlint.rule import Options
from provlint.rules.spun._model import FILE, LONG, MAGIC, SHORT, Level, Model, read_model, shipped_model
from provlint.rules.spun._model_examples import BAD, GOOD, LIGHTHOUSE, SPINNERS
from provlint.rules.spun._model_words import BREAK, NUMBER, count_prose, features, prose_words
from provlint.rules.spun._wording import FEWEST
from provlint.rules.spun.likely_spun import RULE, check

INDEX = LiteralIndex({RULE.id: RULE.literals})


def found(text: str, language: str = "") -> list[Hit]:
    return list(check(Document(text, "page.md", index=INDEX, language=language), Options({})))


def hits(text: str) -> int:
    return len(found(text))


def test_one_hit_on_the_whole_document_says_what_the_score_means() -> None:
    (hit,) = found(LIGHTHOUSE)
    assert hit.span == WHOLE_DOCUMENT
    assert set(hit.data) == {"score", "alarms", "words"}
    assert RULE.message.format(**hit.data).startswith("wording is unlike written English: score .")
    assert 1 <= int(hit.data["alarms"]) <= 10
    assert 0.5 < hit.confidence < 1


def test_silent_on_fewer_words_than_the_score_needs() -> None:
    paragraph = LIGHTHOUSE.split("\n\n")[0]
    assert count_prose(prose_words(Document(paragraph))) < FEWEST
    assert hits(paragraph) == 0


@pytest.mark.parametrize("mark", ["> ", "    "], ids=["quote block", "code"])
def test_silent_on_what_is_no_prose_of_the_document(mark: str) -> None:
    marked = "".join(f"{mark}{line}\n" for line in LIGHTHOUSE.split("\n") if line)
    assert hits(f"{SPINNERS}\n{marked}") == 0
    assert hits(LIGHTHOUSE) == 1


def test_silent_on_other_languages() -> None:
    assert not found(LIGHTHOUSE, language="de")


def test_a_text_without_telling_words_is_not_scored() -> None:
    """Scoring costs more than all other rules of the family together."""
    words = set(RULE.literals)
    plain = re.sub(rf"(?i)\b(?:{'|'.join(words)})\b", "thing", LIGHTHOUSE)
    assert hits(LIGHTHOUSE) == 1
    assert hits(plain) == 0


def test_scores_of_bad_and_good_examples_lie_far_apart() -> None:
    scores = [[_score(example.parse()[0]) for example in examples] for examples in (BAD, GOOD)]
    assert min(scores[0]) > max(scores[1]) + 1


def test_words_of_clauses_with_breaks_and_numbers() -> None:
    words = prose_words(Document("In 2019, the board's “annual report” — see `code` — cost more.\n", "a.md"))
    assert words == [BREAK, "in", NUMBER, BREAK, "the", "board's", BREAK, "see", BREAK, "cost", "more", BREAK]
    assert count_prose(words) == 7


def test_features_are_distinct_words_and_pairs() -> None:
    words = [BREAK, "the", "cat", "the", "cat", BREAK]
    assert features(words) == {zlib.crc32(text.encode()) for text in ("the", "cat", ". the", "the cat", "cat the", "cat .")}


def test_lone_surrogates_do_not_raise() -> None:
    assert hits(LIGHTHOUSE.replace("council", "coun\ud800cil")) == 1


def test_levels_change_steadily_between_the_two_lengths() -> None:
    short, long = Level(2.0, 6.0, 1.0, 3.0), Level(1.0, 3.0, 0.5, 5.0)
    model = Model(1, 1.0, short, long, b"", ())
    assert model.level(20) == model.level(SHORT) == short
    assert model.level(5000) == model.level(LONG) == long
    assert model.level((SHORT + LONG) // 2) == Level(1.5, 4.5, 0.75, 4.0)


def test_the_shipped_file_is_small_and_its_levels_are_what_the_documentation_promises() -> None:
    model = shipped_model()
    assert len(rules_root().read(FILE)) <= 300_000
    assert model.short.alarms <= 10
    assert model.long.alarms <= 5


@pytest.mark.parametrize("data", [b"", b"something else\n", f"{MAGIC} 17 0.1\n".encode()])
def test_another_file_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=MAGIC):
        read_model(data)


def test_a_run_over_clean_text_imports_nothing_of_it(tmp_path: Path) -> None:
    text = tmp_path / "page.txt"
    text.write_text("The ferry runs every hour, and the bridge is mended.\n\n" * 60)
    program = (
        "import sys; from provlint.cli import main; main([sys.argv[1]]); "
        "print([name for name in sys.modules if 'spun._model' in name or 'likely_spun' in name])"
    )
    found = ""
    for _ in range(2):  # the first run of an installation imports all rules, in order to keep what they say of themselves
        run = subprocess.run(
            [sys.executable, "-c", program, str(text)],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PROVLINT_CACHE_DIR": str(tmp_path / "cache")},
        )
        found = run.stdout.rstrip().split("\n")[-1]
    assert found == "[]"


def _score(text: str) -> float:
    words = prose_words(Document(text, "page.md"))
    return shipped_model().judge(features(words), count_prose(words)).score
