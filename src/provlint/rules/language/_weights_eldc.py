"""What each measure of a line is worth with eldc; written by `python -m bench.quality.fit_language --detector eldc`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.rules.language._weights import Weights

ELDC: Weights = {
    "alone one": {
        "digits": -4.41, "detector near": 3.96, "code": -3.63, "script": 3.55, "capitals": -3.47,
        "detector main": -3.31, "english": -2.80, "detector foreign long": 2.48, "bias": -2.42, "one word": -2.42,
        "letters in names": 2.30, "detector foreign": 2.24, "international": -1.98, "tail": 1.98, "head": 1.71,
        "interface words": 1.58, "ended": 1.44, "foreign words": 1.41, "margin": 1.41, "own script": -1.30,
        "accents": 1.28, "latin": -1.27, "strange": 1.04, "strange letters": 0.86, "vocabulary": 0.85, "alien": 0.69,
        "letters": 0.64, "support": 0.52, "phrase": -0.51, "vocabulary of words": 0.43, "parts": -0.34, "long": -0.30,
        "support of words": 0.26,
    },
    "alone short": {
        "digits": -7.35, "seen": -6.42, "code": -6.10, "detector near": 5.05, "script": 3.89, "detector main": -3.38,
        "interface words": 3.16, "phrase": 2.60, "phrase of words": 2.60, "middle capitals": -2.46, "alien": -2.39,
        "english": -2.14, "english words": 2.03, "capitals": -1.87, "own phrase": 1.83, "shared words": 1.76,
        "support of words": 1.75, "detector foreign": 1.52, "parts": -1.44, "at home": -1.40,
        "vocabulary of words": -1.38, "bias": -1.18, "long": 1.15, "title case": -1.09, "margin": -1.05, "tail": 0.93,
        "strange": -0.89, "strange letters": 0.85, "head": 0.80, "vocabulary": -0.78, "two words": 0.74,
        "letters in names": 0.71, "own script": -0.62, "support": 0.48, "detector foreign long": -0.36,
        "own words": 0.33, "names": -0.19, "quoted": -0.13, "accents": 0.13, "international": -0.12, "latin": 0.07,
        "foreign words": -0.05,
    },
    "alone long": {
        "seen": -7.52, "bibliography": -5.96, "detector near": 4.47, "script": 3.90, "foreign words": 3.05,
        "margin": -2.79, "digits": -2.77, "at home": -2.77, "names": -2.71, "code": -2.66, "detector main": -2.60,
        "phrase": 2.48, "phrase of words": 2.48, "vocabulary of words": 2.13, "english": -2.05, "bias": -1.97,
        "interface words": -1.94, "shared words": 1.81, "english words": 1.63, "vocabulary": 1.58, "long": -1.43,
        "support": 1.41, "international": 1.25, "own script": 1.09, "alien": 1.09, "middle capitals": -1.02,
        "own words": -1.01, "letters in names": -1.00, "accents": 0.80, "strange": 0.77, "strange letters": 0.57,
        "head": -0.47, "ended": 0.46, "support of words": -0.43, "detector foreign": 0.39, "letters": -0.26,
        "detector foreign long": 0.23, "parts": -0.20, "latin": -0.10, "title case": -0.08, "capitals": -0.06,
    },
    "together one": {
        "digits": -4.45, "detector near": 4.01, "script": 3.57, "code": -3.52, "detector main": -3.26,
        "capitals": -3.24, "one word": -2.93, "bias": -2.93, "english": -2.72, "detector foreign": 2.26,
        "detector foreign long": 2.23, "letters in names": 2.23, "international": -2.04, "neighbours": 1.80,
        "interface words": 1.60, "alone": 1.58, "tail": 1.56, "ended": 1.45, "head": 1.42, "foreign words": 1.35,
        "margin": 1.35, "accents": 1.17, "latin": -1.15, "own script": -1.10, "strange letters": 0.96,
        "strange": 0.90, "vocabulary": 0.79, "letters": 0.68, "parts": -0.61, "phrase": -0.59, "neighbour same": 0.52,
        "neighbour phrase": -0.52, "vocabulary of words": 0.40, "long": -0.37, "alien": 0.22, "support": 0.18,
        "support of words": 0.09,
    },
    "together short": {
        "digits": -7.17, "seen": -6.13, "code": -5.87, "detector near": 5.10, "script": 3.92, "detector main": -3.36,
        "bias": -3.35, "interface words": 3.25, "alien": -2.76, "phrase": 2.56, "phrase of words": 2.56,
        "middle capitals": -2.49, "alone": 2.43, "english": -2.22, "english words": 2.10, "capitals": -1.85,
        "own phrase": 1.82, "at home": -1.80, "neighbours": 1.75, "shared words": 1.54, "support of words": 1.53,
        "detector foreign": 1.41, "parts": -1.38, "vocabulary of words": -1.24, "long": 1.11, "strange letters": 1.07,
        "title case": -1.07, "strange": -1.00, "margin": -0.94, "head": 0.92, "tail": 0.80, "vocabulary": -0.75,
        "two words": 0.75, "own script": -0.66, "letters in names": 0.65, "neighbour phrase": 0.44,
        "detector foreign long": -0.43, "own words": 0.37, "neighbour same": 0.35, "support": 0.30,
        "international": 0.22, "quoted": -0.16, "latin": -0.15, "names": -0.12, "ended": 0.06, "letters": 0.06,
        "foreign words": -0.06,
    },
    "together long": {
        "seen": -6.53, "bibliography": -6.25, "detector near": 4.22, "script": 4.21, "bias": -4.05,
        "detector main": -3.21, "at home": -3.12, "alone": 3.01, "code": -2.97, "neighbours": 2.69,
        "foreign words": 2.65, "names": -2.62, "digits": -2.59, "phrase": 2.34, "phrase of words": 2.34,
        "vocabulary of words": 2.34, "margin": -2.33, "english": -2.25, "interface words": -2.05,
        "shared words": 1.85, "vocabulary": 1.68, "english words": 1.50, "support": 1.34, "neighbour same": -1.18,
        "letters in names": -1.16, "middle capitals": -1.10, "long": -1.05, "own words": -1.01,
        "support of words": -0.86, "international": 0.86, "strange letters": 0.77, "own script": 0.73, "ended": 0.62,
        "accents": 0.61, "neighbour phrase": 0.47, "parts": -0.42, "alien": 0.39, "head": -0.38, "strange": 0.34,
        "detector foreign": -0.28, "tail": 0.25, "title case": -0.22, "letters": 0.11, "detector foreign long": 0.10,
        "latin": 0.08, "capitals": -0.07,
    },
}  # fmt: skip
