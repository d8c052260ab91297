"""From hits to findings: line and column in every unit, and excerpt."""

from __future__ import annotations

from provlint.finding import Finding
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from provlint.document import Document
    from provlint.finding import Hit, Span

EXCERPT = 200
"""Code points of the span's text that a finding carries: enough to recognise it, little enough for 100,000 findings."""


class Remark(Record):
    """A hit that will be reported: by which rule (its id), how severe, in which words."""

    rule: str
    severity: str
    message: str
    hit: Hit


def place(document: Document, remarks: Sequence[Remark], *, marked: bool = True) -> tuple[Finding, ...]:
    """The findings of the remarks, by span and then rule id; `marked` says whether with fingerprints, a third of the cost."""
    if not remarks:
        return ()
    units = _Units(document)
    ordered = sorted(remarks, key=lambda remark: (remark.hit.span, remark.rule))
    if not marked:
        return tuple([_finding(document, units, remark, "") for remark in ordered])
    from provlint.engine.fingerprints import Fingerprints

    fingerprints = Fingerprints(document.text)
    return tuple([_finding(document, units, remark, fingerprints.of(remark.rule, remark.hit.span)) for remark in ordered])


def _finding(document: Document, units: _Units, remark: Remark, fingerprint: str) -> Finding:
    lines, span = document.lines, remark.hit.span
    line, column = lines.position(span.start)
    end_line, end_column = lines.position(span.end)
    first, last = units.around(span)
    if units.narrow:
        utf16 = column, end_column
    else:
        utf16 = first[1] - units.at(lines.starts[line - 1])[1] + 1, last[1] - units.at(lines.starts[end_line - 1])[1] + 1
    return Finding(  # by place: by name it costs four times as much
        document.path,
        remark.rule,
        remark.severity,
        remark.message,
        span,
        line,
        column,
        end_line,
        end_column,
        utf16,
        (first[0], last[0]),
        excerpt_of(document.text, span),
        remark.hit.fix,
        fingerprint,
        remark.hit.confidence,
    )


def excerpt_of(text: str, span: Span) -> str:
    """The text at the span, cut at EXCERPT code points."""
    return text[span.start : min(span.end, span.start + EXCERPT)]


class _Units:
    """Offsets of a text in UTF-8 bytes and UTF-16 units, counted once a chunk; a document in ASCII needs no counting.

    narrow  whether each code point is one UTF-16 unit
    """

    CHUNK = 512

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._ascii = document.text.isascii()
        self.narrow = self._ascii or max(document.foreign) < "\U00010000"
        # Only a UTF-8 file's own bytes are counted; of other encodings the offsets are those of its text as UTF-8.
        self._base = 3 if document.source and document.source.bom and document.source.encoding == "utf-8" else 0
        self._chunks = [(self._base, 0)]
        self._known: dict[int, tuple[int, int]] = {}

    def at(self, offset: int) -> tuple[int, int]:
        """Bytes and UTF-16 units before the code point at `offset`."""
        if self._ascii:
            return self._base + offset, offset
        if offset not in self._known:
            self._known[offset] = self._counted(offset)
        return self._known[offset]

    def around(self, span: Span) -> tuple[tuple[int, int], tuple[int, int]]:
        """Bytes and UTF-16 units before the span, and before its end."""
        first = self.at(span.start)
        if self._ascii or span.end - span.start > self.CHUNK:
            return first, self.at(span.end)
        return first, self._after(first, self._text[span.start : span.end])

    def _counted(self, offset: int) -> tuple[int, int]:
        number = offset // self.CHUNK
        while len(self._chunks) <= number:
            start = (len(self._chunks) - 1) * self.CHUNK
            self._chunks.append(self._after(self._chunks[-1], self._text[start : start + self.CHUNK]))
        return self._after(self._chunks[number], self._text[number * self.CHUNK : offset])

    def _after(self, before: tuple[int, int], text: str) -> tuple[int, int]:
        units = len(text) if self.narrow else len(text.encode("utf-16-le", "surrogatepass")) // 2
        return before[0] + len(text.encode("utf-8", "surrogatepass")), before[1] + units
