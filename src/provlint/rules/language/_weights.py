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
        "digits": -5.23, "script": 3.89, "international": -3.84, "code": -3.15, "capitals": -2.81,
        "letters in names": 2.77, "tail": 2.58, "detector main": -2.42, "one word": -2.32, "bias": -2.32,
        "interface words": 2.18, "detector near": 2.06, "ended": 1.91, "latin": -1.90, "head": 1.79,
        "vocabulary": 1.78, "strange letters": 1.74, "detector foreign long": 1.64, "english": -1.52, "phrase": -1.49,
        "accents": 1.17, "letters": 0.93, "vocabulary of words": 0.89, "foreign words": 0.74, "margin": 0.74,
        "detector foreign": 0.69, "strange": 0.61, "long": -0.29,
    },
    "alone short": {
        "digits": -7.01, "seen": -5.79, "code": -5.78, "script": 4.54, "interface words": 4.30, "detector near": 3.99,
        "bias": -3.23, "middle capitals": -2.81, "phrase of words": 2.77, "phrase": 2.77, "english": -2.69,
        "detector main": -2.25, "own words": 1.68, "international": -1.66, "vocabulary": 1.43,
        "strange letters": 1.36, "strange": -1.29, "at home": -1.26, "title case": -1.16, "two words": 1.11,
        "margin": -1.09, "latin": 1.08, "tail": 1.04, "ended": -0.96, "own phrase": 0.93, "head": 0.93,
        "detector foreign": 0.87, "letters in names": 0.83, "foreign words": 0.72, "names": -0.63, "long": 0.63,
        "capitals": -0.50, "detector foreign long": -0.38, "accents": 0.29, "letters": -0.28,
        "vocabulary of words": 0.19,
    },
    "alone long": {
        "seen": -10.37, "bibliography": -5.25, "code": -3.71, "detector near": 3.28, "digits": -3.26, "script": 2.98,
        "foreign words": 2.65, "detector main": -2.48, "middle capitals": -2.16, "vocabulary": -2.03,
        "international": 1.91, "phrase of words": 1.85, "phrase": 1.85, "bias": -1.81, "names": -1.69,
        "vocabulary of words": 1.63, "detector foreign": 1.49, "long": -1.41, "at home": -1.22, "strange": 1.19,
        "head": -1.05, "own phrase": 0.98, "margin": -0.76, "latin": 0.75, "own words": 0.66, "title case": -0.51,
        "ended": 0.46, "accents": 0.38, "english": 0.36, "interface words": 0.19, "letters": -0.18, "capitals": -0.15,
        "strange letters": 0.12, "tail": -0.09, "detector foreign long": -0.08, "letters in names": -0.05,
    },
    "together one": {
        "digits": -5.12, "script": 3.88, "international": -3.87, "code": -3.12, "letters in names": 2.72,
        "capitals": -2.70, "bias": -2.62, "one word": -2.62, "detector main": -2.35, "tail": 2.26,
        "interface words": 2.20, "latin": -1.99, "ended": 1.96, "detector near": 1.81, "strange letters": 1.80,
        "vocabulary": 1.75, "head": 1.58, "neighbours": 1.51, "phrase": -1.51, "english": -1.45,
        "detector foreign long": 1.41, "accents": 1.08, "letters": 0.91, "vocabulary of words": 0.88,
        "foreign words": 0.72, "margin": 0.72, "detector foreign": 0.72, "neighbour phrase": -0.67, "alone": 0.64,
        "strange": 0.56, "neighbour same": 0.53, "long": -0.33,
    },
    "together short": {
        "digits": -6.85, "code": -5.24, "seen": -5.19, "bias": -5.16, "script": 4.50, "interface words": 4.29,
        "detector near": 4.06, "middle capitals": -3.00, "english": -2.71, "phrase of words": 2.70, "phrase": 2.70,
        "detector main": -2.29, "alone": 2.05, "own words": 1.80, "international": -1.78, "neighbours": 1.55,
        "at home": -1.40, "vocabulary": 1.40, "strange letters": 1.30, "strange": -1.25, "two words": 1.10,
        "title case": -1.04, "latin": 0.99, "margin": -0.96, "head": 0.95, "foreign words": 0.94, "own phrase": 0.93,
        "ended": -0.85, "letters in names": 0.84, "tail": 0.83, "detector foreign": 0.78, "neighbour same": 0.58,
        "names": -0.57, "long": 0.54, "capitals": -0.47, "detector foreign long": -0.15, "vocabulary of words": 0.12,
        "accents": 0.10, "letters": -0.06,
    },
    "together long": {
        "seen": -9.18, "bibliography": -5.74, "code": -4.13, "bias": -3.97, "detector near": 3.27,
        "detector main": -3.19, "script": 3.07, "alone": 3.05, "digits": -2.62, "neighbours": 2.54,
        "foreign words": 2.31, "middle capitals": -2.17, "names": -1.90, "phrase": 1.80, "phrase of words": 1.80,
        "vocabulary": -1.61, "at home": -1.58, "international": 1.53, "vocabulary of words": 1.52, "long": -1.20,
        "head": -1.01, "own phrase": 0.98, "neighbour same": -0.86, "latin": 0.83, "title case": -0.81,
        "own words": 0.78, "detector foreign": 0.64, "ended": 0.60, "margin": -0.42, "neighbour phrase": 0.42,
        "strange letters": 0.40, "tail": 0.33, "strange": 0.30, "interface words": -0.21, "letters in names": -0.16,
        "capitals": -0.12, "accents": 0.09, "letters": 0.09, "english": 0.09,
    },
}  # fmt: skip
