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
        "digits": -5.04, "script": 3.74, "international": -3.33, "code": -3.09, "capitals": -3.09,
        "letters in names": 2.77, "tail": 2.50, "phrase": 2.50, "vocabulary": 2.29, "detector main": -2.21,
        "bias": -2.14, "one word": -2.14, "latin": -2.03, "strange letters": 1.85, "head": 1.80,
        "detector near": 1.62, "english": -1.58, "ended": 1.57, "interface words": 1.50, "accents": 1.28,
        "detector foreign long": 1.23, "vocabulary of words": 1.14, "letters": 0.87, "strange": 0.72, "margin": 0.52,
        "foreign words": 0.52, "detector foreign": 0.37, "long": -0.27,
    },
    "alone short": {
        "digits": -7.31, "code": -5.90, "seen": -5.32, "script": 4.96, "detector near": 4.05, "vocabulary": 3.44,
        "english": -3.07, "middle capitals": -3.02, "bias": -2.60, "detector main": -2.45, "phrase of words": 2.12,
        "phrase": 2.12, "interface words": 2.11, "international": -1.77, "own words": 1.41, "latin": 1.26,
        "strange": -1.24, "strange letters": 1.22, "at home": -1.05, "ended": -1.01, "tail": 0.98,
        "detector foreign": 0.98, "title case": -0.93, "margin": -0.85, "head": 0.84, "two words": 0.79,
        "names": -0.76, "foreign words": 0.72, "capitals": -0.72, "letters in names": 0.71,
        "detector foreign long": -0.45, "accents": 0.41, "long": 0.38, "letters": -0.35, "vocabulary of words": -0.10,
    },
    "alone long": {
        "seen": -10.42, "bibliography": -5.19, "code": -3.82, "detector near": 3.52, "script": 3.42, "digits": -3.29,
        "foreign words": 2.67, "detector main": -2.65, "bias": -2.04, "middle capitals": -1.96, "international": 1.82,
        "names": -1.62, "long": -1.60, "vocabulary of words": 1.58, "vocabulary": -1.58, "phrase": 1.47,
        "phrase of words": 1.47, "detector foreign": 1.24, "strange": 1.08, "own phrase": 0.98, "latin": 0.91,
        "margin": -0.85, "head": -0.84, "at home": -0.68, "accents": 0.58, "title case": -0.55, "own words": 0.50,
        "english": 0.45, "ended": 0.45, "letters": -0.25, "strange letters": 0.19, "detector foreign long": 0.15,
        "capitals": -0.12, "interface words": 0.12, "tail": -0.10, "letters in names": -0.07,
    },
    "together one": {
        "digits": -4.90, "script": 3.80, "international": -3.29, "code": -2.99, "capitals": -2.89,
        "letters in names": 2.77, "one word": -2.50, "bias": -2.50, "phrase": 2.49, "vocabulary": 2.30,
        "detector main": -2.20, "tail": 2.17, "latin": -2.06, "strange letters": 1.94, "ended": 1.69, "head": 1.56,
        "interface words": 1.48, "english": -1.48, "neighbours": 1.44, "detector near": 1.42, "accents": 1.28,
        "vocabulary of words": 1.15, "detector foreign long": 1.02, "neighbour same": 0.86, "letters": 0.85,
        "alone": 0.79, "strange": 0.58, "foreign words": 0.53, "margin": 0.53, "neighbour phrase": -0.37,
        "long": -0.31, "detector foreign": 0.31,
    },
    "together short": {
        "digits": -7.17, "code": -5.55, "seen": -4.92, "script": 4.88, "bias": -4.60, "detector near": 4.10,
        "vocabulary": 3.33, "middle capitals": -3.16, "english": -3.06, "detector main": -2.45,
        "interface words": 2.17, "alone": 2.14, "phrase of words": 2.07, "phrase": 2.07, "international": -1.84,
        "neighbours": 1.48, "own words": 1.43, "strange letters": 1.17, "strange": -1.14, "latin": 1.14,
        "at home": -1.06, "ended": -0.89, "detector foreign": 0.88, "foreign words": 0.86, "head": 0.85,
        "title case": -0.84, "neighbour same": 0.83, "tail": 0.77, "two words": 0.77, "letters in names": 0.73,
        "names": -0.71, "capitals": -0.69, "margin": -0.69, "accents": 0.30, "letters": -0.28,
        "detector foreign long": -0.22, "neighbour phrase": 0.21, "long": 0.10, "vocabulary of words": -0.08,
    },
    "together long": {
        "seen": -9.37, "bibliography": -5.54, "code": -4.19, "bias": -3.88, "script": 3.46, "detector near": 3.43,
        "detector main": -3.20, "digits": -2.72, "alone": 2.54, "foreign words": 2.54, "neighbours": 2.28,
        "middle capitals": -1.95, "names": -1.75, "vocabulary of words": 1.49, "phrase of words": 1.41,
        "phrase": 1.41, "long": -1.41, "international": 1.40, "at home": -1.08, "vocabulary": -1.06,
        "own phrase": 0.99, "neighbour same": -0.90, "latin": 0.89, "title case": -0.82, "head": -0.80,
        "margin": -0.60, "own words": 0.56, "ended": 0.55, "detector foreign": 0.51, "neighbour phrase": 0.49,
        "interface words": -0.48, "strange letters": 0.44, "strange": 0.42, "accents": 0.31, "tail": 0.28,
        "english": 0.19, "letters in names": -0.16, "detector foreign long": 0.14, "capitals": -0.09,
        "letters": -0.07,
    },
}  # fmt: skip
