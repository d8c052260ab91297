"""What each measure of a line is worth, by back-end: logistic regression, written by `python -m bench.quality.fit_language`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

    Weights: TypeAlias = Mapping[str, Mapping[str, float]]


def weights_for(kind: str) -> Weights:
    """The weights fitted with a back-end's answers; langdetect's for one that has none of its own."""
    if kind == "eldc":
        from provlint.rules.language._weights_eldc import ELDC

        return ELDC
    if kind == "lingua":
        from provlint.rules.language._weights_lingua import LINGUA

        return LINGUA
    return LANGDETECT


LANGDETECT: Weights = {
    "alone one": {
        "digits": -5.28, "code": -4.29, "script": 4.28, "international": -4.14, "english": -3.11, "capitals": -3.06,
        "letters in names": 3.05, "detector foreign long": 2.46, "ended": 2.43, "tail": 2.30, "bias": -1.90,
        "one word": -1.90, "accents": 1.88, "head": 1.78, "detector main": -1.72, "detector near": 1.64,
        "foreign words": 1.52, "margin": 1.52, "interface words": 1.33, "support": 1.14, "latin": -1.12,
        "vocabulary": 1.11, "strange letters": 0.92, "strange": 0.87, "letters": 0.82, "alien": 0.65,
        "support of words": 0.57, "vocabulary of words": 0.55, "own script": -0.42, "long": -0.24,
        "detector foreign": 0.21, "phrase": -0.12,
    },
    "alone short": {
        "digits": -9.04, "seen": -7.13, "code": -6.11, "script": 4.17, "detector near": 4.17, "interface words": 3.73,
        "english words": 3.35, "phrase": 3.15, "phrase of words": 3.15, "english": -2.75, "middle capitals": -2.73,
        "own phrase": 2.73, "at home": -2.68, "detector main": -2.46, "alien": -2.17, "shared words": 2.05,
        "support of words": 1.91, "long": 1.83, "vocabulary of words": -1.72, "margin": -1.34, "own script": -1.12,
        "own words": 1.06, "tail": 1.03, "bias": -1.02, "parts": -0.99, "support": 0.98, "detector foreign": 0.98,
        "capitals": -0.96, "latin": 0.93, "strange": -0.91, "letters in names": 0.89, "head": 0.89, "two words": 0.86,
        "title case": -0.85, "accents": 0.76, "strange letters": 0.75, "letters": -0.73, "international": -0.71,
        "vocabulary": -0.60, "detector foreign long": -0.43, "foreign words": 0.30, "names": 0.12, "ended": -0.08,
    },
    "alone long": {
        "seen": -8.66, "bibliography": -6.54, "code": -3.89, "detector near": 3.63, "names": -3.48, "at home": -3.31,
        "interface words": -2.84, "script": 2.59, "shared words": 2.33, "vocabulary of words": 2.30,
        "foreign words": 2.26, "digits": -2.23, "phrase": 2.21, "phrase of words": 2.21, "vocabulary": 2.18,
        "english": -2.11, "margin": -1.93, "detector main": -1.86, "english words": 1.80, "middle capitals": -1.63,
        "alien": 1.60, "support": 1.56, "bias": -1.20, "long": -1.10, "ended": 0.85, "detector foreign": 0.82,
        "international": 0.67, "support of words": -0.60, "parts": -0.59, "head": -0.52, "own script": 0.48,
        "latin": 0.42, "title case": 0.42, "own words": -0.40, "accents": 0.26, "strange letters": 0.18,
        "strange": 0.17, "tail": 0.13, "capitals": -0.08,
    },
    "together one": {
        "digits": -5.31, "script": 4.24, "code": -4.19, "international": -4.14, "letters in names": 2.97,
        "english": -2.92, "capitals": -2.88, "bias": -2.53, "one word": -2.53, "ended": 2.42, "neighbours": 2.38,
        "detector foreign long": 2.36, "tail": 1.88, "alone": 1.83, "detector main": -1.79, "accents": 1.67,
        "detector near": 1.59, "head": 1.50, "foreign words": 1.49, "margin": 1.49, "interface words": 1.38,
        "latin": -1.13, "vocabulary": 1.01, "strange letters": 0.94, "neighbour phrase": -0.93, "strange": 0.88,
        "letters": 0.86, "support": 0.81, "vocabulary of words": 0.50, "support of words": 0.40, "long": -0.32,
        "detector foreign": 0.24, "phrase": -0.24, "parts": -0.20, "alien": 0.12, "own script": -0.08,
        "neighbour same": 0.07,
    },
    "together short": {
        "digits": -8.62, "seen": -7.05, "code": -6.03, "script": 4.34, "detector near": 4.19, "interface words": 3.70,
        "english words": 3.35, "bias": -3.17, "phrase": 3.10, "phrase of words": 3.10, "at home": -2.88,
        "middle capitals": -2.83, "english": -2.78, "own phrase": 2.67, "detector main": -2.52, "alien": -2.49,
        "alone": 2.34, "long": 2.20, "shared words": 1.87, "neighbours": 1.60, "vocabulary of words": -1.59,
        "support of words": 1.58, "margin": -1.24, "own script": -1.16, "strange": -1.12, "own words": 1.05,
        "capitals": -1.00, "strange letters": 0.97, "head": 0.92, "support": 0.90, "detector foreign": 0.89,
        "two words": 0.89, "parts": -0.88, "letters in names": 0.86, "latin": 0.83, "title case": -0.77, "tail": 0.75,
        "letters": -0.75, "accents": 0.68, "neighbour same": 0.60, "detector foreign long": -0.50,
        "vocabulary": -0.45, "international": -0.39, "neighbour phrase": 0.28, "foreign words": 0.27, "names": 0.15,
        "ended": -0.09,
    },
    "together long": {
        "seen": -7.80, "bibliography": -6.80, "at home": -4.38, "code": -4.22, "alone": 3.58, "bias": -3.57,
        "names": -3.26, "detector near": 3.19, "shared words": 2.69, "english": -2.53, "detector main": -2.51,
        "script": 2.48, "vocabulary of words": 2.46, "vocabulary": 2.42, "digits": -2.27, "neighbours": 2.23,
        "interface words": -2.22, "phrase": 2.02, "phrase of words": 2.02, "middle capitals": -1.97,
        "foreign words": 1.81, "english words": 1.63, "support": 1.54, "margin": -1.45, "ended": 1.18, "alien": 1.10,
        "support of words": -1.03, "parts": -1.00, "neighbour phrase": 0.80, "neighbour same": -0.77, "long": -0.77,
        "latin": 0.75, "tail": 0.33, "title case": 0.25, "international": 0.24, "strange": 0.10,
        "strange letters": 0.10, "head": -0.07, "accents": 0.06, "capitals": -0.05,
    },
}  # fmt: skip
