"""Findings that somebody has allowed: by a comment in the document, or by a sidecar file where the text must not be touched.

    <!-- lint: allow template/unfilled-placeholder -- the braces are the subject -->

On a line of its own it speaks of the block below it, in a line with text of that line; `allow-file` speaks of the document.
"""

from __future__ import annotations

from provlint.config.files import read_small, shown, sidecars
from provlint.config.schema import ConfigError
from provlint.finding import WHOLE_DOCUMENT, Span
from provlint.lazy import bisect_right
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from provlint.document import Document
    from provlint.finding import Finding

_OPEN, _CLOSE = "<!--", "-->"


class Allowance(Record):
    """Rules (ids or families) allowed where a finding starts within `span`; everywhere where it is None.

    excerpt  only findings whose text holds this
    row      1-based line of the comment or number of the sidecar's entry, for messages
    """

    names: tuple[str, ...]
    span: Span | None = None
    excerpt: str = ""
    row: int = 0


class Suppressions:
    """What is allowed in one document, and what is wrong with the way it was said (`problems`, one line each)."""

    def __init__(self, document: Document, allowances: Iterable[Allowance], problems: Sequence[str] = ()) -> None:
        self.allowances = tuple(allowances)
        self.problems = tuple(problems)
        self._text = document.text
        self._anywhere: set[str] = set()
        self._within: dict[str, _Ranges] = {}
        self._by_excerpt: list[Allowance] = []
        spans: dict[str, list[Span]] = {}
        for allowance in self.allowances:
            if allowance.excerpt:
                self._by_excerpt.append(allowance)
            elif allowance.span is None:
                self._anywhere.update(allowance.names)
            else:
                for name in allowance.names:
                    spans.setdefault(name, []).append(allowance.span)
        self._within = {name: _Ranges(found) for name, found in spans.items()}

    def allows(self, finding: Finding) -> bool:
        """Whether the finding is to be left out. One on the whole document is allowed only for the whole document."""
        names = (finding.rule, finding.rule.partition("/")[0])
        if any(name in self._anywhere for name in names):
            return True
        start, end = finding.span
        if finding.span == WHOLE_DOCUMENT:
            return False
        if any(name in self._within and self._within[name].hold(start) for name in names):
            return True
        excerpt = self._text[start:end]
        return any(
            allowance.excerpt in excerpt and (allowance.span is None or allowance.span.start <= start <= allowance.span.end)
            for allowance in self._by_excerpt
            if any(name in allowance.names for name in names)
        )


class _Ranges:
    """Spans that may overlap, asked whether one of them holds an offset."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._ends: list[int] = []
        for span in ordered:
            self._ends.append(max(span.end, self._ends[-1]) if self._ends else span.end)

    def hold(self, offset: int) -> bool:
        at = bisect_right(self._starts, offset)
        return at > 0 and offset <= self._ends[at - 1]


def suppressor(
    known: Collection[str], trouble: Callable[[str], None], notice: Callable[[str], None]
) -> Callable[[Document], Suppressions]:
    """A function from a document to its suppressions, its sidecar file read.

    known    ids of all rules
    trouble  called with one line for a sidecar that cannot be used; the run is then not complete
    notice   called with one line for each comment that says nothing we understand
    """
    families = {name.partition("/")[0] for name in known}

    def suppress(document: Document) -> Suppressions:
        try:
            sidecar = read_sidecar(document.path)
            found = suppressions(document, *sidecar)
        except ConfigError as error:
            trouble(str(error))
            found = suppressions(document)
        for problem in found.problems:
            notice(problem)
        for allowance in found.allowances:
            for name in allowance.names:
                if name not in known and name not in families:
                    notice(f"{document.path}:{allowance.row}: allows the unknown rule {name}; `lint rules` lists them")
        return found

    return suppress


def read_sidecar(path: str) -> tuple[bytes, str]:
    """Content and path of the sidecar of a document: `NAME.md.lint.toml`, else `NAME.lint.toml`; empty where there is none.

    Raises ConfigError for one that cannot be read.
    """
    for file in sidecars(path):
        try:
            data = read_small(file)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or error
            raise ConfigError(f"{shown(file)}: cannot be read: {reason}; put a readable file there, or remove it") from error
        if data is not None:
            return data, file
    return b"", ""


def suppressions(document: Document, sidecar: bytes = b"", sidecar_path: str = "") -> Suppressions:
    """The suppressions of a document and of its sidecar's content. Raises ConfigError for a sidecar that cannot be used."""
    allowances: list[Allowance] = []
    problems: list[str] = []
    for comment, body in _comments(document):
        row = document.lines.row(comment.start)
        parsed = _parse(body)
        if isinstance(parsed, str):
            problems.append(f"{document.path}:{row}: {parsed}")
            continue
        verb, names = parsed
        allowances.append(Allowance(names, None if verb == "allow-file" else _region(document, comment), row=row))
    if sidecar:
        from provlint.engine.sidecar import allowances_of

        allowances += allowances_of(sidecar, sidecar_path, document)
    return Suppressions(document, allowances, problems)


def _comments(document: Document) -> Iterator[tuple[Span, str]]:
    """Place of each `lint:` comment outside code, and what follows `lint:`."""
    text = document.text
    if "lint:" not in text:
        return
    code: _Ranges | None = None
    start = text.find(_OPEN)
    while start >= 0:
        end = text.find(_CLOSE, start + len(_OPEN))
        if end < 0:
            return
        span = Span(start, end + len(_CLOSE))
        body = text[start + len(_OPEN) : end].strip()
        if body.startswith("lint:"):
            code = code or _Ranges(Span(block.start, block.end) for block in document.blocks if block.kind == "code")
            quoted = text[start - 1 : start] == "`" and text.startswith("`", span.end)
            if not quoted and not code.hold(start):
                yield span, body.removeprefix("lint:")
        start = text.find(_OPEN, span.end)


def _parse(body: str) -> tuple[str, tuple[str, ...]] | str:
    """Verb and names of a comment, or what is wrong with it."""
    verb, *rest = body.partition("--")[0].split(None, 1) or [""]
    if verb not in ("allow", "allow-file"):
        return f"unknown suppression 'lint: {verb[:40]}'; write 'lint: allow RULE -- reason' or 'lint: allow-file RULE -- reason'"
    names = tuple(name for part in rest for name in part.replace(",", " ").split())
    return (verb, names) if names else f"'lint: {verb}' names no rule; write 'lint: {verb} RULE -- reason'"


def _region(document: Document, comment: Span) -> Span:
    """The line of a comment that stands beside text; the next block of one that stands alone."""
    lines, text = document.lines, document.text
    first = lines.span(lines.row(comment.start))
    last = lines.row(comment.end)
    beside = text[first.start : comment.start] + text[comment.end : lines.span(last).end]
    if beside.strip():
        return Span(first.start, lines.span(last).end)
    following, ends = document.view(_runs)
    row = following[last]
    if row > len(lines):
        return Span(len(text), len(text))
    return Span(lines.span(row).start, lines.span(ends[row - 1]).end)


def _runs(document: Document) -> tuple[list[int], list[int]]:
    """For each row the next one below it with text other than a comment, and the last row of its run of non-blank rows.

    One pass from the end: a hostile document may hold a comment on every line.
    """
    rows = document.lines.spans()
    following, ends = [len(rows) + 1] * (len(rows) + 1), list(range(1, len(rows) + 1))
    below = ""
    for at in range(len(rows) - 1, -1, -1):
        line = document.text[slice(*rows[at])].strip()
        comment = line.startswith(_OPEN) and line.endswith(_CLOSE)
        following[at] = at + 1 if line and not comment else following[at + 1]
        if line and below:
            ends[at] = ends[at + 1]
        below = line
    return following, ends
