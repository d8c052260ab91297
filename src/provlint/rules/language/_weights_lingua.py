"""What each measure of a line is worth with lingua; written by `python -m bench.quality.fit_language --detector lingua`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.rules.language._weights import Weights

LINGUA: Weights = {
    "alone one": {
        "digits": -4.06, "code": -3.63, "script": 3.56, "capitals": -3.07, "letters in names": 2.62,
        "international": -2.61, "detector main": -2.61, "detector near": 2.55, "bias": -2.36, "one word": -2.36,
        "vocabulary": 2.28, "tail": 2.27, "interface words": 2.21, "head": 2.19, "english": -2.15,
        "detector foreign": 1.99, "phrase": 1.87, "ended": 1.85, "detector foreign long": 1.22, "accents": 1.16,
        "vocabulary of words": 1.14, "letters": 0.92, "strange": 0.88, "latin": -0.76, "strange letters": 0.75,
        "foreign words": 0.51, "margin": 0.51, "long": -0.30,
    },
    "alone short": {
        "digits": -7.43, "code": -5.53, "seen": -5.38, "script": 5.00, "detector main": -4.07, "detector near": 3.95,
        "vocabulary": 3.90, "english": -3.14, "middle capitals": -2.59, "capitals": -2.15, "phrase": 2.09,
        "phrase of words": 2.09, "strange": -1.95, "bias": -1.89, "international": -1.60, "interface words": 1.59,
        "strange letters": 1.51, "title case": -1.36, "detector foreign long": -1.21, "ended": -1.08, "long": 1.06,
        "own words": 1.05, "tail": 0.97, "head": 0.95, "names": -0.80, "letters in names": 0.73, "margin": -0.72,
        "foreign words": 0.63, "two words": 0.60, "detector foreign": 0.47, "latin": 0.47, "at home": -0.39,
        "accents": 0.27, "vocabulary of words": -0.24, "letters": -0.22,
    },
    "alone long": {
        "seen": -9.89, "bibliography": -5.15, "detector near": 4.22, "code": -3.87, "script": 3.30, "digits": -2.99,
        "foreign words": 2.26, "middle capitals": -2.25, "bias": -2.22, "detector main": -1.97,
        "vocabulary of words": 1.80, "international": 1.78, "strange": 1.69, "long": -1.67, "phrase of words": 1.66,
        "phrase": 1.66, "vocabulary": -1.62, "names": -1.39, "detector foreign": 1.15, "at home": -1.09,
        "own phrase": 0.99, "head": -0.87, "own words": 0.62, "english": 0.61, "latin": 0.57, "accents": 0.55,
        "title case": -0.37, "ended": 0.36, "letters": -0.22, "detector foreign long": 0.20, "interface words": -0.16,
        "margin": -0.16, "letters in names": -0.08, "capitals": -0.05, "tail": -0.05,
    },
    "together one": {
        "digits": -3.92, "script": 3.63, "code": -3.52, "bias": -2.96, "one word": -2.96, "capitals": -2.86,
        "detector near": 2.75, "letters in names": 2.65, "international": -2.59, "detector main": -2.54,
        "english": -2.28, "vocabulary": 2.28, "interface words": 2.24, "neighbours": 2.03, "detector foreign": 2.01,
        "ended": 1.96, "head": 1.93, "tail": 1.91, "phrase": 1.83, "accents": 1.25, "alone": 1.22,
        "vocabulary of words": 1.14, "detector foreign long": 0.99, "letters": 0.86, "strange letters": 0.83,
        "strange": 0.74, "latin": -0.74, "margin": 0.47, "foreign words": 0.47, "neighbour phrase": -0.44,
        "neighbour same": 0.43, "long": -0.37,
    },
    "together short": {
        "digits": -7.32, "code": -5.00, "script": 4.99, "seen": -4.90, "detector near": 4.10, "detector main": -4.08,
        "bias": -3.76, "vocabulary": 3.68, "english": -3.18, "middle capitals": -2.74, "capitals": -2.08,
        "phrase": 2.05, "phrase of words": 2.05, "neighbours": 1.97, "alone": 1.87, "strange": -1.84,
        "interface words": 1.79, "international": -1.77, "strange letters": 1.45, "title case": -1.25,
        "own words": 1.10, "ended": -0.99, "head": 0.96, "long": 0.87, "detector foreign long": -0.86, "tail": 0.86,
        "foreign words": 0.76, "names": -0.72, "letters in names": 0.72, "two words": 0.65, "margin": -0.58,
        "at home": -0.46, "neighbour phrase": 0.41, "latin": 0.40, "detector foreign": 0.29, "letters": -0.13,
        "accents": 0.12, "vocabulary of words": -0.10, "neighbour same": 0.09, "quoted": -0.07,
    },
    "together long": {
        "seen": -8.86, "bibliography": -5.64, "bias": -4.40, "code": -4.23, "detector near": 3.94, "script": 3.44,
        "alone": 2.86, "neighbours": 2.43, "detector main": -2.40, "digits": -2.40, "middle capitals": -2.16,
        "foreign words": 1.93, "phrase": 1.63, "phrase of words": 1.63, "vocabulary of words": 1.63, "at home": -1.59,
        "names": -1.53, "long": -1.47, "international": 1.27, "vocabulary": -1.05, "own phrase": 0.99,
        "own words": 0.94, "neighbour same": -0.91, "head": -0.80, "strange": 0.80, "title case": -0.75,
        "interface words": -0.74, "latin": 0.71, "detector foreign": 0.53, "ended": 0.51, "neighbour phrase": 0.46,
        "tail": 0.34, "accents": 0.32, "english": 0.28, "margin": 0.28, "strange letters": 0.27,
        "detector foreign long": 0.25, "letters in names": -0.17, "capitals": -0.06, "letters": -0.05,
    },
}  # fmt: skip
