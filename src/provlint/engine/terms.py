"""Names and terms in which nothing is wrong (`allow-terms`): hits that lie within one of them are no hits."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from provlint.finding import Hit, Span

GAP = 4
"""White space between two words of a term, in code points beyond one: a line break with indentation, not a new paragraph."""


class Terms:
    """The terms of a run, asked hit by hit: a document without hits costs nothing."""

    def __init__(self, terms: Iterable[str]) -> None:
        self._terms = tuple(tuple(term.split()) for term in terms)

    def without(self, hits: Sequence[Hit], text: str) -> Sequence[Hit]:
        """The hits but those within an allowed term; the same object where there are none such."""
        kept = [hit for hit in hits if not self.hold(hit.span, text)]
        return hits if len(kept) == len(hits) else tuple(kept)

    def hold(self, span: Span, text: str) -> bool:
        """Whether the text at `span` lies within a term, which stands there as whole words and in its own letter case."""
        return span.start < span.end and any(_covers(words, span, text) for words in self._terms)


def _covers(words: Sequence[str], span: Span, text: str) -> bool:
    longest = sum(map(len, words)) + (1 + GAP) * (len(words) - 1)
    if span.end - span.start > longest:
        return False
    at = text.find(words[0], max(0, span.end - longest), span.start + len(words[0]))
    while at >= 0:
        end = _end(words, at, text)
        if end >= span.end and not _joined(text, at) and not _joined(text, end):
            return True
        at = text.find(words[0], at + 1, span.start + len(words[0]))
    return False


def _end(words: Sequence[str], at: int, text: str) -> int:
    """Where the words, with white space between them, end if they begin at `at`; -1 where they do not stand there."""
    for number, word in enumerate(words):
        if number:
            gap = at
            while at - gap <= GAP and text[at : at + 1].isspace():
                at += 1
            if at == gap:
                return -1
        if not text.startswith(word, at):
            return -1
        at += len(word)
    return at


def _joined(text: str, at: int) -> bool:
    """Whether a word goes on across the offset `at`."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()
