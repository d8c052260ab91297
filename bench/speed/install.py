"""Installs provlint and its peers, each into an environment of its own below a cache folder; what is there is used again."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LIMIT = 600
"""Seconds that an installation may take."""


class UnavailableError(Exception):
    """Why a peer cannot be measured here, in one line."""


def python(folder: Path, *requirements: str, again: bool = False) -> Path:
    """The `bin` folder of an environment that has the requirements; `again` installs the last one anew.

    Raises UnavailableError.
    """
    binaries = folder / "bin"
    pip = [str(binaries / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if not (folder / "done").exists():
        _run([sys.executable, "-m", "venv", "--clear", str(folder)])
        _run([*pip, *requirements])
        (folder / "done").touch()
    elif again:
        _run([*pip, "--force-reinstall", "--no-deps", requirements[-1]])
    return binaries


def node(folder: Path, *packages: str) -> Path:
    """The folder of the packages' programs. Raises UnavailableError."""
    if shutil.which("npm") is None:
        raise UnavailableError("npm is not installed")
    if not (folder / "done").exists():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text("{}\n", encoding="utf-8")
        _run(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder), *packages])
        (folder / "done").touch()
    return folder / "node_modules" / ".bin"


def _run(command: list[str]) -> None:
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=LIMIT)  # noqa: S603 - our own commands
    except (OSError, subprocess.SubprocessError) as error:
        output = getattr(error, "stderr", b"") or b""
        detail = output.decode(errors="replace").strip().splitlines()[-1:] or [str(error)]
        raise UnavailableError(f"installation failed: {detail[0][:160]}") from error
