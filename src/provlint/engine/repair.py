"""Repairs documents: makes the fixes that findings offer, lints again, and so on until none is left; then writes the file.

What is not in an edit stays byte for byte: encoding, byte order mark, line breaks. A document whose text is not all that its file
holds (undecodable, extracted by a reader) is left alone, and so is one where fixes do not come to an end.
"""

from __future__ import annotations

import os

from provlint.config.schema import Repair
from provlint.document.read import UnreadableError, decode, encode
from provlint.engine.fix import choose, composed, edited, moved
from provlint.finding import WHOLE_DOCUMENT
from provlint.record import Record
from provlint.write import WriteError, rewrite

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from provlint.document.read import Source
    from provlint.engine.discover import Candidate
    from provlint.engine.fix import Edit
    from provlint.engine.prepare import Prepared
    from provlint.engine.result import DocumentResult
    from provlint.finding import Finding, Span

    Lint = Callable[[bytes], DocumentResult]

PASSES = 10
"""Rounds in which a document must come to rest, those not counted that leave it shorter than it ever was: two or three do."""
WORK = 1_000_000
"""Code points that are linted in rounds beyond these, which leave the text shorter each time: about half a second."""
ATTEMPTS = 3
"""How often rules whose fixes did not come to rest are left out and the document is begun again."""


class Repaired(Record):
    """A document after its fixes.

    text   as the file would hold it
    fixed  findings whose fix was made
    edits  of the text that was read, in order, without overlaps
    last   what linting says of `text`
    """

    text: str
    fixed: int
    edits: tuple[Edit, ...]
    last: DocumentResult


class RestlessError(Exception):
    """Fixes that did not come to an end: `rules` made those since the text was the same before, or those of the later passes.

    All of the circle, so that a second run, which begins elsewhere in it, leaves out the same.
    """

    def __init__(self, rules: Collection[str]) -> None:
        super().__init__(", ".join(sorted(rules)))
        self.rules = rules


def repair(candidate: Candidate, data: bytes, lint: Lint, prepared: Prepared) -> DocumentResult:
    """The result of a document with its fixes made: what is left, and how many findings were fixed. Raises UnreadableError.

    data  its content
    lint  the result of the document with this content
    """
    how = prepared.settings.repair or Repair()
    first = prepared.known(lint(data)) if prepared.known else lint(data)
    if first.text is None or not _offered(first, how):
        return first
    text, source = decode(data)
    trouble = _trouble(candidate, source, how) if text == first.text else "its text was extracted by a reader; repair its source"
    if trouble:
        return _left(first, f"{candidate.path}: not repaired: {trouble}")
    try:
        done, without = _at_rest(_Document(text, source, lint, how), first)
    except RestlessError as error:
        return _left(first, f"{candidate.path}: not repaired: the fixes of {error} undo each other; --ignore one of them")
    except (ValueError, UnreadableError) as error:
        return _left(first, f"{candidate.path}: not repaired: {error}")
    result = first._replace(edits=done.edits)
    if how.write:
        result = done.last
        try:
            if done.edits and candidate.content is None:
                rewrite(candidate.path, data, encode(done.text, source), hard_links=how.hard_linked)
        except WriteError as error:
            if not error.written:
                return _left(first, str(error))
            result = _left(result, str(error))
    if without:
        rules = ", ".join(sorted(without))
        notice = f"{candidate.path}: the fixes of {rules} come to no end and were left out; repair what they find by hand"
        result = result._replace(notices=(*result.notices, notice))
    return result._replace(fixed=done.fixed)


def _left(result: DocumentResult, notice: str) -> DocumentResult:
    """The result of a document that could not be repaired: the run is not complete."""
    return result._replace(notices=(*result.notices, notice), failed=True)


def _trouble(candidate: Candidate, source: Source, how: Repair) -> str:
    """Why a document must be left as it is, with the remedy; "" where it need not, as far as this is not for `rewrite` to say."""
    if source.undecodable:
        return "bytes of it could not be decoded; convert it to UTF-8 first"
    if candidate.content is None and not how.write and os.path.islink(candidate.path):
        return f"it is a symbolic link; name the file that it leads to, {os.path.realpath(candidate.path)}"
    return ""


def _offered(result: DocumentResult, how: Repair, without: Collection[str] = ()) -> list[Finding]:
    """The findings whose fixes are to be made; a plugin's fix may name places that the text has not."""
    length = len(result.text or "")
    return [
        finding
        for finding in result.findings
        if finding.fix
        and (finding.fix.safe or how.unsafe)
        and finding.rule not in without
        and all(0 <= span.start <= span.end <= length for span, _ in finding.fix.edits)
    ]


class _Document(Record):
    """A document under repair: its text as read, how it is encoded, and how it is linted."""

    text: str
    source: Source
    lint: Lint
    how: Repair

    def linted(self, text: str) -> DocumentResult:
        """What a later run will say of the text. Raises ValueError where it would read another one from the file."""
        data = encode(text, self.source)
        read, source = decode(data)
        if read != text or (source.encoding, source.bom) != (self.source.encoding, self.source.bom):
            raise ValueError("its bytes would then be read in another way; repair it by hand")
        return self.lint(data)


def _at_rest(document: _Document, first: DocumentResult) -> tuple[Repaired, frozenset[str]]:
    """The document with the fixes that come to an end, and the rules whose fixes do not. Raises RestlessError or ValueError."""
    without: frozenset[str] = frozenset()
    for _ in range(ATTEMPTS):
        try:
            return _passes(document, first, without), without
        except RestlessError as error:
            without |= frozenset(error.rules)
    raise RestlessError(without)


class _Patience:
    """Whether one more pass may be made.

    A text that gets shorter with each pass comes to rest by itself, however many it takes: a cut text whose last paragraph goes
    shows another open one before it. What does not shorten it gets `PASSES`, for such passes might go on for ever.
    """

    def __init__(self, length: int) -> None:
        self._shortest = length
        self._passes = self._longer = self._work = 0

    def lasts(self, length: int) -> bool:
        """Whether a pass may be made that leaves so many code points, all of which have to be linted again."""
        self._passes += 1
        if length < self._shortest:
            self._shortest = length
        else:
            self._longer += 1
        self._work += length if self._passes > PASSES else 0
        return self._longer <= PASSES and self._work <= WORK


def _passes(document: _Document, first: DocumentResult, without: Collection[str]) -> Repaired:
    """The document after as many passes as change something. Raises RestlessError where a text comes again, or patience ends."""
    text, result, fixed = document.text, first, 0
    edits: tuple[Edit, ...] = ()
    seen = {text: 0}
    makers: list[set[str]] = []
    accepted = [(each.rule, each.span) for each in first.baselined]
    patience = _Patience(len(text))
    while True:
        offered = _offered(result, document.how, without)
        choice = choose([finding.fix for finding in offered if finding.fix])
        after = edited(text, choice.edits)
        if after == text:
            return Repaired(text, fixed, edits, result)
        makers.append({offered[number].rule for number in choice.made})
        if after in seen or not patience.lasts(len(after)):
            raise RestlessError(set().union(*makers[seen.get(after, len(makers) // 2) :]))
        seen[after] = len(makers)
        fixed += len(choice.made)
        edits = composed(len(document.text), edits, choice.edits)
        accepted = _follow(accepted, choice.edits)
        text = after
        result = _sorted_out(document.linted(text), accepted)


def _follow(accepted: Sequence[tuple[str, Span]], edits: Sequence[Edit]) -> list[tuple[str, Span]]:
    """Rule and place of the findings that a baseline knows, after the edits: their surroundings may have changed, not they."""
    places = [(rule, span if span == WHOLE_DOCUMENT else moved(span, edits)) for rule, span in accepted]
    return [(rule, span) for rule, span in places if span is not None]


def _sorted_out(result: DocumentResult, accepted: Sequence[tuple[str, Span]]) -> DocumentResult:
    """The result with the findings at accepted places taken out of `findings`."""
    if not accepted:
        return result
    places = set(accepted)
    new = tuple(each for each in result.findings if (each.rule, each.span) not in places)
    known = tuple(each for each in result.findings if (each.rule, each.span) in places)
    return result._replace(findings=new, baselined=known)
