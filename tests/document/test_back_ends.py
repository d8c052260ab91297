"""Detectors are chosen by name; a missing one is an error of one line that says what to install."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from provlint.config.schema import ConfigError, Settings
from provlint.document import Document, back_ends
from provlint.document.back_ends import PACKAGES, UnknownDetectorError, detector_named
from provlint.document.detectors import identity_of
from provlint.engine.prepare import prepare
from provlint.rules.language._scorer import judge
from provlint.rules.language.foreign_interface_text import PROSA, PROSE

if TYPE_CHECKING:
    from provlint.document.detectors import Detector

LINES = "Atualizar para Plus\nEscolha o plano que é melhor para você\nLeia mais\n"


def back_end(name: str) -> Detector:
    """The back-end, or a skipped test where it is not installed."""
    pytest.importorskip({"langdetect-rs": "langdetect_rs"}.get(name, name))
    return detector_named(name, {})


@pytest.mark.parametrize("name", sorted(PACKAGES))
def test_each_back_end_finds_plain_foreign_lines(name: str) -> None:
    """Three Portuguese lines under English prose, and nothing in prose alone; the same when asked again."""
    detector = back_end(name)
    for text, expected in ((f"{PROSE}\n{LINES}", 3), (PROSE, 0), (PROSA, 0)):
        lines = [Document(text, "a.txt", detector=detector).view(judge).lines for _ in range(2)]
        assert lines[0] == lines[1]
        assert len(lines[0]) == expected
    assert identity_of(detector).startswith(f"{name} ")


def test_an_unknown_detector_is_a_configuration_error() -> None:
    """One line that names the choices."""
    with pytest.raises(
        ConfigError, match=r"^\S[^\n]*unknown detector 'cld9'; choose one of langdetect, langdetect-rs, eldc, lingua$"
    ):
        prepare(Settings(detector="cld9"))


def test_a_missing_package_is_named_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    """What to install stands in the message."""
    monkeypatch.setattr(back_ends, "installed_version", lambda _package: "")
    with pytest.raises(
        UnknownDetectorError, match=r"^detector eldc needs the package eldc; run: pip install 'provlint\[eldc\]'$"
    ):
        detector_named("eldc", {})


def test_a_plugin_goes_first() -> None:
    """A plugin may bring a detector of any name."""
    own = back_end("langdetect")
    assert detector_named("mine", {"mine": own}) is own


def test_both_langdetects_find_the_same() -> None:
    """Lines, languages and confidences are equal, whichever answers."""
    found = []
    for name in ("langdetect", "langdetect-rs"):
        detector = back_end(name)
        texts = (f"{main}\n{line}\n\n{main}" for main in (PROSE, PROSA) for line in (*LINES.split("\n"), "Kliendid", "Read more"))
        found.append([Document(text, "a.txt", detector=detector).view(judge) for text in texts])
    assert [verdict.lines for verdict in found[0]] == [verdict.lines for verdict in found[1]]
