"""Two states of a collection set against each other: which findings are new, gone or still there, and where they are now."""

from __future__ import annotations

from provlint.engine.known import Renames, digest, entry, pairs
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

    from provlint.engine.result import DocumentResult


class Spot(Record):
    """A finding as far as a comparison needs it.

    excerpt      the beginning of its text on one line; "" where it is about the whole document
    fingerprint  that of the first of its equals, or its own; of all spots that are compared the same one
    """

    path: str
    rule: str
    severity: str
    message: str
    line: int
    column: int
    excerpt: str
    fingerprint: str


class State(Record):
    """A collection at one time.

    spots      its findings
    verdicts   document → verdict, as far as it is known
    documents  document → digest of its text; None where only those with findings are known, as from a file of findings
    """

    spots: Sequence[Spot]
    verdicts: Mapping[str, str]
    documents: Mapping[str, str] | None = None


class Difference(Record):
    """What became of the findings; the pairs are (before, now).

    persisting  stand where they stood, though perhaps with another severity or message
    moved       stand on another line or in another document
    verdicts    document as it is called now, its verdict before and now; "" where there was or is none, or none is known
    unchanged   documents that were not looked at since both states have the same one
    """

    new: Sequence[Spot]
    fixed: Sequence[Spot]
    persisting: Sequence[tuple[Spot, Spot]]
    moved: Sequence[tuple[Spot, Spot]]
    verdicts: Sequence[tuple[str, str, str]]
    unchanged: int = 0


def state(results: Iterable[DocumentResult]) -> State:
    """The state that a run found; what could not be read has no verdict and no findings to compare."""
    spots: list[Spot] = []
    verdicts: dict[str, str] = {}
    documents: dict[str, str] = {}
    for result in results:
        documents[result.path] = digest(result.text)
        if result.verdict:
            verdicts[result.path] = result.verdict
        for finding in result.findings:
            if not finding.rule.startswith("internal/"):
                _, _, excerpt, fingerprint = entry(finding, result.path, result.text)
                place = (finding.line, finding.column, excerpt, fingerprint)
                spots.append(Spot(result.path, finding.rule, finding.severity, finding.message, *place))
    return State(spots, verdicts, documents)


_IN_A_DOCUMENT: tuple[Callable[[Spot], Hashable | None], ...] = (
    lambda spot: (spot.path, spot.rule, spot.fingerprint, spot.line, spot.column),
    lambda spot: (spot.path, spot.rule, spot.fingerprint),
    lambda spot: (spot.path, spot.rule, spot.excerpt),
)


def difference(old: State, new: State, unchanged: int = 0) -> Difference:
    """What became of the findings of `old` in `new`."""
    names = _renamed(old, new)
    before = [spot._replace(path=names.get(spot.path, spot.path)) for spot in old.spots]
    # Last of all a passage that went to another document: a finding on a whole document cannot.
    elsewhere: Callable[[Spot], Hashable | None] = lambda spot: (spot.rule, spot.fingerprint) if spot.excerpt else None  # noqa: E731
    found = pairs(before, new.spots, (*_IN_A_DOCUMENT, elsewhere))
    both = [(old.spots[was], new.spots[now]) for now, was in found.items()]
    gone = set(range(len(before))) - set(found.values())
    return Difference(
        new=_sorted(spot for at, spot in enumerate(new.spots) if at not in found),
        fixed=_sorted(old.spots[at] for at in gone),
        persisting=sorted((pair for pair in both if _place(pair[0]) == _place(pair[1])), key=_now),
        moved=sorted((pair for pair in both if _place(pair[0]) != _place(pair[1])), key=_now),
        verdicts=_flips(old, new, names),
        unchanged=unchanged,
    )


def _sorted(spots: Iterable[Spot]) -> list[Spot]:
    return sorted(spots, key=lambda spot: (spot.path, spot.line, spot.column, spot.rule))


def _now(pair: tuple[Spot, Spot]) -> tuple[object, ...]:
    return (pair[1].path, pair[1].line, pair[1].column, pair[1].rule)


def _place(spot: Spot) -> tuple[str, int, int]:
    return spot.path, spot.line, spot.column


def _renamed(old: State, new: State) -> Mapping[str, str]:
    """Path before → path now of the documents that are to be found under another name only."""
    if old.documents is None or new.documents is None:
        return {}
    now = new.documents
    renames = Renames(old.documents, _fingerprints(old))
    fingerprints = _fingerprints(new)
    names = {}
    for path, known in sorted(now.items()):
        if path not in old.documents:
            before = renames.before(known, fingerprints.get(path, set()), lambda name: name not in now)
            if before is not None:
                names[before] = path
    return names


def _fingerprints(known: State) -> dict[str, set[str]]:
    """Path → fingerprints of the findings in the document's text."""
    fingerprints: dict[str, set[str]] = {}
    for spot in known.spots:
        if spot.excerpt:
            fingerprints.setdefault(spot.path, set()).add(spot.fingerprint)
    return fingerprints


def _flips(old: State, new: State, names: Mapping[str, str]) -> list[tuple[str, str, str]]:
    """Verdicts that changed. A document that only one of two runs had is no change; one that only one of two reports names had no
    finding at the other time, hence was to be kept, or was not there.
    """
    before = {names.get(path, path): verdict for path, verdict in old.verdicts.items()}
    paths = before.keys() | new.verdicts.keys()
    if old.documents is not None and new.documents is not None:
        paths = before.keys() & new.verdicts.keys()
    flips = [(path, before.get(path, ""), new.verdicts.get(path, "")) for path in sorted(paths)]
    return [flip for flip in flips if (flip[1] or "keep") != (flip[2] or "keep")]
