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
        "digits": -5.16, "international": -4.00, "script": 3.92, "code": -3.16, "capitals": -2.86,
        "letters in names": 2.80, "tail": 2.55, "detector main": -2.53, "one word": -2.28, "bias": -2.28,
        "detector near": 2.09, "interface words": 2.05, "latin": -1.86, "head": 1.80, "vocabulary": 1.80,
        "strange letters": 1.69, "detector foreign long": 1.64, "ended": 1.52, "phrase": -1.38, "accents": 1.19,
        "english": -1.07, "letters": 0.94, "vocabulary of words": 0.90, "foreign words": 0.75, "margin": 0.75,
        "detector foreign": 0.63, "strange": 0.59, "long": -0.28,
    },
    "alone short": {
        "digits": -6.96, "code": -5.76, "seen": -5.38, "script": 4.43, "interface words": 4.22, "detector near": 3.91,
        "bias": -3.37, "middle capitals": -2.80, "phrase": 2.76, "phrase of words": 2.76, "english": -2.47,
        "detector main": -1.98, "international": -1.95, "vocabulary": 1.56, "own words": 1.51,
        "strange letters": 1.38, "at home": -1.33, "strange": -1.33, "detector foreign": 1.16, "title case": -1.12,
        "margin": -1.03, "latin": 1.01, "two words": 1.00, "tail": 0.98, "ended": -0.94, "own phrase": 0.93,
        "head": 0.91, "letters in names": 0.78, "names": -0.71, "long": 0.66, "foreign words": 0.62,
        "capitals": -0.46, "detector foreign long": -0.45, "letters": -0.29, "accents": 0.25,
        "vocabulary of words": 0.12,
    },
    "alone long": {
        "seen": -10.40, "bibliography": -5.23, "code": -3.69, "detector near": 3.26, "digits": -3.23, "script": 2.97,
        "vocabulary": -2.65, "foreign words": 2.64, "detector main": -2.41, "middle capitals": -2.20,
        "international": 1.91, "phrase": 1.80, "phrase of words": 1.80, "bias": -1.76, "vocabulary of words": 1.65,
        "names": -1.60, "at home": -1.45, "long": -1.45, "detector foreign": 1.43, "strange": 1.22, "head": -1.07,
        "own phrase": 0.98, "interface words": 0.89, "latin": 0.81, "margin": -0.78, "own words": 0.69,
        "title case": -0.59, "english": 0.53, "ended": 0.43, "accents": 0.37, "letters": -0.16, "capitals": -0.13,
        "strange letters": 0.12, "tail": -0.09, "letters in names": -0.08,
    },
    "together one": {
        "digits": -5.04, "international": -4.02, "script": 3.92, "code": -3.14, "letters in names": 2.76,
        "capitals": -2.73, "one word": -2.58, "bias": -2.58, "detector main": -2.46, "tail": 2.22,
        "interface words": 2.07, "latin": -1.94, "detector near": 1.83, "vocabulary": 1.77, "strange letters": 1.74,
        "head": 1.59, "ended": 1.58, "neighbours": 1.52, "phrase": -1.41, "detector foreign long": 1.40,
        "accents": 1.11, "english": -1.00, "letters": 0.93, "vocabulary of words": 0.89, "foreign words": 0.73,
        "margin": 0.73, "neighbour phrase": -0.67, "alone": 0.65, "detector foreign": 0.65, "neighbour same": 0.58,
        "strange": 0.53, "long": -0.32,
    },
    "together short": {
        "digits": -6.82, "bias": -5.32, "code": -5.22, "seen": -4.68, "script": 4.42, "interface words": 4.24,
        "detector near": 3.98, "middle capitals": -2.99, "phrase": 2.69, "phrase of words": 2.69, "english": -2.49,
        "international": -2.09, "alone": 2.05, "detector main": -2.01, "own words": 1.63, "neighbours": 1.63,
        "vocabulary": 1.54, "at home": -1.48, "strange letters": 1.32, "strange": -1.30, "detector foreign": 1.07,
        "title case": -1.02, "two words": 1.00, "latin": 0.94, "own phrase": 0.94, "head": 0.93, "margin": -0.90,
        "foreign words": 0.84, "ended": -0.83, "letters in names": 0.80, "tail": 0.77, "names": -0.63, "long": 0.53,
        "neighbour same": 0.50, "capitals": -0.43, "detector foreign long": -0.19, "accents": 0.06,
        "vocabulary of words": 0.06, "letters": -0.05,
    },
    "together long": {
        "seen": -9.28, "bibliography": -5.72, "code": -4.09, "bias": -3.84, "detector near": 3.26,
        "detector main": -3.13, "script": 3.06, "alone": 2.91, "digits": -2.58, "neighbours": 2.53,
        "foreign words": 2.32, "vocabulary": -2.22, "middle capitals": -2.17, "names": -1.84, "at home": -1.81,
        "phrase of words": 1.75, "phrase": 1.75, "vocabulary of words": 1.56, "international": 1.50, "long": -1.22,
        "head": -1.02, "own phrase": 0.98, "neighbour same": -0.96, "title case": -0.89, "latin": 0.88,
        "own words": 0.81, "detector foreign": 0.59, "ended": 0.58, "interface words": 0.49, "margin": -0.48,
        "strange letters": 0.41, "neighbour phrase": 0.41, "strange": 0.36, "tail": 0.35, "letters in names": -0.20,
        "english": 0.19, "letters": 0.11, "capitals": -0.11, "accents": 0.08,
    },
}  # fmt: skip
