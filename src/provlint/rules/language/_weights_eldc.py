"""What each measure of a line is worth with eldc; written by `python -m bench.quality.fit_language --detector eldc`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.rules.language._weights import Weights

ELDC: Weights = {
    "alone one": {
        "digits": -4.56, "detector main": -3.28, "script": 3.26, "capitals": -3.25, "international": -3.00,
        "detector near": 2.92, "code": -2.84, "one word": -2.39, "bias": -2.39, "detector foreign long": 2.16,
        "letters in names": 2.10, "latin": -2.07, "tail": 2.04, "english": -2.02, "detector foreign": 2.00,
        "vocabulary": 1.61, "head": 1.58, "strange": 1.53, "interface words": 1.49, "phrase": -1.40, "ended": 1.16,
        "strange letters": 1.07, "accents": 0.88, "margin": 0.87, "foreign words": 0.87, "vocabulary of words": 0.81,
        "letters": 0.73, "long": -0.30,
    },
    "alone short": {
        "digits": -6.99, "code": -6.02, "seen": -5.47, "detector near": 5.10, "script": 3.94, "interface words": 3.71,
        "bias": -3.29, "detector main": -2.76, "middle capitals": -2.50, "phrase": 2.44, "phrase of words": 2.44,
        "english": -2.21, "detector foreign": 1.70, "title case": -1.43, "strange letters": 1.30, "capitals": -1.28,
        "vocabulary": 1.09, "own words": 1.08, "own phrase": 0.96, "margin": -0.93, "tail": 0.86, "two words": 0.84,
        "names": -0.84, "head": 0.81, "strange": -0.64, "ended": -0.63, "international": -0.58,
        "letters in names": 0.47, "latin": -0.41, "long": 0.38, "vocabulary of words": 0.33,
        "detector foreign long": -0.30, "foreign words": 0.29, "at home": -0.28, "letters": 0.22, "accents": -0.18,
    },
    "alone long": {
        "seen": -9.40, "bibliography": -5.15, "detector near": 4.65, "digits": -3.76, "script": 3.12, "code": -2.70,
        "foreign words": 2.62, "detector main": -2.52, "strange": 2.29, "bias": -2.18, "middle capitals": -2.01,
        "vocabulary": -1.91, "long": -1.83, "international": 1.82, "phrase": 1.59, "phrase of words": 1.59,
        "detector foreign": 1.50, "names": -1.38, "vocabulary of words": 1.36, "head": -1.19, "own phrase": 0.98,
        "own words": 0.93, "margin": -0.89, "interface words": 0.78, "title case": -0.72, "at home": -0.72,
        "detector foreign long": 0.66, "english": 0.59, "letters in names": -0.50, "accents": 0.37, "tail": -0.34,
        "ended": 0.26, "latin": -0.21, "capitals": -0.18, "strange letters": 0.12,
    },
    "together one": {
        "digits": -4.51, "script": 3.28, "detector main": -3.15, "capitals": -3.10, "international": -3.02,
        "one word": -3.02, "bias": -3.02, "detector near": 2.98, "code": -2.77, "letters in names": 2.09,
        "english": -2.04, "detector foreign": 1.97, "latin": -1.96, "detector foreign long": 1.84, "tail": 1.66,
        "neighbours": 1.64, "vocabulary": 1.56, "interface words": 1.48, "strange": 1.41, "phrase": -1.41,
        "alone": 1.39, "head": 1.36, "ended": 1.17, "strange letters": 1.13, "neighbour same": 0.90, "margin": 0.84,
        "foreign words": 0.84, "accents": 0.82, "vocabulary of words": 0.78, "letters": 0.71, "long": -0.38,
        "neighbour phrase": -0.30,
    },
    "together short": {
        "digits": -6.86, "code": -5.51, "bias": -5.19, "detector near": 5.02, "seen": -4.52, "script": 3.99,
        "interface words": 3.79, "detector main": -2.82, "middle capitals": -2.72, "phrase of words": 2.37,
        "phrase": 2.37, "english": -2.24, "alone": 2.02, "neighbours": 1.86, "detector foreign": 1.38,
        "strange letters": 1.28, "title case": -1.26, "capitals": -1.24, "own words": 1.12, "vocabulary": 1.00,
        "own phrase": 0.97, "two words": 0.89, "head": 0.88, "international": -0.85, "tail": 0.80, "names": -0.79,
        "margin": -0.75, "strange": -0.71, "neighbour phrase": 0.54, "letters in names": 0.48, "foreign words": 0.47,
        "at home": -0.47, "letters": 0.46, "ended": -0.43, "latin": -0.41, "vocabulary of words": 0.37,
        "accents": -0.35, "long": 0.19, "neighbour same": 0.12, "quoted": -0.06,
    },
    "together long": {
        "seen": -8.38, "bibliography": -5.70, "bias": -4.33, "detector near": 4.29, "script": 3.38, "digits": -3.34,
        "detector main": -3.28, "code": -2.99, "alone": 2.98, "neighbours": 2.69, "foreign words": 2.32,
        "middle capitals": -2.00, "names": -1.62, "phrase": 1.58, "phrase of words": 1.58, "long": -1.45,
        "international": 1.41, "vocabulary": -1.40, "strange": 1.28, "neighbour same": -1.16,
        "vocabulary of words": 1.13, "head": -1.12, "own words": 1.10, "at home": -1.03, "own phrase": 0.98,
        "title case": -0.98, "neighbour phrase": 0.70, "letters in names": -0.66, "detector foreign long": 0.63,
        "letters": 0.55, "margin": -0.51, "detector foreign": 0.51, "interface words": 0.48, "strange letters": 0.41,
        "ended": 0.38, "english": 0.22, "tail": 0.17, "capitals": -0.15, "accents": 0.06,
    },
}  # fmt: skip
