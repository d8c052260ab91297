"""What a plugin can bring. Implement any of these with `provlint.hookimpl` in a module registered under the entry-point group
`provlint`; every hook may return an empty collection.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pluggy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from provlint.document import Document
    from provlint.document.language import Detector
    from provlint.packs.load import MatcherKind
    from provlint.rule import Rule

hookspec = pluggy.HookspecMarker("provlint")
hookimpl = pluggy.HookimplMarker("provlint")


@hookspec
def provlint_rules() -> Iterable[Rule]:
    """Rules written in Python. An id that exists already is refused."""
    return ()


@hookspec
def provlint_rule_dirs() -> Iterable[str]:
    """Folders of rule files, laid out as our own `rules` folder."""
    return ()


@hookspec
def provlint_matchers() -> Mapping[str, MatcherKind]:
    """Further matcher kinds for rule files: name → object with `check_match(match, file)` and `build(recipe)`."""
    return {}


@hookspec
def provlint_reporters() -> Mapping[str, Callable[..., object]]:
    """Further formats: name → `render(results, run)` that yields text."""
    return {}


@hookspec
def provlint_readers() -> Mapping[str, Callable[[str, bytes], Document]]:
    """Readers of other kinds of file: file name ending with its dot → function from path and bytes to a Document."""
    return {}


@hookspec
def provlint_language_detectors() -> Iterable[Detector]:
    """Language detectors that `--detector` can name."""
    return ()
