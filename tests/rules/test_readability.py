"""The measures of readability come from a library that must neither be imported unasked nor ever reach for the network."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

PROBE = """
import socket, sys
def refuse(*args, **kwargs):
    raise SystemExit("the network was asked for")
class Refused:
    __init__ = refuse
socket.socket = Refused
socket.create_connection = socket.getaddrinfo = refuse
from provlint.cli import main
status = main(sys.argv[1:])
print("textstat" in sys.modules, status, file=sys.stderr)
"""


def run(file: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A run in an interpreter of its own without sockets; stderr ends in whether textstat was imported, and the status."""
    command = [sys.executable, "-c", PROBE, "--isolated", "--no-cache", "--format", "concise", *arguments, str(file)]
    return subprocess.run(command, check=False, capture_output=True, text=True)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """A dated document of more than a hundred words that are hard to read."""
    file = tmp_path / "hard.md"
    sentence = "The administration of the institution necessitates multidimensional organizational accountability. "
    file.write_text(f"---\ntitle: Hard\ndate: 2024-05-03\n---\n\n{sentence * 15}\n", encoding="utf-8")
    return file


def test_readability_needs_no_network(document: Path) -> None:
    """The rule measures, its dictionary comes from the disk, and no socket is opened."""
    done = run(document, "--select", "readability")
    assert "readability/unreadable" in done.stdout, done.stderr
    assert done.stderr.split()[-2:] == ["True", "0"]


def test_textstat_is_not_imported_unasked(document: Path) -> None:
    """The default rules go without it."""
    assert run(document).stderr.split()[-2:] == ["False", "0"]
