"""The pluggy side: imported only when a plugin is installed or named on the command line."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import pluggy

from provlint.plugins import PluginError, Registry, _merged, builtin, spec

if TYPE_CHECKING:
    from collections.abc import Sequence


def load(entries: Sequence[tuple[str, str]], named: Sequence[str]) -> pluggy.PluginManager:
    """A manager with the installed plugins and the modules named on the command line. Raises PluginError for one that fails."""
    manager = pluggy.PluginManager("provlint")
    manager.add_hookspecs(spec)
    for name, target in [*entries, *((module, module) for module in named)]:
        try:
            module, _, attribute = target.partition(":")
            plugin: object = import_module(module)
            for part in attribute.split(".") if attribute else ():
                plugin = getattr(plugin, part)
            manager.register(plugin, name)
            manager.check_pending()
        except Exception as error:
            detail = f"{type(error).__name__}: {error}"
            raise PluginError(f"plugin {name} cannot be loaded ({detail}); repair or uninstall it") from error
    return manager


def registry_of(manager: pluggy.PluginManager, rule_dirs: Sequence[str]) -> Registry:
    """What the plugins bring, merged with our own. Raises PluginError for an id defined twice, PackError for a bad rule file."""
    try:
        return _collected(manager, rule_dirs)
    except (AttributeError, TypeError, KeyError) as error:
        names = ", ".join(name for name, _ in manager.list_name_plugin())
        raise PluginError(
            f"a plugin brings what its hook does not promise ({error}); repair or uninstall one of {names}"
        ) from error


def _collected(manager: pluggy.PluginManager, rule_dirs: Sequence[str]) -> Registry:
    hook = manager.hook
    kinds = {name: kind for part in hook.provlint_matchers() for name, kind in part.items()}
    folders = [*(folder for part in hook.provlint_rule_dirs() for folder in part), *rule_dirs]
    sources = [
        builtin.rules(),
        *(list(part) for part in hook.provlint_rules()),
        *(builtin.rules_of(folder, kinds) for folder in folders),
    ]
    return Registry(
        _merged(sources),
        {name: reporter for part in hook.provlint_reporters() for name, reporter in part.items()},
        {ending: reader for part in hook.provlint_readers() for ending, reader in part.items()},
        {detector.name: detector for part in hook.provlint_language_detectors() for detector in part},
        plugged=True,
    )


__all__ = ["PluginError", "load", "registry_of"]
