"""Grows runs of page furniture: one phrase is weak evidence ("Like" opens sentences, "Share" is a heading), a run of them is
not.

A run is a stretch of short unterminated lines between prose. It counts where enough *different* phrases, foreign interface
lines and counters stand in it; then all its lines from the first hit to the last are furniture, each of the kind of its own
phrase or of the one before it, and so are the lines that stand right before or behind them and belong to no paragraph.
"""

from __future__ import annotations

from provlint.document.interface import TRAIL
from provlint.finding import Span
from provlint.record import Record
from provlint.rules.residue._known import HEAD, Page, read_page
from provlint.rules.residue._lines import FULL, is_numbered, read_lines
from provlint.rules.residue._words import BAR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document

KINDS = {
    "reaction": "reaction-bar",
    "share": "share-bar",
    "comment": "comment-prompt",
    "subscribe": "newsletter-prompt",
    "consent": "cookie-banner",
    "account": "navigation",
    "navigation": "navigation",
    "meta": "navigation",
    "more": "read-more-line",
    "related": "related-links",
    "counter": "orphan-counter",
    "byline": "byline-line",
    "site": "site-name",
    "shop": "navigation",
    "recipe": "navigation",
    "player": "navigation",
    "advert": "newsletter-prompt",
}
"""Category of a phrase → rule that reports it."""
CERTAIN = 0.9
"""Confidence from which a line may be deleted without asking."""
LEAST = 0.7
"""Confidence below which nothing is reported."""
GAP = 2
"""Lines that are no phrase themselves and may stand between two that are."""
TAIL = 12
"""Lines from the end within which a run is where furniture is expected."""
LAST = 3
"""Lines from either end in which one full phrase that addresses the reader is enough; the title is none of them."""
ALONE = 0.8
"""Confidence of such a phrase: a sentence of the text might stand so."""
BESIDE = 0.75
"""Confidence of a line that is no phrase itself."""
BEYOND = 4
"""Lines behind the last phrase, and half as many before the first, that may belong to the run."""
MENU = 8
"""Different phrases, and their weight, that make a menu of all short lines above or below the prose of a page."""
MENU_SHARE = 6
"""Lines that a menu may have for each of its phrases."""
PAIRED = frozenset({"share", "reaction", "navigation", "account"})
"""Categories of buttons of which two are a run at either end: "Print", "Share"; "Previous", "Next"."""
PRESSED = frozenset({"share", "reaction", "comment"})
"""Categories of buttons of which three in a row are a run anywhere: "Like", "Reply", "Report"."""
ADDRESSED = frozenset({"reaction", "share", "comment", "subscribe", "consent"})
CROWDED = 1.5
"""Factor of the evidence that a run needs in a document of short lines."""


class Residue(Record):
    """A line of page furniture.

    span         its text, without list marks
    kind         name of the rule that reports it
    confidence   0.7 to 1
    run          the text of the whole run where one rule reports all of it, so that its removal may close the gap; else None
    safe         whether every line of the run is certain, so that all may be deleted
    """

    span: Span
    kind: str
    confidence: float
    run: Span | None
    safe: bool


def find_runs(document: Document) -> tuple[Residue, ...]:
    """The lines of all runs in the document's order; foreign lines, which have a rule of their own, left out."""
    lines = document.view(read_lines)
    if not any(line.category for line in lines):
        return ()
    page = read_page(document, lines)
    found: list[Residue] = []
    for first, last in _joined(page, list(_stretches(page))):
        found.extend(_judge(page, first, last))
    return tuple(found)


def _stretches(page: Page) -> Iterator[tuple[int, int]]:
    """First and last index of each stretch from hit to hit, with at most two other short lines between hits."""
    first = last = -1
    for index in range(len(page.lines)):
        if index in page.hits or index in page.foreign:
            if first < 0:
                first = index
            last = index
        elif first >= 0 and (not page.is_short(index) or index - last > GAP):
            yield first, last
            first = -1
    if first >= 0:
        yield first, last


def _joined(page: Page, stretches: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The stretches; those of a whole menu, above or below all prose and rich in phrases, as one."""
    top = next((at for at in range(1, len(page.lines)) if not page.is_short(at)), len(page.lines))
    end = next((at for at in range(len(page.lines) - 1, -1, -1) if not page.is_short(at)), -1)
    head = [each for each in stretches if each[1] < top]
    tail = [each for each in stretches if each[0] > max(top, end)]
    yield from _one_menu(page, head)
    yield from stretches[len(head) : len(stretches) - len(tail)]
    yield from _one_menu(page, tail)


def _one_menu(page: Page, part: list[tuple[int, int]]) -> list[tuple[int, int]]:
    return [(part[0][0], part[-1][1])] if part and _is_menu(page, part[0][0], part[-1][1]) else part


def _is_menu(page: Page, first: int, last: int) -> bool:
    """Whether the lines hold so many different phrases that whatever stands between them is furniture, too."""
    said = {page.lines[at].text.lower(): page.hits[at][1] for at in range(first, last + 1) if at in page.hits}
    return len(said) >= MENU and MENU_SHARE * len(said) >= last - first and sum(said.values()) >= MENU


def _judge(page: Page, first: int, last: int) -> Iterator[Residue]:
    """The run's lines as residue; nothing where the evidence is too thin."""
    confidence = _confidence(page, first, last)
    if confidence < LEAST:
        return
    first, last = _grown(page, first, last)
    run = page.lines[first : last + 1]
    kinds = {KINDS.get(page.hits[index][0], "") if index in page.hits else "" for index in range(first, last + 1)}
    whole = Span(run[0].start, run[-1].end) if len(kinds) == 1 else None
    known = all(line.is_known or index in page.foreign for index, line in enumerate(run, first))
    category = next(page.hits[index][0] for index in range(first, last + 1) if index in page.hits)
    for index, line in enumerate(run, first):
        if index in page.foreign:
            continue
        own = confidence
        if index in page.hits:
            category = category if page.hits[index][0] == "counter" and category == "counter" else page.hits[index][0]
        else:
            own = min(confidence, BESIDE)
        kind = KINDS["byline" if line.category == "byline" else category]
        yield Residue(Span(line.start, line.end), kind, round(own, 2), whole, safe=known and confidence >= CERTAIN)


def _grown(page: Page, first: int, last: int) -> tuple[int, int]:
    """The run with the short lines that stand right before and behind it, as close as its own lines stand."""
    lines = page.lines
    apart = max((lines[at + 1].row - lines[at].row for at in range(first, last)), default=1)
    start, end = first, last
    while (
        start > 1
        and first - start < BEYOND // 2
        and _belongs(page, start - 1)
        and lines[start].row - lines[start - 1].row <= apart
    ):
        start -= 1
    while (
        end + 1 < len(lines) and end - last < BEYOND and _belongs(page, end + 1) and lines[end + 1].row - lines[end].row <= apart
    ):
        end += 1
    return start, end - (end > last and _heads_prose(page, start, end))


def _heads_prose(page: Page, first: int, index: int) -> bool:
    """Whether the line below a run from `first` may head the prose below it: the document's title, or as long as one."""
    if index + 1 == len(page.lines) or page.is_short(index + 1):
        return False
    return not first or page.lines[index].text.count(" ") > FULL


def _belongs(page: Page, index: int) -> bool:
    return page.is_short(index) and index not in page.foreign


def _confidence(page: Page, first: int, last: int) -> float:
    """How sure the run is furniture: by its different phrases, their weight, its place and what stands between."""
    lines, count = page.lines, len(page.lines)
    run = range(first, last + 1)
    said = {lines[at].text.lower(): (at, page.hits[at][1]) for at in run if at in page.hits and page.hits[at][0] != "counter"}
    aliens = sum(at in page.foreign for at in run)
    counters = sum(page.hits.get(at, ("", 0.0))[0] == "counter" for at in run)
    if _is_authors_list(page, first, last):
        return 0.0
    if len(said) + aliens < 2:
        return _alone(page, first, last)
    if not said:
        return 0.0
    others = len(run) - len(said) - aliens - counters
    if others > len(said) + aliens:
        return BESIDE if _is_menu(page, first, last) else 0.0
    exact = sum(weight for at, weight in said.values() if lines[at].exact or not lines[at].category)
    loose = sum(weight for _, weight in said.values()) - exact
    evidence = exact + min(loose, 1 + exact) + 2 * aliens + min(1, counters)
    edge = _is_last(page, last) or first <= 1
    near = last >= count - TAIL or first < HEAD
    sure = not others and not page.crowded and any(lines[at].strong for at, _ in said.values())
    buttons = edge and not others and all(lines[at].exact and page.hits[at][0] in PAIRED for at, _ in said.values())
    row = len(said) > GAP and not others and all(lines[at].exact and page.hits[at][0] in PRESSED for at, _ in said.values())
    needed = (2 if buttons else 3 if edge or sure or row else 4 if near else 5) * (CROWDED if page.crowded else 1)
    return min(0.97, 0.75 + 0.06 * (evidence - needed) + (0.05 if edge else 0)) if evidence >= needed else 0.0


def _is_authors_list(page: Page, first: int, last: int) -> bool:
    """Whether the text announces the lines with a colon, numbers them, or repeats one of them above a paragraph, as the titles of
    a table of contents.
    """
    lines = page.lines
    above = lines[first - 1].text if first else ""
    announced = above.endswith((":", "：")) and not page.is_short(first - 1) and any(map(str.isalpha, above))
    if announced and lines[first].weight < BAR:
        return True
    if sum(1 for line in lines[max(0, first - 1) : last + 3] if is_numbered(line.text)) > 1:
        return True
    return any(page.headings.get(line.text, -1) > last for line in lines[first : last + 1])


def _is_last(page: Page, last: int) -> bool:
    """Whether nothing but a few short lines stands behind the line."""
    return last >= len(page.lines) - 1 - BEYOND and all(page.is_short(at) for at in range(last + 1, len(page.lines)))


def _alone(page: Page, first: int, last: int) -> float:
    """The confidence of a run of one full phrase that addresses the reader."""
    line = page.lines[first]
    if first == last and line.category == "navigation" and line.weight >= BAR and any(mark in line.text for mark in TRAIL):
        near = first < LAST or last >= len(page.lines) - LAST
        return ALONE if near or sum(map(line.text.count, TRAIL)) > 1 else 0.0  # a trail of breadcrumbs
    if first == last and line.category == "navigation" and line.weight >= BAR and (_is_last(page, last) or first < LAST):
        return ALONE  # a menu in one line: "Home | News | Contact", "About us | Contact | Privacy policy"
    full = first == last and line.strong and line.category in ADDRESSED and line.text.count(" ") >= FULL
    return ALONE if full and (last >= len(page.lines) - LAST or _is_last(page, last) or 0 < first < LAST) else 0.0
