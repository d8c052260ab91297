"""What each measure of a line is worth: logistic regression, fitted apart for lines of up to five words and for longer ones.

Fitted on two thirds (by document) of 1,841 documents in 12 languages with planted interface strings and sentences, hard
negatives among them, and of 2,182 clean documents, with langdetect's answers as measures; clean lines counted three times.
`ALONE` knows the line and its place, `TOGETHER` also its neighbours. Figures on the last third stand in `_scorer.py`.
"""

from __future__ import annotations

LONG_WORDS = 6
"""Words from which a line is weighed as prose."""
ALONE_SHORT = {
    "code": -6.39, "digits": -4.95, "at home": -4.57, "capitals": -3.31, "middle capitals": -2.92, "seen": -2.22,
    "script": 2.18, "foreign words": 2.17, "own words": 2.03, "bias": -2.0, "detector main": -2.0, "long": -1.97,
    "accents": 1.81, "letters in names": 1.76, "one word": -1.71, "tail": 1.48, "phrase": 1.4, "names": -1.39,
    "ended": -1.36, "detector foreign": 1.32, "phrase of words": 1.25, "detector near": 1.23, "interface words": 1.2,
    "own phrase": -0.87, "has vocabulary": 0.86, "letters": 0.84, "head": 0.76, "detector foreign long": 0.75,
    "title case": -0.45, "two words": 0.16, "margin": 0.13, "quoted": -0.09,
}  # fmt: skip
"""Measure → weight of a short line, before the neighbours are known."""
ALONE_LONG = {
    "code": -3.92, "bibliography": -3.22, "detector main": -3.17, "middle capitals": -2.86, "at home": -2.49, "bias": -2.46,
    "script": 2.44, "digits": -2.01, "names": -1.73, "foreign words": 1.54, "detector foreign": 1.24, "tail": 1.22,
    "accents": 1.05, "seen": -1.05, "long": -0.81, "letters": 0.63, "has vocabulary": 0.51, "ended": 0.39, "margin": 0.36,
    "title case": 0.31, "letters in names": 0.28, "detector foreign long": 0.25, "head": 0.25, "own words": 0.17,
}  # fmt: skip
"""Measure → weight of a longer line, before the neighbours are known."""
TOGETHER_SHORT = {
    "code": -5.49, "digits": -3.89, "at home": -3.76, "neighbour foreign": 2.82, "middle capitals": -2.7, "bias": -2.61,
    "capitals": -2.59, "seen": -2.33, "script": 2.05, "foreign words": 2.01, "own words": 1.79, "accents": 1.71,
    "long": -1.63, "letters in names": 1.62, "neighbour same": 1.61, "interface words": 1.57, "detector foreign": 1.53,
    "one word": -1.53, "phrase of words": 1.36, "phrase": 1.28, "detector main": -1.19, "detector near": 1.09,
    "letters": 0.98, "own phrase": -0.98, "ended": -0.93, "has vocabulary": 0.76, "head": 0.67, "names": -0.5,
    "detector foreign long": 0.47, "alone": -0.45, "neighbour phrase": 0.42, "tail": 0.29, "margin": 0.22, "two words": 0.18,
    "title case": -0.17,
}  # fmt: skip
"""Measure → weight of a short line, with the neighbours."""
TOGETHER_LONG = {
    "code": -3.67, "bibliography": -3.41, "detector main": -2.84, "script": 2.66, "middle capitals": -2.41, "at home": -2.0,
    "alone": -1.95, "bias": -1.87, "digits": -1.81, "names": -1.73, "foreign words": 1.55, "neighbour same": 1.51,
    "detector foreign": 1.17, "accents": 1.12, "seen": -0.87, "letters": 0.64, "has vocabulary": 0.55, "title case": 0.51,
    "tail": 0.44, "detector foreign long": 0.42, "ended": 0.42, "interface words": -0.35, "margin": 0.28,
    "neighbour phrase": 0.27, "long": -0.2, "head": 0.18, "letters in names": 0.15, "own words": 0.13,
}  # fmt: skip
"""Measure → weight of a longer line, with the neighbours."""
