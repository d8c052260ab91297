"""What tells a finding from others and knows it again when the text around it moves; made only where somebody reads it."""

from __future__ import annotations

from provlint import store
from provlint.document.tokens import composed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from hashlib import blake2b

    from provlint.finding import Span

NEIGHBOURS = 3
"""Words on each side of the span that go into its fingerprint, from its own paragraph: others come, go and are moved."""
NEARBY = 160
"""Code points on each side in which the neighbours are looked for, and how much of them counts: more blanks between two words
change nothing, and where a script has no blanks between words the same characters count whatever stands far off."""
NEIGHBOURHOOD = 40


class Fingerprints:
    """The fingerprints of a document's findings, asked for in the document's order.

    Findings by the thousand are the same few words in the same surroundings: what makes them equal is worked out once.
    """

    SEVERAL = 256
    """Different surroundings that are remembered at a time: some hundred kilobytes of text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ordinals: dict[bytes, int] = {}
        self._known: dict[tuple[str, ...], tuple[bytes, blake2b]] = {}

    def of(self, rule: str, span: Span) -> str:
        """The digest of what the finding is, and of how many like it came before."""
        around = (rule, *_around(self._text, span))
        if around not in self._known:
            if len(self._known) == self.SEVERAL:
                self._known.clear()
            digest = _digest((*_identity(*around), ""))
            self._known[around] = digest.digest(), digest
        identity, begun = self._known[around]
        self._ordinals[identity] = ordinal = self._ordinals.get(identity, 0) + 1
        digest = begun.copy()
        digest.update(str(ordinal).encode())
        return digest.hexdigest()


def identity(rule: str, text: str, span: Span) -> str:
    """What a finding shares with its equals in a document and with no other: the fingerprint of the first of them."""
    return _digest((*_identity(rule, *_around(text, span)), "1")).hexdigest()


def _around(text: str, span: Span) -> tuple[str, str, str]:
    """The text at the span, without blanks at its ends, and as much before and after it as counts."""
    if span.start == span.end:
        return "", "", ""
    found = text[span.start : span.end]
    start, end = span.start + len(found) - len(found.lstrip()), span.end - len(found) + len(found.rstrip())
    return found, text[max(0, start - NEARBY) : start], text[end : end + NEARBY]


def _identity(rule: str, found: str, before: str, after: str) -> tuple[str, str, str, str]:
    """Rule, normalised text at the span, and the words beside it: what stays when the paragraph moves."""
    if "\n" in before or "\r" in before:
        before = " ".join(_until_blank(_rows(before)[::-1])[::-1])
    if "\n" in after or "\r" in after:
        after = " ".join(_until_blank(_rows(after)))
    words_before, words_after = before.rsplit(None, NEIGHBOURS)[-NEIGHBOURS:], after.split(None, NEIGHBOURS)[:NEIGHBOURS]
    return rule, _normal(found), _normal(" ".join(words_before)[-NEIGHBOURHOOD:]), _normal(" ".join(words_after)[:NEIGHBOURHOOD])


def _rows(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _until_blank(rows: list[str]) -> list[str]:
    """The rows before the first blank one. The very first is the rest of the finding's own row, and may be blank."""
    for at, row in enumerate(rows):
        if at and not row.strip():
            return rows[:at]
    return rows


def _normal(text: str) -> str:
    return " ".join(composed(text).lower().split())


def _digest(parts: tuple[str, ...]) -> blake2b:
    return store.digest(16, "\0".join(parts).encode("utf-8", "surrogatepass"))
