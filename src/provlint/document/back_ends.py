"""The language detectors that the user can name; a run that names none never imports this.

`eldc` and `lingua` are asked through the same face as langdetect and have weights of their own in the language rules, since a
detector's probabilities are its own.
"""

from __future__ import annotations

from math import exp

from provlint.document.detectors import DIGITS, LangDetect, installed_version

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from provlint.document.detectors import Detector, Ranking

PACKAGES = {
    "langdetect": ("langdetect", "langdetect"),
    "langdetect-rs": ("langdetect-rs", "provlint[fast]"),
    "eldc": ("eldc", "provlint[eldc]"),
    "lingua": ("lingua-language-detector", "provlint[lingua]"),
}
"""Name of a back-end → the package it is, and what to install for it."""
STEEPNESS = 12.0
"""Exponent that makes shares of eldc's scores, which are between 0 and 1 for each language apart."""
KEPT = 5
"""Languages kept of an answer."""


class UnknownDetectorError(ValueError):
    """No back-end has the name, or its package is missing; one line with the remedy."""


def detector_named(name: str, plugins: Mapping[str, Detector]) -> Detector:
    """The back-end of that name, a plugin's first. Raises UnknownDetectorError."""
    if name in plugins:
        return plugins[name]
    if name not in PACKAGES:
        known = ", ".join([*PACKAGES, *sorted(plugins)])
        raise UnknownDetectorError(f"unknown detector {name!r}; choose one of {known}")
    package, extra = PACKAGES[name]
    if not installed_version(package):
        raise UnknownDetectorError(f"detector {name} needs the package {package}; run: pip install '{extra}'")
    return Eldc() if name == "eldc" else Lingua() if name == "lingua" else LangDetect(name)


class Eldc:
    """eldc: better on short lines than langdetect; calls Indonesian Malay, for which `id` is said."""

    name = weights = "eldc"

    def __init__(self) -> None:
        self._ask: Callable[[str], Mapping[str, float]] | None = None

    @property
    def version(self) -> str:
        """The installed version."""
        return installed_version("eldc")

    def detect(self, text: str) -> Ranking:
        """See Detector."""
        if self._ask is None:
            import eldc

            eldc.init()
            self._ask = lambda asked: eldc.detect_details(asked).scores or {}
        if not any(map(str.isalpha, text)):
            return ()
        return _ranked({language: exp(STEEPNESS * score) for language, score in self._ask(text).items()})


class Lingua:
    """lingua in its mode of low accuracy: 113 MB of memory instead of 949."""

    name = weights = "lingua"

    def __init__(self) -> None:
        self._ask: Callable[[str], Mapping[str, float]] | None = None

    @property
    def version(self) -> str:
        """The installed version."""
        return installed_version("lingua-language-detector")

    def detect(self, text: str) -> Ranking:
        """See Detector; `nb` and `nn` are `no`."""
        if self._ask is None:
            self._ask = _lingua()
        return _ranked(self._ask(text)) if any(map(str.isalpha, text)) else ()


def _lingua() -> Callable[[str], Mapping[str, float]]:
    from lingua import LanguageDetectorBuilder

    detector = LanguageDetectorBuilder.from_all_languages().with_low_accuracy_mode().build()

    def ask(text: str) -> Mapping[str, float]:
        found: dict[str, float] = {}
        for value in detector.compute_language_confidence_values(text)[: KEPT + 1]:
            code = value.language.iso_code_639_1.name.lower()
            code = "no" if code in ("nb", "nn") else code
            found[code] = found.get(code, 0.0) + value.value
        return found

    return ask


def _ranked(scores: Mapping[str, float]) -> Ranking:
    """The scores as shares of their sum, best first; `ms` is `id` for who cannot tell them apart."""
    merged: dict[str, float] = {}
    for language, score in scores.items():
        code = "id" if language == "ms" else language
        merged[code] = merged.get(code, 0.0) + score
    total = sum(merged.values())
    if not total:
        return ()
    shares = [(language, round(score / total, DIGITS)) for language, score in merged.items()]
    return tuple(sorted(shares, key=lambda pair: (-pair[1], pair[0]))[:KEPT])
