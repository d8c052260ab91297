"""Where rules, matchers, reporters, readers and language detectors come from: ourselves, the user's packs, and plugins.

`registry` is the one way in. Without a plugin, pluggy is not imported: its import costs more than an empty interpreter's start.
"""

from __future__ import annotations

from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from provlint.document import Document
    from provlint.document.language import Detector
    from provlint.rule import Rule


class PluginError(ValueError):
    """A plugin or rule folder that cannot be used; the message is one line and names it and the remedy."""


class Registry(Record):
    """Everything that a run can choose from.

    rules       by id, in order of id
    reporters   format name → render function, of plugins only
    readers     file name ending → function from path and bytes to a Document, of plugins only
    detectors   name → language detector, of plugins only
    plugged     whether plugins had a part in it, whose code may do anything
    """

    rules: Mapping[str, Rule]
    reporters: Mapping[str, Callable[..., object]] = {}
    readers: Mapping[str, Callable[[str, bytes], Document]] = {}
    detectors: Mapping[str, Detector] = {}
    plugged: bool = False


def registry(rule_dirs: Sequence[str] = (), plugins: Sequence[str] = (), *, pages: bool = True) -> Registry:
    """The built-in rules, those of the folders in `rule_dirs`, and what installed plugins and the named modules bring.

    pages  whether the rules carry their documentation and examples; a run does without them

    Raises PackError for a bad rule file, PluginError for a bad plugin or folder and for an id defined twice.
    """
    from provlint.plugins import builtin, discover

    entries = discover.entry_points()
    if not entries and not plugins:
        return Registry(_merged([builtin.rules(pages=pages), *(builtin.rules_of(folder, pages=pages) for folder in rule_dirs)]))
    from provlint.plugins import manager

    return manager.registry_of(manager.load(entries, plugins), rule_dirs)


def _merged(sources: Sequence[Sequence[Rule]]) -> dict[str, Rule]:
    """All rules by id, in order of id. Raises PluginError for an id defined twice."""
    merged: dict[str, Rule] = {}
    for rules in sources:
        for rule in rules:
            if rule.id in merged:
                raise PluginError(f"rule {rule.id} is defined twice; rename one of the two files")
            merged[rule.id] = rule
    return dict(sorted(merged.items()))
