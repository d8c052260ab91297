"""What goes wrong, told in one line on standard error; every word of it may be a stranger's, so all of it is made safe."""

from __future__ import annotations

import sys

from provlint.cli import FAILED
from provlint.report import safe

HEAD, TAIL = 600, 300
"""Code points of a message's start and end that are shown: a path may take the one, and what is wrong stands at the other."""


_REMEDIES = {
    "IsADirectoryError": "; name a file",
    "NotADirectoryError": "; name one below a folder",
    "FileNotFoundError": "; name one that exists",
    "PermissionError": "; allow it, or name another one",
}
"""What to do about an error of the system that nobody closer to it has explained."""


def say(kind: str, message: str) -> None:
    """Writes `lint: KIND: MESSAGE` to standard error, where there is one."""
    if sys.stderr is not None:
        shown = message if len(message) <= HEAD + TAIL else f"{message[:HEAD]}…{message[-TAIL:]}"
        print(f"lint: {kind}: {safe.line(shown)}", file=sys.stderr, flush=True)


def failure(error: Exception) -> int:
    """Tells of an error that ended the run and returns the exit status: the user's mistakes as they are, ours as ours."""
    from provlint.config.schema import ConfigError
    from provlint.packs import PackError
    from provlint.plugins import PluginError

    if isinstance(error, (ConfigError, PackError, PluginError)):
        say("error", str(error))
    elif isinstance(error, OSError):
        name = f"{error.filename}: " if error.filename else ""
        remedy = _REMEDIES.get(type(error).__name__, "")
        say("error", f"{name}{error.strerror or error}{remedy}")
    else:
        detail = f"{type(error).__name__}: {error}"
        say("internal error", f"{detail}; please report it (PROVLINT_TRACEBACK=1 shows where)")
    return FAILED
