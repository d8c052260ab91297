"""Our own rules: the rule files of the shipped folder and the Python modules below `provlint.rules`.

Both are kept through `provlint.store` as plain data, so that a run parses no TOML and imports only the rule modules it runs.
What a run needs and what only a reader needs (documentation, examples) are kept apart; tables are read where a document has a
hit.
"""

from __future__ import annotations

import os
import sys
from zlib import crc32

from provlint import resources, store
from provlint.packs import load
from provlint.rule import Option, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Any, TypeAlias

    from provlint.document import Document
    from provlint.finding import Hit
    from provlint.rule import Check, Options

    Specs: TypeAlias = list[dict[str, Any]]
    Pages: TypeAlias = dict[str, dict[str, Any]]
    Kinds: TypeAlias = Mapping[str, load.MatcherKind]

PLAIN = (*load.PLAIN, "evidence", "gate", "letters", "needs")
"""Fields of a Python rule that are kept as they are."""
PAGE = ("doc", "bad", "good")
"""Parts of a specification that only readers of a rule need."""


def rules(kinds: Kinds | None = None, *, pages: bool = True) -> list[Rule]:
    """The built-in rules, with documentation and examples unless `pages` is false. Raises PackError where a file is broken."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    root = resources.rules_root()
    stamp = f"{package}|{resources.shipped_stamp()}|{_modules_stamp(f'{package}/rules')}"

    def read() -> Specs:
        return [*load.read_folder(root, "rules", kinds or {}), *(_plain(module, rule) for module, rule in _python_rules())]

    specs, kept = _specs(f"rules-{crc32(os.fsencode(package)):08x}", stamp, read, pages=pages)
    return _made(specs, kept, root, kinds or {})


def rules_of(folder: str, kinds: Kinds | None = None, *, pages: bool = True) -> list[Rule]:
    """The rules of a user's folder of rule files. Raises PackError where one is broken, PluginError where there is no folder."""
    if not os.path.isdir(folder):
        from provlint.plugins import PluginError

        raise PluginError(f"{folder}: no such folder of rules; correct rule-dirs in the config file")
    root = resources.FolderRoot(folder)
    place = os.path.abspath(folder)
    # What a plugin's matcher understands may change with the plugin, so such folders are read anew.
    name = "" if kinds else f"rules-of-{crc32(os.fsencode(place)):08x}"
    stamp = f"{place}|{root.stamp()}"
    specs, kept = _specs(name, stamp, lambda: load.read_folder(root, folder.rstrip("/"), kinds or {}), pages=pages)
    return _made(specs, kept, root, kinds or {})


def _specs(name: str, stamp: str, read: Callable[[], Specs], *, pages: bool) -> tuple[Specs, Pages | None]:
    """The specifications kept under `name` and, where asked for, their pages; read where they are not kept. "" keeps nothing."""
    specs = store.load(name, stamp) if name else None
    kept = store.load(f"{name}-pages", stamp) if name and pages else {}
    if not isinstance(specs, list) or not isinstance(kept, dict):
        specs = read()
        kept = {spec["id"]: {part: spec.pop(part) for part in PAGE} for spec in specs}
        if name:
            store.save(name, stamp, specs)
            store.save(f"{name}-pages", stamp, kept)
    return specs, kept if pages else None


def _made(specs: Specs, pages: Pages | None, root: load.Root, kinds: Kinds) -> list[Rule]:
    made = [_python_rule(spec) if "module" in spec else _pack_rule(spec, root, kinds) for spec in specs]
    return made if pages is None else [load.with_page(rule, pages[rule.id]) for rule in made]


def _pack_rule(spec: Mapping[str, Any], root: load.Root, kinds: Kinds) -> Rule:
    file = spec["file"]
    return load.make_rule(spec, lambda: load.read_table(root, f"{spec['id']}.toml", spec["match"]["file"], file), kinds)


def _python_rule(spec: Mapping[str, Any]) -> Rule:
    return Rule(
        **{name: spec[name] for name in PLAIN},
        **load.NO_PAGE,
        check=_imported_check(spec["module"]),
        options=tuple(Option(*option) for option in spec["options"]),
    )


def _modules_stamp(folder: str) -> str:
    """Changes with the rule modules on disk; of a zipped wheel the rules root's stamp already speaks."""
    return resources.FolderRoot(folder).stamp() if os.path.isdir(folder) else ""


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
        "module": module,
        "doc": rule.doc,
        **{name: getattr(rule, name) for name in PLAIN},
        "options": [tuple(option) for option in rule.options],
        "bad": [(*example[:4], dict(example.options)) for example in rule.bad],
        "good": [(*example[:4], dict(example.options)) for example in rule.good],
    }


def _imported_check(module: str) -> Check:
    """A check that imports its module when first called: a rule that does not run is not imported."""
    loaded: list[Check] = []

    def check(document: Document, options: Options, *evidence: Mapping[str, Sequence[Hit]]) -> Iterable[Hit]:
        if not loaded:
            __import__(module)
            loaded.append(sys.modules[module].RULE.check)
        return loaded[0](document, options, *evidence)

    return check
