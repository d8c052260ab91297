"""Our own rules: the rule files of the shipped folder and the Python modules below `provlint.rules`.

Both are kept through `provlint.store` as plain data, so that a run parses no TOML and imports only the rule modules it runs.
What a run needs, what only a reader needs (documentation, examples), what only a document needs that opens a rule's gate (its
`[match]` table) and what only one with a hit needs (entries of lexicons) are kept apart.
"""

from __future__ import annotations

import os
import sys

from provlint import resources, store
from provlint.lookup import Lookup, drawers_of
from provlint.packs import load
from provlint.rule import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Any, TypeAlias

    from provlint.document import Document
    from provlint.finding import Hit
    from provlint.rule import Check, Options, Rule

    Specs: TypeAlias = list[dict[str, Any]]
    Kinds: TypeAlias = Mapping[str, load.MatcherKind]

FORMAT = 21
"""Number of the shape in which specifications are kept; to be raised when it changes between two releases."""
PAGE = ("doc", "bad", "good")
"""Parts of a specification that only readers of a rule need."""
RUN = ("id", "rule", "check", "kind", "file", "match", "fix")
"""Parts that a run needs; a Python rule has a check, a rule file the others, its `match` a drawer's number: most runs build few
matchers."""


def rules(kinds: Kinds | None = None, *, pages: bool = True) -> list[Rule]:
    """The built-in rules, with documentation and examples unless `pages` is false. Raises PackError where a file is broken."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    root = resources.rules_root()
    stamp = f"{package}|{resources.shipped_stamp()}|{_modules_stamp(package)}"

    def read() -> Specs:
        return [*load.read_folder(root, "rules", kinds or {}), *(_plain(module, rule) for module, rule in _python_rules())]

    return _made(_Shelf(f"rules-{store.tag(package)}", stamp, read), kinds or {}, pages=pages)


def rules_of(folder: str, kinds: Kinds | None = None, *, pages: bool = True) -> list[Rule]:
    """The rules of a user's folder of rule files. Raises PackError where one is broken, PluginError where there is no folder."""
    if not os.path.isdir(folder):
        from provlint.plugins import PluginError

        raise PluginError(
            f"{folder}: no such folder of rules; name one that exists (rule-dirs in the configuration, or the command line)"
        )
    root = resources.FolderRoot(folder)
    place = os.path.abspath(folder)
    # What a plugin's matcher understands may change with the plugin, so such folders are read anew.
    name = "" if kinds else f"rules-of-{store.tag(place)}"
    stamp = f"{place}|{root.stamp()}"
    shelf = _Shelf(name, stamp, lambda: load.read_folder(root, folder.rstrip("/"), kinds or {}))
    return _made(shelf, kinds or {}, pages=pages)


class _Shelf:
    """Specifications as they are kept between runs, in parts; whatever is not there is read from the files.

    name  what they are kept under; "" keeps nothing
    """

    def __init__(self, name: str, stamp: str, read: Callable[[], Specs]) -> None:
        self._name, self._stamp, self._read = name, f"{FORMAT}|{stamp}", read
        self._parts: dict[str, Any] = {}
        self._told: dict[str, Mapping[str, Any]] = {}
        self._entries: dict[str, Lookup] = {}
        self._drawers: store.Drawers | None = None
        self._tables: list[Mapping[str, Any]] = []

    def part(self, part: str) -> Any:
        """The specifications ("specs"), or rule id → its page ("pages")."""
        if part not in self._parts:
            kept = store.load(f"{self._name}-{part}", self._stamp) if self._name else None
            if kept is None:
                self._fill()
            else:
                self._parts[part] = kept
        return self._parts[part]

    def match(self, number: int) -> Mapping[str, Any]:
        """The `[match]` table in a drawer."""
        if not self._tables:
            if self._drawers is None and self._name:
                self._drawers = store.load_drawers(f"{self._name}-matches", self._stamp)
            try:
                if self._drawers:
                    return store.unpacked(self._drawers[number])  # type: ignore[return-value]  # as `_fill` packed it
            except (IndexError, ValueError):
                pass  # damaged
            self._fill()
        return self._tables[number]

    def entries(self, rule: str) -> Lookup:
        """The entries of a rule, of which a document asks few."""
        if rule not in self._entries:
            kept = store.load_drawers(self._file(rule), self._stamp) if self._name else None
            drawers = drawers_of(self._entries_read(rule)) if kept is None else kept
            self._entries[rule] = Lookup(drawers, lambda: self._entries_read(rule))
        return self._entries[rule]

    def _file(self, rule: str) -> str:
        return f"{self._name}-entries-{store.tag(rule)}"

    def _entries_read(self, rule: str) -> Mapping[str, Any]:
        """The entries as the rule's file has them."""
        if rule not in self._told:
            self._fill()
        return self._told[rule]

    def _fill(self) -> None:
        specs = self._read()
        run = [{name: spec[name] for name in RUN if name in spec} for spec in specs]
        self._tables = [spec["match"] for spec in run if "match" in spec]
        for number, spec in enumerate([spec for spec in run if "match" in spec]):
            spec["match"] = number
        pages = {spec["id"]: {name: spec[name] for name in PAGE} for spec in specs}
        self._parts = {"specs": run, "pages": pages}
        self._told = {spec["id"]: spec.get("entries", {}) for spec in specs}
        if self._name:
            for part, value in self._parts.items():
                store.save(f"{self._name}-{part}", self._stamp, value)
            store.save_drawers(f"{self._name}-matches", self._stamp, [store.packed(table) for table in self._tables])
            for rule, told in self._told.items():
                if told:
                    store.save_drawers(self._file(rule), self._stamp, drawers_of(told))


def _made(shelf: _Shelf, kinds: Kinds, *, pages: bool) -> list[Rule]:
    made = [_python_rule(spec) if "check" in spec else _pack_rule(spec, shelf, kinds) for spec in shelf.part("specs")]
    return [load.with_page(rule, shelf.part("pages")[rule.id]) for rule in made] if pages else made


def _pack_rule(spec: Mapping[str, Any], shelf: _Shelf, kinds: Kinds) -> Rule:
    return load.make_rule(spec, lambda: shelf.entries(spec["id"]), kinds, lambda: shelf.match(spec["match"]))


def _python_rule(spec: Mapping[str, Any]) -> Rule:
    return load.rule_of(spec["rule"], _imported_check(spec["check"]))


def _modules_stamp(package: str) -> str:
    """Changes with the rule modules on disk; of a zipped wheel the rules root's stamp already speaks."""
    folder = f"{package}/rules"
    return resources.installed_as(package) or (resources.FolderRoot(folder).stamp() if os.path.isdir(folder) else "")


def _python_rules() -> Iterator[tuple[str, Rule]]:
    """Module name and rule of every module below `provlint.rules` that is not private."""
    import pkgutil
    from importlib import import_module

    import provlint.rules

    for found in pkgutil.walk_packages(provlint.rules.__path__, "provlint.rules."):
        if not found.ispkg and not found.name.rpartition(".")[2].startswith("_"):
            yield found.name, import_module(found.name).RULE


def _plain(module: str, rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "check": _place_of(rule.check, module),
        "rule": load.plain(rule),
        "doc": rule.doc,
        "bad": [(*example[:4], dict(example.options)) for example in rule.bad],
        "good": [(*example[:4], dict(example.options)) for example in rule.good],
    }


def _place_of(check: Check, module: str) -> str:
    """Where a rule's check can be imported from, as `module:name`: its own module, which may be another than the rule's page."""
    place: str = shown(check)
    home, _, name = place.partition(":")
    return place if getattr(sys.modules[home], name, None) is check else f"{module}:RULE"


def _imported_check(place: str) -> Check:
    """A check that imports its module when first called: a rule that does not run is not imported."""
    loaded: list[Check] = []
    module, _, name = place.partition(":")

    def check(document: Document, options: Options, *evidence: Mapping[str, Sequence[Hit]]) -> Iterable[Hit]:
        if not loaded:
            __import__(module)
            found = getattr(sys.modules[module], name)
            loaded.append(found.check if name == "RULE" else found)
        return loaded[0](document, options, *evidence)

    return check
