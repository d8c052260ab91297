"""Rules ported from a peer: its own list as a rule pack, the findings compared first, the cost only where they are equal."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NamedTuple

from bench.speed.measure import Ratios, cost, pairs

if TYPE_CHECKING:
    from pathlib import Path

    from bench.speed.own import Bench

WORD = r"[^\W_]+(?:'[^\W_]+)*"
"""What counts as a word for both: codespell's own expression takes hyphens and underscores in."""

RULE = """summary = "Misspelling of codespell's list"
severity = "warning"
message = "{match}"
why = "It is misspelt."
help = "Spell it right."
doc = "The list of codespell as a lexicon."
[match]
kind = "lexicon"
file = "misspelling.tsv"
[[bad]]
text = "It is ⟦abandonned⟧.\\n"
[[bad]]
text = "⟦abandonned⟧\\n"
[[good]]
text = "It is abandoned.\\n"
[[good]]
text = "Left.\\n"
[[good]]
text = "Gone.\\n"
"""


class Parity(NamedTuple):
    """Both tools' findings on the same files, and the ratio of their cost where the findings are the same."""

    files: int
    ours: int
    theirs: int
    common: int
    ratios: Ratios | None


def codespell(bench: Bench, program: Path, count: int) -> Parity:
    """Codespell's dictionary run by both over plain paragraphs, in which neither has anything to pass over."""
    (data,) = program.parent.parent.glob("lib/python*/site-packages/codespell_lib/data/dictionary.txt")
    words = [line.partition("->")[0] for line in data.read_text(encoding="utf-8").split("\n") if "->" in line]
    words = sorted({word for word in words if re.fullmatch(WORD, word) and word == word.lower()})
    pack = bench.scratch / "pack" / "ported"
    pack.mkdir(parents=True, exist_ok=True)
    (pack / "misspelling.toml").write_text(RULE, encoding="utf-8")
    (pack / "misspelling.tsv").write_text("\n".join(["phrase", *words]) + "\n", encoding="utf-8")
    (bench.scratch / "ported.toml").write_text('rule-dirs = ["pack"]\nselect = ["ported"]\n', encoding="utf-8")
    folder = _plain(bench)
    files = [str(path) for path in sorted(folder.iterdir())]
    ours = ("--no-cache", "--jobs", "1", "--config", "ported.toml", "--format", "jsonl", *files)
    theirs = [str(program), "--regex", WORD, "--uri-ignore-words-list", "*", *files]
    found = {_place(json.loads(line)) for line in bench.run(*ours).output.split("\n") if line.startswith("{")}
    listed = re.findall(r"(?m)^(.*?):(\d+): (\S+) ==> ", cost(theirs, bench.scratch).output)
    # A word that stands twice on a line is reported once by them and twice by us: places are lines.
    others = {(name.rpartition("/")[2], int(line), word.lower()) for name, line, word in listed if word.lower() in set(words)}
    same = found == others
    ratios = pairs(lambda: bench.run(*ours).cpu, lambda: cost(theirs, bench.scratch).cpu, count) if same else None
    return Parity(len(files), len(found), len(others), len(found & others), ratios)


def _place(finding: dict[str, object]) -> tuple[str, int, str]:
    location = finding["location"]
    row = location["row"] if isinstance(location, dict) else 0
    return str(finding["filename"]).rpartition("/")[2], int(row), str(finding["excerpt"]).lower()


def _plain(bench: Bench) -> Path:
    """The corpus without lines that hold what might be code, markup, an address or an apostrophe of either kind."""
    folder = bench.scratch / "plain"
    folder.mkdir(exist_ok=True)
    for path in bench.corpus.files:
        lines = path.read_text(encoding="utf-8").replace("\r", "").split("\n")
        kept = [line.strip() for line in lines if line.isascii() and not re.search(r"[`~<>@/\\'{}$+|#_*=\-:\[\]]", line)]
        target = folder / f"{path.stem}.txt"
        if not target.exists():
            target.write_text("\n".join(kept) + "\n", encoding="utf-8")
    return folder
