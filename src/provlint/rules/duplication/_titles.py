"""What `duplication/repeated-title` finds, apart from its page: that is loaded where rules are read, and not in a run."""

from __future__ import annotations

from provlint.document.lines import unify_breaks
from provlint.finding import Fix, Hit, Span
from provlint.rules.duplication._comparison import MARKS, normal, straight

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

NEAR = 6
"""Non-blank lines after the title that are compared with it: a date, a byline, a teaser may stand between."""

ROWS = 40
"""Rows looked at in all; blank ones are many in some pages, but not more."""

HEAD = 20_000
"""Code points that the rows looked at lie in."""

SHORTEST = 12
"""Code points of a title at least (6 where words have no blanks); shorter lines are labels that recur by right."""


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """The title's second line, at most one."""
    if document.format == "html":
        return
    rows = _head(document)
    # Most lines begin otherwise than the first, which is seen at a tenth of the cost of comparing them.
    begins = [_beginning(line) for _, line in rows]
    if not rows or begins[0] not in begins[1:] or not _is_title(rows[0][1]):
        return
    first, title = rows[0]
    wanted = {normal(title), normal(_without_site(title))}
    for (row, line), beginning in zip(rows[1:], begins[1:], strict=True):
        if beginning != begins[0]:
            continue
        short = _without_site(line)
        if normal(line) in wanted or (short != line and _is_title(line) and normal(short) in wanted):
            if _ends_paragraph(document, row):
                yield _hit(document, first, row)
            return


def _beginning(line: str) -> str:
    return straight(line.lstrip(MARKS)[: SHORTEST // 2]).casefold()


def _head(document: Document) -> list[tuple[int, str]]:
    """Row and text of the first non-blank lines of the body."""
    start = document.front_matter.span.end if document.front_matter else 0
    lines = unify_breaks(document.masked[start : start + HEAD]).split("\n", ROWS)[:ROWS]
    # A title is short: of a line of megabytes only the start is wanted.
    found: list[tuple[int, str]] = []
    for row, line in enumerate(lines, document.lines.row(start) if start else 1):
        text = line[:400].strip("\0 \t")
        if text:
            found.append((row, text))
            if len(found) > NEAR:
                break
    return found


def _text(document: Document, row: int) -> str:
    span = document.lines.span(row)
    # A title is short: of a line of megabytes only the start is wanted.
    return document.masked[span.start : min(span.end, span.start + 400)].strip("\0 \t")


def _is_title(line: str) -> bool:
    from provlint.document.blocks import is_title

    if not is_title(line) or line.startswith(("|", "- ", "* ", "+ ", "> ", "[", "!", "<", "{", "..")) or "\0" in line:
        return False
    letters = line.strip("#=* ")
    if len(letters) < SHORTEST:
        return len(letters) >= SHORTEST // 2 and any(
            "\u3040" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7a3" for char in letters
        )
    return " " in letters or not letters.isascii()


def _without_site(line: str) -> str:
    """The line without a site's name of at most four words at its end: "A long headline | The Daily Post"."""
    for mark in (" | ", " – ", " — ", " - ", " · ", " :: ", " » "):
        title, found, site = line.rpartition(mark)
        if found and len(title) >= 20 and site.count(" ") < 4:
            return title
    return line


def _ends_paragraph(document: Document, row: int) -> bool:
    """Whether the line is a heading or nothing of its paragraph follows it."""
    if _text(document, row).startswith("#") or row == len(document.lines):
        return True
    after = _text(document, row + 1)
    return not after or not after.strip("=-")


def _hit(document: Document, first: int, second: int) -> Hit:
    line = document.lines.span(second)
    raw = document.text[line.start : line.end]
    span = Span(line.start + len(raw) - len(raw.lstrip()), line.start + len(raw.rstrip()))
    safe = not raw.lstrip().startswith("#") or _text(document, first).startswith("#")
    fix = Fix(((_removal(document, second), ""),), safe=safe, message="Remove the second title")
    return Hit(span, {"line": str(first)}, fix)


def _removal(document: Document, row: int) -> Span:
    """The line with its break, a heading's underline, and one blank line where it stood between two."""
    last = len(document.lines)
    end = row
    underline = _text(document, row + 1) if row < last else ""
    if underline and not underline.strip("=-"):
        end += 1
    blank_before = row == 1 or not _text(document, row - 1)
    if blank_before and end < last and not _text(document, end + 1):
        end += 1
    start = document.lines.span(row).start
    return Span(start, document.lines.starts[end] if end < last else len(document.text))
