"""Language detectors behind one face. Importing one costs half a second, so that happens at the first question, not before."""

from __future__ import annotations

from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol, TypeAlias

    Ranking: TypeAlias = "tuple[tuple[str, float], ...]"

    class Detector(Protocol):
        """What tells a text's language. Must answer the same text the same way, always.

        name, version   of the back-end, as shown in reports of a run
        """

        @property
        def name(self) -> str:
            """The back-end's name."""

        @property
        def version(self) -> str:
            """The back-end's version; "" where it tells none."""

        def detect(self, text: str) -> Ranking:
            """(ISO 639-1 code, probability) of each language the text may be in, best first; empty where nothing can be said."""


DIGITS = 3
"""Decimal places kept of a probability: beyond them langdetect and langdetect-rs sum in different order."""

LABEL, LABELS = 200, 2048
"""Code points up to which an answer is remembered, and answers remembered: the documents of one site share their labels."""


class LangDetect:
    """langdetect-rs where it is installed, else langdetect with a fixed seed; the first answers as the second, faster."""

    __slots__ = ("_answers", "_ask", "_identity", "_only")
    weights = "langdetect"

    def __init__(self, only: str = "") -> None:
        """`only` names the one package of the two to use; else the fast one where it is installed."""
        self._only = only
        self._ask: Callable[[str], list[tuple[str, float]]] | None = None
        self._answers: dict[str, Ranking] = {}
        self._identity: tuple[str, str] | None = None

    @property
    def name(self) -> str:
        """`langdetect-rs` or `langdetect`, whichever is installed; found without importing it."""
        return self._installed()[0]

    @property
    def version(self) -> str:
        """The installed version."""
        return self._installed()[1]

    def detect(self, text: str) -> Ranking:
        """See Detector; codes of two letters only (`zh-cn` is `zh`)."""
        known = self._answers.get(text)
        if known is None:
            known = self._ranking(text)
            if len(text) <= LABEL:
                if len(self._answers) >= LABELS:
                    self._answers.clear()
                self._answers[text] = known
        return known

    def _ranking(self, text: str) -> Ranking:
        if self._ask is None:
            self._ask = {"langdetect": _langdetect, "langdetect-rs": _langdetect_rs}.get(self._only, _back_end)()
        if not any(map(str.isalpha, text)):
            return ()
        ranked: dict[str, float] = {}
        for code, probability in self._ask(text):
            language = code.partition("-")[0]
            ranked[language] = ranked.get(language, 0.0) + probability
        rounded = [(language, round(probability, DIGITS)) for language, probability in ranked.items()]
        return tuple(sorted(rounded, key=lambda pair: (-pair[1], pair[0])))

    def _installed(self) -> tuple[str, str]:
        if self._identity is None:
            found = ((package, installed_version(package)) for package in ("langdetect-rs", "langdetect"))
            self._identity = next((pair for pair in found if pair[1] and self._only in ("", pair[0])), ("none", ""))
        return self._identity


def installed_version(package: str) -> str:
    """The version of an installed package; "" where it is missing."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def identity_of(detector: Detector) -> str:
    """Name and version, as reports show them: "langdetect-rs 0.1.0"."""
    return f"{detector.name} {detector.version}".strip()


@cache
def default_detector() -> Detector:
    """The detector of a run that names none; one for the process. Nothing is imported before its first `detect`."""
    return LangDetect()


def _back_end() -> Callable[[str], list[tuple[str, float]]]:
    """Text → language codes with probabilities, from the package that is installed."""
    try:
        return _langdetect_rs()
    except ImportError:
        return _langdetect()


def _langdetect_rs() -> Callable[[str], list[tuple[str, float]]]:
    import langdetect_rs

    langdetect_rs.DetectorFactory.seed = 0
    return lambda text: [(found.lang, found.prob) for found in _silent(langdetect_rs.detect_langs, text)]


def _langdetect() -> Callable[[str], list[tuple[str, float]]]:
    from provlint.document.langdetect_loop import asker

    ask = asker()
    return lambda text: [(found.lang, found.prob) for found in _silent(ask, text)]


def _silent(ask: Callable[[str], list[object]], text: str) -> list:  # type: ignore[type-arg]  # objects of an untyped package
    """What `ask` says of a text; nothing where it raises, as langdetect does on a text without features."""
    try:
        return ask(text)
    except Exception:  # LangDetectException of either package, which share no base class
        return []
