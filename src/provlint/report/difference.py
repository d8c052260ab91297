"""What became of the findings between two states, as text and as JSON.

JSON: {"new", "fixed", "persisting", "moved", "verdicts", "unchanged_documents", "counts"}. Findings have the fields of `json` as
far as a comparison knows them; those that moved have `was`, their place before. `verdicts` has {filename, was, now}, null where
there was no document or nothing is known of it.
"""

from __future__ import annotations

from provlint.report import safe
from provlint.report.json import encoded
from provlint.report.paint import painter
from provlint.report.summary import count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provlint.engine.compare import Difference, Spot
    from provlint.report.paint import Line

_STYLES = {"new": "error", "fixed": "keep", "moved": "quiet", "persisting": "quiet"}


def text(difference: Difference, *, colour: bool = False, everything: bool = False) -> Iterator[str]:
    """A line a finding that is new or gone or in another document now, a line a verdict that changed, and the totals.

    everything  a line for findings on another line, and for those that stand where they stood, too
    """
    paint = painter(colour=colour)
    for spot in difference.new:
        yield paint(_line("new", spot))
    for spot in difference.fixed:
        yield paint(_line("fixed", spot))
    for was, now in difference.moved:
        if everything or was.path != now.path:
            yield paint(_line("moved", now, f" (from {_place(was)})"))
    if everything:
        for _, now in difference.persisting:
            yield paint(_line("persisting", now))
    for path, before, after in difference.verdicts:
        yield paint(
            [
                ("verdict ", "strong"),
                (f"{safe.path(path)}: ", ""),
                (before or "none", before),
                (" → ", ""),
                (after or "none", after),
            ]
        )
    yield paint(_totals(difference))


def _line(what: str, spot: Spot, more: str = "") -> Line:
    return [
        (f"{what:<6}", _STYLES[what]),
        (f"  {_place(spot)}: ", ""),
        (spot.severity, spot.severity),
        (f": {safe.message(spot.message)} [{safe.line(spot.rule)}]{more}", ""),
    ]


def _place(spot: Spot) -> str:
    return f"{safe.path(spot.path)}:{spot.line}:{spot.column}"


def _totals(difference: Difference) -> Line:
    new, fixed, moved = len(difference.new), len(difference.fixed), len(difference.moved)
    parts = [f"{new:,} new", f"{fixed:,} fixed", f"{len(difference.persisting) + moved:,} persisting"]
    if moved:
        parts[-1] += f" ({moved:,} moved)"
    if difference.verdicts:
        parts.append(f"{count(len(difference.verdicts), 'verdict')} changed")
    if difference.unchanged:
        parts.append(f"{count(difference.unchanged, 'unchanged document')} not looked at")
    return [(", ".join(parts), "strong")]


def json(difference: Difference) -> Iterator[str]:
    """One object, a finding a line."""
    yield "{\n"
    yield from _list("new", [_finding(spot) for spot in difference.new])
    yield from _list("fixed", [_finding(spot) for spot in difference.fixed])
    yield from _list("persisting", [_finding(now) for _, now in difference.persisting])
    yield from _list("moved", [{**_finding(now), "was": _where(was)} for was, now in difference.moved])
    flips = [{**_name(path), "was": was or None, "now": now or None} for path, was, now in difference.verdicts]
    yield from _list("verdicts", flips)
    names = ("new", "fixed", "persisting", "moved", "verdicts")
    counts = {name: len(getattr(difference, name)) for name in names}
    yield f'"unchanged_documents": {difference.unchanged},\n"counts": {encoded(counts)}\n}}\n'


def _list(name: str, items: Iterable[dict[str, object]]) -> Iterator[str]:
    lines = [encoded(item) for item in items]
    yield (
        f'"{name}": [' + "".join(["\n" + line + ("," if at < len(lines) else "\n") for at, line in enumerate(lines, 1)]) + "],\n"
    )


def _finding(spot: Spot) -> dict[str, object]:
    return {
        "code": safe.data(spot.rule),
        "severity": spot.severity,
        "message": safe.message(spot.message),
        **_where(spot),
        "excerpt": safe.data(spot.excerpt),
        "fingerprint": safe.data(spot.fingerprint),
    }


def _where(spot: Spot) -> dict[str, object]:
    return {**_name(spot.path), "location": {"row": spot.line, "column": spot.column}}


def _name(path: str) -> dict[str, object]:
    return {"filename": safe.data_path(path)}
