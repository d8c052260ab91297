"""What each measure of a line is worth with lingua; written by `python -m bench.quality.fit_language --detector lingua`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.rules.language._weights import Weights

LINGUA: Weights = {
    "alone one": {
        "digits": -4.37, "script": 3.77, "code": -3.43, "international": -3.11, "capitals": -3.04,
        "detector main": -2.78, "letters in names": 2.70, "detector near": 2.39, "tail": 2.37, "one word": -2.19,
        "bias": -2.19, "head": 2.17, "vocabulary": 1.99, "detector foreign long": 1.94, "ended": 1.71,
        "english": -1.67, "interface words": 1.24, "accents": 1.16, "detector foreign": 1.10, "phrase": -1.10,
        "latin": -1.03, "vocabulary of words": 0.99, "letters": 0.97, "strange letters": 0.95, "margin": 0.85,
        "foreign words": 0.85, "strange": 0.79, "long": -0.27,
    },
    "alone short": {
        "digits": -7.39, "code": -5.87, "seen": -5.40, "script": 4.36, "interface words": 3.73,
        "detector main": -3.70, "detector near": 3.65, "phrase": 2.66, "phrase of words": 2.66, "english": -2.65,
        "middle capitals": -2.40, "bias": -2.35, "vocabulary": 1.96, "strange letters": 1.55, "capitals": -1.53,
        "title case": -1.51, "strange": -1.38, "international": -1.29, "long": 1.20, "own words": 1.17, "head": 1.01,
        "ended": -1.01, "detector foreign long": -0.99, "own phrase": 0.96, "tail": 0.92, "margin": -0.89,
        "two words": 0.83, "at home": -0.79, "names": -0.71, "letters in names": 0.71, "foreign words": 0.49,
        "detector foreign": 0.20, "letters": -0.20, "accents": 0.13,
    },
    "alone long": {
        "seen": -9.84, "bibliography": -5.16, "detector near": 4.06, "code": -3.69, "digits": -3.12, "script": 2.78,
        "middle capitals": -2.50, "vocabulary": -2.48, "foreign words": 2.09, "international": 1.98,
        "phrase of words": 1.97, "phrase": 1.97, "bias": -1.94, "at home": -1.92, "vocabulary of words": 1.84,
        "strange": 1.80, "detector main": -1.77, "names": -1.43, "long": -1.38, "detector foreign": 1.33,
        "head": -1.12, "own phrase": 0.99, "own words": 0.79, "english": 0.71, "interface words": 0.71,
        "title case": -0.44, "latin": 0.40, "accents": 0.36, "ended": 0.28, "letters": -0.16,
        "strange letters": -0.08, "letters in names": -0.08, "margin": -0.07, "tail": -0.05,
    },
    "together one": {
        "digits": -4.30, "script": 3.72, "code": -3.30, "international": -3.17, "capitals": -2.97, "one word": -2.73,
        "bias": -2.73, "letters in names": 2.68, "detector main": -2.67, "detector near": 2.56, "vocabulary": 2.00,
        "tail": 1.98, "head": 1.98, "neighbours": 1.85, "ended": 1.79, "english": -1.72,
        "detector foreign long": 1.66, "interface words": 1.26, "phrase": -1.15, "detector foreign": 1.13,
        "latin": -1.13, "alone": 1.09, "accents": 1.07, "strange letters": 1.01, "vocabulary of words": 1.00,
        "letters": 0.95, "strange": 0.85, "foreign words": 0.80, "margin": 0.80, "neighbour phrase": -0.44,
        "long": -0.34,
    },
    "together short": {
        "digits": -7.24, "code": -5.16, "seen": -4.66, "script": 4.41, "bias": -4.17, "detector near": 3.82,
        "interface words": 3.81, "detector main": -3.76, "english": -2.66, "phrase": 2.61, "phrase of words": 2.61,
        "middle capitals": -2.59, "neighbours": 2.05, "vocabulary": 1.87, "alone": 1.78, "international": -1.53,
        "strange letters": 1.50, "capitals": -1.47, "title case": -1.40, "strange": -1.40, "long": 1.23,
        "own words": 1.20, "head": 1.10, "at home": -0.98, "own phrase": 0.97, "two words": 0.91, "ended": -0.91,
        "tail": 0.83, "margin": -0.73, "letters in names": 0.71, "detector foreign long": -0.67,
        "foreign words": 0.64, "names": -0.64, "neighbour phrase": 0.40, "neighbour same": -0.18,
        "vocabulary of words": 0.08, "quoted": -0.06,
    },
    "together long": {
        "seen": -8.86, "bibliography": -5.65, "bias": -4.36, "code": -4.10, "detector near": 3.79, "alone": 3.14,
        "script": 2.98, "digits": -2.52, "neighbours": 2.48, "middle capitals": -2.46, "at home": -2.34,
        "detector main": -2.33, "vocabulary": -2.03, "phrase": 1.96, "phrase of words": 1.96,
        "vocabulary of words": 1.71, "foreign words": 1.62, "names": -1.61, "international": 1.51, "long": -1.11,
        "own words": 1.06, "head": -1.06, "own phrase": 0.99, "title case": -0.81, "neighbour same": -0.78,
        "strange": 0.76, "neighbour phrase": 0.72, "detector foreign": 0.66, "latin": 0.58, "ended": 0.48,
        "tail": 0.41, "margin": 0.39, "english": 0.37, "interface words": 0.29, "strange letters": 0.21,
        "letters in names": -0.20, "accents": 0.13, "letters": 0.08, "detector foreign long": 0.06, "capitals": -0.06,
    },
}  # fmt: skip
