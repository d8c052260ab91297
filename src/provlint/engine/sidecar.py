"""The sidecar file of a document: suppressions in TOML beside a text that must not be touched.

It holds tables `[[allow]]` with `rule`, `reason` and, to narrow them down, `line` or `excerpt`.
"""

from __future__ import annotations

from provlint.config.check import nearest, parse_toml
from provlint.config.files import shown
from provlint.config.schema import ConfigError
from provlint.engine.suppress import Allowance

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from provlint.document import Document

_KEYS = {"rule": str, "line": int, "excerpt": str, "reason": str}


def allowances_of(data: bytes, path: str, document: Document) -> list[Allowance]:
    """The entries of a sidecar's content. Raises ConfigError, in one line, for anything else in it."""
    table = parse_toml(data, path)
    place = shown(path)
    for key in table:
        if key != "allow":
            raise ConfigError(f"{place}: unknown key {key}; expected tables [[allow]]")
    entries = table.get("allow", [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise ConfigError(f"{place}: allow: expected tables [[allow]]")
    return [_allowance(entry, f"{place}: allow[{number}]", number, document) for number, entry in enumerate(entries, start=1)]


def _allowance(entry: dict[str, Any], place: str, number: int, document: Document) -> Allowance:
    for key, value in entry.items():
        if key not in _KEYS:
            raise ConfigError(f"{place}: unknown key {key}{nearest(key, _KEYS)}")
        if type(value) is not _KEYS[key]:
            raise ConfigError(f"{place}.{key}: expected {'a whole number' if key == 'line' else 'a string'}, found {value!r}")
    if not entry.get("rule"):
        raise ConfigError(f'{place}: no rule; add rule = "family/name"')
    if not entry.get("reason", "").strip():
        raise ConfigError(f'{place}: no reason; say why in reason = "..."')
    row = entry.get("line")
    if row is not None and not 1 <= row <= len(document.lines):
        raise ConfigError(f"{place}.line: the document has {len(document.lines)} lines, not {row}")
    span = None if row is None else document.lines.span(row)
    return Allowance((entry["rule"],), span, entry.get("excerpt", ""), number)
