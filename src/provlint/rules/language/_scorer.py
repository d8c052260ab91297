"""Decides which lines of a document are in another language: gates, measures, weights; never a detector's label alone.

A label says nothing of "none of these": seeded langdetect calls "Like" Estonian and "Haha" Somali with probability 1. So its
answer is one measure among thirty, and it is asked only where its answer could matter.
"""

from __future__ import annotations

from provlint.record import Record
from provlint.rules.language._page import read_page

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from provlint.document import Document
    from provlint.finding import Span

REPORTED, PASSAGE = 0.65, 0.7
"""Confidence from which a short line, and a longer passage, is reported; what that finds where no weight was fitted
stands in docs/quality.md."""
CERTAIN = 0.9
"""Confidence from which it is an error."""
BILINGUAL_SHARE = 0.15
"""Share of different foreign lines among all, and `BILINGUAL_RUNS` stretches of them, that make a document bilingual."""
BILINGUAL_RUNS = 3
HALVES = 1 / 3
"""Share of a short document's text in two stretches of another language, a passage among them, that says everything twice;
a bar at the head and one at the tail do not."""


class Foreign(Record):
    """A line or sentence in another language.

    span         its text, without surrounding blanks
    number       its place among the document's units
    language     ISO 639-1 code that most speaks for
    confidence   0.65 to 1
    short        whether it is interface text by its length, else a passage
    """

    span: Span
    number: int
    language: str
    confidence: float
    short: bool


class Verdict(Record):
    """The foreign lines of a document; or, of one in several languages, its languages by their share and no lines."""

    lines: tuple[Foreign, ...] = ()
    languages: tuple[str, ...] = ()


def judge(document: Document) -> Verdict:
    """The document's foreign lines in order; of a document without a main language none."""
    from provlint.document.language import AGREEMENT, language_votes

    main = document.language
    votes = document.view(language_votes)
    if votes and main in votes and votes[main] < AGREEMENT * sum(votes.values()):
        from provlint.rules.language._doubt import spoken

        told = spoken(document, votes)
        if len(told) > 1 and told.get(main, 0) < AGREEMENT * sum(told.values()):
            return Verdict(languages=tuple(sorted(told, key=lambda language: (-told[language], language))))
    page = document.view(read_page)
    if not page.convicting:
        return Verdict()
    from provlint.rules.language._weighing import foreign_lines  # most documents have no candidates, and need none of this

    lines = foreign_lines(document, page, main)
    if not lines:
        return Verdict()
    from provlint.rules.language._cited import is_phrase, uncited
    from provlint.rules.language._doubt import believed

    own = uncited(document, lines)  # whoever collects sayings does not write in their languages
    if _is_bilingual(document, [line for line in own if not is_phrase(document, line.span)], page.places):
        return Verdict(languages=(main, *sorted({line.language for line in own})))
    kept = believed(document, lines, main)
    return Verdict(tuple(own if len(kept) == len(lines) else uncited(document, kept)))


def found(document: Document) -> Sequence[object]:
    """The document's foreign lines, or its languages where it has several; empty for most documents."""
    verdict = document.view(judge)
    return verdict.lines or verdict.languages


def _is_bilingual(document: Document, lines: Sequence[Foreign], places: Sequence[tuple[int, int]]) -> bool:
    """Whether different foreign lines stand all over the document rather than in one or two bars, or one repeated."""
    different = {document.text[line.span.start : line.span.end] for line in lines}
    runs = len(neighbours(lines))
    if runs == 2 and any(not line.short for line in lines) and (lines[0].number, lines[-1].number) != (0, len(places) - 1):
        return sum(map(len, different)) >= HALVES * sum(end - start for start, end in places)
    if len(different) < max(BILINGUAL_RUNS, BILINGUAL_SHARE * len(places)):
        return False
    return runs >= BILINGUAL_RUNS


def neighbours(lines: Iterable[Foreign]) -> list[list[Foreign]]:
    """The lines, which are in order, in groups that follow each other without another line between."""
    runs: list[list[Foreign]] = []
    for line in lines:
        if runs and line.number <= runs[-1][-1].number + 1:
            runs[-1].append(line)
        else:
            runs.append([line])
    return runs
