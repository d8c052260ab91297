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
        "digits": -4.68, "script": 4.11, "international": -3.86, "code": -3.70, "english": -3.11,
        "letters in names": 2.85, "capitals": -2.80, "tail": 2.41, "ended": 2.26, "bias": -2.12, "one word": -2.12,
        "detector main": -1.95, "detector foreign long": 1.87, "head": 1.78, "accents": 1.70, "detector near": 1.68,
        "foreign words": 1.39, "margin": 1.39, "interface words": 1.35, "latin": -1.21, "vocabulary": 1.07,
        "strange": 1.05, "strange letters": 1.00, "support": 0.99, "letters": 0.70, "vocabulary of words": 0.53,
        "support of words": 0.50, "alien": 0.42, "long": -0.26, "own script": -0.24, "phrase": -0.22,
        "detector foreign": 0.18, "parts": -0.08,
    },
    "alone short": {
        "digits": -7.76, "seen": -6.82, "code": -6.02, "detector near": 3.99, "script": 3.90, "interface words": 3.82,
        "phrase": 3.03, "phrase of words": 3.03, "middle capitals": -3.02, "at home": -2.78, "english": -2.43,
        "detector main": -2.37, "alien": -1.89, "own phrase": 1.81, "vocabulary of words": -1.73, "long": 1.62,
        "support of words": 1.47, "own words": 1.39, "bias": -1.36, "margin": -1.30, "own script": -1.04,
        "tail": 0.97, "support": 0.97, "foreign words": 0.94, "parts": -0.91, "detector foreign": 0.89,
        "letters in names": 0.86, "head": 0.86, "international": -0.79, "capitals": -0.79, "strange letters": 0.75,
        "latin": 0.68, "title case": -0.66, "two words": 0.64, "strange": -0.62, "detector foreign long": -0.46,
        "letters": -0.45, "vocabulary": -0.39, "accents": 0.38, "ended": -0.22, "names": -0.21,
    },
    "alone long": {
        "seen": -8.31, "bibliography": -6.29, "detector near": 4.17, "at home": -4.01, "code": -3.52, "script": 3.38,
        "foreign words": 3.30, "detector main": -3.01, "digits": -2.86, "names": -2.67, "phrase": 2.46,
        "phrase of words": 2.46, "bias": -2.38, "margin": -1.96, "vocabulary of words": 1.82, "alien": 1.65,
        "vocabulary": 1.60, "interface words": -1.54, "support": 1.25, "middle capitals": -1.16,
        "detector foreign": 0.78, "long": -0.66, "international": 0.65, "accents": 0.63, "letters": -0.62,
        "own script": 0.61, "ended": 0.55, "strange letters": 0.54, "detector foreign long": -0.50, "head": -0.48,
        "letters in names": -0.45, "support of words": -0.40, "latin": 0.39, "parts": -0.36, "title case": -0.32,
        "english": -0.19, "own words": 0.11, "capitals": -0.07, "tail": 0.07,
    },
    "together one": {
        "digits": -4.66, "script": 4.05, "international": -4.02, "code": -3.64, "english": -3.04,
        "letters in names": 2.79, "capitals": -2.65, "one word": -2.44, "bias": -2.44, "ended": 2.27, "tail": 2.06,
        "detector main": -2.01, "neighbours": 1.84, "detector foreign long": 1.78, "accents": 1.57,
        "detector near": 1.56, "head": 1.48, "margin": 1.36, "foreign words": 1.36, "interface words": 1.35,
        "latin": -1.28, "strange": 1.16, "vocabulary": 1.04, "alone": 1.00, "strange letters": 0.94,
        "neighbour phrase": -0.89, "support": 0.79, "letters": 0.69, "vocabulary of words": 0.52,
        "support of words": 0.40, "long": -0.30, "phrase": -0.30, "parts": -0.25, "neighbour same": 0.20,
        "detector foreign": 0.15, "alien": 0.13,
    },
    "together short": {
        "digits": -7.50, "seen": -6.80, "code": -5.84, "detector near": 4.04, "script": 3.94, "interface words": 3.82,
        "middle capitals": -3.09, "at home": -3.00, "bias": -2.97, "phrase of words": 2.96, "phrase": 2.96,
        "detector main": -2.43, "english": -2.39, "alien": -2.19, "long": 1.92, "own phrase": 1.80, "alone": 1.79,
        "vocabulary of words": -1.70, "margin": -1.33, "own words": 1.31, "support of words": 1.29,
        "neighbours": 1.28, "foreign words": 1.09, "own script": -1.08, "parts": -1.02, "support": 0.88,
        "strange letters": 0.86, "detector foreign": 0.85, "letters in names": 0.85, "head": 0.84, "capitals": -0.77,
        "tail": 0.71, "strange": -0.69, "international": -0.65, "two words": 0.65, "neighbour same": 0.60,
        "latin": 0.58, "title case": -0.55, "detector foreign long": -0.54, "letters": -0.44,
        "neighbour phrase": 0.40, "vocabulary": -0.39, "accents": 0.31, "ended": -0.20, "names": -0.15,
    },
    "together long": {
        "seen": -6.76, "bibliography": -6.72, "at home": -5.23, "bias": -5.11, "alone": 4.22, "code": -4.05,
        "detector near": 3.76, "detector main": -3.63, "script": 3.42, "foreign words": 3.31, "neighbours": 2.65,
        "names": -2.60, "digits": -2.56, "phrase": 2.20, "phrase of words": 2.20, "margin": -2.12,
        "vocabulary of words": 2.00, "vocabulary": 1.89, "middle capitals": -1.37, "support": 1.28,
        "interface words": -1.06, "english": -0.95, "ended": 0.95, "alien": 0.92, "support of words": -0.92,
        "parts": -0.74, "letters in names": -0.59, "neighbour phrase": 0.57, "letters": -0.51,
        "strange letters": 0.50, "title case": -0.49, "neighbour same": -0.44, "latin": 0.41, "long": -0.40,
        "accents": 0.38, "tail": 0.36, "strange": -0.28, "detector foreign long": -0.27, "detector foreign": -0.19,
        "own words": 0.17, "own script": 0.10, "head": 0.09,
    },
}  # fmt: skip
