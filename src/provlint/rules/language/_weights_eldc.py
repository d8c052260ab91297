"""What each measure of a line is worth with eldc; written by `python -m bench.quality.fit_language --detector eldc`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.rules.language._weights import Weights

ELDC: Weights = {
    "alone one": {
        "digits": -4.41, "capitals": -3.46, "code": -3.03, "script": 2.97, "english": -2.77, "detector main": -2.61,
        "bias": -2.36, "one word": -2.36, "detector near": 2.33, "detector foreign": 2.23, "letters in names": 2.10,
        "strange": 2.05, "latin": -1.96, "vocabulary": 1.90, "tail": 1.88, "interface words": 1.77, "phrase": 1.71,
        "international": -1.69, "detector foreign long": 1.59, "head": 1.46, "ended": 1.07,
        "vocabulary of words": 0.95, "accents": 0.92, "strange letters": 0.76, "letters": 0.70, "foreign words": 0.54,
        "margin": 0.54, "long": -0.29,
    },
    "alone short": {
        "digits": -7.09, "code": -5.99, "seen": -5.73, "detector near": 5.46, "script": 4.44, "detector main": -3.64,
        "vocabulary": 3.21, "english": -2.84, "middle capitals": -2.56, "bias": -2.49, "capitals": -2.12,
        "phrase": 1.85, "phrase of words": 1.85, "detector foreign": 1.52, "title case": -1.40,
        "interface words": 1.38, "strange letters": 1.08, "own words": 0.98, "tail": 0.81, "names": -0.78,
        "head": 0.76, "margin": -0.74, "ended": -0.67, "strange": -0.67, "two words": 0.63, "at home": 0.58,
        "international": -0.50, "detector foreign long": -0.44, "foreign words": 0.44, "letters in names": 0.40,
        "long": 0.24, "letters": 0.17, "latin": -0.12, "quoted": -0.08, "vocabulary of words": -0.06,
    },
    "alone long": {
        "seen": -9.46, "bibliography": -5.16, "detector near": 4.82, "script": 3.56, "digits": -3.41, "code": -2.94,
        "foreign words": 2.90, "detector main": -2.83, "bias": -2.48, "strange": 2.35, "long": -2.24,
        "middle capitals": -1.76, "international": 1.70, "names": -1.39, "vocabulary of words": 1.35, "phrase": 1.33,
        "phrase of words": 1.33, "detector foreign": 1.24, "margin": -1.07, "own phrase": 0.98, "head": -0.93,
        "vocabulary": -0.92, "detector foreign long": 0.84, "own words": 0.75, "title case": -0.58, "accents": 0.56,
        "letters in names": -0.52, "ended": 0.38, "english": 0.35, "tail": -0.31, "at home": 0.30,
        "strange letters": 0.26, "latin": -0.22, "interface words": -0.22, "capitals": -0.19, "letters": -0.08,
    },
    "together one": {
        "digits": -4.33, "capitals": -3.24, "bias": -3.06, "one word": -3.06, "script": 3.02, "code": -2.97,
        "english": -2.84, "detector main": -2.42, "detector near": 2.37, "detector foreign": 2.25,
        "letters in names": 2.10, "strange": 1.87, "vocabulary": 1.87, "latin": -1.80, "interface words": 1.77,
        "neighbours": 1.73, "phrase": 1.68, "international": -1.62, "tail": 1.51, "alone": 1.50, "head": 1.19,
        "detector foreign long": 1.19, "ended": 1.12, "accents": 1.00, "vocabulary of words": 0.93,
        "strange letters": 0.85, "neighbour same": 0.80, "letters": 0.64, "foreign words": 0.50, "margin": 0.50,
        "long": -0.38, "neighbour phrase": -0.19,
    },
    "together short": {
        "digits": -6.99, "code": -5.65, "detector near": 5.39, "seen": -5.18, "script": 4.44, "bias": -4.38,
        "detector main": -3.62, "vocabulary": 3.08, "english": -2.84, "middle capitals": -2.80, "alone": 2.06,
        "capitals": -2.06, "phrase": 1.81, "phrase of words": 1.81, "neighbours": 1.65, "interface words": 1.55,
        "detector foreign": 1.26, "title case": -1.20, "own words": 1.05, "strange letters": 1.03, "head": 0.77,
        "names": -0.74, "tail": 0.72, "international": -0.68, "two words": 0.62, "margin": -0.61,
        "neighbour phrase": 0.61, "strange": -0.59, "foreign words": 0.59, "ended": -0.53, "at home": 0.49,
        "letters in names": 0.40, "neighbour same": 0.37, "letters": 0.32, "accents": -0.18, "latin": -0.16,
        "long": -0.14, "quoted": -0.10, "detector foreign long": -0.09,
    },
    "together long": {
        "seen": -8.45, "bibliography": -5.68, "detector near": 4.42, "bias": -4.29, "script": 3.79,
        "detector main": -3.32, "code": -3.18, "digits": -2.97, "foreign words": 2.61, "alone": 2.60,
        "neighbours": 2.38, "long": -1.95, "middle capitals": -1.76, "names": -1.54, "strange": 1.46, "phrase": 1.32,
        "phrase of words": 1.32, "international": 1.30, "vocabulary of words": 1.20, "neighbour same": -1.14,
        "own phrase": 0.98, "own words": 0.95, "head": -0.87, "interface words": -0.87, "title case": -0.86,
        "detector foreign long": 0.77, "letters in names": -0.67, "margin": -0.62, "neighbour phrase": 0.52,
        "strange letters": 0.49, "detector foreign": 0.48, "ended": 0.45, "vocabulary": -0.39, "letters": 0.31,
        "accents": 0.28, "capitals": -0.14, "tail": 0.08, "latin": -0.06,
    },
}  # fmt: skip
