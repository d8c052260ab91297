"""`--diff`: what the fixes would change, as a patch that `git apply` takes, byte for byte.

On a terminal the lines are made safe to look at, and are no patch. Elsewhere they are exact: files that hold what no line of a
patch should (NUL, control characters, reordering marks, what a CI runner takes for a command) and files that are no UTF-8 are
changed by a binary patch, with the safe lines before it as comments.
"""

from __future__ import annotations

from provlint.document.read import Source, encode
from provlint.engine.fix import edited
from provlint.report import safe
from provlint.report.hunks import hunks
from provlint.report.paint import painter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from provlint.engine.result import DocumentResult, RunInfo
    from provlint.report.hunks import Hunk

STYLES = {"+": "keep", "-": "error", " ": ""}
_ESCAPES = {7: "a", 8: "b", 9: "t", 10: "n", 11: "v", 12: "f", 13: "r", 34: '"', 92: "\\"}
_CONTROLS = frozenset(map(chr, (*range(9), *range(11, 32), *range(127, 160), 0x61C, 0x200E, 0x200F, *range(0x2028, 0x202F))))
_CONTROLS |= frozenset(map(chr, range(0x2066, 0x206A)))
"""What does something to whoever prints a patch: controls but for tab and LF, breaks and marks of direction."""
NO_NEWLINE = "\\ No newline at end of file\n"


def render(results: Iterable[DocumentResult], run: RunInfo) -> Iterator[str]:
    """One chunk a document that would change."""
    paint = painter(colour=run.colour)
    for result in results:
        if not result.edits or result.text is None:
            continue
        found = list(hunks(*_marked(result)))
        if run.width:
            names = (("--- ", f"a/{result.path}"), ("+++ ", f"b/{result.path}"))
            head = "".join([paint([(sign + safe.path(name), "strong")]) for sign, name in names])
            yield head + "".join([paint([(sign + line, STYLES.get(sign, "frame"))]) for sign, line in _shown(found)])
        else:
            yield patch(result, found)


def patch(result: DocumentResult, found: Sequence[Hunk]) -> str:
    """The change of one document as a patch."""
    name = result.path.lstrip("/")
    old, new = quoted(f"a/{name}"), quoted(f"b/{name}")
    head = f"diff --git {old} {new}\n"
    lines = [text for hunk in found for text in _lines(hunk)]
    if result.encoding == "utf-8" and not any(_is_unfit(line) for line in lines):
        tab = "\t" if " " in name and not old.startswith('"') else ""  # or patch takes the name to end at the blank
        return "".join([head, f"--- {old}{tab}\n", f"+++ {new}{tab}\n", *lines])
    from provlint.report.git_binary import binary_patch

    source, text = Source(result.encoding, result.bom), result.text or ""
    data, after = encode(text, source), encode(edited(text, result.edits), source)
    return "".join([*(f"# {sign}{line}\n" for sign, line in _shown(found)), head, *binary_patch(data, after)])


def quoted(name: str) -> str:
    """A name as git writes it: in quotes with octal bytes where it holds anything but plain ASCII."""
    data = safe.path_bytes(name)
    pieces = [_piece(byte) for byte in data]
    text = "".join(pieces)
    return f'"{text}"' if len(text) > len(data) else text


def _piece(byte: int) -> str:
    if byte in _ESCAPES:
        return f"\\{_ESCAPES[byte]}"
    return chr(byte) if 32 <= byte < 127 else f"\\{byte:03o}"


def _marked(result: DocumentResult) -> tuple[str, Sequence[tuple[int, int, str]]]:
    """Text and edits with the byte order mark, which is part of the file's first line."""
    text = result.text or ""
    if not (result.bom and result.encoding == "utf-8"):
        return text, result.edits
    return f"\ufeff{text}", [(start + 1, end + 1, replacement) for start, end, replacement in result.edits]


def _place(place: tuple[int, int]) -> str:
    """First line, from 1, and number of lines; of none the line before."""
    first, number = place
    return f"{first + 1 if number else first},{number}"


def _lines(hunk: Hunk) -> Iterator[str]:
    """The lines of a hunk, each with its LF. What a runner would obey behind the blank of a context line goes and comes."""
    yield f"@@ -{_place(hunk.old)} +{_place(hunk.new)} @@\n"
    for sign, line in hunk.lines:
        for shown in ("-", "+") if sign == " " and line.lstrip().startswith("::") else sign:
            yield f"{shown}{line}" if line.endswith("\n") else f"{shown}{line}\n{NO_NEWLINE}"


def _is_unfit(line: str) -> bool:
    """Whether a line of a patch would do something to its reader: a control character, a command of a CI runner."""
    body = line.removesuffix("\r\n")
    return not _CONTROLS.isdisjoint(body) or "##[" in body or "##vso[" in body.lower()


def _shown(found: Iterable[Hunk]) -> Iterator[tuple[str, str]]:
    """Sign and line of the hunks, safe to look at and without LF."""
    for hunk in found:
        yield "@@", f" -{_place(hunk.old)} +{_place(hunk.new)} @@"
        for sign, line in hunk.lines:
            text = line.removesuffix("\n").removesuffix("\r")
            yield sign, "".join(safe.characters(text, tab="\t"))
