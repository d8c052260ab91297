"""What configuration files keep from being reported, in a few words for the totals.

In a pull request the file may be a stranger's: a rule that it switches off must not be missed only because nobody looks at the
file. `--config` and `--isolated` let it count for nothing.
"""

from __future__ import annotations

from provlint.config.files import shown
from provlint.config.load import override
from provlint.config.schema import Settings
from provlint.finding import SEVERITIES
from provlint.report import safe
from provlint.report.summary import count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from provlint.engine.discover import Candidate
    from provlint.engine.prepare import Prepared
    from provlint.engine.select import Selected

CHOOSING = ("select", "ignore", "severity")
"""Keys that say which rules are reported, and how."""


def silenced(parts: Iterable[tuple[Prepared, Sequence[Candidate]]], values: Mapping[str, Any], excluded: int) -> tuple[str, ...]:
    """What is left out, one phrase each.

    parts     the runs, each with its documents
    values    field of Settings → what the command line says, which is nobody's trick
    excluded  files and folders left out by `exclude`
    """
    counting = [(prepared, candidates) for prepared, candidates in parts if candidates]  # others lint nothing
    phrases = [phrase for prepared, candidates in counting for phrase in _of_file(prepared, candidates, values)]
    if excluded:
        phrases.append(f"{excluded:,} {'path' if excluded == 1 else 'paths'} left out by exclude")
    return tuple(phrases)


def _of_file(prepared: Prepared, candidates: Sequence[Candidate], values: Mapping[str, Any]) -> Iterator[str]:
    settings = prepared.settings
    file = safe.path(shown(settings.config_file)) if settings.config_file else ""
    if not file:
        return
    if any(key in settings.origins for key in CHOOSING):
        off, lowered = _differences(prepared, values)
        if off:
            yield f"{count(off, 'rule')} switched off by {file}"
        if lowered:
            yield f"{count(lowered, 'rule')} made less severe by {file}"
    fewer = _fewer(prepared, candidates) if settings.per_file else 0
    if fewer:
        yield f"fewer rules for {count(fewer, 'document')} by {file}"
    for key in ("fail-on", "fail-verdict"):
        field = key.replace("-", "_")
        value = getattr(settings, field)
        if key in settings.origins and field not in values and value != getattr(Settings(), field):
            yield f"{key} = {value} by {file}"


def _differences(prepared: Prepared, values: Mapping[str, Any]) -> tuple[int, int]:
    """How many rules the file switches off, and how many it makes less severe, against what would run without it."""
    from provlint.engine.select import select

    without = select(prepared.registry.rules, override(Settings(root=prepared.settings.root), values)).rules
    before, after = _levels(without), _levels(prepared.selection.rules)
    lowered = sum(SEVERITIES.index(after[name]) < SEVERITIES.index(level) for name, level in before.items() if name in after)
    return len(before.keys() - after.keys()), lowered


def _fewer(prepared: Prepared, candidates: Sequence[Candidate]) -> int:
    """How many documents have fewer rules, or less severe ones, by `per-file` than the others."""
    usual = _levels(prepared.selection.rules)
    verdicts: dict[int, bool] = {}  # by the selection itself: documents that the same entries mean share one
    fewer = 0
    for candidate in candidates:
        selected = prepared.selection.for_path(candidate.path)
        if id(selected) not in verdicts:
            own = _levels(selected)
            verdicts[id(selected)] = any(
                name not in own or SEVERITIES.index(own[name]) < SEVERITIES.index(level) for name, level in usual.items()
            )
        fewer += verdicts[id(selected)]
    return fewer


def _levels(selected: Iterable[Selected]) -> dict[str, str]:
    """Id → severity of the rules that are reported."""
    return {entry.rule.id: entry.severity or entry.rule.severity for entry in selected if entry.report}
