"""Page furniture that needs no run: read-more lines after finished text, and links to other texts."""

from __future__ import annotations

from provlint.document.interface import ANNOUNCEMENT, normal_line, phrases_of
from provlint.finding import Span
from provlint.record import Record
from provlint.rules.residue._lines import Line, is_ended, read_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from provlint.document import Document

LAST = 3
"""Lines from the end in which one read-more line is enough."""
AGAIN = 3
"""Read-more lines from which they are furniture wherever they stand."""
EDITORIAL = frozenset({"see also", "further reading", "featured", "related", "related topics", "more info", "more information"})
"""Phrases that authors write themselves, above or before what they recommend."""
ANNOUNCED_WORDS = (3, 20)
"""Least and most words of a title after "Read also:"."""
LISTED_LENGTH = 110
"""Code points of the longest title in a list of links."""
LISTED = 2
"""Titles that a list has at least, and `MOST_LISTED` at most."""
MOST_LISTED = 15


class Single(Record):
    """A line that is furniture by itself."""

    span: Span
    confidence: float


def find_more_lines(document: Document) -> tuple[Single, ...]:
    """Read-more lines that follow finished text: among the last three lines, or from the third of them on anywhere."""
    if not document.has_interface_lines:
        return ()
    lines = document.view(read_lines)
    found = [index for index, line in enumerate(lines) if line.category == "more" and index and _is_finished(lines[index - 1])]
    kept = found if len(found) >= AGAIN else [index for index in found if index >= len(lines) - LAST]
    return tuple(Single(Span(lines[index].start, lines[index].end), 0.85) for index in kept)


def find_related(document: Document) -> tuple[Single, ...]:
    """Announced titles ("Read also: ...") and the list of titles that ends the document, in order."""
    if not document.has_interface_lines:
        return ()
    return tuple(sorted((*_announced(document), *_listed(document)), key=lambda single: single.span))


def _is_finished(line: Line) -> bool:
    """Whether the line before ends a sentence, so that nothing was cut there."""
    return is_ended(line.text) and not line.text.rstrip("])").endswith(("…", "...", ",", ";", "»"))


def _announced(document: Document) -> Iterator[Single]:
    table = phrases_of(document.language or "en")
    for line in document.view(read_lines):
        head, colon, title = line.text.partition(":")
        if (
            not colon
            or not line.text[0].isalpha()
            or len(head) >= ANNOUNCEMENT
            or len(line.text) > 200
            or not _announces(head, table)
        ):
            continue
        words = title.split()
        capital = bool(words) and (words[0][0].isupper() or not words[0][0].isalpha())
        if ANNOUNCED_WORDS[0] <= len(words) <= ANNOUNCED_WORDS[1] and capital and title.rstrip()[-1] not in ".,;":
            yield Single(Span(line.start, line.end), 0.85 if head.isupper() else 0.75)


def _announces(head: str, table: Mapping[str, str]) -> bool:
    phrase = normal_line(head)
    return table.get(phrase) in ("related", "more") and (phrase not in EDITORIAL or (head.isupper() and phrase == "related"))


def _listed(document: Document) -> Iterator[Single]:
    lines = document.view(read_lines)
    for index in range(max(0, len(lines) - MOST_LISTED - 1), len(lines) - LISTED):
        line = lines[index]
        if line.category == "related" and line.strong and normal_line(line.text) not in EDITORIAL:
            titles = lines[index + 1 :]
            if index and all(_is_title(title) for title in titles):
                for each in (line, *titles):
                    yield Single(Span(each.start, each.end), 0.8)
                return


def _is_title(line: Line) -> bool:
    text = line.text
    return (
        len(text) <= LISTED_LENGTH
        and text[-1] not in ".;,"
        and (text[0].isupper() or not text[0].isascii() or text[0] in "'\"0123456789")
    )
