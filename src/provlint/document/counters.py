"""What pages count and time: "4,512 views", "5 min read", "3 hours ago" (rules/residue/counters.tsv)."""

from __future__ import annotations

from provlint.document.counted_lines import COUNTERS, JOINED, is_told
from provlint.document.interface import normal_line
from provlint.expressions import expression
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


NUMBER = "#"
"""What stands in forms for a number."""
PAGER, ENDS = "pager", "ends"
"""Kinds of the words between which a pager has its numbers: next and previous, one of which it needs, and first and last."""
LEAST_PAGES, LONGEST_PAGE = 2, 5
"""Pages that a pager has at least, and digits that the number of none has."""
_SIGNS = {ord(char): " " for char in "«»‹›<>←→|•·[]()…."}
MARK = "qnumq"
"""A word that stands for a number, since normal form has letters only."""


def holds_counter(line: str, language: str) -> bool:
    """Whether such a form stands in the line, a label beside a time of day; roughly: what is around it is not asked about."""
    kinds = forms_of(language)
    timed = is_told(line)
    text = normal_line(expression(r"\d[\d.,'’ \xa0\u202f]*(?:[kKmM]\b)?").sub(f" {MARK} ", line)).replace(MARK, NUMBER)
    joined = language in JOINED
    tokens = list(text.replace(" ", "")) if joined else text.split(" ")
    blank, most = ("", 24) if joined else (" ", 8)
    for start in range(len(tokens)):
        for end in range(start + 1, min(start + most, len(tokens)) + 1):
            kind = kinds.get(blank.join(tokens[start:end]))
            if kind and (is_pager(line, language) if kind in (PAGER, ENDS) else kind != "label" or timed):
                return True
    return False


def is_pager(line: str, language: str) -> bool:
    """Whether the line has two and more pages in order, from the first or behind a word like "previous", and such words only."""
    numbers, words = list[int](), list[str]()
    for part in line.translate(_SIGNS).split():
        if part.isdecimal() and len(part) < LONGEST_PAGE:
            numbers.append(int(part))
            if not words and numbers[0] != 1:
                return False
        else:
            words.append(normal_line(part))
    kinds = forms_of(language)
    if len(numbers) < LEAST_PAGES or numbers != sorted(set(numbers)) or not words:
        return False
    told = [kinds.get(word) for word in words]
    return PAGER in told and all(kind in (PAGER, ENDS) for kind in told)


@cache
def forms_of(language: str) -> Mapping[str, str]:
    """Form → count, share, reading, ago, label, page, pager or ends, of one language; empty for one that the table lacks."""
    from provlint.resources import derived

    return derived(f"counter-forms-{language}", COUNTERS, lambda rows: dict(_forms(rows, language)))


def words_of_forms(rows: Iterable[tuple[str, ...]], language: str) -> dict[str, bool]:
    """A word of each form, of labels the longest, of others the one that most have ("ago") → whether only labels have it."""
    from provlint.document.function_words import words_of

    common = words_of(language)
    forms = [(form.replace(NUMBER, " ").split(), kind) for form, kind in _forms(rows, language) if kind != ENDS]
    times: dict[str, int] = {}
    for words, _ in forms:
        for word in words:
            times[word] = times.get(word, 0) + 1
    found: dict[str, bool] = {}
    for words, kind in forms:
        weights = [(word not in common, len(word) > 1, kind == "label" or times[word], len(word), word) for word in words]
        told = max(weights)[-1]
        found[told] = kind == "label" and found.get(told, True)
    return found


def _forms(rows: Iterable[tuple[str, ...]], language: str) -> Iterator[tuple[str, str]]:
    from provlint.document.openings import spelt

    for code, kind, written in rows:
        if code == language:
            for form in spelt(written.split(" ")):
                yield form, kind
