"""The closed set of what may stand before n't and 't in English, so that everything else there is damage."""

from __future__ import annotations

STEMS = frozenset(
    {
        "ai",
        "am",
        "amn",
        "are",
        "aren",
        "be",
        "ben",
        "ca",
        "cain",
        "can",
        "could",
        "couldn",
        "dare",
        "daren",
        "daresn",
        "did",
        "didn",
        "do",
        "does",
        "doesn",
        "don",
        "durs",
        "durst",
        "dursn",
        "had",
        "hadn",
        "hain",
        "has",
        "hasn",
        "have",
        "haven",
        "idn",
        "inn",
        "is",
        "isn",
        "may",
        "mayn",
        "might",
        "mightn",
        "mote",
        "must",
        "mustn",
        "na",
        "need",
        "needn",
        "ought",
        "oughtn",
        "sha",
        "shan",
        "should",
        "shouldn",
        "tain",
        "twain",
        "twas",
        "twasn",
        "twon",
        "use",
        "usen",
        "used",
        "was",
        "wasn",
        "wan",
        "war",
        "warn",
        "were",
        "weren",
        "wi",
        "will",
        "willn",
        "wo",
        "won",
        "would",
        "wouldn",
        "tisn",
        "tweren",
        "dun",
        "cudn",
        "wudn",
        "shudn",
        "didden",
        "coulden",
        "woulden",
        "shoulden",
        "dassn",
        "dasn",
        "mustna",
        "disna",
        "dinna",
        "cannae",
    }
)
"""Auxiliaries with and without n, and the dialect forms of fiction (ain't, hain't, durstn't, 'tisn't, dassn't)."""

SHORTEST = 5
"""Letters before 't from which damage is looked for: shorter ones are poetry's on't and is't, Dutch 't, and names."""


def is_auxiliary(stem: str) -> bool:
    """Whether `stem`, lower case, is an English auxiliary or a slip of the pen for one (would't, dosen't, havn't)."""
    if stem in STEMS:
        return True
    # More letters that only one of the two has than two changes could account for: nearly all are out at once.
    letters, near = {*stem}, range(max(3, len(stem) - 2), len(stem) + 3)
    return any(_within_two(stem, known) for known in STEMS if len(known) in near and len(letters.difference(known)) <= 2)


def _within_two(one: str, other: str) -> bool:
    """Whether at most two letters must be changed, added or removed to make one word of the other."""
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        previous, row[0] = row[0], at
        for column, wanted in enumerate(other, 1):
            previous, row[column] = row[column], min(row[column] + 1, row[column - 1] + 1, previous + (letter != wanted))
    return row[-1] <= 2
