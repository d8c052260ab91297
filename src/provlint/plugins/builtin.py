"""Our own rules: the rule files of the shipped folder and the Python modules below `provlint.rules`.

Both are kept through `provlint.store` as plain data, so that a run parses no TOML and imports only the rule modules it runs.
"""

from __future__ import annotations

import os
import sys
from zlib import crc32

from provlint import resources, store
from provlint.packs import load
from provlint.rule import Example, Option, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from provlint.document import Document
    from provlint.finding import Hit
    from provlint.rule import Check, Options

PLAIN = (
    "id",
    "summary",
    "severity",
    "message",
    "why",
    "help",
    "doc",
    "default",
    "languages",
    "verdict",
    "evidence",
    "literals",
    "gate",
    "letters",
)


def rules(kinds: Mapping[str, load.MatcherKind] | None = None) -> list[Rule]:
    """The built-in rules. Raises PackError where a shipped file is broken."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    root = resources.rules_root()
    stamp = f"{root.stamp()}|{_modules_stamp(f'{package}/rules')}"
    specs = store.load("rules", stamp)
    if not isinstance(specs, list):
        specs = [*load.read_folder(root, "rules", kinds or {}), *(_plain(module, rule) for module, rule in _python_rules())]
        store.save("rules", stamp, specs)
    return [_python_rule(spec) if "module" in spec else load.make_rule(spec, kinds or {}) for spec in specs]


def rules_of(folder: str, kinds: Mapping[str, load.MatcherKind] | None = None) -> list[Rule]:
    """The rules of a user's folder of rule files. Raises PackError where one is broken, PluginError where there is no folder."""
    if not os.path.isdir(folder):
        from provlint.plugins import PluginError

        raise PluginError(f"{folder}: no such folder of rules; correct rule-dirs in the config file")
    root = resources.FolderRoot(folder)
    stamp = f"{os.path.abspath(folder)}|{root.stamp()}"
    name = f"rules-of-{crc32(os.fsencode(os.path.abspath(folder))):08x}"
    specs = None if kinds else store.load(name, stamp)
    if not isinstance(specs, list):
        specs = load.read_folder(root, folder.rstrip("/"), kinds or {})
        if not kinds:
            store.save(name, stamp, specs)
    return [load.make_rule(spec, kinds or {}) for spec in specs]


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
        **{name: getattr(rule, name) for name in PLAIN},
        "options": [tuple(option) for option in rule.options],
        "bad": [(*example[:4], dict(example.options)) for example in rule.bad],
        "good": [(*example[:4], dict(example.options)) for example in rule.good],
    }


def _python_rule(spec: Mapping[str, Any]) -> Rule:
    return Rule(
        **{name: spec[name] for name in PLAIN},
        check=_imported_check(spec["module"]),
        options=tuple(Option(*option) for option in spec["options"]),
        bad=_examples(spec["bad"]),
        good=_examples(spec["good"]),
    )


def _examples(plain: Iterable[Sequence[Any]]) -> tuple[Example, ...]:
    return tuple(Example(*example) for example in plain)


def _imported_check(module: str) -> Check:
    """A check that imports its module when first called: a rule that does not run is not imported."""
    loaded: list[Check] = []

    def check(document: Document, options: Options, *evidence: Mapping[str, Sequence[Hit]]) -> Iterable[Hit]:
        if not loaded:
            __import__(module)
            loaded.append(sys.modules[module].RULE.check)
        return loaded[0](document, options, *evidence)

    return check
